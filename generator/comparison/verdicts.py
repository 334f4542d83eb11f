"""What a change means to a program that calls the service."""

from __future__ import annotations

from enum import IntEnum


class Verdict(IntEnum):
    """How much a caller has to care, from not at all to most."""

    SAME = 0
    DOCUMENTATION = 1
    COMPATIBLE = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        """Return it as people and JSON have it: `breaking`."""
        return self.name.lower()

    @property
    def step(self) -> str:
        """Return the step of a semantic version that it asks for."""
        return ("none", "patch", "minor", "major")[self]
