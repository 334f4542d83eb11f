"""Which address of a host is taken: the first that answers, whatever the others do."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence

import pytest

from iqmetrix._http import first_connection
from iqmetrix._http.first_connection import connect_to_first, in_turn

FOUND = [
    *((socket.AF_INET6, 1, 6, "", (f"fe80::{number}", 80, 0, 0)) for number in (1, 2, 3)),
    (socket.AF_INET, 1, 6, "", ("10.0.0.1", 80)),
]


class Network:
    """Addresses that answer, refuse, or do nothing for ever."""

    def __init__(self, refuse: Sequence[str] = (), silent: Sequence[str] = ()) -> None:
        self.refuse, self.silent = refuse, silent
        self.asked: list[str] = []
        self.cancelled: list[str] = []
        self.closed: list[str] = []

    async def connect(self, address: str) -> str:
        self.asked.append(address)
        if address in self.silent:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled.append(address)
                raise
        if address in self.refuse:
            raise ConnectionError(address)
        return address

    async def close(self, connection: str) -> None:
        self.closed.append(connection)

    def first(self, *addresses: str) -> str:
        return asyncio.run(connect_to_first(addresses, self.connect, self.close))


def test_families_come_by_turns() -> None:
    assert in_turn(FOUND) == ["fe80::1", "10.0.0.1", "fe80::2", "fe80::3"]
    assert in_turn(FOUND[3:]) == ["10.0.0.1"]


def test_an_address_that_answers_is_the_only_one_asked() -> None:
    network = Network()
    assert network.first("a", "b", "c") == "a"
    assert network.asked == ["a"]


def test_the_next_one_has_not_to_wait_for_one_that_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_connection, "HEAD_START_S", 0.0)
    network = Network(silent=["a", "b"])
    assert network.first("a", "b", "c") == "c"
    assert sorted(network.cancelled) == ["a", "b"]


def test_one_that_refuses_gives_its_turn_to_the_next_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_connection, "HEAD_START_S", 60.0)
    network = Network(refuse=["a", "b"])
    assert network.first("a", "b", "c") == "c"


@pytest.mark.parametrize("addresses", ["a", "ab", "abc"])
def test_where_nobody_answers_the_last_error_is_raised(addresses: str) -> None:
    network = Network(refuse=[*addresses])
    with pytest.raises(ConnectionError, match=addresses[-1]):
        network.first(*addresses)
    assert network.asked == [*addresses]


def test_two_that_answer_at_once_leave_one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_connection, "HEAD_START_S", 0.0)
    both = asyncio.Event()
    network = Network()

    async def connect(address: str) -> str:
        network.asked.append(address)
        if len(network.asked) == 2:
            both.set()
        await both.wait()
        return address

    async def run() -> str:
        return await connect_to_first(["a", "b"], connect, network.close)

    taken = asyncio.run(run())
    assert sorted([taken, *network.closed]) == ["a", "b"]


def test_cancelling_ends_all_attempts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_connection, "HEAD_START_S", 0.0)
    network = Network(silent=["a", "b"])

    async def run() -> None:
        task = asyncio.create_task(connect_to_first(["a", "b"], network.connect, network.close))
        while len(network.asked) < 2:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    assert sorted(network.cancelled) == ["a", "b"]
