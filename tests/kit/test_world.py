"""The virtual world itself: tests that can fail, instead of tests that never end."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from iqmetrix._calls.effects import MakeWaiter, Send, Sleep
from tests.kit.messages import request, respond
from tests.kit.servers import scripted
from tests.kit.world import MAX_EVENTS_WITHOUT_END, GoesRound


def for_ever(pause: float) -> Generator[Any, Any, None]:
    while True:
        answer = yield Send(request())
        assert answer.status == 429
        yield Sleep(pause)


@pytest.mark.parametrize("pause", [0.0, 30.0])
def test_a_call_that_is_sent_for_ever_ends_the_world(pause: float) -> None:
    """With words that say what went round."""
    world, received = scripted(respond(429))
    world.start(for_ever(pause))
    with pytest.raises(GoesRound, match=r"x call 0: sends GET https://things.example/(.|\n)*answer 429") as caught:
        world.go()
    assert f"{pause:.3f} s" in str(caught.value)
    assert MAX_EVENTS_WITHOUT_END / 10 < len(received) < MAX_EVENTS_WITHOUT_END


def test_calls_that_end_may_be_as_many_as_they_like() -> None:
    world, received = scripted(respond())
    world.max_events_without_end = 100
    worker = world.worker(world.policy(), 200)
    world.go()
    assert len(received) == worker.result == 200


def test_a_flow_that_never_pauses_ends_the_world_too() -> None:
    def busy() -> Generator[Any, Any, None]:
        while True:
            yield MakeWaiter()

    world, _ = scripted(respond())
    world.start(busy())
    with pytest.raises(GoesRound, match="MakeWaiter"):
        world.go()
