"""What a body costs that differs from its description: pages of full customers and single ones, as ratios of one run."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from functools import partial
from importlib import resources
from typing import Any

from _interleaved import cpu_seconds

from iqmetrix._bodies import shapes
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.json import JSONReader
from iqmetrix_api.crm.v1.models import CustomerFull
from iqmetrix_api.crm.v1.operations import LIST_FULL_CUSTOMERS

ROWS = 100
MOST = {"every row": 4.0, "one row": 3.0, "one customer": 3.0}
"""So many times the cost of what is as described."""

Change = Callable[[dict[str, Any]], object]

CHANGES: dict[str, Change] = {
    "an unknown field": lambda row: row.update(LoyaltyTier=1),
    "two unknown fields": lambda row: row.update(LoyaltyTier=1, LoyaltyName="Gold"),
    "an unknown field in each address": lambda row: [each.update(Floor=3) for each in row["Addresses"]],
    "an unknown value of an enumeration": lambda row: row.update(CustomerTypeId=77),
    "a number as text": lambda row: row.update(Version="5"),
    "a date of .NET": lambda row: row.update(DateOfBirth="/Date(1432163189770)/"),
    "a date that is none": lambda row: row.update(DateOfBirth=""),
}


def full_customer() -> dict[str, Any]:
    """Return a customer as the description shows it, with two addresses, two ways of contact and an extension."""
    description = json.loads(resources.files("iqmetrix_specs").joinpath("crm", "v1.json").read_bytes())

    def sample(name: str) -> dict[str, Any]:
        properties = description["components"]["schemas"][name]["properties"].items()
        return {member: schema["examples"][0] for member, schema in properties if schema.get("examples")}

    children = {
        "Addresses": ("Address", 2),
        "ContactMethods": ("ContactMethod", 2),
        "CustomerExtensions": ("CustomerExtension", 1),
    }
    return sample("CustomerFull") | {
        member: [sample(name) for _ in range(number)] for member, (name, number) in children.items()
    }


def body(change: Change | None, changed: range, rows: int = ROWS) -> bytes:
    """Return a page on which some rows are changed."""
    page = [full_customer() for _ in range(rows)]
    for number in changed:
        if change is not None:
            change(page[number])
    return json.dumps(page if rows > 1 else page[0], separators=(",", ":")).encode()


def ratio(kind: Any, described: bytes, different: bytes, times: int) -> float:
    """Measure a body that differs beside one that does not, in a process that met no other difference."""
    shapes.forget()

    def repeated(reader: JSONReader, text: bytes) -> None:
        for _ in range(times):
            reader.read(text, kind, LIST_FULL_CUSTOMERS)

    seconds = cpu_seconds(
        {
            "as described": partial(repeated, JSONReader(Drift()), described),
            "different": partial(repeated, JSONReader(Drift()), different),
        },
        rounds=20,
    )
    return seconds["different"] / seconds["as described"]


def ratios(change: Change) -> dict[str, float]:
    """Measure a change in every row of a page, in one of them, and in a single customer."""
    page, nothing = body(None, range(0)), range(0)
    return {
        "every row": ratio(list[CustomerFull], page, body(change, range(ROWS)), 1),
        "one row": ratio(list[CustomerFull], page, body(change, range(50, 51)), 1),
        "one customer": ratio(CustomerFull, body(None, nothing, 1), body(change, range(1), 1), ROWS),
    }


def main() -> None:
    """Print the table; the exit status is 1 where a body costs more than it may."""
    logging.disable(logging.CRITICAL)
    print(f"\nBodies that differ, times the cost of those that do not ({ROWS} full customers, and one)\n")
    print(f"  {'':40}" + "".join(f"{name:>14}" for name in MOST))
    failed = False
    for name, change in CHANGES.items():
        found = ratios(change)
        failed = failed or any(found[each] > most for each, most in MOST.items())
        print(f"  {name:40}" + "".join(f"{found[each]:12.2f} x" for each in MOST))
    print(f"  {'at most':40}" + "".join(f"{most:12.2f} x" for most in MOST.values()))
    sys.exit(failed)


if __name__ == "__main__":
    main()
