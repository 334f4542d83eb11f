"""A service that answers any list of the real services, in every form that a reply may have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, get_args, get_origin
from urllib.parse import parse_qsl, quote
from uuid import UUID

import msgspec

from iqmetrix._bodies.codec import Codec
from iqmetrix_api import SERVICES, Arguments, Operation, Pagination, RateLimit, RawResponse

CODEC = Codec()
PER_PAGE = 4
LISTS: list[Operation[Any]] = [
    operation
    for service, versions in SERVICES.items()
    for version in versions
    for operation in import_module(f"iqmetrix_api.{service}.{version}.operations").OPERATIONS.values()
    if operation.pagination is not None
]


@dataclass(frozen=True)
class Form:
    """The form of the replies.

    Attributes:
        kind: the described type of the body: an array or an envelope.
        label: media type that it is sent under.
        member: how the list is written: `list`, `single` (a page of one row is the row), `missing` or `null`
            (of the second page), `nothing` and `none` (the same of a list without rows).
        link: how the link to the next page is written, one of `LINKS`.
        total: how the number of all rows is written, one of `TOTALS`.
    """

    kind: Any
    label: str = "application/json"
    member: str = "list"
    link: str = "relative"
    total: str = "right"


LINKS = {
    "relative": "{path}?{skip}={after}&{top}={size}",
    "rooted": "/{path}?{skip}={after}&{top}={size}",
    "last segment": "{segment}?{skip}={after}",
    "query only": "?{skip}={after}",
    "with version": "/v1/{path}?{skip}={after}",
    "absolute": "{base}/{path}?{skip}={after}",
    "plain http": "{http}/{path}?{skip}={after}",
    "gateway's path": "{folder}/{path}?{skip}={after}",
    "unknown parameter": "{path}?{top}={size}&$skiptoken={after}",
    "unknown cursor": "{base}/{path}?cursor={after}&{top}={size}",
    "letter case": "{path}?{SKIP}={after}",
    "written for HTML": "{path}?{top}={size}&amp;{skip}={after}",
    "escaped": "{escaped}?{quoted}={after}",
    "escaped twice": "{escaped_twice}?{quoted_twice}={after}",
    "array": "{path}?{skip}={after}",
    "array of texts": "{path}?{skip}={after}",
    "text": "{path}?{skip}={after}",
    "object": "{path}?{skip}={after}",
    "no links": "",
    "links in an empty array": "",
    "to itself": "{path}?{skip}={now}",
    "of no meaning": "{path}",
    "cycle": "{path}?{skip}={round}",
    "two": "{path}?{skip}={after}",
    "without an address": "",
    "template": "{path}{{?{skip}}}",
    "other host": "https://evil.example/{path}?{skip}={after}",
    "other list": "/Things?{skip}={after}",
}
"""Each way to write a link. The last ones can't be followed: `REFUSED`."""

REFUSED = {"cycle", "two", "without an address", "template", "other host", "other list"}

TOTALS: dict[str, Any] = {
    "right": lambda total, _: total,
    "missing": None,
    "null": lambda *_: None,
    "as text": lambda total, _: str(total),
    "as fraction": lambda total, _: float(total),
    "of the page": lambda _, rows: len(rows),
    "too low": lambda *_: PER_PAGE + 1,
    "zero": lambda *_: 0,
    "negative": lambda *_: -1,
    "too high": lambda total, _: total + 30,
    "words": lambda *_: "many",
    "object": lambda *_: {"value": 1},
}

LABELS = [
    "application/json",
    "application/json; charset=utf-8",
    "application/hal+json",
    "text/json",
    "TEXT/PLAIN",
    "application/octet-stream",
    "",
]


def forms(operation: Operation[Any]) -> Iterator[Form]:
    """Yield every form of the replies of a list: its described types, with all that can be different in each."""
    pagination = operation.pagination
    assert pagination is not None
    kinds = [response.type for response in operation.responses if response.status == 200]
    for kind in kinds:
        bare = get_origin(kind) is list
        members = ["list", "nothing"] if bare else ["list", "single", "missing", "null", "nothing", "none"]
        links = ["relative"] if bare or not pagination.next_link else list(LINKS)
        totals = ["missing"] if bare or not pagination.total else list(TOTALS)
        for label in LABELS:
            for member in members:
                for link in links:
                    for total in totals:
                        yield Form(kind, label, member, link, total)


def row_type(kind: Any, operation: Operation[Any]) -> Any:
    """Return the model of the rows in a body of a type."""
    pagination = operation.pagination
    assert pagination is not None
    if get_origin(kind) is not list:
        for name in pagination.items:
            fields = {each.encode_name: each.type for each in msgspec.structs.fields(kind)}
            kind = next(
                each for each in (fields[name], *get_args(fields[name])) if each not in {fields[name], type(None)}
            )
    return get_args(kind)[0]


