"""Arrays inside a row that have operations of their own; their elements are known by one member."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import StoredRow, Task
from iqmetrix_simulator._descriptions.entities import Entity


def get_property(task: Task, entity: Entity) -> Any:
    """Reply with all elements."""
    return copy.deepcopy(_elements(task, task.stored_row(entity)))


def merge_property(task: Task, entity: Entity) -> Any:
    """Add the elements of the body, in place of those that have the same name; reply with all."""
    stored, name = task.stored_row(entity), task.state["element"]
    elements = {element[name]: element for element in [*_elements(task, stored), *task.body]}
    _store(task, stored, list(elements.values()))
    return copy.deepcopy(list(elements.values()))


def remove_property(task: Task, entity: Entity) -> None:
    """Remove the elements whose names the body lists."""
    stored, name = task.stored_row(entity), task.state["element"]
    removed = set(task.body)
    _store(task, stored, [element for element in _elements(task, stored) if element[name] not in removed])


def _elements(task: Task, stored: StoredRow) -> list[Any]:
    elements: list[Any] = stored.row.get(task.state["property"], [])
    return elements


def _store(task: Task, stored: StoredRow, elements: list[Any]) -> None:
    row = {**stored.row, task.state["property"]: elements}
    task.writer.put(stored.entity, stored.scope, stored.key, row)
    task.wrote(stored.entity, stored.key)
