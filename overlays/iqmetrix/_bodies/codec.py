"""Bodies of responses and requests, by their media type."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar, get_origin
from urllib.parse import urlencode

import msgspec

from iqmetrix._bodies import alternatives, results
from iqmetrix._bodies.careful import Unreadable
from iqmetrix._bodies.charsets import in_utf8
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.envelopes import first_character, put_right
from iqmetrix._bodies.given import check
from iqmetrix._bodies.json import JSONReader, encode
from iqmetrix._bodies.multipart import AsyncMultipartBody, MultipartBody, write_multipart
from iqmetrix._border import publish
from iqmetrix._operations import changes_something, find_operation
from iqmetrix.errors import ConfigurationError, DecodeError
from iqmetrix_api import DescribedResponse, Operation, RequestBody
from iqmetrix_api._runtime.wire import texts, wire_text

T = TypeVar("T")

Content = bytes | Iterable[bytes] | AsyncIterable[bytes]
"""A body as it is sent."""

_NO_CONTENT = 204


class Codec:
    """Reads the bodies of responses, and writes those of requests.

    Args:
        drift: where differences from the description are counted.
    """

    def __init__(self, drift: Drift | None = None) -> None:
        self.drift = drift if drift is not None else Drift()
        self._json = JSONReader(self.drift)

    def decode(self, operation: Operation[T], status: int, headers: Mapping[str, str], body: bytes) -> T:
        """Read the body of a successful response.

        Args:
            operation: what was called.
            status: HTTP status, 200 to 299.
            headers: of which `content-type` is read (in a case-insensitive mapping, or in lower case).
            body: the bytes, decompressed.

        Returns:
            A model, a list of models, text or bytes, as the operation's responses say; `None` where none is described.

        Raises:
            DecodeError: the body can't be read.
        """
        result = self._decode(operation, status, headers, body, is_answer=False)
        if isinstance(result, DecodeError):
            del headers, body
            raise result
        return result  # type: ignore[no-any-return]  # the operation's responses say of what type it is

    def result(self, operation: Operation[T], status: int, headers: Mapping[str, str], body: bytes) -> T:
        """Read the body of a successful response to a call, as `decode` does; it has to carry a result.

        Raises:
            DecodeError: the body can't be read, or reports an error.
        """
        result = self._decode(operation, status, headers, body, is_answer=True)
        if isinstance(result, DecodeError):
            del headers, body
            raise result
        return result  # type: ignore[no-any-return]  # as above

    def _decode(
        self, operation: Operation[Any], status: int, headers: Mapping[str, str], body: bytes, *, is_answer: bool
    ) -> Any:
        """Return the result, or the error: it is raised by frames that no longer hold what a crash reporter must not send."""
        try:
            result = self._read(operation, status, headers.get("content-type", ""), body)
            if is_answer and operation.pagination is None:  # a list is looked for by those who read it
                results.check(result)
        except Unreadable as error:
            message, pointer = str(error), error.pointer
        else:
            return result
        return DecodeError(
            message,
            operation=str(operation),
            pointer=pointer,
            status=status,
            headers=dict(headers),
            body=body,
            may_have_been_processed=changes_something(operation),
        )

    def _read(self, operation: Operation[Any], status: int, content_type: str, body: bytes) -> Any:
        if status == _NO_CONTENT and operation.pagination is not None:
            return None
        described = _described_response(operation, status, content_type, body)
        kind = None if described is None else described.type
        if kind is None or kind is str or kind is bytes:
            media_type = (described and described.media_type) or ""
            if _is_web_page(content_type, body) and media_type != "text/html":
                # nothing else would tell it from the result
                raise Unreadable("it is a web page; perhaps a proxy or a login page stands in between", "")
            if described is None or kind is None:
                return None
            if kind is bytes:
                if "json" in _media_type(content_type) and described.codec != "json":
                    raise Unreadable(f"it is JSON, where {media_type or 'a file'} is described", "")
                return body
            if described.codec != "json":
                return in_utf8(body, content_type).decode("utf-8", "replace")
        body = in_utf8(body, content_type)
        if operation.pagination is None:
            return self._json.read(body, kind, operation)
        return self._json.read(
            body, kind, operation, partial(put_right, kind=kind, operation=operation, drift=self.drift)
        )

    def encode_body(self, operation: Operation[Any], body: Any) -> tuple[Content | None, str | None]:
        """Write a request body.

        Returns:
            The bytes and their media type; two times `None` if the operation has no body, or it may be left out and was.

        Raises:
            ConfigurationError: a body is missing, superfluous, or of a type that can't be sent.
        """
        expected = operation.body
        if expected is None:
            if body is not None:
                raise ConfigurationError(f"{operation} takes no body")
            return None, None
        if body is None and not expected.required:
            return None, None
        if body is None or body == b"":
            raise ConfigurationError(f"{operation} needs a body: {expected.type} or a mapping")
        if isinstance(body, bytes) and expected.codec != "multipart":
            return body, expected.media_type
        try:
            written = _write(expected, body)
        except (TypeError, NotImplementedError, ValueError, OverflowError, RecursionError) as error:
            raise ConfigurationError(
                f"{operation}: the body can't be written as {expected.media_type}: {error}"
            ) from error
        if isinstance(written, (MultipartBody, AsyncMultipartBody)):
            return written, written.media_type
        return written, expected.media_type


def _write(expected: RequestBody, body: Any) -> Content:
    return _WRITERS[expected.codec](expected, body)


def _write_text(_: RequestBody, body: Any) -> bytes:
    if not isinstance(body, str):
        raise TypeError("it must be a text, or bytes")
    return body.encode()


def _write_bytes(_: RequestBody, body: Any) -> Iterable[bytes] | AsyncIterable[bytes]:
    if isinstance(body, (Iterable, AsyncIterable)) and not isinstance(body, (str, Mapping, bytearray, memoryview)):
        return body
    raise TypeError("it must be bytes, or an iterable of bytes")


def _write_json(expected: RequestBody, body: Any) -> bytes:
    check(body, expected)
    return encode(body)


def _write_form(expected: RequestBody, body: Any) -> bytes:
    check(body, expected)
    plain = body if isinstance(body, Mapping) else msgspec.to_builtins(body, builtin_types=(Decimal,))
    fields = {name: _form_texts(expected, name, value) for name, value in plain.items() if value is not None}
    return urlencode(fields, doseq=True).encode()


def _form_texts(expected: RequestBody, name: str, value: Any) -> Iterable[str]:
    if not isinstance(value, Sequence) or isinstance(value, (str, bytes)):
        return (wire_text(value),)
    return texts(name, value, object, array=True, separator=expected.separators.get(name, ""))


_WRITERS: dict[str, Callable[[RequestBody, Any], Content]] = {
    "json": _write_json,
    "form": _write_form,
    "multipart": write_multipart,
    "text": _write_text,
    "csv": _write_text,
    "xml": _write_text,
    "bytes": _write_bytes,
}
"""By the codec that the description names."""


def decode(operation: Operation[T] | str, status: int, content_type: str, body: bytes) -> Any:
    """Read the bytes of a response that you have already.

    Args:
        operation: an operation of the clients, or its name such as `"crm.v1.getCustomer"`.
        status: HTTP status.
        content_type: value of the `Content-Type` header, may be empty.
        body: the bytes.

    Returns:
        What the client's method would return.

    Raises:
        ConfigurationError: there is no such operation.
        DecodeError: the body can't be read, or the status is not a success.

    Example:
        >>> decode("crm.v1.getCustomer", 200, "application/json", b'{"PrimaryName": "Ella"}').primary_name
        'Ella'
    """
    operation = find_operation(operation) if isinstance(operation, str) else operation
    headers = {"content-type": content_type}
    if not 200 <= status < 300:
        message = "the status is not a success"
        failure = DecodeError(message, operation=str(operation), pointer="", status=status, headers=headers, body=body)
        del body
        raise failure
    response = [body]
    del body  # this frame is part of the traceback of an error
    return _process_codec.result(operation, status, headers, response.pop())


def _described_response(
    operation: Operation[Any], status: int, content_type: str, body: bytes
) -> DescribedResponse | None:
    """Return the response of the description that fits best: that of the status, or any success; of several the one that has
    the shape of the body, whatever its label says, and of several of these the one with its media type.
    """
    responses = operation.responses
    if len(responses) == 1 and 200 <= responses[0].status < 300:  # nearly all operations; it saves a microsecond a call
        return responses[0]
    candidates = [response for response in responses if response.status == status]
    candidates = candidates or [response for response in responses if 200 <= response.status < 300]
    if len(candidates) > 1:
        media_type, first = _media_type(content_type), first_character(body)
        candidates.sort(key=lambda response: response.media_type != media_type)
        candidates.sort(key=lambda response: not _has_shape(response, first))
        return alternatives.closest(candidates, body)
    return next(iter(candidates), None)


def _has_shape(response: DescribedResponse, first: bytes) -> bool:
    """Say whether a body that begins with a character can be a response; any body can be text or bytes."""
    if response.type in {None, str, bytes}:
        return response.media_type is None or response.codec != "json"
    return (get_origin(response.type) is list) == (first == b"[")


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _is_web_page(content_type: str, body: bytes) -> bool:
    media_type = _media_type(content_type)
    if media_type in {"text/html", "application/xhtml+xml"}:
        return bool(body.strip())
    return not media_type and body[:1000].lstrip().lower().startswith((b"<!doctype html", b"<html"))


_process_codec = Codec()
"""Of `decode`, which belongs to no client."""

publish(__name__)
