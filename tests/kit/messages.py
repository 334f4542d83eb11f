"""Requests, and the answers of servers of the virtual world."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from iqmetrix._configuration.credentials import Credentials
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, Timeouts, TransportError

Answer = HTTPResponse | TransportError


@dataclass
class Later:
    """An answer that takes so many seconds of work."""

    seconds: float
    answer: Answer


Server = Callable[[HTTPRequest], Answer | Later]
CREDENTIALS = Credentials(
    client_id="client", client_secret="canary-secret", username="user", password="canary-password"
)
TOKEN_URL = "https://accounts.example/v1/oauth2/token"


def respond(status: int = 200, body: bytes | str = b"{}", **headers: str) -> HTTPResponse:
    """Make a response; header names are written with underscores."""
    content = body.encode() if isinstance(body, str) else body
    return HTTPResponse(status, Headers((name.replace("_", "-"), value) for name, value in headers.items()), content)


def token_reply(number: int, **members: Any) -> HTTPResponse:
    """Make a token reply."""
    reply = {"access_token": f"canary-token-{number}", "expires_in": 43199, "refresh_token": f"canary-refresh-{number}"}
    return respond(200, json.dumps({**reply, **members}))


def request(*, body: Any = None, url: str = "https://things.example/v1/Things(1)", method: str = "GET") -> HTTPRequest:
    """Make a request."""
    return HTTPRequest(method, url, {}, body, Timeouts(10.0, 60.0, 60.0))
