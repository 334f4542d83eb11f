# Written by `python -m generator build`. Changes made here are lost:
# mend the description, the template or the generator.
"""What every generated client needs at run time.

Models are msgspec Structs, operations are data, and a resource hands an operation with its arguments to a
`Caller`. Nothing here sends anything: whoever implements `Caller` (or `AsyncCaller`) can drive the clients.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any, Generic, Literal, ParamSpec, Protocol, TypeVar, cast
from urllib.parse import quote

import msgspec

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)
P = ParamSpec("P")

UNKNOWN_FIELDS = "~unknown_fields"
"""Wire name that carries `Model.unknown_fields` inside msgspec. No JSON on the wire ever has it."""


# --- models -----------------------------------------------------------------------------------------------------------


class Model(msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of all generated models.

    Attributes:
        unknown_fields: what the server sent and the description does not know, by wire name; `None` where there is
            nothing of the kind. It goes back to the server with the rest of the model.
    """

    unknown_fields: dict[str, Any] | None = msgspec.field(default=None, name=UNKNOWN_FIELDS)

    def __repr__(self) -> str:
        shown = ((name, getattr(self, name)) for name in self.__struct_fields__)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown if value is not None)})"


class _Decoding(threading.local):
    closed_enums = False


_decoding = _Decoding()


@contextmanager
def closed_enums() -> Iterator[None]:
    """Make unknown enum values fail in this thread for the time of the block, so that a decoder can see them."""
    _decoding.closed_enums = True
    try:
        yield
    finally:
        _decoding.closed_enums = False


def _open_member(cls: Any, value: object, kind: Any) -> Any:
    if _decoding.closed_enums or not isinstance(value, kind) or isinstance(value, bool):
        return None
    member = kind.__new__(cls, value)
    member._name_ = f"UNKNOWN_{value}"  # the documented way to make a pseudo-member: enum.Flag does the same
    member._value_ = value
    return member


class OpenStrEnum(StrEnum):
    """String enumeration that takes values its description does not know: they become members of their own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return _open_member(cls, value, str)

    @property
    def is_known(self) -> bool:
        """Whether the value is one that the description lists."""
        return self.value in type(self)._value2member_map_


class OpenIntEnum(IntEnum):
    """Integer enumeration that takes values its description does not know: they become members of their own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return _open_member(cls, value, int)

    @property
    def is_known(self) -> bool:
        """Whether the value is one that the description lists."""
        return self.value in type(self)._value2member_map_


# --- operations as data -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ActiveRequests:
    """How many requests a service works on at once for one database.

    Attributes:
        limit: active requests that it documents.
        per: wire name of the parameter whose value names the database; `None` where the credential stands for one.
    """

    limit: int
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One major version of one service.

    Attributes:
        name: name in the SDK and on the simulator, such as `crm`.
        version: such as `v1`.
        url: server URL with `{suffix}` where the environment's suffix goes, such as
            `https://crm{suffix}.iqmetrix.net/v1`.
        active_requests: how many requests may be active at once; `None` where calls are counted per window, as `X-RateLimit-*` announces.
    """

    name: str
    version: str
    url: str
    active_requests: ActiveRequests | None = None


@dataclass(frozen=True, slots=True)
class PathParameter:
    """A value in the path. `quoted` keys are OData strings: in quotation marks, `'` doubled, then percent-encoded."""

    name: str
    argument: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value in the query or in a header.

    Attributes:
        name: on the wire.
        argument: in Python.
        location: `query` or `header`.
        required: whether the caller has to give it.
        separator: between the values of an array; an empty string repeats the parameter for each value.
        quoted: send the value as an OData string literal.
    """

    name: str
    argument: str
    location: Literal["query", "header"] = "query"
    required: bool = False
    separator: str = ","
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """Request body: media type, type of the model, and whether it can be left out."""

    media_type: str
    type: Any
    required: bool = True


