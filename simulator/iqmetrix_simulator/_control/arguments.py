"""Arguments of commands: checked against the dataclass that they are meant for."""

from __future__ import annotations

import difflib
import types
from collections.abc import Iterable
from dataclasses import MISSING, fields
from typing import Any, Union, get_args, get_origin, get_type_hints

from iqmetrix_simulator._refusal import Refusal


def check(kind: type[Any], arguments: dict[str, Any]) -> None:
    """Refuse arguments that a dataclass does not have, or that are not of its types, or that are missing.

    Raises:
        Refusal: 400, naming the argument and what would be right.
    """
    hints = get_type_hints(kind)
    known = [field.name for field in fields(kind)]
    for name, value in arguments.items():
        if name not in known:
            raise Refusal(400, f"There is no argument {name}; there are {', '.join(sorted(known)) or 'none'}.")
        if not _fits(value, hints[name]):
            raise Refusal(400, f"{name} should be {_name(hints[name])}, not {value!r}.")
    for field in fields(kind):
        if field.default is MISSING and field.default_factory is MISSING and field.name not in arguments:
            raise Refusal(400, f"The argument '{field.name}' is missing.")


def check_name(kind: str, name: str | None, known: Iterable[str]) -> None:
    """Refuse a name that is not known; `None` stands for all.

    Raises:
        Refusal: 400, with the nearest name, or all.
    """
    if name is not None and name not in known:
        nearest = difflib.get_close_matches(name, known, n=1)
        cure = f"did you mean {nearest[0]}?" if nearest else f"there are {', '.join(sorted(known))}."
        raise Refusal(400, f"There is no {kind} {name}; {cure}")


def _fits(value: Any, hint: Any) -> bool:
    if hint is Any:
        return True
    if get_origin(hint) in {Union, types.UnionType}:
        return any(_fits(value, alternative) for alternative in get_args(hint))
    if get_origin(hint) is dict:
        key, item = get_args(hint)
        return isinstance(value, dict) and all(_fits(k, key) and _fits(v, item) for k, v in value.items())
    if get_origin(hint) is list:
        return isinstance(value, list) and all(_fits(item, get_args(hint)[0]) for item in value)
    if isinstance(value, bool):
        return hint is bool
    return isinstance(value, (int, float) if hint is float else hint)


def _name(hint: Any) -> str:
    return getattr(hint, "__name__", "") if isinstance(hint, type) and not get_args(hint) else str(hint)
