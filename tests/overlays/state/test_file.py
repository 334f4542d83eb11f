"""The state file: whose it is, and what it survives."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from iqmetrix import ConfigurationError
from iqmetrix.state import StoreError, sqlite_file
from iqmetrix.state.fallback import FallbackStore
from iqmetrix.state.file import FileStore
from tests.kit.children import exit_status, fork
from tests.kit.late_machine import Clock
from tests.kit.stores import Keep


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    """P-A9"""
    path = tmp_path / "state.sqlite"
    os.umask(previous := os.umask(0))
    try:
        os.umask(0)
        store = FileStore(path)
        store.replace("key", 0, b"secret", 60.0)
    finally:
        os.umask(previous)
    for each in tmp_path.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600, each
    store.close()


def test_files_that_are_not_ours_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """P-A9: a link, another's file, a file that others can read, a folder that isn't there."""
    real = tmp_path / "real"
    FileStore(real).close()
    link = tmp_path / "link"
    link.symlink_to(real)
    with pytest.raises(ConfigurationError, match="link"):
        FileStore(link)
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ConfigurationError, match="link"):
        FileStore(dangling)
    for mode in (0o644, 0o640, 0o604, 0o620):
        real.chmod(mode)
        with pytest.raises(ConfigurationError, match="chmod 600"):
            FileStore(real)
    real.chmod(0o600)
    with pytest.raises(ConfigurationError, match="create it first"):
        FileStore(tmp_path / "no" / "state")
    with pytest.raises(ConfigurationError, match="not a file"):
        FileStore(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(ConfigurationError, match="another user"):
        FileStore(real)


def test_a_file_that_was_replaced_by_a_link_is_not_opened(tmp_path: Path) -> None:
    """P-A9: also in the middle of the work."""
    path = tmp_path / "state"
    store = FileStore(path)
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError, match="link"):
        store.read("key")


def test_a_new_file_that_another_process_writes_just_now_is_waited_for(tmp_path: Path) -> None:
    """P-L10, P-A9: SQLite itself waits for nobody while it switches a file to WAL, and the process would go on alone for a while."""
    path = tmp_path / "state"
    store = FileStore(path)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.1, other.execute, ["COMMIT"])
    timer.start()
    try:
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
    finally:
        timer.join()
        other.close()
        store.close()


@pytest.mark.parametrize("damage", [b"", b"\0" * 4096, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_half_written_file_is_put_aside(
    tmp_path: Path, damage: bytes, caplog: pytest.LogCaptureFixture, closed: Keep
) -> None:
    """P-A9"""
    path = tmp_path / "state"
    path.write_bytes(damage)
    path.chmod(0o600)
    store = closed(FallbackStore(FileStore(path), now=time.monotonic))
    store.replace("key", store.read("key").version, b"one", 60.0)
    store = closed(FallbackStore(FileStore(path), now=time.monotonic))
    store.replace("key", store.read("key").version, b"two", 60.0)
    assert closed(FileStore(path)).read("key").value == b"two"
    assert (tmp_path / "state.damaged").exists() == bool(damage)
    assert ("it was renamed to" in caplog.text) == bool(damage)


def test_a_truncated_file_loses_nothing_but_its_content(tmp_path: Path, closed: Keep) -> None:
    """P-A9"""
    path = tmp_path / "state"
    store = FileStore(path)
    store.replace("key", 0, b"x" * 50_000, 60.0)
    store.close()
    path.write_bytes(path.read_bytes()[:9000])
    again = closed(FallbackStore(FileStore(path), now=time.monotonic))
    for _ in range(2):
        again.replace("key", again.read("key").version, b"new", 60.0)
    assert closed(FallbackStore(FileStore(path), now=time.monotonic)).read("key").value in {b"new", None}


KILLED = """
import os, signal, sys, threading
from iqmetrix.state.file import FileStore
store = FileStore(sys.argv[1])
print("ready", flush=True)
number = 0
while True:
    number += 1
    store.replace("key", store.read("key").version, b"%d " % number * 1000, 60.0)
"""


def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    """P-A9"""
    path = tmp_path / "state"
    for moment in range(10):
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        threading.Event().wait(0.003 * (moment + 1))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        with contextlib.closing(FileStore(path)) as store:
            value = store.read("key").value
        assert value is None or len(set(value.split())) == 1
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_in_the_middle_of_a_transaction_leaves_the_child_a_file_that_works(tmp_path: Path) -> None:
    """P-A10: SQLite notes in the process what is locked, and a child must not inherit that."""
    store = FileStore(tmp_path / "state")
    over = threading.Event()

    def write() -> None:
        while not over.is_set():
            store.replace("parent", store.read("parent").version, b"x" * 2000, 60.0)

    threads = [threading.Thread(target=write) for _ in range(3)]
    for thread in threads:
        thread.start()
    codes = []
    for number in range(20):

        def write_once(key: str = f"child {number}") -> int:
            return 0 if store.replace(key, store.read(key).version, b"one", 60.0).written else 2

        codes.append(exit_status(fork(write_once)))
    over.set()
    for thread in threads:
        thread.join()
    assert codes == [0] * 20
    assert all(store.read(f"child {number}").value == b"one" for number in range(20))
    store.close()


def test_a_fork_does_not_wait_for_those_who_wait_for_a_locked_file(tmp_path: Path, clock: Clock) -> None:
    """P-A10: however many they are; they get what they wait for once the file is free."""
    waiting: queue.SimpleQueue[int] = queue.SimpleQueue()

    class Watched(FileStore):
        @contextlib.contextmanager
        def _alone(self) -> Iterator[None]:
            waiting.put(threading.get_ident())
            with super()._alone():
                yield

    store = Watched(tmp_path / "state")
    store.replace("key", 0, b"old", 60.0)
    version = store.read("key").version
    other = sqlite3.connect(tmp_path / "state", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    written: list[bool] = []
    threads = [
        threading.Thread(target=lambda: written.append(store.replace("key", version, b"new", 60.0).written))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    came = {threading.get_ident()}
    while len(came) < 9:
        came.add(waiting.get(timeout=60))
    began = clock()
    child = fork(lambda: 0 if store.read("key").value == b"old" else 2)
    seconds = clock() - began
    assert exit_status(child) == 0
    other.execute("ROLLBACK")
    other.close()
    for thread in threads:
        thread.join()
    assert sorted(written) == [False] * 7 + [True]
    assert seconds < 5 * sqlite_file.ONE_WAIT_S
    store.close()


def test_what_was_written_before_a_restart_of_the_machine_is_left_aside(tmp_path: Path, closed: Keep) -> None:
    clock = [50_000.0]
    store = closed(FileStore(tmp_path / "state", now=lambda: clock[0]))
    store.replace("key", 0, b"old", 86_400.0)
    clock[0] = 12.0
    entry = store.read("key")
    assert entry.value is None
    assert store.replace("key", entry.version, b"new", 60.0).written
    assert store.read("key").value == b"new"


def test_what_uses_it_after_its_end_leaves_nothing_open(tmp_path: Path) -> None:
    """A thread that was left alone with a locked file goes on after the client was closed."""
    path = tmp_path / "state.sqlite"
    store = FileStore(path)
    store.replace("key", 0, b"value", 60)
    assert opened(path)
    store.close()
    assert store.read("key").value == b"value"
    assert not opened(path)


def opened(path: Path) -> list[str]:
    """Return the open files of this process that belong to a state file."""
    found = []
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # that of the listing itself
            found.append(str(each.readlink()))
    return [name for name in found if name.startswith(str(path))]
