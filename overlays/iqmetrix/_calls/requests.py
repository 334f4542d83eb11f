"""From an operation and its arguments to a call, and from a response to a result; the same for threads and tasks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, cast

from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.multipart import MultipartBody
from iqmetrix._calls.call import Call
from iqmetrix._calls.options import add_headers, checked
from iqmetrix._calls.redirects import read_redirect
from iqmetrix._calls.shared import Shared
from iqmetrix._configuration.settings import Settings
from iqmetrix._http.rate_limit_headers import rate_limit
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts
from iqmetrix._operations import changes_something
from iqmetrix._version import __version__
from iqmetrix.errors import ConfigurationError, DecodeError
from iqmetrix_api import Arguments, Operation, RawResponse, RequestOptions

T = TypeVar("T")

USER_AGENT = f"iqmetrix-sdk/{__version__}"

MAX_URL_CHARACTERS = 64_000
"""Longer URLs are refused by servers long before, and by HTTP libraries."""


def build_call(
    shared: Shared,
    settings: Settings,
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions | None,
    *,
    in_loop: bool,
) -> Call:
    """Build the call of an operation; what its options leave open, the settings of the client decide.

    Args:
        shared: what the clients of these credentials share.
        settings: of the client.
        operation: what is called.
        arguments: of the call.
        options: of the call.
        in_loop: whether asyncio carries it out, which alone can read an asynchronous body.

    Raises:
        ConfigurationError: the client is closed, or an argument, the body or a header can't be sent.
    """
    if shared.closed.is_set():
        raise ConfigurationError("the client is closed; make a new one")
    options = checked(options)
    deadline = options.deadline if options.deadline is not None else settings.deadline
    active = operation.service.active_requests
    return Call(
        service=operation.service.name,
        operation=str(operation),
        request=_build_request(shared, settings, operation, arguments, options, in_loop=in_loop),
        idempotent=operation.idempotent,
        anonymous=operation.anonymous,
        deadline=None if deadline is None else shared.timing.now() + deadline,
        replay=options.replay,
        active_limit=None if active is None else active.limit,
        database=operation.database(arguments),
        responses=operation.responses,
    )


def _build_request(
    shared: Shared,
    settings: Settings,
    operation: Operation[Any],
    arguments: Arguments,
    options: RequestOptions,
    *,
    in_loop: bool,
) -> HTTPRequest:
    body, media_type = shared.codec.encode_body(operation, arguments.body)
    if not in_loop and body is not None and not isinstance(body, Iterable):
        raise ConfigurationError(
            f"{operation}: the body is, or has, an asynchronous file or iterable, which AsyncIQmetrix sends; "
            "give IQmetrix bytes, a Path, an opened file or an iterable of bytes"
        )
    try:
        path = operation.render_path(arguments.path)
        query = operation.render_query(arguments.query, arguments.other_query)
        headers = operation.render_headers(arguments.headers)
    except ValueError as error:
        raise ConfigurationError(f"{operation}: {error}") from error
    headers |= {"Accept": operation.accept, "User-Agent": USER_AGENT}
    if media_type is not None:
        headers["Content-Type"] = media_type
    if isinstance(body, MultipartBody) and body.length is not None:
        headers["Content-Length"] = str(body.length)
    if options.headers is not None:
        add_headers(headers, options.headers)
    url = shared.environment.url(operation.service) + path
    if query:
        url = f"{url}?{query}"
    if len(url) > MAX_URL_CHARACTERS:
        raise ConfigurationError(
            f"{operation}: the arguments make a URL of {len(url):,} characters, which no server takes; ask in several calls"
        )
    return HTTPRequest(
        method=operation.method,
        url=url,
        headers=headers,
        body=body,
        timeouts=Timeouts(
            connect=options.connect_timeout or settings.connect_timeout,
            read=options.read_timeout or settings.read_timeout,
            write=options.write_timeout or settings.write_timeout,
        ),
    )


def read_result(codec: Codec, operation: Operation[T], response: HTTPResponse, url: str) -> RawResponse[T]:
    """Read the response of an operation.

    Args:
        codec: reads bodies.
        operation: what was called.
        response: a success of it.
        url: where the request was sent.

    Raises:
        DecodeError: the body can't be read, or carries no result; or a redirect leads nowhere.
    """
    if response.status >= 300:  # a success all the same, so a described redirect
        found = cast("T", read_redirect(operation, response, url))
        return RawResponse(response.status, response.headers, rate_limit(response.headers), found)
    if response.unreadable:
        raise DecodeError(
            response.unreadable,
            operation=str(operation),
            pointer="",
            status=response.status,
            headers=response.headers,
            body=response.body,
            may_have_been_processed=changes_something(operation),
        )
    parsed = codec.result(operation, response.status, response.headers, response.body)
    return RawResponse(response.status, response.headers, rate_limit(response.headers), parsed, response.body)
