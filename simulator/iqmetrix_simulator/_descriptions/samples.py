"""Documented samples: of replies, and of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator._descriptions.routes import Route


def samples(route: Route, media_type: str | None = None) -> Iterator[Any]:
    """Yield the documented samples of the successful response, of all media types or of those that are written like one."""
    codec = route.description.codec
    _, response = route.success()
    for name, media in response.get("content", {}).items():
        if media_type is None or codec(name) == codec(media_type):
            for example in media.get("examples", {}).values():
                yield example["value"]


def header_samples(route: Route) -> list[tuple[str, str]]:
    """Return the headers of the successful response that have a sample; those of the window are made by it."""
    _, response = route.success()
    headers = {name: route.description.resolve(header) for name, header in response.get("headers", {}).items()}
    return [
        (name, str(header["example"]))
        for name, header in headers.items()
        if "example" in header and not name.lower().startswith("x-ratelimit-")
    ]


def body_samples(route: Route) -> Iterator[Any]:
    """Yield the documented samples of the request body."""
    body = route.description.resolve(route.operation.get("requestBody", {}))
    for media in body.get("content", {}).values():
        for example in media.get("examples", {}).values():
            yield example["value"]


def parameter_samples(route: Route) -> dict[str, Any]:
    """Return the first documented sample of each parameter that has one."""
    values: dict[str, Any] = {}
    for parameter in route.parameters:
        for example in parameter.get("examples", {}).values():
            values.setdefault(parameter["name"], example["value"])
    return values
