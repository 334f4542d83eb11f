# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""What a description calls deprecated: type checkers complain of each use (PEP 702), a program is warned once."""

import sys
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str, /) -> Any:
        """Return a decorator that notes a deprecation; the method itself warns (`warn_once`)."""

        def note(method: Any) -> Any:
            method.__deprecated__ = message
            return method

        return note


__all__ = ["deprecate", "deprecated", "warn_once"]

_warned: set[str] = set()
_OURS = frozenset({"copy", "iqmetrix", "iqmetrix_api", "pickle"})


def warn_once(message: str, *, stacklevel: int = 3) -> None:
    """Warn of a deprecation where it is used, the first time that a program does so.

    Args:
        message: what is deprecated.
        stacklevel: how far the program's own line is away; 3 is who called the function that calls this.
    """
    if message not in _warned:
        _warned.add(message)
        warnings.warn(message, DeprecationWarning, stacklevel=stacklevel)


class _Member:
    """A member of a model that warns when a program reads or sets it; bodies are read and written past it."""

    def __init__(self, member: Any, message: str) -> None:
        self._member = member
        self._message = message

    def __get__(self, model: Any, kind: type | None = None) -> Any:
        if model is None:
            return self
        self._warn()
        return self._member.__get__(model, kind)

    def __set__(self, model: Any, value: Any) -> None:
        self._warn()
        self._member.__set__(model, value)

    def _warn(self) -> None:
        if sys._getframe(2).f_globals.get("__name__", "").partition(".")[0] not in _OURS:  # noqa: SLF001 - the cheap way
            warn_once(self._message, stacklevel=4)


def deprecate(model: type, *names: str) -> None:
    """Let a program be warned that uses some members of a model."""
    for name in names:
        setattr(model, name, _Member(vars(model)[name], f"{model.__name__}.{name} is deprecated"))
