"""What the SDK tells of its work: data for hooks, and log lines."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

logger = logging.getLogger("iqmetrix")

Details = TypeVar("Details")


@dataclass(frozen=True, slots=True)
class WaitDetails:
    """A call is going to wait.

    Attributes:
        service: whose window it waits for, or which it calls.
        operation: such as `crm.v1.getCustomer`.
        attempt: number of the attempt that follows, from 1.
        seconds: how long, as far as is known.
        cause: `limit` (the window is spent, or the database is busy), `probe` (somebody else finds out the limit), `token` (somebody else renews it), `backoff`.
    """

    service: str
    operation: str
    attempt: int
    seconds: float
    cause: Literal["limit", "probe", "token", "backoff"]


@dataclass(frozen=True, slots=True)
class RetryDetails:
    """An attempt is going to be repeated.

    Attributes:
        service: the service called.
        operation: such as `crm.v1.getCustomer`.
        attempt: number of the attempt that failed, from 1.
        seconds: wait before the next one.
        cause: HTTP status, or what went wrong where no response came.
    """

    service: str
    operation: str
    attempt: int
    seconds: float
    cause: int | str


@dataclass(frozen=True, slots=True)
class AttemptDetails:
    """An attempt is over.

    Attributes:
        service: the service called.
        operation: such as `crm.v1.getCustomer`; token requests too.
        attempt: its number, from 1.
        seconds: from sending to the end of the response.
        status: HTTP status, `None` where no response came.
        error: what went wrong where no response came.
        grant: `password` or `refresh_token` for token requests.
    """

    service: str
    operation: str
    attempt: int
    seconds: float
    status: int | None
    error: str | None = None
    grant: str | None = None


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions that are called as things happen. They must be quick; an error in one is logged and otherwise ignored."""

    on_wait: Callable[[WaitDetails], object] | None = None
    on_retry: Callable[[RetryDetails], object] | None = None
    on_attempt: Callable[[AttemptDetails], object] | None = None

    def wait(self, details: WaitDetails) -> None:
        """Tell of a wait."""
        level = logging.INFO if details.cause in {"limit", "backoff"} else logging.DEBUG
        logger.log(level, "%s waits %.2f s (%s)", details.operation, details.seconds, details.cause)
        _tell(self.on_wait, details)

    def retry(self, details: RetryDetails) -> None:
        """Tell of a repetition."""
        logger.info(
            "%s attempt %d: %s, again in %.2f s", details.operation, details.attempt, details.cause, details.seconds
        )
        _tell(self.on_retry, details)

    def attempt(self, details: AttemptDetails) -> None:
        """Tell of an attempt."""
        _tell(self.on_attempt, details)


def _tell(hook: Callable[[Details], object] | None, details: Details) -> None:
    if hook is None:
        return
    try:
        hook(details)
    except Exception:
        logger.exception("A hook failed; the call goes on")
