"""The ASGI application of the services: reads requests from connections, and sends what the pipeline delivers."""

from __future__ import annotations

import asyncio

from starlette.types import Receive, Scope, Send

from iqmetrix_simulator._requests.bodies import LARGEST_BODY
from iqmetrix_simulator._serving.exchange import Exchange, HTTPRequest
from iqmetrix_simulator._serving.pipeline import Delivery, serve
from iqmetrix_simulator._serving.simulator import Simulator

CUT_DELAY_S = 0.02
"""Between half a body and the end of its connection, so that the half arrives."""


class Application:
    """Serves the services of a simulator."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        exchange = Exchange(await _read(scope, receive))
        try:
            await _send(await serve(self.simulator, exchange), receive, send)
        finally:
            if exchange.slot is not None:
                self.simulator.active.leave(exchange.slot)


async def _read(scope: Scope, receive: Receive) -> HTTPRequest:
    path = scope["raw_path"].decode("latin-1").partition("?")[0]
    if "://" in path and not path.startswith("/"):  # a whole URL, as proxies get it (RFC 9112, 3.2.2)
        path = "/" + path.partition("://")[2].partition("/")[2]
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    client = scope.get("client") or ("unknown", 0)
    body, is_whole = await _read_body(receive)
    return HTTPRequest(
        method=scope["method"],
        path=path.removeprefix(scope.get("root_path", "")),
        query=scope["query_string"].decode("latin-1"),
        headers=headers,
        body=body,
        address=client[0],
        simulator_address=f"{scope.get('scheme', 'http')}://{headers['host']}{scope.get('root_path', '')}"
        if "host" in headers
        else "",
        is_whole=is_whole,
    )


async def _read_body(receive: Receive) -> tuple[bytes, bool]:
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return bytes(body), False
        body += message.get("body", b"")
        if not message.get("more_body", False) or len(body) > LARGEST_BODY:
            return bytes(body), True


async def _send(delivery: Delivery, receive: Receive, send: Send) -> None:
    reply = delivery.reply
    if reply is None:
        _abort(receive)
        return
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    if not delivery.is_cut:
        await send({"type": "http.response.body", "body": reply.body})
        return
    await send({"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True})
    await asyncio.sleep(CUT_DELAY_S)
    _abort(receive)


def _abort(receive: Receive) -> None:
    # ASGI has no word for breaking a connection; uvicorn's request cycle has the transport at hand.
    cycle = getattr(receive, "__self__", None)
    transport = getattr(cycle, "transport", None)
    if transport is None:
        raise RuntimeError("connections can be reset under uvicorn only")
    transport.abort()
