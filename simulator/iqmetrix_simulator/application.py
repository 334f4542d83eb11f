"""The ASGI application: services under their names, and a control endpoint for tests."""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import Receive, Scope, Send

from iqmetrix_simulator.actions import Actions, Request
from iqmetrix_simulator.active import ActiveRequests, Place
from iqmetrix_simulator.descriptions import load
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.faults import Fault, Faults, change_documents
from iqmetrix_simulator.ledger import Entry, Ledger
from iqmetrix_simulator.oauth import Access, Tokens
from iqmetrix_simulator.rendering import media_type
from iqmetrix_simulator.routes import Route, Router, routes
from iqmetrix_simulator.seeding import seed_samples
from iqmetrix_simulator.store import Store
from iqmetrix_simulator.validation import check_body
from iqmetrix_simulator.windows import Windows, WindowSettings

LARGEST_BODY = 16 * 1024 * 1024
"""Bytes of a request body that are accepted."""

FORM = "application/x-www-form-urlencoded"
WEB_PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to continue</h1></body></html>"


@dataclass
class Answer:
    """What goes back."""

    status: int
    body: bytes = b""
    media_type: str | None = None
    headers: list[tuple[str, str]] = field(default_factory=list)


class Simulator:
    """State and behaviour of a server.

    Args:
        folder: of descriptions; those that come with the SDK where none is given.
        database: file of the rows, or `:memory:`.
        windows: how calls are counted.
        clock: seconds since 1970.
    """

    def __init__(
        self,
        *,
        folder: Path | None = None,
        database: str = ":memory:",
        windows: WindowSettings | None = None,
        token_life: float = 43_199.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.clock = clock
        self.descriptions = load(folder)
        self.routes: list[Route] = [route for description in self.descriptions for route in routes(description)]
        self.router = Router(self.routes)
        self._counts_active = any(each.rate_limit["policy"] == "concurrency" for each in self.descriptions)
        self.store = Store(database)
        self.actions = Actions(self.store, clock, self.routes)
        self._as_started = windows or WindowSettings()
        self._token_life = token_life
        self.windows = Windows(replace(self._as_started), clock)
        self.active = ActiveRequests()
        self.tokens = Tokens(clock, life=token_life)
        self.faults = Faults()
        self.ledger = Ledger()
        if self.store.empty:
            seed_samples(self.store, self.actions, self.routes)

    def reset(self) -> None:
        """Begin anew: rows of the samples, no tokens, no faults, nothing counted, settings as at the start."""
        self.store.clear()
        seed_samples(self.store, self.actions, self.routes)
        self.windows = Windows(replace(self._as_started), self.clock)
        self.active.clear()
        self.tokens = Tokens(self.clock, life=self._token_life)
        self.faults.clear()
        self.ledger.clear()

    # --- ASGI -----------------------------------------------------------------------------------------------------

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request to a service."""
        method, raw = scope["method"], scope["raw_path"].decode("latin-1").partition("?")[0]
        raw = raw[len(scope.get("root_path", "")) :] if raw.startswith(scope.get("root_path", "") or "\0") else raw
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        body = await _read(receive)
        struck = self.faults.strike(method, raw)
        place = self._enter(method, raw, scope, headers)
        try:
            for fault in struck:
                if fault.kind == "latency" and not (place is not None and place.refused):
                    await asyncio.sleep(fault.seconds)
            entry, answer = self._answer(method, raw, scope, headers, body, struck, place)
            await self._finish(entry, answer, struck, receive, send)
        finally:
            if place is not None:
                self.active.leave(place)

    def _enter(self, method: str, raw: str, scope: Scope, headers: dict[str, str]) -> Place | None:
        """Count a request that a database will work on; `None` where it will not, or calls are counted per window."""
        if not self._counts_active:
            return None
        try:
            route, path_values = self.router.find(method, raw)
            values = route.arguments(path_values, parse_qsl(scope["query_string"].decode("latin-1")))
        except Refusal:
            return None
        access = self.tokens.check(headers.get("authorization"))
        if route.description.rate_limit["policy"] != "concurrency" or not (route.anonymous or access):
            return None
        return self.active.enter(route, values, _who(scope, None if route.anonymous else access))

    async def _finish(
        self, entry: dict[str, Any], answer: Answer, struck: list[Fault], receive: Receive, send: Send
    ) -> None:
        kinds = {fault.kind for fault in struck}
        breaks = kinds & {"truncate", "reset_in_body"}
        if "reset" in kinds or (breaks and not answer.body):
            self.ledger.add(Entry(**entry, status=0))
            _abort(receive)
            return
        self.ledger.add(Entry(**entry, status=answer.status))
        headers = [*answer.headers, ("Date", self.windows.date())]
        if answer.media_type is not None:
            headers.append(("Content-Type", answer.media_type))
        if answer.status != 204:
            headers.append(("Content-Length", str(len(answer.body))))
        raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        await send({"type": "http.response.start", "status": answer.status, "headers": raw})
        if breaks:
            await send({"type": "http.response.body", "body": answer.body[: len(answer.body) // 2], "more_body": True})
            await asyncio.sleep(0.02)
            _abort(receive)
            return
        await send({"type": "http.response.body", "body": answer.body})

    def _answer(
        self,
        method: str,
        raw: str,
        scope: Scope,
        headers: dict[str, str],
        body: bytes,
        struck: list[Fault],
        place: Place | None,
    ) -> tuple[dict[str, Any], Answer]:
        query = scope["query_string"].decode("latin-1")
        entry: dict[str, Any] = {
            "time": time.monotonic(),
            "method": method,
            "path": raw,
            "query": query,
            "service": None,
            "operation": None,
            "user": None,
            "generation": None,
            "body_hash": hashlib.sha256(body).hexdigest()[:16] if body else None,
            "writes": (),
        }
        limit_headers: list[tuple[str, str]] = []
        try:
            access = self.tokens.check(headers.get("authorization"))
            try:
                route, path_values = self.router.find(method, raw)
            except Refusal:
                limit_headers = self._count_unknown(entry, raw, _who(scope, access), anonymous=access is None)
                raise
            service = route.description.service
            entry |= {"service": service, "operation": route.id}
            anonymous = route.anonymous or access is None
            if route.description.rate_limit["policy"] == "window":
                who = _who(scope, None if anonymous else access)
                allowed, limit_headers = self.windows.count(service, who, anonymous=anonymous)
                if not allowed:
                    raise route.refusal(429, "rate limit exceeded")
            elif place is not None and place.refused:
                raise route.refusal(429, "too many active requests")
            if access is not None:
                entry |= {"user": access.username, "generation": access.generation}
            if not route.anonymous and access is None:
                raise route.refusal(401, "invalid token")
            early = next((each for each in struck if each.kind == "status" and not each.after_work), None)
            if early is not None:
                return entry, _faulty(early, limit_headers)
            if any(each.kind == "reset" and not each.after_work for each in struck):
                return entry, Answer(0)
            answer, writes = self._carry_out(route, path_values, query, headers, body, struck)
            entry["writes"] = tuple(writes)
            late = next((each for each in struck if each.kind == "status"), None)
            answer = _faulty(late, limit_headers) if late is not None else answer
        except Refusal as refusal:
            answer = Answer(refusal.status, refusal.text.encode(), f"{refusal.media_type}; charset=utf-8")
        answer.headers = [*answer.headers, *limit_headers]
        if any(each.kind == "html" for each in struck):
            answer = Answer(200, WEB_PAGE.encode(), "text/html; charset=utf-8", limit_headers)
        return entry, answer

    def _count_unknown(self, entry: dict[str, Any], raw: str, who: str, *, anonymous: bool) -> list[tuple[str, str]]:
        """Count a call for which a service has no operation: it is answered by that service all the same."""
        description = self.router.description(raw)
        if description is None:
            return []
        entry["service"] = description.service
        if description.rate_limit["policy"] != "window":
            return []
        return self.windows.count(description.service, who, anonymous=anonymous)[1]

    def _carry_out(
        self,
        route: Route,
        path_values: dict[str, str],
        query: str,
        headers: dict[str, str],
        body: bytes,
        struck: list[Fault],
    ) -> tuple[Answer, list[str]]:
        values = route.arguments(path_values, parse_qsl(query, keep_blank_values=True))
        content = _body(route, headers, body)
        if route.is_token_endpoint:
            return Answer(200, json.dumps(self.tokens.grant(content)).encode(), "application/json"), []
        request = Request(route, values, content, media_type(route, headers.get("accept")))
        document = self.actions.perform(request)
        status, response = route.success()
        if not response.get("content"):
            return Answer(status), request.writes
        document = change_documents(document, struck)
        text = json.dumps(document, separators=(",", ":"), ensure_ascii=False)
        return Answer(status, text.encode(), f"{request.media_type}; charset=utf-8"), request.writes


def _who(scope: Scope, access: Access | None) -> str:
    if access is not None:
        return f"user {access.username}"
    client = scope.get("client") or ("unknown", 0)
    return f"address {client[0]}"


async def _read(receive: Receive) -> bytes:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False) or len(body) > LARGEST_BODY:
            return bytes(body)


def _abort(receive: Receive) -> None:
    # ASGI has no word for breaking a connection off; uvicorn's request cycle has the transport at hand.
    cycle = getattr(receive, "__self__", None)
    transport = getattr(cycle, "transport", None)
    if transport is None:
        raise RuntimeError("connections can be reset under uvicorn only")
    transport.abort()


def _faulty(fault: Fault, limit_headers: list[tuple[str, str]]) -> Answer:
    headers = [*limit_headers, *fault.headers.items()]
    return Answer(fault.status, fault.text.encode(), "text/plain; charset=utf-8", headers)


def _json(text: str) -> Any:
    content = json.loads(text, parse_constant=_no_number)
    if "\\ud" in text.lower():  # half of a surrogate pair is no text, and could not be sent back
        json.dumps(content, ensure_ascii=False).encode()
    return content


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


def _body(route: Route, headers: dict[str, str], body: bytes) -> Any:
    if len(body) > LARGEST_BODY:
        raise Refusal(413, f"The body is larger than {LARGEST_BODY} bytes.")
    if not route.validators:
        if body:
            raise Refusal(400, "This operation takes no body.")
        return None
    sent = headers.get("content-type", "").partition(";")[0].strip().lower()
    validator = route.validators.get(sent)
    if validator is None:
        raise Refusal(415, f"The media type {sent or '(none)'} is not supported; {', '.join(route.validators)} is.")
    try:
        text = body.decode("utf-8")
        content = dict(parse_qsl(text, keep_blank_values=True)) if sent == FORM else _json(text)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"The body cannot be read: {error}") from None
    if not route.is_token_endpoint:
        check_body(validator, content)
    return content
