"""The rows of a server that has none: those of the documented samples, and those under `seed`."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._descriptions.addresses import scope_of
from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._descriptions.plans import Plan
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import parameter_samples
from iqmetrix_simulator._rows.store import Scope, Store, key_text
from iqmetrix_simulator._seeding.sample_rows import sample_rows, stored_members


def seed_samples(store: Store, plans: dict[Route, Plan]) -> None:
    """Store the first rows of all services.

    Args:
        store: where they go.
        plans: all operations, and what they do.
    """
    # Replies to `get` come first: they show all members of a row, those of lists often fewer.
    for route in sorted(plans, key=lambda route: (route.verb != "get", route.path)):
        entity, values = plans[route].entity, parameter_samples(route)
        if entity is None or not set(route.placeholders) <= set(values):
            continue
        for row, key in sample_rows(route, entity):
            _store(store, route, entity, row, key, values)
    for description in {id(route.description): route.description for route in plans}.values():
        for name, rules in description.entity_rules.items():
            entity = read_entity(description, name)
            for row in rules.get("seed", ()):
                for scope in store.scopes(entity.table) or [()]:
                    store.put(entity.table, scope, key_text(row[entity.key or "Id"]), copy.deepcopy(row))


def _store(store: Store, route: Route, entity: Entity, sample: Row, key: str | None, values: dict[str, Any]) -> None:
    if key is None:
        key = values.get(entity.parameter or "", "") if entity.key is None else sample.get(entity.key)
    if not key:
        return
    scope, embed = scope_of(route, entity, values), route.state.get("embed", {})
    row = stored_members(entity, copy.deepcopy(sample), embed)
    for member, name in embed.items():
        child = read_entity(route.description, name)
        for child_row in row.pop(member, None) or []:
            _store_if_new(store, child, scope, child_row.get(child.key or "Id"), child_row)
    _store_if_new(store, entity, scope, key, row)


def _store_if_new(store: Store, entity: Entity, scope: Scope, key: Any, row: Row) -> None:
    if key and store.get(entity.table, scope, key_text(key)) is None:
        store.put(entity.table, scope, key_text(key), row)
