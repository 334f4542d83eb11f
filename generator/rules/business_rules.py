"""Rules of `agree` and `refuse`, which say what a service refuses, and of the values in the texts of refusals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.named import Named
from generator.rules.wording import known_entity, mapping, words

RULE = frozenset({"among", "status", "text", "when", "x-inferred"})
GENERAL = frozenset(
    {"the request is invalid", "unprocessable entity", *(status.phrase.lower() for status in HTTPStatus)}
)
"""Texts that give no reason: the names of statuses, and what frameworks say of themselves."""
COMPARISONS = frozenset({"above", "at_least", "at_most", "below", "differs"})
TESTS = COMPARISONS | {"given", "is", "not", "shorter", "unknown", "unlike"}
HOLE = re.compile(r"{([A-Za-z_$][\w.$]*)}")


def agreements(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    """`agree` compares members of the body to parameters, and refuses by a documented text."""
    yield from mapping(bundle, where, stated)
    for member, rule in stated.items() if isinstance(stated, dict) else ():
        at = (*where, member)
        if isinstance(rule, dict):
            yield from words(bundle, at, rule, ("parameter", "text", "x-inferred"))
        parameter = rule.get("parameter") if isinstance(rule, dict) else rule
        if named.body is not None and member not in named.body:
            yield bundle.problem(at, f"the body has no member `{member}`", "name one of its properties")
        if parameter not in named.parameters:
            yield bundle.problem(at, f"there is no parameter `{parameter}`", "name one of the operation")
        stated_rule = rule if isinstance(rule, dict) else {}
        yield from _documented(bundle, at, {**stated_rule, "status": 400}, named)


def refusals(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    """`refuse` is a list of rules, each with conditions, and a documented status and text."""
    if not isinstance(stated, list):
        yield bundle.problem(where, "`refuse` is not a list", "write `[{when: {...}, status: 400, text: ...}]`")
    for index, rule in enumerate(stated if isinstance(stated, list) else ()):
        at = (*where, index)
        yield from words(bundle, at, rule, RULE)
        if not isinstance(rule, dict):
            continue
        if not ({"when", "among"} & set(rule)):
            yield bundle.problem(at, "the rule refuses everything", "say `when`, or `among` which rows")
        yield from _conditions(bundle, (*where, index, "when"), rule.get("when", {}), named, among=False)
        yield from _conditions(bundle, (*where, index, "among"), rule.get("among", {}), named, among=True)
        yield from _documented(bundle, at, rule, named)


def values_in_texts(bundle: Bundle) -> Iterator[Problem]:
    """Where the text of a refusal that the simulator sends shows a value, the request has it."""
    for pointer, _, _, operation in bundle.operations():
        if not isinstance(operation.get("x-state", {}), dict):
            continue
        named = Named(bundle, pointer, operation)
        for status in operation.get("responses", {}):
            holes = (hole for text in _sent(status, named) for hole in HOLE.findall(text))
            for hole in holes:
                if not _exists(hole, named):
                    name = operation.get("operationId")
                    message = f"`{{{hole}}}` in the refusal {status} of {name} is no value of a request"
                    cure = "name a parameter, a member of the body, or `row.` and a member of the row"
                    yield bundle.problem((*pointer, "responses", status), message, cure)


def _sent(status: str, named: Named) -> list[str]:
    """Return the texts of a status that the simulator sends: those of missing rows, and those that `x-state` tells of."""
    documented, rules = named.texts(status) or [], named.state.get("refuse", ())
    if status == "404" or {"400": "agree", "409": "from"}.get(status, "") in named.state:
        return documented
    stated = [rule for rule in rules if isinstance(rule, dict)] if isinstance(rules, list) else []
    chosen = [rule.get("text") for rule in stated if str(rule.get("status")) == status]
    return [text for text in documented if text in chosen or None in chosen]


def _conditions(bundle: Bundle, where: Pointer, stated: Any, named: Named, *, among: bool) -> Iterator[Problem]:
    yield from mapping(bundle, where, stated)
    for name, tests in stated.items() if isinstance(stated, dict) else ():
        at = (*where, name)
        exists = named.row is None or name.partition(".")[0] in named.row if among else _exists(name, named)
        if not exists:
            yield bundle.problem(at, f"`{name}` names nothing", "name a parameter, a member of the body or `row. ...`")
        yield from words(bundle, at, tests, TESTS)
        for word, value in tests.items() if isinstance(tests, dict) else ():
            yield from _test(bundle, (*at, word), value, named)


def _test(bundle: Bundle, where: Pointer, value: Any, named: Named) -> Iterator[Problem]:
    word = str(where[-1])
    if word == "unknown":
        yield from known_entity(bundle, where, value)
    elif word == "given" and not isinstance(value, bool):
        yield bundle.problem(where, "`given` is neither true nor false", "write one of them")
    elif word == "shorter" and (not isinstance(value, int) or isinstance(value, bool)):
        yield bundle.problem(where, "`shorter` gives no length", "write an integer")
    elif word == "unlike" and not _is_pattern(value):
        yield bundle.problem(
            where, "`unlike` gives no regular expression", "write one that the whole text has to match"
        )
    elif word in COMPARISONS and isinstance(value, str) and not _exists(value, named):
        yield bundle.problem(where, f"`{value}` names nothing", "name a parameter, a member of the body or `row. ...`")
    elif (
        word in COMPARISONS
        and (not isinstance(value, (str, int, float)) or isinstance(value, bool))
        and not _is_number(value)
    ):
        yield bundle.problem(where, f"`{word}` compares to nothing", "write a number, or a name")


def _is_pattern(value: Any) -> bool:
    try:
        re.compile(value)
    except (re.error, TypeError):
        return False
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return type(value).__name__ == "Decimal"


def _exists(name: str, named: Named) -> bool:
    first, _, rest = name.partition(".")
    if first == "row" and rest:
        return named.row is None or rest.partition(".")[0] in named.row
    return first in named.parameters or named.body is None or first in named.body or first in named.state.get("set", {})


def _documented(bundle: Bundle, where: Pointer, rule: dict[str, Any], named: Named) -> Iterator[Problem]:
    status, text = rule.get("status"), rule.get("text")
    texts = named.texts(status)
    if texts is None:
        message = f"refusal {status} is not documented"
        yield bundle.problem(where, message, "add status and text to `x-errors` of the operation")
    elif text is not None and text not in texts:
        message = f"`{str(text)[:60]}` is no documented text of {status}"
        yield bundle.problem(where, message, "repeat one of `x-errors` letter for letter")
    elif text is None and len(texts) > 1:
        yield bundle.problem(where, f"{status} has several texts", "say with `text` which of them is meant")
    elif not isinstance(rule.get("x-inferred"), bool) and all(map(_is_general, texts if text is None else [text])):
        message = f"the text of the refusal {status} does not say that this is its reason"
        cure = "add `x-inferred: true`, or `false` where the documentation says it elsewhere"
        yield bundle.problem(where, message, cure)


def _is_general(text: Any) -> bool:
    return str(text).rstrip(".").lower() in GENERAL
