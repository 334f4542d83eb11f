"""Transports without a network, for both clients, and credentials that a watch would recognise."""

from __future__ import annotations

from iqmetrix import Credentials
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse

CANARY = Credentials(client_id="id", client_secret="canary-secret", username="user", password="canary-password")


class FakeTransport:
    """Answers token requests and everything else, and keeps what it was sent."""

    def __init__(self, *responses: HTTPResponse) -> None:
        self.requests: list[HTTPRequest] = []
        self.responses = list(responses)
        self.closed = 0

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        self.requests.append(request)
        if request.url.endswith("/oauth2/token"):
            return HTTPResponse(200, Headers(), b'{"access_token":"canary-token","refresh_token":"canary-refresh"}')
        return self.responses.pop(0) if self.responses else HTTPResponse(200, Headers(), b"{}")

    def close(self) -> None:
        self.closed += 1


class AsyncFakeTransport(FakeTransport):
    async def send(self, request: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        return FakeTransport.send(self, request)

    async def aclose(self) -> None:
        self.close()
