"""Envelopes of lists that came in another shape than described, put right before they are read.

Services write a list of one row as the row alone, an object without members as an empty array, an envelope as an array of one,
and a link as a text, an object or an array. Only the members that a list is read from are looked at; rows are passed on as bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NoReturn, get_origin

import msgspec

from iqmetrix._bodies.careful import Unreadable
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.value_forms import json_type
from iqmetrix_api import Operation

_Members = dict[str, msgspec.Raw]
_members = msgspec.json.Decoder(_Members)
_elements = msgspec.json.Decoder(list[msgspec.Raw])
_encode = msgspec.json.Encoder().encode

_NULL = b"null"
_ADDRESS = "href"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def first_character(body: bytes) -> bytes:
    """Return the character that says what a JSON body is: `[` for an array, `{` for an object."""
    return body[:64].removeprefix(_BYTE_ORDER_MARK).lstrip()[:1]


def put_right(body: bytes, kind: Any, operation: Operation[Any], drift: Drift) -> bytes:
    """Return the body of a list as its description says that it looks, or unchanged.

    Args:
        body: the bytes.
        kind: the type that it will be read as.
        operation: the list.
        drift: where differences are counted.

    Raises:
        Unreadable: what the list is read from has a shape that could mean anything, so that rows might be lost.
    """
    pagination = operation.pagination
    if pagination is None or not pagination.items or get_origin(kind) is list:
        return body
    body = body.removeprefix(_BYTE_ORDER_MARK)
    if first_character(body) == b"[":
        wrapped = _envelopes_in(body, pagination.items)
        drift.count(str(operation), "" if wrapped else "/".join(pagination.items), "other type", [])
        if not wrapped:
            return _nested(pagination.items, body)
        if len(wrapped) > 1:
            _refuse("one page", body, "")
        body = wrapped[0]
    try:
        members = _members.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return body  # whoever reads it will say what is wrong
    mender = _Mender(operation, drift)
    changed = mender.follow(members, pagination.items, _rows)
    link = pagination.next_link
    if link[-1:] == (_ADDRESS,):
        changed |= mender.follow(members, link[:-1], _link_as_object)
    elif link:
        changed |= mender.follow(members, link, _link_as_text)
    if pagination.total:
        changed |= mender.follow(members, pagination.total, _number)
    return _encode(members) if changed else body


def _envelopes_in(body: bytes, way: Sequence[str]) -> list[bytes]:
    """Return the elements of an array if they are envelopes and no rows. A row may have a member of one name, not a way of several."""
    try:
        elements = [bytes(element) for element in _elements.decode(body)]
        return elements if len(way) > 1 and any(_leads(element, way) for element in elements) else []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return []  # whoever reads it will say what is wrong


def _leads(value: bytes, way: Sequence[str]) -> bool:
    if not way:
        return True
    members = (
        {name.lower(): bytes(member) for name, member in _members.decode(value).items()} if value[:1] == b"{" else {}
    )
    return way[0].lower() in members and _leads(members[way[0].lower()], way[1:])


def _nested(way: Sequence[str], value: bytes) -> bytes:
    for name in reversed(way):
        value = _encode({name: msgspec.Raw(value)})
    return value


class _Mender:
    """Follows ways into a body, and puts right what is there in another shape."""

    def __init__(self, operation: Operation[Any], drift: Drift) -> None:
        self._operation = operation
        self._drift = drift

    def follow(
        self, members: _Members, way: Sequence[str], last: Callable[[bytes, str], bytes], place: str = ""
    ) -> bool:
        """Follow wire names, in any letter case, to a member, and put it right with `last`; say whether anything was changed."""
        name, *rest = way
        place = f"{place}/{name}"
        written = name if name in members else next((each for each in members if each.lower() == name.lower()), None)
        if written is None:
            return False
        value = bytes(members[written])
        inner = _object(value, place) if rest else None
        if not rest:
            new = last(value, place)
        elif inner is None:  # an empty array in place of an object: where rows should be, it says that there are none
            new = _nested(rest, b"[]") if last is _rows and value != _NULL else _NULL
        else:
            changed = self.follow(inner, rest, last, place)
            new = _encode(inner) if changed or value[:1] != b"{" else value
        if new == value and written == name:
            return False
        if written != name or inner is None or value[:1] != b"{":  # else the difference is inside, and counted
            self._drift.count(str(self._operation), place[1:], "other form", msgspec.json.decode(value))
        del members[written]
        members[name] = msgspec.Raw(new)
        return True


def _object(value: bytes, place: str) -> _Members | None:
    """Read an object; an array of one is that one, and an empty array, as PHP writes it, is nothing."""
    if value[:1] == b"[":
        elements = _elements.decode(value)
        if len(elements) > 1:
            _refuse("an object", value, place)
        return _object(bytes(elements[0]), place) if elements else None
    if value == _NULL:
        return None
    if value[:1] != b"{":
        _refuse("an object", value, place)
    return _members.decode(value)


def _rows(value: bytes, place: str) -> bytes:
    if value[:1] == b"{":
        return b"[" + value + b"]"
    if value[:1] != b"[" and value != _NULL:
        _refuse("an array", value, place)
    return value


def _link_as_object(value: bytes, place: str) -> bytes:
    address = _address(value, place)
    if value[:1] == b"{" and (address is None or _ADDRESS in _members.decode(value)):
        return value
    return _NULL if address is None else _nested((_ADDRESS,), address)


def _link_as_text(value: bytes, place: str) -> bytes:
    return _address(value, place) or _NULL


def _address(value: bytes, place: str) -> bytes | None:
    """Return the address of a link, in quotation marks, whether it is a text, an object or an array of one of these."""
    if value == _NULL or value[:1] == b'"':
        return None if value == _NULL else value
    if value[:1] == b"{":
        members = {name.lower(): bytes(member) for name, member in _members.decode(value).items()}
        if members and _ADDRESS not in members:
            _refuse("a link", value, place)
        return _address(members.get(_ADDRESS, _NULL), place)
    if value[:1] != b"[":
        _refuse("a link", value, place)
    addresses = {_address(bytes(element), place) for element in _elements.decode(value)} - {None}
    if len(addresses) > 1:
        _refuse("one link", value, place)
    return next(iter(addresses), None)


def _number(value: bytes, _: str) -> bytes:
    return _NULL if value[:1] in {b"{", b"["} else value


def _refuse(expected: str, value: bytes, place: str) -> NoReturn:
    raise Unreadable(f"expected {expected}, found {json_type(msgspec.json.decode(value))}", place)
