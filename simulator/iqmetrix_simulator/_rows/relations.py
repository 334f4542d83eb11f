"""Parents and children of rows."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._members import with_member
from iqmetrix_simulator._rows.store import Scope, Store


def has_parent(entity: Entity, row: Row, values: dict[str, Any]) -> bool:
    """Return whether a row belongs to the parent that the parameters name; always so where they name none."""
    if entity.parent is None or entity.parent["parameter"] not in values:
        return True
    return key_text(row.get(entity.parent["property"])) == key_text(values.get(entity.parent["parameter"]))


def check_parent(store: Store, description: Description, entity: Entity, scope: Scope, values: dict[str, Any]) -> None:
    """Check that the parent that the parameters name exists, where the entity has one.

    Raises:
        Refusal: 404, with the text of the parent's entity.
    """
    if entity.parent is None or entity.parent["parameter"] not in values:
        return
    parent = read_entity(description, entity.parent["entity"])
    if store.get(parent.table, scope, key_text(values.get(entity.parent["parameter"]))) is None:
        raise parent.refusal("missing", 404, "Not Found")


def with_children(
    store: Store, description: Description, entity: Entity, scope: Scope, row: Row, embed: dict[str, str]
) -> Row:
    """Return a row with its children inside.

    Args:
        embed: entities of the children, by the dotted name of the member that holds them.
    """
    key = row.get(entity.key or "Id")
    for member, name in embed.items():
        row = with_member(row, member, _children(store, description, name, scope, key))
    return row


def _children(store: Store, description: Description, name: str, scope: Scope, key: Any) -> list[Row]:
    child = read_entity(description, name)
    assert child.parent is not None
    return list(store.rows_with(child.table, scope, child.parent["property"], key).values())
