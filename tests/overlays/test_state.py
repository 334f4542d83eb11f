"""The stores: one contract for all three, with a real Redis server, and what is special of each."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sqlite3
import ssl
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import pytest
import redis
import trustme
from cryptography.fernet import Fernet

from iqmetrix import ConfigurationError
from iqmetrix.state import MemoryStore, StateStore, StoreError, open_store
from iqmetrix.state.cell import Cell
from iqmetrix.state.contract import Entry, transact
from iqmetrix.state.encryption import EncryptedStore
from iqmetrix.state.fallback import RETRY_STORE_AFTER_S, FallbackStore
from iqmetrix.state.file import FileStore
from iqmetrix.state.redis import RedisStore
from tests.kit.children import exit_status, fork
from tests.kit.redis_server import behind_tls, free_port, running

KINDS = ("memory", "file", "redis")


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StateStore]:
    if request.param == "redis":
        opened = open_store(request.getfixturevalue("redis_url") + f"?prefix={tmp_path.name}:")
    else:
        opened = open_store("memory" if request.param == "memory" else str(tmp_path / "state.sqlite"))
    yield opened
    opened.close()


Keep = Callable[[Any], Any]


@pytest.fixture
def closed() -> Iterator[Keep]:
    """What is passed through it is closed after the test."""
    with contextlib.ExitStack() as stack:
        yield lambda opened: stack.enter_context(contextlib.closing(opened))


# --- the contract -----------------------------------------------------------------------------------------------------


def test_what_is_written_is_read(store: StateStore) -> None:
    nothing = store.read("key")
    assert nothing.value is None
    written = store.replace("key", nothing.version, b"\x00one", 60.0)
    assert (written.value, written.written) == (b"\x00one", True)
    read = store.read("key")
    assert (read.value, read.version) == (b"\x00one", written.version)
    assert store.read("another").value is None


def test_only_who_has_seen_the_last_value_replaces_it(store: StateStore) -> None:
    first = store.replace("key", store.read("key").version, b"one", 60.0)
    second = store.replace("key", first.version, b"two", 60.0)
    late = store.replace("key", first.version, b"late", 60.0)
    assert (late.value, late.written, late.version) == (b"two", False, second.version)
    assert not store.replace("key", 0, b"late", 60.0).written


def test_a_value_ends_and_its_version_never_comes_back(store: StateStore) -> None:
    first = store.replace("key", store.read("key").version, b"one", 0.05)
    until = time.monotonic() + 5
    while store.read("key").value is not None:
        assert time.monotonic() < until
        threading.Event().wait(0.01)
    second = store.replace("key", store.read("key").version, b"two", 60.0)
    assert second.written
    assert second.version != first.version


def test_the_clock_goes_on(store: StateStore) -> None:
    first = store.read("key").now
    threading.Event().wait(0.03)
    assert 0.02 <= store.read("key").now - first < 5


def test_changes_of_many_threads_are_all_kept(store: StateStore) -> None:
    def increment(value: bytes | None, _: float) -> tuple[bytes, int]:
        number = int(value or b"0") + 1
        return str(number).encode(), number

    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(lambda _: transact(store, "counter", increment, life=60.0), range(200)))
    assert sorted(seen) == list(range(1, 201))


def test_a_change_may_leave_the_value_alone(store: StateStore) -> None:
    version = store.replace("key", store.read("key").version, b"one", 60.0).version
    assert transact(store, "key", lambda value, _: (None, value), life=60.0) == b"one"
    assert store.read("key").version == version


def _added(text: bytes, seen: list[float | None]) -> Callable[[bytes | None, float | None], tuple[bytes, bytes]]:
    def change(value: bytes | None, now: float | None) -> tuple[bytes, bytes]:
        seen.append(now)
        return (value or b"") + text, (value or b"") + text

    return change


def test_a_cell_that_nobody_else_changes_is_not_read_again(store: StateStore) -> None:
    """What another one has written since is seen all the same, and nothing is lost."""
    seen: list[float | None] = []
    one, other = (Cell(store, "cell", life=60.0) for _ in range(2))
    with patch.object(store, "read", wraps=store.read) as read:
        assert one.change(_added(b"a", seen)) == b"a"
        assert one.change(_added(b"b", seen)) == b"ab"
        assert read.call_count == 1
        assert [each is None for each in seen] == [False, True]
        assert other.change(_added(b"c", seen)) == b"abc"
        seen.clear()
        assert one.change(_added(b"d", seen)) == b"abcd"
        assert read.call_count == 2
        assert [each is None for each in seen] == [True, False]
    assert 0.0 <= store.read("cell").now - one.time < 1.0


def test_what_a_cell_leaves_alone_is_what_is_there(store: StateStore) -> None:
    """It says nothing of a value that may be old."""
    one, other = (Cell(store, "cell", life=60.0) for _ in range(2))
    one.change(_added(b"a", []))
    other.change(_added(b"b", []))
    assert one.change(lambda value, _: (None, value)) == b"ab"
    assert other.change(lambda value, _: (None, value)) == b"ab"


def test_closing_twice_does_no_harm(store: StateStore) -> None:
    store.replace("key", store.read("key").version, b"one", 60.0)
    store.close()
    store.close()


INCREMENT = """
import sys
from iqmetrix.state import open_store
from iqmetrix.state.contract import transact
store = open_store(sys.argv[1])
for _ in range(int(sys.argv[2])):
    transact(store, "counter", lambda value, now: (str(int(value or b"0") + 1).encode(), None), life=60.0)
