"""Rules of values that `x-state` sets: constants, and where else a value comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeGuard

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.wording import words

SOURCES = frozenset({"body", "elements", "fixed", "list", "made", "member", "object", "parameter", "sum"})
MADE = frozenset({"code", "now", "sequence", "uuid"})
INNER: dict[str, type] = {"list": list, "object": dict}
"""Words whose values stand inside them, and in what."""
LATER = frozenset({"reads", "seconds", "until"})


def stated_value(bundle: Bundle, pointer: Pointer, value: Any, names: dict[str, set[str]]) -> Iterator[Problem]:
    """Check a value of a `set`, or of a link.

    Args:
        bundle: the description.
        pointer: of the value.
        value: what is stated: a constant, or a mapping with one word.
        names: which names `body`, `parameter` and `member` may have; a word that is not in it may have any.
    """
    if not isinstance(value, dict):
        return
    yield from words(bundle, pointer, value, SOURCES | {"later"})
    found = sorted(SOURCES & set(value))
    if len(found) != 1:
        cure = f"use one of {', '.join(sorted(SOURCES))}"
        yield bundle.problem(pointer, f"`{pointer[-1]}` has no one source of its value", cure)
        return
    if found[0] in INNER:
        yield from _inner_values(bundle, (*pointer, found[0]), value[found[0]], names, found[0])
        return
    if found[0] == "elements":
        yield from _elements(bundle, (*pointer, "elements"), value["elements"], names)
        return
    if found[0] == "sum":
        yield from _sum(bundle, (*pointer, "sum"), value["sum"], names)
        return
    known = names.get(found[0])
    name = value[found[0]]
    if found[0] == "member" and isinstance(name, str):
        name = name.partition(".")[0]  # what is inside depends on the row
    if known is not None and name not in known:
        message = f"`{found[0]}: {value[found[0]]}` names nothing"
        yield bundle.problem((*pointer, found[0]), message, f"use one of {', '.join(sorted(known)) or 'none'}")
    yield from made_and_later(bundle, pointer, value)


def _inner_values(
    bundle: Bundle, pointer: Pointer, stated: Any, names: dict[str, set[str]], word: str
) -> Iterator[Problem]:
    if not isinstance(stated, INNER[word]):
        cure = "write `{object: {<member>: <value>}}` or `{list: [<value>]}`"
        yield bundle.problem(pointer, f"`{word}` has no values inside", cure)
        return
    values: Any = stated
    for at, inner in values.items() if isinstance(values, dict) else enumerate(values):
        yield from stated_value(bundle, (*pointer, at), inner, names)


def _elements(bundle: Bundle, pointer: Pointer, stated: Any, names: dict[str, set[str]]) -> Iterator[Problem]:
    """Elements of a list get members, or others come to them, which are recognized by a member."""
    if not isinstance(stated, dict) or set(stated) not in ({"set"}, {"with", "by"}):
        cure = "write `{set: {<member>: <value>}}` or `{with: <value>, by: <member>}`"
        yield bundle.problem(pointer, "`elements` says neither what is set nor what comes to them", cure)
        return
    if "set" in stated:
        yield from _inner_values(bundle, (*pointer, "set"), stated["set"], names, "object")
    else:
        yield from stated_value(bundle, (*pointer, "with"), stated["with"], names)


def _sum(bundle: Bundle, pointer: Pointer, stated: Any, names: dict[str, set[str]]) -> Iterator[Problem]:
    """Lists of the row are there, and say which members of their elements are multiplied."""
    parts = stated if isinstance(stated, list) and stated else [None]
    for index, part in enumerate(parts):
        where = (*pointer, index) if part is not None else pointer
        if not _is_product(part):
            cure = "write `sum: [{of: Items, times: [Quantity, Price]}]`"
            yield bundle.problem(where, "`sum` does not say what it adds", cure)
        elif "member" in names and part["of"].partition(".")[0] not in names["member"]:
            message = f"`sum` adds up `{part['of']}`, which the rows do not have"
            yield bundle.problem((*where, "of"), message, f"use one of {', '.join(sorted(names['member']))}")


def _is_product(part: Any) -> TypeGuard[dict[str, Any]]:
    if not (isinstance(part, dict) and set(part) == {"of", "times"} and isinstance(part["of"], str)):
        return False
    times = part["times"]
    return isinstance(times, list) and bool(times) and all(isinstance(name, str) for name in times)


def made_and_later(bundle: Bundle, pointer: Pointer, rule: dict[str, Any]) -> Iterator[Problem]:
    """Check what `made` or `unless_sent` makes, and when it shows."""
    for word in ("made", "unless_sent"):
        if word in rule and rule[word] not in MADE:
            message = f"nothing makes `{rule[word]}`"
            yield bundle.problem((*pointer, word), message, f"use one of {', '.join(sorted(MADE))}")
    if "later" not in rule:
        return
    where = (*pointer, "later")
    yield from words(bundle, where, rule["later"], LATER)
    for word, wait in rule["later"].items() if isinstance(rule["later"], dict) else ():
        if word in LATER - {"until"} and (not isinstance(wait, int) or isinstance(wait, bool) or wait < 0):
            yield bundle.problem(
                (*where, word), f"`{word}: {wait}` is no number of {word}", "write an integer from 0 on"
            )
