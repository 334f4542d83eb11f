"""Reading rows: one, a list, many by their ids."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._rendering.pages import Listing, render_page
from iqmetrix_simulator._rows.selection import select
from iqmetrix_simulator._rows.store import key_text


def get(task: Task, entity: Entity) -> Any:
    """Reply with the row that the path identifies."""
    entity, scope, _, row = task.stored_row(entity)
    return copy.deepcopy(task.with_children(entity, scope, row))


def list_(task: Task, entity: Entity) -> Any:
    """Reply with a page of the rows that the parameters select."""
    scope = task.scope(entity)
    task.check_parent(entity, scope)

    def whole(row: Row) -> Row:
        return task.with_children(entity, scope, row)

    rows = select(task.route, entity, task.rows(entity, scope), task.values, whole)
    return render_page(Listing(task.route, task.routes, entity, rows, whole, task.values, task.media_type))


def bulk(task: Task, entity: Entity) -> Any:
    """Reply with the rows whose ids the body lists, by id; unknown ids are left out."""
    scope = task.scope(entity)
    rows = {}
    for key in task.body[task.state["ids"]]:
        row = task.store.get(entity.table, scope, key_text(key))
        if row is not None:
            rows[key] = copy.deepcopy(row)
    return {task.state["into"]: rows}
