"""The rows that stand in a description's samples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import samples


def sample_rows(route: Route, entity: Entity) -> Iterator[tuple[Row, str | None]]:
    """Yield the rows in the samples of an operation's replies, and their keys where no member holds them."""
    path = route.pagination.get("items") or ([route.state["into"]] if "into" in route.state else [])
    for sample in samples(route):
        rows = _member(sample, path)
        if isinstance(rows, list):
            yield from ((row, None) for row in rows if isinstance(row, dict))
        elif isinstance(rows, dict) and route.state.get("action") == "bulk":
            yield from ((row, key) for key, row in rows.items())
        elif isinstance(rows, dict) and set(entity.keys) <= set(rows):
            yield rows, None


def _member(document: Any, path: list[str]) -> Any:
    for name in path:
        document = document.get(name, {}) if isinstance(document, dict) else document
    return document


def stored_members(entity: Entity, row: Row, embed: dict[str, str]) -> Row:
    """Return a row without what belongs to the reply or to other rows: links, and members of a wider view."""
    known = {*entity.members, *embed} - {"_links", "_embedded"} if entity.members else set(row)
    return {name: value for name, value in row.items() if name in known}
