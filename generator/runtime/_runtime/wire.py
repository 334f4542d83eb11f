"""How values are written in a path, a query string or a header, and which values are not sent."""

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, SupportsIndex, cast
from urllib.parse import quote
from uuid import UUID

_GUID = re.compile(r"[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}", re.IGNORECASE)
_DIGITS = re.compile(r"-?[0-9]{1,19}")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
MAX_HEADER_CHARACTERS = 16_000
"""Longer values are refused by servers: nginx takes 8 KiB a line, Kestrel 32 KiB for all of them."""

_HEADER_VALUE = re.compile(r"[!-~](?:[\t -~]*[!-~])?|")
_BITS = 63


class WireText(str):
    """A text that is sent as it is: it comes from a link of the service, which has written it."""

    __slots__ = ()


def _integer(value: object, *, as_text: bool) -> str | None:
    if isinstance(value, str):
        return str(int(value)) if as_text and _DIGITS.fullmatch(value) else None
    if type(value) is not int:
        if isinstance(value, bool) or not hasattr(type(value), "__index__"):
            return None
        try:
            value = operator.index(cast("SupportsIndex", value))
        except TypeError:  # arrays of other libraries have the method, and refuse
            return None
    return str(value) if value.bit_length() <= _BITS else None


def _guid(value: object, *, as_text: bool) -> str | None:
    if isinstance(value, str):
        return str(UUID(value)) if as_text and _GUID.fullmatch(value) else None
    return str(value) if isinstance(value, UUID) else None


def _text(value: object, **_: bool) -> str | None:
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str):
        return None
    value.encode()
    return str(value)


def _boolean(value: object, **_: bool) -> str | None:
    return ("true" if value else "false") if isinstance(value, bool) else None


def _number(value: object, **_: bool) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return format(number, "f") if number.is_finite() and abs(number.adjusted()) < 400 else None


def _moment(value: object, **_: bool) -> str | None:
    if not isinstance(value, datetime):
        return None
    if value.utcoffset() is None:
        return value.isoformat()
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _day(value: object, **_: bool) -> str | None:
    return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else None


def wire_text(value: object) -> str:
    """Write a scalar of any type: `true`, ISO 8601 in UTC, digits, GUIDs in lower case.

    Raises:
        ValueError: the value is no scalar, or has no such form.
    """
    for _, write in _KINDS.values():
        if (text := write(value, as_text=False)) is not None:
            return text
    raise ValueError(f"a value must be a text, a number, a date, True or False, {_not(value)}")


_KINDS: dict[type, tuple[str, Callable[..., str | None]]] = {
    int: ("an integer", _integer),
    UUID: ("a UUID", _guid),
    str: ("a text", _text),
    bool: ("True or False", _boolean),
    float: ("a number", _number),
    Decimal: ("a number", _number),
    datetime: ("a datetime", _moment),
    date: ("a date", _day),
}
"""What a value of each type is called, and the function that writes it, or returns `None` for a value of another type."""

_AS_TEXT = {int: ", or its digits as text", UUID: ", or its text"}


def scalar_text(argument: str, value: object, kind: type, *, quoted: bool = False, as_text: bool = False) -> str:
    """Write a scalar.

    Args:
        argument: its name in Python, for error messages.
        value: of the type `kind`.
        kind: a key of the table above; `object` for any scalar.
        quoted: write an OData string literal: in quotation marks, with `'` doubled.
        as_text: let a text stand for an integer or a GUID.

    Raises:
        ValueError: the value is of another type, or can't be written.
    """
    if type(value) is WireText:
        return value
    wanted, write = _KINDS.get(kind, ("", None))
    try:
        text = wire_text(value) if write is None else write(value, as_text=as_text)
    except UnicodeEncodeError:
        raise ValueError(f"{argument} holds half of a surrogate pair, which is no character") from None
    except OverflowError:
        raise ValueError(f"{argument} lies outside the calendar, once it is in UTC") from None
    except ValueError as error:
        raise ValueError(f"{argument}: {error}") from None
    if text is None:
        also = _AS_TEXT.get(kind, "") if as_text else ""
        raise ValueError(f"{argument} must be {wanted}{also}, {_not(value)}")
    return "'" + text.replace("'", "''") + "'" if quoted else text


