"""Paths that replies link to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from iqmetrix_simulator._descriptions.routes import Route

_KEPT = "-._~'()"


def fill(template: str, values: dict[str, Any]) -> str:
    """Fill the placeholders of a path template."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", quote(str(value), safe="-._~'"))
    return template


@dataclass(frozen=True)
class ListPath:
    """The path of a list, with the parameters that say which rows it has and in which order.

    Attributes:
        route: the list.
        path: below which its pages are.
        query: names and texts of the request's query.
    """

    route: Route
    path: str
    query: Sequence[tuple[str, str]]

    def page(self, skip: int, top: int) -> str:
        """Return the path of a page, by the names that the description gives to offset and size; without them, there is one page."""
        names = {word: self.route.pagination[word] for word in ("offset", "size") if word in self.route.pagination}
        place = {names[word]: str(value) for word, value in (("offset", skip), ("size", top)) if word in names}
        lower = {name.lower() for name in place}
        others = [(name, text) for name, text in self.query if name.lower() not in lower]
        pairs = "&".join(
            f"{quote(name, safe='$')}={quote(text, safe=_KEPT)}" for name, text in (*place.items(), *others)
        )
        return f"{self.path}?{pairs}" if pairs else self.path
