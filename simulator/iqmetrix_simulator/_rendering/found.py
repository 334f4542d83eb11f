"""The rows that a list shows, as its pages and envelopes need them."""

from __future__ import annotations

from typing import Any, Protocol

from iqmetrix_simulator._descriptions.entities import Row


class Found(Protocol):
    """All rows that a list shows, in order."""

    def page(self, begin: int, end: int | None) -> list[Row]:
        """Return a part of them, as they are stored."""
        ...

    @property
    def total(self) -> int:
        """How many there are."""
        ...

    def counts(self, path: str) -> list[tuple[Any, int]]:
        """Return the values at a path and in how many rows each is; the most frequent first."""
        ...
