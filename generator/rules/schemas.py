"""Rules of schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from generator.bundle import Bundle
from generator.document import Pointer
from generator.inputs import input_names
from generator.naming import attribute_name, class_name, is_name
from generator.problems import Problem

OWN_CLASSES = frozenset({"Any", "Decimal", "Model", "OpenIntEnum", "OpenStrEnum", "UUID"})
"""Names that modules of models import."""

OWN_ATTRIBUTES = frozenset(dir(msgspec.Struct)) | {"unknown_fields"}
"""Names that every model has itself."""


def outer_schemas(bundle: Bundle) -> Iterator[tuple[Pointer, Any]]:
    """Return pointer and value of every schema that stands in no other one."""
    components = bundle.data.get("components", {})
    for name, schema in components.get("schemas", {}).items():
        yield ("components", "schemas", name), schema
    for section in ("parameters", "headers"):
        for name, owner in components.get(section, {}).items():
            yield ("components", section, name, "schema"), owner.get("schema", {})
    for section in ("responses", "requestBodies"):
        for name, owner in components.get(section, {}).items():
            yield from _media(("components", section, name), owner)
    for path, item in bundle.data.get("paths", {}).items():
        yield from _parameters(("paths", path), item)
    for pointer, _, _, operation in bundle.operations():
        yield from _parameters(pointer, operation)
        yield from _media((*pointer, "requestBody"), operation.get("requestBody", {}))
        for status, response in operation.get("responses", {}).items():
            yield from _media((*pointer, "responses", status), response)


def schemas(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Return pointer and object of every schema of a description, inner ones too."""
    for pointer, schema in outer_schemas(bundle):
        yield from _inside(pointer, schema)


def _parameters(pointer: Pointer, owner: dict[str, Any]) -> Iterator[tuple[Pointer, Any]]:
    for index, parameter in enumerate(owner.get("parameters", ())):
        yield (*pointer, "parameters", index, "schema"), parameter.get("schema", {})


def _media(pointer: Pointer, owner: dict[str, Any]) -> Iterator[tuple[Pointer, Any]]:
    for media_type, media in owner.get("content", {}).items():
        yield (*pointer, "content", media_type, "schema"), media.get("schema", {})


