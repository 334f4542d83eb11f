"""The one way from a request to its reply: no step can leave it without what every reply has.

The steps never see a connection. What they return, raise or fail with becomes a reply here, gets the headers that all replies have,
and is written into the ledger; only then can `application.py` send it.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from dataclasses import dataclass

from iqmetrix_simulator._instruments.ledger import Entry
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rendering.media_types import preferred
from iqmetrix_simulator._serving.cross_origin import cross_origin_headers
from iqmetrix_simulator._serving.exchange import Exchange, Reply
from iqmetrix_simulator._serving.simulator import Simulator
from iqmetrix_simulator._serving.steps import AT_WORK, ON_ARRIVAL, Step, count_in_window

WEB_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1></body></html>"
BREAKS_IN_BODY = ("truncate", "reset_in_body")
_WITHOUT_BODY = frozenset({204, 304})
"""Statuses whose replies have neither body nor length (RFC 9110, 8.6)."""

_log = logging.getLogger("iqmetrix_simulator")


@dataclass(frozen=True)
class Delivery:
    """What is sent, and how far.

    Attributes:
        reply: with all its headers; `None` where the connection breaks before it.
        is_cut: whether the connection breaks in the middle of the body.
    """

    reply: Reply | None
    is_cut: bool = False


async def serve(simulator: Simulator, exchange: Exchange) -> Delivery:
    """Take a request through all steps; return what is to be sent, whatever happens on the way."""
    reply = _advance(simulator, exchange, ON_ARRIVAL)
    if exchange.slot is None or not exchange.slot.refused:
        for fault in exchange.faults:
            if fault.kind == "latency":
                await asyncio.sleep(fault.seconds)
    if reply is None:
        reply = _advance(simulator, exchange, AT_WORK)
    assert reply is not None, "the last step always replies"
    return _finish(simulator, exchange, reply)


def _advance(simulator: Simulator, exchange: Exchange, steps: tuple[Step, ...]) -> Reply | None:
    try:
        for step in steps:
            reply = step(simulator, exchange)
            if reply is not None:
                return reply
    except Refusal as refusal:
        media_type = preferred(list(refusal.texts), exchange.request.headers.get("accept"))
        text = refusal.filled(media_type, exchange.known_values)
        return Reply.of_text(refusal.status, text, media_type, refusal.headers.items())
    except Exception as error:
        request = exchange.request
        _log.exception("The simulator failed at %s %s", request.method, request.path)
        return Reply.of_text(500, f"The simulator failed, which is a fault of its own: {error!r}")
    return None


def _finish(simulator: Simulator, exchange: Exchange, reply: Reply) -> Delivery:
    if not exchange.limit_headers:  # a step failed before the call was counted, or its service has no windows
        count_in_window(simulator, exchange)
    if exchange.fault("html") is not None:
        reply = Reply.of_text(200, WEB_PAGE, "text/html")
    if reply.status in _WITHOUT_BODY:
        reply = Reply(reply.status, headers=reply.headers)
    is_cut = any(exchange.fault(kind) is not None for kind in BREAKS_IN_BODY)
    # A reply without a body, sent whole, would leave a good connection behind: it breaks before the reply.
    is_lost = exchange.fault("reset") is not None or (is_cut and not reply.body)
    simulator.ledger.add(_entry(exchange, 0 if is_lost else reply.status))
    headers = [*exchange.limit_headers, *reply.headers, ("Date", simulator.windows.date())]
    headers += cross_origin_headers(exchange.request.headers.get("origin"), dict(reply.headers).get("Allow"))
    if reply.media_type is not None:
        headers.append(("Content-Type", reply.media_type))
    if reply.status not in _WITHOUT_BODY:
        headers.append(("Content-Length", str(len(reply.body))))
    return Delivery(None if is_lost else Reply(reply.status, reply.body, reply.media_type, headers), is_cut)


def _entry(exchange: Exchange, status: int) -> Entry:
    request, access, target = exchange.request, exchange.access, exchange.target
    return Entry(
        time=time.monotonic(),
        method=request.method,
        path=request.path,
        query=request.query,
        service=exchange.description.service if exchange.description is not None else None,
        operation=target.id if not isinstance(target, Refusal) else None,
        status=status,
        user=access.username if access is not None else None,
        generation=access.generation if access is not None else None,
        body_hash=hashlib.sha256(request.body).hexdigest()[:16] if request.body else None,
        writes=tuple(exchange.writes),
    )
