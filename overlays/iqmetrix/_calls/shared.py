"""What a client and those made by its `with_options` share."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from os import PathLike

from attrs import field, frozen

from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.drift import Drift
from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.environment import Environment
from iqmetrix._configuration.hooks import Hooks
from iqmetrix._configuration.settings import Settings
from iqmetrix._configuration.timing import Timing
from iqmetrix._http.transport import Timeouts
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._observing.long_waits import LongWaits
from iqmetrix._operations import find_operation
from iqmetrix._process import forks, left_alone
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.errors import ConfigurationError
from iqmetrix.state import StateStore
from iqmetrix.state.contract import FORMAT
from iqmetrix.state.shared import SharedState

CLOSE_S = 1.0
"""Seconds that closing waits for a store."""

TOKEN_OPERATION = "authentication.v1.createToken"  # noqa: S105 - the name of an operation


@frozen(kw_only=True, eq=False)
class Shared:
    """What a client and those made by its `with_options` share, apart from the connections.

    Attributes:
        credentials: who the client acts for.
        environment: where the services are.
        timing: clocks and chance.
        state: where token and windows are stored.
        limits: the rate-limit windows and the active requests.
        tokens: the access token.
        retry_budget: bounds the repetitions of all calls together.
        long_waits: warns of long waits.
        codec: reads and writes bodies.
        closed: set when the client is closed.
    """

    credentials: Credentials
    environment: Environment
    timing: Timing
    state: SharedState
    limits: CredentialLimits
    tokens: Tokens
    retry_budget: RetryBudget
    long_waits: LongWaits
    codec: Codec
    closed: threading.Event = field(factory=threading.Event)

    @classmethod
    def open(
        cls,
        credentials: Credentials,
        environment: Environment,
        timing: Timing,
        *,
        state: str | PathLike[str] | StateStore,
        state_keys: Sequence[str],
        reserve: float,
    ) -> Shared:
        """Open the state of a client; nothing is sent.

        Raises:
            ConfigurationError: an argument can't be used.
        """
        if isinstance(reserve, bool) or not isinstance(reserve, (int, float)) or not 0 <= reserve < float("inf"):
            raise ConfigurationError(
                f"reserve must be a number of calls, or a share of the limit below 1, not {reserve!r}"
            )
        stores = SharedState.open(state, keys=state_keys, now=timing.now)
        scope = stores.scope(credentials, environment.url(find_operation(TOKEN_OPERATION).service))
        shared = cls(
            credentials=credentials,
            environment=environment,
            timing=timing,
            state=stores,
            limits=CredentialLimits(
                now=timing.now, random=timing.random, reserve=reserve, store=stores.windows, scope=scope
            ),
            tokens=Tokens(now=timing.now, random=timing.random, store=stores.tokens, key=f"token:{FORMAT}:{scope}"),
            retry_budget=RetryBudget(),
            long_waits=LongWaits(timing.now, timing.wall),
            codec=Codec(Drift()),
        )
        forks.watch(shared)
        return shared

    def context(self, settings: Settings, hooks: Hooks) -> CallContext:
        """Return what the calls of one client share."""
        token = find_operation(TOKEN_OPERATION)
        endpoint = TokenEndpoint(
            service=token.service.name,
            operation=str(token),
            url=self.environment.url(token.service) + token.path,
            credentials=self.credentials,
            timeouts=Timeouts(settings.connect_timeout, settings.read_timeout, settings.write_timeout),
        )
        return CallContext(
            now=self.timing.now,
            wall=self.timing.wall,
            random=self.timing.random,
            limits=self.limits,
            tokens=self.tokens,
            endpoint=endpoint,
            retries=settings.retries,
            retry_budget=self.retry_budget,
            hooks=hooks,
            long_waits=self.long_waits,
            closed=self.closed.is_set,
        )

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self.state.after_fork()
        self.limits.after_fork()
        self.retry_budget.after_fork()
        self.long_waits.after_fork()
        self.codec.drift.after_fork()
        self.tokens.after_fork()

    def close(self) -> None:
        """Close what is not a connection to a service."""
        self.closed.set()
        if self.state.owned is not None:
            left_alone.attempt(self.state.close, CLOSE_S)  # a thread may still wait for it
