"""A simulator of one made-up service, asked in memory."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator
from tests.kit.asgi import Response, send
from tests.kit.descriptions import describe, write


class SmallService:
    """A simulator of the service `gadgets`.

    Args:
        folder: where its description goes.
        paths, schemas, entities: of the description.
    """

    def __init__(
        self, folder: Path, paths: dict[str, Any], schemas: dict[str, Any], entities: dict[str, Any] | None = None
    ) -> None:
        more: dict[str, Any] = {"components": {"schemas": schemas}, "x-entities": entities or {}}
        document = describe(paths, **more)
        self.now = 1_700_000_000.0
        self.simulator = Simulator(folder=write(folder, document), clock=lambda: self.now)

    def ask(self, method: str, path: str, body: Any = None, **more: Any) -> Response:
        """Send a request."""
        return asyncio.run(send(Application(self.simulator), method, f"/gadgets/v3{path}", body=body, **more))

    def result(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Send a request; return status and JSON, text, or `None` for no body."""
        answer = self.ask(method, path, body)
        is_json = any("json" in kind for kind in answer.all("content-type"))
        return answer.status, answer.json if is_json else answer.body.decode() or None
