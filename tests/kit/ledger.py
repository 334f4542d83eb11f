"""A virtual world that watches whether promises are kept, request by request.

What is promised exactly is checked exactly. Where a promise depends on what a process can know, so does the check:

- "Never more than its limit after it was told": a slot that a process grants after it has received a truthful reply, and
  that is used in the window of that reply, is one of the calls that the reply says are left; after a 429 there are none.
  Slots granted before the news arrived may be used
  (a call may have to wait for a token in between). A process that leases slots may use up the block that it holds. A call
  that tries if a spent window is over, because its end is not known well, may be refused.
- A reply whose limit is another than before ends what was told before. Lies about the limit and about times are believed
  for a while; during that time refusals are counted and bounded by the number of lies.
- A store that comes back knows less than the process that went on without it; what it was told meanwhile ends then.
- "At most one exchange in flight" holds between processes that share a working store, and "a refresh token is exchanged
  once" always: it is sent again only where it is certain that the service never dealt with it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Any

from iqmetrix._calls.context import CallContext
from iqmetrix._calls.outcome import MAX_REPLAYS_AFTER_401
from iqmetrix._calls.retries import REPLAYED_STATUSES
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, TransportError
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._limits.line import Line, StoreStage, StoreTask, Ticket, Wait
from iqmetrix._limits.shared_window import SharedWindow
from iqmetrix._limits.slots import Slots
from tests.kit.messages import TOKEN_URL, Answer, Later
from tests.kit.origins import Key, Origins, Seen, form_of
from tests.kit.world import Run, World

LEASED = 8
"""Slots that a process may hold ahead, of the small windows of these tests."""

TRIES = 3
"""Calls of one process that may be refused in a window because they try if it is over."""

LIE = 90.0
"""Seconds, longer than lies of these tests reach into the future."""

PER_LIE = 4
"""Calls that a lie may cost a process, each refused by a window that it could know to be spent."""

LATE = 0.2
"""Seconds that an error may come after the deadline: the way back from the server and from the store."""

MOST = 60_000
"""Events in a life of a few minutes: with more of them something goes round in circles."""


class WatchedLine(Line):
    """A line of which it is known in which order its callers came."""

    ledger: Ledger
    came: list[Ticket]

    def _begin(self) -> None:
        super()._begin()
        self.came = []

    def ask(self, ticket: Ticket) -> Wait | StoreTask | None:
        if ticket.permit is None and ticket not in self.came:
            self.came.append(ticket)
            self.ledger.began(ticket)
        return super().ask(ticket)

    def leave(self, ticket: Ticket, *, sent: bool = False) -> None:
        if ticket in self.came:
            self.came.remove(ticket)
        super().leave(ticket, sent=sent)

    def _let_go(self, ticket: Ticket, now: float) -> bool:
        let_go = super()._let_go(ticket, now)
        if let_go:
            place = self.came.index(ticket)
            del self.came[place]
            self.ledger.granted(ticket, place)
        return let_go


class WatchedLimits(CredentialLimits):
    """Limits whose lines are watched."""

    ledger: Ledger

    def _line(self, service: str, slots: Slots) -> Line:
        line = WatchedLine(service, slots, now=self._now, random=self._random)
        line.ledger = self.ledger
        return line


@dataclass
class Told:
    """A reply that a process has received: how many calls the window has left. Times are numbers of events."""

    remaining: int
    received: int
    limit: int
    outages: int
    degraded: bool
    refused: bool
    used: int = 0


@dataclass
class Facts:
    """What is known of a run."""

    user: str = ""
    deadline: float | None = None
    idempotent: bool = True
    renewal: bool = True
    granted: int = -1
    probes_end: bool = False
    late: bool = False
    alone: bool = False
    outcomes: list[int | TransportError] = field(default_factory=list)
    refresh_token: str | None = None
    grant: str = ""


class Ledger(World):
    """The world, and what is wrong with it so far (`broken`)."""

    def __init__(self, origins: Origins, **settings: Any) -> None:
        super().__init__(origins, **settings)
        self.origins = origins
        self.broken: list[str] = []
        self.steps = 0
        self.outages = 0
        self.facts: dict[int, Facts] = defaultdict(Facts)
        self.seen: dict[int, Seen | None] = {}
        self.told: dict[tuple[int, Key, float], list[Told]] = defaultdict(list)
        self.tries: dict[tuple[int, Key, float], int] = defaultdict(int)
        self.tainted: dict[Key, float] = defaultdict(lambda: -math.inf)
        self.lies: dict[Key, int] = defaultdict(int)
        self.excess: dict[tuple[int, Key], int] = defaultdict(int)
        self.refused: dict[tuple[Key, float], int] = defaultdict(int)  # more than came late
        self.exchanging: dict[int, tuple[Run, bool, int]] = {}
        self.spent: dict[str, str] = {}
        self.calls: dict[int, int] = defaultdict(int)
        self.repeats: dict[int, int] = defaultdict(int)
        self._stepping: Run | None = None
        self._runs_of: dict[Ticket, Run] = {}

    def limits(self, **settings: Any) -> WatchedLimits:
        """Make limits that are watched."""
        limits = WatchedLimits(now=self.now, random=self.random, **settings)
        limits.ledger = self
        return limits

    def break_promise(self, what: str) -> None:
        """Note that a promise was broken. Raising in the middle of a flow could be swallowed by it."""
        self.broken.append(f"call {self._stepping.number if self._stepping else None} at {self.time:.3f}: {what}")

    def degraded(self, owner: CallContext | None) -> bool:
        """Say whether a process goes on without its store."""
        assert owner is not None
        return owner.tokens._store.degraded

    def inherit(self, child: CallContext, parent: CallContext) -> None:
        """Let a forked process that has no store know what its parent was told."""
        for (owner, key, ends), told in list(self.told.items()):
            if owner == id(parent):
                self.told[id(child), key, ends] = [replace(each) for each in told]

    def watch(self, run: Run, **facts: Any) -> Run:
        """Take note of a call that begins."""
        self.facts[run.number] = Facts(renewal=False, **facts)
        self.calls[id(run.owner)] += 1
        return run

    # --- slots ----------------------------------------------------------------------------------------------------

    def step(self, run: Run, event: Any) -> None:
        self.steps += 1
        assert self.steps < MOST, f"P-I3: something goes on for ever: call {run.number}, {event!r}"
        self._stepping, facts = run, self.facts[run.number]
        if run.owner is not None and not self._private(run):
            facts.alone |= self.degraded(run.owner)  # what it has claimed then, nobody else sees
        super().step(run, event)
        if (
            run.ended is not None
            and facts.deadline is not None
            and self.time > max(run.began, facts.deadline) + LATE
            and not isinstance(event, HTTPRequest)
        ):
            self.break_promise(f"P-R5: call {run.number} ended {self.time - facts.deadline:.3f} s after its deadline")

    def began(self, ticket: Ticket) -> None:
        """Take note of a caller that asks for a slot."""
        assert self._stepping is not None
        self._runs_of[ticket] = self._stepping

    def granted(self, ticket: Ticket, place: int) -> None:
        """Take note of a slot that was granted."""
        if place:
            self.break_promise(f"P-L6: a call went before {place} that came earlier")
        facts = self.facts[self._runs_of.pop(ticket).number]
        assert ticket.permit is not None
        facts.granted, facts.probes_end = self.steps, ticket.permit.probes_end

    # --- requests -------------------------------------------------------------------------------------------------

    def send(self, run: Run, sent: HTTPRequest) -> None:
        super().send(run, sent)
        facts = self.facts[run.number]
        facts.late = facts.granted != self.steps
        if facts.outcomes:
            self._repeated(run, facts, facts.outcomes[-1])
        if sent.url == TOKEN_URL:
            self._exchange(run, facts, form_of(sent))

    def _exchange(self, run: Run, facts: Facts, form: dict[str, str]) -> None:
        assert run.owner is not None
        facts.grant, token = form["grant_type"], form.get("refresh_token")
        facts.user = self.origins.issued.get(token or "", form.get("username", ""))
        alone = facts.alone or (self.degraded(run.owner) and not self._private(run))
        for other, was_alone, outages in self.exchanging.values():
            same_store = other.owner is run.owner or not (self._private(other) or self._private(run))
            works = other.owner is run.owner or not (alone or was_alone or outages != self.outages)
            if other.ended is None and self.facts[other.number].user == facts.user and same_store and works:
                self.break_promise(f"P-A1: two exchanges of {facts.user} are in flight")
        if token is not None:
            if token in self.spent:
                self.break_promise(f"P-A5, P-A9: a refresh token is exchanged again; it was {self.spent[token]}")
            self.spent[token] = "in flight"
        self.exchanging[run.number] = (run, alone, self.outages)
        facts.refresh_token = token

    def _private(self, run: Run) -> bool:
        assert run.owner is not None
        return run.owner.tokens._store.private

    def _repeated(self, run: Run, facts: Facts, last: int | TransportError) -> None:
        """Check that a call may go again after this."""
        assert run.owner is not None
        if last == 429:
            return
        if last == 401 and not facts.renewal:
            if facts.outcomes.count(401) > MAX_REPLAYS_AFTER_401:
                self.break_promise("P-A2: replayed again and again after 401")
            return
        processed = last.may_have_been_processed if isinstance(last, TransportError) else True
        if facts.renewal:
            again = isinstance(last, TransportError) or last >= 500 or last == 408
            if again and not (processed and facts.grant == "refresh_token"):  # else the password takes its place
                self._count_repeat(run.owner)
            return
        if not isinstance(last, TransportError) and last not in REPLAYED_STATUSES:
            self.break_promise(f"P-R1: sent again after {last}")
        if processed and not facts.idempotent:
            self.break_promise(f"P-R1: sent again after {last!r}, though it may not be done twice")
        failures = sum(1 for each in facts.outcomes if each not in {401, 429})
        if failures >= run.owner.retries.attempts:
            self.break_promise(f"P-R4: {failures + 1} attempts")
        self._count_repeat(run.owner)

    def _count_repeat(self, owner: CallContext) -> None:
        self.repeats[id(owner)] += 1
        if self.repeats[id(owner)] > 10 + 0.1 * self.calls[id(owner)] + 1e-6:
            self.break_promise(f"P-R4: {self.repeats[id(owner)]} repetitions of {self.calls[id(owner)]} calls")

    def arrive(self, run: Run, sent: HTTPRequest) -> Answer | Later:
        self._check_secrets(sent, self.facts[run.number].user)
        answer = super().arrive(run, sent)
        seen = self.seen[run.number] = self.origins.seen
        if seen is not None:
            self._check_window(run, seen)
        return answer

    def _check_secrets(self, sent: HTTPRequest, user: str) -> None:
        shown = sent.headers.get("Authorization", "")
        if sent.url == TOKEN_URL:
            if shown:
                self.break_promise("P-S2: an access token was shown to the token service")
            return
        if shown and self.origins.issued.get(shown.removeprefix("Bearer ")) != user:
            self.break_promise("P-S2: a token was used for somebody else")
        if shown.startswith("Bearer canary-refresh") or "canary" in f"{sent.url} {sent.body!r}":
            self.break_promise(f"P-S2: a secret was shown to {sent.url}")
        if "elsewhere" in sent.url or (shown and sent.headers.get("X-Anonymous")):
            self.break_promise(f"P-S2: a call went to {sent.url}")

    def _check_window(self, run: Run, seen: Seen) -> None:
        """Check what arrives against what its process was told of the window."""
        facts = self.facts[run.number]
        began = seen.ends - self.origins.windows[seen.key].seconds
        late = facts.late or began > self.wall() - self.latency
        self.refused[seen.key, seen.ends] += seen.refused - late
        key = (id(run.owner), seen.key, seen.ends)
        degraded = self.degraded(run.owner)
        for told in self.told[key]:
            if facts.granted < told.received or told.outages != self.outages or told.degraded != degraded:
                continue
            if facts.probes_end:
                self.tries[key] += seen.refused
                if self.tries[key] > TRIES:
                    self.break_promise(f"P-L1: {self.tries[key]} calls tried if a window of {seen.key} is over")
                break
            told.used += 1
            leased = 0 if told.refused or self._private(run) else LEASED
            if told.used <= told.remaining + leased:
                continue
            if self.time > self.tainted[seen.key]:
                self.break_promise(f"P-L5: {seen.key}, told that {told.remaining} calls are left, got {told.used}")
                break
            self.excess[key[:2]] += seen.refused
            if self.excess[key[:2]] > PER_LIE * self.lies[seen.key]:
                self.break_promise(
                    f"P-L5: {self.excess[key[:2]]} refusals of {seen.key} for {self.lies[seen.key]} lies"
                )
            break

    def deliver(self, run: Run, answer: Answer) -> None:
        facts = self.facts[run.number]
        outcome = answer.status if isinstance(answer, HTTPResponse) else answer
        facts.outcomes.append(outcome)
        self._learn(run, self.seen.pop(run.number, None), answer)
        if not facts.renewal:
            return
        self.exchanging.pop(run.number, None)
        unprocessed = outcome == 429 or (isinstance(outcome, TransportError) and not outcome.may_have_been_processed)
        if facts.refresh_token is not None:
            if unprocessed:
                del self.spent[facts.refresh_token]
            else:
                self.spent[facts.refresh_token] = f"answered {outcome!r}"

    def _learn(self, run: Run, seen: Seen | None, answer: Answer) -> None:
        if seen is None or not isinstance(answer, HTTPResponse):
            return
        if seen.lied:
            self.lies[seen.key] += 1
            self.tainted[seen.key] = self.time + LIE
        if not seen.truthful:
            return
        told = self.told[id(run.owner), seen.key, seen.ends]
        if told and told[-1].limit != seen.limit:
            told.clear()
        refused = answer.status == 429
        degraded = self.degraded(run.owner)
        remaining = 0 if refused else seen.remaining
        told.append(Told(remaining, self.steps, seen.limit, self.outages, degraded, refused))


def at_rest(line: Line) -> list[str]:
    """Say what is not over in a line."""
    wrong = []
    if line._waiting:
        wrong.append(f"{len(line._waiting)} calls still wait")
    if line._under_way:
        wrong.append(f"{len(line._under_way)} calls are still in flight")
    if line._store is not StoreStage.IDLE:
        wrong.append("a lease is still asked for")
    if line._probe is not None:
        wrong.append("a probe is still under way")
    return [f"P-R5: {line.service}: {each}" for each in wrong]


def keeps_slots(line: Line) -> bool:
    """Say whether a line whose calls rest holds slots of a shared window, and is not about to give them back."""
    if line._waiting or line._under_way or line._store is not StoreStage.IDLE or line.has_news:
        return False
    return isinstance(line._slots, SharedWindow) and line._slots._holds(line._now())
