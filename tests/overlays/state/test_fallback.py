"""Outages of a store, and its return."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from iqmetrix.state import MemoryStore, StoreError
from iqmetrix.state.contract import Entry, transact
from iqmetrix.state.fallback import RETRY_STORE_AFTER_S, FallbackStore


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
    store = FallbackStore(shared, now=lambda: clock[0])

    def add(text: bytes) -> Callable[[bytes | None, float], tuple[bytes, None]]:
        return lambda value, _: ((value or b"") + text, None)

    transact(store, "key", add(b"a"), life=3600.0)
    shared.down = True
    for _ in range(4):  # an outage begins with what was seen last, which is one write more
        transact(store, "key", add(b"a"), life=3600.0)
    seen = store.read("key")
    shared.down = False
    for _ in range(4):
        transact(shared, "key", add(b"b"), life=3600.0)
    assert shared.read("key").version == 5
    clock[0] += RETRY_STORE_AFTER_S
    assert not store.replace("key", seen.version, b"of the outage", 3600.0).written
    transact(store, "key", add(b"a"), life=3600.0)
    assert shared.read("key").value == b"abbbba"


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
