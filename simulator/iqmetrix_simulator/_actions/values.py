"""Values that the words of `x-state` set: constants, and where else a value may come from."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.defaults import with_defaults
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.later import LATER, is_later
from iqmetrix_simulator._rows.server_members import Draft, make
from iqmetrix_simulator._rows.store import Scope
from iqmetrix_simulator._rows.sums import sum_of

Source = Callable[[Task, Draft, str, Any], Any]
"""Returns a value; it is given the request, the row, the member that gets it, and what the description says behind the word."""


def _body(task: Task, _: Draft, __: str, name: str) -> Any:
    return with_defaults(task.route.description, task.route.body_member(name), task.members.get(name))


def _parameter(task: Task, _: Draft, __: str, name: str) -> Any:
    return copy.deepcopy(task.values.get(name))


def _member(_: Task, draft: Draft, __: str, name: str) -> Any:
    return copy.deepcopy(draft.before(name))


def _made(_: Task, draft: Draft, member: str, how: str) -> Any:
    return make(how, draft, member)


def _fixed(_: Task, __: Draft, ___: str, value: Any) -> Any:
    return copy.deepcopy(value)


def _object(task: Task, draft: Draft, member: str, stated: dict[str, Any]) -> Any:
    values = {name: value_of(task, draft, f"{member}.{name}", inner) for name, inner in stated.items()}
    return {name: value for name, value in values.items() if value is not None} or None


def _list(task: Task, draft: Draft, member: str, stated: list[Any]) -> Any:
    values = (value_of(task, draft, member, inner) for inner in stated)
    return [value for value in values if value is not None]


def _elements(task: Task, draft: Draft, member: str, stated: dict[str, Any]) -> Any:
    """Return a list of the row: its elements with members set, or together with other elements, which change those of their name."""
    known = draft.before(member)
    elements = [dict(element) for element in known if isinstance(element, dict)] if isinstance(known, list) else []
    if "set" in stated:
        members = {name: value_of(task, draft, f"{member}.{name}", value) for name, value in stated["set"].items()}
        return copy.deepcopy([{**element, **members} for element in elements])
    by = stated["by"]
    named = {key_text(element.get(by)): element for element in elements}
    for element in value_of(task, draft, member, stated["with"]) or ():
        name = key_text(element.get(by))
        named[name] = {**named.get(name, {}), **element}
    return copy.deepcopy(list(named.values()))


def _sum(_: Task, draft: Draft, __: str, parts: list[dict[str, Any]]) -> Any:
    return sum_of(draft.old or {}, parts)


SOURCES: dict[str, Source] = {
    "body": _body,
    "parameter": _parameter,
    "member": _member,
    "made": _made,
    "fixed": _fixed,
    "object": _object,
    "list": _list,
    "elements": _elements,
    "sum": _sum,
}


def value_of(task: Task, draft: Draft, member: str, stated: Any) -> Any:
    """Return a value that a description states.

    Args:
        task: the request.
        draft: the row that is written; as the old one, the row whose members may be copied.
        member: that gets the value.
        stated: a constant; `now`, `uuid` and such only behind `made`; or a mapping with one word of `SOURCES`.
    """
    if not isinstance(stated, dict):
        return copy.deepcopy(stated)
    word = next((word for word in stated if word in SOURCES), None)
    return SOURCES[word](task, draft, member, stated[word]) if word is not None else None


def stated_values(
    task: Task, entity: Entity, scope: Scope, stated: dict[str, Any], source: Row
) -> tuple[Row, Row, dict[str, Row]]:
    """Return the members that a `set` states: those to show at once, those to show later, and how long each of those waits.

    Args:
        task: the request.
        entity: whose row gets them.
        scope: where it is.
        stated: the values by member.
        source: the row whose members may be copied.
    """
    draft = task.writer.draft(entity, scope, dict(source), source)
    now: Row = {}
    later: Row = {}
    waits: dict[str, Row] = {}
    for member, rule in stated.items():
        value = value_of(task, draft, member, rule)
        if is_later(rule):
            later[member], waits[member] = value, rule[LATER]
            if "until" in rule[LATER]:
                now[member] = copy.deepcopy(rule[LATER]["until"])
        else:
            now[member] = value
    return now, later, waits
