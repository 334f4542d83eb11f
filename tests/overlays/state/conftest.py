"""Each of the three stores, and what is closed after a test."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from iqmetrix.state import StateStore, open_store
from tests.kit.stores import KINDS, Keep


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StateStore]:
    if request.param == "redis":
        opened = open_store(request.getfixturevalue("redis_url") + f"?prefix={tmp_path.name}:")
    else:
        opened = open_store("memory" if request.param == "memory" else str(tmp_path / "state.sqlite"))
    yield opened
    opened.close()


@pytest.fixture
def closed() -> Iterator[Keep]:
    """What is passed through it is closed after the test."""
    with contextlib.ExitStack() as stack:
        yield lambda opened: stack.enter_context(contextlib.closing(opened))