def _not(value: object) -> str:
    """Say what a value is, without showing what may be personal."""
    if value is None or isinstance(value, (bool, float, Decimal)):
        return f"not {value!r}"
    if hasattr(value, "__struct_fields__"):
        return f"not a whole {type(value).__name__}: pass one of its attributes, such as its id"
    if isinstance(value, (str, int)):
        return "not " + ("a text" if isinstance(value, str) else "an integer") + " like this one"
    return f"not an object of type {type(value).__name__}"


def texts(
    argument: str,
    value: object,
    kind: type,
    *,
    array: bool = False,
    separator: str = ",",
    quoted: bool = False,
    as_text: bool = False,
    written_as: str = "",
) -> Iterable[str]:
    """Return the texts of a parameter: one for each value of an array if there is no separator, else all in one text.

    Raises:
        ValueError: the value is not what `scalar_text` takes, or no array of such values, or an empty one.
    """
    if not array or type(value) is WireText:
        text = scalar_text(argument, value, kind, quoted=quoted, as_text=as_text)
        if written_as and type(value) is not WireText:
            text = written_as.replace("{}", text.replace("'", "''"))
        return (text,)
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise ValueError(f"{argument} must be a list, {_not(value)}")
    scalars = [
        scalar_text(f"{argument}[{index}]", item, kind, quoted=quoted, as_text=as_text)
        for index, item in enumerate(value)
    ]
    if not scalars:
        raise ValueError(f"{argument} must not be empty; leave it out to ask for everything")
    if not separator:
        return scalars
    for index, text in enumerate(scalars):
        if not text or separator in text:
            raise ValueError(f"{argument}[{index}] must not be empty, and can't contain {separator!r}")
    return (separator.join(scalars),)


def path_text(
    argument: str, value: object, kind: type = object, *, quoted: bool = False, whole_segment: bool = False
) -> str:
    """Write a value that stands in a path, percent-encoded. An integer or a GUID may be given as text.

    Args:
        argument: its name in Python, for error messages.
        value: a scalar.
        kind: its type.
        quoted: whether it is an OData string literal.
        whole_segment: whether it stands between two slashes.

    Raises:
        ValueError: the value is of another type, is empty, or is `.` or `..` as a whole segment.
    """
    text = scalar_text(argument, value, kind, as_text=True)
    if kind is int or kind is UUID:
        return text
    if not text:
        raise ValueError(f"{argument} must not be empty: it is part of the URL's path")
    if whole_segment and text in {".", ".."}:
        raise ValueError(f"{argument} must not be {text!r}: it would leave its place in the URL's path")
    return quote(scalar_text(argument, text, str, quoted=quoted), safe="-._~")


def check_header(argument: str, name: object, value: object) -> None:
    """Refuse a header that can't be sent.

    Args:
        argument: what to call it in the error.
        name: of the header.
        value: its value.

    Raises:
        ValueError: the name is no token (RFC 9110), or the value is not a text of visible ASCII characters with spaces in
            between, or too long.
    """
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{argument} is no name of a header: letters, digits and hyphens make one")
    if not isinstance(value, str):
        raise ValueError(f"{argument} must be a text, {_not(value)}")
    if not _HEADER_VALUE.fullmatch(value):
        raise ValueError(
            f"{argument} must be ASCII without control characters, and without spaces at its ends: it is sent as a header"
        )
    if len(value) > MAX_HEADER_CHARACTERS:
        raise ValueError(f"{argument} has {len(value):,} characters, which no server takes in a header")


def header_text(argument: str, name: str, value: Any, kind: type = object, **form: Any) -> str:
    """Write the value of a header; `form` is that of `texts`.

    Raises:
        ValueError: it is not what `texts` takes, or no header can hold it.
    """
    text = ",".join(texts(argument, value, kind, **form))
    check_header(argument, name, text)
    return text
