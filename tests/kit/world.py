"""A world without real time: flows run side by side over a virtual clock and a scripted or simulated server."""

from __future__ import annotations

import heapq
import itertools
import math
from asyncio import CancelledError
from collections import Counter, deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

from iqmetrix._calls.call import Call
from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._calls.effects import Block, MakeWaiter, Send, Sleep, Spawn, WaitFor
from iqmetrix._calls.flow import carry_out
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.hooks import Hooks
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._observing.long_waits import LongWaits
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.errors import IQmetrixError
from iqmetrix.state import MemoryStore, StateStore
from iqmetrix.state.fallback import FallbackStore
from tests.kit.messages import CREDENTIALS, TOKEN_URL, Answer, Later, Server, request
from tests.kit.watch_for_secrets import examine

START = 1000.0
"""Virtual time at which worlds begin, in seconds."""
MAX_EVENTS_WITHOUT_END = 5_000
"""Events after which a world gives up, where no call comes to its end; they pass in less than a second."""


class GoesRound(AssertionError):
    """Things happen again and again, and no call comes to its end."""


class Waiter:
    """A waiter of the virtual world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.woken = False
        self.parked: Run | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> Waiter:
        return Waiter(self.world)  # in a forked process nobody waits

    def wake(self) -> None:
        self.woken = True
        if self.parked is not None:
            run, self.parked = self.parked, None
            self.world.schedule(0.0, run, "woken")


@dataclass
class Run:
    """A flow under way, in the process whose calls share a policy."""

    flow: Generator[Any, Any, Any]
    began: float
    number: int
    result: Any = None
    error: BaseException | None = None
    ended: float | None = None
    sent: list[float] = field(default_factory=list)
    wakeup: int = 0
    owner: CallContext | None = None
    blocked: Block | None = None
    waiter: Waiter | None = None


class World:
    """Virtual time, and the flows that live in it.

    Args:
        server: answers requests at the moment they arrive.
        latency: seconds from sending to arrival, and from the answer to its arrival.
        store_latency: seconds to a store, and back from it.
    """

    def __init__(
        self,
        server: Server,
        *,
        latency: float = 0.005,
        store_latency: float = 0.0,
        random: Callable[[], float] = lambda: 0.5,
    ) -> None:
        self.time = START
        self.server = server
        self.latency = latency
        self.store_latency = store_latency
        self.random = random
        self.queue: list[tuple[float, int, Run, Any, int]] = []
        self.order = itertools.count()
        self.runs: list[Run] = []
        self.slept: list[float] = []
        self.events_without_end = 0
        self.max_events_without_end = MAX_EVENTS_WITHOUT_END
        self.recent: deque[tuple[Run, Any]] = deque(maxlen=200)

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return 1_700_000_000.0 + self.time

    def policy(
        self, *, hooks: Hooks | None = None, retries: RetrySettings | None = None, **changes: Any
    ) -> CallContext:
        """Make what the calls of a client share, over this world's clock."""
        settings: dict[str, Any] = {
            "now": self.now,
            "wall": self.wall,
            "random": self.random,
            "limits": CredentialLimits(now=self.now, random=self.random),
            "tokens": self.tokens(),
            "endpoint": TokenEndpoint("tokens", "tokens.v1.create", TOKEN_URL, CREDENTIALS, Timeouts(10.0, 60.0, 60.0)),
            "retries": retries or RetrySettings(),
            "retry_budget": RetryBudget(),
            "hooks": hooks or Hooks(),
            "long_waits": LongWaits(self.now, self.wall),
        }
        return CallContext(**{**settings, **changes})

    def tokens(self, store: FallbackStore | None = None, *, scope: str = "s") -> Tokens:
        """Make tokens over this world's clock, in a memory of their own or in a store."""
        state = store or FallbackStore(MemoryStore(now=self.now), now=self.now)
        return Tokens(now=self.now, random=self.random, store=state, key=f"token:{scope}")

    def process(self, store: StateStore | None = None, *, scope: str = "s", **changes: Any) -> CallContext:
        """Make what a process of its own has, which shares a store with others."""
        shared = None if store is None else FallbackStore(store, now=self.now)
        limits = CredentialLimits(now=self.now, random=self.random, store=shared, scope=scope)
        return self.policy(**{"limits": limits, "tokens": self.tokens(shared, scope=scope), **changes})

    def start(self, flow: Generator[Any, Any, Any], *, after: float = 0.0, owner: CallContext | None = None) -> Run:
        run = Run(flow, self.time + after, len(self.runs), owner=owner)
        self.runs.append(run)
        self.schedule(after, run, "start")
        return run

    def schedule(self, delay: float, run: Run, event: Any) -> None:
        run.wakeup += 1
        heapq.heappush(self.queue, (self.time + delay, next(self.order), run, event, run.wakeup))

    def go(self, *, until: float = math.inf) -> None:
        """Let time pass until nothing is left to happen.

        Raises:
            GoesRound: Events go on and no call ends; the text says which events.
        """
        self.events_without_end = 0
        while self.queue and self.queue[0][0] <= until:
            time, _, run, event, wakeup = heapq.heappop(self.queue)
            # What was sent arrives, whatever became of its sender.
            if wakeup == run.wakeup and (run.ended is None or isinstance(event, HTTPRequest)):
                self.time = time
                self.step(run, event)

    def pass_time(self, seconds: float) -> None:
        """Let so many seconds pass."""
        until = self.time + seconds
        self.go(until=until)
        self.time = until

    def kill(self, owner: CallContext) -> None:
        """End a process: nothing of what it was about goes on, and nobody cleans up."""
        for run in self.runs:
            if run.owner is owner and run.ended is None:
                run.ended = self.time

    def cancel(self, run: Run) -> None:
        """Cancel a call, as a task is cancelled: what it does with a store goes on in a thread."""
        blocked, run.blocked = run.blocked, None
        self.step(run, ("cancelled", CancelledError()))
        if blocked is not None:

            def work() -> Generator[Any, Any, None]:
                yield blocked

            self.start(work(), owner=run.owner)

    # What happens to requests; worlds that keep an eye on them override these.

    def send(self, run: Run, sent: HTTPRequest) -> None:
        run.sent.append(self.time)

    def arrive(self, run: Run, sent: HTTPRequest) -> Answer | Later:
        return self.server(sent)

    def deliver(self, run: Run, answer: Answer) -> None:
        pass

    def notice(self, run: Run, event: Any) -> None:
        """Count an event, so that a broken rule ends a test instead of keeping it for ever."""
        self.recent.append((run, event))
        self.events_without_end += 1
        if self.events_without_end > self.max_events_without_end:
            counts = Counter(f"call {run.number}: {in_words(event)}" for run, event in self.recent)
            lines = "".join(f"\n  {count} x {line}" for line, count in counts.most_common(8))
            raise GoesRound(
                f"{self.max_events_without_end} events and no call came to its end, at {self.time - START:.3f} s of virtual time; "
                f"the last {len(self.recent)} were{lines}"
            )

    def step(self, run: Run, event: Any) -> None:
        self.notice(run, event)
        answer: Any = None
        if isinstance(event, HTTPRequest):
            answer = self.arrive(run, event)
            work, answer = (answer.seconds, answer.answer) if isinstance(answer, Later) else (0.0, answer)
            self.schedule(work + self.latency, run, ("answer", answer))
            return
        if isinstance(event, Block):
            run.blocked = None
            self.schedule(self.store_latency, run, ("done", self.done(event)))
            return
        if isinstance(event, tuple):
            answer = event[1]
            if event[0] == "answer":
                self.deliver(run, answer)
        if run.waiter is not None:  # it waits no longer
            run.waiter.parked = run.waiter = None
        try:
            while True:
                if isinstance(answer, BaseException):
                    effect = run.flow.throw(answer.with_traceback(None))  # a script gives the same one again and again
                else:
                    effect = run.flow.send(answer) if event != "start" else next(run.flow)
                event = None
                self.notice(run, effect)
                if isinstance(effect, MakeWaiter):
                    answer = Waiter(self)
                    continue
                if isinstance(effect, Spawn):
                    answer = None
                    self.start(effect.flow, owner=run.owner)
                    continue
                if isinstance(effect, Block):
                    if not self.store_latency:
                        answer = self.done(effect)
                        continue
                    run.blocked = effect
                    self.schedule(self.store_latency, run, effect)
                elif isinstance(effect, Send):
                    self.send(run, effect.request)
                    self.schedule(self.latency, run, effect.request)
                elif isinstance(effect, Sleep):
                    self.slept.append(effect.seconds)
                    self.schedule(effect.seconds, run, "slept")
                elif isinstance(effect, WaitFor):
                    waiter = effect.waiter
                    assert isinstance(waiter, Waiter)
                    if waiter.woken:
                        waiter.woken = False
                        answer = None
                        continue
                    waiter.parked, run.waiter = run, waiter
                    self.schedule(effect.seconds, run, "waited")
                return
        except StopIteration as end:
            run.result = end.value
        except CancelledError:
            pass
        except IQmetrixError as error:
            examine(error)
            run.error = error
        run.ended = self.time
        self.events_without_end = 0

    def done(self, block: Block) -> Any:
        """Do work with a store; give what comes of it."""
        try:
            return block.work()
        except Exception as error:
            return error

    def call(self, policy: CallContext, *, after: float = 0.0, **changes: Any) -> Run:
        """Start a call."""
        return self.start(carry_out(policy, self.described(after=after, **changes)), after=after, owner=policy)

    def worker(self, policy: CallContext, calls: int, **changes: Any) -> Run:
        """Start somebody who makes one call after the other."""

        def work() -> Generator[Any, Any, int]:
            for _ in range(calls):
                yield from carry_out(policy, self.described(**changes))
                self.events_without_end = 0
            return calls

        return self.start(work(), owner=policy)

    def described(self, *, after: float = 0.0, **changes: Any) -> Call:
        """Describe a call as its user wants it."""
        deadline = changes.pop("deadline", None)
        settings: dict[str, Any] = {
            "service": "things",
            "operation": "things.v1.get",
            "request": request(body=changes.pop("body", None)),
            "idempotent": True,
            "anonymous": True,
            "deadline": None if deadline is None else self.time + after + deadline,
        }
        return Call(**{**settings, **changes})


def spread(world: World, processes: list[CallContext], calls: int, **changes: Any) -> list[Run]:
    """Start calls, one after the other, of one process after the other."""
    turns = itertools.cycle(processes)
    return [world.call(next(turns), after=index * 0.0001, **changes) for index in range(calls)]


def finished(world: World, runs: list[Run]) -> float:
    """Let time pass until nothing is left to happen; every call has to succeed. Return the seconds until the last one did."""
    began = world.time
    world.go()
    assert [run.error for run in runs if run.error] == []
    assert all(run.result is not None for run in runs)
    return max(run.ended or 0.0 for run in runs) - began


def in_words(event: Any) -> str:
    """Say in a few words what happens."""
    if isinstance(event, Send):
        return f"sends {in_words(event.request)}"
    if isinstance(event, HTTPRequest):
        return f"{event.method} {event.url}"
    if isinstance(event, HTTPResponse):
        return f"{event.status}"
    if isinstance(event, tuple):  # what a run waited for, and the answer
        return f"{event[0]} {in_words(event[1])}"
    if isinstance(event, (Sleep, WaitFor)):
        return f"{type(event).__name__} {event.seconds:.3f} s"
    return event if isinstance(event, str) else type(event).__name__
