"""Promises A5, A6 and A9: who may exchange a token, and when; decisions on plain values."""

from __future__ import annotations

import pytest

from iqmetrix._tokens.replies import TokenReply
from iqmetrix._tokens.state import AlreadyRenewed, Claim, ClaimedByOther, CredentialsRefused, Exchange, TokenState
from iqmetrix._tokens.token import Token
from tests.kit.signed_in import alone, renewed

CLAIM_S = 135.0


def claim(state: TokenState, now: float, claimant: str, *, stale: str | None = None, down: bool = False) -> Claim:
    return state.claim(now, claimant=claimant, stale_access_token=stale, seconds=CLAIM_S, store_is_down=down)


def holding(number: int = 1) -> TokenState:
    """A state that holds a token from time 0 on."""
    state = TokenState()
    assert state.replace_token(0.0, reply(number), claimant="somebody", stale_access_token=None)
    return state


def reply(number: int) -> TokenReply:
    return TokenReply(f"canary-token-{number}", f"canary-refresh-{number}", 1000.0)


def test_a_token_that_is_good_is_taken() -> None:
    """P-A1: unless it is the very one that was refused, or its time is over."""
    assert claim(holding(), 999.0, "a") == AlreadyRenewed()
    assert claim(holding(), 999.0, "a", stale="canary-token-0") == AlreadyRenewed()
    assert claim(holding(), 999.0, "a", stale="canary-token-1") == Exchange("refresh_token", "canary-refresh-1")
    assert claim(holding(), 1000.0, "a") == Exchange("refresh_token", "canary-refresh-1")


def test_one_process_exchanges_at_a_time() -> None:
    """P-A5, P-A9: the others wait for the rest of its claim; it may extend its own."""
    state = holding()
    assert isinstance(claim(state, 1000.0, "a"), Exchange)
    assert claim(state, 1100.0, "b") == ClaimedByOther(35.0)
    assert isinstance(claim(state, 1100.0, "a"), Exchange)
    assert claim(state, 1200.0, "b") == ClaimedByOther(35.0)


def test_a_claim_that_ran_out_leaves_a_refresh_token_that_may_be_spent() -> None:
    """P-A5"""
    state = holding()
    claim(state, 1000.0, "a")
    assert claim(state, 1000.0 + CLAIM_S, "b") == Exchange("password", None)


def test_while_the_store_is_down_no_refresh_token_is_exchanged() -> None:
    """P-A9: other processes may have it."""
    assert claim(holding(), 1000.0, "a", down=True) == Exchange("password", None)


def test_a_late_reply_leaves_the_token_of_a_faster_process_alone() -> None:
    """P-A3, P-A5: its claim ran out, and another process has signed in since."""
    state = holding(1)
    claim(state, 1000.0, "a", stale="canary-token-1")
    claim(state, 1000.0 + CLAIM_S, "b", stale="canary-token-1")
    assert state.replace_token(1140.0, reply(3), claimant="b", stale_access_token="canary-token-1")
    assert not state.replace_token(1141.0, reply(2), claimant="a", stale_access_token="canary-token-1")
    assert (state.access_token, state.refresh_token, state.expires_at) == ("canary-token-3", "canary-refresh-3", 2140.0)


@pytest.mark.parametrize(("ambiguous", "exchange"), [(True, "password"), (False, "refresh_token")])
def test_a_refresh_token_is_given_up_where_it_may_be_spent(exchange: str, *, ambiguous: bool) -> None:
    """P-A5"""
    state = holding()
    claim(state, 1000.0, "a")
    state.give_up_claim(claimant="b", ambiguous=True)  # not its claim
    assert claim(state, 1001.0, "b") == ClaimedByOther(CLAIM_S - 1.0)
    state.give_up_claim(claimant="a", ambiguous=ambiguous)
    given = claim(state, 1001.0, "b")
    assert isinstance(given, Exchange)
    assert given.grant_type == exchange


def test_refused_credentials_rest_for_longer_each_time() -> None:
    """P-A6: 1, 2, 4 minutes, and so on up to 64; a token that comes at last ends the series."""
    state, now, rests = TokenState(), 0.0, []
    for _ in range(9):
        assert claim(state, now, "a") == Exchange("password", None)
        state.drop_token(now, claimant="a", grant_type="password", code="invalid_grant", message="no")
        refused = claim(state, now, "b")
        assert isinstance(refused, CredentialsRefused)
        assert claim(state, now + refused.seconds - 0.001, "b").__class__ is CredentialsRefused
        rests.append(refused.seconds)
        now += refused.seconds
    assert rests == [60.0, 120.0, 240.0, 480.0, 960.0, 1920.0, 3840.0, 3840.0, 3840.0]
    claim(state, now, "a")
    assert state.replace_token(now, reply(1), claimant="a", stale_access_token=None)
    state.drop_token(now, claimant="a", grant_type="password", code="invalid_grant", message="no")
    refused = claim(state, now, "a")
    assert isinstance(refused, CredentialsRefused)
    assert refused.seconds == 60.0


def test_a_renewal_that_failed_is_put_off_but_not_beyond_the_token_s_end() -> None:
    """P-A8: half a minute later, or half of what is left."""
    token = Token("canary-token", 900.0, 1000.0)
    renewals = [postponed and postponed.renew_at for postponed in map(token.postponed, (900.0, 990.0, 999.0, 1000.0))]
    assert renewals == [930.0, 995.0, 999.5, None]


def test_while_a_renewal_is_under_way_no_token_is_the_newest() -> None:
    """P-A2: a 401 that comes meanwhile is that of an old token, and leaves the call its one renewal."""
    time = [0.0]
    tokens = alone(now=lambda: time[0])
    token = renewed(tokens, 1, expires_in=1000)
    time[0] = 990.0
    assert tokens.is_current(token)
    renewal, new = tokens.join_renewal(lambda: None)
    assert new
    assert not tokens.is_current(token)
    tokens.end_renewal(renewal)
    assert tokens.is_current(token)


def test_a_call_that_comes_after_a_renewal_begins_no_second_one() -> None:
    """P-A1: the token was there between its look and its joining."""
    tokens = alone()
    renewed(tokens, 1)
    renewal, new = tokens.join_renewal(lambda: None)
    assert (renewal.over, renewal.exchanged, new) == (True, False, False)
    renewal.raise_error()
