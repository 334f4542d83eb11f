# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations as data: what goes into a request, what comes back, and how a list is cut into pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

from iqmetrix_api._runtime.wire import header_text, path_text, texts, wire_text

T_co = TypeVar("T_co", covariant=True)


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
    """A value in the path. A `quoted` key is an OData string: in quotation marks, `'` doubled, then percent-encoded."""

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
class RequestBody:
    """Request body: media type, type of the model, and whether a caller has to give it."""

    media_type: str
    type: Any
    required: bool = True


@dataclass(frozen=True, slots=True)
class DescribedResponse:
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
        resource: name of the resource on the service's client, such as `customers`; empty for a method of the client itself.
        name: name of the method, such as `list`.
        path_parameters: in the order of the template.
        parameters: query and header parameters.
        body: request body, or `None`.
        responses: documented responses, the successful one first.
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
    body: RequestBody | None = None
    responses: tuple[DescribedResponse, ...] = ()
    accept: str = "application/json"
    idempotent: bool = False
    anonymous: bool = False
    pagination: Pagination | None = None

    def __str__(self) -> str:
        return f"{self.service.name}.{self.service.version}.{self.id}"

    def database(self, arguments: Arguments) -> str:
        """Name the database that a call is for, where the service counts active requests per database.

        Returns:
            The value of the parameter that names it, as on the wire; empty, for the credential's own database, without such a parameter or value.
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
            before, _, after = path.partition("{" + parameter.name + "}")
            whole_segment = before.endswith("/") and after[:1] in {"", "/"}
            text = path_text(parameter.argument, value, quoted=parameter.quoted, whole_segment=whole_segment)
            path = before + text + after
        return path

    def render_query(self, values: Mapping[str, object]) -> str:
        """Render the query string, without the `?`. Values of `None` are left out."""
        pairs: list[str] = []
        for parameter in self.parameters:
            value = values.get(parameter.name)
            if parameter.location != "query" or value is None:
                continue
            name = quote(parameter.name, safe="$-._~")
            values_of_name = texts(value, parameter.separator, quoted=parameter.quoted)
            pairs.extend(f"{name}={quote(text, safe='-._~,:')}" for text in values_of_name)
        return "&".join(pairs)

    def render_headers(self, values: Mapping[str, object]) -> dict[str, str]:
        """Render header parameters. Values of `None` are left out.

        Raises:
            ValueError: a value contains a line break or another control character, or one that is not ASCII.
        """
        return {
            parameter.name: header_text(parameter.argument, value, quoted=parameter.quoted)
            for parameter in self.parameters
            if parameter.location == "header" and (value := values.get(parameter.name)) is not None
        }
