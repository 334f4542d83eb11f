"""A page costs what its rows cost, however many others there are."""

from __future__ import annotations

import asyncio
import random
import time

import pytest

from iqmetrix_simulator._rows.store import Store
from iqmetrix_simulator._seeding.variants import Seed, seed_rows
from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator, WindowSettings
from tests.kit.asgi import send
from tests.kit.observed import token

COMPANY = "/crm/v1/Companies(14146)"


def page_time(count: int, path: str, accept: str) -> float:
    """Return the least CPU seconds of a page of 100, beside so many customers with an address each."""
    simulator = Simulator(windows=WindowSettings(limit=10**9))
    keys = seed_rows(simulator.writer, simulator.plans, Seed("crm", "Customer", count))
    addresses = {f"address {key}": {"Id": f"address {key}", "CustomerId": key} for key in keys}
    simulator.store.put_all(("crm", "Address"), ("14146",), addresses)
    access, times = token(simulator), []
    for _ in range(5):
        before = time.process_time()
        page = asyncio.run(send(Application(simulator), "GET", path, access, headers={"Accept": accept}))
        times.append(time.process_time() - before)
        assert page.status == 200
        assert page.body.count(b'"PrimaryName"') == 100
    simulator.store.close()
    return min(times)


@pytest.mark.parametrize(
    ("path", "accept"),
    [("CustomerFull?$skip=500&$top=100", "application/json"), ("Customers?$skip=500&$top=100", "application/hal+json")],
)
def test_a_page_of_ten_times_as_many_rows_costs_at_most_twice_as_much(path: str, accept: str) -> None:
    few, many = (page_time(count, f"{COMPANY}/{path}", accept) for count in (1_000, 10_000))
    assert many < 2 * few, f"{1_000 * few:.1f} ms, {1_000 * many:.1f} ms"


def test_rows_are_found_by_a_member_whatever_was_written_in_between() -> None:
    store, table, chance = Store(), ("shop", "Gadget"), random.Random(5)
    for _ in range(2_000):
        key, owner = str(chance.randrange(30)), chance.randrange(4)
        step = chance.choice(["put", "put", "put", "delete", "clear"] if chance.random() < 0.02 else ["put", "delete"])
        if step == "put":
            store.put(table, ("7",), key, {"Owner": owner, "Key": key})
        elif step == "delete":
            store.delete(table, ("7",), key)
        else:
            store.clear_table(table)
        rows = store.rows(table, ("7",)).items()
        expected = {key: row for key, row in rows if row["Owner"] == owner}
        assert store.rows_with(table, ("7",), "Owner", owner) == expected
    store.close()