def _inside(pointer: Pointer, schema: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for name, each in schema.get("properties", {}).items():
        yield from _inside((*pointer, "properties", name), each)
    for key in ("items", "additionalProperties"):
        yield from _inside((*pointer, key), schema.get(key))
    for key in ("anyOf", "oneOf", "allOf"):
        for index, each in enumerate(schema.get(key, ())):
            yield from _inside((*pointer, key, index), each)


def _is_named(pointer: Pointer) -> bool:
    return len(pointer) == 3 and pointer[:2] == ("components", "schemas")


def no_inline_objects(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if "allOf" in schema:
            yield bundle.problem((*pointer, "allOf"), f"`{pointer[-1]}` uses allOf", "write its properties out")
        elif not _is_named(pointer) and "properties" in schema:
            yield bundle.problem(
                pointer,
                f"`{pointer[-1]}` is an inline object",
                "move it to components/schemas under a name of its own and refer to it",
            )


def arrays_have_items(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        kinds = schema.get("type")
        if (kinds == "array" or (isinstance(kinds, list) and "array" in kinds)) and not schema.get("items"):
            yield bundle.problem(
                pointer, f"array `{pointer[-1]}` has no items", "say what it holds: `items: {$ref: ...}`"
            )


def enums_have_names(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if "enum" not in schema:
            continue
        names = schema.get("x-enum-varnames")
        if not _is_named(pointer):
            yield bundle.problem(
                pointer,
                f"enumeration `{pointer[-1]}` is inline",
                "move it to components/schemas under a name of its own",
            )
        elif not isinstance(names, list) or not names:
            yield bundle.problem(
                pointer, f"enumeration `{pointer[-1]}` has no x-enum-varnames", "add one UPPER_CASE name for each value"
            )
        elif problem := _mixed(schema):
            yield bundle.problem(
                (*pointer, "enum"), f"enumeration `{pointer[-1]}` {problem}", "give each value once, all of its `type`"
            )
        elif len(names) != len(schema["enum"]):
            message = f"enumeration `{pointer[-1]}` has {len(schema['enum'])} values but {len(names)} names"
            yield bundle.problem(pointer, message, "add one name for each value, in the same order")
        elif len(set(names)) != len(names) or not all(
            isinstance(name, str) and name.isidentifier() and name.isupper() for name in names
        ):
            yield bundle.problem(
                pointer,
                f"enumeration `{pointer[-1]}` has a name twice, or one that is not UPPER_CASE",
                "give each value a name of its own",
            )


def _mixed(schema: dict[str, Any]) -> str | None:
    values = schema["enum"]
    kind = {"string": str, "integer": int}.get(str(schema.get("type")))
    if kind is None:
        return f"has the type `{schema.get('type')}`, not string or integer"
    if not all(isinstance(each, kind) and not isinstance(each, bool) for each in values):
        return f"has values that are no {schema['type']}"
    return "has a value twice" if len(set(values)) != len(values) else None


def attribute_names(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        seen: dict[str, str] = {}
        for wire, each in schema.get("properties", {}).items():
            name = attribute_name(wire, each)
            where = (*pointer, "properties", wire)
            if not is_name(name):
                yield bundle.problem(
                    (*where, "x-python-name"),
                    f"x-python-name `{name}` of `{wire}` is not a name",
                    "write it in snake_case",
                )
            if re.search(r'[\\"\x00-\x1f]', wire):
                yield bundle.problem(
                    where, f"property {wire!r} has a character that no model can carry", "check the name on the wire"
                )
            if name in OWN_ATTRIBUTES:
                yield bundle.problem(
                    where,
                    f"property `{wire}` becomes `{name}`, which every model has itself",
                    "give it an `x-python-name`",
                )
            other = seen.setdefault(name, wire)
            if other != wire:
                yield bundle.problem(
                    where,
                    f"properties `{other}` and `{wire}` both become `{name}`",
                    "give one of them an `x-python-name`",
                )


def class_names(bundle: Bundle) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name in bundle.data.get("components", {}).get("schemas", {}):
        if class_name(name) in OWN_CLASSES:
            message = f"schema `{name}` becomes the class {class_name(name)}, which the models use themselves"
            yield bundle.problem(("components", "schemas", name), message, "rename it")
        other = seen.setdefault(class_name(name), name)
        if other != name:
            message = f"schemas `{other}` and `{name}` both become the class {class_name(name)}"
            yield bundle.problem(("components", "schemas", name), message, "rename one of the two")


def request_variants(bundle: Bundle) -> Iterator[Problem]:
    known = {class_name(name): name for name in bundle.data.get("components", {}).get("schemas", {})}
    for name, variant in input_names(bundle.data).items():
        if class_name(variant) in known:
            other = known[class_name(variant)]
            message = f"schema `{other}` has the name of the request variant that `{name}` gets"
            yield bundle.problem(
                ("components", "schemas", other), message, "rename it, or refer to its variant instead"
            )


def required_properties(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        for name in schema.get("required", ()):
            if name not in schema.get("properties", {}):
                message = f"`{name}` is required in `{pointer[-1]}`, which has no such property"
                yield bundle.problem((*pointer, "required"), message, "add the property, or remove it from `required`")


def descriptions(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if _is_named(pointer) and not schema.get("description"):
            yield bundle.problem(
                pointer, f"schema `{pointer[-1]}` has no description", "add one sentence: it becomes the docstring"
            )
        for wire, each in schema.get("properties", {}).items():
            if not each.get("description"):
                yield bundle.problem(
                    (*pointer, "properties", wire), f"property `{wire}` has no description", "add one sentence"
                )


def sent_on_update(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if schema.get("x-sent-on-update") and not schema.get("readOnly"):
            yield bundle.problem(
                pointer,
                f"`{pointer[-1]}` has x-sent-on-update but is not readOnly",
                "add `readOnly: true`, or remove x-sent-on-update",
            )
