# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""What a description calls deprecated: type checkers complain of each use (PEP 702), a program is warned once."""

import sys
import warnings
from collections.abc import Mapping
from enum import EnumMeta
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from typing_extensions import deprecated

    WarningMeta = type
else:

    def deprecated(message: str, /) -> Any:
        """Return a decorator that notes a deprecation; the method itself warns (`warn_once`)."""

        def note(method: Any) -> Any:
            method.__deprecated__ = message
            return method

        return note

    try:

        class WarningMeta(type(msgspec.Struct)):
            """A model whose constructor warns of deprecated arguments; bodies are read past it."""

            def __call__(cls, **values: Any) -> Any:
                """Make a model. Who gives every field copies one: pickles and copies do, programs don't."""
                if len(values) < len(cls.__struct_fields__):
                    for name in values.keys() & _messages.get(cls, {}).keys():
                        if values[name] is not None:
                            _warn_others(_messages[cls][name])
                return super().__call__(**values)
    except TypeError:  # msgspec 0.19 lets nobody derive from it: there the attributes warn, not the constructor
        WarningMeta = type(msgspec.Struct)


__all__ = ["WarningMeta", "deprecate", "deprecate_values", "deprecated", "warn_once"]

_warned: set[str] = set()
_messages: dict[type, Mapping[str, str]] = {}
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
        _warn_others(self._message)
        return self._member.__get__(model, kind)

    def __set__(self, model: Any, value: Any) -> None:
        _warn_others(self._message)
        self._member.__set__(model, value)


class _Value:
    """A value of an enumeration that warns when a program names it; values that are read are looked up past it."""

    def __init__(self, value: Any, message: str) -> None:
        self._value = value
        self._message = message

    def __get__(self, _: Any, kind: type | None = None) -> Any:
        _warn_others(self._message)
        return self._value


def _warn_others(message: str) -> None:
    """Warn a program, three frames up, unless that is this SDK, or Python copying."""
    if sys._getframe(2).f_globals.get("__name__", "").partition(".")[0] not in _OURS:  # noqa: SLF001 - the cheap way
        warn_once(message, stacklevel=4)


def deprecate(model: type, messages: Mapping[str, str]) -> None:
    """Let a program be warned that reads, sets or gives some members of a model.

    Args:
        model: whose attributes are replaced by ones that warn.
        messages: what a warning says, by the attribute's name in Python.
    """
    _messages[model] = messages
    for name, message in messages.items():
        setattr(model, name, _Member(vars(model)[name], message))


def deprecate_values(enumeration: EnumMeta, messages: Mapping[str, str]) -> None:
    """Let a program be warned that names some values of an enumeration.

    Args:
        enumeration: whose values are replaced by ones that warn.
        messages: what a warning says, by the value's name in Python.
    """
    for name, message in messages.items():
        # EnumMeta refuses to set what is a member.
        type.__setattr__(enumeration, name, _Value(enumeration[name], message))
