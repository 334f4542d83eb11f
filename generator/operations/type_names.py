"""Types of the clients, as they are written in annotations."""

from __future__ import annotations

from typing import Any

from generator.bundle import Bundle
from generator.naming import class_name
from generator.scalars import scalar_type


def received(bundle: Bundle, schema: dict[str, Any]) -> str:
    """Return the type of a value as the server sends it."""
    if "$ref" in schema:
        return _model(bundle, _referred(schema))
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    if alternatives and "properties" not in schema:
        return " | ".join(dict.fromkeys(received(bundle, option) for option in alternatives))
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return " | ".join(received(bundle, {**schema, "type": kind}) for kind in kinds)
    if kinds == "null":
        return "None"
    if kinds == "array":
        return f"list[{received(bundle, schema.get('items', {}))}]"
    if kinds == "object":
        values = schema.get("additionalProperties", True)
        return f"dict[str, {received(bundle, values) if isinstance(values, dict) else 'Any'}]"
    return (scalar_type(kinds, schema.get("format")) or "Any").rpartition(".")[2]


def sent(bundle: Bundle, schema: dict[str, Any]) -> str:
    """Return the types that a body may have: a request variant, the model that was received, or a plain mapping."""
    if "$ref" in schema:
        name = _referred(schema)
        names = [name, *([bundle.variants[name]] if name in bundle.variants else [])]
        return " | ".join([*(_model(bundle, name) for name in names), "Mapping[str, Any]"])
    if schema.get("type") == "array":
        return f"Sequence[{sent(bundle, schema.get('items', {}))}]"
    if schema.get("type") == "object":
        return "Mapping[str, Any]"
    return received(bundle, schema)


def as_received(bundle: Bundle, schema: dict[str, Any]) -> str:
    """Return the model that the server sends where a request takes a variant of it, or of which it takes several; empty otherwise."""
    schema = schema.get("items", {}) if schema.get("type") == "array" else schema
    name = _referred(schema) if "$ref" in schema else ""
    return _model(bundle, bundle.variants[name]) if name in bundle.variants else ""


def given(bundle: Bundle, schema: dict[str, Any], *, identifier: bool = False) -> str:
    """Return the types that a parameter may have: an enumeration takes plain values too, an array any iterable, an identifier its text."""
    resolved = bundle.resolve(schema)
    if resolved.get("type") == "array":
        return f"Iterable[{given(bundle, resolved.get('items', {}), identifier=identifier)}]"
    if "enum" in resolved:
        return f"{received(bundle, schema)} | {'int' if resolved.get('type') == 'integer' else 'str'}"
    name = received(bundle, schema)
    return f"{name} | str" if identifier and name in {"int", "UUID"} else name


def scalar(bundle: Bundle, schema: dict[str, Any]) -> str:
    """Return the type of a parameter's value at run time; `object` where several are possible."""
    resolved = bundle.resolve(schema)
    kinds = resolved.get("type")
    return ((isinstance(kinds, str) and scalar_type(kinds, resolved.get("format"))) or "object").rpartition(".")[2]


def _model(bundle: Bundle, name: str) -> str:
    return f"{'common' if name in bundle.shared else 'models'}.{class_name(name)}"


def _referred(schema: dict[str, Any]) -> str:
    return str(schema["$ref"].rpartition("/")[2])
