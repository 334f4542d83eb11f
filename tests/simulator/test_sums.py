"""Sums over the lists of a row, in the rows that it makes besides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

TEXT, NUMBER = {"type": "string"}, {"type": "number"}
SCHEMAS: dict[str, Any] = {
    "Item": {"type": "object", "properties": {"Pieces": NUMBER, "Price": NUMBER}},
    "Order": {"type": "object", "properties": {"Items": {"type": "array", "items": reference("Item")}}},
    "Bill": {
        "type": "object",
        "properties": {
            "Id": {"type": "integer", "readOnly": True},
            "Orders": {"type": "array", "items": reference("Order")},
            "Fees": {"type": "array", "items": reference("Item")},
        },
    },
    "Summary": {"type": "object", "properties": {"Id": {"type": "integer", "readOnly": True}, "Total": NUMBER}},
}
TOTAL = [{"of": "Orders.Items", "times": ["Pieces", "Price"]}, {"of": "Fees", "times": ["Price"]}]


def ordered(*items: Any) -> dict[str, Any]:
    return {"Items": list(items)}


@pytest.mark.parametrize(
    ("bill", "total"),
    [
        ({}, 0),
        ({"Orders": []}, 0),
        ({"Orders": [ordered({"Pieces": 3, "Price": 0.1})]}, 0.3),
        ({"Orders": [ordered({"Pieces": 2, "Price": 1.5}), ordered({"Pieces": 1, "Price": 0.05})]}, 3.05),
        ({"Orders": [ordered({"Pieces": 2, "Price": 1.5})], "Fees": [{"Price": 4, "Pieces": 9}, {"Pieces": 1}]}, 7),
        ({"Orders": [ordered({"Price": 1.5})]}, 0),
    ],
)
def test_a_summary_has_the_sum_of_all_elements(small: Callable[..., SmallService], bill: Any, total: float) -> None:
    also = [{"entity": "Summary", "set": {"Id": {"member": "Id"}, "Total": {"sum": TOTAL}}}]
    made = reference("Bill")
    service = small(
        {
            "/Bills": {
                "post": operation("createBill", x_method="create", body=made, reply=made, x_state={"also": also})
            },
            "/Summaries({SummaryId})": {
                "parameters": [path_parameter("SummaryId", {"type": "integer"}, 1)],
                "get": operation("getSummary", x_method="get", reply=reference("Summary")),
            },
        },
        SCHEMAS,
        {"Bill": {"server": {"Id": "sequence"}}, "Summary": {}},
    )
    service.result("POST", "/Bills", bill)
    assert service.result("GET", "/Summaries(1)") == (200, {"Id": 1, "Total": total})
