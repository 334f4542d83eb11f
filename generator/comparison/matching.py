"""Which part of one description is which of the other, also where it has another name."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any

from generator.bundle import Bundle
from generator.comparison.parts import Key, Part, Surface
from generator.naming import words

LIKENESS = 0.75
"""Two models with so large a share of members in common are one that was renamed."""

_CLOSE = 0.6
_MATCHED = ("field", "parameter")


def renamed_models(old: Bundle, new: Bundle) -> dict[str, str]:
    """Return the schemas of the old description that have another name in the new one, and the new names."""
    before, after = _members(old), _members(new)
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    ranked = sorted(
        ((_likeness(before[one], after[other]), one, other) for one in gone for other in come),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    names: dict[str, str] = {}
    for likeness, one, other in ranked:
        if likeness >= LIKENESS and one not in names and other not in names.values():
            names[one] = other
    return names


def _members(bundle: Bundle) -> dict[str, frozenset[str]]:
    schemas = bundle.data.get("components", {}).get("schemas", {})
    return {
        name: frozenset(map(str, [*schema.get("properties", ()), *schema.get("enum", ())]))
        for name, schema in schemas.items()
        if name not in bundle.variants
    }


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


@dataclass(frozen=True)
class Matched:
    """Both sides by the keys of the new one.

    Attributes:
        old: parts of the old side; the keys of those that were found under another name are those of the new side.
        new: parts of the new side.
        likely: fields that are gone, each with the new field that looks like it.
    """

    old: Surface
    new: Surface
    likely: dict[Key, Key]


def match(old: Surface, new: Surface) -> Matched:
    """Find each part of the old side in the new one: by its name on the wire, else by its request, its name in Python or its place in the path."""
    old = _renamed(old, new, "operation", lambda part: part.facets["request on the wire"])
    for sort in _MATCHED:
        old = _renamed(old, new, sort, lambda part: part.python)
    old = _renamed(old, new, "parameter", lambda part: part.facets["place"])
    return Matched(old, new, _likely(old, new))


def _renamed(old: Surface, new: Surface, sort: str, by: Callable[[Part], Hashable]) -> Surface:
    come = {
        (part.key[:-1], by(part)): key
        for key, part in new.items()
        if part.sort == sort and key not in old and by(part) is not None
    }
    moves = {
        key: come[part.key[:-1], by(part)]
        for key, part in old.items()
        if part.sort == sort and key not in new and (part.key[:-1], by(part)) in come
    }
    return {(moved := _moved(key, moves)): replace(part, key=moved) for key, part in old.items()} if moves else old


def _moved(key: Key, moves: dict[Key, Key]) -> Key:
    for length in range(2, len(key) + 1):
        if key[:length] in moves:
            return (*moves[key[:length]], *key[length:])
    return key


def _likely(old: Surface, new: Surface) -> dict[Key, Key]:
    likely: dict[Key, Key] = {}
    gone = [part for key, part in old.items() if part.sort == "field" and key not in new]
    come = [part for key, part in new.items() if part.sort == "field" and key not in old]
    for part in gone:
        close = [(_closeness(part, other), other.key) for other in come if _may_be(part, other)]
        best = max((each for each in close if each[0] >= _CLOSE), default=None)
        if best is not None and best[1] not in likely.values():
            likely[part.key] = best[1]
    return likely


def _may_be(part: Part, other: Part) -> bool:
    return part.key[:-1] == other.key[:-1] and part.facets["kinds"] == other.facets["kinds"]


def _closeness(part: Part, other: Part) -> float:
    """Return how much two fields of one type look like each other, from 0 to 1."""
    said: list[Any] = [each.facets["samples"] for each in (part, other)]
    if said[0] and said[0] == said[1]:
        return 1.0
    common = set(words(part.wire)) & set(words(other.wire))
    return 1.0 if common else SequenceMatcher(None, part.wire.lower(), other.wire.lower()).ratio()
