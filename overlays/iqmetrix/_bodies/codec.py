"""Bodies to models and back.

The fast path decodes into models that forbid unknown fields; a body that it refuses is read a second time by
`tolerant.py`, which keeps what the description does not know.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar
from urllib.parse import urlencode

import msgspec

from iqmetrix._bodies import tolerant
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.wire_values import raw_form
from iqmetrix._border import publish
from iqmetrix._operations import find_operation
from iqmetrix._process import forks
from iqmetrix.errors import ConfigurationError, DecodeError
from iqmetrix_api import DescribedResponse, Operation
from iqmetrix_api._runtime import UNKNOWN_FIELDS, closed_enums, wire_text

T = TypeVar("T")

FORM = "application/x-www-form-urlencoded"
_MARK = msgspec.json.encode(UNKNOWN_FIELDS)
_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=raw_form)
_generic = msgspec.json.Decoder(float_hook=Decimal)


class _Making:
    """One decoder is made at a time: what msgspec notes of a model is there before it is complete, and a thread that reads with
    it meanwhile would end the process (seen with 0.22)."""

    def __init__(self) -> None:
        self.after_fork()
        forks.watch(self)

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self.lock = threading.Lock()


_making = _Making()


class Codec:
    """Reads and writes bodies, and counts what was not as described."""

    def __init__(self, drift: Drift | None = None) -> None:
        self.drift = drift if drift is not None else Drift()
        self._decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

    def decode(self, operation: Operation[T], status: int, headers: Mapping[str, str], body: bytes) -> T:
        """Read the body of a successful response.

        Args:
            operation: what was called.
            status: HTTP status, 200 to 299.
            headers: `content-type` (any case in a case-insensitive mapping, else lower case) is looked at.
            body: the bytes, decompressed.

        Returns:
            A model, a list of models, text or bytes, as the operation's responses say; `None` where none is described.

        Raises:
            DecodeError: the body can't be read.
        """
        content_type = headers.get("content-type", "")
        reply = _reply(operation, status, content_type)
        kind = None if reply is None else reply.type
        if kind in {None, str, bytes} and _is_web_page(content_type, body, "" if reply is None else reply.media_type):
            # Nothing else would tell it from what was asked for.
            raise DecodeError(
                "it is a web page; perhaps a proxy or a login page stands in between",
                operation=str(operation),
                pointer="",
                status=status,
                headers=dict(headers),
                body=body,
            )
        result: Any
        if reply is None or reply.type is None:
            result = None
        elif reply.type is bytes:
            result = body
        elif reply.type is str and "json" not in (reply.media_type or ""):
            result = body.decode("utf-8", "replace")
        else:
            result = self._json(operation, reply.type, status, headers, body)
        return result  # type: ignore[no-any-return]  # the operation's responses say of what type it is

    def _json(self, operation: Operation[Any], kind: Any, status: int, headers: Mapping[str, str], body: bytes) -> Any:
        decoder = self._decoders.get(kind)
        if decoder is None:
            with _making.lock:
                decoder = self._decoders.setdefault(kind, msgspec.json.Decoder(kind, float_hook=Decimal))
        try:
            with closed_enums():
                return decoder.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass
        try:
            return tolerant.read(body, kind, self.drift, str(operation))
        except tolerant.Unreadable as error:
            message, pointer = str(error), error.pointer
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            message, pointer = _why(body, str(error)), ""
        raise DecodeError(
            message, operation=str(operation), pointer=pointer, status=status, headers=dict(headers), body=body
        )

    def encode_body(self, operation: Operation[Any], body: Any) -> tuple[bytes | Iterable[bytes] | None, str | None]:
        """Write a request body.

        Returns:
            The bytes and their media type, or nothing where the operation has no body and none was given.

        Raises:
            ConfigurationError: a body is missing, superfluous, or of a type that can't be sent.
        """
        expected = operation.body
        if expected is None:
            if body is not None:
                raise ConfigurationError(f"{operation} takes no body")
            return None, None
        if body is None:
            if expected.required:
                raise ConfigurationError(f"{operation} needs a body: {expected.type} or a mapping")
            return None, None
        if isinstance(body, bytes):
            return body, expected.media_type
        text = expected.media_type == FORM or expected.media_type.startswith("text/")
        if "json" not in expected.media_type and not text:
            if isinstance(body, Iterable) and not isinstance(body, (str, Mapping)):
                return body, expected.media_type
            raise ConfigurationError(f"{operation} takes bytes, or an iterable of bytes")
        try:
            if expected.media_type == FORM:
                return _form(body).encode(), expected.media_type
            return str(body).encode() if text else encode(body), expected.media_type
        except (TypeError, NotImplementedError, ValueError) as error:
            raise ConfigurationError(
                f"{operation}: the body can't be written as {expected.media_type}: {error}"
            ) from error


def encode(value: Any) -> bytes:
    """Write a model, or anything made of models and plain values, as JSON.

    Fields that are `None` are left out of models; a plain mapping goes out as it is, explicit nulls included. What a model keeps in
    `unknown_fields` is written with the rest.

    Raises:
        TypeError: a value can't be written as JSON.
        ValueError: a number is none (`NaN`, `Infinity`), or a text holds half a character.
    """
    encoded = _encoder.encode(value)
    if b"NaN" in encoded or b"Infinity" in encoded:
        _check_numbers(encoded)
    if _MARK not in encoded:
        return encoded
    return _encoder.encode(_merged(_generic.decode(encoded)))


def _check_numbers(encoded: bytes) -> None:
    try:
        _generic.decode(encoded)
    except msgspec.DecodeError:
        raise ValueError("NaN and Infinity are no numbers in JSON") from None


def _merged(value: Any) -> Any:
    if isinstance(value, dict):
        unknown = value.pop(UNKNOWN_FIELDS, None) or {}
        merged = {key: _merged(each) for key, each in value.items()}
        return {**merged, **{key: each for key, each in unknown.items() if key not in merged}}
    return [_merged(each) for each in value] if isinstance(value, list) else value


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
        DecodeError: the body can't be read, or the status is no success.

    Example:
        >>> decode("crm.v1.getCustomer", 200, "application/json", b'{"PrimaryName": "Ella"}').primary_name
        'Ella'
    """
    found = find_operation(operation) if isinstance(operation, str) else operation
    headers = {"content-type": content_type}
    if not 200 <= status < 300:
        message = "the status is no success"
        raise DecodeError(message, operation=str(found), pointer="", status=status, headers=headers, body=body)
    return _shared.decode(found, status, headers, body)


