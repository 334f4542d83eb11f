"""What the server fills in later: members of a row that are not there at the first look, such as numbers of another system.

They wait in a table of their own beside the rows, so that a row has what it shows and nothing else.
"""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._rows.store import Scope, Store, Table

LATER = "later"
"""The word that says after how many `reads` or `seconds` a value shows."""


def is_later(stated: Any) -> bool:
    """Return whether a rule of a member says that its value shows later."""
    return isinstance(stated, dict) and LATER in stated


def postpone(
    store: Store, entity: Entity, scope: Scope, key: str, members: Row, waits: dict[str, Row], now: float
) -> None:
    """Keep values that a row will show later.

    Args:
        store: the rows.
        entity, scope, key: of the row.
        members: the values, by member.
        waits: for each of them `{reads: 1}`, looks at the row until it shows, or `{seconds: 5}`.
        now: seconds since 1970.
    """
    if not members:
        return
    waiting = dict(store.get(_table(entity), scope, key) or {})
    for member, value in members.items():
        wait = waits[member]
        waiting[member] = {"value": value, "reads": wait.get("reads", 0), "at": now + wait.get("seconds", 0)}
    store.put(_table(entity), scope, key, waiting)


def forget(store: Store, entity: Entity, scope: Scope, key: str) -> None:
    """Forget what a row would have shown later: it is gone, or another one has its key."""
    store.delete(_table(entity), scope, key)


def due_members(store: Store, entity: Entity, scope: Scope, now: float) -> dict[str, Row]:
    """Count a look at the rows of a scope; return the members that are to show from now on, by the row's key."""
    due: dict[str, Row] = {}
    for key, waiting in dict(store.rows(_table(entity), scope)).items():
        shown = {name: wait["value"] for name, wait in waiting.items() if wait["reads"] <= 0 and wait["at"] <= now}
        rest = {name: {**wait, "reads": wait["reads"] - 1} for name, wait in waiting.items() if name not in shown}
        if rest:
            store.put(_table(entity), scope, key, rest)
        else:
            store.delete(_table(entity), scope, key)
        if shown:
            due[key] = shown
    return due


def _table(entity: Entity) -> Table:
    service, name = entity.table
    return (service, f"{name} {LATER}")
