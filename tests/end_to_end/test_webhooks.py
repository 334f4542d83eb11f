"""Webhooks: built from a description, read by the rules of responses, and answered."""

from __future__ import annotations

import importlib
from decimal import Decimal
from typing import Any

import pytest

import iqmetrix_api
from iqmetrix import ConfigurationError, DecodeError, Drift, webhooks
from iqmetrix.webhooks import WebhookReply, parse, reply

pytestmark = pytest.mark.slow

MADE = b'{"Event": "Made", "Order": {"Id": 7, "Sku": "A-1"}}'


@pytest.fixture
def kiosk_webhooks(kiosk: Any) -> Any:
    return importlib.import_module("iqmetrix_api.kiosk.webhooks")


@pytest.mark.parametrize("body", [MADE, MADE.decode(), b"\xef\xbb\xbf" + MADE])
def test_what_came_is_a_model(body: bytes | str, kiosk: Any, kiosk_webhooks: Any) -> None:
    found = parse(kiosk_webhooks.ORDER_MADE, body)
    assert found == kiosk.OrderEvent(event="Made", order=kiosk.Order(id=7, sku="A-1"))


def test_another_character_set(kiosk: Any, kiosk_webhooks: Any) -> None:
    body = '{"Event": "Geändert"}'.encode("latin-1")
    found = parse(kiosk_webhooks.ORDER_MADE, body, content_type="application/json; charset=latin-1")
    assert found == kiosk.OrderEvent(event="Geändert")


def test_nothing_is_lost_and_differences_are_counted(kiosk_webhooks: Any) -> None:
    drift, before = Drift(), len(webhooks.drift)
    found = parse(kiosk_webhooks.ORDER_MADE, b'{"Event": 5, "order": {"Id": "7"}, "New": 1}', drift=drift)
    assert (found.event, found.order.id, dict(found.unknown_fields)) == ("5", 7, {"New": 1})
    assert {(each.model, each.field, each.kind) for each in drift} == {
        ("OrderEvent", "Event", "other type"),
        ("OrderEvent", "Order", "other name"),
        ("OrderEvent", "New", "unknown field"),
        ("Order", "Id", "other type"),
    }
    assert len(webhooks.drift) == before
    parse(kiosk_webhooks.ORDER_MADE, b'{"Event": "Made", "Other": 1}')
    assert len(webhooks.drift) == before + 1


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "it is empty"),
        (b"[]", "expected an object"),
        (b"<html></html>", "not JSON"),
        (b"{", "ends too early"),
        (b'{"message": "no"}', "seems to report an error"),
    ],
)
def test_what_can_not_be_read(body: bytes, reason: str, kiosk_webhooks: Any) -> None:
    with pytest.raises(DecodeError, match=reason) as caught:
        parse(kiosk_webhooks.ORDER_MADE, body)
    assert "kiosk.v1.orderMade" in str(caught.value)
    assert "status" not in str(caught.value)
    assert caught.value.may_have_been_processed is False


def test_replies(kiosk: Any, kiosk_webhooks: Any) -> None:
    """A model or a mapping where a body is described, nothing where none is."""
    assert reply(kiosk_webhooks.ORDER_MADE) == WebhookReply(204, {}, b"")
    body = b'{"Options":[{"Id":"350","Cost":7.94}]}'
    expected = WebhookReply(200, {"Content-Type": "application/json"}, body)
    options = kiosk.Options(options=[kiosk.Option(id="350", cost=Decimal("7.94"))])
    assert reply(kiosk_webhooks.GET_OPTIONS, options) == expected
    assert reply(kiosk_webhooks.GET_OPTIONS, {"Options": [{"Id": "350", "Cost": 7.94}]}) == expected
    assert "350" not in repr(expected)


def test_wrong_replies(kiosk: Any, kiosk_webhooks: Any) -> None:
    asked = kiosk_webhooks.GET_OPTIONS
    for answer in (None, {"options": []}, kiosk.Order(), kiosk.Options(options=[{"Cost": Decimal("NaN")}])):
        with pytest.raises(ConfigurationError, match=r"kiosk\.v1\.getOptions"):
            reply(asked, answer)
    with pytest.raises(ConfigurationError, match="takes no body"):
        reply(kiosk_webhooks.ORDER_MADE, {})


def test_webhooks_by_name(kiosk: Any, kiosk_webhooks: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(iqmetrix_api.SERVICES, "kiosk", ("v1",))
    assert parse("kiosk.v1.getOptions", b'{"Kind": "any"}') == kiosk.PartQuery(kind="any")
    assert set(kiosk_webhooks.WEBHOOKS) == {"orderMade", "getOptions"}
    wrong: list[Any] = ["kiosk.v1.orderLost", "kiosk.v2.orderMade", "crm.v1.orderMade", "nothing", None]
    for name in wrong:
        with pytest.raises(ConfigurationError):
            parse(name, MADE)
    body: Any = {"Event": "Made"}
    with pytest.raises(ConfigurationError, match="bytes or a text"):
        parse(kiosk_webhooks.ORDER_MADE, body)


def test_what_has_no_path_is_a_model_and_no_method(kiosk: Any) -> None:
    assert kiosk.Subscription(url="https://listener.example").url == "https://listener.example"
    assert not [name for name in dir(kiosk.KioskService) if "subscri" in name]
