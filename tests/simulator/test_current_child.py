"""A row shows the child whose period it is now, however time passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
TIME = {**TEXT, "format": "date-time-local"}
SHOWN = {"type": ["integer", "null"], "readOnly": True}
SCHEMAS: dict[str, Any] = {
    "Price": {
        "type": "object",
        "properties": {"Id": {**NUMBER, "readOnly": True}, "Amount": NUMBER, "Now": SHOWN, "NowId": SHOWN},
    },
    "Sale": {
        "type": "object",
        "properties": {
            "Id": {**NUMBER, "readOnly": True},
            "Amount": NUMBER,
            "Always": {"type": "boolean"},
            "From": TIME,
            "To": TIME,
        },
    },
}
CURRENT = {
    "of": "Sale",
    "from": "From",
    "to": "To",
    "otherwise": {"Always": True},
    "show": {"Now": "Amount", "NowId": "Id"},
}
# The clock of the small service begins at 2023-11-14T22:13:20Z.
DECEMBER = {"Amount": 5, "From": "2023-12-01T00:00:00", "To": "2024-01-01T00:00:00"}
WEEK = 7 * 24 * 3600


def served(small: Serve, current: dict[str, Any]) -> SmallService:
    price, sale, key = reference("Price"), reference("Sale"), path_parameter("PriceId", NUMBER, 1)
    parent = {"entity": "Price", "parameter": "PriceId", "property": "PriceNumber"}
    prices = {"type": "array", "items": price}
    service = small(
        {
            "/Prices": {
                "post": operation("createPrice", x_method="create", body=price, reply=price),
                "get": operation("listPrices", x_method="list", reply=prices),
            },
            "/Prices({PriceId})": {
                "parameters": [key],
                "get": operation("getPrice", x_method="get", reply=price),
                "put": operation("updatePrice", x_method="update", body=price, reply=price),
            },
            "/Prices({PriceId})/Sales": {
                "parameters": [key],
                "post": operation("createSale", x_method="create", body=sale, reply=sale),
            },
            "/Prices({PriceId})/Sales({SaleId})": {
                "parameters": [key, path_parameter("SaleId", NUMBER, 1)],
                "delete": operation("deleteSale", status="204", x_method="delete", x_state={"entity": "Sale"}),
            },
        },
        SCHEMAS,
        {
            "Price": {"server": {"Id": "sequence"}, "current": current},
            "Sale": {"server": {"Id": "sequence"}, "parent": parent},
        },
    )
    for amount in (1, 2):
        service.result("POST", "/Prices", {"Amount": amount})
    return service


def shown(service: SmallService) -> tuple[Any, Any]:
    price = service.result("GET", "/Prices(1)")[1]
    return price["Now"], price["NowId"]


def test_the_child_of_the_period_goes_before_the_one_of_always(small: Serve) -> None:
    service = served(small, CURRENT)
    assert shown(service) == (None, None)
    service.result("POST", "/Prices(1)/Sales", {"Amount": 9, "Always": True})
    service.result("POST", "/Prices(1)/Sales", DECEMBER)
    assert shown(service) == (9, 1)
    service.now += 3 * WEEK
    assert shown(service) == (5, 2)
    service.now += 4 * WEEK
    assert shown(service) == (9, 1)
    service.result("DELETE", "/Prices(1)/Sales(1)")
    assert shown(service) == (None, None)


def test_lists_and_replies_to_writes_show_it_too(small: Serve) -> None:
    service = served(small, CURRENT)
    service.result("POST", "/Prices(1)/Sales", {"Amount": 9, "Always": True})
    assert [each["Now"] for each in service.result("GET", "/Prices")[1]] == [9, None]
    assert service.result("PUT", "/Prices(1)", {"Amount": 4}) == (200, {"Id": 1, "Amount": 4, "Now": 9, "NowId": 1})


def test_without_otherwise_only_periods_count(small: Serve) -> None:
    service = served(small, {word: each for word, each in CURRENT.items() if word != "otherwise"})
    service.result("POST", "/Prices(1)/Sales", {"Amount": 9, "Always": True})
    service.result("POST", "/Prices(1)/Sales", {**DECEMBER, "To": None})
    service.now += 3 * WEEK
    assert shown(service) == (None, None)
