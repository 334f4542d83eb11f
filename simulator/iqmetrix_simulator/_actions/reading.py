"""Reading rows: one, a list, many by their ids."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.linking import linked_rows
from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rendering.pages import Listing, render_page
from iqmetrix_simulator._rows.selection import select


def get(task: Task, entity: Entity) -> Any:
    """Reply with the row that the path identifies."""
    for name in task.entity_names(entity):
        task.look(task.entity(name), task.scope(task.entity(name)))
    entity, scope, _, row = task.stored_row(entity)
    return copy.deepcopy(task.with_children(entity, scope, row))


def list_(task: Task, entity: Entity) -> Any:
    """Reply with a page of the rows that the parameters select."""
    scope = task.scope(entity)
    task.look(entity, scope)

    def whole(row: Row) -> Row:
        return task.with_children(entity, scope, row)

    linked = linked_rows(task, task.store.place(entity.table, scope))
    found = select(task.route, entity, task.store, scope, task.values, linked)
    return render_page(Listing(task.route, task.routes, entity, found, whole, task.values, task.query, task.media_type))


def bulk(task: Task, entity: Entity) -> Any:
    """Reply with the rows whose ids the body or a parameter lists, by id; unknown ids are left out."""
    scope = task.scope(entity)
    task.look(entity, scope)
    rows = {}
    for key in _asked(task):
        row = task.store.get(entity.table, scope, key_text(key))
        if row is not None:
            rows[key] = copy.deepcopy(row)
    return {task.state["into"]: rows}


def _asked(task: Task) -> list[Any]:
    """Return the ids that a request lists; an optional list that is left out has none."""
    ids = task.state["ids"]
    listed = task.values.get(ids["parameter"]) if isinstance(ids, dict) else task.members.get(ids)
    return listed if isinstance(listed, list) else [] if listed is None else [listed]
