"""Operations as data: what goes into a request, what comes back, and how a list is cut into pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

from iqmetrix_api._runtime.wire import header_text, path_text, texts, wire_text

T_co = TypeVar("T_co", covariant=True)

CodecName = Literal["json", "form", "multipart", "text", "csv", "xml", "bytes"]
"""How a body is read and written, whatever its media type is called."""


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
    """A value in the path. A `quoted` key is an OData string: in quotation marks, `'` doubled, then percent-encoded.

    Attributes:
        name: on the wire.
        argument: in Python.
        quoted: send the value as an OData string literal.
        kind: type of the value, such as `int`; `object` for any scalar. An integer or a GUID may also be given as text.
    """

    name: str
    argument: str
    quoted: bool = False
    kind: type = object


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
        kind: type of the value, or of each value of an array, such as `int`; `object` for any scalar.
        array: whether it has any number of values.
        identifier: let a text stand for an integer or a GUID, as in the path.
        written_as: what is sent around a value, such as `Criteria eq '{}'`; `'` is doubled in the value. Empty for the value alone.
    """

    name: str
    argument: str
    location: Literal["query", "header"] = "query"
    required: bool = False
    separator: str = ","
    quoted: bool = False
    kind: type = object
    array: bool = False
    identifier: bool = False
    written_as: str = ""

    def form(self) -> dict[str, Any]:
        """Return how its values are written, for the functions of `wire`."""
        return {
            "array": self.array,
            "separator": self.separator,
            "quoted": self.quoted,
            "as_text": self.identifier,
            "written_as": self.written_as,
        }


@dataclass(frozen=True, slots=True)
class RequestBody:
    """What a request holds.

    Attributes:
        media_type: as it is sent.
        type: a model, a list of them, or another type.
        required: whether the caller has to give it.
        received: the same model as servers send it, which is taken too; `None` where there is none.
        codec: how it is written.
        separators: of a form, what stands between the values of a list, by wire name; where nothing is said, the name is repeated for
            each value.
        encoding: of an upload, the media types that a part may have, separated by commas, by wire name.
    """

    media_type: str
    type: Any
    required: bool = True
    received: Any = None
    codec: CodecName = "json"
    separators: Mapping[str, str] = field(default_factory=dict)
    encoding: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DescribedResponse:
    """Documented response: status, media type and type of the body (`None` where there is none), and how it is read."""

    status: int
    media_type: str | None
    type: Any
    codec: CodecName = "json"


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list is cut into pages.

    Attributes:
        style: `odata` (`$skip`, `$top`, bare array or envelope), `hal` (links under `_links`), `page` (numbered pages), `links` (links in an
            envelope), `atom` (RFC 5005), `none` (everything comes in one response).
        items: wire names that lead from an envelope to the list of items; empty where the list always comes by itself, as
            it may in any case: the shape of a reply decides.
        offset: wire name of the parameter that says where to begin (`$skip`, `Page`), if there is one.
        size: wire name of the parameter that says how many (`$top`, `PageSize`), if there is one.
        default_size: items per page where none is asked for.
        maximum_size: most items per page; more is clamped to it.
        next_link: wire names that lead to the URL of the next page, or empty.
        total: wire names that lead to the number of all items, or empty.
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
    """What a caller gave to an operation: path values in order, the others by wire name, and the body.

    `other_query` holds parameters that the operation does not describe, as a link to the next page may name them.
    """

    path: tuple[object, ...] = ()
    query: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, object] = field(default_factory=dict)
    body: object = None
    other_query: Mapping[str, str] = field(default_factory=dict)


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

    def settled(self, arguments: Arguments) -> Arguments:
        """Return arguments that can be sent more than once: what an iterator gives only once is kept."""
        arrays = {parameter.name for parameter in self.parameters if parameter.array}

        def kept(values: Mapping[str, object]) -> dict[str, object]:
            return {
                name: tuple(value) if name in arrays and isinstance(value, Iterator) else value
                for name, value in values.items()
            }

        return replace(arguments, query=kept(arguments.query), headers=kept(arguments.headers)) if arrays else arguments

    def render_path(self, values: tuple[object, ...]) -> str:
        """Fill the path template.

        Args:
            values: one for each path parameter, in order.

        Returns:
            The path, percent-encoded, beginning with `/`.

        Raises:
            ValueError: a value is not of the parameter's kind, is empty, or is `.` or `..` where it would be a whole path segment.
        """
        path = self.path
        for parameter, value in zip(self.path_parameters, values, strict=True):
            before, _, after = path.partition("{" + parameter.name + "}")
            whole_segment = before.endswith("/") and after[:1] in {"", "/"}
            text = path_text(
                parameter.argument, value, parameter.kind, quoted=parameter.quoted, whole_segment=whole_segment
            )
            path = before + text + after
        return path

    def render_query(self, values: Mapping[str, object], others: Mapping[str, str] | None = None) -> str:
        """Render the query string, without the `?`. Values of `None` are left out; `others` are not described.

        Raises:
            ValueError: a value is not of the parameter's kind, or a required one is missing or empty.
        """
        pairs: list[str] = []
        for parameter in self._given("query", values):
            name = quote(parameter.name, safe="$-._~")
            values_of_name = texts(parameter.argument, values[parameter.name], parameter.kind, **parameter.form())
            pairs.extend(f"{name}={quote(text, safe='-._~,:')}" for text in values_of_name)
        if others:
            pairs.extend(f"{quote(name, safe='$-._~')}={quote(text, safe='-._~,:')}" for name, text in others.items())
        return "&".join(pairs)

    def render_headers(self, values: Mapping[str, object]) -> dict[str, str]:
        """Render header parameters. Values of `None` are left out.

        Raises:
            ValueError: a value is not of the parameter's kind, a required one is missing or empty, or no header can hold it.
        """
        return {
            parameter.name: header_text(
                parameter.argument, parameter.name, values[parameter.name], parameter.kind, **parameter.form()
            )
            for parameter in self._given("header", values)
        }

    def _given(self, location: str, values: Mapping[str, object]) -> Iterator[Parameter]:
        for parameter in self.parameters:
            if parameter.location == location:
                value = values.get(parameter.name)
                if parameter.required and (value is None or value == ""):
                    raise ValueError(f"{parameter.argument} must not be {'None' if value is None else 'empty'}")
                if value is not None:
                    yield parameter
