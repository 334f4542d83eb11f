"""Envelopes around the rows of a page: totals, plain links."""

from __future__ import annotations

import copy

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import samples
from iqmetrix_simulator._rendering.paths import page_path


def with_totals(route: Route, rows: list[Row], *, page: int, size: int, total: int) -> Row:
    """Return the envelope that `into` and `meta` ask for; members that hold no rows are those of the sample."""
    sample = next(samples(route), None)
    document: Row = copy.deepcopy(sample) if isinstance(sample, dict) else {}
    document[route.state["into"]] = rows
    if "meta" in route.state:
        document[route.state["meta"]] = {"Page": page, "PageSize": size, "TotalResults": total}
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
