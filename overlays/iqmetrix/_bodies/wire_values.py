"""Values that came in another JSON form than described: usable as the described type, written back as they came.

Only identifiers need it: a service that sends them as text may compare them as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self


class WireInt(int):
    """An integer that came as text."""

    raw: Any

    def __new__(cls, value: int, raw: Any = None) -> Self:
        self = super().__new__(cls, value)
        self.raw = raw
        return self


class WireStr(str):
    """A text that came as a number."""

    raw: Any

    def __new__(cls, value: str, raw: Any = None) -> Self:
        self = super().__new__(cls, value)
        self.raw = raw
        return self


def raw_form(value: Any) -> Any:
    """Return the form in which a value came, and a mapping of any type as a plain one.

    Raises:
        NotImplementedError: the value is of no such type.
    """
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (WireInt, WireStr)):
        return value.raw
    raise NotImplementedError(f"Objects of type {type(value).__name__} cannot be written as JSON")
