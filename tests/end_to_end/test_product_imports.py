"""A distributor hands products over to a retailer's RQ, and waits until the batch is imported, against the simulator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.epc import (
    Batch,
    BatchStatusCode,
    NonRevenueProduct,
    NonStockedProductPricing,
    NonStockedProductPricingLocation,
    PricingMethod,
    ProductImport,
    ProductStatusCode,
    RegularProduct,
    RegularProductPricing,
    TargetLocationType,
    Vendor,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY = 14146
PHONE = RegularProduct(
    barcodes=["190198001234"],
    product_name="Galaxy Note 6",
    category_name="Products > Phones > Smartphones",
    default_pricing_and_purchasing=RegularProductPricing(price=Decimal("499.99"), primary_vendor_name="SampleVendor"),
    manufacturer_name="Samsung",
    product_label="Galaxy Note 6",
    vendors=[Vendor(vendor_name="SampleVendor", vendor_sku="GN6")],
)


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def fee(**changed: object) -> NonRevenueProduct:
    """Return a fee that costs more in one region."""
    here = NonStockedProductPricingLocation(
        price=Decimal("1.50"), target_location_type=TargetLocationType.REGION_NAME, target_location_name="Saskatchewan"
    )
    product = NonRevenueProduct(
        product_name="Recycling Fee",
        category_name="Misc > Misc. Fees",
        default_pricing=NonStockedProductPricing(price=Decimal("0.75")),
        product_label="Recycling Fee",
        pricing_locations=[here],
        pricing_method=PricingMethod.FIXED,
    )
    for name, value in changed.items():
        setattr(product, name, value)
    return product


def hand_over(client: IQmetrix, body: ProductImport) -> int:
    """Return the number of the batch, which the reply has in its address only."""
    accepted = client.epc.products.import_batch(company_id=COMPANY, body=body)
    assert accepted.status is not None
    assert accepted.timestamp_utc is not None
    found = re.fullmatch(rf"/v1/companies\({COMPANY}\)/batchStatus\((\d+)\)", accepted.status)
    assert found is not None
    return int(found[1])


def outcome(batch: Batch) -> tuple[int | None, ...]:
    return (batch.total_product_count, batch.pending_count, batch.successful_count, batch.failed_count)


def test_products_of_two_kinds_are_imported_as_one_batch(client: IQmetrix) -> None:
    number = hand_over(client, ProductImport(regular_products=[PHONE], non_revenue_products=[fee()]))

    waiting = client.epc.batches.get(company_id=COMPANY, batch_id=number)
    assert (waiting.batch_id, waiting.company_id) == (number, COMPANY)
    assert (waiting.status_code, waiting.status_name) == (BatchStatusCode.PENDING, "Pending")
    assert outcome(waiting) == (2, 2, 0, 0)
    assert waiting.products is not None
    assert {each.status_code for each in waiting.products} == {ProductStatusCode.PENDING}

    imported = client.epc.batches.get(company_id=COMPANY, batch_id=number)
    assert (imported.status_code, imported.status_name) == (BatchStatusCode.COMPLETED, "Completed")
    assert outcome(imported) == (2, 0, 2, 0)
    assert imported.products is not None
    assert [(each.product_name, each.status_name) for each in imported.products] == [
        ("Galaxy Note 6", "Processed"),
        ("Recycling Fee", "Processed"),
    ]
    assert not imported.unknown_fields  # nothing of the products themselves


def test_each_import_is_a_batch_of_its_own(client: IQmetrix) -> None:
    first = hand_over(client, ProductImport(regular_products=[PHONE]))
    second = hand_over(client, ProductImport(non_revenue_products=[fee()]))
    assert first != second
    listed = {batch.batch_id: batch.products or [] for batch in client.epc.batches.list(company_id=COMPANY)}
    assert [each.product_name for each in listed[first]] == ["Galaxy Note 6"]
    assert [each.product_name for each in listed[second]] == ["Recycling Fee"]


def test_what_is_not_as_documented_is_refused_as_a_whole(client: IQmetrix) -> None:
    before = [batch.batch_id for batch in client.epc.batches.list(company_id=COMPANY)]
    free = NonStockedProductPricing(price=Decimal(0))
    for wrong in (fee(product_label="Recycling Fee for phones and tablets"), fee(default_pricing=free)):
        with pytest.raises(BadRequest):
            hand_over(client, ProductImport(regular_products=[PHONE], non_revenue_products=[wrong]))
    assert [batch.batch_id for batch in client.epc.batches.list(company_id=COMPANY)] == before
    with pytest.raises(NotFound):
        client.epc.batches.get(company_id=COMPANY, batch_id=99_999)


def test_the_documented_failure_names_the_product_and_the_reason(client: IQmetrix) -> None:
    batch = client.epc.batches.get(company_id=COMPANY, batch_id=3)
    assert batch.products is not None
    (product,) = [each for each in batch.products if each.status_code == ProductStatusCode.ERROR]
    assert product.product_name == "Galaxy Note 6"
    assert product.error_message == "No matching RQ manufacturer found with the name appple"
