"""What kind of object an argument is."""

from __future__ import annotations

from collections.abc import Iterable

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
    if (value is None and optional) or (isinstance(value, kinds) and not (kinds is int and isinstance(value, bool))):
        return
    wanted = " or ".join(each.__name__ for each in (kinds if isinstance(kinds, tuple) else (kinds,)))
    raise ConfigurationError(f"{name} must be of type {wanted}, not {type(value).__name__}")


def check_functions(owner: str, **functions: object) -> None:
    """Refuse what can't be called.

    Args:
        owner: class that takes them.
        functions: by the names of its arguments.

    Raises:
        ConfigurationError: one can't be called.
    """
    for name, value in functions.items():
        if not callable(value):
            raise ConfigurationError(
                f"{name} of {owner} must be a function, not an object of type {type(value).__name__}"
            )


def lacks(thing: object, methods: Iterable[str], attributes: Iterable[str] = ()) -> str:
    """Return what an object lacks of a protocol, such as "it has no method `close`"; empty if it has everything."""
    if isinstance(thing, type):
        return f"the class {thing.__qualname__} is no object; make one of it"
    for name in methods:
        if not callable(getattr(thing, name, None)):
            return f"an object of type {type(thing).__qualname__} has no method `{name}`"
    for name in attributes:
        if not hasattr(thing, name):
            return f"an object of type {type(thing).__qualname__} has no attribute `{name}`"
    return ""


def check_count(name: str, value: object) -> None:
    """Refuse what is not a number of things, 1 at least.

    Raises:
        ConfigurationError: it is not.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a number of 1 at least, not {value!r}")
