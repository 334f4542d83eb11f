"""What a model keeps of the object that it was read from, beside its fields: unknown members, and forms in which others came."""

from __future__ import annotations

import copy
from typing import Any


class Kept(dict[str, Any]):
    """The unknown fields of a model that knows more of its origin: other forms of values, other names of members.

    Attributes:
        forms: by wire name, a value as it was read and as it came. While the field still has the value, it goes back as it came.
        names: by wire name, the name under which the member came, where it differs in letter case.
    """

    __slots__ = ("forms", "names")

    forms: dict[str, tuple[Any, Any]]
    names: dict[str, str]

    def __reduce__(self) -> tuple[Any, ...]:
        return keep, (dict(self), self.forms, self.names)

    def __deepcopy__(self, memo: dict[int, Any]) -> Kept:
        unknown, forms = copy.deepcopy((dict(self), self.forms), memo)
        return keep(unknown, forms, dict(self.names))

    def copy(self) -> Kept:
        """Return a shallow copy."""
        return keep(self, self.forms, self.names)

    __copy__ = copy


def keep(unknown: dict[str, Any], forms: dict[str, tuple[Any, Any]], names: dict[str, str]) -> Kept:
    """Return what a model keeps. A function, since it is called for each row and `__init__` would take three times as long."""
    kept = Kept(unknown)
    kept.forms = forms
    kept.names = names
    return kept


def snapshot(value: Any) -> Any:
    """Return a value that stays as it is, whatever is done to the original."""
    return copy.deepcopy(value) if isinstance(value, (list, dict)) else value
