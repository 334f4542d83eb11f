"""The page of a list that a request asks for, in the form that the description gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._rendering import envelopes, hal
from iqmetrix_simulator._rendering.found import Found
from iqmetrix_simulator._rendering.media_types import HAL
from iqmetrix_simulator._rendering.paths import fill


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
        media_type: of the reply.
    """

    route: Route
    routes: list[Route]
    entity: Entity
    found: Found
    whole: Callable[[Row], Row]
    values: dict[str, Any]
    media_type: str

    def number(self, parameter: str, default: int) -> int:
        """Return the value of the parameter that `x-pagination` calls `offset` or `size`."""
        return int(self.values.get(self.route.pagination[parameter], default))

    def shown(self, begin: int, end: int | None = None) -> list[Row]:
        """Return the rows of a part of the list, complete with their children."""
        return [self.whole(row) for row in self.found.page(begin, end)]

    @property
    def size(self) -> int:
        """How many rows a page has: what is out of range means the documented maximum, or the default where there is none."""
        default = int(self.route.pagination["default_size"])
        maximum = self.route.pagination.get("maximum_size")
        size = self.number("size", default)
        if maximum is None:
            return size if size > 0 else default
        return size if 0 <= size <= maximum else int(maximum)


def render_page(listing: Listing) -> Any:
    """Return the document of a page."""
    pagination = listing.route.pagination
    if "offset" not in pagination:
        return _whole(listing)
    return _STYLES.get(pagination["style"], _by_offset)(listing)


def _whole(listing: Listing) -> Any:
    rows = listing.shown(0)
    if listing.media_type == HAL:
        return _linked_rows(listing, rows, 0, len(rows), more=False)
    if "into" not in listing.route.state:
        return rows
    return envelopes.with_totals(listing.route, rows, listing.found, page=1, size=len(rows))


def _numbered(listing: Listing) -> Any:
    page, size = listing.number("offset", 1), listing.size
    rows = listing.shown((page - 1) * size, page * size)
    return envelopes.with_totals(listing.route, rows, listing.found, page=page, size=size)


def _by_offset(listing: Listing) -> Any:
    skip, top = listing.number("offset", 0), listing.size
    rows = listing.shown(skip, skip + top)
    if listing.media_type != HAL:
        return rows
    more = bool(rows) and bool(listing.found.page(skip + top, skip + top + 1))
    return _linked_rows(listing, rows, skip, top, more=more)


def _linked_rows(listing: Listing, rows: list[Row], skip: int, top: int, *, more: bool) -> Row:
    route = listing.route
    linked = hal.linked_rows(route, listing.entity, rows, listing.values, listing.routes)
    return hal.collection(route, linked, fill(route.path, listing.values), skip, top, more=more)


def _linked(listing: Listing) -> Any:
    route, skip, top = listing.route, listing.number("offset", 0), listing.size
    rows = listing.shown(skip, skip + top)
    return envelopes.with_links(route, rows, fill(route.path, listing.values), skip, top, listing.found.total)


_STYLES: dict[str, Callable[[Listing], Any]] = {"none": _whole, "page": _numbered, "links": _linked}
