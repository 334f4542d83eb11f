"""What jobs do with the SDK, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from uuid import UUID

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    ConnectionFailed,
    IQmetrix,
    NotFound,
)
from iqmetrix.services.catalog import product_details, product_details_async
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY = 14146
CUSTOMER = UUID("659c2a38-d083-4421-9330-46d779702f85")


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def test_read_change_write_keeps_what_is_not_described(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """P-D2"""
    tier = {"Points": 1250, "Rate": 0.10}
    iqmetrix_simulator.control.post("faults", kind="extra_field", member="LoyaltyTier", value=tier, path="/crm/*")
    body = {"CustomerTypeId": 2, "PrimaryName": "Ella"}
    made = client.crm.customers.create(company_id=COMPANY, body=body)
    assert made.id is not None
    customer = client.crm.customers.get(company_id=COMPANY, customer_id=made.id)
    customer.notes = "changed"
    assert client.crm.customers.update(company_id=COMPANY, customer_id=made.id, body=customer).version == 2
    (row,) = iqmetrix_simulator.control.get(
        "rows", service="crm", entity="Customer", scope=str(COMPANY), key=str(made.id)
    )
    assert row["LoyaltyTier"] == tier
    assert row["Notes"] == "changed"
    assert ("Customer", "LoyaltyTier", "unknown field") in [
        (difference.model, difference.field, difference.kind) for difference in client.drift
    ]


def test_a_list_with_faults_in_the_middle(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """P-P2: a 503, a reset and a truncated page; the list is whole."""
    control = iqmetrix_simulator.control
    control.post("seed", service="crm", entity="Customer", count=250, scope=[str(COMPANY)])
    control.post("faults", kind="status", status=503, skip=1, count=1, path="/crm/*")
    control.post("faults", kind="reset", skip=2, count=1, path="/crm/*")
    control.post("faults", kind="truncate", skip=4, count=1, path="/crm/*")
    ids = [customer.id for customer in client.crm.customers.list(company_id=COMPANY, page_size=50)]
    assert len(ids) == len(set(ids)) == 252


def test_a_post_whose_response_was_lost_is_done_once(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """P-R1"""
    client.crm.customers.get(company_id=COMPANY, customer_id=CUSTOMER)
    iqmetrix_simulator.control.post("faults", kind="reset", after_work=True, path="/crm/*", method="POST", count=1)
    with pytest.raises(ConnectionFailed, match="may have been processed"):
        client.crm.customers.create(company_id=COMPANY, body={"CustomerTypeId": 2})
    assert len(iqmetrix_simulator.control.get("totals")["writes"]) == 1


def test_details_of_many_items_in_chunks(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    """Documented chunks of 500; repeated ids are asked for once, unknown ones come back empty."""
    keys = iqmetrix_simulator.control.post(
        "seed", service="catalog", entity="ProductDetails", count=1200, scope=[str(COMPANY)]
    )["keys"]
    unknown = str(UUID(int=1))
    found = dict(product_details(client.catalog, company_id=COMPANY, catalog_item_ids=[*keys, keys[0], unknown]))
    assert len(found) == 1201
    assert found[UUID(unknown)] is None
    assert all(found[UUID(key)] is not None for key in keys)

    async def run() -> int:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            pairs = product_details_async(iq.catalog, company_id=COMPANY, catalog_item_ids=map(UUID, keys))
            return len([details async for _, details in pairs if details is not None])

    assert asyncio.run(run()) == 1200
    calls = iqmetrix_simulator.control.get("totals")["operations"]["catalog.getProductDetailsMany"]
    assert calls == {"200": 6}


def test_raw_responses_and_errors(client: IQmetrix) -> None:
    raw = client.crm.customers.with_raw_response.get(company_id=COMPANY, customer_id=CUSTOMER)
    assert (raw.status, raw.parsed.family_name, raw.rate_limit.limit) == (200, "Jasmine", 1000)
    assert raw.headers["content-type"].startswith("application/json")
    with pytest.raises(NotFound, match="Not Found") as caught:
        client.crm.customers.get(company_id=COMPANY, customer_id=UUID(int=9))
    assert caught.value.headers["x-ratelimit-limit"] == "1000"
