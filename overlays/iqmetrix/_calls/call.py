"""A call as its user wants it, and the state of one that is under way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from iqmetrix._calls.context import CallContext
from iqmetrix._calls.redirects import is_redirect
from iqmetrix._configuration.hooks import RetryDetails, WaitCause, WaitDetails
from iqmetrix._http.transport import HTTPRequest
from iqmetrix.errors import Attempt, DeadlineExceeded
from iqmetrix_api import DescribedResponse

NO_RESULT = "there was a result"
"""Before what most deadlines pass."""


class Call(msgspec.Struct, frozen=True):
    """A call as its user wants it.

    Attributes:
        service: the service whose window it counts in.
        operation: name for errors and hooks.
        request: without the token.
        idempotent: whether sending it twice does no harm.
        anonymous: whether it is sent without a token.
        deadline: monotonic time by which there must be a result, or `None`.
        replay: the user's word on replaying, or `None`.
        active_limit: how many requests the service works on at once for a database; `None` where it counts calls per window.
        database: which database; empty for the credential's own.
        responses: the described ones.
    """

    service: str
    operation: str
    request: HTTPRequest
    idempotent: bool
    anonymous: bool
    deadline: float | None = None
    replay: bool | None = None
    active_limit: int | None = None
    database: str = ""
    responses: Sequence[DescribedResponse] = ()

    def is_success(self, status: int) -> bool:
        """Say whether a status ends the call with a result: a 2xx, or one that is described to say where the answer is."""
        return 200 <= status < 300 or is_redirect(self.responses, status)

    @property
    def changes_something(self) -> bool:
        """Whether it makes a difference if the service has acted on the call; it does not if the call only reads."""
        return not self.idempotent or self.request.method in {"PUT", "PATCH", "DELETE"}


@dataclass(slots=True)
class CallState:
    """Where a call, or a token renewal, stands.

    Attributes:
        context: what the calls of its client share.
        service: the service called.
        operation: name for errors and hooks.
        deadline: monotonic time by which there must be a result, or `None`.
        attempts: what became of the attempts so far.
        failures: attempts that count against the limit of `RetrySettings.attempts`.
        waited: seconds waited since the last attempt.
        waited_in_all: seconds waited altogether.
        replays_after_401: how often the call was sent again because its token was refused.
        token_refreshed: whether the call has used its right to have the current token renewed.
    """

    context: CallContext
    service: str
    operation: str
    deadline: float | None = None
    attempts: list[Attempt] = field(default_factory=list)
    failures: int = 0
    waited: float = 0.0
    waited_in_all: float = 0.0
    replays_after_401: int = 0
    token_refreshed: bool = False

    def ends_at(self) -> float | None:
        """Return the monotonic time by which there must be a result, `None` without a deadline."""
        return self.deadline

    def time_left(self) -> float | None:
        """Return the seconds until the deadline, `None` without one."""
        end = self.ends_at()
        return None if end is None else end - self.context.now()

    def is_late(self) -> bool:
        """Say whether the deadline has passed."""
        end = self.ends_at()
        return end is not None and end <= self.context.now()

    def time_for_store(self) -> float | None:
        """Return the seconds to wait for a store, `None` without an end."""
        return self.time_left()

    def longest_request(self, seconds: float) -> float:
        """Return the seconds that a request may take."""
        return self.until_deadline(seconds)

    def check_deadline(self, waiting: str = NO_RESULT, attempts: Sequence[Attempt] = ()) -> None:
        """Raise `DeadlineExceeded` if the deadline has passed.

        Args:
            waiting: before what it passed.
            attempts: that others made for this call, such as those of signing in.
        """
        if self.is_late():
            raise DeadlineExceeded(
                f"the deadline passed before {waiting}",
                operation=self.operation,
                attempts=[*self.attempts, *attempts],
            )

    def until_deadline(self, seconds: float) -> float:
        """Shorten a wait so that it ends with the deadline."""
        left = self.time_left()
        return seconds if left is None else max(0.0, min(seconds, left))

    def wait_begins(self, service: str, seconds: float, cause: WaitCause) -> None:
        """Tell the hooks of a wait that begins.

        Args:
            service: the service waited for.
            seconds: how long it will take, as far as is known.
            cause: why.
        """
        self.context.long_waits.begins(service, seconds, cause)
        self.context.hooks.wait(self._wait(service, seconds, cause))

    def wait_ended(self, service: str, began: float, cause: WaitCause, *, tell: bool = True) -> None:
        """Count a wait that is over, and tell the hooks of it unless `tell` is false."""
        seconds = self.context.now() - began
        if tell:
            self.context.hooks.waited(self._wait(service, seconds, cause))
        self.waited += seconds
        self.waited_in_all += seconds

    def _wait(self, service: str, seconds: float, cause: WaitCause) -> WaitDetails:
        return WaitDetails(service, self.operation, len(self.attempts) + 1, seconds, cause, self.waited_in_all)

    def retry_follows(self, seconds: float, cause: int | str) -> None:
        """Tell the hooks that the last attempt is going to be repeated.

        Args:
            seconds: back-off before the next attempt.
            cause: the status, or the kind of failure if no response came.
        """
        details = RetryDetails(self.service, self.operation, len(self.attempts), seconds, cause, self.waited_in_all)
        self.context.hooks.retry(details)
