"""Creations that take a list: a row of each element."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
SCHEMAS: dict[str, Any] = {
    "Trade": {"type": "object", "required": ["Code"], "properties": {"Code": TEXT, "State": TEXT, "Price": NUMBER}},
    "TradeReference": {
        "type": "object",
        "required": ["Number"],
        "properties": {"Number": {**NUMBER, "readOnly": True}, "Code": TEXT},
    },
}
TRADES, REFERENCES = ({"type": "array", "items": reference(name)} for name in ("Trade", "TradeReference"))
SHOP = path_parameter("ShopId", NUMBER, 7)
SAMPLE = {"Code": "old", "State": "Received", "Price": 5}


def serve(small: Serve, *, sample: Any = None, **rules: Any) -> SmallService:
    """Serve trades that a list of them makes, or changes where their codes are known."""
    state = {"entity": "Trade", "action": "create", "match": ["Code"], **rules}
    create = operation("tradeIn", body=TRADES, reply=REFERENCES, x_method="trade_in", x_state=state)
    create["responses"]["201"] = create["responses"]["200"]
    create["responses"]["409"] = {}
    if sample is not None:
        create["requestBody"]["content"]["application/json"]["examples"] = {"documented": {"value": sample}}
    read = operation("getTrade", reply=(reference("Trade"), SAMPLE), x_method="get", x_state={"entity": "Trade"})
    paths = {
        "/Shops({ShopId})/Trades": {"parameters": [SHOP], "post": create},
        "/Shops({ShopId})/Trades({TradeNumber})": {
            "parameters": [SHOP, path_parameter("TradeNumber", NUMBER, 41)],
            "get": read,
        },
    }
    rows = {"key": "Number", "scope": ["ShopId"], "server": {"Number": "sequence"}, "unique": [["State"]]}
    return small(paths, SCHEMAS, {"Trade": rows})


def test_each_element_becomes_a_row_or_changes_one(small: Serve) -> None:
    service = serve(small)
    new = [{"Code": "a", "State": "x"}, {"Code": "b", "State": "y"}]
    made = [{"Number": 42, "Code": "a"}, {"Number": 43, "Code": "b"}]
    assert service.result("POST", "/Shops(7)/Trades", new) == (201, made)
    assert service.result("GET", "/Shops(7)/Trades(43)") == (200, new[1])
    changed = {"Code": "b", "State": "z", "Price": 3}
    assert service.result("POST", "/Shops(7)/Trades", [changed]) == (200, made[1:])
    assert service.result("GET", "/Shops(7)/Trades(43)") == (200, changed)
    more = [changed, {"Code": "c", "State": "w"}]
    assert service.result("POST", "/Shops(7)/Trades", more) == (201, [made[1], {"Number": 44, "Code": "c"}])


def test_an_empty_list_makes_nothing(small: Serve) -> None:
    assert serve(small).result("POST", "/Shops(7)/Trades", []) == (200, [])


def test_one_element_that_does_not_fit_keeps_out_all(small: Serve) -> None:
    service = serve(small)
    status, text = service.result("POST", "/Shops(7)/Trades", [{"Code": "a"}, {"State": "x"}])
    assert (status, text) == (400, "/1: 'Code' is a required property")
    assert service.ask("GET", "/Shops(7)/Trades(42)").status == 404


def test_rules_look_at_each_element_in_turn(small: Serve) -> None:
    """They see the rows of the elements before, which stay."""
    rule = {"when": {"Price": {"given": True}}, "among": {"Price": {"above": "Price"}}, "status": 409}
    service = serve(small, refuse=[rule])
    body = [{"Code": "a", "State": "x", "Price": 9}, {"Code": "b", "State": "y", "Price": 8}]
    assert service.ask("POST", "/Shops(7)/Trades", body).status == 409
    assert service.result("GET", "/Shops(7)/Trades(42)") == (200, body[0])
    assert service.ask("GET", "/Shops(7)/Trades(43)").status == 404


def test_the_documented_row_has_the_key_of_its_path(small: Serve) -> None:
    """The reply to `get` does not show it."""
    service = serve(small)
    assert service.result("GET", "/Shops(7)/Trades(41)") == (200, SAMPLE)
    answer = service.result("POST", "/Shops(7)/Trades", [{"Code": "old", "State": "Inspected"}])
    assert answer == (200, [{"Number": 41, "Code": "old"}])


def test_a_documented_list_can_be_sent_beside_the_documented_row(small: Serve) -> None:
    """Where its states must be unique, the first row gets another one."""
    body = [{"Code": "new", "State": "Received"}]
    service = serve(small, sample=body)
    assert service.result("GET", "/Shops(7)/Trades(41)")[1]["State"] == "Received 1"
    assert service.result("POST", "/Shops(7)/Trades", body) == (201, [{"Number": 42, "Code": "new"}])
