"""Differences between what servers sent and what their descriptions say: counted, and logged once per place."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from iqmetrix._border import publish
from iqmetrix._observing.log import logger

Kind = Literal["unknown field", "unknown value", "null", "missing", "other type", "other form"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One kind of difference at one place.

    Attributes:
        model: name of the model, or of the operation for what belongs to no model.
        field: wire name.
        kind: what is different.
        sent: JSON type that was sent; never the value, which may be personal.
        count: how often.
    """

    model: str
    field: str
    kind: Kind
    sent: str
    count: int


class Drift:
    """The differences that a client met, for the maintainers of the descriptions."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[tuple[str, str, Kind, str], int] = {}

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def count(self, model: str, field: str, kind: Kind, value: object) -> None:
        """Count a difference."""
        key = (model, field, kind, json_type(value))
        with self._lock:
            seen = self._counts.get(key, 0)
            self._counts[key] = seen + 1
        if not seen:
            logger.warning("%s.%s differs from its description: %s (%s)", model, field, kind, key[3])

    def __iter__(self) -> Iterator[Difference]:
        with self._lock:
            items = sorted(self._counts.items())
        return iter([Difference(*key, count) for key, count in items])

    def __len__(self) -> int:
        return len(self._counts)

    def __repr__(self) -> str:
        return f"Drift({len(self)} kinds of differences)"


def json_type(value: object) -> str:
    """Name the JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "object"
    if isinstance(value, list):
        return "array"
    return "number"


publish(__name__)
