"""Requests and responses as another program reads them, by the shipped descriptions alone: openapi-core."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from importlib import resources
from typing import Any

import httpx
from openapi_core import Config, OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from openapi_core.validation.request.exceptions import RequestBodyValidationError
from werkzeug.datastructures import MultiDict

from generator.bundle import CODECS
from iqmetrix_api import SERVICES


def _json(body: bytes, **_: str) -> Any:
    return json.loads(body)


def _text(body: bytes, **_: str) -> Any:
    return body.decode()


def _bytes(body: bytes, **_: str) -> Any:
    return body.decode("latin-1")


_READERS = {"json": _json, "csv": _text, "xml": _text, "bytes": _bytes}
"""How the media types are read that the library does not know, by codec; all but JSON are described as text."""


def shipped(service: str) -> dict[str, Any]:
    """Return the shipped description of a service, in its newest version."""
    newest = f"{SERVICES[service][-1]}.json"
    text = resources.files("iqmetrix_specs").joinpath(service, newest).read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


class ValidatingReader(httpx.BaseTransport):
    """Sends requests on, and notes what it finds wrong with them and with their responses.

    Args:
        transport: to the simulator, whose paths begin with the name of the service; sockets if `None`.
        description: returns the description of a service by its name.
        checked: whether that is known to be valid OpenAPI, such as one that lint has found sound: then it isn't checked again.

    Attributes:
        complaints: one text each, with the request.
        seen: method and path of every request.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None = None,
        description: Callable[[str], dict[str, Any]] = shipped,
        *,
        checked: bool = False,
    ) -> None:
        self.complaints: list[str] = []
        self.seen: list[str] = []
        self._transport = transport or httpx.HTTPTransport()
        self._description = description
        self._checked = checked
        self._readers: dict[str, tuple[str, OpenAPI]] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on to the simulator."""
        sent = request.read()  # an upload is read once: here, and then sent from memory
        response = self._transport.handle_request(request)
        response.read()
        service, _, path = request.url.raw_path.decode().partition("?")[0].lstrip("/").partition("/")
        host, reader = self._reader(service)
        described = MockRequest(
            host,
            request.method.lower(),
            f"/{path}",
            args=MultiDict(request.url.params.multi_items()),
            headers=dict(request.headers),
            data=sent,
            content_type=request.headers.get("content-type", ""),
        )
        answer = MockResponse(
            response.content, response.status_code, dict(response.headers), response.headers.get("content-type", "")
        )
        self.seen.append(f"{request.method} /{service}/{path}")
        # The library takes every part of an upload for bytes: the simulator reads those.
        is_upload = described.content_type.startswith("multipart/")
        sent = reader.iter_request_errors(described)
        wrong = [error for error in sent if not (is_upload and isinstance(error, RequestBodyValidationError))]
        errors = [*wrong, *reader.iter_response_errors(described, answer)]
        self.complaints += [f"{self.seen[-1]}: {text}" for error in errors for text in _texts(error)]
        return response

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def _reader(self, service: str) -> tuple[str, OpenAPI]:
        if service not in self._readers:
            document = self._description(service)
            host = re.sub(r"/v[0-9]+$", "", document["servers"][0]["url"].replace("{suffix}", ""))
            self._readers[service] = (host, OpenAPI.from_dict(document, config=_config(document, self._checked)))
        return self._readers[service]


def _config(document: dict[str, Any], checked: bool) -> Config:
    readers: dict[str, Callable[[bytes], Any]] = {
        name: _READERS[codec] for name, codec in document[CODECS].items() if codec in _READERS
    }
    readers.pop("application/json", None)
    config = Config(extra_media_type_deserializers=readers)
    if checked:
        config.spec_validator_cls = None  # type: ignore[assignment]  # what the library takes for "none"
    return config


def _texts(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__name__}: {error}"
    if error.__cause__ is not None:
        yield from _texts(error.__cause__)
    for each in getattr(error, "schema_errors", ()):
        yield f"{'/'.join(map(str, each.absolute_path))}: {each.message[:300]}"
