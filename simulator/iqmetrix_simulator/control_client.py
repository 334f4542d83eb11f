"""A client of the control endpoint. It imports the standard library alone, and so starts at once."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlencode, urlsplit


class Control:
    """Talks to the control endpoint of a running simulator.

    Args:
        base_url: of the simulator, such as `http://127.0.0.1:8080`.

    Raises:
        ValueError: `base_url` is not such an address.
    """

    def __init__(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        if parts.scheme != "http" or parts.hostname is None:
            raise ValueError(f"{base_url!r} is not the address of a simulator, such as http://127.0.0.1:8080")
        self._host, self._port = parts.hostname, parts.port or 80

    def get(self, question: str, **arguments: str) -> Any:
        """Ask a question: `get("totals")`, `get("ledger", operation="getCustomer")`.

        Raises:
            RuntimeError: the simulator refuses; with its reason.
            OSError: no simulator answers there.
        """
        query = f"?{urlencode(arguments)}" if arguments else ""
        return self._send("GET", f"/_control/{question}{query}", None)

    def post(self, command: str, **arguments: Any) -> Any:
        """Give a command: `post("tokens/revoke")`, `post("faults", kind="status", status=503, count=1)`.

        Raises:
            RuntimeError: the simulator refuses; with its reason.
            OSError: no simulator answers there.
        """
        return self._send("POST", f"/_control/{command}", json.dumps(arguments))

    def _send(self, method: str, path: str, body: str | None) -> Any:
        connection = http.client.HTTPConnection(self._host, self._port, timeout=30)
        try:
            connection.request(method, path, body)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        if response.status != 200:
            raise RuntimeError(f"the simulator answers {response.status} to {path}: {text}")
        return json.loads(text)
