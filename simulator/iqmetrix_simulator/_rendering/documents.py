"""What an operation replies with, in the media type of the reply: never a document of one type under the name of another."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import json_types, sample_of
from iqmetrix_simulator._members import find
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rendering.projection import project

CSV = "text/csv"


def rendered(route: Route, response: dict[str, Any], media_type: str, content: Any) -> Any:
    """Return the document of a reply: JSON values for JSON, else a text.

    Args:
        route: the operation.
        response: its description.
        media_type: of the reply.
        content: what the action returned: JSON values, or a sample that is a text.

    Raises:
        Refusal: 406 where the description has no sample of that media type, and nothing can be made of the content.
    """
    schema = response["content"].get(media_type, {}).get("schema", {})
    if is_json(route, media_type):
        return project(route.description, schema, content)
    rows = _flat_rows(route, response, content) if media_type == CSV and not isinstance(content, str) else None
    if rows is not None:
        return _csv(rows)
    sample = sample_of(route, response, media_type)
    if sample is not None:
        return sample
    if isinstance(content, (str, int, float)) and media_type.startswith("text/"):
        return str(content)
    raise Refusal(406, f"There is no sample of {media_type} for {route.id}.")


def written(route: Route, media_type: str, document: Any) -> str:
    """Return the body of a reply as a text."""
    if is_json(route, media_type):
        return json.dumps(document, separators=(",", ":"), ensure_ascii=False)
    return str(document)


def is_json(route: Route, media_type: str) -> bool:
    """Return whether the documents of a media type are JSON."""
    return route.description.codec(media_type) == "json"


def can_render(route: Route, response: dict[str, Any], media_type: str) -> bool:
    """Return whether a reply can be written in a media type that is described for it."""
    if is_json(route, media_type) or sample_of(route, response, media_type) is not None:
        return True
    names = json_types(route, response) if media_type == CSV else []
    return any(_describes_rows(route, response["content"][name]) for name in names)


def _describes_rows(route: Route, media: dict[str, Any]) -> bool:
    schema = route.description.resolve(media.get("schema", {}))
    return bool(schema.get("type") == "array" or "items" in route.pagination)


def _flat_rows(route: Route, response: dict[str, Any], content: Any) -> list[dict[str, Any]] | None:
    """Return the rows of a list as JSON would show them; `None` where there is no list, or it has members that no cell can hold."""
    json_type = next(iter(json_types(route, response)), None)
    if json_type is None:
        return None
    shown = project(route.description, response["content"][json_type].get("schema", {}), content)
    rows = shown if isinstance(shown, list) else list(find(shown, ".".join(route.pagination.get("items") or ["?"])))
    cells = [value for row in rows if isinstance(row, dict) for value in row.values()]
    if not cells or any(isinstance(value, (dict, list)) for value in cells):
        return None
    return [row for row in rows if isinstance(row, dict)]


def _csv(rows: list[dict[str, Any]]) -> str:
    text, columns = io.StringIO(), list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
