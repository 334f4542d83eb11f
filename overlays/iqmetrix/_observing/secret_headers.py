"""Headers that hold secrets. A module of its own, because errors need nothing else of the guard, and `logging` takes time to load."""

from __future__ import annotations

SECRET_HEADERS = frozenset({"authorization", "cookie", "set-cookie", "proxy-authorization"})
"""Names in lower case: their values are never shown or kept."""