@dataclass(frozen=True, slots=True)
class Reply:
    """Documented response: status, media type and type of the body (`None` where there is none)."""

    status: int
    media_type: str | None
    type: Any


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list is cut into pages.

    Attributes:
        style: `odata` (`$skip`, `$top`, bare array or envelope), `hal` (links under `_links`), `page` (numbered pages), `links` (links in an
            envelope), `atom` (RFC 5005), `none` (everything comes in one response).
        items: attribute names that lead from the decoded body to the list of items; empty where the body is the list.
        offset: wire name of the parameter that says where to begin (`$skip`, `Page`), if there is one.
        size: wire name of the parameter that says how many (`$top`, `PageSize`), if there is one.
        default_size: items per page where none is asked for.
        maximum_size: most items per page; more is clamped to it.
        next_link: attribute names that lead to the URL of the next page, or empty.
        total: attribute names that lead to the number of all items, or empty.
        first: value of `offset` for the first page: 0 for `$skip`, 1 for `Page`.
    """

    style: Literal["odata", "hal", "page", "links", "atom", "none"]
    items: tuple[str, ...] = ()
    offset: str | None = None
    size: str | None = None
    default_size: int | None = None
    maximum_size: int | None = None
    next_link: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    first: int = 0


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a caller gave to an operation: path values in order, the others by wire name, and the body."""

    path: tuple[object, ...] = ()
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    body: object = None


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One operation of a service, as data.

    Attributes:
        service: the service and version that it belongs to.
        id: `operationId` of the description.
        method: HTTP method.
        path: path template below the server URL, such as `/Companies({CompanyId})/Customers`.
        resource: name of the resource on the service's client, such as `customers`.
        name: name of the method on the resource, such as `list`.
        path_parameters: in the order of the template.
        parameters: query and header parameters.
        body: request body, or `None`.
        replies: documented responses, the successful one first.
        accept: value of the `Accept` header.
        idempotent: whether a call that may have been processed can be sent again.
        anonymous: whether it goes out without a token.
        pagination: how the list is cut, or `None`.
    """

    service: Service
    id: str
    method: str
    path: str
    resource: str
    name: str
    path_parameters: tuple[PathParameter, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    replies: tuple[Reply, ...] = ()
    accept: str = "application/json"
    idempotent: bool = False
    anonymous: bool = False
    pagination: Pagination | None = None

    def __str__(self) -> str:
        return f"{self.service.name}.{self.service.version}.{self.id}"

    def database(self, arguments: Arguments) -> str:
        """Name the database that a call is for, where the service counts active requests per database.

        Returns:
            The value of the parameter that names it, as it stands on the wire; empty where there is no such parameter or value: the
            credential's own database.
        """
        active = self.service.active_requests
        if active is None or active.per is None:
            return ""
        for parameter, value in zip(self.path_parameters, arguments.path, strict=True):
            if parameter.name == active.per:
                return wire_text(value)
        value = arguments.query.get(active.per, arguments.headers.get(active.per))
        return "" if value is None else wire_text(value)

    def render_path(self, values: tuple[object, ...]) -> str:
        """Fill the path template.

        Args:
            values: one for each path parameter, in order.

        Returns:
            The path, percent-encoded, beginning with `/`.

        Raises:
            ValueError: a value is empty, or is `.` or `..` where it would be a whole path segment.
        """
        path = self.path
        for parameter, value in zip(self.path_parameters, values, strict=True):
            hole = "{" + parameter.name + "}"
            before, _, after = path.partition(hole)
            whole_segment = before.endswith("/") and after[:1] in {"", "/"}
            path = before + _path_value(parameter, value, whole_segment=whole_segment) + after
        return path

    def render_query(self, values: Mapping[str, object]) -> str:
        """Render the query string, without the `?`. Values of `None` are left out."""
        pairs: list[str] = []
        for parameter in self.parameters:
            value = values.get(parameter.name)
            if parameter.location != "query" or value is None:
                continue
            name = quote(parameter.name, safe="$-._~")
            pairs.extend(f"{name}={quote(text, safe='-._~,:')}" for text in _parameter_texts(parameter, value))
        return "&".join(pairs)

    def render_headers(self, values: Mapping[str, object]) -> dict[str, str]:
        """Render header parameters.

        Raises:
            ValueError: a value contains a line break or another control character, or one that is not ASCII.
        """
        headers: dict[str, str] = {}
        for parameter in self.parameters:
            value = values.get(parameter.name)
            if parameter.location != "header" or value is None:
                continue
            text = ",".join(_parameter_texts(parameter, value))
            if any(ord(character) < 32 or ord(character) > 126 for character in text):
                raise ValueError(
                    f"{parameter.argument} must be ASCII without control characters: it is sent as a header"
                )
            headers[parameter.name] = text
        return headers


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


def _odata_string(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _path_value(parameter: PathParameter, value: object, *, whole_segment: bool) -> str:
    text = wire_text(value)
    if not text:
        raise ValueError(f"{parameter.argument} must not be empty: it is part of the URL's path")
    if whole_segment and text in {".", ".."}:
        raise ValueError(f"{parameter.argument} must not be {text!r}: it would leave its place in the URL's path")
    return quote(_odata_string(text) if parameter.quoted else text, safe="-._~")


def _parameter_texts(parameter: Parameter, value: object) -> Iterator[str]:
    values: Iterable[object]
    values = value if isinstance(value, Iterable) and not isinstance(value, (str, bytes, Enum)) else (value,)
    texts = (_odata_string(wire_text(each)) if parameter.quoted else wire_text(each) for each in values)
    if parameter.separator:
        yield parameter.separator.join(texts)
    else:
        yield from texts


# --- calls ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """Options of a single call. What is `None` keeps the client's setting.

    Attributes:
        deadline: seconds for the whole call: attempts, waits and token refresh together.
        connect_timeout: seconds to open a connection.
        read_timeout: seconds without a byte from the server.
        write_timeout: seconds without progress in sending.
        headers: extra headers; `Authorization` and `Host` are refused.
        replay: `True` replays even an operation that is not idempotent, `False` never replays.
    """

    deadline: float | None = None
    connect_timeout: float | None = None
    read_timeout: float | None = None
    write_timeout: float | None = None
    headers: Mapping[str, str] | None = None
    replay: bool | None = None


@dataclass(frozen=True, slots=True)
class RateLimit:
    """The `X-RateLimit-*` headers of one response; `None` where one is missing or unreadable."""

    limit: int | None = None
    remaining: int | None = None
    reset: datetime | None = None
    reset_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T_co]):
    """A response with its status, headers (names in lower case), rate limit and parsed body."""

    status: int
    headers: Mapping[str, str]
    rate_limit: RateLimit
    parsed: T_co


@dataclass(frozen=True, slots=True)
class Page(Generic[Item_co]):
    """One page of a list.

    Attributes:
        items: in the server's order.
        response: status, headers, rate limit and the body as it was parsed.
        resume: token that continues after this page (`resume=` of the list method), `None` on the last page.
        total: number of items in all pages, where the server says it.
    """

    items: list[Item_co]
    response: RawResponse[Any]
    resume: str | None
    total: int | None


class Pages(Protocol[Item_co]):
    """Lazy list: iterate over items, or over `pages()`. Every iteration starts anew."""

    def __iter__(self) -> Iterator[Item_co]: ...

    def pages(self) -> Iterator[Page[Item_co]]: ...


class AsyncPages(Protocol[Item_co]):
    """Lazy list: `async for` over items, or over `pages()`. Every iteration starts anew."""

    def __aiter__(self) -> AsyncIterator[Item_co]: ...

    def pages(self) -> AsyncIterator[Page[Item_co]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """What a user asked of a list: items per page, items in all, and where to go on."""

    page_size: int | None = None
    max_items: int | None = None
    resume: str | None = None


class Caller(Protocol):
    """Carries out operations. Implement it to drive the generated clients without the SDK's own client."""

    def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /
    ) -> RawResponse[T]: ...

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Pages[Item]: ...


