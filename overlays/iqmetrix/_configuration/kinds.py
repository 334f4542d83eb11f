"""What kind of object an argument is."""

from __future__ import annotations

from iqmetrix.errors import ConfigurationError


def check_kind(name: str, value: object, kinds: type | tuple[type, ...], *, optional: bool = False) -> None:
    """Refuse an argument of another kind.

    Args:
        name: of the argument.
        value: what was given; it is not shown, for it may be a secret.
        kinds: what it may be.
        optional: whether `None` will do.

    Raises:
        ConfigurationError: it is of another kind.
    """
    if (value is None and optional) or isinstance(value, kinds):
        return
    wanted = " or ".join(each.__name__ for each in (kinds if isinstance(kinds, tuple) else (kinds,)))
    raise ConfigurationError(f"{name} must be of type {wanted}, not {type(value).__name__}")


def check_count(name: str, value: object) -> None:
    """Refuse what is not a number of things, 1 at least.

    Raises:
        ConfigurationError: it is not.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a number of 1 at least, not {value!r}")
