"""What is made together with its parts, which cannot name what does not exist yet."""

from __future__ import annotations

import asyncio
from typing import Any

from iqmetrix import AsyncIQmetrix, IQmetrix
from iqmetrix_api.crm import AddressInput, AddressTypeId, CustomerFull, CustomerFullInput, CustomerTypeId
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

BODIES: list[Any] = [
    {
        "CustomerTypeId": 2,
        "PrimaryName": None,
        "Addresses": [{"AddressTypeId": 2, "CountryCode": "CA", "StateCode": "AB"}],
    },
    CustomerFullInput(
        customer_type_id=CustomerTypeId.PERSON,
        addresses=[AddressInput(address_type_id=AddressTypeId.HOME, country_code="CA", state_code="AB")],
    ),
]


def check(created: CustomerFull) -> None:
    (address,) = created.addresses or ()
    assert address.customer_id == created.id
    assert address.country_code == "CA"


def test_children_are_made_without_their_parents_identifier(iqmetrix_simulator: RunningSimulator) -> None:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        for body in BODIES:
            check(iq.crm.customers.create_full(company_id=14146, body=body))


def test_children_are_made_without_their_parents_identifier_by_tasks(iqmetrix_simulator: RunningSimulator) -> None:
    async def run() -> None:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            for body in BODIES:
                check(await iq.crm.customers.create_full(company_id=14146, body=body))

    asyncio.run(run())
