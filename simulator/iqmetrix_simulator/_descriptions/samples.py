"""Documented samples: of replies, and of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator._descriptions.routes import Route

JSON = "application/json"


def samples(route: Route) -> Iterator[Any]:
    """Yield the documented samples of the successful response."""
    _, response = route.success()
    for media in response.get("content", {}).values():
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


def json_types(route: Route, response: dict[str, Any]) -> list[str]:
    """Return the media types of a response whose documents are JSON."""
    return [media_type for media_type in response.get("content", {}) if route.description.codec(media_type) == "json"]


def sample_of(route: Route, response: dict[str, Any], media_type: str) -> Any:
    """Return the documented sample of a response that is written like a media type, its own before others; `None` without one."""
    codec, contents = route.description.codec, response.get("content", {})
    for name in sorted(contents, key=lambda name: name != media_type):
        if codec(name) == codec(media_type):
            for example in contents[name].get("examples", {}).values():
                return example["value"]
    return None


def body_samples(route: Route) -> Iterator[Any]:
    """Yield the documented samples of the request body."""
    body = route.description.resolve(route.operation.get("requestBody", {}))
    for media in body.get("content", {}).values():
        for example in media.get("examples", {}).values():
            yield example["value"]


def parameter_samples(route: Route) -> dict[str, Any]:
    """Return the first documented sample of each parameter that has one."""
    return {name: values[0] for name, values in all_parameter_samples(route).items()}


def all_parameter_samples(route: Route) -> dict[str, list[Any]]:
    """Return the documented samples of each parameter that has some."""
    return {
        parameter["name"]: [example["value"] for example in parameter["examples"].values()]
        for parameter in route.parameters
        if parameter.get("examples")
    }
