"""Which operation a request is for."""

from __future__ import annotations

import re
from urllib.parse import unquote

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._refusal import Refusal

_UNRESERVED = re.compile("%(?:2D|2E|5F|7E|3[0-9]|[46][1-9A-F]|[57][0-9A])", re.IGNORECASE)
"""Letters, digits, `-`, `.`, `_` and `~`, percent-encoded: the same as without (RFC 3986, 6.2.2.2)."""


class Router:
    """Finds the route of a path.

    Args:
        routes: all operations of a server.
    """

    def __init__(self, routes: list[Route]) -> None:
        # Paths with fewer placeholders come first, and longer ones of those, so that a fixed path is not taken for a key.
        self._routes = sorted(routes, key=lambda route: (len(route.placeholders), -len(route.path)))
        self._services = {route.description.service.lower(): route.description for route in routes}

    def description(self, path: str) -> Description | None:
        """Return the description of the service that answers a path, whether or not it has an operation there."""
        return self._services.get(path.lstrip("/").partition("/")[0].lower())

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        """Return the route of a request and the values of its path parameters.

        Raises:
            Refusal: 404 where no path fits, 405 where the method does not.
        """
        path = _UNRESERVED.sub(lambda encoded: unquote(encoded[0]), path)
        allowed = set()
        for route in self._routes:
            match = route.pattern.fullmatch(path)
            if match is None:
                continue
            if route.method == method:
                texts = zip(route.placeholders, match.groups(), strict=True)
                return route, {name: unquote(text) for name, text in texts}
            allowed.add(route.method)
        if allowed:
            methods = ", ".join(sorted(allowed))
            raise Refusal(405, f"The method {method} is not allowed here; {methods} is.", headers={"Allow": methods})
        raise Refusal(404, "No resource was found that matches the request's address.")
