"""Questions about the rows of a place: which they are, in which order, how many; the database answers, and reads only what is shown.

A page costs what its rows cost. Where conditions leave few rows of the table, those are found by an index and put in order; where they leave
many, the rows are walked in order until the page is full. Where a page ended is remembered until something is written, so that the next one
begins there.

Statements are put together from texts of this package alone; whatever a request says is a parameter of theirs.
"""

from __future__ import annotations

import bisect
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeGuard

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._rows.conditions import Condition, Has, Not, Number, probe
from iqmetrix_simulator._rows.member_index import Form, Path, Value

FEW = 2_000
"""Rows that are put in order at once; more of them are walked in the order that they have."""


@dataclass(frozen=True)
class Query:
    """A question.

    Attributes:
        place: number of the rows' table and scope.
        conditions: all of which hold.
        order: path by whose text they are ordered; by their creation if `None`.
        descending: whether the order is the opposite one.
    """

    place: int
    conditions: tuple[Condition, ...] = ()
    order: str | None = None
    descending: bool = False


class _Mark(NamedTuple):
    """Where to go on: so many rows are behind, the last of which has this value and number."""

    position: int
    value: Value
    row: int


class _Few(NamedTuple):
    """A condition that few rows fulfil, and their numbers."""

    condition: Condition
    rows: tuple[int, ...]


