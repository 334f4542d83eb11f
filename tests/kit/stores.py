"""What tests of stores share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

KINDS = ("memory", "file", "redis")
Keep = Callable[[Any], Any]


def added(text: bytes, seen: list[float | None]) -> Callable[[bytes | None, float | None], tuple[bytes, bytes]]:
    """Return a change that appends a text, and notes at which times it was made."""

    def change(value: bytes | None, now: float | None) -> tuple[bytes, bytes]:
        seen.append(now)
        return (value or b"") + text, (value or b"") + text

    return change
