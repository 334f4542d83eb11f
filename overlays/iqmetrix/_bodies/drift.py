"""Differences between what servers sent and what their descriptions say: counted, and logged once per place."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from iqmetrix._border import publish
from iqmetrix._observing.log import logger

Kind = Literal["unknown field", "unknown value", "null", "missing", "other type", "other form", "other name"]

Counts = dict[tuple[str, str, Kind, str], int]
"""Differences of one body: model, field, kind and JSON type that was sent, and how often."""

MOST_PLACES = 500
"""So many kinds of differences are told apart; servers can make up any number of names."""
OTHERS = "(others)"


@dataclass(frozen=True, slots=True)
class Difference:
    """One kind of difference at one place.

    Attributes:
        model: name of the model, or of the operation for what belongs to no model.
        field: wire name; `(others)` for all that came after the first 500 kinds.
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
        self._counts: dict[
            tuple[str, str, Kind, str], list[int]
        ] = {}  # in a list of one, to look up a number once a count

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def count(self, model: str, field: str, kind: Kind, value: object) -> None:
        """Count a difference."""
        self.add({(model, field, kind, json_type(value)): 1})

    def add(self, counts: Counts) -> None:
        """Count the differences of a body."""
        known, new = self._counts, []
        with self._lock:
            for difference, count in counts.items():
                found = known.get(difference)
                if found is None:
                    is_one_too_many = len(known) >= MOST_PLACES
                    key = ("", OTHERS, difference[2], "") if is_one_too_many else difference
                    if key not in known:
                        new.append(key)
                    found = known.setdefault(key, [0])
                found[0] += count
        for model, field, kind, sent in new:
            logger.warning("%s.%s differs from its description: %s (%s)", model, field, kind, sent)

    def __iter__(self) -> Iterator[Difference]:
        with self._lock:
            items = sorted(self._counts.items())
        return iter([Difference(*key, count) for key, (count,) in items])

    def __len__(self) -> int:
        return len(self._counts)

    def __repr__(self) -> str:
        return f"Drift({len(self)} kinds of differences)"


JSON_TYPES = {type(None): "null", bool: "boolean", str: "string", dict: "object", list: "array"}


def json_type(value: object) -> str:
    """Name the JSON type of a value."""
    return JSON_TYPES.get(type(value), "number")


publish(__name__)
