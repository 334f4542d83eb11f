"""Days in the life of many processes: rules that let things happen, and what must hold whatever happens."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._http.transport import HTTPRequest, Timeouts
from iqmetrix._limits.line import Line
from iqmetrix._tokens.state import TokenState
from iqmetrix.errors import IQmetrixError
from iqmetrix.state import MemoryStore
from iqmetrix.testing import FakeWindow
from tests.kit.forked import fork
from tests.kit.ledger import Ledger, at_rest, keeps_slots
from tests.kit.messages import TOKEN_URL
from tests.kit.origins import ACCOUNTS, Fault, Origins, credentials, url_of
from tests.kit.shared_store import SharedStore
from tests.kit.world import Run

USERS = ("ann", "bob")
SERVICES = ("things", "orders")
PROCESSES = 6
"""At most so many live at a time."""

FEW = 2
"""Calls refused in a window though nothing went wrong. Calls that had their slots in an older window, and were on their way or
waited for a token when it ended, come on top: each takes the place of another one."""

LONG = 20_000.0
"""Seconds after which no claim, window or breaker of these tests holds anybody up."""

LIES = [
    ("X-RateLimit-Remaining", 9999),
    ("X-RateLimit-Remaining", 0),
    ("X-RateLimit-Limit", 100_000),
    ("X-RateLimit-Limit", 1),
    ("X-RateLimit-ResetSeconds", 0),
    ("X-RateLimit-ResetSeconds", 40),
    ("X-RateLimit-ResetSeconds", "soon"),
    ("X-RateLimit-Reset", -100),
    ("X-RateLimit-Reset", 30),
    ("X-RateLimit-Reset", "never"),
    ("Date", -30),
    ("Date", 30),
    ("Date", "today"),
]

FAULTS = st.one_of(
    st.builds(Fault, st.just("status"), st.sampled_from([408, 429, 500, 502, 503, 504])),
    st.builds(Fault, st.sampled_from(["refuse", "lose", "drop", "elsewhere", "garbage"])),
    st.builds(Fault, st.just("lie"), st.sampled_from(LIES)),
    st.builds(Fault, st.just("slow"), st.sampled_from([0.05, 1.0, 4.0, 30.0, 500.0])),
)


@dataclass
class Process:
    """A process of a user."""

    user: str
    policy: CallContext
    alive: bool = True


class Life(RuleBasedStateMachine):
    """Two users, each with processes that share a store or have their own memory, and two services."""

    world: Ledger

    @initialize(
        seed=st.integers(0, 1000),
        calm=st.sampled_from([False, False, False, True]),
        shared=st.tuples(st.booleans(), st.booleans()),
        aligned=st.booleans(),
        rounding=st.sampled_from([math.ceil, math.floor, round]),
        offset=st.sampled_from([0.0, 600.0, -600.0]),
        limits=st.tuples(st.integers(1, 8), st.integers(2, 12)),
        seconds=st.sampled_from([2.0, 5.0, 20.0]),
        life=st.sampled_from([8.0, 60.0, 43_200.0]),
        store_latency=st.sampled_from([0.0, 0.003]),
    )
    def begin(self, **chosen: Any) -> None:
        limits = dict(zip(SERVICES, chosen["limits"], strict=True))

        def window(service: str) -> FakeWindow:
            window = FakeWindow(limit=limits.get(service, 20), seconds=chosen["seconds"])
            window.aligned, window.rounding, window.offset = chosen["aligned"], chosen["rounding"], chosen["offset"]
            return window

        self.calm = chosen["calm"]
        self.origins = Origins(window, life=chosen["life"])
        chance = random.Random(chosen["seed"])
        self.world = Ledger(self.origins, random=chance.random, store_latency=chosen["store_latency"])
        self.world.max_events_without_end = 50_000  # a claim of the dead is waited for, and asked after all the time
        self.origins.world = self.world
        self.store = SharedStore(self.world, ahead=12_345.0)
        self.shared = {user for user, shares in zip(USERS, chosen["shared"], strict=True) if shares}
        self.processes: list[Process] = []
        self.calls: list[Run] = []
        for user in USERS:
            self._begin_process(user)

    def _begin_process(self, user: str) -> None:
        store = self.store if user in self.shared else None
        safe = self.world.process(store, scope=user)  # its fallback is what both parts share
        limits = self.world.limits(store=safe.limits._store, scope=user)
        endpoint = TokenEndpoint(ACCOUNTS, "tokens.v1.create", TOKEN_URL, credentials(user), Timeouts(10.0, 60.0, 60.0))
        policy = self.world.process(store, limits=limits, tokens=safe.tokens, endpoint=endpoint)
        self.processes.append(Process(user, policy))

    def _living(self) -> list[Process]:
        return [each for each in self.processes if each.alive]

    def _lines(self, process: Process) -> list[Line]:
        return list(process.policy.limits._windows.values())

    def _pick(self, number: int) -> Process:
        living = self._living()
        return living[number % len(living)]

    # --- what happens ---------------------------------------------------------------------------------------------

    @rule(seconds=st.one_of(st.floats(0.001, 0.1), st.floats(0.1, 8.0)))
    def advance(self, seconds: float) -> None:
        self.world.pass_time(seconds)

    @precondition(lambda self: self._living())
    @rule(
        process=st.integers(0, 99),
        service=st.sampled_from(SERVICES),
        calls=st.integers(1, 14),
        anonymous=st.sampled_from([False, False, True]),
        idempotent=st.booleans(),
        deadline=st.sampled_from([None, None, 0.5, 3.0, 30.0]),
    )
    def call(self, process: int, service: str, calls: int, **wanted: Any) -> None:
        chosen = self._pick(process)
        for number in range(calls):
            self.calls.append(self._call(chosen, service, after=number * 0.0003, **wanted))

    @rule(service=st.sampled_from(SERVICES), calls=st.integers(1, 4), deadline=st.sampled_from([None, 10.0]))
    def everybody_calls(self, service: str, calls: int, deadline: float | None) -> None:
        for process in self._living():
            for number in range(calls):
                self.calls.append(self._call(process, service, after=number * 0.0007, deadline=deadline))

    def _call(self, process: Process, service: str, *, after: float = 0.0, **wanted: Any) -> Run:
        world, anonymous = self.world, wanted.get("anonymous", False)
        idempotent, deadline = wanted.get("idempotent", True), wanted.get("deadline")
        headers = {"X-User": process.user, "X-Call": str(len(world.runs)) if not idempotent else "any"}
        headers |= {"X-Anonymous": "yes"} if anonymous else {}
        run = world.call(
            process.policy,
            after=after,
            service=service,
            request=HTTPRequest("POST", url_of(service), headers, None, Timeouts(10.0, 60.0, 60.0)),
            idempotent=idempotent,
            anonymous=anonymous,
            deadline=deadline,
        )
        ends = None if deadline is None else world.time + after + deadline
        return world.watch(run, user=process.user, deadline=ends, idempotent=idempotent)

    @rule(user=st.sampled_from(USERS))
    @precondition(lambda self: len(self._living()) < PROCESSES)
    def begin_process(self, user: str) -> None:
        if user in self.shared or not self.calm:
            self._begin_process(user)

    @precondition(lambda self: 0 < len(self._living()) < PROCESSES)
    @rule(process=st.integers(0, 99), revoked=st.booleans())
    def fork(self, process: int, *, revoked: bool) -> None:
        parent = self._pick(process)
        shares = parent.user in self.shared
        if self.calm and not shares:
            return
        child = fork(parent.policy, self.world, self.store)
        if not shares:
            self.world.inherit(child, parent.policy)
        self.processes.append(Process(parent.user, child))
        if revoked and not self.calm:  # then both want another token
            self.origins.revoke(parent.user, sessions=False)
            self.calls += [self._call(each, SERVICES[0]) for each in (parent, self.processes[-1])]

    @precondition(lambda self: self._living() and not self.calm)
    @rule(process=st.integers(0, 99))
    def kill(self, process: int) -> None:
        killed = self._pick(process)
        killed.alive = False
        self.world.kill(killed.policy)

    @precondition(lambda self: not self.calm)
    @rule(number=st.integers(0, 99))
    def cancel(self, number: int) -> None:
        waiting = [run for run in self.calls if run.ended is None and run.began <= self.world.time]
        if waiting:
            self.world.cancel(waiting[number % len(waiting)])

    @precondition(lambda self: not self.calm)
    @rule(service=st.sampled_from([*SERVICES, ACCOUNTS]), faults=st.lists(FAULTS, min_size=1, max_size=3))
    def go_wrong(self, service: str, faults: list[Fault]) -> None:
        self.origins.faults[service].extend(faults)

    @precondition(lambda self: not self.calm)
    @rule(
        service=st.sampled_from([*SERVICES, ACCOUNTS]),
        fault=st.sampled_from([Fault("status", 503), Fault("lose"), Fault("drop")]),
        times=st.integers(10, 40),
    )
    def go_down(self, service: str, fault: Fault, times: int) -> None:
        self.origins.faults[service].extend([fault] * times)

    @precondition(lambda self: not self.calm)
    @rule(user=st.sampled_from(USERS), sessions=st.booleans())
    def revoke(self, user: str, *, sessions: bool) -> None:
        self.origins.revoke(user, sessions=sessions)

    @rule()
    def outlive_tokens(self) -> None:
        self.world.pass_time(self.origins.life if self.origins.life < 100 else 1.0)

    @precondition(lambda self: not self.calm)
    @rule(service=st.sampled_from(SERVICES), limit=st.integers(1, 12))
    def change_limit(self, service: str, limit: int) -> None:
        for key, window in self.origins.windows.items():
            if key[0] == service:
                window.limit = limit

    @precondition(lambda self: not self.calm)
    @rule(service=st.sampled_from([*SERVICES, ACCOUNTS]), calls=st.integers(1, 8))
    def neighbour(self, service: str, calls: int) -> None:
        for key, window in self.origins.windows.items():
            if key[0] == service:
                for _ in range(calls):
                    window.count(self.world.wall())

    @precondition(lambda self: not self.calm)
    @rule()
    def pull_or_plug_the_store(self) -> None:
        self.store.down = not self.store.down
        self.world.outages += self.store.down

    # --- what must hold -------------------------------------------------------------------------------------------

    @invariant()
    def no_promise_is_broken(self) -> None:
        if hasattr(self, "world"):
            assert not self.world.broken, "; ".join(self.world.broken)

    @invariant()
    def no_process_keeps_slots_that_it_does_not_need(self) -> None:
        if hasattr(self, "world"):
            kept = [line.service for each in self._living() for line in self._lines(each) if keeps_slots(line)]
            assert not kept, f"P-L12: slots of {kept} lie unused"

    def teardown(self) -> None:
        if not hasattr(self, "world"):
            return
        self.no_promise_is_broken()
        self._come_to_rest()
        self._everybody_can_go_on()
        self._come_to_rest()
        assert not any("elsewhere" in host for host in self.origins.shown)
        twice = {number for number, times in self.origins.done.items() if number != "any" and times > 1}
        assert not twice, f"P-R1: done twice: {twice}"
        if self.calm:
            # With an older token a call counts in the anonymous window, of which nobody told.
            refused = [calls for (key, _), calls in self.world.refused.items() if key[2] == "authenticated"]
            assert max(refused, default=0) <= FEW, f"P-L3: {refused} refused though nothing went wrong"

    def _come_to_rest(self) -> None:
        """Let everything happen that is still to happen: then every call is over, and nothing is left of it."""
        self.world.go()
        self.no_promise_is_broken()
        alive = {id(each.policy) for each in self._living()}
        for run in self.world.runs:
            assert run.ended is not None, f"P-I3: call {run.number} is stuck"
        for process in self._living():
            left = [each for line in self._lines(process) for each in at_rest(line)]
            assert not left, "; ".join(left)
            assert process.policy.tokens._renewal is None, "P-R5: a renewal is left over"
            if not self.world.outages:
                self._no_claim_is_left(process.policy)
        cancelled = {id(run) for run in self.calls if run.result is None and run.error is None}
        lost = [
            run.number for run in self.calls if id(run) not in cancelled and id(run.owner) in alive and not _told(run)
        ]
        assert lost == []

    def _no_claim_is_left(self, policy: CallContext) -> None:
        tokens = policy.tokens
        store = tokens._store if tokens._store.private else self.store
        assert isinstance(store, MemoryStore) or tokens._store.private
        state = TokenState.decode(store.read(tokens._key).value) or TokenState()
        assert state.claimant != tokens._claimant, "P-A5: a claim is left over"

    def _everybody_can_go_on(self) -> None:
        """When all is well again every process that lives makes its calls."""
        self.origins.faults.clear()
        self.store.down = False
        self.world.pass_time(LONG)
        for process in self._living():
            for service in SERVICES:
                for anonymous in (False, True):
                    run = self._call(process, service, anonymous=anonymous)
                    self.world.go()
                    assert run.error is None, f"P-L5: when all was well again: {run.error!r}"
                    assert run.result is not None, "P-I3: a call is stuck"


def _told(run: Run) -> bool:
    return run.result is not None or isinstance(run.error, IQmetrixError)
