"""Answers and lists of every shape: built from a description, and called through the real client against the simulator."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from generator.verify import verify_types
from iqmetrix import AsyncIQmetrix, BadRequest, DecodeError, IQmetrix, Redirect
from iqmetrix.testing import FakeService, Reply
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

pytestmark = pytest.mark.slow

NAMES = ["Strap", "Case", "Bolt", "Clip", "Band"]


def returned(kiosk: Any, method: str) -> str:
    return str(getattr(kiosk.KioskService, method).__annotations__["return"])


def test_strict_types(shapes: Path) -> None:
    verify_types(shapes)


def test_a_service_named_like_what_it_is_about(kiosk: Any, running: RunningSimulator) -> None:
    """Its main verbs are methods of the service itself; 201 has its body, and the address that it promises."""
    with IQmetrix(**arguments(running)) as iq:
        service = kiosk.KioskService(iq)
        assert service.submit(body=kiosk.OrderInput(sku="A-1")) == kiosk.Order(id=7, sku="A-1")
        raw = service.with_raw_response.submit(body={"Barcode": "4006"})
        assert (raw.status, raw.headers["location"]) == (201, "/desk/v1/Orders(7)")


@pytest.mark.parametrize("body", [{}, {"Sku": "A-1", "Barcode": "4006"}])
def test_one_of_two_members(body: dict[str, str], kiosk: Any, running: RunningSimulator) -> None:
    with IQmetrix(**arguments(running)) as iq, pytest.raises(BadRequest):
        kiosk.KioskService(iq).submit(body=body)


def test_each_status_has_its_type(kiosk: Any) -> None:
    service = FakeService()
    service.on("POST", "/desk/v1/Orders", Reply(202, {"Reason": "Payment"}), Reply(201, {"Id": 7}))
    service.on("PUT", "/desk/v1/Orders({order_id})", Reply(204), Reply(201, {"Id": 7}))
    with service.client() as iq:
        orders = kiosk.KioskService(iq)
        assert orders.submit(body={"Sku": "A-1"}) == kiosk.Waiting(reason="Payment")
        assert orders.submit(body={"Sku": "A-1"}) == kiosk.Order(id=7)
        assert returned(kiosk, "submit") == "models.Order | models.Waiting"
        assert orders.replace(order_id=7, body={"Sku": "A-1"}) is None
        assert orders.replace(order_id=7, body={"Sku": "A-1"}) == kiosk.Order(id=7)
        assert returned(kiosk, "replace") == "models.Order | None"


def test_the_model_with_most_members_of_a_body(kiosk: Any, running: RunningSimulator) -> None:
    """What is unknown in it is kept, and counted."""
    with IQmetrix(**arguments(running)) as iq:
        assert kiosk.KioskService(iq).get(order_id=7) == kiosk.Waiting(reason="Payment", minutes=5)
    service, waiting = FakeService(), {"Reason": "Payment", "Shop": 12}
    service.on("GET", "/desk/v1/Orders({order_id})", waiting, {"Id": 7, "Sku": "A-1"}, {"Id": 8})
    with service.client() as iq:
        found = kiosk.KioskService(iq).get(order_id=7)
        assert found == kiosk.Waiting(reason="Payment", unknown_fields={"Shop": 12})
        assert [(each.model, each.field) for each in iq.drift] == [("Waiting", "Shop")]
        assert kiosk.KioskService(iq).get(order_id=7) == kiosk.Order(id=7, sku="A-1")
        assert kiosk.KioskService(iq).get(order_id=7) == kiosk.Order(id=8)


def test_a_redirect_is_a_result(kiosk: Any, running: RunningSimulator) -> None:
    """Nothing is sent to the address, and its signature does not show."""
    with IQmetrix(**arguments(running)) as iq:
        raw = kiosk.KioskService(iq).pictures.with_raw_response.get(picture_id=1)
    assert raw.status == 303
    assert raw.parsed == Redirect(f"{running.base_url}/desk/files/1.png?signature=s3cr3t", 303)
    assert "s3cr3t" not in repr(raw.parsed)
    assert [request["path"] for request in running.control.get("ledger") if "files" in request["path"]] == []


def test_a_redirect_without_tasks_or_with_them(kiosk: Any, running: RunningSimulator) -> None:
    async def find() -> Redirect:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            found: Redirect = await kiosk.AsyncKioskService(iq).pictures.get(picture_id=1)
            return found

    with IQmetrix(**arguments(running)) as iq:
        assert asyncio.run(find()) == kiosk.KioskService(iq).pictures.get(picture_id=1)


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("https://files.example/1.png?a=b", "https://files.example/1.png?a=b"),
        ("//files.example/1.png", "https://files.example/1.png"),
        ("../files/1.png", "https://kiosk.iqmetrix.net/desk/v1/files/1.png"),
        ("", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://", None),
        ("https://files.example:port/", None),
        ("https://files.example/a b", None),
    ],
)
def test_where_a_redirect_leads(location: str, url: str | None, kiosk: Any) -> None:
    service = FakeService()
    service.on("GET", "/desk/v1/Pictures/{id}", Reply(303, headers={"Location": location} if location else {}))
    with service.client() as iq:
        pictures = kiosk.KioskService(iq).pictures
        if url is not None:
            assert pictures.get(picture_id=1) == Redirect(url, 303)
            return
        with pytest.raises(DecodeError, match="leads nowhere") as caught:
            pictures.get(picture_id=1)
        assert caught.value.status == 303
    assert len(service.requests) == 1


def test_pages_of_a_list_that_is_asked_for_with_a_body(kiosk: Any, running: RunningSimulator) -> None:
    """Every page sends the body again; whole responses and tasks do so too."""
    query = kiosk.PartQuery(kind="any")
    with IQmetrix(**arguments(running)) as iq:
        parts = kiosk.KioskService(iq).parts
        assert [part.name for part in parts.search(body=query)] == NAMES
        first = next(iter(parts.search(body=query, page_size=1).pages()))
        assert [part.name for part in parts.search(body=query, page_size=1, resume=first.resume)] == NAMES[1:]
        raw = parts.with_raw_response.search(body={"Kind": "any"}, page_size=2)
        assert (raw.status, [part.name for part in raw.parsed]) == (200, NAMES[:2])

    async def search() -> list[str]:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            return [part.name async for part in kiosk.AsyncKioskService(iq).parts.search(body=query)]

    assert asyncio.run(search()) == NAMES
    requests = [each for each in running.control.get("ledger") if each["path"].endswith("/Parts/Search")]
    assert len({each["body_hash"] for each in requests}) == 1
    assert len(requests) > 10


@pytest.mark.parametrize("body", [[{"Id": 1}, {"Id": 2, "New": 0}], {"Items": [{"Id": 1}, {"Id": 2}], "Count": 2}])
def test_an_array_or_an_envelope(body: Any, kiosk: Any) -> None:
    """A list that the service gives whole has no page size."""
    service = FakeService()
    service.on("GET", "/desk/v1/Parts/All", Reply(text=json.dumps(body), headers={"Content-Type": "application/json"}))
    with service.client() as iq:
        parts = kiosk.KioskService(iq).parts
        assert [part.id for part in parts.list()] == [1, 2]
        with pytest.raises(TypeError, match="page_size"):
            parts.list(page_size=2)
