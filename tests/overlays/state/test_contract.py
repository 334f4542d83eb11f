"""What every store has to do: one contract for all three, with a real Redis server."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from iqmetrix.state import StateStore, open_store
from iqmetrix.state.contract import transact
from tests.kit.stores import Keep


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
