"""Creating rows, with the children that come along."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.changing import replaced
from iqmetrix_simulator._actions.children import create_children, without_children
from iqmetrix_simulator._actions.task import StoredRow, Task
from iqmetrix_simulator._actions.values import stated_values
from iqmetrix_simulator._descriptions.addresses import key_members, key_of
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._rows.store import Scope


def create(task: Task, entity: Entity) -> Any:
    """Create a row, with the members that `set` states; where `match` says so, change the one that it would repeat."""
    scope = task.scope(entity)
    stated, later, waits = stated_values(task, entity, scope, task.state.get("set", {}), {})
    fixed = {**_from_path(task, entity), **{name: value for name, value in stated.items() if value is not None}}
    same = _same(task, entity, scope, {**task.members, **fixed})
    if same is not None:
        return replaced(task, same, {**task.members, **fixed})
    return _created(task, entity, scope, fixed, later, waits)


def upsert(task: Task, entity: Entity) -> Any:
    """Create the row that the path names, or replace it."""
    stored = task.find_row(entity)
    if stored is not None:
        return replaced(task, stored, {**task.members, **key_members(task.route, stored.entity, task.values)})
    scope = task.scope(entity)
    fixed = {**_from_path(task, entity), **key_members(task.route, entity, task.values)}
    return _created(task, entity, scope, fixed, path_key=key_of(task.route, entity, task.values))


def _created(
    task: Task,
    entity: Entity,
    scope: Scope,
    fixed: Row,
    later: Row | None = None,
    waits: dict[str, Row] | None = None,
    path_key: str | None = None,
) -> Row:
    key, row = task.writer.insert(entity, scope, without_children(task, task.members), fixed, path_key)
    task.writer.postpone(entity, scope, key, later or {}, waits or {})
    task.wrote(entity, key)
    task.created = True
    create_children(task, entity, scope, row)
    return copy.deepcopy(task.with_children(entity, scope, row))


def _from_path(task: Task, entity: Entity) -> Row:
    members = entity.members_from_path(task.values)
    if entity.parent is not None and entity.parent["parameter"] in task.values:
        members[entity.parent["property"]] = task.values[entity.parent["parameter"]]
    # A part of a key of several members, such as the location of an item.
    return {**members, **(key_members(task.route, entity, task.values) if len(entity.keys) > 1 else {})}


def _same(task: Task, entity: Entity, scope: Scope, row: Row) -> StoredRow | None:
    names = task.state.get("match", ())
    if not names:
        return None
    wanted = {name: row.get(name) for name in names}
    for key in task.store.keys_with(entity.table, scope, wanted, "key"):
        other = task.store.get(entity.table, scope, key)
        if other is not None:
            return StoredRow(entity, scope, key, other)
    return None
