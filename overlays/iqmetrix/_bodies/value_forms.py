"""What may be told of a value that differs from its description: its JSON type and its form, as a small JSON Schema.

Nothing of the value itself is in there, no member of an object either, because services use names of people for names of
members too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

JSON_TYPES = {type(None): "null", bool: "boolean", str: "string", dict: "object", list: "array"}

MOST_WORDS = 10
"""An enumeration grows by a few words; a member with more of them holds something else, which may be personal."""

_FORMS = (
    ("uuid", re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")),
    ("date", re.compile(r"\d{4}-\d\d-\d\d")),
    ("date-time", re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d[0-9:.Z+-]{0,24}")),
)
_OTHER_FORMS = (
    ("empty", re.compile("")),
    ("integer", re.compile(r"-?(0|[1-9][0-9]*)")),
    ("number", re.compile(r"-?[0-9]+\.[0-9]+")),
    ("boolean", re.compile(r"[Tt]rue|[Ff]alse|TRUE|FALSE")),
    ("dotnet-date", re.compile(r"/Date\(-?[0-9]+([+-][0-9]{4})?\)/")),
)
_LONGEST = 64
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")
_NAME = re.compile(r"[$_]?[A-Za-z][A-Za-z0-9_:-]{0,63}(@odata(\.[A-Za-z]{1,20})+)?|@odata(\.[A-Za-z]{1,20})+")
_GREATEST_WORD = 10_000
_HIDDEN = "(hidden)"


def json_type(value: object) -> str:
    """Name the JSON type of a value."""
    return JSON_TYPES.get(type(value), "number")


def form_of(value: object) -> dict[str, Any]:
    """Describe a value of JSON.

    Returns:
        A JSON Schema of `type`, of the `format` of a text if it has one, or else of `x-form`, which tells what a text could be read as, and
        of the `items` of an array, as far as they have one form.
    """
    kind = "integer" if type(value) is int else json_type(value)
    if isinstance(value, str):
        return {"type": kind, **_form_of_text(value)}
    if isinstance(value, list) and value:
        first = form_of(value[0])
        return {"type": kind, "items": first if all(form_of(item) == first for item in value[1:10]) else {}}
    return {"type": kind}


def word(value: str | int) -> str | int | None:
    """Return the value of an enumeration that is not described, if it looks like one; a sentence or a long number is none."""
    if isinstance(value, int):
        return int(value) if 0 <= value < _GREATEST_WORD else None
    return str(value) if _WORD.fullmatch(value) and not value.isdigit() else None


def words(values: Iterable[str | int]) -> list[str | int]:
    """Return those of the values that look like words of an enumeration; none if there are too many for one."""
    found = [word(value) for value in values]
    return [] if len(found) > MOST_WORDS else sorted((each for each in found if each is not None), key=str)


def member_name(wire: str) -> str:
    """Return the name of a member, if it looks like one; what else a service may have put there is hidden."""
    return wire if not wire or all(_NAME.fullmatch(part) for part in wire.split("/")) else _HIDDEN


def _form_of_text(text: str) -> dict[str, str]:
    if len(text) > _LONGEST:
        return {}
    for name, pattern in _FORMS:
        if pattern.fullmatch(text) and (name == "uuid" or _is_moment(text, name)):
            return {"format": name}
    return next(({"x-form": name} for name, pattern in _OTHER_FORMS if pattern.fullmatch(text)), {})


def _is_moment(text: str, form: str) -> bool:
    try:
        (date if form == "date" else datetime).fromisoformat(text)
    except ValueError:
        return False
    return True
