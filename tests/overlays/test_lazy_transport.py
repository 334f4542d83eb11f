"""Transports that are made at their first use: when, and what becomes of them in a child process."""

from __future__ import annotations

import gc
import weakref

import pytest

from iqmetrix import ConfigurationError
from iqmetrix._http.lazy import Lazy, LazyAsyncTransport, LazyTransport
from iqmetrix.testing import AsyncMemoryTransport, HTTPRequest, HTTPResponse, MemoryTransport


def nothing(_: HTTPRequest) -> HTTPResponse:
    raise AssertionError


@pytest.mark.parametrize("lazy", [LazyTransport("httpx", 10, None), LazyAsyncTransport("httpx", 10, None)])
def test_a_child_process_has_connections_of_its_own(lazy: Lazy[object]) -> None:
    """P-A10: those of the parent are neither used nor closed there; closing would tell the server so."""
    parents = weakref.ref(lazy.ready())
    assert lazy.ready() is parents()
    lazy.after_fork()
    gc.collect()
    assert parents() is not None
    assert lazy.ready() is not parents()


def test_a_transport_of_the_users_is_the_users_in_a_child_too() -> None:
    transport = MemoryTransport(nothing)
    lazy = LazyTransport(transport, 10, None)
    assert lazy.ready() is transport
    lazy.after_fork()
    assert lazy.ready() is transport


def test_nothing_is_made_after_closing() -> None:
    """P-I3"""
    lazy = LazyTransport(MemoryTransport(nothing), 10, None)
    lazy.close()
    with pytest.raises(ConfigurationError, match="closed"):
        lazy.ready()


@pytest.mark.parametrize("choice", ["carrier pigeon", 7, None])
def test_what_is_not_a_transport_is_refused_at_once(choice: object) -> None:
    for kind in (LazyTransport, LazyAsyncTransport):
        with pytest.raises(ConfigurationError, match="transport"):
            kind(choice, 10, None)  # type: ignore[arg-type]
    assert LazyAsyncTransport(AsyncMemoryTransport(nothing), 10, None).ready()
