"""Settings of a client, and reading them from the environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from attrs import Factory, field, frozen

from iqmetrix._border import publish
from iqmetrix._configuration.credentials import Credentials
from iqmetrix._configuration.environment import Environment
from iqmetrix._configuration.seconds import check_seconds
from iqmetrix._process.backoff import doubled
from iqmetrix.errors import ConfigurationError

REQUIRED = (
    "IQMETRIX_ENVIRONMENT",
    "IQMETRIX_CLIENT_ID",
    "IQMETRIX_CLIENT_SECRET",
    "IQMETRIX_USERNAME",
    "IQMETRIX_PASSWORD",
)


def _seconds(_: object, attribute: Any, value: object) -> None:
    check_seconds(attribute.name, value)


def _given_seconds(_: object, attribute: Any, value: object) -> None:
    if value is None:
        raise ConfigurationError(f"{attribute.name} must be a number of seconds, not None")
    check_seconds(attribute.name, value)


def _attempts(_: object, __: object, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"attempts must be a number of 1 at least, not {value!r}")


def _retries(_: object, __: object, value: object) -> None:
    if not isinstance(value, RetrySettings):
        raise ConfigurationError(f"retries must be RetrySettings(...), not an object of type {type(value).__name__}")


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


@frozen(kw_only=True)
class FromEnvironment:
    """What the variables `IQMETRIX_*` say."""

    credentials: Credentials
    environment: Environment
    transport: str
    state: str
    state_keys: tuple[str, ...] = field(repr=False)


def from_env(variables: Mapping[str, str] | None = None) -> FromEnvironment:
    """Read `IQMETRIX_*` variables.

    Raises:
        ConfigurationError: some are missing (all are named at once) or invalid. No value of a secret is shown.
    """
    outcome = _read(os.environ if variables is None else variables)
    variables = None  # tracebacks can show the locals of a frame: the one that raises does not hold the secrets
    if isinstance(outcome, ConfigurationError):
        raise outcome
    return outcome


def _read(variables: Mapping[str, str]) -> FromEnvironment | ConfigurationError:
    try:
        return _complete(variables)
    except ConfigurationError as error:
        return error.with_traceback(None)


def _complete(variables: Mapping[str, str]) -> FromEnvironment:
    missing = [name for name in REQUIRED if not variables.get(name)]
    if missing:
        raise ConfigurationError(f"set {', '.join(missing)} in the environment")
    return FromEnvironment(
        credentials=Credentials(
            client_id=variables["IQMETRIX_CLIENT_ID"],
            client_secret=variables["IQMETRIX_CLIENT_SECRET"],
            username=variables["IQMETRIX_USERNAME"],
            password=variables["IQMETRIX_PASSWORD"],
        ),
        environment=Environment.named(
            variables["IQMETRIX_ENVIRONMENT"], base_url=variables.get("IQMETRIX_BASE_URL") or None
        ),
        transport=variables.get("IQMETRIX_TRANSPORT") or "httpx",
        state=variables.get("IQMETRIX_STATE") or "memory",
        state_keys=tuple(filter(None, (key.strip() for key in variables.get("IQMETRIX_STATE_KEY", "").split(",")))),
    )


publish(__name__)
