"""Promise R8 where processes share a state store that hangs: Redis that accepts and never answers, a SQLite file that another process has locked."""

from __future__ import annotations

import asyncio
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, DeadlineExceeded, Environment, IQmetrix
from iqmetrix.state import Entry, MemoryStore, StateStore
from tests.kit.four_clients import ONCE, TOKEN_REPLY, get_carrier, own_pool, own_pool_async
from tests.kit.late_machine import Clock
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.transports import CANARY

pytestmark = pytest.mark.slow

DEADLINE_S = 0.6
LATE_S = 1.0
AT_ONCE_S = 1.0
END_S = 10.0

HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
time.sleep(60)
"""


@contextmanager
def hanging_redis(_: Path) -> Iterator[str]:
    """Run a server that accepts connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"redis://127.0.0.1:{server.getsockname()[1]}/0"


@contextmanager
def locked_file(folder: Path) -> Iterator[str]:
    """Let another process lock a state file for good."""
    path = folder / "state.sqlite"
    path.touch(0o600)
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        try:
            yield str(path)
        finally:
            process.kill()


class HangingStore(MemoryStore):
    """A store of a user's that never comes back, and knows of no time-out."""

    private, blocking = False, True

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def read(self, key: str, /) -> Entry:
        """Wait for ever."""
        self.over.wait()
        return super().read(key)


@contextmanager
def users_store(_: Path) -> Iterator[StateStore]:
    """Make a store that hangs until the test is over."""
    store = HangingStore()
    try:
        yield store
    finally:
        store.over.set()


Hanging = Callable[[Path], AbstractContextManager[Any]]
STORES: list[Hanging] = [hanging_redis, locked_file, users_store]


def revoke(iq: Any) -> Any:
    """Call without a token, so that the line alone asks the store."""
    return iq.authentication.tokens.revoke(access_token="mine")


@pytest.mark.parametrize("hanging", STORES)
@pytest.mark.parametrize("run", [own_pool, own_pool_async])
@pytest.mark.parametrize("operation", [get_carrier, revoke])
def test_the_deadline_holds_while_a_store_hangs(
    hanging: Hanging, run: Any, operation: Any, tmp_path: Path, clock: Clock
) -> None:
    """P-R8: of the token as of the window, with the end of the client."""
    with LocalServer(TOKEN_REPLY, answers(ok())) as server, hanging(tmp_path) as state:
        began = clock()
        with pytest.raises(DeadlineExceeded):
            run(server.url, operation, deadline=DEADLINE_S, state=state)
        assert clock() - began < DEADLINE_S + LATE_S  # closing included
    assert not server.requests


