"""Groups of rows that agree in what a member begins with, with smaller groups inside, such as the variations of a product."""

from __future__ import annotations

import copy
import re
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.conditions import Between
from iqmetrix_simulator._rows.queries import Query
from iqmetrix_simulator._rows.store import Scope
from iqmetrix_simulator._rows.views import shown_elsewhere

_LAST_CHARACTER = "\U0010ffff"


def get_group(task: Task, entity: Entity) -> Any:
    """Reply with the group to which the row belongs that the path identifies; `groups` of `x-state` says how it is made."""
    stored = task.stored_row(entity)
    by, levels = task.state["by"], task.state["levels"]
    text = _beginning(levels[0], str(stored.row.get(by, "")))
    place = task.store.place(stored.entity.table, stored.scope)
    near = task.store.answers.page(Query(place, (Between(by, "exact", text, text + _LAST_CHARACTER),)), 0, None)
    rows = [row for row in near if _beginning(levels[0], str(row.get(by, ""))) == text]
    whole = [
        {**shown_elsewhere(task.store, stored.entity, stored.scope, str(stored.entity.key_of(row))), **row}
        for row in rows
    ]
    return copy.deepcopy(_group(task, stored.entity, stored.scope, text, whole, levels))


def _group(task: Task, entity: Entity, scope: Scope, text: str, rows: list[Row], levels: list[dict[str, Any]]) -> Row:
    """Return a group: what is known of itself, the rows that are in no smaller group, and the smaller groups."""
    by, (level, *smaller) = task.state["by"], levels
    itself = next((row for row in rows if row.get(by) == text), {})
    if "entity" in level:
        known = task.store.get(task.entity(level["entity"]).table, scope, key_text(text)) or {}
        itself = {**itself, **known}
    groups: dict[str, list[Row]] = {}
    own = []
    for row in rows:
        inner = _inner(smaller, str(row.get(by, "")))
        if inner is None:
            own.append(row)
        else:
            groups.setdefault(inner, []).append(row)
    shown = {**itself, by: text}
    if "rows" in level:
        shown[level["rows"]] = own
    if "others" in level:
        shown[level["others"]] = [row for row in own if row.get(by) != text]
    if "keys" in level:
        shown[level["keys"]] = [row[name] for row in own for name in entity.keys]
    if "groups" in level:
        shown[level["groups"]] = [
            _group(task, entity, scope, inner, within, smaller) for inner, within in groups.items()
        ]
    return shown


def _beginning(level: dict[str, Any], text: str) -> str:
    """Return what the pattern finds at the beginning of a text; a text without it is alone."""
    match = re.match(level["pattern"], text)
    return match[0] if match is not None else text


def _inner(levels: list[dict[str, Any]], text: str) -> str | None:
    match = re.match(levels[0]["pattern"], text) if levels else None
    return match[0] if match is not None else None
