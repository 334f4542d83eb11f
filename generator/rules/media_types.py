"""Rules of bodies: their schema fits the form in which the clients read and write their media type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.media import Form, form_of
from generator.problems import Problem

_CURES: dict[Form, str] = {  # JSON can be anything
    "form": "describe it as an object of scalars, and use it in requests only",
    "text": "describe it as `type: string`; no client can read or write anything else there",
    "bytes": "describe it as `type: string, format: binary`; no client can read or write anything else there",
}


def bodies_fit_their_media_type(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        bodies = [((*pointer, "requestBody"), operation.get("requestBody", {}))]
        bodies += [
            ((*pointer, "responses", status), response) for status, response in operation.get("responses", {}).items()
        ]
        for where, body in bodies:
            for media_type, media in bundle.resolve(body).get("content", {}).items():
                yield from _check(bundle, where, operation, media_type, bundle.resolve(media.get("schema", {})))


def _check(
    bundle: Bundle, where: Pointer, operation: dict[str, Any], media_type: str, schema: dict[str, Any]
) -> Iterator[Problem]:
    form, kind = form_of(media_type), schema.get("type")
    is_request = where[-1] == "requestBody"
    fits = {
        "json": True,
        "form": is_request and kind == "object",
        "text": kind == "string" and schema.get("format") != "binary",
        "bytes": kind == "string" and schema.get("format") == "binary",
    }
    if not fits[form]:
        body = "request body" if is_request else f"response {where[-1]}"
        message = f"the {body} of {operation.get('operationId')} has a schema that does not fit `{media_type}`"
        yield bundle.problem(where, message, _CURES[form])
