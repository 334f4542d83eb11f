"""Rules of enumerations: each has a name, and so has each of its values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.traversal import is_component, schemas

_TYPES: dict[Any, type] = {"string": str, "integer": int}


def enumerations(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if "enum" not in schema:
            yield from _names_of_nothing(bundle, pointer, schema)
            continue
        name = f"enumeration `{pointer[-1]}`"
        if not is_component(pointer):
            yield bundle.problem(pointer, f"{name} is inline", "move it to components/schemas under a name of its own")
        elif message := _wrong_values(schema):
            cure = "list each value once, all of them of its `type`"
            yield bundle.problem((*pointer, "enum"), f"{name} {message}", cure)
        else:
            yield from _names(bundle, pointer, schema)


def _names_of_nothing(bundle: Bundle, pointer: Pointer, schema: dict[str, Any]) -> Iterator[Problem]:
    for word in ("x-enum-varnames", "x-names"):
        if word in schema:
            message = f"`{pointer[-1]}` has {word}, but no values"
            yield bundle.problem((*pointer, word), message, "list the values in `enum`, or remove it")


def _wrong_values(schema: dict[str, Any]) -> str | None:
    values, type_ = schema["enum"], _TYPES.get(schema.get("type"))
    if type_ is None:
        return f"has the type `{schema.get('type')}`, not string or integer"
    if not all(isinstance(value, type_) and not isinstance(value, bool) for value in values):
        return f"has values that are not of the type {schema['type']}"
    return "has a value twice" if len(set(values)) != len(values) else None


def _names(bundle: Bundle, pointer: Pointer, schema: dict[str, Any]) -> Iterator[Problem]:
    name, values, names = f"enumeration `{pointer[-1]}`", schema["enum"], schema.get("x-enum-varnames")
    if not isinstance(names, list) or not names:
        yield bundle.problem(pointer, f"{name} has no x-enum-varnames", "add one UPPER_CASE name for each value")
    elif len(names) != len(values):
        message = f"{name} has {len(values)} values but {len(names)} names"
        yield bundle.problem(pointer, message, "add one name for each value, in the same order")
    elif len(schema.get("x-names", values)) != len(values):
        message = f"{name} has {len(values)} values but {len(schema['x-names'])} x-names"
        yield bundle.problem((*pointer, "x-names"), message, "add one name for each value, in the same order")
    else:
        for index, each in enumerate(names):
            if not _is_constant(each):
                message = f"name `{each}` of {name} is not UPPER_CASE"
                yield bundle.problem(
                    (*pointer, "x-enum-varnames"), message, "name it as a constant of Python: `IN_STOCK`"
                )
            elif each in names[:index]:
                message = f"{name} has the name `{each}` twice"
                yield bundle.problem((*pointer, "x-enum-varnames"), message, "name each value differently")


def _is_constant(name: Any) -> bool:
    return isinstance(name, str) and name.isidentifier() and name.isupper()
