"""What the SDK reports of its work: data for hooks, and log lines."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, TypeVar

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_functions
from iqmetrix._observing.log import logger
from iqmetrix_api import RateLimit

Details = TypeVar("Details")
WaitCause = Literal["limit", "probe", "token", "backoff"]


@dataclass(frozen=True, slots=True)
class CallDetails:
    """A call begins.

    Attributes:
        service: the service called.
        operation: such as `crm.v1.getCustomer`.
        method: HTTP method.
    """

    service: str
    operation: str
    method: str


@dataclass(frozen=True, slots=True)
class WaitDetails:
    """A call begins to wait, or has waited.

    Attributes:
        service: whose window it waits for, or which it calls.
        operation: such as `crm.v1.getCustomer`.
        attempt: number of the attempt that follows, from 1.
        seconds: how long it will wait, as far as is known; of a wait that is over, how long it took.
        cause: `limit` (the window is spent, or the database is busy), `probe` (another call is finding out the limit), `token` (another call is renewing it), `backoff`.
        waited: seconds that the call waited before this wait, in total.
    """

    service: str
    operation: str
    attempt: int
    seconds: float
    cause: WaitCause
    waited: float = 0.0


@dataclass(frozen=True, slots=True)
class RetryDetails:
    """An attempt is going to be repeated.

    Attributes:
        service: the service called.
        operation: such as `crm.v1.getCustomer`.
        attempt: number of the attempt that failed, from 1.
        seconds: back-off before the next one; it may have to wait for a window besides.
        cause: HTTP status, or what went wrong where no response came.
        waited: seconds that the call has waited so far, in total.
    """

    service: str
    operation: str
    attempt: int
    seconds: float
    cause: int | str
    waited: float = 0.0


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
        waited: seconds that the call waited before it, since the attempt before.
        method: HTTP method.
        url: where it went; the values of the query are hidden.
        rate_limit: what the response says about the window; `None` where no response came.
    """

    service: str
    operation: str
    attempt: int
    seconds: float
    status: int | None
    error: str | None = None
    grant: str | None = None
    waited: float = 0.0
    method: str = ""
    url: str = ""
    rate_limit: RateLimit | None = None


@dataclass(frozen=True, slots=True)
class Hooks:
    """Functions that are called as things happen. They must be quick; an error in one is logged and otherwise ignored.

    They are called in the thread or task of the call, so context variables are those of the caller.

    Attributes:
        on_wait: a call is going to wait.
        on_waited: a wait is over; `seconds` is what it took.
        on_retry: an attempt is going to be repeated.
        on_attempt: an attempt is over, of a token request too.
        around_call: returns a context manager that is entered before each call and left after it, with its error if there is one; it
            cannot suppress the error. Each page of a list is a call.

    Raises:
        ConfigurationError: one of them can't be called.
    """

    on_wait: Callable[[WaitDetails], object] | None = None
    on_retry: Callable[[RetryDetails], object] | None = None
    on_attempt: Callable[[AttemptDetails], object] | None = None
    on_waited: Callable[[WaitDetails], object] | None = None
    around_call: Callable[[CallDetails], AbstractContextManager[object]] | None = None

    def __post_init__(self) -> None:
        given = {name: getattr(self, name) for name in self.__slots__}
        check_functions("Hooks", **{name: hook for name, hook in given.items() if hook is not None})

    def wait(self, details: WaitDetails) -> None:
        """Report a wait that begins."""
        level = logging.INFO if details.cause in {"limit", "backoff"} else logging.DEBUG
        logger.log(level, "%s waits %.2f s (%s)", details.operation, details.seconds, details.cause)
        _notify(self.on_wait, details)

    def waited(self, details: WaitDetails) -> None:
        """Report a wait that is over."""
        logger.debug("%s waited %.2f s (%s)", details.operation, details.seconds, details.cause)
        _notify(self.on_waited, details)

    def retry(self, details: RetryDetails) -> None:
        """Report that an attempt is going to be repeated."""
        logger.info(
            "%s attempt %d: %s, again in %.2f s", details.operation, details.attempt, details.cause, details.seconds
        )
        _notify(self.on_retry, details)

    def want_attempts(self) -> bool:
        """Say whether attempts are reported to anything; if not, their details need not be put together."""
        return self.on_attempt is not None or logger.isEnabledFor(logging.DEBUG)

    def attempt(self, details: AttemptDetails) -> None:
        """Report an attempt that is over."""
        outcome = details.error if details.status is None else details.status
        logger.debug("%s attempt %d: %s in %.3f s", details.operation, details.attempt, outcome, details.seconds)
        _notify(self.on_attempt, details)

    def call(self, service: str, operation: str, method: str) -> AbstractContextManager[object]:
        """Return the context manager to enter around a call."""
        if self.around_call is None:
            return _NOTHING
        return _guarded(self.around_call, CallDetails(service, operation, method))


def both(first: Hooks, second: Hooks) -> Hooks:
    """Return hooks that call those of two."""
    return Hooks(
        on_wait=_one_after_the_other(first.on_wait, second.on_wait),
        on_waited=_one_after_the_other(first.on_waited, second.on_waited),
        on_retry=_one_after_the_other(first.on_retry, second.on_retry),
        on_attempt=_one_after_the_other(first.on_attempt, second.on_attempt),
        around_call=_one_within_the_other(first.around_call, second.around_call),
    )


_NOTHING = nullcontext()


def _notify(hook: Callable[[Details], object] | None, details: Details) -> None:
    if hook is None:
        return
    try:
        hook(details)
    except Exception:
        logger.exception("A hook failed; the call goes on")


def _one_after_the_other(
    first: Callable[[Details], object] | None, second: Callable[[Details], object] | None
) -> Callable[[Details], object] | None:
    if first is None or second is None:
        return first or second

    def notify(details: Details) -> None:
        _notify(first, details)
        _notify(second, details)

    return notify


Around = Callable[[CallDetails], AbstractContextManager[object]]


def _one_within_the_other(outer: Around | None, inner: Around | None) -> Around | None:
    if outer is None or inner is None:
        return outer or inner

    @contextmanager
    def around(details: CallDetails) -> Iterator[None]:
        with _guarded(outer, details), _guarded(inner, details):
            yield

    return around


@contextmanager
def _guarded(around: Around, details: CallDetails) -> Iterator[None]:
    """Enter and leave a user's context manager, whose errors must not harm the call."""
    try:
        entered = around(details)
        entered.__enter__()
    except Exception:
        logger.exception("A hook failed; the call goes on")
        yield
        return
    try:
        yield
    except BaseException as error:
        _leave(entered, type(error), error, error.__traceback__)
        raise
    _leave(entered, None, None, None)


def _leave(
    entered: AbstractContextManager[object],
    kind: type[BaseException] | None,
    error: BaseException | None,
    traceback: TracebackType | None,
) -> None:
    try:
        entered.__exit__(kind, error, traceback)
    except Exception:
        logger.exception("A hook failed; the call goes on")


publish(__name__)
