"""Request bodies: read by their media type, checked by their schema."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from jsonschema import Draft202012Validator

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._requests.forms import read_form
from iqmetrix_simulator._requests.uploads import read_upload

DEEPEST_BODY = 64
"""Levels of a JSON document that are accepted, far more than any documented one has."""
LARGEST_BODY = 16 * 1024 * 1024
"""Bytes of a request body that are accepted."""


def read_body(route: Route, headers: Mapping[str, str], body: bytes) -> Any:
    """Read a request body.

    Args:
        route: its operation.
        headers: of the request, by name in lower case.
        body: as it was received.

    Raises:
        Refusal: 413 for one that is too large, 415 for a media type, a character set or a compression that the operation does
            not take, 400 for one that does not fit the description.
    """
    if len(body) > LARGEST_BODY:
        raise Refusal(413, f"The body is larger than {LARGEST_BODY} bytes.")
    if not route.validators:
        if body:
            raise Refusal(400, "This operation takes no body.")
        return None
    media_type, _, parameters = headers.get("content-type", "").lower().partition(";")
    media_type = media_type.strip()
    validator = route.validators.get(media_type)
    supported = ", ".join(route.validators)
    if not body and not media_type:
        if route.is_token_endpoint:
            return {}
        raise Refusal(400, f"This operation needs a body: {supported}.")
    if validator is None:
        raise Refusal(415, f"The media type {media_type or '(none)'} is not supported; {supported} is.")
    _check_encoding(parameters, headers.get("content-encoding", ""))
    try:
        read = _READERS[route.description.codec(media_type)]
        content = read(route, headers.get("content-type", ""), body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"The body cannot be read: {error}") from None
    # The token endpoint answers what is missing with an error code of OAuth.
    if not route.is_token_endpoint and not isinstance(content, bytes):
        _check(validator, content)
    return content


def _check_encoding(parameters: str, compression: str) -> None:
    charset = re.search(r"charset\s*=\s*\"?([^\s;\"]*)", parameters)
    if charset is not None and charset[1] not in {"utf-8", "utf8", "us-ascii"}:
        raise Refusal(415, f"The character set {charset[1] or '(none)'} is not supported; utf-8 is.")
    if compression.strip().lower() not in {"", "identity"}:
        raise Refusal(415, f"The compression {compression.strip()} is not supported: send the body as it is.")


def _media(route: Route, content_type: str) -> Any:
    """Return the media type object of a body."""
    body = route.description.resolve(route.operation["requestBody"])
    return body["content"][content_type.lower().partition(";")[0].strip()]


def _upload(route: Route, content_type: str, body: bytes) -> dict[str, Any]:
    return read_upload(route.description, _media(route, content_type), content_type, body)


def _bytes(_: Route, __: str, body: bytes) -> bytes:
    return body


def _text(_: Route, __: str, body: bytes) -> str:
    return body.decode("utf-8-sig")  # some platforms begin with a byte order mark


def _form(route: Route, content_type: str, body: bytes) -> dict[str, Any]:
    return read_form(route.description, _media(route, content_type), _text(route, content_type, body))


def _json(route: Route, content_type: str, body: bytes) -> Any:
    text = _text(route, content_type, body)
    content = json.loads(text, parse_constant=_refuse_constant, parse_float=_number)
    _check_depth(content)
    if "\\ud" in text.lower():  # half of a surrogate pair has no UTF-8, so that it could not be sent back
        json.dumps(content, ensure_ascii=False).encode()
    return content


def _check_depth(content: Any) -> None:
    level, depth = [content], 0
    while level:
        inner = (
            value.values() if isinstance(value, dict) else value for value in level if isinstance(value, (dict, list))
        )
        level, depth = [value for values in inner for value in values], depth + 1
        if depth > DEEPEST_BODY:
            raise ValueError(f"it is more than {DEEPEST_BODY} levels deep")


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"the number {text} is too large")
    return number


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


_READERS: dict[str, Callable[[Route, str, bytes], Any]] = {
    "json": _json,
    "form": _form,
    "multipart": _upload,
    "text": _text,
    "csv": _text,
    "xml": _text,
    "bytes": _bytes,
}
"""By the codec that the description names."""


def _check(validator: Draft202012Validator, body: Any) -> None:
    errors = sorted(validator.iter_errors(body), key=lambda error: list(map(str, error.absolute_path)))
    if not errors:
        return
    error = errors[0]
    while error.context:  # of `anyOf`, the branch that says most
        error = max(error.context, key=lambda branch: (len(branch.absolute_path), branch.validator != "type"))
    pointer = "".join(f"/{part}" for part in error.absolute_path)
    raise Refusal(400, f"{pointer or '/'}: {error.message[:300]}")
