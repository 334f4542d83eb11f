"""Path and query parameters: read by their schemas."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._formats import is_guid, is_instant
from iqmetrix_simulator._refusal import Refusal


def read_parameters(route: Route, path: dict[str, str], query: list[tuple[str, str]]) -> dict[str, Any]:
    """Read the parameters of a request.

    Args:
        route: its operation.
        path: texts of the path parameters.
        query: names and texts of the query; the services take names in any case.

    Raises:
        Refusal: 400, naming the parameter.
    """
    values: dict[str, Any] = {}
    texts_by_name: dict[str, list[str]] = {}
    for name, text in query:
        texts_by_name.setdefault(name.lower(), []).append(text)
    for parameter in route.parameters:
        name, schema = parameter["name"], route.description.resolve(parameter["schema"])
        if parameter["in"] == "path":
            texts = [_without_quotes(path[name], schema, route.path, name)]
        else:
            texts = texts_by_name.get(name.lower(), [])
        if texts:
            values[name] = _value(name, texts, schema)
        elif parameter.get("required") and parameter["in"] != "header":
            raise Refusal(400, f"Parameter '{name}' is required.")
    return values


def _without_quotes(text: str, schema: dict[str, Any], path: str, name: str) -> str:
    is_key = re.search(r"[(=,]{" + re.escape(name) + r"}", path)
    if not is_key or schema.get("type") != "string" or "format" in schema:
        return text
    if len(text) < 2 or text[0] != "'" or text[-1] != "'" or "'" in text[1:-1].replace("''", ""):
        raise Refusal(400, f"Key '{name}' is a string: put it in single quotation marks, and double those inside.")
    return text[1:-1].replace("''", "'")


def _value(name: str, texts: list[str], schema: dict[str, Any]) -> Any:
    try:
        value = parse(",".join(texts) if schema.get("type") == "array" else texts[0], schema)
    except ValueError as error:
        raise Refusal(400, f"Parameter '{name}' should be {error}, not '{texts[0]}'.") from None
    minimum = schema.get("minimum")
    if minimum is not None and value < minimum:
        raise Refusal(400, f"Parameter '{name}' should be at least {minimum}, not {value}.")
    return value


def parse(text: str, schema: dict[str, Any]) -> Any:
    """Read a text by its schema.

    Raises:
        ValueError: it does not fit; the message says what would.
    """
    kind = schema.get("type")
    if kind == "array":
        return [parse(item, schema.get("items", {})) for item in text.split(",") if item]
    if "enum" in schema and text not in [str(value) for value in schema["enum"]]:
        raise ValueError(f"one of {', '.join(map(str, schema['enum']))}")
    if isinstance(kind, str) and kind in _TYPES:
        return _TYPES[kind](text)
    expected, fits = _FORMATS.get(schema.get("format"), ("a text", lambda _: True))
    if not fits(text):
        raise ValueError(expected)
    return text


def _integer(text: str) -> int:
    if not re.fullmatch(r"[+-]?\d+", text):
        raise ValueError("an integer")
    return int(text)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError("a number") from None


def _boolean(text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError("true or false")
    return text.lower() == "true"


_TYPES: dict[str, Callable[[str], Any]] = {"integer": _integer, "number": _number, "boolean": _boolean}
_FORMATS: dict[str | None, tuple[str, Callable[[str], bool]]] = {
    "uuid": ("a GUID", is_guid),
    "date-time": ("a date and time", is_instant),
}
