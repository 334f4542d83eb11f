"""A supplier finds a pending order in the feed and ships it, against the simulator over real HTTP."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.dropship import (
    AvailabilityInput,
    AvailableProduct,
    CostInput,
    DropshipStatus,
    ItemInformation,
    ItemStatusUpdate,
    OrderStatusUpdate,
    ProductCost,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

SUPPLIER, OTHER_SUPPLIER, RETAILER = 60455, 14107, 14146
NAMES = {"atom": "http://www.w3.org/2005/Atom", "dropship": "urn:iQmetrix:dropship"}


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def stored(simulator: RunningSimulator, entity: str, order: UUID) -> dict[str, Any]:
    """Return what the simulator keeps of an order."""
    (row,) = simulator.control.get("rows", service="dropship", entity=entity, scope=str(SUPPLIER), key=str(order))
    assert isinstance(row, dict)
    return row


def new_orders(feed: str) -> dict[UUID, list[str]]:
    """Return the supplier's numbers of the items of each order that a feed tells of, by the order's id."""
    return {
        UUID(order.findtext("dropship:order-id", namespaces=NAMES)): [
            item.findtext("dropship:sku", default="", namespaces=NAMES)
            for item in order.iterfind(".//dropship:order-item", NAMES)
        ]
        for order in ElementTree.fromstring(feed).iterfind(".//dropship:order-created", NAMES)
    }


def statuses(update: ItemStatusUpdate) -> list[tuple[str, DropshipStatus | None]]:
    """Return each item's number with its status."""
    return [(each.sku, each.status) for each in update.item_information or ()]


def test_a_pending_order_until_it_is_shipped(client: IQmetrix, iqmetrix_simulator: RunningSimulator) -> None:
    orders = client.dropship.orders
    found = new_orders(client.dropship.order_events.get_feed(supplier_id=SUPPLIER))
    ((order, (first, second)),) = found.items()
    assert stored(iqmetrix_simulator, "OrderStatusUpdate", order)["Status"] == "PendingSupplier"

    taken = orders.update_status(
        supplier_id=SUPPLIER, order_id=order, body=OrderStatusUpdate(id=order, status=DropshipStatus.ORDERED)
    )
    assert (taken.id, taken.status, taken.tracking_info) == (order, DropshipStatus.ORDERED, None)
    assert stored(iqmetrix_simulator, "OrderStatusUpdate", order)["Status"] == "Ordered"

    parts = [
        ItemInformation(sku=first, status=DropshipStatus.SHIPPED, tracking_info="1Z863", shipping_provider="UPS"),
        ItemInformation(sku=second, status=DropshipStatus.PARTIALLY_SHIPPED, quantity=1, tracking_info="1Z864"),
    ]
    changed = orders.update_item_status(
        supplier_id=SUPPLIER, order_id=order, body=ItemStatusUpdate(id=order, item_information=parts)
    )
    assert statuses(changed) == [(first, DropshipStatus.SHIPPED), (second, DropshipStatus.PARTIALLY_SHIPPED)]
    assert [each.tracking_info for each in changed.item_information or ()] == ["1Z863", "1Z864"]
    kept = stored(iqmetrix_simulator, "OrderStatusUpdate", order)
    assert [(each["Sku"], each["Status"]) for each in kept["ItemInformation"]] == statuses(changed)
    assert kept["Status"] == "Ordered", "items say nothing of the order"

    whole = OrderStatusUpdate(
        id=order, status=DropshipStatus.SHIPPED, tracking_info="1Z863,1Z864,1Z865", shipping_provider="UPS"
    )
    assert orders.update_status(supplier_id=SUPPLIER, order_id=order, body=whole) == whole
    assert stored(iqmetrix_simulator, "OrderStatusUpdate", order)["TrackingInfo"] == "1Z863,1Z864,1Z865"
    assert list(client.drift) == []


