"""Request bodies: read by their media type, checked by their schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._refusal import Refusal

LARGEST_BODY = 16 * 1024 * 1024
"""Bytes of a request body that are accepted."""


def read_body(route: Route, content_type: str, body: bytes) -> Any:
    """Read a request body.

    Args:
        route: its operation.
        content_type: the header; empty without one.
        body: as it was received.

    Raises:
        Refusal: 413 for one that is too large, 415 for a media type that the operation does not take, 400 for one that
            does not fit the description.
    """
    if len(body) > LARGEST_BODY:
        raise Refusal(413, f"The body is larger than {LARGEST_BODY} bytes.")
    if not route.validators:
        if body:
            raise Refusal(400, "This operation takes no body.")
        return None
    media_type = content_type.partition(";")[0].strip().lower()
    validator = route.validators.get(media_type)
    if validator is None:
        supported = ", ".join(route.validators)
        raise Refusal(415, f"The media type {media_type or '(none)'} is not supported; {supported} is.")
    try:
        content = _READERS.get(media_type, _json)(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"The body cannot be read: {error}") from None
    # The token endpoint answers what is missing with an error code of OAuth.
    if not route.is_token_endpoint:
        _check(validator, content)
    return content


def _form(text: str) -> dict[str, str]:
    return dict(parse_qsl(text, keep_blank_values=True))


def _json(text: str) -> Any:
    content = json.loads(text, parse_constant=_refuse_constant)
    if "\\ud" in text.lower():  # half of a surrogate pair has no UTF-8, so that it could not be sent back
        json.dumps(content, ensure_ascii=False).encode()
    return content


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


_READERS: dict[str, Callable[[str], Any]] = {"application/x-www-form-urlencoded": _form}


def _check(validator: Draft202012Validator, body: Any) -> None:
    errors = sorted(validator.iter_errors(body), key=lambda error: list(map(str, error.absolute_path)))
    if not errors:
        return
    error = errors[0]
    while error.context:  # of `anyOf`, the branch that says most
        error = max(error.context, key=lambda branch: (len(branch.absolute_path), branch.validator != "type"))
    pointer = "".join(f"/{part}" for part in error.absolute_path)
    raise Refusal(400, f"{pointer or '/'}: {error.message[:300]}")
