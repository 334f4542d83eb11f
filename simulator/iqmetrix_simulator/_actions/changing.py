"""Changing rows that exist: replacing, changing a few members, deleting."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.children import replace_children, without_children
from iqmetrix_simulator._actions.task import StoredRow, Task
from iqmetrix_simulator._actions.trees import remove_below
from iqmetrix_simulator._actions.values import stated_values
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.selection import select
from iqmetrix_simulator._rows.views import remove_row
from iqmetrix_simulator._rows.writer import with_missing_defaults


def update(task: Task, entity: Entity) -> Any:
    """Replace the row that the path identifies by the body."""
    stored = task.stored_row(entity)
    body, key = task.members, stored.entity.key
    if key is not None and body.get(key) is not None and key_text(body[key]) != stored.key:
        raise Refusal(400, f"/{key}: Request Parameter Doesn't Match Expected Value")
    return replaced(task, stored, body)


def replaced(task: Task, stored: StoredRow, body: Row) -> Row:
    """Replace a row, and its children as far as the body holds them; return it with them."""
    entity, scope, key, old = stored
    body = without_children(task, body)
    if entity.parent is not None:
        body[entity.parent["property"]] = old.get(entity.parent["property"])
    if len(entity.keys) > 1:
        body.update({name: old[name] for name in entity.keys if name in old})
    row = task.writer.replace(entity, scope, key, old, with_missing_defaults(entity, body))
    task.wrote(entity, key)
    task.created = False
    replace_children(task, entity, scope, row)
    return copy.deepcopy(task.with_children(entity, scope, row))


def change(task: Task, entity: Entity) -> Any:
    """Set the members that `set` states, and the children that the body holds, if the row's members are those of `from`.

    Raises:
        Refusal: 409 where they are not.
    """
    stored = task.stored_row(entity)
    entity, scope, key, old = stored
    members, later, waits = stated_values(task, entity, scope, task.state["set"], old)
    for name, allowed in task.state.get("from", {}).items():
        if old.get(name) not in (allowed if isinstance(allowed, list) else [allowed]):
            text = f"{name} is {old.get(name)}, which does not allow this."
            raise task.route.refusal(409, text).with_values({**members, **_of_row(old)})
    # As old row too: what is set may be read-only for clients, and the lock is not asked for.
    changed = {name: value for name, value in {**old, **members}.items() if value is not None}
    row = task.writer.replace(entity, scope, key, changed, changed)
    task.writer.postpone(entity, scope, key, later, waits)
    task.wrote(entity, key)
    replace_children(task, entity, scope, row)
    return copy.deepcopy(task.with_children(entity, scope, row))


def delete(task: Task, entity: Entity) -> Any:
    """Delete the row that the path identifies, or mark it as deleted where `delete` says how; reply with it as it then is."""
    stored = task.stored_row(entity)
    entity, scope, key, old = stored
    remove_below(task, stored)
    rule = entity.rules.get("delete", "remove")
    if isinstance(rule, dict):
        marked = {**old, **rule["set"]}
        old = task.writer.replace(entity, scope, key, marked, marked)
    else:
        remove_row(task.store, entity, scope, key)
    task.wrote(entity, key)
    return copy.deepcopy(old)


def delete_selected(task: Task, entity: Entity) -> Any:
    """Delete all rows that the parameters select, where the path names no single one.

    Raises:
        Refusal: 404 where they select none.
    """
    scope = task.scope(entity)
    keys = [entity.key_of(row) for row in select(task.route, entity, task.store, scope, task.values).page(0, None)]
    if not keys:
        stated = entity.refusal("missing", 404, "Not Found")
        raise task.route.refusal(stated.status, stated.text, stated.text)
    for key in filter(None, keys):
        remove_row(task.store, entity, scope, key)
        task.wrote(entity, key)
    return None


def _of_row(row: Row) -> Row:
    """Return the values that the text of a refusal may show of a row: `{row.State}`."""
    return {f"row.{name}": value for name, value in row.items()}
