"""Links: a row keeps which other things belong to it, as the values of a list in one of its members."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import StoredRow, Task
from iqmetrix_simulator._actions.values import value_of
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.conditions import Condition, Has, Keyed


def link(task: Task, entity: Entity) -> Any:
    """Add a value to the list in `property`, unless it is there already.

    Raises:
        Refusal: 404 without the row, or without that of `requires`, to which the value leads.
    """
    stored = task.stored_row(entity)
    value = _value(task, stored)
    required = task.state.get("requires")
    if required is not None:
        other = task.entity(required)
        # What is linked is kept where the row is, unless its entity says otherwise.
        scope = task.scope(other) if other.scope is not None else stored.scope
        if task.store.get(other.table, scope, key_text(value)) is None:
            missing = other.refusal("missing", 404, "Not Found")
            raise task.route.refusal(missing.status, missing.text)
    links = _links(task, stored.row)
    if key_text(value) not in map(key_text, links):
        links = [*links, value]
    return _store(task, stored, links)


def unlink(task: Task, entity: Entity) -> Any:
    """Take a value from the list in `property`, if it is there."""
    stored = task.stored_row(entity)
    value = key_text(_value(task, stored))
    return _store(task, stored, [other for other in _links(task, stored.row) if key_text(other) != value])


def linked_rows(task: Task, place: int) -> tuple[Condition, ...]:
    """Return the condition by which `linked` binds a list to what another row keeps: keys, or values of `by`; none without it.

    Args:
        task: the request.
        place: of the rows of the list.

    Raises:
        Refusal: 404 without that row.
    """
    rule = task.state.get("linked")
    if rule is None:
        return ()
    row = task.stored_row(task.entity(rule["entity"])).row
    links = row.get(rule["property"])
    values = tuple(sorted({key_text(value) for value in links} if isinstance(links, list) else ()))
    return (Has(rule["by"], "key", values) if "by" in rule else Keyed(place, values),)


def _value(task: Task, stored: StoredRow) -> Any:
    entity, scope, _, row = stored
    return value_of(task, task.writer.draft(entity, scope, dict(row), row), task.state["property"], task.state["value"])


def _links(task: Task, row: Row) -> list[Any]:
    links = row.get(task.state["property"])
    return links if isinstance(links, list) else []


def _store(task: Task, stored: StoredRow, links: list[Any]) -> Row:
    entity, scope, key, old = stored
    changed = {**old, task.state["property"]: links}
    row = task.writer.replace(entity, scope, key, changed, changed)
    task.wrote(entity, key)
    return copy.deepcopy(row)
