# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""What a description calls deprecated: type checkers complain of each use (PEP 702), a program is warned once."""

import sys
import warnings
from collections.abc import Callable, Mapping
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

    class WarningMeta(type(msgspec.Struct)):
        """A model whose constructor warns of deprecated arguments, and takes former ones; bodies are read past it."""

        def __call__(cls, **values: Any) -> Any:
            """Make a model. Who gives every field copies one: pickles and copies do, programs don't."""
            if len(values) < len(cls.__struct_fields__):
                for name in values.keys() & _messages.get(cls, {}).keys():
                    if values[name] is not None:
                        _warn_others(_messages[cls][name])
            for name in values.keys() & _former_names.get(cls, {}).keys():
                now, message = _former_names[cls][name]
                _warn_others(message)
                values[now] = given_once(now, values.get(now), name, values.pop(name))
            return super().__call__(**values)


__all__ = [
    "WarningMeta",
    "deprecate",
    "deprecate_values",
    "deprecated",
    "former_models",
    "given_once",
    "keep_former_names",
    "warn_once",
]

_warned: set[str] = set()
_messages: dict[type, Mapping[str, str]] = {}
_former_names: dict[type, Mapping[str, tuple[str, str]]] = {}
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


def given_once(name: str, value: Any, former: str, given: Any) -> Any:
    """Return what a program gave by the former name of an argument.

    Raises:
        TypeError: it gave the argument by its name too.
    """
    if value is not None:
        raise TypeError(f"{former} is the former name of {name}: give {name} only")
    return given


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


class _FormerMember:
    """The former name of a member of a model: it warns, and is the member."""

    def __init__(self, now: str, message: str) -> None:
        self._now = now
        self._message = message

    def __get__(self, model: Any, kind: type | None = None) -> Any:
        if model is None:
            return self
        _warn_others(self._message)
        return getattr(model, self._now)

    def __set__(self, model: Any, value: Any) -> None:
        _warn_others(self._message)
        setattr(model, self._now, value)


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


def keep_former_names(model: type, names: Mapping[str, tuple[str, str]]) -> None:
    """Let a program use the former names of some members of a model, and be warned.

    Args:
        model: that gets them.
        names: the attribute that each stands for, and what a warning says.
    """
    _former_names[model] = names
    for name, (now, message) in names.items():
        setattr(model, name, _FormerMember(now, message))


def former_models(home: Mapping[str, Any], names: Mapping[str, tuple[str, str]]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a module in which some classes had other names: who asks for one is warned.

    Args:
        home: the names of the module.
        names: the class that each former name stands for, and what a warning says.
    """

    def find(name: str) -> Any:
        if name not in names:
            raise AttributeError(f"module {home['__name__']!r} has no attribute {name!r}")
        now, message = names[name]
        warn_once(message, stacklevel=_outside())
        return home[now]

    return find


def _outside() -> int:
    """Return how far a program's own line is away from `warn_once`; Python leaves out what belongs to `import` itself."""
    frame, level = sys._getframe(1), 2  # noqa: SLF001 - the cheap way
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] in {*_OURS, "importlib"}:
        level += "importlib" not in frame.f_code.co_filename
        frame = frame.f_back
    return level


def deprecate_values(enumeration: EnumMeta, messages: Mapping[str, str]) -> None:
    """Let a program be warned that names some values of an enumeration.

    Args:
        enumeration: whose values are replaced by ones that warn.
        messages: what a warning says, by the value's name in Python.
    """
    for name, message in messages.items():
        # EnumMeta refuses to set what is a member.
        type.__setattr__(enumeration, name, _Value(enumeration[name], message))
