"""Values that came in another JSON form than described: usable as what they should be, written back as they came."""

from __future__ import annotations

from decimal import Decimal
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


class WireDecimal(Decimal):
    """A number that came as text."""

    raw: Any

    def __new__(cls, value: str | Decimal, raw: Any = None) -> Self:
        self = super().__new__(cls, value)
        self.raw = raw
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return WireDecimal, (str(self), self.raw)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self


def raw_form(value: Any) -> Any:
    """Give the form in which a value came.

    Raises:
        NotImplementedError: the value is none of these.
    """
    if isinstance(value, (WireInt, WireStr, WireDecimal)):
        return value.raw
    raise NotImplementedError(f"Objects of type {type(value).__name__} cannot be written as JSON")
