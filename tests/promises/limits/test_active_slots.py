"""Promise L11: the slots of a database, as leases of one process and of several."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from iqmetrix._limits.active_state import BOUND_STEP_S, SLOT_LEASE_S, ActiveState
from iqmetrix._limits.line import Line, Ticket, Wait
from iqmetrix._limits.local_active import LocalActive
from iqmetrix._limits.reply import WindowReply
from iqmetrix_api import RateLimit
from tests.kit.active_calls import LIMIT, URL, calls, done_after
from tests.kit.servers import concurrent
from tests.kit.shared_store import SharedStore


def reply(status: int, at: float = 0.0) -> WindowReply:
    return WindowReply(status, RateLimit(), None, None, at, at)


def own(limit: int, now: Callable[[], float]) -> Line:
    return Line("reports", LocalActive(limit, now=now), now=now, random=lambda: 0.5)


def test_the_slot_of_a_lost_call_comes_back() -> None:
    """P-L11: after its lease; an answer that comes late does no harm."""
    time = [0.0]
    line = own(2, lambda: time[0])
    lost, kept, waiting = Ticket(), Ticket(), Ticket()
    assert line.ask(lost) is None
    time[0] = SLOT_LEASE_S - 1
    assert line.ask(kept) is None
    wait = line.ask(waiting)
    assert isinstance(wait, Wait)
    assert (wait.seconds, wait.expected) == (1.0, 0.0)
    time[0] = SLOT_LEASE_S
    assert line.ask(waiting) is None
    assert line.view().in_flight == 2
    line.learn(lost, reply(200, SLOT_LEASE_S))
    assert line.view().in_flight == 2
    line.leave(lost)
    line.learn(kept, reply(200, SLOT_LEASE_S))
    assert line.view().in_flight == 1


def test_the_head_of_the_queue_is_woken_by_news() -> None:
    woken: list[str] = []
    line = own(1, lambda: 0.0)
    first, second, third = Ticket(), Ticket(), Ticket()
    second.wake, third.wake = lambda: woken.append("second"), lambda: woken.append("third")
    for ticket in (first, second, third):
        line.ask(ticket)
    woken.clear()
    line.leave(second)
    assert woken == ["third"]  # it is the first now, and has to look at the time itself
    line.learn(first, reply(200))
    assert third.permit
    assert line.ask(third) is None


def test_what_is_known_of_a_database_is_a_small_value() -> None:
    """A store can hold it for several processes: it survives JSON."""
    slots = ActiveState(limit=8, bound=8)
    for holder in ("a", "b", "c"):
        slots.take(holder, 0.0)
    slots.end("c", 0.0)
    slots.refused(10.0, 0.5, None)
    assert msgspec.json.decode(msgspec.json.encode(slots), type=ActiveState) == slots
    assert len(msgspec.json.encode(slots)) < 200
    assert (slots.bound, slots.delay(10.0), slots.delay(12.0)) == (2, BOUND_STEP_S, BOUND_STEP_S - 2)


def test_a_long_rest_raises_the_bound_to_the_documented_number_only() -> None:
    slots = ActiveState(limit=3, bound=3)
    slots.refused(0.0, 0.5, None)
    assert slots.bound == 1
    slots.delay(100 * BOUND_STEP_S)
    assert slots.bound == 3


def test_processes_that_share_a_store_keep_to_one_bound() -> None:
    """P-L11: never more than the documented number, over four processes."""
    world, server = concurrent(limit=1000)
    store = SharedStore(world, ahead=500.0)
    processes = [world.process(store) for _ in range(4)]
    began = world.time
    runs = [run for process in processes for run in calls(world, process, 20)]
    assert done_after(world, runs)
    assert server.most == {URL: LIMIT}
    assert server.refused == []
    assert world.time - began < 80 / LIMIT * 1.5  # slots that others gave back are seen a little later


def test_a_refusal_teaches_all_processes() -> None:
    """P-L11"""
    world, server = concurrent(limit=2)
    store = SharedStore(world)
    processes = [world.process(store) for _ in range(4)]
    runs = [run for process in processes for run in calls(world, process, 6)]
    assert done_after(world, runs)
    assert server.most == {URL: 2}
    assert len(server.refused) <= LIMIT
    assert len(server.accepted) == 24


def test_slots_of_a_killed_process_come_back_after_their_lease() -> None:
    """P-L11"""
    world, server = concurrent(limit=1000)
    world.max_events_without_end = 20_000  # a lease is long, and they ask the store all the time
    store = SharedStore(world)
    doomed = calls(world, world.process(store), LIMIT)
    world.go(until=world.time + 0.5)
    for run in doomed:  # they vanish, with all they hold
        run.wakeup += 1
    began = world.time
    assert done_after(world, calls(world, world.process(store), 4))
    assert SLOT_LEASE_S - 1 <= world.time - began <= SLOT_LEASE_S + 5
    assert len(server.accepted) == LIMIT + 4


def test_a_cancelled_refill_loses_no_slot() -> None:
    """What was to be told is told by the next one."""
    world, _ = concurrent(limit=1000)
    store = SharedStore(world)
    policy = world.process(store)
    (run,) = calls(world, policy, 1)
    world.go(until=world.time + 0.5)
    line = policy.limits.database("things", LIMIT, "", anonymous=True)
    run.wakeup += 1
    run.flow.close()
    task = line.news()
    assert task is not None
    task.abandon()
    assert done_after(world, calls(world, policy, LIMIT))
    assert world.time < 1010.0
