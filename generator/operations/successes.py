"""Successes of an operation: each documented 2xx, and a 3xx that says by `Location` where the answer is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.media import codec_of
from generator.operations.records import ResponseRecord, SuccessRecord
from generator.operations.type_names import received
from generator.problems import GeneratorError
from generator.responses import is_redirect, is_success, options

REDIRECT = "Redirect"
"""The type of what a 3xx with `Location` means; see the runtime's `call.py`."""


def read_successes(bundle: Bundle, pointer: Pointer, *, hal: bool) -> list[SuccessRecord]:
    """Return the successes of an operation, the lowest status first.

    Args:
        bundle: the description.
        pointer: of the operation.
        hal: whether HAL is preferred where a status has several media types, because paging follows its links.

    Raises:
        GeneratorError: there is none.
    """
    raw = bundle.at(pointer)
    found = [
        _success(bundle, status, bundle.resolve(response), hal=hal)
        for status, response in sorted(raw["responses"].items())
        if is_success(bundle, status, response)
    ]
    if not found:
        raise GeneratorError([bundle.problem(pointer, f"{raw['operationId']} has no 2xx response", "add one")])
    return found


def _success(bundle: Bundle, status: str, response: dict[str, Any], *, hal: bool) -> SuccessRecord:
    content = response.get("content", {})
    description = " ".join(response["description"].split())
    if is_redirect(bundle, status, response):
        return SuccessRecord(int(status), None, None, REDIRECT, description)
    media_type = next((name for name in content if ("hal" in name) == hal), next(iter(content), None))
    schema = content.get(media_type, {}).get("schema")
    kind = "None" if schema is None else received(bundle, schema)
    return SuccessRecord(int(status), media_type, schema, kind, description)


def result_type(successes: list[SuccessRecord]) -> str:
    """Return the type of all successes: a union where they differ, `None` at its end."""
    kinds = [kind for success in successes for kind in success.type.split(" | ")]
    return " | ".join(sorted(dict.fromkeys(kinds), key=lambda kind: kind == "None"))


def read_responses(bundle: Bundle, raw: dict[str, Any]) -> list[ResponseRecord]:
    """Return the documented responses of an operation; a body that may be one thing or another is as many of them."""
    return [record for status, response in raw["responses"].items() for record in _responses(bundle, status, response)]


def _responses(bundle: Bundle, status: str, written: dict[str, Any]) -> Iterator[ResponseRecord]:
    response = bundle.resolve(written)
    content = response.get("content", {})
    if is_redirect(bundle, status, response):
        yield ResponseRecord(int(status), None, REDIRECT)
    elif not content:
        yield ResponseRecord(int(status), None, "None")
    else:
        for media_type, media in content.items():
            for option in options(bundle, media.get("schema", {})):
                yield ResponseRecord(int(status), media_type, received(bundle, option), codec_of(media_type) or "json")
