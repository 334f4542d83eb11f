"""What a request makes besides: rows of other entities (`also` of `x-state`)."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._actions.values import stated_values
from iqmetrix_simulator._descriptions.entities import Entity


def make_others(task: Task, entity: Entity, reply: Any) -> None:
    """Make the rows that `also` states, with members copied from the row that the request was about.

    Args:
        task: the request.
        entity: whose row it was about.
        reply: that row, as the action returned it.
    """
    row = reply if isinstance(reply, dict) else {}
    for rule in task.state.get("also", ()):
        other = task.entity(rule["entity"])
        scope = task.scope(other) if other.scope is not None else task.scope(entity)
        members, later, waits = stated_values(task, other, scope, rule["set"], row)
        fixed = {name: value for name, value in members.items() if value is not None}
        known = other.key_of(fixed)
        if known is not None and task.store.get(other.table, scope, known) is not None:
            continue
        key, _ = task.writer.insert(other, scope, {}, {**other.members_from_path(task.values), **fixed})
        task.writer.postpone(other, scope, key, later, waits)
        task.wrote(other, key)
