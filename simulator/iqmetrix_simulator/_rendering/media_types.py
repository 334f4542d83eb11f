"""Which media type a reply has: what the request's `Accept` likes best of what is offered (RFC 9110, 12.5.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import JSON
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rendering.documents import can_render

HAL = "application/hal+json"


def choose_media_type(route: Route, accept: str | None) -> str:
    """Return the media type of a reply: HAL where the operation offers it and the request likes nothing else better.

    Raises:
        Refusal: 406 where the request asks for one that is described, but of which there is neither a sample nor a way to make one.
    """
    _, response = route.success()
    described = list(response.get("content", {}))
    if not described:
        return JSON  # there will be no body
    offered = [media_type for media_type in described if can_render(route, response, media_type)]
    wanted = preferred(_in_order(described), accept)
    if wanted not in offered and (not offered or _likes(accept, wanted)):
        raise Refusal(406, f"There is no sample of {wanted} for {route.id}.")
    return preferred(_in_order(offered), accept)


def _in_order(media_types: list[str]) -> list[str]:
    return sorted(media_types, key=lambda media_type: (media_type != HAL, media_type != JSON))


def _likes(accept: str | None, media_type: str) -> bool:
    """Return whether a request names a media type itself."""
    return any(wanted.name == media_type.lower() and wanted.quality for wanted in map(_read, (accept or "").split(",")))


def preferred(offered: Sequence[str], accept: str | None) -> str:
    """Return the media type that a request likes best.

    Of two that it likes as much, the one that it names wins, then the one that it names first, then the one offered first. Where it
    likes none, the one offered first is sent all the same: the services do not answer 406.
    """
    ranges = [_read(part) for part in (accept or "*/*").split(",")]

    def liking(media_type: str) -> tuple[float, int, int]:
        matches = [
            (wanted.precision, -position, wanted.quality)
            for position, wanted in enumerate(ranges)
            if wanted.name in {media_type, f"{media_type.partition('/')[0]}/*", "*/*"}
        ]
        precision, position, quality = max(matches, default=(0, 0, 0.0))
        return (quality, precision, position) if quality else (0.0, 0, 0)

    return max(offered, key=liking)


class _Range(NamedTuple):
    name: str
    quality: float
    precision: int
    """2 for one media type, 1 for all of a kind, 0 for all."""


def _read(part: str) -> _Range:
    name, *parameters = (text.strip().lower() for text in part.split(";"))
    weight = next((match for text in parameters if (match := re.fullmatch(r"q\s*=\s*([01](\.[0-9]*)?)", text))), None)
    return _Range(name, min(1.0, float(weight[1])) if weight else 1.0, 2 - name.count("*"))
