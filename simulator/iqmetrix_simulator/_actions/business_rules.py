"""Refusals by the documented rules of a service: `agree` and `refuse` of `x-state`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from iqmetrix_simulator._actions.task import StoredRow, Task
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._formats import instant, is_instant
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._members import find

Look = Callable[[str], Any]
"""Returns the value that a name stands for: a member of the body, a parameter, or `row.` and a member of the stored row."""

Test = Callable[[Any, Any, Look, Task], bool]
"""Tests a value against what the description says behind the word."""


def check_agreement(task: Task) -> None:
    """Check that members of the body repeat what stands in the path.

    Raises:
        Refusal: 400, with the documented text.
    """
    for member, rule in task.state.get("agree", {}).items():
        stated = rule if isinstance(rule, dict) else {"parameter": rule}
        sent, expected = task.members.get(member), task.values.get(stated["parameter"])
        if sent is not None and expected is not None and key_text(sent) != key_text(expected):
            text = f"/{member}: Request Parameter Doesn't Match Expected Value"
            raise task.route.refusal(400, text, stated.get("text"))


def check_rules(task: Task, entity: Entity | None, stored: StoredRow | None) -> None:
    """Check the rules under `refuse`, in their order.

    Args:
        task: the request.
        entity: whose rows `among` looks through.
        stored: the row that the path identifies, if there is one.

    Raises:
        Refusal: the first rule that applies, with its status and text.
    """
    row = stored.row if stored is not None else {}

    def look(name: str) -> Any:
        if name.startswith("row."):
            return next(find(row, name.removeprefix("row.")), None)
        return next(find(task.members, name), None) if name.partition(".")[0] in task.members else task.values.get(name)

    for rule in task.state.get("refuse", ()):
        if not _all_pass(rule.get("when", {}), look, look, task):
            continue
        if "among" in rule and not any(
            _all_pass(rule["among"], other.get, look, task) for other in _others(task, entity, stored)
        ):
            continue
        values = {f"row.{name}": value for name, value in row.items()}
        raise task.route.refusal(rule["status"], "Refused", rule.get("text")).with_values(values)


def _others(task: Task, entity: Entity | None, stored: StoredRow | None) -> list[Row]:
    """Return the rows beside the one that the request is about."""
    if entity is None:
        return []
    rows = task.rows(entity, task.scope(entity))
    return [row for row in rows if stored is None or entity.key_of(row) != stored.key]


def _all_pass(conditions: dict[str, dict[str, Any]], value_of: Look, look: Look, task: Task) -> bool:
    for name, tests in conditions.items():
        value = value_of(name)
        for word, stated in tests.items():
            if not TESTS[word](value, stated, look, task):
                return False
    return True


def _is(value: Any, stated: Any, _: Look, __: Task) -> bool:
    return any(type(value) is type(one) and value == one for one in (stated if isinstance(stated, list) else [stated]))


def _not(value: Any, stated: Any, look: Look, task: Task) -> bool:
    return not _is(value, stated, look, task)


def _given(value: Any, stated: Any, _: Look, __: Task) -> bool:
    return bool((value is not None) == stated)


def _differs(value: Any, name: Any, look: Look, _: Task) -> bool:
    other = look(name)
    return value is not None and other is not None and key_text(value) != key_text(other)


def _shorter(value: Any, length: Any, _: Look, __: Task) -> bool:
    return isinstance(value, (str, list)) and len(value) < length


def _unlike(value: Any, pattern: Any, _: Look, __: Task) -> bool:
    return isinstance(value, str) and re.fullmatch(pattern, value) is None


def _unknown(value: Any, name: Any, _: Look, task: Task) -> bool:
    """Test whether a value is the key of no row of an entity, wherever it is kept."""
    if value is None:
        return False
    table = task.entity(name).table
    return not task.store.has(table, key_text(value))


def _compared(holds: Callable[[Any, Any], bool]) -> Test:
    def test(value: Any, stated: Any, look: Look, _: Task) -> bool:
        one, other = _quantity(value), _quantity(look(stated) if isinstance(stated, str) else stated)
        return type(one) is type(other) and one is not None and holds(one, other)

    return test


def _quantity(value: Any) -> Any:
    """Return a number or a time that can be compared; `None` for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    return instant(value) if isinstance(value, str) and is_instant(value) else None


TESTS: dict[str, Test] = {
    "is": _is,
    "not": _not,
    "given": _given,
    "differs": _differs,
    "shorter": _shorter,
    "unknown": _unknown,
    "unlike": _unlike,
    "above": _compared(lambda one, other: bool(one > other)),
    "at_least": _compared(lambda one, other: bool(one >= other)),
    "below": _compared(lambda one, other: bool(one < other)),
    "at_most": _compared(lambda one, other: bool(one <= other)),
}
