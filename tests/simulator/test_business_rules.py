"""Refusals by the documented rules of a service, with values in their texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
DATE = {"type": "string", "format": "date-time"}
PRICE_ID = path_parameter("PriceId", {"type": "integer"}, 1)
SALE_ID = path_parameter("SaleId", {"type": "integer"}, 1)
SALE = {
    "Id": {"type": "integer", "readOnly": True},
    "PriceId": {"type": "integer"},
    "TermId": {"type": "integer"},
    "IsDefault": {"type": "boolean"},
    "Start": DATE,
    "Stop": DATE,
    "Price": {"type": "number"},
    "Word": {"type": "string"},
    "State": {"type": "string"},
}
SCHEMAS = {
    "Sale": {"type": "object", "properties": SALE},
    "Price": {"type": "object", "properties": {"Id": {"type": "integer"}}},
    "Term": {"type": "object", "properties": {"Id": {"type": "integer"}}},
}
ENTITIES: Any = {
    "Sale": {
        "server": {"Id": "sequence"},
        "parent": {"entity": "Price", "parameter": "PriceId", "property": "PriceId"},
    },
    "Price": {"seed": [{"Id": 1}, {"Id": 2}]},
    "Term": {"seed": [{"Id": 5}]},
}
OVERLAPS = {"Start": {"below": "Stop"}, "Stop": {"above": "Start"}}
RULES = [
    {"when": {"IsDefault": {"not": True}, "Start": {"given": False}}, "status": 400, "text": "no dates"},
    {"when": {"IsDefault": {"is": True}, "Start": {"given": True}}, "status": 400, "text": "dates of a default"},
    {"when": {"Start": {"at_least": "Stop"}}, "status": 400, "text": "{Start} is after {Stop}"},
    {"when": {"Price": {"below": 0}}, "status": 400, "text": "less than nothing"},
    {
        "when": {"IsDefault": {"is": True}},
        "among": {"IsDefault": {"is": True}},
        "status": 409,
        "text": "second default",
    },
    {"among": OVERLAPS, "status": 400, "text": "overlaps in {PriceId}"},
    {"when": {"TermId": {"unknown": "Term"}}, "status": 404, "text": "no term {TermId}"},
    {"when": {"Word": {"shorter": 3}}, "status": 400, "text": "too short"},
    {"when": {"Word": {"unlike": "[a-z]+ ?"}}, "status": 400, "text": "no word"},
    {
        "when": {"State": {"differs": "row.State"}, "row.State": {"is": ["Sold", "Gone"]}},
        "status": 409,
        "text": "from {row.State} to {State}",
    },
]


def sales() -> dict[str, Any]:
    sale, reply = reference("Sale"), {"type": "array", "items": reference("Sale")}
    state = {"refuse": RULES}
    below = "/Prices({PriceId})/Sales"
    return {
        "/Prices": {
            "get": operation("listPrices", x_method="list", reply={"type": "array", "items": reference("Price")})
        },
        "/Terms": {"get": operation("listTerms", x_method="list", reply={"type": "array", "items": reference("Term")})},
        below: {
            "parameters": [PRICE_ID],
            "get": operation("listSales", x_method="list", reply=reply),
            "post": operation("createSale", x_method="create", status="201", body=sale, reply=sale, x_state=state),
        },
        f"{below}({{SaleId}})": {
            "parameters": [PRICE_ID, SALE_ID],
            "put": operation("updateSale", x_method="update", body=sale, reply=sale, x_state=state),
        },
    }


JANUARY = {"Start": "2020-01-01", "Stop": "2020-02-01"}


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ({}, (400, "no dates")),
        ({**JANUARY, "IsDefault": True}, (400, "dates of a default")),
        ({"Start": "2020-02-01", "Stop": "2020-02-01T00:00:00Z"}, (400, "2020-02-01 is after 2020-02-01T00:00:00Z")),
        ({**JANUARY, "Price": -0.5}, (400, "less than nothing")),
        ({"Start": "2020-06-10", "Stop": "2020-06-12"}, (400, "overlaps in 1")),
        ({"Start": "2020-05-01", "Stop": "2020-06-02"}, (400, "overlaps in 1")),
        ({**JANUARY, "TermId": 9}, (404, "no term 9")),
        ({**JANUARY, "Word": "ab"}, (400, "too short")),
        ({**JANUARY, "Word": "abc1"}, (400, "no word")),
    ],
)
def test_what_a_rule_forbids_is_refused(small: Serve, body: Any, answer: Any) -> None:
    service = small(sales(), SCHEMAS, ENTITIES)
    _, june = service.result("POST", "/Prices(1)/Sales", {"Start": "2020-06-01", "Stop": "2020-07-01"})
    assert service.result("POST", "/Prices(1)/Sales", body) == answer
    assert service.result("GET", "/Prices(1)/Sales")[1] == [june]


@pytest.mark.parametrize(
    "body",
    [
        {**JANUARY, "TermId": 5, "Word": "abc", "Price": 0},
        {"Start": "2020-07-01", "Stop": "2020-08-01"},
        {"Start": "2020-05-01", "Stop": "2020-06-01", "Price": None},
        {"IsDefault": True},
    ],
)
def test_what_no_rule_forbids_is_done(small: Serve, body: Any) -> None:
    service = small(sales(), SCHEMAS, ENTITIES)
    for path in ("/Prices(1)/Sales", "/Prices(2)/Sales"):
        assert service.ask("POST", path, {"Start": "2020-06-01", "Stop": "2020-07-01"}).status == 201
        assert service.ask("POST", path, body).status == 201


def test_a_row_is_not_compared_to_itself(small: Serve) -> None:
    service = small(sales(), SCHEMAS, ENTITIES)
    for body in ({"IsDefault": True}, JANUARY):
        _, row = service.result("POST", "/Prices(1)/Sales", body)
        path = f"/Prices(1)/Sales({row['Id']})"
        assert service.result("PUT", path, {**row, "Price": 3})[1]["Price"] == 3
    assert service.result("PUT", path, {"IsDefault": True}) == (409, "second default")


def test_a_rule_may_ask_for_the_stored_row(small: Serve) -> None:
    service = small(sales(), SCHEMAS, ENTITIES)
    _, row = service.result("POST", "/Prices(1)/Sales", {**JANUARY, "State": "New"})
    path = f"/Prices(1)/Sales({row['Id']})"
    for state in ("Open", "Gone", "Gone"):
        assert service.result("PUT", path, {**JANUARY, "State": state})[1]["State"] == state
    assert service.result("PUT", path, {**JANUARY, "State": "New"}) == (409, "from Gone to New")
    assert service.result("PUT", "/Prices(1)/Sales(99)", {}) == (404, "Not Found")
    assert service.result("POST", "/Prices(9)/Sales", {}) == (404, "Not Found")


def test_a_rule_says_how_an_unknown_place_is_refused(small: Serve) -> None:
    """And not the 404 of places that no rule tests."""
    page = path_parameter("PageId", {"type": "integer"}, 7)
    reply = ({"type": "string"}, "Page 7")
    rule = {"when": {"PageId": {"not": [7]}}, "status": 400, "text": "no page {PageId}"}
    path = {
        f"/{name}({{PageId}})": {
            "parameters": [page],
            "get": operation(f"get{name}", x_method="get_text", reply=reply, x_state={"action": "example", **state}),
        }
        for name, state in {"Pages": {"refuse": [rule]}, "Leaves": {}}.items()
    }
    service = small(path, SCHEMAS, {})
    for name in ("Pages", "Leaves"):
        assert service.result("GET", f"/{name}(7)") == (200, "Page 7")
    assert service.result("GET", "/Pages(8)") == (400, "no page 8")
    assert service.result("GET", "/Leaves(8)") == (404, "Not Found")


def test_only_documented_texts_are_filled(small: Serve) -> None:
    """Not what a caller sends."""
    service = small(sales(), SCHEMAS, ENTITIES)
    status, text = service.result("POST", "/Prices(1)/Sales", {**JANUARY, "Word": "{PriceId}", "Price": "{PriceId}"})
    assert (status, "{PriceId}" in text) == (400, True)
    status, text = service.result("POST", "/Prices(1)/Sales", {"Start": "{Stop}", "Stop": "2020-01-01"})
    assert (status, text.count("2020")) == (400, 0)


@pytest.mark.parametrize(("text", "sent"), [("No such sale", "No such sale"), ("Undocumented", "No such shop")])
def test_of_several_documented_texts_the_one_that_is_meant_is_sent(small: Serve, text: str, sent: str) -> None:
    """The first one where none is meant."""
    texts = {"place": {"value": "No such shop"}, "row": {"value": "No such sale"}}
    read = operation("getSale", x_method="get", parameters=[SALE_ID], reply=reference("Sale"))
    read["responses"]["404"] = {"content": {"text/plain": {"examples": texts}}}
    entities = {"Sale": {"errors": {"missing": {"status": 404, "text": text}}, "seed": [{"Id": 1}]}}
    service = small({"/Sales({SaleId})": {"get": read}}, SCHEMAS, entities)
    assert service.result("GET", "/Sales(9)") == (404, sent)
