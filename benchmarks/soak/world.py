"""The rows that callers work on, and what the simulator recorded of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator.control_client import Control

COMPANY = 14146
"""Whose rows are read and changed."""

NEW_COMPANY = 99001
"""Whose rows are created: there are no others."""

CUSTOMERS = 240
ITEMS = 300
SUPPLIERS = 40

CREATED = {
    "crm": ("Customer", "createCustomer", "UniqueIdentifier"),
    "catalog": ("CatalogItem", "createItem", "RmsId"),
    "entities": ("Group", "createGroup", "Name"),
}
"""By service: the entity that is created, the operation, and the member that carries the caller's marker."""

_REVISION = re.compile(r"revision (\d+)")


@dataclass(frozen=True, slots=True)
class World:
    """Keys of the rows. Each caller changes a customer of its own, from the beginning of the list."""

    customers: list[str]
    items: list[str]
    suppliers: list[str]


def notes(revision: int) -> str:
    """Return the text that a caller writes with its change of this number."""
    return f"revision {revision}"


def revision_of(text: str | None) -> int:
    """Read a text of `notes`; -1 for any other."""
    match = _REVISION.fullmatch(text or "")
    return int(match[1]) if match else -1


def seed(control: Control, seed_number: int) -> World:
    """Make the rows."""
    scope = [str(COMPANY)]
    arguments: dict[str, Any] = {"scope": scope, "seed": seed_number}
    control.post("rows/clear", service="crm", entity="Customer")
    control.post("rows/clear", service="entities", entity="Supplier")
    control.post("seed", service="entities", entity="Company", count=1, keys=[str(NEW_COMPANY)])
    world = World(
        customers=control.post(
            "seed", service="crm", entity="Customer", count=CUSTOMERS, extra={"Notes": notes(0)}, **arguments
        )["keys"],
        items=control.post("seed", service="catalog", entity="ProductDetails", count=ITEMS, **arguments)["keys"],
        suppliers=control.post("seed", service="entities", entity="Supplier", count=SUPPLIERS)["keys"],
    )
    control.post("ledger/clear")
    return world


@dataclass(slots=True)
class Record:
    """What the simulator recorded.

    Attributes:
        rows: markers of the rows that were created, by service; a marker that is there twice stands there twice.
        carried_out: hashes of the bodies of creating requests that made a row, once for every row.
        revisions: of each row that callers change.
        requests: that were received.
        refused: of those with 429.
        statuses: replies by status, `0` for none.
        grants: tokens issued, by grant type.
        grant_failures: token requests refused, by OAuth error code.
        exchanges: hashes of the bodies of token requests that reached the work, in their order.
    """

    rows: dict[str, list[str]] = field(default_factory=dict)
    carried_out: list[str] = field(default_factory=list)
    revisions: dict[str, int] = field(default_factory=dict)
    requests: int = 0
    refused: int = 0
    statuses: dict[int, int] = field(default_factory=dict)
    grants: dict[str, int] = field(default_factory=dict)
    grant_failures: dict[str, int] = field(default_factory=dict)
    exchanges: list[str] = field(default_factory=list)


def ask(control: Control) -> Record:
    """Ask the simulator for its record."""
    totals = control.get("totals")
    record = Record(
        requests=totals["requests"],
        refused=totals["refused"],
        grants=totals["grants"],
        grant_failures=totals["grant_failures"],
    )
    for counts in totals["operations"].values():
        for status, count in counts.items():
            record.statuses[int(status)] = record.statuses.get(int(status), 0) + count
    for service, (entity, operation, member) in CREATED.items():
        rows = control.get("rows", service=service, entity=entity, scope=str(NEW_COMPANY))
        record.rows[service] = [str(row.get(member)) for row in rows]
        entries = control.get("ledger", service=service, operation=operation)
        record.carried_out += [f"{service} {entry['body_hash']}" for entry in entries for _ in entry["writes"]]
    customers = control.get("rows", service="crm", entity="Customer", scope=str(COMPANY))
    record.revisions = {row["Id"]: revision_of(row.get("Notes")) for row in customers}
    tokens = control.get("ledger", service="authentication", operation="createToken")
    record.exchanges = [entry["body_hash"] for entry in tokens if entry["status"] != 429]
    return record
