"""What the flow of a call asks of its driver."""

from __future__ import annotations

from typing import Any

import pytest

from iqmetrix._calls.effects import MakeWaiter, Send, Spawn, WaitFor
from iqmetrix._calls.flow import carry_out
from tests.kit.messages import respond
from tests.kit.servers import scripted
from tests.kit.signed_in import signed_in

OPEN = respond(200, "{}", X_RateLimit_Limit="9", X_RateLimit_Remaining="8", X_RateLimit_ResetSeconds="60")


class Waiter:
    def wake(self) -> None:
        """Nothing waits."""


def test_no_wait_is_longer_than_a_minute() -> None:
    """A call that is never woken looks for itself now and then; and no driver can wait for ever."""
    world, _ = scripted(OPEN)
    context = world.policy()
    first, second, third = (carry_out(context, world.described()) for _ in range(3))
    assert isinstance(next(first), Send)
    for waiting in (second, third):
        assert isinstance(next(waiting), MakeWaiter)
        effect: Any = waiting.send(Waiter())
        assert isinstance(effect, WaitFor)
    assert effect.seconds == 60.0
    world, _, context = signed_in()
    signing_in = carry_out(context, world.described(anonymous=False))
    assert isinstance(next(signing_in), MakeWaiter)
    assert isinstance(signing_in.send(Waiter()), Spawn)
    effect = signing_in.send(None)
    assert isinstance(effect, WaitFor)
    assert effect.seconds == 60.0


def test_a_slot_that_comes_before_the_call_can_be_woken_is_taken() -> None:
    world, _ = scripted(OPEN)
    context = world.policy()
    first, second = (carry_out(context, world.described()) for _ in range(2))
    assert isinstance(next(first), Send)
    assert isinstance(next(second), MakeWaiter)
    with pytest.raises(StopIteration):
        first.send(OPEN)
    assert isinstance(second.send(Waiter()), Send)
