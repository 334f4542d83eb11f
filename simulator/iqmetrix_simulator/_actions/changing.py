"""Changing rows that exist: replacing, deleting."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.entities import Entity
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.store import key_text
from iqmetrix_simulator._rows.views import remove_row


def update(task: Task, entity: Entity) -> Any:
    """Replace the row that the path identifies by the body."""
    entity, scope, key, old = task.stored_row(entity)
    body = dict(task.body)
    if entity.key is not None and body.get(entity.key) is not None and key_text(body[entity.key]) != key:
        raise Refusal(400, f"/{entity.key}: Request Parameter Doesn't Match Expected Value")
    if entity.parent is not None:
        body[entity.parent["property"]] = old[entity.parent["property"]]
    row = task.writer.replace(entity, scope, key, old, body)
    task.wrote(entity, key)
    return copy.deepcopy(row)


def delete(task: Task, entity: Entity) -> None:
    """Delete the row that the path identifies, or mark it as deleted where `delete` says how."""
    entity, scope, key, old = task.stored_row(entity)
    rule = entity.rules.get("delete", "remove")
    if isinstance(rule, dict):
        # As old row too: what the mark changes may be read-only for clients, and the lock is not asked for.
        marked = {**old, **rule["set"]}
        task.writer.replace(entity, scope, key, marked, marked)
    else:
        remove_row(task.store, entity, scope, key)
    task.wrote(entity, key)
