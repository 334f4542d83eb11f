"""Paths that replies link to."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from iqmetrix_simulator._descriptions.routes import Route


def fill(template: str, values: dict[str, Any]) -> str:
    """Fill the placeholders of a path template."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", quote(str(value), safe="-._~'"))
    return template


def page_path(route: Route, path: str, skip: int, top: int) -> str:
    """Return the path of a page, by the names that the description gives to offset and size; without them, there is one page."""
    if "offset" not in route.pagination:
        return path
    return f"{path}?{route.pagination['offset']}={skip}&{route.pagination['size']}={top}"
