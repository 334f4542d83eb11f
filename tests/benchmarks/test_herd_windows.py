"""The herd benchmark's server counts as its settings say: windows, headers, neighbour, ledger. The clock is ours."""

from __future__ import annotations

import json
from typing import Any

import pytest
from herd import server as herd_server
from herd.windows import NEIGHBOUR, Verdict, Windows, WindowSettings

BEGIN = 1_000_000_000.25


class Clock:
    def __init__(self, time: float = BEGIN) -> None:
        self.time = time

    def __call__(self) -> float:
        return self.time


def made(**settings: Any) -> tuple[Windows, Clock]:
    clock = Clock()
    return Windows(WindowSettings(**{"limit": 3, "seconds": 2.0, **settings}), clock), clock


def statuses(windows: Windows, calls: int) -> list[int]:
    return [windows.count("a").status for _ in range(calls)]


def header(verdict: Verdict, name: str) -> str | None:
    return dict(verdict.headers).get(name)


def test_a_window_lets_its_limit_through_and_begins_with_the_first_call() -> None:
    windows, clock = made()
    assert statuses(windows, 5) == [200, 200, 200, 429, 429]
    clock.time = BEGIN + 1.999
    assert statuses(windows, 1) == [429]
    clock.time = BEGIN + 2.7
    assert statuses(windows, 4) == [200, 200, 200, 429]
    assert [(window.begins, window.accepted, window.refused) for window in windows.windows] == [
        (BEGIN, 3, 3),
        (BEGIN + 2.7, 3, 1),
    ]


def test_an_aligned_window_begins_at_a_multiple_of_its_length() -> None:
    windows, clock = made(aligned=True)
    assert statuses(windows, 4) == [200, 200, 200, 429]
    clock.time = 1_000_000_002.0
    assert statuses(windows, 1) == [200]
    assert [window.begins for window in windows.windows] == [1_000_000_000.0, 1_000_000_002.0]


def test_every_response_has_the_headers() -> None:
    windows, clock = made()
    clock.time = BEGIN
    assert windows.count("a").headers == [
        ("X-RateLimit-Limit", "3"),
        ("X-RateLimit-Remaining", "2"),
        ("X-RateLimit-Reset", "2001-09-09T01:46:42.2500000Z"),
        ("X-RateLimit-ResetSeconds", "2"),
        ("Date", "Sun, 09 Sep 2001 01:46:40 GMT"),
    ]


@pytest.mark.parametrize(("rounding", "shown"), [("up", "2"), ("down", "1"), ("nearest", "1")])
def test_reset_seconds_are_rounded_as_told(rounding: str, shown: str) -> None:
    windows, clock = made(rounding=rounding)
    windows.count("a")
    clock.time = BEGIN + 0.75
    assert header(windows.count("a"), "X-RateLimit-ResetSeconds") == shown


def test_retry_after_stands_on_refusals_only_and_only_where_wanted() -> None:
    for wanted, shown in ((False, None), (True, "2")):
        windows, clock = made(limit=1, retry_after=wanted)
        assert header(windows.count("a"), "Retry-After") is None
        clock.time = BEGIN + 0.5
        assert header(windows.count("a"), "Retry-After") == shown


def test_a_neighbour_at_once_is_before_everybody_else() -> None:
    windows, _ = made(limit=10, neighbour="at once")
    assert header(windows.count("a"), "X-RateLimit-Remaining") == "6"
    assert statuses(windows, 7) == [200] * 6 + [429]
    assert [(entry.client, entry.status) for entry in windows.ledger[:4]] == [(NEIGHBOUR, 200)] * 3 + [("a", 200)]


def test_a_spread_neighbour_calls_all_through_the_window_and_is_refused_where_it_is_spent() -> None:
    windows, clock = made(limit=10, neighbour="spread")
    assert statuses(windows, 4) == [200] * 4
    clock.time = BEGIN + 1.2  # two of its three calls are over
    assert header(windows.count("a"), "X-RateLimit-Remaining") == "3"
    assert statuses(windows, 3) == [200] * 3
    clock.time = BEGIN + 5
    windows.close()
    assert [entry for entry in windows.ledger if entry.client == NEIGHBOUR][-1].status == 429
    assert (windows.windows[0].accepted, windows.windows[0].eaten) == (8, 2)


class Wire:
    """What a connection writes to."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.written.append(data)


def connection(**settings: Any) -> tuple[herd_server.Connection, Wire]:
    state = herd_server.HerdServer(WindowSettings(**{"limit": 1, **settings}))
    made, wire = herd_server.Connection(state), Wire()
    made._transport = wire  # type: ignore[assignment]  # a transport as far as it is used
    return made, wire


def test_the_server_answers_requests_in_pieces_and_one_behind_the_other() -> None:
    server, wire = connection()
    server.data_received(b"GET /entities/v1/Carriers(9) HTT")
    assert wire.written == []
    server.data_received(b"P/1.1\r\nHost: x\r\n\r\nGET /account HTTP/1.1\r\n\r\n")
    assert [response.split(b"\r\n", 1)[0] for response in wire.written] == [
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 429 Too Many Requests",
    ]
    assert wire.written[0].endswith(herd_server.CARRIER)
    assert b"Content-Type: text/plain" in wire.written[1]


def test_a_token_costs_nothing_of_the_window() -> None:
    server, wire = connection()
    request = b"POST /authentication/v1/oauth2/token HTTP/1.1\r\ncontent-length: 4\r\n\r\n"
    server.data_received(request + b"a=")
    assert wire.written == []
    server.data_received(b"bc" + b"GET /account HTTP/1.1\r\n\r\n")
    assert wire.written[0].endswith(herd_server.TOKEN)
    assert wire.written[1].startswith(b"HTTP/1.1 200 OK")
    server.data_received(b"GET /_ledger HTTP/1.1\r\n\r\n")
    report = json.loads(wire.written[2].split(b"\r\n\r\n", 1)[1])
    assert report["tokens"] == 1
    assert [status for _, _, status in report["ledger"]] == [200]
