"""Models in the world of others: as plain dictionaries, and as types that pydantic knows."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import Any

import msgspec

HIDDEN = "unknown_fields"
"""Attribute that holds what is not described."""


def python_values(value: Any) -> Any:
    """Return a value with every model in it as a dictionary: attributes by their names, with the values that they have."""
    if isinstance(value, msgspec.Struct):
        unknown = getattr(value, HIDDEN, None)
        members = {name: python_values(getattr(value, name)) for name in value.__struct_fields__ if name != HIDDEN}
        return {**members, HIDDEN: dict(unknown)} if unknown else members
    return _inside(value, python_values)


def wire_values(value: Any) -> Any:
    """Return a value with every model in it as a dictionary: members by their names on the wire, and values as JSON has them.

    What is `None` is left out of models. Exact numbers stay `Decimal`.
    """
    if isinstance(value, msgspec.Struct):
        pairs = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
        members = {wire: getattr(value, name) for name, wire in pairs if name != HIDDEN}
        unknown = getattr(value, HIDDEN, None) or {}
        return {name: wire_values(member) for name, member in {**unknown, **members}.items() if member is not None} | {
            name: None for name, member in unknown.items() if member is None and name not in members
        }
    if isinstance(value, Enum):
        return value.value
    inside = _inside(value, wire_values)
    return inside if isinstance(inside, (dict, list)) else msgspec.to_builtins(inside, builtin_types=(Decimal,))


def _inside(value: Any, convert: Any) -> Any:
    if isinstance(value, dict):
        return {key: convert(member) for key, member in value.items()}
    return [convert(item) for item in value] if isinstance(value, list) else value


def pydantic_schema(model: type[Any]) -> Any:
    """Return what pydantic asks a type for: how a model is checked, and how it is written."""
    core_schema: Any = import_module("pydantic_core").core_schema  # only who has pydantic calls this; nobody needs it

    msgspec.json.Decoder(model)  # what msgspec notes of a model is complete before threads meet it
    return core_schema.no_info_plain_validator_function(
        lambda value: _checked(value, model),
        serialization=core_schema.plain_serializer_function_ser_schema(_json_values, when_used="json"),
    )


def _checked(value: Any, model: type[Any]) -> Any:
    """Return a model: the value itself, or made of a mapping with the names of the wire.

    Raises:
        ValueError: the value is neither, or a member has another type than described.
    """
    if isinstance(value, model):
        return value
    if not isinstance(value, dict):
        raise ValueError(f"it must be a {model.__name__}, or an object")
    try:
        return msgspec.convert(_aside(value, msgspec.inspect.type_info(model)), model)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None


def _aside(value: Any, kind: Any) -> Any:
    """Move what is not described to the unknown fields."""
    options = [kind, *getattr(kind, "types", ())]
    for option in options:
        if isinstance(value, dict) and isinstance(option, msgspec.inspect.StructType):
            known = {field.encode_name: field for field in option.fields}
            hidden = next(name for name, field in known.items() if field.name == HIDDEN)
            members = {name: _aside(member, known[name].type) for name, member in value.items() if name in known}
            unknown = {name: member for name, member in value.items() if name not in known}
            return {**members, hidden: unknown} if unknown else members
        if isinstance(value, list) and isinstance(option, msgspec.inspect.ListType):
            return [_aside(item, option.item_type) for item in value]
        if isinstance(value, dict) and isinstance(option, msgspec.inspect.DictType):
            return {key: _aside(member, option.value_type) for key, member in value.items()}
    return value


def _json_values(value: Any) -> Any:
    return _numbers(wire_values(value))


def _numbers(value: Any) -> Any:
    """Replace exact numbers by those that JSON libraries of others write as numbers, unless digits would be lost."""
    if not isinstance(value, Decimal):
        return _inside(value, _numbers)
    whole = value == value.to_integral_value() and value.adjusted() < 15
    number = int(value) if whole else float(value)
    return number if Decimal(str(number)) == value else str(value)


def json_schema(model: type[Any]) -> dict[str, Any]:
    """Return the JSON Schema of a model, complete in itself; models inside models of their own kind are plain objects."""
    (schema,), components = msgspec.json.schema_components((model,), ref_template="{name}")
    inlined: dict[str, Any] = _inline(schema, components, frozenset())
    return inlined


def _inline(schema: Any, components: dict[str, Any], within: frozenset[str]) -> Any:
    if isinstance(schema, list):
        return [_inline(each, components, within) for each in schema]
    if not isinstance(schema, dict):
        return schema
    name = schema.get("$ref")
    if isinstance(name, str):
        return {"type": "object"} if name in within else _inline(components[name], components, within | {name})
    members = {key: _inline(member, components, within) for key, member in schema.items()}
    if members.get("type") == "object" and "properties" in members:
        members["properties"] = {
            key: member for key, member in members["properties"].items() if not key.startswith("~")
        }
        members.pop("additionalProperties", None)
    return members
