"""Creating rows, with the children that come along."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._rows.store import Scope, key_text


def create(task: Task, entity: Entity) -> Any:
    """Create a row; where `match` says so, change the one that it would repeat."""
    scope = task.scope(entity)
    task.check_parent(entity, scope)
    fixed = _from_path(task, entity)
    same = _same(task, entity, scope, {**task.body, **fixed})
    if same is not None:
        key, old = same
        task.wrote(entity, key)
        return copy.deepcopy(task.writer.replace(entity, scope, key, old, {**task.body, **fixed}))
    body = {name: value for name, value in task.body.items() if name not in task.embed}
    key, row = task.writer.insert(entity, scope, body, fixed)
    task.wrote(entity, key)
    _create_children(task, entity, scope, row)
    return copy.deepcopy(task.with_children(entity, scope, row))


def _from_path(task: Task, entity: Entity) -> Row:
    members = entity.members_from_path(task.values)
    if entity.parent is not None:
        members[entity.parent["property"]] = task.values[entity.parent["parameter"]]
    return members


def _same(task: Task, entity: Entity, scope: Scope, row: Row) -> tuple[str, Row] | None:
    names = task.state.get("match", ())
    if not names:
        return None
    wanted = [key_text(row.get(name)) for name in names]
    for key, other in task.store.rows(entity.table, scope).items():
        if [key_text(other.get(name)) for name in names] == wanted:
            return key, other
    return None


def _create_children(task: Task, parent: Entity, scope: Scope, parent_row: Row) -> None:
    for member, name in task.embed.items():
        child = task.entity(name)
        fixed = child.members_from_path(task.values)
        if child.parent and parent.key:
            fixed[child.parent["property"]] = parent_row[parent.key]
        for body in task.body.get(member) or ():
            key, _ = task.writer.insert(child, scope, body, fixed)
            task.wrote(child, key)