@dataclass
class ListService:
    """Holds the rows of one list, and answers requests for its pages in a form.

    Attributes:
        operation: the list.
        form: of the replies.
        base_url: of the service.
        count: number of rows.
        requests: the queries received.
    """

    operation: Operation[Any]
    form: Form
    base_url: str
    count: int
    requests: list[dict[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.name, self.values = _marked(row_type(self.form.kind, self.operation))

    @property
    def expected(self) -> list[Any]:
        """What marks the rows that the replies hold, in order."""
        return [self.values(number) for number in range(self.count)]

    def marks(self, items: list[Any]) -> list[Any]:
        """Return what marks rows that were read."""
        return [item if self.name is None else json.loads(msgspec.json.encode(item)).get(self.name) for item in items]

    def call(self, operation: Operation[Any], arguments: Arguments, _: Any, /) -> RawResponse[Any]:
        """Answer as a client does: the query is rendered, the body read."""
        path = operation.render_path(arguments.path)
        query = dict(parse_qsl(operation.render_query(arguments.query, arguments.other_query), keep_blank_values=True))
        self.requests.append(query)
        body, headers = json.dumps(self._body(path.strip("/"), query)).encode(), {"content-type": self.form.label}
        return RawResponse(200, headers, RateLimit(), CODEC.decode(operation, 200, headers, body))

    def pages(self, *_: Any) -> Any:
        raise AssertionError

    def _body(self, path: str, query: dict[str, str]) -> Any:
        pagination = self.operation.pagination
        assert pagination is not None
        skip, size = self._place(pagination, query)
        numbers = range(skip, min(self.count, skip + size))
        rows = [self.values(number) if self.name is None else {self.name: self.values(number)} for number in numbers]
        if get_origin(self.form.kind) is list:
            return rows
        body: dict[str, Any] = {}
        _put(body, pagination.items, self._member(rows, len(self.requests)))
        total = TOTALS[self.form.total]
        if pagination.total and total is not None:
            _put(body, pagination.total, total(self.count, rows))
        if pagination.next_link and self.form.link != "no links":
            self._put_link(body, pagination, path, skip, size)
        return body

    def _place(self, pagination: Pagination, query: dict[str, str]) -> tuple[int, int]:
        if pagination.style == "none":
            return 0, self.count
        size = int(query.get(pagination.size or "", PER_PAGE))
        place = {name.lower(): value for name, value in query.items()}
        for name in ("$skiptoken", "cursor", "$skip"):
            if name in place:
                return int(place[name]), size
        return (int(place.get("page", 1)) - 1) * size, size

    def _member(self, rows: list[Any], request: int) -> Any:
        member = self.form.member
        if member == "single" and len(rows) == 1:
            return rows[0]
        if (member == "missing" and request == 2) or member == "nothing":
            return _MISSING
        return None if (member == "null" and request == 2) or member == "none" else rows

    def _put_link(self, body: dict[str, Any], pagination: Pagination, path: str, skip: int, size: int) -> None:
        form, after = self.form.link, skip + size
        way = pagination.next_link
        if form == "links in an empty array":
            body[way[0]] = []
            return
        base, offset = self.base_url, pagination.offset or "$skip"
        text = LINKS[form].format(
            path=path,
            segment=path.rpartition("/")[2],
            escaped=quote(path),
            escaped_twice=quote(quote(path)),
            base=base,
            http=base.replace("https:", "http:"),
            folder="/" + base.split("/", 3)[3],
            skip=offset,
            SKIP=offset.upper(),
            quoted=quote(offset),
            quoted_twice=quote(quote(offset)),
            top=pagination.size,
            after=after,
            now=skip,
            size=size,
            round=after if after < self.count else 0,
        )
        more = after < self.count or form in {"to itself", "cycle"}
        _put(body, [name for name in way if name != "href"], self._link(text, way) if more else None)

    def _link(self, text: str, way: tuple[str, ...]) -> Any:
        as_object = {"href": text, "templated": False}
        described = as_object if way[-1] == "href" else text
        return {
            "array": [as_object],
            "array of texts": [text, text],
            "two": [as_object, {"href": f"{text}1"}],
            "text": text,
            "object": as_object,
            "without an address": {"templated": False, "url": "x"},
        }.get(self.form.link, described)


_MISSING = object()


def _put(body: dict[str, Any], way: Any, value: Any) -> None:
    for name in way[:-1]:
        body = body.setdefault(name, {})
    if value is not _MISSING:
        body[way[-1]] = value


def _marked(kind: Any) -> tuple[str | None, Any]:
    """Return a member that tells rows from each other, and its value by number; rows without members are values themselves."""
    makers: dict[Any, Any] = {str: "row {}".format, int: int, UUID: lambda number: str(UUID(int=number + 1))}
    if kind in makers:
        return None, makers[kind]
    for each in msgspec.structs.fields(kind):
        for option in (each.type, *get_args(each.type)):
            if option in makers:
                return each.encode_name, makers[option]
    raise AssertionError(f"nothing tells one {kind} from another")
