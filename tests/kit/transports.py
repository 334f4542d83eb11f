"""Transports without a network, for both clients, and credentials that a watch would recognise."""

from __future__ import annotations

from iqmetrix import Credentials
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse

CANARY = Credentials(client_id="id", client_secret="canary-secret", username="user", password="canary-password")


CARRIER = b'{"Id":9,"Name":"Helios"}'
PING = b'{"ApplicationVersion":"1.0"}'


class FakeTransport:
    """Answers token requests, gives a carrier for everything else but a ping, and keeps what it was sent."""

    def __init__(self, *responses: HTTPResponse) -> None:
        self.requests: list[HTTPRequest] = []
        self.responses = list(responses)
        self.closed = 0

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        self.requests.append(request)
        if request.url.endswith("/oauth2/token"):
            return HTTPResponse(200, Headers(), b'{"access_token":"canary-token","refresh_token":"canary-refresh"}')
        if self.responses:
            return self.responses.pop(0)
        return HTTPResponse(200, Headers(), PING if request.url.endswith("/ping") else CARRIER)

    def close(self) -> None:
        self.closed += 1


class AsyncFakeTransport(FakeTransport):
    async def send(self, request: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        return FakeTransport.send(self, request)

    async def aclose(self) -> None:
        self.close()