def test_an_order_and_its_items_agree(client: IQmetrix) -> None:
    """A status of the order is that of all its items; one of an item leaves the others as they are."""
    orders, order = client.dropship.orders, UUID("32cb2b46-fb26-48c8-9b8f-67ed759e2599")
    first, second = "AB-JH0786-MI", "EM-JH073-MI"

    def say(*items: ItemInformation) -> list[tuple[str, DropshipStatus | None]]:
        body = ItemStatusUpdate(id=order, item_information=list(items))
        return statuses(orders.update_item_status(supplier_id=SUPPLIER, order_id=order, body=body))

    def say_of_all(status: DropshipStatus | None) -> None:
        orders.update_status(supplier_id=SUPPLIER, order_id=order, body=OrderStatusUpdate(id=order, status=status))

    assert say() == [(first, DropshipStatus.PENDING_SUPPLIER), (second, DropshipStatus.PENDING_SUPPLIER)]
    say_of_all(DropshipStatus.ORDERED)
    assert say() == [(first, DropshipStatus.ORDERED), (second, DropshipStatus.ORDERED)]
    lost = ItemInformation(sku=second, status=DropshipStatus.NOT_AVAILABLE, message="sold out")
    assert say(lost) == [(first, DropshipStatus.ORDERED), (second, DropshipStatus.NOT_AVAILABLE)]
    assert say(ItemInformation(sku=first)) == [
        (first, DropshipStatus.PENDING_SUPPLIER),
        (second, DropshipStatus.NOT_AVAILABLE),
    ]
    say_of_all(DropshipStatus.CANCELLED)
    assert say() == [(first, DropshipStatus.CANCELLED), (second, DropshipStatus.CANCELLED)]
    say_of_all(None)
    assert say() == [(first, DropshipStatus.PENDING_SUPPLIER), (second, DropshipStatus.PENDING_SUPPLIER)]
    assert list(client.drift) == []


def test_only_the_suppliers_own_orders_are_updated(client: IQmetrix) -> None:
    order, unknown = UUID("32cb2b46-fb26-48c8-9b8f-67ed759e2599"), UUID(int=1)
    update_status, update_items = client.dropship.orders.update_status, client.dropship.orders.update_item_status
    for supplier, named in ((SUPPLIER, unknown), (OTHER_SUPPLIER, order)):
        with pytest.raises(NotFound, match="Not found"):
            update_status(supplier_id=supplier, order_id=named, body=OrderStatusUpdate(id=named))
        with pytest.raises(NotFound, match="Not found"):
            update_items(supplier_id=supplier, order_id=named, body=ItemStatusUpdate(id=named))
    with pytest.raises(BadRequest, match="The request is invalid"):
        update_status(supplier_id=SUPPLIER, order_id=order, body=OrderStatusUpdate(id=unknown))
    with pytest.raises(BadRequest, match="The request is invalid"):
        update_items(supplier_id=SUPPLIER, order_id=order, body=ItemStatusUpdate(id=unknown))


def test_older_events_are_a_link_away(client: IQmetrix) -> None:
    events = client.dropship.order_events
    feed = ElementTree.fromstring(events.get_feed(supplier_id=SUPPLIER))
    links = {each.get("rel"): each.get("href", "") for each in feed.iterfind("atom:link", NAMES)}
    assert "next-archive" not in links
    page = links["prev-archive"].rpartition("(")[2].removesuffix(")")
    archive = events.get_archive(supplier_id=SUPPLIER, page_id=page)
    assert new_orders(archive) == {}
    assert "order-status-updated" in archive
    with pytest.raises(BadRequest, match="The request is invalid"):
        events.get_archive(supplier_id=SUPPLIER, page_id=UUID(int=1))


def test_stock_and_costs_are_reported(client: IQmetrix, iqmetrix_simulator: RunningSimulator) -> None:
    products = [AvailableProduct(sku="9101AGAP6", is_available=True, quantity=10), AvailableProduct(sku="EM-JH073-MI")]
    reports = [
        client.dropship.availability.submit(supplier_id=OTHER_SUPPLIER, body=AvailabilityInput(products=products))
        for _ in range(2)
    ]
    assert [each.products for each in reports] == [products, products]
    assert reports[0].id != reports[1].id
    prices = [
        ProductCost(sku="1115884", cost=Decimal("12.99"), company_ids=[RETAILER]),
        ProductCost(sku="1115884", cost=Decimal("11.50"), company_ids=[RETAILER + 1]),
    ]
    costs = client.dropship.costs.submit(supplier_id=OTHER_SUPPLIER, body=CostInput(products=prices))
    assert costs.id is not None
    assert costs.products == prices
    assert list(client.drift) == []