def test_the_error_names_the_store(tmp_path: Path) -> None:
    """P-R8: for the call that asks it, and for those behind it."""
    errors: list[str] = []
    with users_store(tmp_path) as state, LocalServer(answers(ok())) as server:
        environment = Environment(base_url=server.url)
        with IQmetrix(credentials=CANARY, environment=environment, deadline=DEADLINE_S, state=state) as iq:

            def work() -> None:
                with pytest.raises(DeadlineExceeded) as caught:
                    revoke(iq)
                errors.append(str(caught.value))

            threads = [threading.Thread(target=work) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    assert len(errors) == 3
    assert all("before the state store had answered" in error for error in errors), errors


@pytest.mark.parametrize("hanging", STORES)
@pytest.mark.parametrize("operation", [get_carrier, revoke])
def test_cancelling_ends_a_call_that_waits_for_a_store(
    hanging: Hanging, operation: Any, tmp_path: Path, clock: Clock
) -> None:
    """P-R8, P-R5: at once, and so the event loop ends."""

    async def run(url: str, state: Any) -> tuple[float, float]:
        async with AsyncIQmetrix(credentials=CANARY, environment=Environment(base_url=url), state=state) as iq:
            task = asyncio.create_task(operation(iq))
            await asyncio.sleep(0.3)
            began = clock()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return began, clock() - began

    with LocalServer(TOKEN_REPLY, answers(ok())) as server, hanging(tmp_path) as state:
        began, seconds = asyncio.run(run(server.url, state))
        assert seconds < AT_ONCE_S
        assert clock() - began < AT_ONCE_S + LATE_S


@pytest.mark.parametrize("hanging", STORES)
@pytest.mark.parametrize("operation", [get_carrier, revoke])
def test_ctrl_c_ends_a_call_that_waits_for_a_store(
    hanging: Hanging, operation: Any, tmp_path: Path, clock: Clock
) -> None:
    """P-R8, P-R5: at once."""
    pressed = 0.0

    def press() -> None:
        nonlocal pressed
        time.sleep(0.3)
        pressed = clock()
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    with LocalServer(TOKEN_REPLY, answers(ok())) as server, hanging(tmp_path) as state:
        thread = threading.Thread(target=press)
        with IQmetrix(credentials=CANARY, environment=Environment(base_url=server.url), state=state) as iq:
            thread.start()
            try:
                with pytest.raises(KeyboardInterrupt):
                    operation(iq)
                ended = clock()
            finally:  # a call that failed before must not leave the interrupt to whatever runs then
                with suppress(KeyboardInterrupt):
                    thread.join()
            assert ended - pressed < AT_ONCE_S
        thread.join()
        assert clock() - pressed < AT_ONCE_S + LATE_S


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_result_is_not_held_up_by_a_store_that_begins_to_hang(asynchronous: bool, clock: Clock) -> None:
    """P-R8: what has been answered is returned by the deadline, even if the store can't be told of it."""

    class Store(HangingStore):
        asked = 0

        def read(self, key: str, /) -> Entry:
            self.asked += 1
            return MemoryStore.read(self, key) if self.asked == 1 else super().read(key)

    store = Store()
    # The last call of a window whose end nobody knew yet: other processes wait for that, so the store is told at once.
    last = ok(b"{}", "X-RateLimit-Limit: 5", "X-RateLimit-Remaining: 0", "X-RateLimit-ResetSeconds: 60")
    try:
        with LocalServer(answers(last)) as server:
            began = clock()
            run = own_pool_async if asynchronous else own_pool
            run(server.url, revoke, deadline=DEADLINE_S, state=store)
            assert store.asked > 1
            assert clock() - began < DEADLINE_S + LATE_S
    finally:
        store.over.set()


PROGRAM = """
import asyncio, atexit, sys, time
import iqmetrix.state.redis  # it can't be loaded any more while the interpreter exits
from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix, IQmetrixError
arguments = dict(
    credentials=Credentials(client_id="a", client_secret="b", username="c", password="d"),
    environment=Environment(base_url=sys.argv[1]),
    state=sys.argv[2],
    deadline=0.6,
)
def say(word):
    print(word, time.monotonic(), flush=True)
def call():
    iq = IQmetrix(**arguments)
    say("calls")
    try:
        iq.entities.carriers.get(carrier_id=9)
    except IQmetrixError as error:
        say(type(error).__name__)
async def call_async():
    iq = AsyncIQmetrix(**arguments)
    say("calls")
    try:
        await iq.entities.carriers.get(carrier_id=9)
    except IQmetrixError as error:
        say(type(error).__name__)
"""
ENDINGS = {"threads": "call()", "tasks": "asyncio.run(call_async())", "at exit": "atexit.register(call)"}


@pytest.mark.parametrize("hanging", [hanging_redis, locked_file])
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_program_ends_while_a_store_hangs(hanging: Hanging, ending: str, tmp_path: Path, clock: Clock) -> None:
    """P-R8, P-I5: with its call in time, and soon after it."""
    with LocalServer(TOKEN_REPLY, answers(ok())) as server, hanging(tmp_path) as state:
        began, began_fairly = time.monotonic(), clock()
        command = [sys.executable, "-c", PROGRAM + ENDINGS[ending], server.url, state]
        done = subprocess.run(command, capture_output=True, text=True, timeout=40, check=False)
        gone = time.monotonic()
        taken_by_machine_s = gone - began - (clock() - began_fairly)
    said = [line.split() for line in done.stdout.splitlines()]
    assert [len(line) for line in said] == [2, 2], done.stderr
    # Where no thread can be started any more, the store fails in time, and the call is made without it.
    assert said[1][0] == "DeadlineExceeded" or ending == "at exit"
    assert float(said[1][1]) - float(said[0][1]) < DEADLINE_S + LATE_S + taken_by_machine_s
    assert gone - float(said[1][1]) < END_S
    assert "Traceback" not in done.stderr


def test_a_file_that_is_free_again_is_used_again(tmp_path: Path) -> None:
    """P-R8, P-L10: what was left alone does no harm later."""
    reply = answers(
        ok(b'{"Id": 9}', "X-RateLimit-Limit: 100", "X-RateLimit-Remaining: 99", "X-RateLimit-ResetSeconds: 60")
    )
    with LocalServer(TOKEN_REPLY, reply) as server:
        environment = Environment(base_url=server.url)
        state = tmp_path / "state.sqlite"
        with IQmetrix(credentials=CANARY, environment=environment, retries=ONCE, state=state) as iq:
            with locked_file(tmp_path), pytest.raises(DeadlineExceeded):
                iq.with_options(deadline=DEADLINE_S).entities.carriers.get(carrier_id=9)
            get_carrier(iq)
        connection = sqlite3.connect(state)
        assert connection.execute("SELECT count(*) FROM state").fetchone()[0] >= 2  # the token and a window
        connection.close()


def test_redis_that_cannot_be_loaded_while_the_interpreter_exits() -> None:
    """P-I5: is an error of the SDK that says so."""
    program = PROGRAM.replace("import iqmetrix.state.redis", "").replace(
        'def call():', 'def call():\n    try:\n        IQmetrix(**arguments)\n    except IQmetrixError as error:\n        say(type(error).__name__)\n        return'
    )  # fmt: skip
    command = [sys.executable, "-c", program + ENDINGS["at exit"], "http://127.0.0.1:9", "redis://127.0.0.1:9"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=40, check=False)
    assert done.stdout.startswith("ConfigurationError"), done.stderr