class AsyncCaller(Protocol):
    """Carries out operations without blocking."""

    async def call(
        self, operation: Operation[T], arguments: Arguments, options: RequestOptions | None, /
    ) -> RawResponse[T]: ...

    def pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> AsyncPages[Item]: ...


# --- resources --------------------------------------------------------------------------------------------------------


class Resource:
    """Base of the synchronous resources: binds arguments and hands an operation to the caller."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(
        self,
        operation: Operation[T],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        options: RequestOptions | None = None,
    ) -> T:
        return self._caller.call(operation, Arguments(path, query or {}, headers or {}, body), options).parsed

    def _pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        paging: Paging,
        options: RequestOptions | None = None,
    ) -> Pages[Item]:
        return self._caller.pages(operation, item, Arguments(path, query or {}, headers or {}), paging, options)


class AsyncResource:
    """Base of the asynchronous resources."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _call(
        self,
        operation: Operation[T],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        options: RequestOptions | None = None,
    ) -> T:
        response = await self._caller.call(operation, Arguments(path, query or {}, headers or {}, body), options)
        return response.parsed

    def _pages(
        self,
        operation: Operation[Any],
        item: type[Item],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        paging: Paging,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Item]:
        return self._caller.pages(operation, item, Arguments(path, query or {}, headers or {}), paging, options)


