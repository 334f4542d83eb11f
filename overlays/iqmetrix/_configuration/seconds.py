"""Times that a user sets: numbers of seconds that a clock and a socket can hold."""

from __future__ import annotations

from iqmetrix.errors import ConfigurationError

LONGEST_S = 1_000_000.0
"""Eleven days; sockets take 24 at most."""


def check_given_seconds(name: str, value: object) -> None:
    """Refuse what is not a time, `None` too.

    Raises:
        ConfigurationError: the value is not a number above 0, or too large.
    """
    if value is None:
        raise ConfigurationError(f"{name} must be a number of seconds, not None")
    check_seconds(name, value)


def check_seconds(name: str, value: object) -> None:
    """Refuse what is not a time; `None` passes.

    Raises:
        ConfigurationError: the value is not a number above 0, or too large.
    """
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= LONGEST_S:
        raise ConfigurationError(
            f"{name} must be a number of seconds above 0 and at most {LONGEST_S:,.0f}, not {value!r}"
        )