"""


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_changes_of_many_processes_are_all_kept(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path, closed: Keep
) -> None:
    where = str(tmp_path / "state.sqlite")
    if kind == "redis":
        where = request.getfixturevalue("redis_url") + f"?prefix={tmp_path.name}:"
    processes = [subprocess.Popen([sys.executable, "-c", INCREMENT, where, "100"]) for _ in range(4)]
    assert [process.wait(60) for process in processes] == [0] * 4
    assert closed(open_store(where)).read("counter").value == b"400"


# --- the file ---------------------------------------------------------------------------------------------------------


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
    real.chmod(0o644)
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


@pytest.mark.parametrize("damage", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 4096])
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


def test_what_was_written_before_a_restart_of_the_machine_is_left_aside(tmp_path: Path, closed: Keep) -> None:
    clock = [50_000.0]
    store = closed(FileStore(tmp_path / "state", now=lambda: clock[0]))
    store.replace("key", 0, b"old", 86_400.0)
    clock[0] = 12.0
    entry = store.read("key")
    assert entry.value is None
    assert store.replace("key", entry.version, b"new", 60.0).written
    assert store.read("key").value == b"new"


# --- Redis ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "memcached://x",
        "redis+sentinel://host",
        "redis+sentinel://host:port/service",
        "redis+sentinel:///service",
        "redis://host:port",
    ],
)
def test_urls_that_make_no_sense_are_told_at_once(url: str) -> None:
    with pytest.raises(ConfigurationError, match="URL"):
        open_store(url)


def test_keys_carry_the_prefix_and_end(redis_url: str, closed: Keep) -> None:
    with redis.Redis.from_url(redis_url) as client:
        closed(RedisStore.from_url(redis_url, prefix="ours:")).replace("key", 0, b"one", 30.0)
        assert 0 < client.pttl("ours:key") <= 30_000
        closed(open_store(f"{redis_url}?prefix=theirs:")).replace("key", 0, b"two", 30.0)
        assert client.hget("theirs:key", "value") == b"two"


def test_the_clock_is_the_servers(redis_url: str, closed: Keep) -> None:
    with redis.Redis.from_url(redis_url) as client:
        seconds, _ = client.time()
    assert abs(closed(open_store(redis_url)).read("nothing").now - seconds) < 10


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    port = free_port()
    store = open_store(f"redis://127.0.0.1:{port}/0")
    with pytest.raises(StoreError, match="Redis"):
        store.read("key")
    with running(tmp_path, "--save", "", port=port):
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
    store.close()


def test_a_password_in_the_url_is_not_shown(tmp_path: Path) -> None:
    with running(tmp_path, "--save", "", "--requirepass", "right-one") as port:
        good = open_store(f"redis://:right-one@127.0.0.1:{port}/0")
        assert good.replace("key", 0, b"one", 60.0).written
        bad = open_store(f"redis://:canary-password@127.0.0.1:{port}/0")
        with pytest.raises(StoreError) as caught:
            bad.read("key")
        assert "canary" not in str(caught.value) + repr(bad)
        good.close()
        bad.close()


def _certified(folder: Path, *names: str) -> tuple[ssl.SSLContext, str]:
    """Make the context of a server with these names, and the file of its authority."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    return context, str(folder / "authority.pem")


