"""Promise R8 where a call waits without a connection, over a real server: in line, for another call's news, and before the next attempt."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, Environment, IQmetrix, IQmetrixError, Timing
from tests.kit.four_clients import TOKEN_REPLY, get_carrier
from tests.kit.late_machine import Clock
from tests.kit.local_server import Handler, LocalServer, answers, ok
from tests.kit.transports import CANARY

pytestmark = pytest.mark.slow

DEADLINE_S = 0.6
LATE_S = 1.0
AT_ONCE_S = 1.0
END_S = 10.0
SLOWLY = Timing(random=lambda: 0.999)
"""Full jitter comes near to its bound."""

SPENT = ok(b'{"Id": 9}', "X-RateLimit-Limit: 5", "X-RateLimit-Remaining: 0", "X-RateLimit-ResetSeconds: 60")
BUSY = ok(b"slow down", "Retry-After: 60").replace(b"200 OK", b"429 Too Many Requests")
DOWN = ok(b"down").replace(b"200 OK", b"503 Service Unavailable")


def silent(connection: Any, _: bytes) -> None:
    connection.recv(1)


@dataclass
class Place:
    """Where a call waits.

    Attributes:
        handlers: of the server.
        first: calls that come before the one that waits.
        beside: whether these are still under way then.
        requests: what the server has received when it waits.
    """

    handlers: list[Handler]
    first: int = 0
    beside: bool = False
    requests: int = field(default=2)


PLACES = {
    "line": Place([TOKEN_REPLY, answers(SPENT)], first=1),
    "refused": Place([TOKEN_REPLY, answers(BUSY)]),
    "news": Place([TOKEN_REPLY, silent], first=1, beside=True),
    "back-off": Place([TOKEN_REPLY, answers(DOWN)], requests=5),  # the last delays are long enough for a test
    "line of the token": Place([answers(BUSY)], requests=1),
    "back-off of the token": Place([answers(DOWN)], requests=4),
}


@pytest.mark.parametrize("name", PLACES)
def test_the_deadline_ends_every_wait(name: str, clock: Clock) -> None:
    """P-R8: by threads."""
    place = PLACES[name]
    with (
        LocalServer(*place.handlers) as server,
        IQmetrix(credentials=CANARY, environment=Environment(base_url=server.url), timing=SLOWLY) as iq,
    ):
        beside = threading.Thread(target=lambda: ended(iq))
        if place.beside:
            beside.start()
            wait_for(server, place.requests)
        elif place.first:
            get_carrier(iq)
        began = clock()
        with pytest.raises(IQmetrixError):
            get_carrier(iq.with_options(deadline=DEADLINE_S))
        assert clock() - began < DEADLINE_S + LATE_S
        iq.close()
        if place.beside:
            beside.join(5)


@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("end", ["deadline", "cancel"])
def test_a_task_ends_wherever_it_waits(name: str, end: str, clock: Clock) -> None:
    """P-R8, P-R5: with its deadline, or at once where it is cancelled."""
    place = PLACES[name]

    async def run(server: LocalServer) -> None:
        environment = Environment(base_url=server.url)
        async with AsyncIQmetrix(credentials=CANARY, environment=environment, timing=SLOWLY) as iq:
            beside = asyncio.create_task(get_carrier(iq)) if place.first else None
            if beside is not None and not place.beside:
                await beside
            elif beside is not None:
                await asyncio.to_thread(wait_for, server, place.requests)
            if end == "deadline":
                began = clock()
                with pytest.raises(IQmetrixError):
                    await get_carrier(iq.with_options(deadline=DEADLINE_S))
                assert clock() - began < DEADLINE_S + LATE_S
            else:
                task = asyncio.create_task(get_carrier(iq))
                await asyncio.to_thread(wait_for, server, place.requests)
                await asyncio.sleep(0.1)
                began = clock()
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert clock() - began < AT_ONCE_S
            if place.beside and beside is not None:
                beside.cancel()

    with LocalServer(*place.handlers) as server:
        asyncio.run(run(server))


@pytest.mark.parametrize("name", PLACES)
def test_ctrl_c_ends_every_wait(name: str, clock: Clock) -> None:
    """P-R8, P-R5: at once, with the end of the client."""
    place, pressed = PLACES[name], 0.0

    def press() -> None:
        nonlocal pressed
        wait_for(server, place.requests)
        time.sleep(0.1)
        pressed = clock()
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    with LocalServer(*place.handlers) as server:
        thread = threading.Thread(target=press)
        with IQmetrix(credentials=CANARY, environment=Environment(base_url=server.url), timing=SLOWLY) as iq:
            beside = threading.Thread(target=lambda: ended(iq))
            if place.beside:
                beside.start()
                wait_for(server, place.requests)
            elif place.first:
                get_carrier(iq)
            thread.start()
            with pytest.raises(KeyboardInterrupt):
                get_carrier(iq)
            assert clock() - pressed < AT_ONCE_S
        thread.join()
        if place.beside:
            beside.join(5)


PROGRAM = """
import asyncio, sys, threading, time
from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix, Timing
arguments = dict(
    credentials=Credentials(client_id="a", client_secret="b", username="c", password="d"),
    environment=Environment(base_url=sys.argv[1]),
    timing=Timing(random=lambda: 0.999),
)
calls = int(sys.argv[2])
def work():
    for _ in range(calls):
        iq.entities.carriers.get(carrier_id=9)
async def work_async():
    iq = AsyncIQmetrix(**arguments)
    for _ in range(calls):
        await iq.entities.carriers.get(carrier_id=9)
async def main():
    task = asyncio.create_task(work_async())
    await asyncio.to_thread(sys.stdin.readline)
if sys.argv[3] == "threads":
    iq = IQmetrix(**arguments)
    threading.Thread(target=work, daemon=True).start()
    sys.stdin.readline()
else:
    asyncio.run(main())
"""


@pytest.mark.parametrize("name", [name for name, place in PLACES.items() if not place.beside])
@pytest.mark.parametrize("way", ["threads", "tasks"])
def test_a_program_ends_while_a_call_waits(name: str, way: str) -> None:
    """P-R8, P-I5: in a thread that holds no program, or in a task."""
    place = PLACES[name]
    with LocalServer(*place.handlers) as server:
        command = [sys.executable, "-c", PROGRAM, server.url, str(place.first + 1), way]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            wait_for(server, place.requests)
            time.sleep(0.1)
            began = time.monotonic()
            _, errors = process.communicate("end\n", timeout=30)
    assert time.monotonic() - began < END_S
    assert process.returncode == 0, errors
    assert "Traceback" not in errors


def ended(iq: Any) -> None:
    """Make a call that ends with an error."""
    with pytest.raises(IQmetrixError):
        get_carrier(iq)


def wait_for(server: LocalServer, requests: int) -> None:
    """Wait until the server has received so many requests."""
    end = time.monotonic() + 20
    while len(server.requests) < requests and time.monotonic() < end:
        time.sleep(0.01)
    assert len(server.requests) >= requests
