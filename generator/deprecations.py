"""What a description calls deprecated: since when, and what takes its place, in the words of those who type it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.authoring.gathering import COMMON
from generator.bundle import Bundle, bundle
from generator.document import Pointer
from generator.naming import argument_name, attribute_name, class_name, python_name

DEPRECATED = "x-deprecated"
"""Extension beside `deprecated: true`: `{since: 1.2.0, use_instead: listThings}`."""

VALUES = "x-deprecated-values"
"""Extension of an enumeration: the same for some of its values, by their names in `x-enum-varnames`."""

_OF_A_VERSION = re.compile(r"(v\d+)\.(.+)")


@dataclass(frozen=True)
class Successor:
    """What takes the place of something deprecated.

    Attributes:
        words: as a program writes it: `customers.list`, `Customer.first_name`.
        deprecated: whether it is deprecated itself.
    """

    words: str
    deprecated: bool = False


Neighbours = Mapping[str, Successor]
"""What can be named without saying where it is, by its name in the description."""


def is_deprecated(described: Mapping[str, Any]) -> bool:
    """Return whether an operation, a parameter or a property is deprecated."""
    return described.get("deprecated") is True


def deprecation(bundle: Bundle, said: Mapping[str, Any], neighbours: Neighbours) -> str:
    """Return what stands behind the name of something deprecated: `is deprecated since crm 1.2.0: use customers.list`.

    Args:
        bundle: the description.
        said: the value of `x-deprecated`.
        neighbours: what `use_instead` may name without saying where it is.
    """
    found = find(bundle, str(said.get("use_instead", "")), neighbours)
    instead = f": use {found.words}" if found else ""
    return f"{since(bundle, said)}{instead}"


def since(bundle: Bundle, said: Mapping[str, Any]) -> str:
    """Return how every such sentence begins: `is deprecated since crm 1.2.0`."""
    owner = Path(COMMON).stem if bundle.path.name == COMMON else bundle.service
    return f"is deprecated since {owner} {said.get('since')}"


def sentences(bundle: Bundle) -> Iterator[str]:
    """Return one sentence for all that is deprecated, each with its name in Python."""
    for pointer, _, _, operation in bundle.operations():
        name = method(bundle, operation)
        if is_deprecated(operation):
            yield f"`{name}` {deprecation(bundle, operation.get(DEPRECATED, {}), {})}"
        for _, parameter in bundle.parameters(pointer):
            if is_deprecated(parameter):
                wire = str(parameter["name"])
                said = deprecation(bundle, parameter.get(DEPRECATED, {}), parameters_beside(bundle, pointer, wire))
                yield f"`{argument_name(wire, parameter)}` of `{name}` {said}"
    for schema_name, schema in bundle.data.get("components", {}).get("schemas", {}).items():
        names = _members(schema_name, schema)
        for name, said in of_members(bundle, schema_name, schema).items():
            yield f"`{names[name].words}` {said}"


def of_members(bundle: Bundle, schema_name: str, schema: Mapping[str, Any]) -> dict[str, str]:
    """Return what is said of the deprecated properties of a schema, or of the values of an enumeration, by their names there."""
    members = {
        name: member.get(DEPRECATED, {})
        for name, member in schema.get("properties", {}).items()
        if is_deprecated(member)
    }
    return {
        name: deprecation(bundle, said, members_beside(schema_name, schema, name))
        for name, said in {**members, **schema.get(VALUES, {})}.items()
    }


def find(bundle: Bundle, name: str, neighbours: Neighbours) -> Successor | None:
    """Return what `use_instead` names; `None` where it names nothing.

    Args:
        bundle: the description.
        name: a neighbour, an `operationId`, `Schema.Property`, or `Enumeration.NAME`; behind `v2.` those of another version.
        neighbours: what can be named without saying where it is.
    """
    if name in neighbours:
        return neighbours[name]
    of_version = _OF_A_VERSION.fullmatch(name)
    if of_version is None:
        return _operation(bundle, name, "") or _member(bundle, name, "")
    version, rest = of_version.groups()
    path = bundle.path.with_name(f"{version}.yaml")
    if not path.is_file():
        return None
    other = _read(path, path.stat().st_mtime_ns)
    home = f"{bundle.service}.{version}"
    return _operation(other, rest, f"iq.{home}.") or _member(other, rest, f" of iqmetrix_api.{home}")


def parameters_beside(bundle: Bundle, operation: Pointer, name: str) -> dict[str, Successor]:
    """Return the other parameters of an operation, as arguments."""
    size = bundle.at(operation).get("x-pagination", {}).get("size")
    return {
        wire: Successor("page_size" if wire == size else argument_name(wire, parameter), is_deprecated(parameter))
        for _, parameter in bundle.parameters(operation)
        if (wire := str(parameter["name"])) != name
    }


def members_beside(schema_name: str, schema: Mapping[str, Any], name: str) -> dict[str, Successor]:
    """Return the other properties of a schema, or the other values of an enumeration by their names."""
    return {other: found for other, found in _members(schema_name, schema).items() if other != name}


def _operation(bundle: Bundle, name: str, home: str) -> Successor | None:
    for _, _, _, operation in bundle.operations():
        if operation.get("operationId") == name:
            return Successor(home + method(bundle, operation), is_deprecated(operation))
    return None


def method(bundle: Bundle, operation: Mapping[str, Any]) -> str:
    """Return an operation as programs call it: `things.get`, or `get` of the service itself."""
    tag = next(iter(operation.get("tags", ())), "")
    resource = "" if tag in bundle.own_tags() else f"{python_name(tag)}."
    return f"{resource}{operation.get('x-method')}"


def _member(bundle: Bundle, name: str, home: str) -> Successor | None:
    schema_name, _, member = name.partition(".")
    schema = bundle.data.get("components", {}).get("schemas", {}).get(schema_name, {})
    found = _members(schema_name, schema).get(member)
    return Successor(f"{found.words}{home}", found.deprecated) if found else None


def _members(schema_name: str, schema: Mapping[str, Any]) -> dict[str, Successor]:
    owner, old_values = class_name(schema_name), schema.get(VALUES, {})
    properties = {
        wire: Successor(f"{owner}.{attribute_name(wire, member)}", is_deprecated(member))
        for wire, member in schema.get("properties", {}).items()
    }
    values = {str(name): Successor(f"{owner}.{name}", name in old_values) for name in schema.get("x-enum-varnames", ())}
    return properties | values


@lru_cache(maxsize=8)
def _read(path: Path, _changed: int) -> Bundle:
    return bundle(path)
