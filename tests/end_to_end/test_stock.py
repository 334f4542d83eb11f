"""A supplier and a retailer ask what is in stock, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from iqmetrix import IQmetrix, NotFound
from iqmetrix_api.availability import BulkSupplierAvailabilityRequest, SupplierSkuReference
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, SUPPLIER = 14146, 14202, 14107
ITEM = UUID("a183f1a9-c58f-426a-930a-9a6357db52ed")


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def test_only_the_skus_that_are_asked_for_are_read(client: IQmetrix) -> None:
    def found(*skus: str) -> list[str | None]:
        body = BulkSupplierAvailabilityRequest(
            supplier_availabilities=[SupplierSkuReference(supplier_sku=each) for each in skus]
        )
        answer = client.availability.supplier_skus.get_many(supplier_id=SUPPLIER, company_id=COMPANY, body=body)
        return [each.supplier_sku for each in answer.supplier_availabilities or []]

    assert found("NOBODYS") == []
    assert found("NOBODYS", "DGCOALHDEM") == ["DGCOALHDEM"]


def test_a_location_without_an_item_has_no_serial_numbers(client: IQmetrix) -> None:
    serial_numbers = client.availability.serial_numbers
    with pytest.raises(NotFound, match="Resource cannot be found"):
        list(serial_numbers.list(company_id=COMPANY, entity_id=LOCATION, catalog_item_id=UUID(int=1)))
    (piece,) = serial_numbers.list(company_id=COMPANY, entity_id=LOCATION, catalog_item_id=ITEM)
    assert (
        serial_numbers.get(company_id=COMPANY, entity_id=LOCATION, catalog_item_id=ITEM, serial_number=piece.id)
        == piece
    )
