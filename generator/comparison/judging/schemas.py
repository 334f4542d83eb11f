"""What changed of models, their fields and values, and of anything else that has a type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.comparison.judging.findings import Finding, shown
from generator.comparison.judging.operations import deprecations, names, texts
from generator.comparison.parts import Direction, Kind, Part

_SENT = Direction.SENT
_AT_MOST = frozenset({"maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"})
_AT_LEAST = frozenset({"minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"})
_UNLESS_STATED = {"minLength": 0, "minItems": 0, "minProperties": 0}
_TYPES_OF_TYPES = {"float": {"int"}}
"""What type checkers take in place of a type (PEP 484)."""


def judge_model(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two models, apart from their members."""
    yield from names(old, new, "model-renamed")
    yield from judge_node(old, new)


def judge_value(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two values of an enumeration."""
    yield from names(old, new, "value-renamed")
    yield from deprecations(old, new)
    yield from texts(old, new)


def judge_node(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of what two parts of one place may be, and of what is said of it."""
    if new.sort == "field":
        yield from names(old, new, "attribute-renamed")
        if old.wire != new.wire:
            yield Finding("field-wire-name-changed", new, old.wire, new.wire)
    yield from requirement(old, new)
    yield from _kinds(old, new)
    yield from _limits(old, new)
    if new.direction is _SENT and old.facets["needs"] != new.facets["needs"]:
        yield Finding("more-needed", new, shown(old.facets["needs"] or None), shown(new.facets["needs"] or None))
    if old.facets["default"] != new.facets["default"]:
        yield Finding("default-changed", new, shown(old.facets["default"]), shown(new.facets["default"]))
    yield from deprecations(old, new)
    yield from texts(old, new)


def judge_media(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two bodies of one media type."""
    if old.facets["encoding"] != new.facets["encoding"]:
        yield Finding("body-written-otherwise", new)
    yield from judge_node(old, new)


def requirement(old: Part, new: Part) -> Iterator[Finding]:
    """Return whether something is required now, or not any more."""
    before, after = old.facets.get("required"), new.facets.get("required")
    if before != after:
        yield Finding("required" if after else "optional", new)


def _kinds(old: Part, new: Part) -> Iterator[Finding]:
    before, after = _without_null(old), _without_null(new)
    yield from _null(old, new)
    lost = {kind for kind in before if not any(other.covers(kind) for other in after)}
    gained = {kind for kind in after if not any(other.covers(kind) for other in before)}
    said = shown(frozenset(before)), shown(frozenset(after))
    if lost and gained:
        yield Finding("type-changed", new, *said)
    elif lost:
        fits = new.direction is _SENT or _takes(_python(old, before), _python(new, after))
        yield _retyped(old, new) if not fits else Finding("type-narrowed", new, *said)
    elif gained:
        fits = new.direction is not _SENT or _takes(_python(new, after), _python(old, before))
        yield _retyped(old, new) if not fits else Finding("type-widened", new, *said)


def _retyped(old: Part, new: Part) -> Finding:
    before, after = (shown(_python(part, _without_null(part))) for part in (old, new))
    return Finding("type-of-another-class", new, before, after)


def _takes(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Return whether a place for one set of Python types takes values of the other."""
    also = {each for name in wide for each in _TYPES_OF_TYPES.get(name, ())}
    return "Any" in wide or narrow <= wide | also


def _python(part: Part, kinds: frozenset[Kind]) -> frozenset[str]:
    return part.facets.get("annotation") or frozenset(kind.python for kind in kinds)


def _without_null(part: Part) -> frozenset[Kind]:
    return frozenset(kind for kind in part.facets["kinds"] if kind.json != "null")


def _null(old: Part, new: Part) -> Iterator[Finding]:
    before, after = (any(kind.json == "null" for kind in part.facets["kinds"]) for part in (old, new))
    follows = old.facets.get("required") != new.facets.get("required")  # what may be left out may be null
    if before != after and not follows:
        yield Finding("null-allowed" if after else "null-refused", new)


def _limits(old: Part, new: Part) -> Iterator[Finding]:
    before, after = old.facets["limits"], new.facets["limits"]
    for word in sorted(before.keys() | after.keys()):
        one, other = (side.get(word, _UNLESS_STATED.get(word)) for side in (before, after))
        if one != other:
            name = "limit-tightened" if _is_tighter(word, one, other) else "limit-loosened"
            yield Finding(name, new, _limit(word, one), _limit(word, other))


def _is_tighter(word: str, before: Any, after: Any) -> bool:
    """Return whether a limit allows less than before, or might."""
    if after is None or after is False:
        return False
    if before is None or before is False:
        return True
    if word in _AT_MOST:
        return bool(after < before)
    if word in _AT_LEAST:
        return bool(after > before)
    if word == "multipleOf":
        return bool(before % after)
    return True


def _limit(word: str, value: Any) -> str:
    return "none" if value is None else f"{word} {shown(value)}"
