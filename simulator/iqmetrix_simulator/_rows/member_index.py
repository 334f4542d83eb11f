"""Members of rows as the database finds them: the values of a dotted path in a form in which it can compare and order them.

An index is made when it is first asked for, from all rows of a scope, and kept up to date from then on. None is stored: they stand in a
temporary table, so that a file of rows has nothing that could contradict them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, Literal

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._formats import instant, is_instant
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._members import find

Value = int | float | str | bytes
"""In the order in which SQLite puts them: numbers, texts, bytes, among which are true and false."""
Form = Literal["exact", "key", "text", "lower", "instant", "order", "json"]


@dataclass(frozen=True)
class OneElement:
    """Several members of one element of a list, as one value.

    Attributes:
        path: dotted name of the list.
        members: their dotted names in the element.
    """

    path: str
    members: tuple[str, ...]

    def values(self, row: Row) -> Iterator[str]:
        """Yield, for each element, what `key` returns of its values."""
        for element in find(row, self.path):
            for values in product(*(tuple(find(element, member)) for member in self.members)):
                yield self.key(values)

    @staticmethod
    def key(values: Sequence[Any]) -> str:
        """Return the text of values, one for each member, in which equal keys are equal."""
        return json.dumps([key_text(value) for value in values])


Path = str | OneElement
"""Where the values of an index stand in a row."""


NOTHING = b""
"""Of a row that has no such member, or null."""
FIRST_TEXT, FIRST_BYTES = "", b""
OTHER = b"~"
"""Objects stand behind true and false."""
_GREATEST_INTEGER = 2**63 - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def exact(value: Any) -> Value:
    """Return a value so that equal ones are equal, and those of one kind in order; GUIDs in lower case."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, int):
        return value if abs(value) <= _GREATEST_INTEGER else float(value)
    if isinstance(value, float):
        return value
    return key_text(value) if isinstance(value, str) else OTHER + json.dumps(value, sort_keys=True).encode()


def microseconds(moment: datetime) -> int:
    """Return a point in time as a number."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _texts(values: Sequence[Any]) -> Iterable[str]:
    return (str(value) for value in values if value is not None)


_FORMS: dict[Form, Callable[[Sequence[Any]], Iterable[Value]]] = {
    "exact": lambda values: map(exact, values or [None]),
    "key": lambda values: map(key_text, values or [None]),
    "text": _texts,
    "lower": lambda values: map(str.lower, _texts(values)),
    "instant": lambda values: (
        microseconds(instant(value)) for value in values if isinstance(value, str) and is_instant(value)
    ),
    "order": lambda values: [next(iter(_texts(values[:1])), "")],
    "json": lambda values: (json.dumps(value, sort_keys=True) for value in values if value is not None),
}


class MemberIndexes:
    """All indexes of a database.

    Args:
        database: has the rows.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._numbers: dict[int, dict[tuple[Path, Form], int]] = {}
        self._made = 0
        database.execute("PRAGMA temp_store=MEMORY")
        database.execute(
            "CREATE TEMPORARY TABLE members (index_number INTEGER, value, row INTEGER,"
            " PRIMARY KEY (index_number, value, row)) WITHOUT ROWID"
        )
        database.execute("CREATE INDEX temp.members_by_row ON members (index_number, row, value)")

    def number(self, place: int, path: Path, form: Form) -> int:
        """Return the number under which the table `members` has an index, which is made if there is none."""
        numbers = self._numbers.setdefault(place, {})
        number = numbers.get((path, form))
        if number is None:
            self._made += 1
            number = numbers[path, form] = self._made
            member = (path if isinstance(path, str) else path.path).partition(".")[0]
            self._insert(number, path, form, self._rows(place, member))
        return number

    def has_any(self, place: int) -> bool:
        """Return whether the rows of a place are in any index."""
        return bool(self._numbers.get(place))

    def replace(self, place: int, row_number: int, row: Row | None) -> None:
        """Note what a row has now; `None` where it is deleted."""
        for (path, form), number in self._numbers.get(place, {}).items():
            self._database.execute("DELETE FROM members WHERE index_number = ? AND row = ?", (number, row_number))
            if row is not None:
                self._insert(number, path, form, [(row_number, row)])

    def forget(self, place: int) -> None:
        """Drop the indexes of a place, so that the next question makes them anew."""
        for number in self._numbers.pop(place, {}).values():
            self._database.execute("DELETE FROM members WHERE index_number = ?", (number,))

    def forget_all(self) -> None:
        """Drop the indexes of all places."""
        self._numbers.clear()
        self._database.execute("DELETE FROM members")

    def _rows(self, place: int, member: str) -> Iterator[tuple[int, Row]]:
        """Yield the numbers of all rows of a place, and the rows with one member alone."""
        # Of several paths, `json_extract` returns an array, in which true is not 1, and a text not an object.
        statement = "SELECT number, json_extract(document, ?, ?) FROM rows WHERE place = ?"
        path = f'$."{member}"'
        for number, values in self._database.execute(statement, (path, path, place)):
            value = json.loads(values)[0]
            yield number, {} if value is None else {member: value}

    def _insert(self, number: int, path: Path, form: Form, rows: Iterable[tuple[int, Row]]) -> None:
        values = ((number, value, row_number) for row_number, row in rows for value in _FORMS[form](_found(row, path)))
        self._database.executemany("INSERT OR IGNORE INTO members VALUES (?, ?, ?)", values)


def _found(row: Row, path: Path) -> list[Any]:
    return list(find(row, path) if isinstance(path, str) else path.values(row))
