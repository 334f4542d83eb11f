"""P-E2: identifiers of rows are always there, for a type checker; what a service leaves out harms nothing all the same."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any, get_type_hints

import pytest

from iqmetrix.testing import FakeService
from iqmetrix_api import SERVICES
from iqmetrix_api.crm import Customer, CustomerInput, CustomerTypeId
from iqmetrix_simulator._descriptions.documents import load

KEYS = [
    pytest.param(
        description.service, description.version, name, rules.get("key", "Id"), id=f"{description.service}.{name}"
    )
    for description in load()
    for name, rules in description.entity_rules.items()
    if isinstance(rules.get("key", "Id"), str) and rules.get("key", "Id") not in rules.get("hidden", ())
]


def wire_names(model: Any) -> dict[str, str]:
    return dict(zip(model.__struct_encode_fields__, model.__struct_fields__, strict=True))


@pytest.mark.parametrize(("service", "version", "name", "key"), KEYS)
def test_identifiers_are_not_optional_in_responses_and_are_not_asked_for_in_requests(
    service: str, version: str, name: str, key: str
) -> None:
    models = import_module(f"iqmetrix_api.{service}.{version}.models")
    model = getattr(models, name)
    assert type(None) not in getattr(get_type_hints(model)[wire_names(model)[key]], "__args__", ())
    request = getattr(models, f"{name}Input", None)
    if request is not None and key in wire_names(request):
        assert type(None) in get_type_hints(request)[wire_names(request)[key]].__args__


def test_there_are_keys() -> None:
    assert len(KEYS) >= 10
    assert set(SERVICES) >= {"crm", "entities"}


ROWS: list[dict[str, Any]] = [{"PrimaryName": "Ella"}, {"Id": None, "PrimaryName": "Ella"}]


@pytest.mark.parametrize("row", ROWS, ids=["left out", "null"])
def test_a_row_without_its_identifier_is_read(row: dict[str, Any]) -> None:
    service = FakeService()
    service.on_operation("crm.v1.getCustomer", row)
    call: dict[str, Any] = {"company_id": 1, "customer_id": "659c2a38-d083-4421-9330-46d779702f85"}
    with service.client() as iq:
        read = [iq.crm.customers.get(**call)]

    async def by_a_task() -> None:
        async with service.async_client() as iq:
            read.append(await iq.crm.customers.get(**call))

    asyncio.run(by_a_task())
    for customer in read:
        assert (customer.id, customer.primary_name) == (None, "Ella")


def test_models_are_made_without_an_identifier_for_tests() -> None:
    assert Customer(primary_name="Ella").primary_name == "Ella"
    assert CustomerInput(customer_type_id=CustomerTypeId.PERSON).id is None
