"""Operations, and where they are served."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator

from iqmetrix_simulator._descriptions.body_schemas import body_validator
from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._refusal import Refusal

CREATED = 201
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(eq=False)
class Route:
    """One operation.

    Attributes:
        description: the service's description.
        path: template below the server's URL.
        method: in upper case.
        operation: its object in the description.
        server_path: path of the server's URL, such as `/v1`.
        parameters: its parameters, those of the path item too.
        pattern: matches the paths under which it is served.
        validators: of the request body, by media type.
        anonymous: whether it needs no token.
        is_token_endpoint: whether it issues tokens.
    """

    description: Description
    path: str
    method: str
    operation: dict[str, Any]
    server_path: str
    parameters: list[dict[str, Any]]
    pattern: re.Pattern[str]
    validators: dict[str, Draft202012Validator] = field(default_factory=dict)
    anonymous: bool = False
    is_token_endpoint: bool = False

    @property
    def id(self) -> str:
        """`operationId`."""
        return str(self.operation["operationId"])

    @property
    def root(self) -> str:
        """Path below which the simulator serves the service, such as `/crm/v1`."""
        return f"/{self.description.service}{self.server_path}"

    @property
    def verb(self) -> str:
        """First word of the method's name in the SDK: `list` of `list_full`."""
        return str(self.operation.get("x-method")).partition("_")[0]

    @property
    def state(self) -> dict[str, Any]:
        """`x-state`."""
        state: dict[str, Any] = self.operation.get("x-state", {})
        return state

    @property
    def pagination(self) -> dict[str, Any]:
        """`x-pagination`."""
        pagination: dict[str, Any] = self.operation.get("x-pagination", {})
        return pagination

    @property
    def placeholders(self) -> list[str]:
        """Names of the path parameters, in order."""
        return re.findall(r"{([^}]+)}", self.path)

    def body_member(self, name: str) -> Any:
        """Return the schema of a member of the request body; an empty one where none is described."""
        body = self.description.resolve(self.operation.get("requestBody", {}))
        schemas = (self.description.resolve(media.get("schema", {})) for media in body.get("content", {}).values())
        return next((found for schema in schemas if (found := schema.get("properties", {}).get(name)) is not None), {})

    def success(self) -> tuple[int, dict[str, Any]]:
        """Return the documented successful status and its response."""
        return success(self.description, self.operation)

    def outcome(self, *, created: bool | None) -> tuple[int, dict[str, Any]]:
        """Return the status and response of a request that made a row, or changed one; where that is not told, of any."""
        described = sorted(int(status) for status in self.operation["responses"] if status.startswith("2"))
        fitting = [status for status in described if created is not None and (status == CREATED) is created]
        if not fitting:
            return self.success()
        return fitting[0], self.description.resolve(self.operation["responses"][str(fitting[0])])

    def refusal(self, status: int, default: str, stated: str | None = None) -> Refusal:
        """Return a refusal with the documented texts and objects, by media type.

        Args:
            status: HTTP status.
            default: the text where none is documented; where several are, the one to choose, else it is the first.
            stated: the text, whatever is documented.
        """
        response = self.description.resolve(self.operation["responses"].get(str(status), {}))
        samples = [
            (media_type, example.get("value"))
            for media_type, media in response.get("content", {}).items()
            for example in media.get("examples", {}).values()
        ]
        texts: dict[str, str] = {}
        for media_type, value in samples:
            text = value if isinstance(value, str) else json.dumps(value)
            if texts.setdefault(media_type, text) != default and text == default:
                texts[media_type] = text
        if stated is not None:
            media_type = next((media_type for media_type, value in samples if value == stated), "text/plain")
            return Refusal(status, stated, media_type=media_type, has_holes=True)
        return Refusal(status, texts or default, has_holes=bool(texts))


def success(description: Description, operation: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Return the documented successful status of an operation and its response: the lowest 2xx, else a 3xx with `Location`."""
    responses = {status: description.resolve(written) for status, written in sorted(operation["responses"].items())}
    found = [status for status in responses if status.startswith("2")]
    found += [
        status for status in responses if status.startswith("3") and "Location" in responses[status].get("headers", {})
    ]
    return int(found[0]), responses[found[0]]


def routes(description: Description) -> Iterator[Route]:
    """Yield all operations of a description."""
    token_url = _token_url(description)
    for path, item in description.document["paths"].items():
        for method in METHODS:
            if method in item:
                yield _route(description, path, item, method, token_url)


def _route(description: Description, path: str, item: dict[str, Any], method: str, token_url: str | None) -> Route:
    document, operation = description.document, item[method]
    servers = operation.get("servers") or item.get("servers") or document["servers"]
    server_path = urlsplit(servers[0]["url"]).path.rstrip("/")
    parameters = (*item.get("parameters", ()), *operation.get("parameters", ()))
    body = description.resolve(operation.get("requestBody", {}))
    for owner in (body, *map(description.resolve, operation["responses"].values())):
        for media_type in owner.get("content", {}):
            description.codec(media_type)
    return Route(
        description=description,
        path=path,
        method=method.upper(),
        operation=operation,
        server_path=server_path,
        parameters=[description.resolve(parameter) for parameter in parameters],
        pattern=_pattern(f"/{description.service}{server_path}{path}"),
        validators={
            media_type: body_validator(description, media.get("schema", {}))
            for media_type, media in body.get("content", {}).items()
        },
        anonymous=operation.get("security", document.get("security")) == [],
        is_token_endpoint=_production_url(servers[0]) + path == token_url,
    )


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"({[^}]+})", template)
    return re.compile("".join(map(_part_pattern, parts)) + "/?", re.IGNORECASE)


def _part_pattern(part: str) -> str:
    if part.startswith("{"):
        return r"([^/()]+?)"
    # Many libraries percent-encode parentheses, which mean the same either way (RFC 3986, 2.2, as the services read it).
    return re.sub(r"[^\w/.~-]", lambda sign: f"(?:{re.escape(sign[0])}|%{ord(sign[0]):02X})", part)


def _production_url(server: dict[str, Any]) -> str:
    variables = server.get("variables", {})
    return re.sub("{([^}]+)}", lambda match: str(variables.get(match[1], {}).get("default", "")), server["url"])


def _token_url(description: Description) -> str | None:
    schemes = description.document.get("components", {}).get("securitySchemes", {})
    for scheme in schemes.values():
        url = description.resolve(scheme).get("flows", {}).get("password", {}).get("tokenUrl")
        if url:
            return str(url)
    return None