def test_tls(redis_url: str, tmp_path: Path) -> None:
    """P-S2: a server that shows no certificate of its name, by an authority that is trusted, is told nothing."""
    target = int(urlsplit(redis_url).port or 0)
    ours, trusted = _certified(tmp_path, "127.0.0.1", "localhost")
    (tmp_path / "other").mkdir()
    strange, other = _certified(tmp_path / "other", "elsewhere.example")
    with behind_tls(ours, target) as port, behind_tls(strange, target) as wrong:
        store = open_store(f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={trusted}&prefix={tmp_path.name}:")
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
        assert store.read("key").value == b"one"
        store.close()
        for url in (
            f"rediss://127.0.0.1:{port}/0",
            f"rediss://127.0.0.1:{port}/0?ssl_ca_certs={other}",
            f"rediss://127.0.0.1:{wrong}/0?ssl_ca_certs={other}",
        ):
            refused = open_store(url)
            with pytest.raises(StoreError, match="Redis"):
                refused.read("key")
            refused.close()


def test_a_cluster_with_tls(tmp_path: Path) -> None:
    context, trusted = _certified(tmp_path, "127.0.0.1", "localhost")
    port = free_port()
    announced = ("--cluster-announce-ip", "127.0.0.1", "--cluster-announce-port", str(port))
    with (
        running(tmp_path, "--save", "", "--cluster-enabled", "yes", *announced) as target,
        behind_tls(context, target, port=port),
    ):
        _hold_all_slots(target)
        store = open_store(f"rediss+cluster://127.0.0.1:{port}?ssl_ca_certs={trusted}")
        assert store.replace("key", store.read("key").version, b"one", 60.0).written
        assert store.read("key").value == b"one"
        store.close()


def test_sentinel_finds_the_master(tmp_path: Path) -> None:
    with running(tmp_path, "--save", "") as master:
        settings = tmp_path / "sentinel.conf"
        settings.write_text(f"sentinel monitor ours 127.0.0.1 {master} 1\n")
        with running(tmp_path, str(settings), "--sentinel") as sentinel:
            store = open_store(f"redis+sentinel://127.0.0.1:{sentinel}/ours/0")
            assert store.replace("key", store.read("key").version, b"one", 60.0).written
            store.close()
        with redis.Redis(port=master) as client:
            assert client.hget("iqmetrix:key", "value") == b"one"


def _hold_all_slots(port: int) -> None:
    """Make a cluster of one server."""
    with redis.Redis(port=port) as client:
        client.execute_command("CLUSTER ADDSLOTS", *range(16384))
        until = time.monotonic() + 20
        while client.cluster("INFO")["cluster_state"] != "ok":  # type: ignore[no-untyped-call] # redis-py's
            assert time.monotonic() < until
            threading.Event().wait(0.05)


def test_cluster(tmp_path: Path) -> None:
    with running(tmp_path, "--save", "", "--cluster-enabled", "yes") as port:
        _hold_all_slots(port)
        store = open_store(f"redis+cluster://127.0.0.1:{port}")
        for key in ("one", "two", "three"):
            assert store.replace(key, store.read(key).version, key.encode(), 60.0).written
            assert store.read(key).value == key.encode()
        store.close()


# --- encryption -------------------------------------------------------------------------------------------------------


def test_tokens_are_encrypted_with_the_users_key(tmp_path: Path) -> None:
    path = tmp_path / "state"
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    plain = FallbackStore(FileStore(path), now=time.monotonic)
    EncryptedStore(plain, [old]).replace("token", 0, b"canary-token", 60.0)
    plain.close()
    assert b"canary" not in b"".join(each.read_bytes() for each in tmp_path.iterdir())
    changed = EncryptedStore(plain, [new, old])
    assert changed.read("token").value == b"canary-token"
    changed.replace("token", changed.read("token").version, b"canary-token", 60.0)
    with pytest.raises(ConfigurationError, match="another key"):
        EncryptedStore(plain, [old]).read("token")
    with pytest.raises(ConfigurationError, match="generate_key"):
        EncryptedStore(plain, ["no key"])
    plain.close()


# --- outages ----------------------------------------------------------------------------------------------------------


class Flaky(MemoryStore):
    """A store that can be down."""

    private = False

    def __init__(self, clock: list[float]) -> None:
        super().__init__(now=lambda: clock[0])
        self.down = False
        self.asked = 0

    def read(self, key: str, /) -> Entry:
        self.asked += 1
        if self.down:
            raise StoreError("unplugged")
        return super().read(key)

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        self.asked += 1
        if self.down:
            raise StoreError("unplugged")
        return super().replace(key, version, value, life)


def test_versions_of_an_outage_are_not_those_of_the_store() -> None:
    """P-L10: another process has written meanwhile, and a store that counts may have come to the same number."""
    clock = [0.0]
    shared = Flaky(clock)
    cell = Cell(FallbackStore(shared, now=lambda: clock[0]), "cell", life=3600.0)
    cell.change(_added(b"a", []))
    shared.down = True
    for _ in range(4):  # an outage begins with what was seen last, which is one write more
        cell.change(_added(b"a", []))
    shared.down = False
    for _ in range(4):
        transact(shared, "cell", lambda value, _: ((value or b"") + b"b", None), life=3600.0)
    assert shared.read("cell").version == 5
    clock[0] += RETRY_STORE_AFTER_S
    cell.change(_added(b"a", []))
    assert shared.read("cell").value == b"abbbba"


def test_an_outage_is_one_warning_and_begins_with_what_was_known(caplog: pytest.LogCaptureFixture) -> None:
    """P-L10"""
    caplog.set_level(logging.INFO, "iqmetrix")
    clock = [100.0]
    real = Flaky(clock)
    store = FallbackStore(real, now=lambda: clock[0] - 70.0)
    store.replace("key", 0, b"one", 60.0)
    real.down = True
    for _ in range(20):
        entry = store.read("key")
        assert entry.value is not None
        store.replace("key", entry.version, entry.value + b"+", 60.0)
    assert store.degraded
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "unplugged" in caplog.text
    assert entry.now == 100.0  # by the store's clock
    asked = real.asked
    clock[0] += RETRY_STORE_AFTER_S / 2
    store.read("key")
    assert real.asked == asked  # a store that is down is left alone for a while
    real.down = False
    clock[0] += RETRY_STORE_AFTER_S
    assert store.read("key").value == b"one"
    assert not store.degraded
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
