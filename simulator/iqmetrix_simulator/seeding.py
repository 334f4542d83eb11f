"""First rows: the documented samples, and thousands made from them."""

from __future__ import annotations

import copy
import random
import uuid
from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator.actions import Actions
from iqmetrix_simulator.entities import Entity, entity
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.routes import Route
from iqmetrix_simulator.store import Scope, Store
from iqmetrix_simulator.values import key_text

FIRST = ("Ella", "Jasmine", "Robert", "Amira", "Lee", "Noor", "Mateo", "Ingrid", "Kwame", "Yuki", "Olga", "Sanjay")
LAST = ("Smith", "Tremblay", "Okafor", "Nguyen", "Silva", "Kowalski", "Haddad", "Larsen", "Patel", "O'Brien")


def seed_samples(store: Store, actions: Actions, all_routes: list[Route]) -> int:
    """Put the rows of all documented samples into the store; give how many."""
    count = 0
    for route in sorted(all_routes, key=lambda each: (each.operation.get("x-method") != "get", each.path)):
        action, what = actions.plan(route)
        if what is None or action == "example":
            continue
        values = _documented_values(route)
        if not set(route.holes) <= set(values):
            continue
        for row, key in _sample_rows(route, what):
            count += _put(store, actions, route, what, row, key, values)
    for description in {id(route.description): route.description for route in all_routes}.values():
        for name, rules in description.document.get("x-entities", {}).items():
            what = entity(description, name)
            for row in rules.get("seed", ()):
                for scope in store.scopes(what.table) or [()]:
                    store.put(what.table, scope, key_text(row[what.key or "Id"]), copy.deepcopy(row))
                    count += 1
    return count


def seed_rows(
    store: Store,
    actions: Actions,
    all_routes: list[Route],
    *,
    service: str,
    entity_name: str,
    count: int,
    scope: list[str] | None = None,
    extra: dict[str, Any] | None = None,
    keys: list[str] | None = None,
    seed: int = 1,
) -> list[str]:
    """Make rows from an entity's sample; give their keys.

    Args:
        service: name of the service.
        entity_name: name of the entity.
        count: how many.
        scope: values of the path parameters that rows are kept apart by; those of the documentation if `None`.
        extra: members that every row gets, known to the description or not.
        keys: keys to take, where they are to be those of other rows.
        seed: of the random numbers; the same seed gives the same rows.

    Raises:
        Refusal: 400 where there is no such entity, it has no sample, or rows of that scope would never be seen.
    """
    if count < 0 or (keys is not None and len(keys) < count):
        raise Refusal(400, f"count should be at least 0, and no more than there are keys, not {count}.")
    numbers = random.Random(seed)  # noqa: S311 - rows, not secrets
    for route in all_routes:
        action, what = actions.plan(route)
        if what is None or action == "example" or what.table != (service, entity_name):
            continue
        sample = next((row for row, _ in _sample_rows(route, what)), None)
        if sample is not None:
            rows = dict(_variants(sample, what, count, extra or {}, keys, numbers))
            store.put_all(what.table, _scope(actions, route, what, scope), rows)
            return list(rows)
    raise Refusal(400, f"{service} has no entity {entity_name} with a sample")


def _scope(actions: Actions, route: Route, what: Entity, given: list[str] | None) -> Scope:
    names = actions.scope_names(route, what)
    if given is None:
        documented = _documented_values(route)
        given = [str(documented[name]) for name in names if name in documented]
    if len(given) != len(names):
        expected = ", ".join(names) if names else "nothing"
        raise Refusal(400, f"Rows of {what.name} are kept apart by {expected}: scope should have {len(names)} values.")
    return tuple(given)


def _variants(
    sample: dict[str, Any],
    what: Entity,
    count: int,
    extra: dict[str, Any],
    keys: list[str] | None,
    numbers: random.Random,
) -> Iterator[tuple[str, dict[str, Any]]]:
    names = {"PrimaryName": FIRST, "FamilyName": LAST}
    for index in range(count):
        row = {**_stored(what, copy.deepcopy(sample), {}), **copy.deepcopy(extra)}
        number = isinstance(sample.get(what.key or ""), int)
        key = (
            keys[index]
            if keys
            else str(10_000 + index)
            if number
            else str(uuid.UUID(int=numbers.getrandbits(128), version=4))
        )
        if what.key is not None:
            row[what.key] = int(key) if number else key
        for member, choice in names.items():
            if member in row:
                row[member] = numbers.choice(choice)
        if isinstance(row.get("Name"), str):
            row["Name"] = f"{row['Name']} {index + 1}"
        yield key_text(key), row


def _put(
    store: Store,
    actions: Actions,
    route: Route,
    what: Entity,
    row: dict[str, Any],
    key: str | None,
    values: dict[str, Any],
) -> int:
    row = copy.deepcopy(row)
    if what.key is None and key is None:
        key = str(values.get(what.parameter or "", ""))
    chosen = key if key is not None else row.get(what.key or "")
    if not chosen:
        return 0
    scope = actions.scope(route, what, values)
    count = 0
    embed = route.state.get("embed", {})
    row = _stored(what, row, embed)
    for member, name in embed.items():
        child = entity(route.description, name)
        for each in row.pop(member, None) or []:
            if each.get(child.key or "Id") and store.get(child.table, scope, key_text(each[child.key or "Id"])) is None:
                store.put(child.table, scope, key_text(each[child.key or "Id"]), copy.deepcopy(each))
                count += 1
    if store.get(what.table, scope, key_text(chosen)) is None:
        store.put(what.table, scope, key_text(chosen), row)
        count += 1
    return count


def _stored(what: Entity, row: dict[str, Any], embed: dict[str, str]) -> dict[str, Any]:
    """Leave out what belongs to the answer or to other rows: links, and members of a wider view."""
    known = {*what.members, *embed} - {"_links", "_embedded"} if what.members else set(row)
    return {name: value for name, value in row.items() if name in known}


def _documented_values(route: Route) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for parameter in route.parameters:
        for each in parameter.get("examples", {}).values():
            values.setdefault(parameter["name"], each["value"])
    return values


def _sample_rows(route: Route, what: Entity) -> Iterator[tuple[dict[str, Any], str | None]]:
    _, response = route.success()
    path = [*route.operation.get("x-pagination", {}).get("items", [])] or (
        [route.state["into"]] if "into" in route.state else []
    )
    for media in response.get("content", {}).values():
        for example in media.get("examples", {}).values():
            value = example["value"]
            for name in path:
                value = value.get(name, {}) if isinstance(value, dict) else value
            if route.state.get("action") == "bulk" and isinstance(value, dict):
                yield from ((row, key) for key, row in value.items())
            elif isinstance(value, list):
                yield from ((row, None) for row in value if isinstance(row, dict))
            elif isinstance(value, dict) and (what.key is None or what.key in value):
                yield value, None
