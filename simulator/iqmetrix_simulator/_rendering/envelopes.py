"""Envelopes around the rows of a page: totals, plain links."""

from __future__ import annotations

import copy
import json

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._members import find
from iqmetrix_simulator._rendering.paths import page_path


def with_totals(route: Route, rows: list[Row], found: list[Row], *, page: int, size: int) -> Row:
    """Return the envelope that `into`, `facets` and `meta` ask for.

    Args:
        route: the list.
        rows: of the page.
        found: all rows, over which totals and facets are counted.
        page: its number.
        size: how many rows it may have.
    """
    document: Row = {route.state["into"]: rows}
    for member, facets in route.state.get("facets", {}).items():
        document[member] = {facet: _counted(found, path) for facet, path in facets.items()}
    if "meta" in route.state:
        document[route.state["meta"]] = {"Page": page, "PageSize": size, "TotalResults": len(found)}
    return document


def _counted(rows: list[Row], path: str) -> list[Row]:
    counts: dict[str, Row] = {}
    for row in rows:
        values = {json.dumps(value, sort_keys=True): value for value in find(row, path)}
        for text, value in values.items():
            counts.setdefault(text, {"Count": 0, "Item": copy.deepcopy(value)})["Count"] += 1
    return sorted(counts.values(), key=lambda facet: -int(facet["Count"]))


def with_links(route: Route, rows: list[Row], path: str, skip: int, top: int, total: int) -> Row:
    """Return the envelope of a page with metadata and plain links."""
    path = f"{route.server_path}{path}"
    after = skip + len(rows)
    return {
        "_metadata": {"count": total, "skip": skip, "top": top},
        "_links": {
            "prev": page_path(route, path, max(0, skip - top), top) if skip > 0 else None,
            "self": page_path(route, path, skip, top),
            "next": page_path(route, path, after, top) if after < total else None,
        },
        route.pagination["items"][-1]: rows,
    }
