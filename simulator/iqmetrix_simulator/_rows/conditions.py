"""Conditions on rows, as SQL on the indexes of their members."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from iqmetrix_simulator._rows.member_index import (
    FIRST_BYTES,
    FIRST_TEXT,
    NOTHING,
    OTHER,
    Form,
    Path,
    Value,
    exact,
    microseconds,
)


class Number(Protocol):
    """Returns the number of an index."""

    def __call__(self, path: Path, form: Form, place: int | None = None) -> int:
        """Return the number of the index of a path in a form; of other rows where their place is given."""
        ...


@dataclass(frozen=True)
class Select:
    """The rows that have something: `SELECT m.row` and this.

    Attributes:
        text: from `FROM` on, with the index as `m`.
        values: of its parameters.
    """

    text: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Has:
    """A member with one of some values.

    Attributes:
        path: dotted name of the member, or several members of one element.
        form: in which it is compared.
        values: of which it has one.
    """

    path: Path
    form: Form
    values: tuple[Value, ...]

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows."""
        places = ", ".join("?" * len(self.values))
        test = "= ?" if len(self.values) == 1 else f"IN ({places})"
        index = number(self.path, self.form)
        yield Select(f"FROM members m WHERE m.index_number = ? AND m.value {test}", (index, *self.values))


@dataclass(frozen=True)
class Keyed:
    """A row with one of some keys.

    Attributes:
        place: number of the rows' table and scope.
        keys: of which it has one.
    """

    place: int
    keys: tuple[str, ...]

    def selects(self, _: Number) -> Iterator[Select]:
        """Yield what finds the rows."""
        places = ", ".join("?" * len(self.keys))
        rows = "FROM (SELECT number AS row, place, key FROM rows) m WHERE m.place = ?"
        text = f"{rows} AND m.key IN ({places})"
        yield Select(text, (self.place, *self.keys))


@dataclass(frozen=True)
class Between:
    """A member with a value between two others.

    Attributes:
        low, high: the bounds, of one kind.
        test: how they are compared: `value >= low AND value < high`, for instance.
    """

    path: str
    form: Form
    low: Value
    high: Value
    above: str = ">="
    below: str = "<="

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows."""
        text = f"FROM members m WHERE m.index_number = ? AND m.value {self.above} ? AND m.value {self.below} ?"
        yield Select(text, (number(self.path, self.form), self.low, self.high))


@dataclass(frozen=True)
class Contains:
    """A member in whose text a part occurs."""

    path: str
    form: Form
    part: str

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows."""
        text = "FROM members m WHERE m.index_number = ? AND instr(m.value, ?) > 0"
        yield Select(text, (number(self.path, self.form), self.part))


@dataclass(frozen=True)
class ChildContains:
    """A child with a member in whose text a part occurs.

    Attributes:
        key: path of the row's own key.
        place: number of the children's table and scope.
        parent: path of the children's member that names the row.
        path: of the member that is searched.
        part: the text, in lower case.
    """

    key: str
    place: int
    parent: str
    path: str
    part: str

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows."""
        text = (
            "FROM members m JOIN members parent ON parent.index_number = ? AND parent.value = m.value"
            " JOIN members child ON child.index_number = ? AND child.row = parent.row"
            " WHERE m.index_number = ? AND instr(child.value, ?) > 0"
        )
        own, parent = number(self.key, "key"), number(self.parent, "key", self.place)
        yield Select(text, (parent, number(self.path, "lower", self.place), own, self.part))


@dataclass(frozen=True)
class Shown:
    """A row of which another entity shows something: the row there, under the same key, fulfils a condition.

    Attributes:
        own: number of the place of the rows.
        place: of those of the other entity.
        condition: on the latter.
    """

    own: int
    place: int
    condition: Condition

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows."""

        def there(path: Path, form: Form, place: int | None = None) -> int:
            return number(path, form, self.place if place is None else place)

        for select in self.condition.selects(there):
            rows = (
                "SELECT own.number AS row FROM rows own JOIN rows other ON other.key = own.key"  # noqa: S608 - values are bound
                f" WHERE own.place = ? AND other.place = ? AND other.number IN (SELECT m.row {select.text})"
            )
            yield Select(f"FROM ({rows}) m WHERE TRUE", (self.own, self.place, *select.values))


@dataclass(frozen=True)
class AnyOf:
    """One of several conditions."""

    conditions: tuple[Condition, ...]

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows."""
        for condition in self.conditions:
            yield from condition.selects(number)


@dataclass(frozen=True)
class Not:
    """The opposite of a condition; nothing finds its rows but looking at them all."""

    condition: Condition

    def selects(self, number: Number) -> Iterator[Select]:
        """Yield what finds the rows of the opposite."""
        yield from self.condition.selects(number)


Condition = Has | Keyed | Between | Contains | ChildContains | Shown | AnyOf | Not


def probe(condition: Condition, number: Number, row: str) -> tuple[str, list[Value]]:
    """Return the test of one row, which stands in the column `row`."""
    tests, values = list[str](), list[Value]()
    for select in condition.selects(number):
        tests.append(f"EXISTS (SELECT 1 {select.text} AND m.row = {row})")
        values += select.values
    text = f"({' OR '.join(tests)})"
    return f"NOT {text}" if isinstance(condition, Not) else text, values


def compare(path: str, operator: str, wanted: Any, *, lower: bool = False) -> Condition:
    """Return the comparison of a member with a value of OData: values of another kind are neither equal nor in order.

    Args:
        path: dotted name of the member.
        operator: `eq`, `gt`, `ge`, `lt` or `le`.
        wanted: text, number, boolean, point in time or `None`.
        lower: compares with the member's text in lower case.
    """
    form: Form = "lower" if lower else "instant" if isinstance(wanted, datetime) else "exact"
    value = microseconds(wanted) if isinstance(wanted, datetime) else exact(wanted)
    if lower and isinstance(wanted, str):
        value = wanted
    if operator == "eq":
        return Has(path, form, (value,))
    if value == NOTHING:  # nothing is before or after null
        return Has(path, form, ())
    low, high = _kind(value)
    if operator in {"gt", "ge"}:
        return Between(path, form, value, high, ">" if operator == "gt" else ">=", "<")
    return Between(path, form, low, value, ">" if low == FIRST_BYTES else ">=", "<" if operator == "lt" else "<=")


def _kind(value: Value) -> tuple[Value, Value]:
    """Return the bounds between which all values of the same kind stand."""
    if isinstance(value, bytes):
        return FIRST_BYTES, OTHER
    return (FIRST_TEXT, FIRST_BYTES) if isinstance(value, str) else (-math.inf, FIRST_TEXT)
