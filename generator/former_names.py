"""Names that programs typed before something got another one in Python, which work for one more major version, and warn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.bundle import Bundle
from generator.deprecations import method, since
from generator.document import Pointer
from generator.naming import argument_name, attribute_name, class_name

NAMES = "x-former-names"
"""Extension of an operation, a parameter, a property or a model: `{old_name: {since: 1.2.0}}`, as programs type it."""

VALUES = "x-former-varnames"
"""Extension of an enumeration: `{OLD: {since: 1.2.0, use_instead: NEW}}`, by the names in `x-enum-varnames`."""


@dataclass(frozen=True)
class Former:
    """A name that something had.

    Attributes:
        name: as programs type it: `things.get` or `get`, an argument, an attribute, a value or a class.
        now: the name that it has today, of the same kind.
        since: the `info.version` that brought the new name.
        said: what a warning says behind the old name: `is deprecated since crm 1.2.0: use things.get_details`.
    """

    name: str
    now: str
    since: str
    said: str


def of_operation(bundle: Bundle, operation: Mapping[str, Any]) -> list[Former]:
    """Return the former names of an operation, each with its resource."""
    return _formers(bundle, operation, method(bundle, operation))


def of_argument(bundle: Bundle, parameter: Mapping[str, Any]) -> list[Former]:
    """Return the former names of an argument."""
    return _formers(bundle, parameter, argument_name(str(parameter["name"]), parameter))


def of_attribute(bundle: Bundle, schema_name: str, wire: str, member: Mapping[str, Any]) -> list[Former]:
    """Return the former names of a property of a schema."""
    owner, now = class_name(schema_name), attribute_name(wire, member)
    return _formers(bundle, member, now, f"{owner}.{now}")


def of_model(bundle: Bundle, schema_name: str, schema: Mapping[str, Any]) -> list[Former]:
    """Return the former names of a class; those of a request variant end as its name does."""
    ending = schema_name.removeprefix(bundle.variants.get(schema_name, schema_name))
    return [
        Former(class_name(former.name + ending), former.now, former.since, former.said)
        for former in _formers(bundle, schema, class_name(schema_name))
    ]


def of_values(bundle: Bundle, schema_name: str, schema: Mapping[str, Any]) -> list[Former]:
    """Return the former names of the values of an enumeration."""
    return [
        Former(str(name), now, str(said.get("since")), f"{since(bundle, said)}: use {class_name(schema_name)}.{now}")
        for name, said in schema.get(VALUES, {}).items()
        for now in [str(said.get("use_instead"))]
    ]


def former_names(bundle: Bundle, schema_name: str, schema: Mapping[str, Any]) -> list[Former]:
    """Return the former names of the attributes of a model, or of the values of an enumeration."""
    attributes = [
        former
        for wire, member in schema.get("properties", {}).items()
        for former in of_attribute(bundle, schema_name, wire, member)
    ]
    return attributes + of_values(bundle, schema_name, schema)


def sentences(bundle: Bundle) -> Iterator[str]:
    """Return one sentence for each former name."""
    for pointer, _, _, operation in bundle.operations():
        yield from (f"`{former.name}` {former.said}" for former in of_operation(bundle, operation))
        for _, parameter in bundle.parameters(pointer):
            for former in of_argument(bundle, parameter):
                yield f"`{former.name}` of `{method(bundle, operation)}` {former.said}"
    for schema_name, schema in bundle.data.get("components", {}).get("schemas", {}).items():
        yield from (f"`{former.name}` {former.said}" for former in of_model(bundle, schema_name, schema))
        for former in former_names(bundle, schema_name, schema):
            yield f"`{class_name(schema_name)}.{former.name}` {former.said}"


def arguments_before(bundle: Bundle, operation: Pointer) -> list[dict[str, str]]:
    """Return what the arguments of an operation were called before each step: former names by today's."""
    formers = [former for _, parameter in bundle.parameters(operation) for former in of_argument(bundle, parameter)]
    before: list[dict[str, str]] = []
    for step in sorted({_numbers(former.since) for former in formers}):
        then: dict[str, str] = {}
        for former in sorted(formers, key=lambda former: _numbers(former.since), reverse=True):
            if _numbers(former.since) >= step:
                then[former.now] = former.name
        before.append(then)
    return before


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(each) for each in version.split(".") if each.isdecimal())


def _formers(bundle: Bundle, described: Mapping[str, Any], now: str, shown: str = "") -> list[Former]:
    return [
        Former(str(name), now, str(said.get("since")), f"{since(bundle, said)}: use {shown or now}")
        for name, said in described.get(NAMES, {}).items()
    ]
