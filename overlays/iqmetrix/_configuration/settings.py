"""Settings of a client."""

from collections.abc import Callable
from typing import Any

from attrs import Factory, field, frozen

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_count, check_kind
from iqmetrix._configuration.seconds import check_given_seconds, check_seconds
from iqmetrix._process.backoff import doubled


def _seconds(_: object, attribute: Any, value: object) -> None:
    check_seconds(attribute.name, value)


def _given_seconds(_: object, attribute: Any, value: object) -> None:
    check_given_seconds(attribute.name, value)


def _attempts(_: object, __: object, value: object) -> None:
    check_count("attempts", value)


def _retries(_: object, __: object, value: object) -> None:
    check_kind("retries", value, RetrySettings)


@frozen(kw_only=True)
class RetrySettings:
    """How often and how fast failed attempts are repeated.

    Attributes:
        attempts: attempts of one call, at most; refusals by a rate limit are not counted.
        first_delay: seconds; upper bound of the first delay.
        longest_delay: seconds; upper bound of every delay.
    """

    attempts: int = field(default=5, validator=_attempts)
    first_delay: float = field(default=0.5, validator=_given_seconds)
    longest_delay: float = field(default=30.0, validator=_given_seconds)

    def delay(self, failures: int, random: Callable[[], float]) -> float:
        """Return the seconds to wait after a number of failures: full jitter, from 0 up to a bound that doubles."""
        return random() * doubled(self.first_delay, failures - 1, longest=self.longest_delay)


@frozen(kw_only=True)
class Settings:
    """Settings of a client; `RequestOptions` change single calls.

    Attributes:
        connect_timeout: seconds to open a connection, also to wait for a free one.
        read_timeout: seconds without a byte from the server.
        write_timeout: seconds without progress in sending.
        deadline: seconds for a whole call with its waits; `None` for no end.
        retries: how often and how fast failed attempts are repeated.
    """

    connect_timeout: float = field(default=10.0, validator=_given_seconds)
    read_timeout: float = field(default=60.0, validator=_given_seconds)
    write_timeout: float = field(default=60.0, validator=_given_seconds)
    deadline: float | None = field(default=600.0, validator=_seconds)
    retries: RetrySettings = field(default=Factory(RetrySettings), validator=_retries)


publish(__name__)
