"""Cross-origin requests: pages that came from this machine may read replies, no others (CORS, Fetch standard).

The credentials of the simulator are public, so a page from elsewhere must not reach a server that its visitor happens to run.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from iqmetrix_simulator._loopback import is_loopback

_PERMISSIONS = (
    ("Access-Control-Expose-Headers", "*"),
    ("Access-Control-Allow-Headers", "Authorization, *"),  # the wildcard does not stand for `Authorization`
    ("Access-Control-Max-Age", "600"),
)


def cross_origin_headers(origin: str | None, methods: str | None) -> list[tuple[str, str]]:
    """Return the headers with which a browser lets a page read a reply.

    Args:
        origin: of the page, as the request states it.
        methods: that the path allows, where the reply says so.
    """
    if origin is None:
        return []
    headers = [("Vary", "Origin")]
    if _is_from_here(origin):
        headers += [("Access-Control-Allow-Origin", origin), *_PERMISSIONS]
        if methods is not None:
            headers.append(("Access-Control-Allow-Methods", methods))
    return headers


def _is_from_here(origin: str) -> bool:
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and is_loopback(parts.hostname or "")
