"""Promise I5: a program ends soon after its last call, whatever the token service does; at once with Ctrl-C."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from iqmetrix import File
from iqmetrix._bodies.multipart import AsyncMultipartBody
from iqmetrix._bodies.sources import source_of
from tests.kit.four_clients import TOKEN_REPLY
from tests.kit.late_machine import Clock
from tests.kit.local_server import Handler, LocalServer, answers, ok

pytestmark = pytest.mark.slow

LONGEST_S = 10.0
AT_ONCE_S = 5.0
"""On a machine that does a lot besides; a renewal that is waited for would take a minute."""
CALL_S = 0.5

BUSY = answers(ok(b"slow down", "Retry-After: 60").replace(b"200 OK", b"429 No"))
HANDLERS: dict[str, Handler] = {
    "hangs": lambda connection, _: (connection.recv(1), None)[1],
    "busy": BUSY,
}

BEGINNING = """
import asyncio, atexit, sys, threading, time
from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix, IQmetrixError
arguments = dict(
    credentials=Credentials(client_id="a", client_secret="b", username="c", password="d"),
    environment=Environment(base_url=sys.argv[1]),
    deadline=float(sys.argv[2]),
)
def say(word):
    print(word, time.monotonic(), flush=True)
def refuse(self):
    raise RuntimeError("can't create new thread at interpreter shutdown")
"""
NO_MORE_THREADS = "    threading.Thread.start = refuse\n"
"""As Python does from 3.12 on while it exits."""

SYNC = """
iq = IQmetrix(**arguments)
say("calls")
try:
    iq.entities.carriers.get(carrier_id=9)
except IQmetrixError as error:
    say(type(error).__name__)
"""
PROGRAMS = {
    "not closed": SYNC,
    "closed": SYNC + "iq.close()\nsay('closed')",
    "tasks": """
async def main():
    iq = AsyncIQmetrix(**arguments)
    say("calls")
    try:
        await iq.entities.carriers.get(carrier_id=9)
    except IQmetrixError as error:
        say(type(error).__name__)
asyncio.run(main())
""",
    "at exit": f"""
@atexit.register
def last():
{NO_MORE_THREADS}{"".join(f"    {line}{chr(10)}" for line in SYNC.strip().splitlines())}
""",
}


@contextmanager
def running(program: str, url: str, deadline: float) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", BEGINNING + program, url, str(deadline)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("service", HANDLERS)
def test_a_program_ends_soon_after_its_last_call(name: str, service: str) -> None:
    """P-I5: not closed, closed, with tasks, and with a call while the interpreter exits."""
    with LocalServer(HANDLERS[service]) as server, running(PROGRAMS[name], server.url, CALL_S) as process:
        output, errors = process.communicate(timeout=30)
        gone = time.monotonic()
    said = [line.split() for line in output.splitlines()]
    assert len(said) > 1, errors
    assert said[0][0] == "calls"
    assert said[1][0] in {"AuthenticationFailed", "ConnectionFailed", "DeadlineExceeded", "RateLimited"}
    assert float(said[1][1]) - float(said[0][1]) < LONGEST_S
    assert gone - float(said[-1][1]) < LONGEST_S
    assert process.returncode == 0
    assert "Traceback" not in errors


EXITS = f"""
import uuid, httpx
from iqmetrix import File
from iqmetrix.services.catalog import product_details

@atexit.register
def last():
{NO_MORE_THREADS}    try:
        work()
    except IQmetrixError as error:
        say(type(error).__name__)
    else:
        say("done")
"""
LAST_WORK = {
    "steps at once": (
        """
def work():
    ids = [uuid.UUID(int=number) for number in range(1200)]
    list(product_details(IQmetrix(**arguments).catalog, company_id=1, catalog_item_ids=ids, at_once=2))
""",
        "done",
    ),
    "an upload with tasks": (
        """
def work():
    asyncio.run(AsyncIQmetrix(**arguments).assets.create(body={"Filename": File(b"picture", name="a.png")}))
""",
        "done",
    ),
    "an httpx.Client": (
        """
def work():
    IQmetrix(**arguments, transport=httpx.Client()).entities.carriers.get(carrier_id=9)
""",
        "done",
    ),
    "an httpx.AsyncClient that has to look a host up": (
        """
def work():
    there = dict(arguments, environment=Environment(base_url=sys.argv[1].replace("127.0.0.1", "localhost")))
    iq = AsyncIQmetrix(**there, transport=httpx.AsyncClient())
    asyncio.run(iq.entities.carriers.get(carrier_id=9))
""",
        "ConnectionFailed",
    ),
}


@pytest.mark.parametrize("name", LAST_WORK)
def test_what_uses_threads_works_without_them(name: str) -> None:
    """P-I5: in hooks of the interpreter's exit; what can't work fails with an error of the SDK."""
    program, ending = LAST_WORK[name]
    reply = ok(b'{"Id": 9, "id": "09fe1ee4-42b1-43a6-bd80-cd2bda21e90a", "CatalogItems": {}}')
    with (
        LocalServer(TOKEN_REPLY, answers(reply)) as server,
        running(EXITS + program, server.url, 5.0) as process,
    ):
        output, errors = process.communicate(timeout=30)
    assert "Traceback" not in errors
    assert output.split()[:1] == [ending]


LOOK_UP_HANGS = """
import socket, time
look_up = socket.getaddrinfo
def hang(host, *arguments, **keywords):
    if host in ("hangs.example.com", b"hangs.example.com"):
        time.sleep(60)
    return look_up(host, *arguments, **keywords)
socket.getaddrinfo = hang
"""


@pytest.mark.parametrize("name", ["not closed", "closed", "tasks"])
def test_a_program_ends_while_a_host_is_looked_up(name: str) -> None:
    """P-I5: nothing ends a look-up, and neither the loop nor the interpreter waits for its thread."""
    with running(LOOK_UP_HANGS + PROGRAMS[name], "https://hangs.example.com", CALL_S) as process:
        output, errors = process.communicate(timeout=30)
        gone = time.monotonic()
    said = [line.split() for line in output.splitlines()]
    assert said[1][0] == "DeadlineExceeded", errors
    assert gone - float(said[1][1]) < LONGEST_S
    assert process.returncode == 0
    assert "Traceback" not in errors


def test_a_loop_ends_while_a_file_is_read(clock: Clock) -> None:
    """P-I5: of an upload, from a folder of another machine that does not answer."""
    over = threading.Event()

    def pieces() -> Iterator[bytes]:
        yield b"first"
        over.wait(20)

    async def send() -> list[bytes]:
        async with asyncio.timeout(0.1):
            return [piece async for piece in AsyncMultipartBody([("", source_of(File(pieces())))])]

    began = clock()
    with pytest.raises(TimeoutError):
        asyncio.run(send())
    assert clock() - began < AT_ONCE_S
    over.set()


@pytest.mark.parametrize("name", ["not closed", "tasks"])
def test_ctrl_c_ends_a_program_at_once(name: str) -> None:
    """P-I5"""
    with LocalServer(HANDLERS["hangs"]) as server, running(PROGRAMS[name], server.url, 300.0) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("calls")
        while not server.requests:
            time.sleep(0.01)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        process.communicate(timeout=30)
        assert time.monotonic() - began < AT_ONCE_S
    assert process.returncode != 0
