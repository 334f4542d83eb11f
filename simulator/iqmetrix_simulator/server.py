"""Running a simulator: as ASGI application, under uvicorn, or in a thread of its own for tests."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Self

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from iqmetrix_simulator._admission.tokens import User
from iqmetrix_simulator._admission.windows import WindowSettings
from iqmetrix_simulator._control.endpoint import control_routes
from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator._serving.simulator import Simulator
from iqmetrix_simulator.control_client import Control

__all__ = ["RunningSimulator", "Simulator", "User", "WindowSettings", "application", "configure", "listen"]


def listen(host: str, port: int) -> socket.socket:
    """Open the socket of a server; port 0 takes a free one.

    Raises:
        OSError: the port is taken, or the host is not an address of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches Nagle's algorithm off only for sockets that say TCP; otherwise every reply takes 40 ms more.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(1024)  # a client that comes before the server runs waits instead of being refused
    except OSError:
        listening.close()
        raise
    return listening


def application(simulator: Simulator) -> ASGIApp:
    """Return the application: the services, and the control endpoint under `/_control`."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        simulator.store.close()

    control = Starlette(routes=[Mount("/_control", routes=control_routes(simulator))], lifespan=lifespan)
    services = Application(simulator)

    async def dispatch(scope: Scope, receive: Receive, send: Send) -> None:
        # Whatever its target is like (`*`, a whole URL), a request belongs to the services and so to the ledger.
        is_control = scope["type"] != "http" or f"{scope['path']}/".startswith("/_control/")
        await (control if is_control else services)(scope, receive, send)

    return dispatch


def configure(simulator: Simulator) -> uvicorn.Config:
    """Return uvicorn's settings: no log of requests, no headers beside those of the services."""
    return uvicorn.Config(
        application(simulator),
        access_log=False,
        log_level="warning",
        date_header=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        lifespan="on",
        ws="none",  # a request to speak another protocol is answered like any other
    )


class RunningSimulator:
    """A simulator in a thread of this process, for tests; a context manager.

    Args:
        simulator: its state; one with the descriptions of the SDK and their samples if `None`.

    Attributes:
        base_url: where it answers.
        user: whose credentials are valid.
        control: client of its control endpoint.
        simulator: its state, for a look inside.
    """

    def __init__(self, simulator: Simulator | None = None) -> None:
        self.simulator = simulator or Simulator()
        self.user = User()
        self._socket = listen("127.0.0.1", 0)
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.control = Control(self.base_url)
        self._server = uvicorn.Server(configure(self.simulator))
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables with which `IQmetrix.from_env()` connects to it."""
        return {
            "IQMETRIX_ENVIRONMENT": "sandbox",
            "IQMETRIX_CLIENT_ID": self.user.client_id,
            "IQMETRIX_CLIENT_SECRET": self.user.client_secret,
            "IQMETRIX_USERNAME": self.user.username,
            "IQMETRIX_PASSWORD": self.user.password,
            "IQMETRIX_BASE_URL": self.base_url,
        }

    def reset(self) -> None:
        """Restore the state of the start: rows of the samples, no tokens, no faults, nothing counted, first settings."""
        self.control.post("reset")

    def start(self) -> Self:
        """Start it; return when it answers.

        Raises:
            RuntimeError: it does not answer within 10 s.
        """
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started:
            if time.monotonic() > deadline or not self._thread.is_alive():
                raise RuntimeError("the simulator did not start within 10 s")
            time.sleep(0.005)
        return self

    def stop(self) -> None:
        """Stop it; return when its thread has ended."""
        self._server.should_exit = True
        self._thread.join(10)
        self._socket.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
