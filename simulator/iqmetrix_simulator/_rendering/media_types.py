"""Which media type a reply has."""

from __future__ import annotations

from iqmetrix_simulator._descriptions.routes import Route

HAL = "application/hal+json"
JSON = "application/json"


def choose_media_type(route: Route, accept: str | None) -> str:
    """Return the media type of a reply: HAL where the operation offers it and the client does not ask for plain JSON."""
    _, response = route.success()
    offered = list(response.get("content", {})) or [JSON]
    accepted = [part.partition(";")[0].strip().lower() for part in (accept or "*/*").split(",")]
    for media_type in accepted:
        if media_type in offered:
            return media_type
    if HAL in offered and not {"*/*", "application/*"}.isdisjoint(accepted):
        return HAL
    return JSON if JSON in offered else offered[0]
