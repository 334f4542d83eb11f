"""Envelopes around the rows of a page: totals, plain links."""

from __future__ import annotations

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._rendering.found import Found
from iqmetrix_simulator._rendering.paths import page_path


def with_totals(route: Route, rows: list[Row], found: Found, *, page: int, size: int) -> Row:
    """Return the envelope that `into`, `facets` and `meta` ask for.

    Args:
        route: the list.
        rows: of the page.
        found: all rows, over which totals and facets are counted.
        page: its number.
        size: how many rows it may have.
    """
    state = route.state
    document: Row = {state["into"]: rows}
    for member, facets in state.get("facets", {}).items():
        document[member] = {
            facet: [{"Count": count, "Item": value} for value, count in found.counts(path)]
            for facet, path in facets.items()
        }
    if "meta" in state:
        document[state["meta"]] = {"Page": page, "PageSize": size, "TotalResults": found.total}
    return document


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
