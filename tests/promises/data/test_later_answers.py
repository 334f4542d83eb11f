"""Real answers that older pages do not show: they are described, so they are no drift."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID

from iqmetrix import decode
from iqmetrix.testing import FakeService
from iqmetrix_api.catalog import ProductDetails, SkuType

ITEM = "a183f1a9-c58f-426a-930a-9a6357db52ed"
GROUP = "5f3e7a2c-92e5-4f0a-8a0e-6b0f2f6b8a11"
DETAILS: dict[str, Any] = {
    "Id": "M3-V1",
    "Specifications": [{"Id": GROUP, "Name": "Color", "Fields": []}],
    "ColorDefinition": {"Name": "Red", "Swatch": None},
}


def check(details: ProductDetails, drift: Any) -> None:
    assert [each.id for each in details.specifications or []] == [UUID(GROUP)]
    assert details.color_definition is not None
    assert details.color_definition.swatch is None
    assert not list(drift)


def test_later_forms_of_a_product_are_described() -> None:
    service = FakeService()
    service.on_operation("catalog.v1.getProductDetails", DETAILS)
    with service.client() as iq:
        check(iq.catalog.items.get_details(company_id=1, catalog_item_id=ITEM), iq.drift)

    async def by_a_task() -> None:
        async with service.async_client() as iq:
            check(await iq.catalog.items.get_details(company_id=1, catalog_item_id=ITEM), iq.drift)

    asyncio.run(by_a_task())


def test_both_spellings_of_a_sku_s_kind_are_members() -> None:
    for spelling in ("ManufacturerSku", "ManufacturerSKU"):
        body = json.dumps({"Items": [{"Identifiers": [{"Sku": "11X", "SkuType": spelling}]}]}).encode()
        found = decode("catalog.v1.searchItems", 200, "application/json", body)
        assert found.items[0].identifiers[0].sku_type in set(SkuType)
