"""Requests with the documented samples, for every operation that is described."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from iqmetrix_simulator._descriptions.documents import load
from iqmetrix_simulator._descriptions.made_samples import made_sample
from iqmetrix_simulator._descriptions.routes import Route, routes
from iqmetrix_simulator._rendering.paths import fill
from iqmetrix_simulator.server import User

ROUTES = [route for description in load() for route in routes(description)]


@dataclass
class Sample:
    """A request: path with query, body as JSON would have it, its media type, and which members of the body are files."""

    path: str
    body: Any
    media_type: str
    files: tuple[str, ...] = ()

    @property
    def encoded(self) -> bytes | None:
        """The body as it is sent."""
        if self.body is None:
            return None
        if self.media_type == "application/x-www-form-urlencoded":
            return urlencode(self.body).encode()
        if self.media_type.startswith("multipart/"):
            return b"".join(self._parts()) + b"--border--\r\n"
        return json.dumps(self.body).encode()

    def _parts(self) -> Iterator[bytes]:
        for name, value in self.body.items():
            # Prism ends without a word where the part of a file has no media type.
            called = '; filename="sample"\r\nContent-Type: application/octet-stream' if name in self.files else ""
            head = f'--border\r\nContent-Disposition: form-data; name="{name}"{called}\r\n\r\n'
            yield head.encode() + str(value).encode("latin-1" if name in self.files else "utf-8") + b"\r\n"


def sample_request(route: Route) -> Sample:
    """Return a request with the documented samples; for tokens with the credentials of the simulator's user."""
    values, query = {}, []
    for parameter in route.parameters:
        samples = [example["value"] for example in parameter.get("examples", {}).values()]
        if parameter["in"] == "path":
            values[parameter["name"]] = samples[0]
        # What is written may be named by several parameters, none of which is required by itself.
        elif samples and (parameter.get("required") or route.method in {"POST", "PUT"}):
            text = str(samples[0])
            query.append(f"{parameter['name']}={repr(text) if parameter.get('x-quoted') else text}")
    path = f"/{route.description.service}{route.server_path}{fill(route.path, values)}"
    content = route.description.resolve(route.operation.get("requestBody", {})).get("content", {})
    media_type = next(iter(content), None)
    examples = content[media_type].get("examples", {}) if media_type else {}
    body = next((copy.deepcopy(example["value"]) for example in examples.values()), None)
    if body is None and media_type:
        body = made_sample(route.description, content[media_type].get("schema", {}))
    if route.is_token_endpoint:
        user = User()
        body = {name: getattr(user, name) for name in ("client_id", "client_secret", "username", "password")}
        body["grant_type"] = "password"
    path += "?" + "&".join(query) if query else ""
    if media_type != "multipart/form-data":
        return Sample(path, body, media_type or "application/json")
    members = route.description.resolve(content[media_type]["schema"])["properties"]
    files = tuple(
        name for name, member in members.items() if route.description.resolve(member).get("format") == "binary"
    )
    return Sample(path, body, f"{media_type}; boundary=border", files)
