"""A vendor proposes a product and withdraws it, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from iqmetrix import AsyncIQmetrix, NotFound
from iqmetrix_api.curation import (
    AssetInput,
    ClassificationInput,
    Definition,
    FieldInput,
    ProductInput,
    VendorSku,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

FEED = 34


def test_a_product_is_proposed_and_withdrawn(iqmetrix_simulator: RunningSimulator) -> None:
    changed = datetime(2015, 9, 16, 10, 40, 31, tzinfo=UTC)
    proposed = ProductInput(
        fields=[FieldInput(definition=Definition(string_id="MSRP"), value="24.99 CAD")],
        assets=[AssetInput(asset_url="http://image.sample.com/a.jpg")],
        classification=ClassificationInput(tree_id=1, id=4),
        model_name="SlimShield",
        last_modified_by_vendor_utc=changed,
        vendor_skus=[VendorSku(sku="1115884", vendor_name="Amazon")],
    )

    async def life() -> None:
        async with AsyncIQmetrix(**arguments(iqmetrix_simulator)) as iq:
            products, feeds = iq.curation.products, iq.curation.feeds
            before = (await feeds.get(feed_id=FEED)).products or []
            made = await products.create(feed_id=FEED, body=proposed)
            assert made.id not in [each.id for each in before]
            assert (made.model_name, made.last_modified_by_vendor_utc) == ("SlimShield", changed)

            feed = await feeds.get(feed_id=FEED)
            assert [each.id for each in feed.products or []] == [*(each.id for each in before), made.id]
            assert [each.id async for each in products.list(feed_id=FEED)] == [each.id for each in feed.products or []]
            (shown,) = (each for each in feed.products or [] if each.id == made.id)
            assert [(each.definition.string_id, each.value) for each in shown.fields or [] if each.definition] == [
                ("MSRP", "24.99 CAD")
            ]

            await products.delete(feed_id=FEED, product_id=made.id)
            assert (await feeds.get(feed_id=FEED)).products == before
            with pytest.raises(NotFound, match="NotFound"):
                await products.delete(feed_id=FEED, product_id=made.id)
            with pytest.raises(NotFound, match="NotFound"):
                await products.create(feed_id=999, body=proposed)
            assert list(iq.drift) == []

    asyncio.run(life())
