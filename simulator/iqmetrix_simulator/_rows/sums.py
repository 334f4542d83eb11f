"""Sums over the lists of a row: what an invoice comes to."""

from __future__ import annotations

from decimal import Decimal
from math import prod
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._members import find


def sum_of(row: Row, parts: list[dict[str, Any]]) -> int | float:
    """Return a sum over all elements of lists, exact as decimals are.

    Args:
        row: that has the lists.
        parts: for each list `of`, its dotted name, and `times`, the members of an element whose product it adds; an element
            that lacks one of them adds nothing.
    """
    total = sum((_product(each, part["times"]) for part in parts for each in find(row, part["of"])), Decimal(0))
    return int(total) if total == total.to_integral_value() else float(total)


def _product(element: Any, names: list[str]) -> Decimal:
    values = [element.get(name) if isinstance(element, dict) else None for name in names]
    numbers = [
        Decimal(str(value)) for value in values if isinstance(value, (int, float)) and not isinstance(value, bool)
    ]
    return prod(numbers, start=Decimal(1)) if len(numbers) == len(names) else Decimal(0)
