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
from iqmetrix_simulator._rows.store import Scope


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
    if task.state.get("must_find") and not found.total:
        raise task.missing(entity)
    return render_page(Listing(task.route, task.routes, entity, found, whole, task.values, task.query, task.media_type))


def bulk(task: Task, entity: Entity) -> Any:
    """Reply with the rows whose ids the body or a parameter lists, by id; unknown ids are left out.

    Where `by` names a member, the listed objects and the rows have it in common, and the reply has a list of the rows.
    """
    scope = task.scope(entity)
    task.look(entity, scope)
    if "by" in task.state:
        return {task.state["into"]: _agreeing(task, entity, scope, task.state["by"])}
    rows = {}
    for key in _asked(task):
        row = task.store.get(entity.table, scope, key_text(key))
        if row is not None:
            rows[key] = copy.deepcopy(row)
    return {task.state["into"]: rows}


def _agreeing(task: Task, entity: Entity, scope: Scope, member: str) -> list[Row]:
    """Return the rows that agree in a member with what a request lists, each once and in that order."""
    wanted = dict.fromkeys(key_text(each[member]) for each in _asked(task) if isinstance(each, dict) and member in each)
    return [
        copy.deepcopy(row)
        for each in wanted
        for row in task.store.rows_with(entity.table, scope, member, each).values()
    ]


def _asked(task: Task) -> list[Any]:
    """Return the ids that a request lists; an optional list that is left out has none."""
    ids = task.state["ids"]
    listed = task.values.get(ids["parameter"]) if isinstance(ids, dict) else task.members.get(ids)
    return listed if isinstance(listed, list) else [] if listed is None else [listed]
