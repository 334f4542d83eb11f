"""Filters that are built: the simulator, which reads filters by itself, finds in them what was meant."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.filters import WRITERS
from iqmetrix import ConfigurationError
from iqmetrix.odata import Filter, UnquotedFilter, bare, literal
from iqmetrix_simulator._formats import instant
from iqmetrix_simulator._rows.conditions import compare
from iqmetrix_simulator._rows.filters import compile_filter
from iqmetrix_simulator._rows.unquoted_filters import compile_unquoted_filter

OPERATORS = ("eq", "gt", "lt", "ge", "le")
SCHEMAS: dict[str, dict[str, Any]] = {
    "Text": {"type": "string"},
    "Number": {"type": "integer"},
    "Amount": {"type": "number"},
    "Open": {"type": "boolean"},
    "Id": {"type": "string", "format": "uuid"},
    "At": {"type": "string", "format": "date-time"},
}
MOMENTS = st.datetimes(
    min_value=datetime(1900, 1, 2),
    max_value=datetime(2100, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-6)), timezone(timedelta(hours=5, minutes=30))]),
)
VALUES = st.one_of(
    st.tuples(st.just("Text"), st.text(max_size=20)),
    st.tuples(st.just("Number"), st.integers(-(2**53), 2**53)),
    st.tuples(st.just("Amount"), st.decimals(-1000, 1000, places=2)),
    st.tuples(st.just("Open"), st.booleans()),
    st.tuples(st.just("Id"), st.uuids()),
    st.tuples(st.just("At"), MOMENTS),
)


def as_read(value: Any) -> Any:
    """Return a value as the simulator reads it from a filter."""
    if isinstance(value, datetime):
        return instant(value.astimezone(UTC).isoformat())
    if isinstance(value, UUID):
        return str(value)
    return float(value) if isinstance(value, Decimal) else value


@given(st.lists(st.tuples(st.sampled_from(OPERATORS), VALUES), min_size=1, max_size=4))
@example([("eq", ("Text", "O'Brien and 'sons'"))])
@example([("eq", ("Text", "")), ("ge", ("Number", -0))])
def test_the_simulator_reads_what_was_meant(conditions: list[tuple[str, tuple[str, Any]]]) -> None:
    built = Filter()
    for operator, (member, value) in conditions:
        built = getattr(built, operator)(member, value)
    meant = tuple(compare(member, operator, as_read(value)) for operator, (member, value) in conditions)
    assert compile_filter(built, SCHEMAS) == meant


@given(st.lists(st.tuples(st.sampled_from(["eq", "gt", "lt"]), VALUES), min_size=1, max_size=4))
@example([("eq", ("Text", "rock and roll"))])
@example([("eq", ("Text", "and")), ("eq", ("Number", 1))])
@example([("eq", ("Text", "In progress"))])
def test_without_quotation_marks_it_is_meant_or_refused(conditions: list[tuple[str, tuple[str, Any]]]) -> None:
    built = UnquotedFilter()
    try:
        for operator, (member, value) in conditions:
            built = getattr(built, operator)(member, value)
    except ConfigurationError:
        assert any(member == "Text" for _, (member, _) in conditions)
        return
    meant = tuple(compare(member, operator, as_read(value)) for operator, (member, value) in conditions)
    assert compile_unquoted_filter(built, SCHEMAS) == meant


class State(Enum):
    PENDING = "Pending"
    TWO = 2


@pytest.mark.parametrize(
    ("value", "quoted", "unquoted"),
    [
        ("O'Brien", "'O''Brien'", "O'Brien"),
        (True, "true", "true"),
        (7, "7", "7"),
        (Decimal("1E+3"), "1000", "1000"),
        (0.1, "0.1", "0.1"),
        (1e-7, "0.0000001", "0.0000001"),
        (State.PENDING, "'Pending'", "Pending"),
        (State.TWO, "2", "2"),
        (UUID(int=1), f"guid'{UUID(int=1)}'", str(UUID(int=1))),
        (datetime(2019, 1, 1, tzinfo=UTC), "datetime'2019-01-01T00:00:00Z'", "2019-01-01T00:00:00Z"),
        (None, "null", None),
        ("", "''", None),
        (" x", "' x'", None),
        ("this and that", "'this and that'", None),
        ("two\nlines", "'two\nlines'", None),
        (date(2019, 1, 1), None, None),
        (float("nan"), None, None),
        (Decimal("Infinity"), None, None),
        ([1], None, None),
        (b"x", None, None),
    ],
)
def test_literals(value: Any, quoted: str | None, unquoted: str | None) -> None:
    for write, expected in ((literal, quoted), (bare, unquoted)):
        if expected is None:
            with pytest.raises(ConfigurationError):
                write(value)
        else:
            assert write(value) == expected


@pytest.mark.parametrize("name", ["", "State eq 'x' or A", "a b", "1a", "a.", None, "x'"])
def test_a_member_is_a_name(name: Any) -> None:
    with pytest.raises(ConfigurationError, match="name of a member"):
        Filter().eq(name, 1)
    with pytest.raises(ConfigurationError, match="name of a member"):
        Filter().contains(name, "x")


def test_parts_of_texts() -> None:
    assert Filter().contains("Name", "O'B") == "substringof('O''B',Name)"


def test_a_filter_is_a_text_that_does_not_change() -> None:
    first = Filter().eq("A", 1)
    assert (first.eq("B", 2), first, Filter()) == ("A eq 1 and B eq 2", "A eq 1", "")
    assert isinstance(first, str)


def test_docstrings_name_these_classes() -> None:
    """What the generator writes into docstrings exists, one class for each grammar of conditions."""
    named = {grammar: name for grammar, name in WRITERS.items() if name}
    written = {"odata": Filter, "unquoted": UnquotedFilter}
    assert named == {grammar: f"{cls.__module__}.{cls.__qualname__}" for grammar, cls in written.items()}
    assert set(WRITERS) == {*written, "bare"}
