"""Conditions without quotation marks, as some services take them: `statusName eq Completed and updatedUtc gt 2017-05-12T09:59:59Z`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from iqmetrix_simulator._formats import instant
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.conditions import Condition, compare
from iqmetrix_simulator._rows.filters import OPERATORS
from iqmetrix_simulator._scalars import parse

_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_COMPARISON = re.compile(r"([A-Za-z_][\w.]*)\s+(\w+)\s+(.+)")
_TIMES = frozenset({"date", "date-time", "date-time-local"})


def compile_unquoted_filter(text: str, members: Mapping[str, Any]) -> tuple[Condition, ...]:
    """Compile a condition without quotation marks into conditions on rows, all of which have to hold.

    Args:
        text: comparisons, joined by `and`.
        members: that rows may have: their schemas, by name, which say how a value is read.

    Raises:
        Refusal: 400, with what is wrong.
    """
    return tuple(_comparison(part, members) for part in _AND.split(text.strip()))


def _comparison(part: str, members: Mapping[str, Any]) -> Condition:
    match = _COMPARISON.fullmatch(part.strip())
    if match is None:
        raise Refusal(400, f"filter: `{part[:100]}` cannot be read: expected a property, an operator and a value")
    word, operator, text = match.groups()
    first, dot, rest = word.partition(".")
    name = next((name for name in members if name.lower() == first.lower()), None)
    if name is None:
        raise Refusal(400, f"filter: `{first}` is not a property of these rows")
    if operator.lower() not in OPERATORS:
        raise Refusal(400, f"filter: `{operator}` is not a supported operator: expected eq, gt, lt, ge or le")
    schema = {} if rest else members[name]
    try:
        value = parse(text, schema)
    except ValueError as error:
        raise Refusal(400, f"filter: `{name}` should be {error}, not `{text[:100]}`") from None
    if schema.get("format") in _TIMES:
        value = instant(text)
    return compare(f"{name}{dot}{rest}", operator.lower(), value)
