"""Envelopes around the rows of a page: totals, plain links, each where `x-pagination` says that clients read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._rendering.found import Found
from iqmetrix_simulator._rendering.paths import ListPath


@dataclass(frozen=True)
class Page:
    """A part of a list.

    Attributes:
        rows: that it shows.
        begin: how many rows stand before it.
        size: how many rows it may have.
        number: the value of the offset parameter.
        more: whether rows follow.
    """

    rows: list[Row]
    begin: int
    size: int
    number: int
    more: bool


def is_bare(route: Route, media_type: str, values: dict[str, Any]) -> bool:
    """Return whether a list is an array without an envelope, in the media type of the reply and with such parameters."""
    if any(name in values for name in route.state.get("array_with", ())):
        return True
    _, response = route.success()
    schema = route.description.resolve(response.get("content", {}).get(media_type, {}).get("schema", {}))
    if "type" in schema or "properties" in schema:
        return bool(schema.get("type") == "array")
    return not (route.pagination.get("items") or "into" in route.state)


def enveloped(found: Found, page: Page, paths: ListPath, values: dict[str, Any]) -> Row:
    """Return the envelope of a page.

    Args:
        found: all rows, over which totals and facets are counted.
        page: the part that is shown.
        paths: of the list's pages.
        values: parameters of the request.
    """
    route = paths.route
    state, paging = route.state, route.pagination
    document: Row = _links(found, page, paths) if paging.get("style") == "links" else {}
    for member, facets in state.get("facets", {}).items():
        counted = {
            facet: [{"Count": count, "Item": value} for value, count in found.counts(path)]
            for facet, path in facets.items()
        }
        document[member] = [counted] if _is_list(route, member) else counted
    if "meta" in state:
        document[state["meta"]] = {"Page": page.number, "PageSize": page.size, "TotalResults": found.total}
    sizes = {paging.get("offset"): page.number, paging.get("size"): page.size}
    for member, parameter in state.get("echo", {}).items():
        if parameter in {*sizes, *values}:
            document[member] = sizes.get(parameter, values.get(parameter))
    _place(document, paging.get("items") or [state["into"]] if "into" in state else paging.get("items", ()), page.rows)
    if paging.get("next") and "offset" in paging:
        link = paths.page(_next(route, page), page.size) if page.more else None
        _place(document, paging["next"], link)
    return with_total(route, document, found)


def _is_list(route: Route, member: str) -> bool:
    _, response = route.success()
    schemas = (route.description.resolve(media.get("schema", {})) for media in response.get("content", {}).values())
    return any(schema.get("properties", {}).get(member, {}).get("type") == "array" for schema in schemas)


def with_total(route: Route, document: Row, found: Found) -> Row:
    """Return an envelope with the number of all rows, if the list tells it."""
    if route.pagination.get("total"):
        _place(document, route.pagination["total"], found.total)
    return document


def _place(document: Row, names: Any, value: Any) -> None:
    """Put a value at the end of a way through an envelope."""
    for name in names[:-1]:
        inner = document.get(name)
        document[name] = inner if isinstance(inner, dict) else {}
        document = document[name]
    for name in names[-1:]:
        document[name] = value


def _next(route: Route, page: Page) -> int:
    return page.number + (1 if route.pagination.get("style") == "page" else len(page.rows))


def _links(found: Found, page: Page, paths: ListPath) -> Row:
    """Return metadata and plain links."""
    before = paths.page(max(0, page.begin - page.size), page.size) if page.begin > 0 else None
    return {
        "_metadata": {"count": found.total, "skip": page.begin, "top": page.size},
        "_links": {
            "prev": before,
            "self": paths.page(page.begin, page.size),
            "next": paths.page(page.begin + len(page.rows), page.size) if page.more else None,
        },
    }
