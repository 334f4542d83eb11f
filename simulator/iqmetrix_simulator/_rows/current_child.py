"""Members of a row that show the child whose period it is now, such as the sale price in force.

They are found when the row is read, because a period begins and ends without any write.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._formats import instant, is_instant
from iqmetrix_simulator._rows.store import Scope, Store


def with_current_child(store: Store, entity: Entity, scope: Scope, row: Row, now: float) -> Row:
    """Return a row with the members that it takes from its current child, null without such a child.

    Args:
        store: the rows.
        entity: of the row; `current` says of which children, and what it shows.
        scope: where it is.
        row: as it is stored.
        now: seconds since 1970.
    """
    rule = entity.rules.get("current")
    if rule is None:
        return row
    child = read_entity(entity.description, rule["of"])
    assert child.parent is not None
    key = row.get(entity.key or "Id")
    children = list(store.rows_with(child.table, scope, child.parent["property"], key).values())
    moment = datetime.fromtimestamp(now, UTC)
    shown = next((each for each in children if _is_running(each, rule, moment)), None)
    if shown is None and "otherwise" in rule:
        shown = next((each for each in children if rule["otherwise"].items() <= _scalars(each).items()), None)
    return {**row, **{member: (shown or {}).get(source) for member, source in rule["show"].items()}}


def _is_running(child: Row, rule: dict[str, Any], moment: datetime) -> bool:
    begin, end = child.get(rule["from"]), child.get(rule["to"])
    if not (isinstance(begin, str) and isinstance(end, str) and is_instant(begin) and is_instant(end)):
        return False
    return instant(begin) <= moment < instant(end)


def _scalars(row: Row) -> Row:
    return {name: value for name, value in row.items() if not isinstance(value, (dict, list))}
