"""Answers that stand elsewhere: a described 3xx with `Location` is a result, and is never followed.

Whatever is there need not be the service's: a request to it would show the token to somebody else.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn
from urllib.parse import urljoin, urlsplit

from iqmetrix._http.transport import HTTPResponse
from iqmetrix._operations import changes_something
from iqmetrix.errors import DecodeError
from iqmetrix_api import DescribedResponse, Operation, Redirect


def is_redirect(responses: Iterable[DescribedResponse], status: int) -> bool:
    """Say whether a status is described to say where the answer is."""
    return any(response.status == status and response.type is Redirect for response in responses)


def read_redirect(operation: Operation[Any], response: HTTPResponse, url: str) -> Redirect:
    """Return where a response leads.

    Args:
        operation: what was called.
        response: with a status of `is_redirect`.
        url: where the request was sent, to which the address may be relative (RFC 9110, 10.2.2).

    Raises:
        DecodeError: it leads nowhere, or to what is no web address.
    """
    lines = response.headers.get_all("location")
    if len(lines) != 1 or not lines[0].strip():
        _refuse(operation, response, f"{'several' if lines[1:] else 'no'} `Location` came with it")
    address = _absolute(lines[0].strip(), url)
    if address is None:
        _refuse(operation, response, "its `Location` is no web address")
    return Redirect(address, response.status)


def _absolute(written: str, url: str) -> str | None:
    """Return an absolute address, or `None` for what is no web address."""
    try:
        address = urljoin(url, written)
        parts = urlsplit(address)
        is_whole = bool(urlsplit(written).hostname) or not urlsplit(written).scheme
        is_web_address = is_whole and parts.scheme in {"http", "https"} and (parts.port or 1) > 0
    except ValueError:
        return None
    return address if is_web_address and address.isprintable() and " " not in address else None


def _refuse(operation: Operation[Any], response: HTTPResponse, reason: str) -> NoReturn:
    raise DecodeError(
        f"a redirect leads nowhere: {reason}",
        operation=str(operation),
        pointer="",
        status=response.status,
        headers=response.headers,
        body=response.body,
        may_have_been_processed=changes_something(operation),
    )
