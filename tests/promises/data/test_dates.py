"""P-D5: dates as servers write them, and filters made of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from iqmetrix import (
    odata,
)
from tests.kit.models import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2016-08-09T20:12:05", datetime(2016, 8, 9, 20, 12, 5)),
        ("2016-08-09T20:12:05.9", datetime(2016, 8, 9, 20, 12, 5, 900000)),
        ("2016-08-09T20:12:05.987", datetime(2016, 8, 9, 20, 12, 5, 987000)),
        ("2015-05-20T23:06:29.7700813Z", datetime(2015, 5, 20, 23, 6, 29, 770081, UTC)),
        ("2015-05-20T23:06:29+05:30", datetime(2015, 5, 20, 23, 6, 29, tzinfo=timezone(timedelta(hours=5.5)))),
        ("2015-05-20T23:06:29.5-0600", datetime(2015, 5, 20, 23, 6, 29, 500000, timezone(timedelta(hours=-6)))),
        ("2015-05-20T23:06Z", datetime(2015, 5, 20, 23, 6, tzinfo=UTC)),
        ("2015-05-20", datetime(2015, 5, 20)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1)),
        ("/Date(1432163189770)/", datetime(2015, 5, 20, 23, 6, 29, 770000, UTC)),
    ],
)
def test_dates(text: str, value: datetime) -> None:
    """P-D5: 0 to 7 digits, with and without zone, days alone, year 1."""
    for more in ("", ',"New":1'):
        thing, _ = read(f'{{"Made":"{text}"{more}}}')
        assert thing.made == value
        assert (thing.made.tzinfo is None) == (value.tzinfo is None)


def test_a_filter_made_of_a_model_never_skips_a_row() -> None:
    """P-D5: the seventh digit is rounded, so the literal steps back."""
    thing, _ = read('{"Made":"2015-05-20T23:06:29.9999999Z"}')
    literal = odata.modified_since(thing.made)
    assert literal == "datetime'2015-05-20T23:06:29.999999Z'"
    assert literal.rstrip("Z'") <= "datetime'2015-05-20T23:06:29.9999999"
    assert odata.modified_since(datetime(1, 1, 1)) == "datetime'0001-01-01T00:00:00'"
    assert odata.text("O'Brien") == "'O''Brien'"
    paris = timezone(timedelta(hours=2))
    assert odata.instant(datetime(2019, 1, 1, 2, tzinfo=paris)) == "datetime'2019-01-01T00:00:00Z'"


MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31))


ZONES = {"": None, "Z": UTC, "+05:30": timezone(timedelta(hours=5.5)), "-07:00": timezone(timedelta(hours=-7))}


@given(
    moment=MOMENTS,
    digits=st.integers(0, 7),
    ticks=st.integers(0, 9_999_999),
    zone=st.sampled_from(list(ZONES)),
    unknown=st.booleans(),
)
@example(moment=datetime(1, 1, 1), digits=0, ticks=0, zone="", unknown=False)
@example(moment=datetime(1, 1, 1), digits=7, ticks=4, zone="+05:30", unknown=True)
@example(moment=datetime(9999, 12, 31, 23, 59, 59), digits=7, ticks=9_999_999, zone="-07:00", unknown=False)
@example(moment=datetime(2015, 5, 20, 23, 6, 29), digits=7, ticks=7_700_815, zone="Z", unknown=False)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_date_is_read_and_a_filter_made_of_it_skips_nothing(
    moment: datetime, digits: int, ticks: int, zone: str, *, unknown: bool
) -> None:
    """P-D5: 0 to 7 digits, any zone or none, both readers, the first year and the last."""
    fraction = f"{ticks:07d}"[:digits]
    text = f"{moment:%H:%M:%S}" + (f".{fraction}" if fraction else "")
    text = f"{moment.year:04d}-{moment:%m-%d}T{text}{zone}"
    made = read(f'{{"Made":"{text}"' + (',"New":1' if unknown else "") + "}")[0].made
    exact = moment.replace(microsecond=0, tzinfo=ZONES[zone])
    sent = int(fraction.ljust(7, "0"))
    assert (made.tzinfo is None) == (zone == "")
    assert abs((made - exact) / timedelta(microseconds=1) - sent / 10) <= 1
    if digits <= 6:
        assert made == exact + timedelta(microseconds=sent // 10)
    literal = odata.modified_since(made).removeprefix("datetime'").rstrip("'Z")
    earliest = datetime.fromisoformat(literal)
    offset = ZONES[zone].utcoffset(None) if zone else timedelta(0)  # type: ignore[union-attr]
    microseconds = (exact.replace(tzinfo=None) - datetime.min - (offset or timedelta(0))) // timedelta(microseconds=1)
    beginning = max(0, (earliest - datetime.min) // timedelta(microseconds=1))
    assert beginning * 10 <= max(0, microseconds * 10 + sent)
    assert odata.instant(made).startswith("datetime'")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2015-05-20", date(2015, 5, 20)),
        ("2015-05-20T00:00:00", date(2015, 5, 20)),
        (" 2015-05-20 ", date(2015, 5, 20)),
        ("2015-05-20T00:00:00Z", datetime(2015, 5, 20, tzinfo=UTC)),
        ("2015-05-20T10:30:00", datetime(2015, 5, 20, 10, 30)),
    ],
)
def test_days(text: str, value: date) -> None:
    """P-D5: a day with a time keeps it, for the zone may make it another day."""
    thing, _ = read(f'{{"Day":"{text}"}}')
    assert (type(thing.day), thing.day) == (type(value), value)
