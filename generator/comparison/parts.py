"""The parts of a description that can change, as flat records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Key = tuple[str, ...]
"""Where a part stands: the keys of the parts around it, and its own name."""


class Direction(StrEnum):
    """Which way a value goes, seen from the caller."""

    SENT = "sent"
    RECEIVED = "received"
    NEITHER = "neither"


@dataclass(frozen=True, order=True)
class Kind:
    """One type that a value may have.

    Attributes:
        json: the type in JSON; `any` where the description leaves it open.
        format: of a scalar, or empty.
        python: the type in annotations: `UUID`, or the class of a model.
        model: the schema that is referred to, or empty.
        closed: whether it is an enumeration.
    """

    json: str
    format: str = ""
    python: str = ""
    model: str = ""
    closed: bool = False

    def covers(self, other: Kind) -> bool:
        """Return whether every value of the other type is one of this type too, on the wire."""
        if self.json == "any" or self == other:
            return True
        if self.model != other.model and (self.model or (other.model and not other.closed)):
            return False
        same = self.json == other.json or (self.json, other.json) == ("number", "integer")
        return same and self.format in {"", other.format}

    def __str__(self) -> str:
        return self.model or (f"{self.json} ({self.format})" if self.format else self.json)


@dataclass(frozen=True)
class Part:
    """One part of a description.

    Attributes:
        sort: what it is: `operation`, `parameter`, `field` ...
        key: where it stands.
        direction: which way its values go.
        wire: its name on the wire.
        python: its name in Python; empty where it has none.
        places: how programs write it, in the words of `uses.py`.
        facets: what is said of it.
    """

    sort: str
    key: Key
    direction: Direction
    wire: str
    python: str
    places: tuple[str, ...]
    facets: Mapping[str, Any] = field(default_factory=dict)


Surface = dict[Key, Part]
"""All parts of a description."""
