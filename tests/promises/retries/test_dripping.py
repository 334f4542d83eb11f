"""Promise R8: the deadline holds wherever a call can wait for the network, and so do the ends of a sign-in."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import ssl
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme

from iqmetrix import AsyncIQmetrix, DeadlineExceeded, Environment, IQmetrix, IQmetrixError
from tests.kit.four_clients import (
    TOKEN_REPLY,
    Run,
    get_carrier,
    own_pool,
    own_pool_async,
    users_client,
    users_client_async,
)
from tests.kit.late_machine import Clock
from tests.kit.local_server import Handler, LocalServer
from tests.kit.transports import CANARY

pytestmark = pytest.mark.slow

DEADLINE_S = 0.6
LATE_S = 1.0
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"

ended = threading.Event()


def drips(at_once: bytes, then: bytes) -> Handler:
    """Send the beginning at once and the rest a byte at a time, until the client hangs up."""

    def handler(connection: socket.socket, _: bytes) -> None:
        try:
            connection.sendall(at_once)
            for index in range(len(then)):
                connection.sendall(then[index : index + 1])
                time.sleep(0.02)
        except OSError:
            ended.set()

    return handler


def silent(at_once: bytes = b"") -> Handler:
    """Send the beginning, and nothing more until the client hangs up."""

    def handler(connection: socket.socket, _: bytes) -> None:
        with suppress(OSError):  # the client may have gone before it got anything
            connection.sendall(at_once)
            connection.recv(1)
        ended.set()

    return handler


PLACES: dict[str, list[Handler]] = {
    "body": [TOKEN_REPLY, drips(HEAD, b" " * 1000)],
    "headers": [TOKEN_REPLY, drips(b"", HEAD + b" " * 1000)],
    "silence": [TOKEN_REPLY, silent()],
    "silence in the body": [TOKEN_REPLY, silent(HEAD)],
    "token": [drips(HEAD, b" " * 1000)],
    "silent token": [silent()],
}  # fmt: skip


@contextmanager
def full_backlog() -> Iterator[str]:
    """Run a server that accepts nobody: its system takes one connection, and later ones wait."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        host, port = server.getsockname()[:2]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex((host, port))
        try:
            yield f"http://{host}:{port}"
        finally:
            for each in waiting:
                each.close()


@contextmanager
def silent_tls() -> Iterator[str]:
    """Run a server that accepts connections and never shakes hands."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"https://127.0.0.1:{server.getsockname()[1]}"


def late(run: Run, url: str, clock: Clock) -> tuple[DeadlineExceeded, float]:
    """Make a call that meets its deadline; return the error and the seconds that it took."""
    began = clock()
    with pytest.raises(DeadlineExceeded) as caught:
        run(url, get_carrier, deadline=DEADLINE_S)
    return caught.value, clock() - began


@pytest.mark.parametrize("run", [own_pool, own_pool_async, users_client_async, users_client])
def test_the_deadline_holds_wherever_a_server_drips(run: Run, subtests: pytest.Subtests, clock: Clock) -> None:
    """P-R8: and the connection is closed, unless it is another call's."""
    for place, handlers in PLACES.items():
        with subtests.test(place):
            while not drip(run, place, handlers, clock):
                pass  # this machine took so long for a token that the call did not come to that place


def drip(run: Run, place: str, handlers: list[Handler], clock: Clock) -> bool:
    """Let a call meet its deadline; return whether it had come to the last handler by then."""
    with LocalServer(*handlers) as server:
        ended.clear()
        error, seconds = late(run, server.url, clock)
        assert seconds < DEADLINE_S + LATE_S
        assert "deadline" in str(error)
        if len(server.requests) < len(handlers):
            return False
        if run is users_client and place == "headers":
            return True  # what reads them is left alone, and the connection is the user's
        assert "oken" in place or ended.wait(2)  # a renewal belongs to no call, and ends with its client
    return True


@pytest.mark.parametrize("run", [own_pool, own_pool_async, users_client_async, users_client])
@pytest.mark.parametrize("place", [full_backlog, silent_tls])
def test_the_deadline_holds_before_there_is_a_connection(run: Run, place: Callable[[], Any], clock: Clock) -> None:
    """P-R8"""
    with place() as url:
        _, seconds = late(run, url, clock)
    assert seconds < DEADLINE_S + LATE_S
    if (
        run is users_client_async
    ):  # asyncio forgets the transport of a TLS handshake that is cancelled, whoever asked for it
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


