"""What a reply says of a list: rows, the link to the next page, the number of all rows. Its shape decides, not its label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, Literal, NoReturn, TypeVar

from iqmetrix.errors import DecodeError
from iqmetrix_api import Model, Operation, Pagination, RawResponse

Item = TypeVar("Item")

_MOST_DIGITS = 19
"""Of a total that is taken seriously."""


@dataclass(frozen=True, slots=True)
class ListReply(Generic[Item]):
    """What a reply says of a list.

    Attributes:
        items: the rows of this page.
        link: URL of the next page, if there is one.
        total: number of rows in all pages, if the reply says one that is possible.
        left_out: whether the list is missing from its envelope, as services leave out what is empty.
        without_link: what it means that there is no link: this page is the last one, perhaps it is (there is none of the
            links that the description speaks of), or nothing, since a reply of this form has no links.
    """

    items: list[Item]
    link: str | None = None
    total: int | None = None
    left_out: bool = False
    without_link: Literal["last", "perhaps", "nothing"] = "nothing"


def read_reply(operation: Operation[Any], pagination: Pagination, response: RawResponse[Any]) -> ListReply[Any]:
    """Read a reply of any shape: an array is the list itself, an envelope leads to it, and a status without a body has no rows.

    Raises:
        DecodeError: there is no list, and nothing that says that there are no rows.
    """
    body = response.parsed
    if isinstance(body, list):
        return ListReply(body)
    if response.status == 204:
        return ListReply([])
    if not isinstance(body, (Model, Mapping)) or not pagination.items:
        _fail(operation, response, (), "it is no list")
    items = _follow(body, pagination.items)
    total = _number(_follow(body, pagination.total)) if pagination.total else None
    link = _follow(body, pagination.next_link) if pagination.next_link else None
    if not isinstance(link, str) or link in {"", "null"}:
        link = None
    if items is None:
        _check_empty(operation, response, pagination, link, total)
    elif not isinstance(items, list):
        _fail(operation, response, pagination.items, "it is no list")
    if not pagination.next_link:
        return ListReply(items or [], link, total, items is None)
    has_links = _follow(body, pagination.next_link[:1]) is not None
    return ListReply(items or [], link, total, items is None, "last" if has_links else "perhaps")


def _check_empty(
    operation: Operation[Any], response: RawResponse[Any], pagination: Pagination, link: str | None, total: int | None
) -> None:
    """Refuse a reply without its list, unless it looks like that of a service that leaves empty lists out."""
    way = pagination.items
    if link is not None:
        _fail(operation, response, way, "the list is missing, although there is a next page")
    if total:
        _fail(operation, response, way, f"the list is missing, although there are {total} rows in all")
    if not _has_members(response.parsed):
        _fail(operation, response, way, "the list is missing, and nothing else that is described is there")
    for length in range(len(way)):
        place = _follow(response.parsed, way[:length])
        strange = [name for name, value in (_unknown(place) or {}).items() if value]
        if strange:
            _fail(operation, response, way, f"the list is missing; there is {', '.join(sorted(strange)[:3])!r} instead")


def _follow(value: Any, way: Sequence[str]) -> Any:
    """Follow wire names into a model or a mapping."""
    for name in way:
        if isinstance(value, Model):
            attribute = _attributes(type(value)).get(name)
            value = None if attribute is None else getattr(value, attribute)
        elif isinstance(value, Mapping):
            value = value.get(name)
        else:
            return None
    return value


@cache
def _attributes(model: type[Model]) -> dict[str, str]:
    return dict(zip(model.__struct_encode_fields__, model.__struct_fields__, strict=True))


def _has_members(body: Any) -> bool:
    """Say whether an object has anything that is described."""
    if not isinstance(body, Model):
        return bool(body)
    return any(getattr(body, name) is not None for name in body.__struct_fields__ if name != "unknown_fields")


def _unknown(place: Any) -> Mapping[str, Any] | None:
    return place.unknown_fields if isinstance(place, Model) else place


def _number(value: Any) -> int | None:
    if isinstance(value, str) and value.isdecimal() and len(value) < _MOST_DIGITS:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _fail(operation: Operation[Any], response: RawResponse[Any], way: Sequence[str], reason: str) -> NoReturn:
    raise unreadable(operation, response, reason, "".join(f"/{name}" for name in way))


def unreadable(operation: Operation[Any], response: RawResponse[Any], reason: str, pointer: str = "") -> DecodeError:
    """Return the error for a page that was read, but leads to no list."""
    return DecodeError(
        reason,
        operation=str(operation),
        pointer=pointer,
        status=response.status,
        headers=response.headers,
        body=response.body,
    )
