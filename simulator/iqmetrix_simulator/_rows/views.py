"""Views: entities whose rows show those of another one, such as the rows of a search; what is said of one thing agrees.

Rows share the values of their members: what is stored is replaced, never changed in place.
"""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Iterable

from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.store import Scope, Store


def store_rows(store: Store, entity: Entity, scope: Scope, rows: dict[str, Row]) -> None:
    """Store rows, and what other entities show of them."""
    store.put_all(entity.table, scope, rows)
    for view in views_of(entity):
        show = _show_groups if "group" in view.view else _show_rows
        show(store, view, entity, scope, rows)


def remove_row(store: Store, entity: Entity, scope: Scope, key: str) -> None:
    """Delete a row with its children, and what other entities show of it alone."""
    store.delete(entity.table, scope, key)
    for view in views_of(entity):
        store.delete(view.table, scope, key)
    for name, rule in entity.description.entity_rules.items():
        if rule.get("parent", {}).get("entity") == entity.name:
            child = read_entity(entity.description, name)
            for child_key in list(store.rows_with(child.table, scope, rule["parent"]["property"], key)):
                remove_row(store, child, scope, child_key)


def views_of(entity: Entity) -> list[Entity]:
    """Return the entities that show the rows of an entity; those that group them come last, because they look at the others."""
    rules = entity.description.entity_rules.items()
    views = [
        read_entity(entity.description, name) for name, rule in rules if rule.get("view", {}).get("of") == entity.name
    ]
    return sorted(views, key=lambda view: "group" in view.view)


def original_rows(view: Entity, rows: dict[str, Row]) -> tuple[Entity, dict[str, Row]] | None:
    """Return the entity that a view shows, and its rows as far as the view tells; `None` where it shows none one by one."""
    if not view.view or "group" in view.view:
        return None
    shown = read_entity(view.description, view.view["of"])
    pairs = [(member, _source(view, member)) for member in view.members if _source(view, member) in shown.members]
    originals = {}
    for key, row in rows.items():
        told = {source: row[member] for member, source in pairs if row.get(member) is not None}
        originals[key] = {**told, str(shown.key): key}
    return shown, originals


def shown_elsewhere(store: Store, entity: Entity, scope: Scope, key: str) -> Row:
    """Return what other entities show of a row, by the names of its own entity."""
    shown: Row = {}
    for view in views_of(entity):
        row = store.get(view.table, scope, key) if "group" not in view.view else None
        shown = {**_as_source(view, row or {}), **shown}
    return shown


def _show_rows(store: Store, view: Entity, entity: Entity, scope: Scope, rows: dict[str, Row]) -> None:
    shown = {}
    for key, row in rows.items():
        own = store.get(view.table, scope, key)
        known = own if own is not None else _like(store, view, entity, scope, row)
        told = _told(view, [row, _as_source(view, known), *_other_views(store, view, entity, scope, key)])
        shown[key] = {**_firsts(view), **known, **told}
        if view.key is not None:
            shown[key][view.key] = row[entity.key or view.key]
    store.put_all(view.table, scope, shown)


def _firsts(view: Entity) -> Row:
    """Return the members that a view adds itself, with their first values."""
    rules = view.server_members.items()
    return {
        member: copy.deepcopy(rule["first"]) for member, rule in rules if isinstance(rule, dict) and "first" in rule
    }


def _like(store: Store, view: Entity, entity: Entity, scope: Scope, row: Row) -> Row:
    """Return what a view says of another row that is alike, such as the same product; not what the row itself has to say."""
    member = str(view.view.get("like"))
    value = row.get(_source(view, member))
    if value is None:
        return {}
    alike: Row = next(iter(store.rows_with(view.table, scope, member, value).values()), {})
    return {name: value for name, value in alike.items() if _source(view, name) not in entity.members}


def _show_groups(store: Store, view: Entity, entity: Entity, scope: Scope, rows: dict[str, Row]) -> None:
    rule, shown = view.view["group"], {}
    elements = _elements_entity(view)
    members: dict[str, dict[str, Row]] = {}
    for key, row in rows.items():
        match = re.match(rule["pattern"], str(row.get(rule["by"], "")))
        if match is None:
            continue
        group = key_text(match[0])
        if group not in shown:
            shown[group] = store.get(view.table, scope, group) or {}
            old = shown[group].get(rule["into"], ())
            members[group] = {key_text(element.get(entity.key)): element for element in old}
        told = [row, *_other_views(store, view, entity, scope, key)]
        members[group][key] = {**members[group].get(key, {}), **_told(elements, told)}
        renewed = {name: value for name, value in _told(view, told).items() if name in view.view.get("named", {})}
        shown[group] = {**_told(view, told), **shown[group], **renewed, rule["by"]: match[0], **rule.get("set", {})}
    rows_by_group = {group: {**row, rule["into"]: list(members[group].values())} for group, row in shown.items()}
    store.put_all(view.table, scope, rows_by_group)


def _elements_entity(view: Entity) -> Entity:
    items = view.members[view.view["group"]["into"]]["items"]["$ref"]
    return read_entity(view.description, items.rpartition("/")[2])


def _other_views(store: Store, view: Entity, entity: Entity, scope: Scope, key: str) -> list[Row]:
    others = (other for other in views_of(entity) if other is not view and "group" not in other.view)
    return [_as_source(other, row) for other in others if (row := store.get(other.table, scope, key)) is not None]


def _told(view: Entity, rows: Iterable[Row]) -> Row:
    """Return the members of a view, each from the first row that has a value of it."""
    told: Row = {}
    sources = _sources(view)
    for row in rows:
        for member, source in sources:
            value = row.get(source) if member not in told else None
            if value is not None:
                told[member] = value
    return told


def _as_source(view: Entity, row: Row) -> Row:
    named = view.view.get("named", {})
    return {named.get(member, member): value for member, value in row.items()}


@functools.lru_cache(maxsize=256)
def _sources(view: Entity) -> tuple[tuple[str, str], ...]:
    """Return the members of a view, and what each is called in the entity that it shows."""
    return tuple((member, _source(view, member)) for member in (*view.members, *view.rules.get("hidden", ())))


def _source(view: Entity, member: str) -> str:
    return str(view.view.get("named", {}).get(member, member))
