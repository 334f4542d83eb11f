"""Members that follow from the others of a row: a text with their values, how many elements they have, a summary of each element."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._members import find
from iqmetrix_simulator._refusal import HOLE


def filled_text(row: Row, template: str) -> str:
    """Return a text whose holes are filled with the row's members; a hole without one stays."""

    def value(name: str) -> str | None:
        found = next(find(row, name), None)
        return None if found is None else str(found)

    return HOLE.sub(lambda hole: hole[0] if (filled := value(hole[1])) is None else filled, template)


def number_of_elements(row: Row, names: Sequence[str]) -> int:
    """Return how many elements the lists of these names have together."""
    return sum(1 for _ in _elements(row, names))


def summaries(row: Row, rule: dict[str, Any]) -> list[Row]:
    """Return an object for each element of lists of the row.

    Args:
        row: that has the lists.
        rule: `of`, the names of the lists, and `set`, the members of each object: constants, or `{member: Name}` of the element.
    """
    return [
        {name: value for name, stated in rule["set"].items() if (value := _value(element, stated)) is not None}
        for element in _elements(row, rule["of"])
    ]


def _elements(row: Row, names: Sequence[str]) -> Iterator[Any]:
    for name in names:
        listed = row.get(name)
        yield from listed if isinstance(listed, list) else ()


def _value(element: Any, stated: Any) -> Any:
    value = next(find(element, stated["member"]), None) if isinstance(stated, dict) else stated
    return copy.deepcopy(value)
