"""Which operation a request is for, and what the description says of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

from jsonschema import Draft202012Validator

from iqmetrix_simulator.descriptions import Description
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.validation import body_validator
from iqmetrix_simulator.values import parse

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass
class Route:
    """One operation.

    Attributes:
        description: the service's description.
        path: template below the server's URL.
        method: in upper case.
        operation: its object in the description.
        parameters: its parameters, those of the path item too.
        validators: of the request body, by media type.
        anonymous: whether it needs no token.
        is_token_endpoint: whether it gives tokens.
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
    def state(self) -> dict[str, Any]:
        """What `x-state` says."""
        state: dict[str, Any] = self.operation.get("x-state", {})
        return state

    @property
    def holes(self) -> list[str]:
        """Names of the path parameters, in order."""
        return re.findall(r"{([^}]+)}", self.path)

    def success(self) -> tuple[int, dict[str, Any]]:
        """Return the documented successful status and its response."""
        status = next(each for each in sorted(self.operation["responses"]) if each.startswith("2"))
        return int(status), self.description.resolve(self.operation["responses"][status])

    def refusal(self, status: int, default: str) -> Refusal:
        """Make a refusal with the documented text, or the documented object as JSON."""
        response = self.description.resolve(self.operation["responses"].get(str(status), {}))
        samples = [
            (media_type, example.get("value"))
            for media_type, media in response.get("content", {}).items()
            for example in media.get("examples", {}).values()
        ]
        for media_type, value in samples:
            if isinstance(value, str):
                return Refusal(status, value, media_type=media_type)
        for media_type, value in samples:
            return Refusal(status, json.dumps(value), media_type=media_type)
        return Refusal(status, default)

    def arguments(self, path: dict[str, str], query: list[tuple[str, str]]) -> dict[str, Any]:
        """Read path and query by their schemas.

        Raises:
            Refusal: 400, naming the parameter.
        """
        values: dict[str, Any] = {}
        lower: dict[str, list[str]] = {}
        for name, text in query:
            lower.setdefault(name.lower(), []).append(text)
        for parameter in self.parameters:
            name, schema = parameter["name"], self.description.resolve(parameter["schema"])
            if parameter["in"] == "path":
                texts = [_unquoted(path[name], schema, self.path, name)]
            else:
                texts = lower.get(name.lower(), [])
            if not texts:
                if parameter.get("required") and parameter["in"] != "header":
                    raise Refusal(400, f"Parameter '{name}' is required.")
                continue
            try:
                values[name] = parse(",".join(texts) if schema.get("type") == "array" else texts[0], schema)
            except ValueError as error:
                raise Refusal(400, f"Parameter '{name}' should be {error}, not '{texts[0]}'.") from None
            low = schema.get("minimum")
            if low is not None and values[name] < low:
                raise Refusal(400, f"Parameter '{name}' should be at least {low}, not {values[name]}.")
        return values


def routes(description: Description) -> Iterator[Route]:
    """Return all routes of a description."""
    document = description.document
    token_url = _token_url(description)
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method not in item:
                continue
            operation = item[method]
            servers = operation.get("servers") or item.get("servers") or document["servers"]
            server_path = urlsplit(servers[0]["url"]).path.rstrip("/")
            parameters = [
                description.resolve(each) for each in (*item.get("parameters", ()), *operation.get("parameters", ()))
            ]
            body = description.resolve(operation.get("requestBody", {}))
            yield Route(
                description=description,
                path=path,
                method=method.upper(),
                operation=operation,
                server_path=server_path,
                parameters=parameters,
                pattern=_pattern(f"/{description.service}{server_path}{path}"),
                validators={
                    media_type: body_validator(description, media.get("schema", {}))
                    for media_type, media in body.get("content", {}).items()
                },
                anonymous=operation.get("security", document.get("security")) == [],
                is_token_endpoint=servers[0]["url"] + path == token_url,
            )


class Router:
    """Finds the route of a path."""

    def __init__(self, all_routes: list[Route]) -> None:
        # Paths with fewer holes come first, so that a fixed path is not taken for a key.
        self._routes = sorted(all_routes, key=lambda each: (len(each.holes), -len(each.path)))
        self._services = {each.description.service.lower(): each.description for each in all_routes}

    def description(self, raw_path: str) -> Description | None:
        """Say whose a path is, be there something or not."""
        return self._services.get(raw_path.lstrip("/").partition("/")[0].lower())

    def find(self, method: str, raw_path: str) -> tuple[Route, dict[str, str]]:
        """Return route and path values.

        Raises:
            Refusal: 404 where no path fits, 405 where the method does not.
        """
        allowed = []
        for route in self._routes:
            match = route.pattern.fullmatch(raw_path)
            if match is None:
                continue
            if route.method == method:
                return route, {name: unquote(text) for name, text in zip(route.holes, match.groups(), strict=True)}
            allowed.append(route.method)
        if allowed:
            raise Refusal(405, f"The method {method} is not allowed here; {', '.join(sorted(set(allowed)))} is.")
        raise Refusal(404, "No resource was found that matches the request's address.")


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"({[^}]+})", template)
    return re.compile(
        "".join(r"([^/()]+)" if part.startswith("{") else re.escape(part) for part in parts) + "/?", re.IGNORECASE
    )


def _unquoted(text: str, schema: dict[str, Any], path: str, name: str) -> str:
    key = re.search(r"[(=,]{" + re.escape(name) + r"}", path)
    if not key or schema.get("type") != "string" or "format" in schema:
        return text
    if len(text) < 2 or text[0] != "'" or text[-1] != "'" or "'" in text[1:-1].replace("''", ""):
        raise Refusal(400, f"Key '{name}' is a string: it stands in single quotation marks, those inside doubled.")
    return text[1:-1].replace("''", "'")


def _token_url(description: Description) -> str | None:
    schemes = description.document.get("components", {}).get("securitySchemes", {})
    for scheme in schemes.values():
        url = description.resolve(scheme).get("flows", {}).get("password", {}).get("tokenUrl")
        if url:
            return str(url)
    return None
