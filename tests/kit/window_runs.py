"""Calls against windows of a virtual world, and replies of a window of 20."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime

from iqmetrix._limits.reply import WindowReply
from iqmetrix_api import RateLimit
from tests.kit.servers import WindowServer, windowed

ROUNDINGS: dict[str, Callable[[float], int]] = {"up": math.ceil, "down": math.floor, "nearest": round}
IDEAL_WINDOWS = 5


def run_calls(
    server_settings: dict[str, object], calls: int = 120, *, phase: float = 0.0
) -> tuple[WindowServer, float]:
    world, server = windowed(**server_settings)
    world.time += phase
    policy = world.policy()
    runs = [world.call(policy, after=index * 0.0001) for index in range(calls)]
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert all(run.result is not None for run in runs)
    return server, max(run.ended or 0.0 for run in runs) - began


def reply_of_twenty(remaining: int, *, end: int = 60, at: float = 0.0, status: int = 200) -> WindowReply:
    """Say what is left of a window of 20 that ends so many seconds after the epoch, on a clock that is right."""
    reset = datetime.fromtimestamp(end, UTC)
    return WindowReply(status, RateLimit(20, remaining, reset, math.ceil(end - at)), math.floor(at), None, at, at)
