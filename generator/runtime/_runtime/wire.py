"""How values are written in a path, a query string or a header."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from urllib.parse import quote


def wire_text(value: object) -> str:
    """Write a scalar as it stands in a path, a query or a header: `true`, ISO 8601 in UTC, digits, GUIDs in lower case."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.isoformat() if value.tzinfo is None else value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def scalar_text(value: object, *, quoted: bool) -> str:
    """Write a scalar, as an OData string literal if `quoted`: in quotation marks, with `'` doubled."""
    text = wire_text(value)
    return "'" + text.replace("'", "''") + "'" if quoted else text


def texts(value: object, separator: str, *, quoted: bool) -> Iterator[str]:
    """Return the texts of a parameter: one for each value of a list if there is no separator, else all in one text."""
    values: Iterable[object]
    values = value if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Enum)) else (value,)
    scalars = (scalar_text(scalar, quoted=quoted) for scalar in values)
    if separator:
        yield separator.join(scalars)
    else:
        yield from scalars


def path_text(argument: str, value: object, *, quoted: bool, whole_segment: bool) -> str:
    """Write a value that stands in a path, percent-encoded.

    Args:
        argument: its name in Python, for error messages.
        value: a scalar.
        quoted: whether it is an OData string literal.
        whole_segment: whether it stands between two slashes.

    Raises:
        ValueError: the value is empty, or is `.` or `..` as a whole segment.
    """
    text = wire_text(value)
    if not text:
        raise ValueError(f"{argument} must not be empty: it is part of the URL's path")
    if whole_segment and text in {".", ".."}:
        raise ValueError(f"{argument} must not be {text!r}: it would leave its place in the URL's path")
    return quote(scalar_text(value, quoted=quoted), safe="-._~")


def header_text(argument: str, value: object, *, quoted: bool) -> str:
    """Write the value of a header.

    Raises:
        ValueError: it contains a line break or another control character, or one that is not ASCII.
    """
    text = ",".join(texts(value, ",", quoted=quoted))
    if any(ord(character) < 32 or ord(character) > 126 for character in text):
        raise ValueError(f"{argument} must be ASCII without control characters: it is sent as a header")
    return text