@pytest.mark.parametrize("run", [own_pool, own_pool_async])
def test_the_deadline_holds_in_a_tls_connection(run: Run, tmp_path: Path, clock: Clock) -> None:
    """P-R8"""
    context, ca_file = trusted(tmp_path)

    def trusting(url: str, operation: Callable[[Any], Any], **arguments: Any) -> Any:
        return run(url, operation, ca_file=ca_file, **arguments)

    with LocalServer(TOKEN_REPLY, drips(HEAD, b" " * 1000), tls=context) as server:
        error, seconds = late(trusting, server.url, clock)
    assert seconds < DEADLINE_S + LATE_S
    assert error.may_have_been_processed


@pytest.mark.parametrize("run", [own_pool, own_pool_async])
def test_the_deadline_holds_while_a_host_is_looked_up(run: Run, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """P-R8: a resolver has no time-out that a program could set."""
    over = threading.Event()
    look_up = socket.getaddrinfo

    def slowly(host: Any, *arguments: Any, **keywords: Any) -> Any:
        if host in {"slow.example.com", b"slow.example.com"}:
            over.wait(20)
        return look_up(host, *arguments, **keywords)

    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    error, seconds = late(run, "https://slow.example.com", clock)
    over.set()
    assert seconds < DEADLINE_S + LATE_S
    assert not error.may_have_been_processed


def test_what_may_have_been_processed(subtests: pytest.Subtests) -> None:
    """P-R8, P-R1: a POST that was sent when the deadline passed, and one that never was."""

    def create(iq: Any) -> Any:
        return iq.crm.customers.create(company_id=1, body={"PrimaryName": "Ella", "CustomerTypeId": 2})

    def reached(run: Run, place: str, processed: bool) -> bool:
        with LocalServer(*PLACES[place]) as server:
            with pytest.raises(DeadlineExceeded) as caught:
                run(server.url, create, deadline=DEADLINE_S)
            if len(server.requests) < len(PLACES[place]):
                return False
            assert caught.value.may_have_been_processed is processed
            assert ("may have been processed" in str(caught.value)) is processed
            return True

    for run in (own_pool, own_pool_async):
        for place, processed in (("body", True), ("silent token", False)):
            with subtests.test(place):
                while not reached(run, place, processed):
                    pass  # as above


@pytest.mark.parametrize("place", PLACES)
def test_cancelling_ends_a_call_wherever_it_waits(place: str, clock: Clock) -> None:
    """P-R8, P-R5: at once, and the connection is closed."""

    async def run(url: str) -> float:
        async with AsyncIQmetrix(credentials=CANARY, environment=Environment(base_url=url)) as iq:
            task = asyncio.create_task(get_carrier(iq))
            while len(server.requests) < len(PLACES[place]):
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            began = clock()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return clock() - began

    ended.clear()
    with LocalServer(*PLACES[place]) as server:
        assert asyncio.run(run(server.url)) < 0.5
        assert ended.wait(2)


@pytest.mark.parametrize("place", PLACES)
def test_ctrl_c_ends_a_call_wherever_it_waits(place: str, clock: Clock) -> None:
    """P-R8, P-R5: at once, and closing the client ends the connection of a renewal too."""
    pressed = 0.0

    def press() -> None:
        nonlocal pressed
        while len(server.requests) < len(PLACES[place]):
            time.sleep(0.01)
        time.sleep(0.1)
        pressed = clock()
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    ended.clear()
    with LocalServer(*PLACES[place]) as server:
        thread = threading.Thread(target=press)
        with IQmetrix(credentials=CANARY, environment=Environment(base_url=server.url)) as iq:
            thread.start()
            with pytest.raises(KeyboardInterrupt):
                get_carrier(iq)
            assert clock() - pressed < 0.5
        thread.join()
        assert ended.wait(2)


@pytest.mark.parametrize("place", ["body", "silence", "token"])
@pytest.mark.parametrize("secure", [False, True])
def test_closing_ends_the_calls_of_other_threads(place: str, secure: bool, tmp_path: Path, clock: Clock) -> None:
    """P-R8, P-I3: at once, with an error of the SDK."""
    errors: list[Exception] = []
    server_side, ca_file = trusted(tmp_path)

    def work() -> None:
        try:
            get_carrier(iq)
        except Exception as error:
            errors.append(error)

    with LocalServer(*PLACES[place], tls=server_side if secure else None) as server:
        iq = IQmetrix(credentials=CANARY, environment=Environment(base_url=server.url), ca_file=ca_file)
        thread = threading.Thread(target=work)
        thread.start()
        while len(server.requests) < len(PLACES[place]):
            time.sleep(0.01)
        time.sleep(0.1)
        began = clock()
        iq.close()
        thread.join(5)
        assert clock() - began < LATE_S
    assert [isinstance(error, IQmetrixError) for error in errors] == [True]


def trusted(folder: Path) -> tuple[ssl.SSLContext, str]:
    """Return the settings of a TLS server, and the file of the authority that vouches for it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    return context, str(folder / "ca.pem")