@dataclass
class Answers:
    """Answers questions, and remembers until something is written.

    Attributes:
        database: has the rows, and the indexes of their members.
        index: returns the number of an index, by place, path and form.
    """

    database: sqlite3.Connection
    index: Callable[[int, Path, Form], int]

    def __post_init__(self) -> None:
        self._known: dict[tuple[Any, ...], Any] = {}
        self._marks: dict[Query, list[_Mark]] = {}

    def forget(self) -> None:
        """Forget what a write may have changed."""
        self._known.clear()
        self._marks.clear()

    def page(self, query: Query, begin: int, end: int | None) -> list[Row]:
        """Return the rows of a part of the list."""
        marks = self._marks.setdefault(query, [_Mark(0, 0, 0)])
        mark = marks[bisect.bisect_right(marks, begin, key=lambda mark: mark.position) - 1]
        skipped = max(
            0, begin - mark.position - 1
        )  # the row before the page comes along, to remember where that begins
        text, values = self._text(query, mark)
        before = begin - mark.position - skipped
        limit = -1 if end is None else max(0, end - begin) + before
        found = self.database.execute(f"{text} LIMIT ? OFFSET ?", (*values, limit, skipped)).fetchall()
        start = begin - before
        for position, (row, value) in enumerate(found, start + 1):
            if position in {begin, start + len(found)}:
                self._remember(marks, _Mark(position, value, row))
        documents = "SELECT document FROM rows WHERE number = ?"
        numbers = [row for row, _ in found[before:]]
        return [json.loads(self.database.execute(documents, (row,)).fetchone()[0]) for row in numbers]

    def keys(self, query: Query) -> list[str]:
        """Return the keys of all rows that are meant."""
        text, values = self._rows(query, ordered=False)
        statement = f"SELECT key FROM rows WHERE number IN (SELECT {_number(text)} {text}) ORDER BY number"  # noqa: S608 - values are bound
        return [key for (key,) in self.database.execute(statement, values)]

    def total(self, query: Query) -> int:
        """Return the number of all rows that are meant."""
        known = self._known.get(("total", query))
        if known is None:
            text, values = self._rows(query, ordered=False)
            known = self._known["total", query] = self.database.execute(f"SELECT count(*) {text}", values).fetchone()[0]
        return int(known)

    def counts(self, query: Query, path: str) -> list[tuple[Any, int]]:
        """Return the values at a path and in how many rows each is; the most frequent first."""
        known = self._known.get(("counts", query, path))
        if known is None:
            text, values = self._rows(query, ordered=False)
            statement = (
                "SELECT value, count(*) FROM members WHERE index_number = ? AND row IN"  # noqa: S608 - values are bound
                f" (SELECT {_number(text)} {text}) GROUP BY value ORDER BY count(*) DESC, min(row)"
            )
            index = self.index(query.place, path, "json")
            known = self.database.execute(statement, (index, *values)).fetchall()
            self._known["counts", query, path] = known
        return [(json.loads(value), count) for value, count in known]

    def _text(self, query: Query, mark: _Mark) -> tuple[str, tuple[Value, ...]]:
        text, values = self._rows(query, ordered=True)
        row, sign, way = _number(text), "<" if query.descending else ">", " DESC" if query.descending else ""
        if query.order is None:
            value, order, after = "0", f"{row}{way}", f" AND {row} {sign} ?"
        else:
            value, order, after = "o.value", f"o.value{way}, o.row{way}", f" AND (o.value, o.row) {sign} (?, ?)"
        if mark.position:
            text += after
            values += (mark.row,) if query.order is None else (mark.value, mark.row)
        return f"SELECT {row}, {value} {text} ORDER BY {order}", values

    def _rows(self, query: Query, *, ordered: bool) -> tuple[str, tuple[Value, ...]]:
        """Return what finds the rows, from `FROM` on."""

        number = self._number_of(query.place)
        conditions, few = list(query.conditions), self._few(query)
        values: tuple[Value, ...]
        if ordered and query.order is not None:
            text, values = "FROM members o WHERE o.index_number = ?", (number(query.order, "order"),)
        elif few is None and (one := next((each for each in conditions if _is_one(each)), None)) is not None:
            conditions.remove(one)
            text = "FROM members d WHERE d.index_number = ? AND d.value = ?"  # in the order of the rows' creation
            values = (number(one.path, one.form), one.values[0])
        else:
            text, values = "FROM rows r WHERE r.place = ?", (query.place,)
        row = _number(text)
        if few is not None:
            conditions.remove(few.condition)
            text += f" AND {row} IN ({', '.join(map(str, few.rows))})"
        for condition in conditions:
            test, of_test = probe(condition, number, row)
            text, values = f"{text} AND {test}", (*values, *of_test)
        return text, values

    def _few(self, query: Query) -> _Few | None:
        """Return the condition that leaves the fewest rows, if those are few."""
        found = [few for each in query.conditions if (few := self._rows_of(query.place, each)) is not None]
        return min(found, key=lambda few: len(few.rows), default=None)

    def _rows_of(self, place: int, condition: Condition) -> _Few | None:
        """Return the rows of a condition, if those are few."""
        if isinstance(condition, Not):
            return None
        question = ("rows", place, condition)
        if question not in self._known:
            rows = set[int]()
            for select in condition.selects(self._number_of(place)):
                if len(rows) < FEW:
                    statement = f"SELECT DISTINCT m.row {select.text} LIMIT ?"
                    rows.update(row for (row,) in self.database.execute(statement, (*select.values, FEW)))
            self._known[question] = _Few(condition, tuple(sorted(rows))) if len(rows) < FEW else None
        known: _Few | None = self._known[question]
        return known

    def _number_of(self, own: int) -> Number:
        def number(path: Path, form: Form, place: int | None = None) -> int:
            return self.index(own if place is None else place, path, form)

        return number

    @staticmethod
    def _remember(marks: list[_Mark], mark: _Mark) -> None:
        position = bisect.bisect_left(marks, mark.position, key=lambda other: other.position)
        if position == len(marks) or marks[position].position != mark.position:
            marks.insert(position, mark)


@dataclass(frozen=True)
class Selection:
    """The rows that a question means."""

    answers: Answers
    query: Query

    def page(self, begin: int, end: int | None) -> list[Row]:
        """Return a part of them, as they are stored."""
        return self.answers.page(self.query, begin, end)

    @property
    def total(self) -> int:
        """How many there are."""
        return self.answers.total(self.query)

    def counts(self, path: str) -> list[tuple[Any, int]]:
        """Return the values at a path and in how many rows each is; the most frequent first."""
        return self.answers.counts(self.query, path)


def _is_one(condition: Condition) -> TypeGuard[Has]:
    """Return whether a condition asks for one value, whose rows stand together in the index."""
    return isinstance(condition, Has) and len(condition.values) == 1


def _number(text: str) -> str:
    """Return the column with the number of a row."""
    return {"FROM members o": "o.row", "FROM members d": "d.row"}.get(text[:14], "r.number")
