"""The rows of a server that has none: those of the documented samples, and those under `seed`."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from iqmetrix_simulator._descriptions.addresses import key_members, scope_of
from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._descriptions.plans import Plan
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import body_samples, parameter_samples
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._members import member_at, without_member
from iqmetrix_simulator._rows.store import Scope
from iqmetrix_simulator._rows.views import original_rows, store_rows, views_of
from iqmetrix_simulator._rows.writer import Writer
from iqmetrix_simulator._seeding.sample_rows import made_row, sample_rows, stored_members

_OF_MANY = frozenset({"list_nodes", "get_group"})
"""Actions that show rows inside of others."""


def seed_samples(writer: Writer, plans: Mapping[Route, Plan]) -> None:
    """Store the first rows of all services.

    Args:
        writer: stores them.
        plans: all operations, and what they do.
    """
    # Replies to `get` come first: they show all members of a row, those of lists often fewer.
    # Those of `linked` come last: they show rows from afar.
    for route in sorted(plans, key=lambda route: (route.verb != "get", "linked" in route.state, route.path)):
        entity, values = plans[route].entity, parameter_samples(route)
        if entity is None or not set(route.placeholders) <= set(values) or plans[route].action in _OF_MANY:
            continue
        for row, key in sample_rows(route, entity):
            _store(writer, route, entity, {**_selected(route, entity, values), **row}, key, values)
    for route, plan in plans.items():
        if plan.entity is not None and plan.action == "get_tree":
            for tree, _ in sample_rows(route, plan.entity):
                _place(writer, route, plan.entity, tree)
    _make_samples(writer, plans)
    entities = [
        read_entity(description, name)
        for description in {id(route.description): route.description for route in plans}.values()
        for name in description.entity_rules
    ]
    for entity in entities:
        for row in entity.rules.get("seed", ()):
            for scope in writer.store.scopes(entity.table) or [()]:
                _merge(writer, entity, scope, entity.key_of(row) or row.get("Id"), copy.deepcopy(row))
    taken = {
        plan.entity: list(_created_rows(route, plan.entity))
        for route, plan in plans.items()
        if plan.action == "create" and plan.entity is not None
    }
    for entity in dict.fromkeys([*(plan.entity for plan in plans.values()), *entities]):
        if entity is not None:
            _complete(writer, entity, taken.get(entity, []))
    for entity in entities:
        _show(writer, entity)


def _created_rows(route: Route, entity: Entity) -> Iterator[Row]:
    """Yield the rows in the documented bodies of a creation, with what the documented path adds."""
    of_path = entity.members_from_path(parameter_samples(route))
    for body in body_samples(route):
        yield from ({**row, **of_path} for row in (body if isinstance(body, list) else [body]))


def _make_samples(writer: Writer, plans: Mapping[Route, Plan]) -> None:
    """Give entities without a documented row one that is made, so that what reads them has something to read."""
    store = writer.store
    for route in sorted(plans, key=lambda route: (route.verb != "get", route.path)):
        entity, values = plans[route].entity, parameter_samples(route)
        if route.method != "GET" or entity is None or not set(route.placeholders) <= set(values):
            continue
        row = (
            None
            if any(store.rows(entity.table, scope) for scope in store.scopes(entity.table))
            else made_row(route, entity)
        )
        if row is not None:
            known = {**_selected(route, entity, values), **key_members(route, entity, values)}
            _store(writer, route, entity, {**row, **known}, None, values)


def _selected(route: Route, entity: Entity, values: dict[str, Any]) -> Row:
    """Return the members by which the documented parameters of a list select its documented rows."""
    members: Row = {}
    for name, rule in route.state.get("where", {}).items():
        member = rule.get("any_of", rule.get("equals"))
        if name in route.placeholders and name in values and member in entity.members:
            is_list = entity.members[member].get("type") == "array"
            members[member] = [values[name]] if is_list else values[name]
    return members


def _store(writer: Writer, route: Route, entity: Entity, sample: Row, key: str | None, values: dict[str, Any]) -> None:
    if key is None:
        key = entity.key_of(sample) if entity.keys else values.get(entity.parameter or "")
    if not key or not sample:
        return
    scope, embed = scope_of(route, entity, values), route.state.get("embed", {})
    row = stored_members(entity, copy.deepcopy(sample), embed)
    for member, name in embed.items():
        child = read_entity(route.description, name)
        of_parent = {child.parent["property"]: sample.get(entity.key or "Id")} if child.parent is not None else {}
        for child_row in member_at(row, member) or []:
            _merge(writer, child, scope, child.key_of(child_row), {**of_parent, **child_row})
        row = without_member(row, member)
    _merge(writer, entity, scope, key, {**_of_parent(entity, values), **row})


def _of_parent(entity: Entity, values: dict[str, Any]) -> Row:
    """Return the member by which a row belongs to the parent that a path names: few samples show it."""
    if entity.parent is None or entity.parent["parameter"] not in values:
        return {}
    return {entity.parent["property"]: values[entity.parent["parameter"]]}


def _place(writer: Writer, route: Route, entity: Entity, node: Row) -> None:
    """Store the nodes below a node of a sample, and where they belong."""
    rule, root = entity.rules["tree"], read_entity(entity.description, entity.rules["tree"]["root"])
    for child in node.get(rule["children"], ()):
        kind = read_entity(entity.description, child[rule["kind"]])
        row = {**stored_members(kind, child, {}), rule["parent"]: node.get(root.key or "Id")}
        row.pop(rule["kind"], None)
        _merge(writer, kind, scope_of(route, kind, parameter_samples(route)), kind.key_of(child), row)
        _place(writer, route, entity, child)


def _merge(writer: Writer, entity: Entity, scope: Scope, key: Any, row: Row) -> None:
    """Store what is not known yet of a row: samples of several operations show the same one."""
    if key:
        known = writer.store.get(entity.table, scope, key_text(key)) or {}
        writer.store.put(entity.table, scope, key_text(key), {**row, **known})


def _complete(writer: Writer, entity: Entity, taken: list[Row]) -> None:
    """Add what the server makes; let the rows that clients are documented to create be created once more."""
    for scope in writer.store.scopes(entity.table):
        for key, row in list(writer.store.rows(entity.table, scope).items()):
            for names in entity.rules.get("unique", ()):
                if any([body.get(name) for name in names] == [row.get(name) for name in names] for body in taken):
                    row = {**_without_derived(entity, row, names[-1]), names[-1]: f"{row[names[-1]]} 1"}  # noqa: PLW2901
            writer.store.put(entity.table, scope, key, writer.complete(entity, scope, row))


def _without_derived(entity: Entity, row: Row, member: str) -> Row:
    rules = entity.server_members.items()
    derived = {name for name, rule in rules if isinstance(rule, dict) and member in rule.values()}
    return {name: value for name, value in row.items() if name not in derived}


def _show(writer: Writer, entity: Entity) -> None:
    """Let what several entities show of a thing agree."""
    store = writer.store
    for scope in store.scopes(entity.table):
        originals = original_rows(entity, dict(store.rows(entity.table, scope)))
        if originals is not None:
            shown, rows = originals
            for key, row in rows.items():
                _merge(writer, shown, scope, key, writer.complete(shown, scope, row))
    for view in views_of(entity):
        _show(writer, view)
    if views_of(entity):
        for scope in store.scopes(entity.table):
            store_rows(store, entity, scope, dict(store.rows(entity.table, scope)))
