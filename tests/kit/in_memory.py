"""A simulator in memory for a client of threads: no socket, no server, one request at a time."""

from __future__ import annotations

import asyncio

import httpx

from iqmetrix_simulator.server import Simulator, application
from tests.kit.asgi import send


class InMemory(httpx.BaseTransport):
    """Hands requests to a simulator as functions are called.

    Args:
        simulator: its state.
    """

    def __init__(self, simulator: Simulator) -> None:
        self._application = application(simulator)
        self._loop = asyncio.new_event_loop()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return what the simulator sends."""
        target = request.url.raw_path.decode()
        headers = {name: value for name, value in request.headers.items() if name != "content-type"}
        sent = send(
            self._application,
            request.method,
            target,
            body=request.read(),
            media_type=request.headers.get("content-type", ""),
            headers=headers,
        )
        answer = self._loop.run_until_complete(sent)
        return httpx.Response(answer.status, headers=answer.headers, content=answer.body)

    def close(self) -> None:
        """Close the loop."""
        self._loop.close()
