"""Numbers that JSON doesn't have: NaN and the infinities, which would go out as `null` and erase what is stored."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import msgspec


def refuse_non_finite(value: Any) -> None:
    """Look through a value that is going to be written as JSON.

    Raises:
        ValueError: it holds a number that JSON doesn't have; the message has its place as a JSON pointer.
    """
    for pointer, number in _numbers(value, ""):
        if not (number.is_finite() if isinstance(number, Decimal) else math.isfinite(number)):
            place = f" at {pointer}" if pointer else ""
            raise ValueError(f"the number{place} is NaN or infinite, which JSON cannot represent")


def _numbers(value: Any, pointer: str) -> Iterator[tuple[str, float | Decimal]]:
    if isinstance(value, (float, Decimal)):
        yield pointer, value
    elif isinstance(value, msgspec.Struct):
        for attribute, name in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            yield from _numbers(getattr(value, attribute), f"{pointer}/{name}")
    elif isinstance(value, Mapping):
        for name, member in value.items():
            yield from _numbers(name, pointer)
            yield from _numbers(member, f"{pointer}/{name}")
    elif isinstance(value, (list, tuple, set, frozenset)):
        for index, item in enumerate(value):
            yield from _numbers(item, f"{pointer}/{index}")
