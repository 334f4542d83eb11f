"""A state machine lets things happen in any order; promises are watched all the while (`machine.py`, `ledger.py`).

The rules: time passes; calls of a user to a service, with or without token and deadline; a process begins, is forked or
killed; a call is cancelled; tokens expire or are revoked, with their refresh tokens or without; a 429, other statuses, lying
headers, requests and connections that get lost, slow replies, redirects and a proxy's pages, of services and of the token
service; a limit changes; another program spends slots; the store fails and comes back.

`MODEL_EXAMPLES=5000 python -m pytest tests/promises/limits/test_model.py -k holds` lets it look for longer, each time elsewhere.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from iqmetrix._calls import flow
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._limits.end_of_window import EndOfWindow
from iqmetrix._limits.line import Line, Ticket
from iqmetrix._limits.shared_window import SharedWindow
from iqmetrix._limits.window_state import WindowState
from iqmetrix._tokens.state import Claim, ClaimedByOther, TokenState
from iqmetrix._tokens.token import Token
from iqmetrix._tokens.tokens import Tokens
from tests.kit.machine import Life

EXAMPLES = int(os.environ.get("MODEL_EXAMPLES", "0"))
PARTS = 3
"""Into which the lives are divided, for as many cores."""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(0 if EXAMPLES else 400),
]  # what breaks a promise is made short, which takes a while


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Thousands of lives have much to tell; what they log is not looked at here."""
    logging.disable(logging.CRITICAL)
    faulthandler.cancel_dump_traceback_later()  # there are no threads that could keep the test from ending
    yield
    logging.disable(logging.NOTSET)


def live(machine: type[Life], examples: int, *, steps: int = 40, **more: Any) -> None:
    """Let so many lives be lived."""
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
        **more,
    )
    run_state_machine_as_test(machine, settings=chosen)


@pytest.mark.parametrize("part", range(PARTS))
def test_whatever_happens_every_promise_holds(part: int) -> None:
    """P-L1, P-L3, P-L5, P-L6, P-L10, P-A1, P-A2, P-A5, P-A9, P-A10, P-R1, P-R4, P-R5, P-S2, P-I3: whatever happens, in any order."""
    if EXAMPLES:
        live(Life, EXAMPLES // PARTS)
    else:
        live(seed(part)(type("Life", (Life,), {})), 150 // PARTS)


# --- bugs put in on purpose: the machine finds each -------------------------------------------------------------------

_claim, _ask, _leave = TokenState.claim, Line.ask, Line.leave


def claims_are_not_respected() -> AbstractContextManager[Any]:
    """Whoever wants to exchange does so, though another process is about it."""

    def claim(self: TokenState, now: float, **how: Any) -> Claim:
        answer = _claim(self, now, **how)
        if isinstance(answer, ClaimedByOther):
            self.claimant = None
            answer = _claim(self, now, **how)
        return answer

    return patch.object(TokenState, "claim", claim)


def windows_end_at_the_lower_bound() -> AbstractContextManager[Any]:
    """Callers leave when the window could be over, not when it must be."""

    def is_over(self: EndOfWindow, now: float) -> bool:
        return self.bounds is not None and now >= self.bounds.earliest

    return patch.object(EndOfWindow, "is_over", is_over)


def a_lost_call_stays_in_flight() -> AbstractContextManager[Any]:
    """`leave` forgets to give back what a granted call held."""

    def leave(self: Line, ticket: Ticket, *, sent: bool = False) -> None:
        permit = ticket.permit
        _leave(self, ticket, sent=sent)
        if permit is not None:
            self._under_way[ticket] = permit

    return patch.object(Line, "leave", leave)


def the_last_comer_goes_first() -> AbstractContextManager[Any]:
    """The queue is a stack."""

    def ask(self: Line, ticket: Ticket) -> Any:
        new = not ticket.waiting
        answer = _ask(self, ticket)
        if new and ticket.waiting:
            self._waiting.rotate(1)
        return answer

    return patch.object(Line, "ask", ask)


def a_refusal_closes_nothing() -> AbstractContextManager[Any]:
    """A 429 is taken for a slip, and the next call goes at once."""
    return patch.object(WindowState, "_refuse", lambda *_: None)


def unused_slots_are_kept() -> AbstractContextManager[Any]:
    """A process whose calls rest holds on to its lease."""
    return patch.object(SharedWindow, "rest", lambda *_: None)


def an_ambiguous_exchange_is_repeated() -> AbstractContextManager[Any]:
    """The refresh token is kept though nobody knows whether it was exchanged."""
    abandon = Tokens.abandon_exchange
    return patch.object(Tokens, "abandon_exchange", lambda self, **_: abandon(self, ambiguous=False))


def a_child_keeps_its_parents_refresh_token() -> AbstractContextManager[Any]:
    """After a fork both exchange the same one."""
    return patch.object(Tokens, "after_fork", Tokens._reset)


def the_retry_budget_is_never_empty() -> AbstractContextManager[Any]:
    """When a service is down everybody storms it."""
    return patch.object(RetryBudget, "withdraw", lambda _: True)


def calls_without_a_token_get_one() -> AbstractContextManager[Any]:
    """What is anonymous goes out with the token all the same."""
    send = flow._authorized

    def authorized(state: Any, call: Any, token: Token | None) -> Any:
        return send(state, call, token or state.context.tokens._token)

    return patch.object(flow, "_authorized", authorized)


BUGS = {
    claims_are_not_respected: ("P-A1|P-A5", 1),
    windows_end_at_the_lower_bound: ("P-L5|P-L3", 0),
    a_lost_call_stays_in_flight: ("in flight", 0),
    the_last_comer_goes_first: ("P-L6", 0),
    a_refusal_closes_nothing: ("P-L", 3),
    unused_slots_are_kept: ("P-L12", 38),
    an_ambiguous_exchange_is_repeated: ("P-A5", 31),
    a_child_keeps_its_parents_refresh_token: ("P-A5", 37),
    the_retry_budget_is_never_empty: ("P-R4", 0),
    calls_without_a_token_get_one: ("P-S2", 0),
}
"""Each with what the machine says of it, and a seed with which it says so soon, until somebody changes how chance is drawn."""


@pytest.mark.parametrize("bug", BUGS, ids=[bug.__name__ for bug in BUGS])
def test_a_bug_is_found(bug: Callable[[], AbstractContextManager[Any]]) -> None:
    """The machine sees what it is there to see: P-L5, P-L6, P-A1, P-A5, P-A10, P-R4, P-R5, P-S2 with a bug in each turn."""
    says, soon = BUGS[bug]
    told = []
    for chance in (soon, *range(40)):  # a new seed finds most bugs sooner than many more lives with one
        try:
            with bug():
                live(seed(chance)(type("Life", (Life,), {})), 25, phases=(Phase.generate,), report_multiple_bugs=False)
        except AssertionError as error:
            told.append(str(error))
            if re.search(says, told[-1]):
                return
    pytest.fail(f"not found; told instead: {told}")
