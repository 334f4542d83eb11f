"""A client of the simulator that knows nothing of the SDK: the standard library alone."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from iqmetrix_simulator.server import RunningSimulator


@dataclass
class Answer:
    """A response."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()


class Client:
    """Sends requests to the simulator."""

    def __init__(self, simulator: RunningSimulator) -> None:
        self.simulator = simulator
        self.control = simulator.control
        self.token: str | None = None
        self.refresh_token = ""

    def sign_in(self, **changes: str) -> Answer:
        user = self.simulator.user
        form = {
            "grant_type": "password",
            "client_id": user.client_id,
            "client_secret": user.client_secret,
            "username": user.username,
            "password": user.password,
        }
        return self.exchange({**form, **changes})

    def refresh(self, **changes: str) -> Answer:
        user = self.simulator.user
        form = {
            "grant_type": "refresh_token",
            "client_id": user.client_id,
            "client_secret": user.client_secret,
            "refresh_token": self.refresh_token,
        }
        return self.exchange({**form, **changes})

    def exchange(self, form: dict[str, str]) -> Answer:
        answer = self.send(
            "POST",
            "/authentication/v1/oauth2/token",
            urlencode(form).encode(),
            content_type="application/x-www-form-urlencoded",
            token=None,
        )
        if answer.status == 200:
            self.token, self.refresh_token = answer.json["access_token"], answer.json["refresh_token"]
        return answer

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        accept: str | None = "application/json",
        content_type: str = "application/json",
        token: str | None = "",
        **headers: str,
    ) -> Answer:
        connection = http.client.HTTPConnection(urlsplit(self.simulator.base_url).netloc, timeout=10)
        sent = dict(headers)
        if accept is not None:
            sent["Accept"] = accept
        chosen = self.token if token == "" else token
        if chosen is not None:
            sent["Authorization"] = f"Bearer {chosen}"
        if body is not None:
            sent["Content-Type"] = content_type
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        try:
            connection.request(method, quote(path, safe="/?=&$'(),%:-._~"), body, sent)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def get(self, path: str, **options: Any) -> Answer:
        return self.send("GET", path, **options)