# --- raw responses ----------------------------------------------------------------------------------------------------


def first_page(operation: Operation[Any], arguments: Arguments, paging: Paging) -> Arguments:
    """Return the arguments of the first page: the page size goes where the operation wants it.

    Raises:
        ValueError: a resume token or a number of items was given, which one response cannot honour.
    """
    if paging.resume is not None or paging.max_items is not None:
        raise ValueError("with_raw_response gives one page: max_items and resume belong to the method without it")
    pagination = operation.pagination
    if pagination is None or pagination.size is None or paging.page_size is None:
        return arguments
    size = min(paging.page_size, pagination.maximum_size or paging.page_size)
    return Arguments(arguments.path, {**arguments.query, pagination.size: size}, arguments.headers)


class RawCaller:
    """Hands calls on and gives the whole response where the body alone would be."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def call(self, operation: Operation[Any], arguments: Arguments, options: RequestOptions | None, /) -> Any:
        response = self._caller.call(operation, arguments, options)
        return RawResponse(response.status, response.headers, response.rate_limit, response)

    def pages(
        self,
        operation: Operation[Any],
        _item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Any:
        return self._caller.call(operation, first_page(operation, arguments, paging), options)


class AsyncRawCaller:
    """Hands calls on without blocking, and gives the whole response where the body alone would be."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def call(self, operation: Operation[Any], arguments: Arguments, options: RequestOptions | None, /) -> Any:
        response = await self._caller.call(operation, arguments, options)
        return RawResponse(response.status, response.headers, response.rate_limit, response)

    def pages(
        self,
        operation: Operation[Any],
        _item: type[Item],
        arguments: Arguments,
        paging: Paging,
        options: RequestOptions | None,
        /,
    ) -> Any:
        return self._caller.call(operation, first_page(operation, arguments, paging), options)


def raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Type a method of a resource over a `RawCaller`."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a method of a resource over an `AsyncRawCaller`."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def raw_page(method: Callable[P, Pages[Any]], _operation: Operation[T]) -> Callable[P, RawResponse[T]]:
    """Type a list method of a resource over a `RawCaller`: one page as it came."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw_page(
    method: Callable[P, AsyncPages[Any]], _operation: Operation[T]
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a list method of a resource over an `AsyncRawCaller`: one page as it came."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
