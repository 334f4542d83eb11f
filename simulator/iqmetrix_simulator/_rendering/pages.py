"""The page of a list that a request asks for, in the form that the description gives it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._rendering import envelopes, hal
from iqmetrix_simulator._rendering.found import Found
from iqmetrix_simulator._rendering.media_types import HAL
from iqmetrix_simulator._rendering.paths import ListPath, fill

DEFAULT_SIZE = 50
"""Rows of a page where the description does not say how many."""
LAST_ROW = 2**60
"""Where a page may begin at the latest, far behind all rows: SQLite counts no further than 2**63."""


@dataclass
class Listing:
    """A list, and which part of it is wanted.

    Attributes:
        route: the operation.
        routes: all operations of the server, for links.
        entity: whose rows they are.
        found: all rows that it shows.
        whole: adds the children to a row.
        values: parameters of the request.
        query: names and texts of its query, for links.
        media_type: of the reply.
    """

    route: Route
    routes: list[Route]
    entity: Entity
    found: Found
    whole: Callable[[Row], Row]
    values: dict[str, Any]
    query: Sequence[tuple[str, str]]
    media_type: str

    def number(self, parameter: str, default: int) -> int:
        """Return the value of the parameter that `x-pagination` calls `offset` or `size`."""
        return int(self.values.get(self.route.pagination.get(parameter, ""), default))

    def shown(self, begin: int, end: int | None = None) -> list[Row]:
        """Return the rows of a part of the list, complete with their children."""
        return [self.whole(row) for row in self.found.page(begin, end)]

    @property
    def size(self) -> int:
        """How many rows a page has: what is out of range means the documented maximum, or the default where there is none."""
        default = int(self.route.pagination.get("default_size", DEFAULT_SIZE))
        maximum = self.route.pagination.get("maximum_size")
        size = self.number("size", default)
        if maximum is None:
            return size if size > 0 else default
        return size if 0 <= size <= maximum else int(maximum)

    @property
    def first(self) -> int:
        """The value of the offset parameter for the first page."""
        return int(self.route.pagination.get("first", 1 if self.route.pagination.get("style") == "page" else 0))

    @property
    def begin(self) -> int:
        """How many rows stand before the page."""
        before = max(0, self.number("offset", self.first) - self.first)
        return min(before * self.size if self.route.pagination.get("style") == "page" else before, LAST_ROW)


def render_page(listing: Listing) -> Any:
    """Return the document of a page: rows, number of all and next link stand where `x-pagination` says that they are read."""
    route = listing.route
    if "offset" in route.pagination:
        begin, size = listing.begin, listing.size
        rows = listing.shown(begin, begin + size)
    else:
        rows = listing.shown(0)
        begin, size = 0, len(rows)
    after = begin + len(rows)
    more = bool(rows) and "offset" in route.pagination and bool(listing.found.page(after, after + 1))
    if listing.media_type == HAL:
        linked = hal.linked_rows(route, listing.entity, rows, listing.values, listing.routes)
        paths = ListPath(route, fill(route.path, listing.values).lstrip("/"), listing.query)
        return envelopes.with_total(route, hal.collection(route, linked, paths, begin, size, more=more), listing.found)
    if envelopes.is_bare(route, listing.media_type, listing.values):
        return rows
    page = envelopes.Page(rows, begin, size, listing.number("offset", listing.first), more=more)
    paths = ListPath(route, f"{route.server_path}{fill(route.path, listing.values)}", listing.query)
    return envelopes.enveloped(listing.found, page, paths, listing.values)
