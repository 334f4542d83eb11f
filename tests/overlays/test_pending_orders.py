"""Pending dropship orders: made for each supplier, checked, and completed together; in threads and in tasks, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from copy import copy
from typing import Any
from uuid import UUID, uuid4

import pytest

from iqmetrix import ConfigurationError, DeadlineExceeded
from iqmetrix.services.dropship import (
    PendingOrdersRejected,
    place_pending_orders,
    place_pending_orders_async,
)
from iqmetrix.testing import VirtualClock, set_testing
from iqmetrix_api.dropship import PendingOrder, PendingOrderStatus

WHOLE = UUID("26eeb937-a574-5b5e-5bb3-2d78a1563b38")
Place = Callable[..., list[PendingOrder]]


class Checks:
    """A service that checks pending orders, each after some looks; those of supplier 13 are rejected."""

    def __init__(self, looks: int = 1) -> None:
        self.looks = looks
        self.calls: list[tuple[str, Any]] = []
        self.kept: dict[UUID, PendingOrder] = {}
        self.seen: dict[UUID, int] = {}

    def create(self, order: PendingOrder) -> PendingOrder:
        self.calls.append(("create", order.supplier_id))
        if order.supplier_id == 500:
            raise ConnectionError("500")
        made = copy(order)
        made.id, made.status = uuid4(), PendingOrderStatus.CREATED
        self.kept[made.id] = made
        return copy(made)

    def read(self, order_id: UUID) -> PendingOrder:
        order = self.kept[order_id]
        self.calls.append(("read", order.supplier_id))
        self.seen[order_id] = self.seen.get(order_id, 0) + 1
        if self.seen[order_id] >= self.looks * (2 if order.supplier_id == 2 else 1):
            order.status = PendingOrderStatus.REJECTED if order.supplier_id == 13 else PendingOrderStatus.VALIDATED
            order.failed_validation_reasons = ["no stock"] if order.supplier_id == 13 else []
        return copy(order)

    def complete(self, orders: list[PendingOrder]) -> None:
        assert all(order.status == PendingOrderStatus.VALIDATED for order in orders)
        self.calls.append(("complete", [order.supplier_id for order in orders]))


def in_task(orders: list[PendingOrder], **given: Any) -> list[PendingOrder]:
    def coroutine(function: Callable[..., Any]) -> Callable[..., Any]:
        async def called(*args: Any) -> Any:
            await asyncio.sleep(0)
            return function(*args)

        return called

    functions: dict[str, Any] = {name: coroutine(value) if callable(value) else value for name, value in given.items()}
    return asyncio.run(place_pending_orders_async(orders, **functions))


@pytest.fixture(params=[place_pending_orders, in_task], ids=["threads", "tasks"])
def place(request: pytest.FixtureRequest) -> Place:
    called: Place = request.param
    return called


@pytest.fixture(autouse=True)
def clock() -> Iterator[VirtualClock]:
    virtual = VirtualClock()
    with set_testing(clock=virtual):
        yield virtual


def calls_of(service: Checks) -> dict[str, Any]:
    return {"create": service.create, "read": service.read, "complete": service.complete}


def orders(*suppliers: int) -> list[PendingOrder]:
    return [PendingOrder(supplier_id=each, service_origin_order_id=WHOLE) for each in suppliers]


def test_they_are_completed_once_all_are_validated(place: Place, clock: VirtualClock) -> None:
    service = Checks(looks=3)
    saved: list[PendingOrder] = []
    placed = place(orders(1, 2, 3), **calls_of(service), save=saved.append, every=2)
    assert [(each.supplier_id, each.status) for each in placed] == [(each, "Validated") for each in (1, 2, 3)]
    assert [each.id for each in saved] == [each.id for each in placed]
    assert service.calls[:3] == [("create", each) for each in (1, 2, 3)]
    assert service.calls[3:12] == [("read", each) for each in (1, 2, 3)] * 3
    assert service.calls[12:] == [("read", 2)] * 3 + [("complete", [1, 2, 3])]
    assert clock.elapsed == pytest.approx(10)


def test_nothing_is_completed_where_one_is_rejected(place: Place) -> None:
    service = Checks()
    with pytest.raises(PendingOrdersRejected, match=r"supplier 13: no stock.*new service_origin_order_id") as caught:
        place(orders(1, 13), **calls_of(service))
    assert [each.failed_validation_reasons for each in caught.value.orders] == [[], ["no stock"]]
    assert "complete" not in dict(service.calls)


def test_after_the_deadline_a_later_call_goes_on(place: Place, clock: VirtualClock) -> None:
    service = Checks(looks=5)
    saved: list[PendingOrder] = []
    with pytest.raises(DeadlineExceeded, match="2 of 2 pending orders are not checked yet"):
        place(orders(1, 3), **calls_of(service), save=saved.append, deadline=12, every=5)
    assert clock.elapsed == pytest.approx(12)
    assert [call for call, _ in service.calls] == ["create"] * 2 + ["read"] * 8
    place(saved, **calls_of(service))
    assert [call for call, _ in service.calls[10:]] == ["read"] * 2 + ["complete"]


def test_after_a_failure_only_what_is_missing_is_created(place: Place) -> None:
    service = Checks()
    saved: list[PendingOrder] = []
    with pytest.raises(ConnectionError):
        place(orders(1, 500, 3), **calls_of(service), save=saved.append)
    assert [each.supplier_id for each in saved] == [1]
    place([*saved, *orders(2, 3)], **calls_of(service), every=0.5)
    assert [supplier for call, supplier in service.calls if call == "create"] == [1, 500, 2, 3]


def test_without_orders_no_call_is_made(place: Place) -> None:
    service = Checks()
    assert place([], **calls_of(service)) == []
    assert service.calls == []


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"orders": orders(1, 1)}, "supplier_id"),
        ({"orders": [PendingOrder(service_origin_order_id=WHOLE)]}, "supplier_id"),
        ({"orders": [PendingOrder(supplier_id=1)]}, "service_origin_order_id"),
        (
            {"orders": [*orders(1), PendingOrder(supplier_id=2, service_origin_order_id=uuid4())]},
            "service_origin_order_id",
        ),
        ({"deadline": 0}, "deadline"),
        ({"deadline": float("nan")}, "deadline"),
        ({"every": True}, "every"),
        ({"every": -1}, "every"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_wrong_orders_and_seconds_are_refused(place: Place, given: dict[str, Any], word: str) -> None:
    service = Checks()
    with pytest.raises(ConfigurationError, match=word):
        place(**{"orders": orders(1, 2), **calls_of(service), **given})
    assert service.calls == []


def test_what_was_created_has_an_id(place: Place) -> None:
    service = Checks()
    with pytest.raises(ConfigurationError, match="with its id"):
        place(orders(1), **{**calls_of(service), "create": copy})
    assert service.calls == []
