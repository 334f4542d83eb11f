"""Thousands of rows made from an entity's sample."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from iqmetrix_simulator._descriptions.addresses import scope_parameters
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.plans import Plan, known_entity
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import parameter_samples
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.store import Scope
from iqmetrix_simulator._rows.views import original_rows, store_rows
from iqmetrix_simulator._rows.writer import Writer
from iqmetrix_simulator._seeding.sample_rows import made_row, sample_rows, stored_members

FIRST_NAMES = (
    *("Ella", "Jasmine", "Robert", "Amira", "Lee", "Noor"),
    *("Mateo", "Ingrid", "Kwame", "Yuki", "Olga", "Sanjay"),
)
LAST_NAMES = (
    *("Smith", "Tremblay", "Okafor", "Nguyen", "Silva"),
    *("Kowalski", "Haddad", "Larsen", "Patel", "O'Brien"),
)
MOST_ROWS = 1_000_000
"""Rows that can be made at once."""
NAMES = {"PrimaryName": FIRST_NAMES, "FamilyName": LAST_NAMES}


@dataclass
class Seed:
    """Rows to make.

    Attributes:
        service: name of the service.
        entity: name of the entity.
        count: how many.
        scope: values of the path parameters that keep rows apart; those of the documentation if `None`.
        extra: members that every row gets, known to the description or not.
        keys: keys to take, where they are to be those of other rows.
        seed: of the random numbers; the same seed makes the same rows.
    """

    service: str
    entity: str
    count: int
    scope: list[str] | None = None
    extra: Row = field(default_factory=dict)
    keys: list[str] | None = None
    seed: int = 1


def seed_rows(writer: Writer, plans: dict[Route, Plan], wanted: Seed) -> list[str]:
    """Make rows from an entity's sample; return their keys.

    Args:
        writer: stores them.
        plans: all operations, and what they do.
        wanted: how many of what.

    Raises:
        Refusal: 400 where there is no such entity, it has no sample, or no operation would ever show rows of that scope.
    """
    most = MOST_ROWS if wanted.keys is None else len(wanted.keys)
    if not 0 <= wanted.count <= most:
        raise Refusal(400, f"count should be from 0 to {most}, and no more than there are keys, not {wanted.count}.")
    known_entity(plans, wanted.service, wanted.entity)
    # Lists of `linked` come last: they may show less of a row than its own list.
    for route, plan in sorted(plans.items(), key=lambda item: "linked" in item[0].state):
        if plan.entity is None or plan.entity.table != (wanted.service, wanted.entity):
            continue
        sample = next((row for row, _ in sample_rows(route, plan.entity)), None) or made_row(route, plan.entity)
        if sample is not None:
            scope = _scope(route, plan.entity, wanted.scope)
            rows = {
                key: writer.complete(plan.entity, scope, row) for key, row in _variants(sample, plan.entity, wanted)
            }
            _store(writer, plan.entity, scope, rows)
            return list(rows)
    raise Refusal(400, f"{wanted.service} describes no sample of {wanted.entity}, from which rows could be made.")


def _store(writer: Writer, entity: Entity, scope: Scope, rows: dict[str, Row]) -> None:
    store_rows(writer.store, entity, scope, rows)
    originals = original_rows(entity, rows)
    if originals is not None:
        shown, shown_rows = originals
        known = writer.store.rows(shown.table, scope)
        whole = {key: writer.complete(shown, scope, {**known.get(key, {}), **row}) for key, row in shown_rows.items()}
        store_rows(writer.store, shown, scope, whole)


def _scope(route: Route, entity: Entity, scope: list[str] | None) -> Scope:
    names = scope_parameters(route, entity)
    if scope is None:
        documented = parameter_samples(route)
        scope = [str(documented[name]) for name in names if name in documented]
    if len(scope) != len(names):
        expected = ", ".join(names) if names else "nothing"
        raise Refusal(
            400, f"Rows of {entity.name} are kept apart by {expected}: scope should have {len(names)} values."
        )
    return tuple(scope)


def _variants(sample: Row, entity: Entity, wanted: Seed) -> Iterator[tuple[str, Row]]:
    numbers = random.Random(wanted.seed)  # noqa: S311 - rows, not secrets
    first = entity.keys[0] if entity.keys else None  # the others of several stay: rows differ all the same
    has_number = isinstance(sample.get(first or ""), int)
    for index in range(wanted.count):
        row = {
            **stored_members(entity, sample, {}),
            **wanted.extra,
        }  # their members may share values: see `_rows/views.py`
        key = wanted.keys[index] if wanted.keys else _key(index, numbers, has_number=has_number)
        if first is not None:
            row[first] = int(key) if has_number else key
        for member, pattern in entity.rules.get("vary", {}).items():
            row[member] = pattern.replace("{number}", str(10_000 + index))
        for member, names in NAMES.items():
            if member in row:
                row[member] = numbers.choice(names)
        if isinstance(row.get("Name"), str):
            row["Name"] = f"{row['Name']} {index + 1}"
        yield entity.key_of(row) or key_text(key), row


def _key(index: int, numbers: random.Random, *, has_number: bool) -> str:
    return str(10_000 + index) if has_number else str(uuid.UUID(int=numbers.getrandbits(128), version=4))
