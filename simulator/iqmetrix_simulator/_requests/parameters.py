"""Path, query and header parameters: read by their schemas."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from typing import Any

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._scalars import parse


def read_parameters(
    route: Route, path: Mapping[str, str], query: list[tuple[str, str]], headers: Mapping[str, str]
) -> dict[str, Any]:
    """Read the parameters of a request.

    Args:
        route: its operation.
        path: texts of the path parameters.
        query: names and texts of the query; the services take names in any case.
        headers: by name in lower case.

    Raises:
        Refusal: 400, naming the parameter.
    """
    values: dict[str, Any] = {}
    texts_by_name: dict[str, list[str]] = {}
    for name, text in query:
        texts_by_name.setdefault(name.lower(), []).append(text)
    _check_names(route, query)
    for parameter in route.parameters:
        name, schema = parameter["name"], route.description.scalar(parameter["schema"])
        if parameter["in"] == "path":
            texts = [_without_quotes(path[name], parameter, schema, route.path)]
        elif parameter["in"] == "header":
            texts = [headers[name.lower()]] if name.lower() in headers else []
        else:
            texts = texts_by_name.get(name.lower(), [])
        if parameter.get("x-quoted"):  # the pages print such queries with quotation marks and without
            texts = [_unquoted(text) for text in texts]
        if texts:
            values[name] = _value(name, texts, schema)
        elif parameter.get("required"):
            raise Refusal(400, f"Parameter '{name}' is required.")
    return values


def _check_names(route: Route, query: list[tuple[str, str]]) -> None:
    known = {
        parameter["name"].lower(): parameter["name"] for parameter in route.parameters if parameter["in"] == "query"
    }
    for name, _ in query:
        if name.lower() in known:
            continue
        nearest = difflib.get_close_matches(name.lower(), known, n=1)
        cure = f"did you mean '{known[nearest[0]]}'?" if nearest else f"it has {', '.join(known.values()) or 'none'}."
        raise Refusal(400, f"This operation has no query parameter '{name}'; {cure}")


def _without_quotes(text: str, parameter: Mapping[str, Any], schema: Mapping[str, Any], path: str) -> str:
    name = parameter["name"]
    is_key = re.search(r"[(=,]{" + re.escape(name) + r"}", path)
    if not is_key or schema.get("type") != "string" or parameter.get("x-quoted") is False:
        return text
    if "format" in schema:  # such as GUIDs, which pages print with quotation marks and without
        return _unquoted(text)
    if len(text) < 2 or text[0] != "'" or text[-1] != "'" or "'" in text[1:-1].replace("''", ""):
        raise Refusal(400, f"Key '{name}' is a string: put it in single quotation marks, and double those inside.")
    return text[1:-1].replace("''", "'")


def _unquoted(text: str) -> str:
    quoted = re.fullmatch("'([^']*)'|\"([^\"]*)\"", text)
    return text if quoted is None else quoted[1] or quoted[2] or ""


def _value(name: str, texts: list[str], schema: Mapping[str, Any]) -> Any:
    if schema.get("type") == "array":
        texts = [",".join(texts)]
    elif len(texts) > 1:
        raise Refusal(400, f"Parameter '{name}' is given {len(texts)} times.")
    try:
        value = parse(texts[0], schema)
    except ValueError as error:
        raise Refusal(400, f"Parameter '{name}' should be {error}, not '{texts[0][:100]}'.") from None
    _check_range(
        name, value, schema
    )  # a size of a page has a range only where the service refuses others: see `Listing.size`
    return value


def _check_range(name: str, value: Any, schema: Mapping[str, Any]) -> None:
    if value < schema.get("minimum", value):
        raise Refusal(400, f"Parameter '{name}' should be at least {schema['minimum']}, not {value}.")
    if value > schema.get("maximum", value):
        raise Refusal(400, f"Parameter '{name}' should be at most {schema['maximum']}, not {value}.")
