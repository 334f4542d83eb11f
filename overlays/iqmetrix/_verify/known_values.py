"""Values for paths and queries: given by the user, or found in answers that came before. They are kept in memory only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from iqmetrix_api import Operation

_KEYS = ("Id", "id", "ID")
_LAST_PARAMETER = re.compile(r"^(.*?)[(/]'?\{([^{}]+)\}'?\)?$")


class KnownValues:
    """Values by the names of parameters.

    Args:
        given: by the user.
    """

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = dict(given)
        self._found: dict[str, object] = {}

    def of(self, operation: Operation[Any], name: str) -> object | None:
        """Return the value of a parameter; `None` if none is known."""
        return self._given.get(name, self._found.get(f"{operation.service.name} {name}", self._found.get(name)))

    def learn(self, operation: Operation[Any], answer: Any, children: Mapping[str, str]) -> None:
        """Take the identifiers out of an answer.

        Args:
            operation: what answered.
            answer: JSON.
            children: the parameter that names one row of a collection, by the path of the collection.
        """
        parameter = children.get(operation.path)
        for row in _objects(answer):
            if parameter is not None:
                key = next((row[name] for name in (parameter, *_KEYS) if _is_value(row.get(name))), None)
                if key is not None:
                    self._found.setdefault(f"{operation.service.name} {parameter}", key)
            for name, value in row.items():
                if name.lower().endswith("id") and name not in _KEYS and _is_value(value):
                    self._found.setdefault(name, value)


def children_of(operations: list[Operation[Any]]) -> dict[str, str]:
    """Return the parameter that names a row, by the path of its collection."""
    found = {}
    for operation in operations:
        match = _LAST_PARAMETER.match(operation.path)
        if match:
            found[match[1]] = match[2]
    return found


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of an answer, inner ones last: a row's own key comes before those of its parts."""
    inner = [value]
    while inner:
        layer, inner = inner, []
        for each in layer:
            if isinstance(each, dict):
                yield each
                inner += each.values()
            elif isinstance(each, list):
                inner += each[:20]


def _is_value(value: object) -> bool:
    return (isinstance(value, str) and bool(value)) or type(value) is int
