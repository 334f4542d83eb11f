"""What the calls of a client share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.hooks import Hooks
from iqmetrix._configuration.settings import RetrySettings
from iqmetrix._http.transport import Timeouts
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._observing.long_waits import LongWaits
from iqmetrix._tokens.tokens import Tokens


@dataclass(frozen=True, slots=True)
class TokenEndpoint:
    """Where tokens come from.

    Attributes:
        service: the service whose window token requests count in.
        operation: name of a token request for errors and hooks.
        url: where it is sent.
        credentials: who signs in.
        timeouts: of one token request.
    """

    service: str
    operation: str
    url: str
    credentials: Credentials
    timeouts: Timeouts


@dataclass(frozen=True, slots=True)
class CallContext:
    """What the calls of a client share.

    Attributes:
        now: monotonic clock, seconds.
        wall: wall clock, seconds since 1970; only to tell users when to come back.
        random: numbers from 0 up to 1.
        limits: the rate-limit windows and the active requests.
        tokens: the access token.
        endpoint: where tokens come from.
        retries: how often and how fast failed attempts are repeated.
        retry_budget: bounds the repetitions of all calls together.
        hooks: functions to tell of waits, retries and attempts.
        long_waits: warns of long ones.
        closed: says whether the client was closed.
    """

    now: Callable[[], float]
    wall: Callable[[], float]
    random: Callable[[], float]
    limits: CredentialLimits
    tokens: Tokens
    endpoint: TokenEndpoint
    retries: RetrySettings
    retry_budget: RetryBudget
    hooks: Hooks
    long_waits: LongWaits
    closed: Callable[[], bool] = lambda: False
