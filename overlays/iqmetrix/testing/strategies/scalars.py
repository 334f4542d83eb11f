"""Strategies for scalars as they stand in JSON, within the limits that a schema sets."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

Schema = dict[str, Any]

LONGEST = 12
"""Characters of a text that has no limit."""
LARGEST = 2**63 - 1
"""Integers without a limit have 64 bits, with their sign."""
LARGEST_DECIMAL = Decimal(10**12)
"""Exact numbers without a limit are amounts and quantities."""
PLACES = 3
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-7))])
_FIRST, _LAST = datetime(1753, 1, 2), datetime(9999, 12, 30)
"""What databases hold; a day away from the ends, for the sake of other zones."""

characters = st.characters(codec="utf-8")
"""All of them."""
printed = st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])
"""Without those that control devices: a URL or a header has none."""
ascii_printed = st.characters(min_codepoint=0x21, max_codepoint=0x7E)


@cache
def anything() -> st.SearchStrategy[Any]:
    """Return JSON of any kind, a few levels deep."""
    texts = st.text(characters, max_size=LONGEST)
    return st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
        max_leaves=4,
    )


def integers(schema: Schema) -> st.SearchStrategy[int]:
    """Return integers; `multipleOf` is one too."""
    step = int(schema.get("multipleOf", 1))
    low, high = (None if bound is None else Decimal(str(bound)) for bound in _bounds(schema))
    lowest = -LARGEST if low is None else math.ceil(low) + (low == math.ceil(low) and "exclusiveMinimum" in schema)
    highest = (
        LARGEST if high is None else math.floor(high) - (high == math.floor(high) and "exclusiveMaximum" in schema)
    )
    return st.integers(-(-lowest // step), highest // step).map(lambda count: count * step)


def numbers(schema: Schema) -> st.SearchStrategy[float | Decimal]:
    """Return numbers; with the format `decimal`, or as multiples, exact ones."""
    low, high = _bounds(schema)
    if schema.get("format") != "decimal" and "multipleOf" not in schema:
        return st.floats(
            None if low is None else float(low),
            None if high is None else float(high),
            allow_nan=False,
            allow_infinity=False,
            exclude_min="exclusiveMinimum" in schema,
            exclude_max="exclusiveMaximum" in schema,
        )
    step = Decimal(str(schema.get("multipleOf", Decimal(1).scaleb(-PLACES))))
    scaled: Schema = {
        word: Decimal(str(schema[word])) / step
        for word in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
        if word in schema
    }
    if low is None:
        scaled["minimum"] = -LARGEST_DECIMAL
    if high is None:
        scaled["maximum"] = LARGEST_DECIMAL
    return integers(scaled).map(lambda count: count * step)


def texts(schema: Schema, alphabet: st.SearchStrategy[str] = characters) -> st.SearchStrategy[str]:
    """Return texts of a format, of a pattern or of a length.

    Args:
        schema: of a text.
        alphabet: of texts without a format and a pattern.
    """
    of_format = _FORMATS.get(str(schema.get("format")))
    if of_format is not None:
        return of_format()
    shortest = schema.get("minLength", 0)
    longest = schema.get("maxLength", max(LONGEST, shortest))
    pattern = schema.get("pattern")
    if pattern is None:
        return st.text(alphabet, min_size=shortest, max_size=min(longest, shortest + LONGEST))
    # `$` is the end of the text in ECMAScript, but may have a line feed after it in Python.
    whole = re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))
    return st.from_regex(whole, alphabet=alphabet).filter(lambda text: shortest <= len(text) <= longest)


def _bounds(schema: Schema) -> tuple[Any, Any]:
    lows = [schema[word] for word in ("minimum", "exclusiveMinimum") if word in schema]
    highs = [schema[word] for word in ("maximum", "exclusiveMaximum") if word in schema]
    return max(lows, default=None), min(highs, default=None)


def _moments(zones: st.SearchStrategy[Any]) -> st.SearchStrategy[str]:
    return st.datetimes(_FIRST, _LAST, timezones=zones).map(datetime.isoformat)


_FORMATS: dict[str, Callable[[], st.SearchStrategy[str]]] = {
    "uuid": lambda: st.uuids().map(str),
    "date-time": lambda: _moments(_ZONES),
    "date-time-local": lambda: _moments(st.none()),
    "date": lambda: st.dates(_FIRST.date(), _LAST.date()).map(lambda day: day.isoformat()),
}
"""All that say how a text looks; `password` and `binary` do not."""