def _reply(operation: Operation[Any], status: int, content_type: str) -> DescribedResponse | None:
    media_type = content_type.partition(";")[0].strip().lower()
    candidates = [each for each in operation.responses if each.status == status]
    candidates = candidates or [each for each in operation.responses if 200 <= each.status < 300]
    exact = [each for each in candidates if each.media_type == media_type]
    return next(iter(exact or candidates), None)


def _is_web_page(content_type: str, body: bytes, described: str | None) -> bool:
    if described and "html" in described:
        return False
    said = content_type.partition(";")[0].strip().lower()
    if said in {"text/html", "application/xhtml+xml"}:
        return bool(body.strip())
    return not said and body[:1000].lstrip().lower().startswith((b"<!doctype html", b"<html"))


def _form(body: Any) -> str:
    plain = body if isinstance(body, Mapping) else msgspec.to_builtins(body, builtin_types=(Decimal,))
    return urlencode({key: wire_text(value) for key, value in plain.items() if value is not None})


def _why(body: bytes, error: str) -> str:
    if not body.strip():
        return "it is empty"
    start = body[:1000].lstrip().lower()
    if start.startswith(b"<"):
        return "it is a web page or XML, not JSON; perhaps a proxy or a login page stands in between"
    if "truncated" in error:
        return f"it ends too early ({len(body)} bytes)"
    return error


_shared = Codec()


publish(__name__)
