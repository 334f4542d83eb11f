"""Calls to a service that counts active requests, in a virtual world."""

from __future__ import annotations

from typing import Any

from iqmetrix._calls.context import CallContext
from tests.kit.messages import request
from tests.kit.world import Run, World

LIMIT = 8
URL = request().url


def calls(world: World, policy: CallContext, count: int, *, after: float = 0.0, **changes: Any) -> list[Run]:
    return [
        world.call(policy, after=after + index * 0.0001, **{"active_limit": LIMIT, **changes}) for index in range(count)
    ]


def done(runs: list[Run]) -> bool:
    assert [run.error for run in runs if run.error] == []
    return all(run.result is not None for run in runs)


def done_after(world: World, runs: list[Run]) -> bool:
    world.go()
    return done(runs)
