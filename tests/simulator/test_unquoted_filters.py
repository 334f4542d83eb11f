"""Conditions as descriptions say that they are written: without quotation marks, or as bare values."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator
from tests.kit.asgi import Response, send
from tests.kit.descriptions import describe, operation, reference, write

ORDER = reference("Order")
SCHEMAS = {
    "Order": {
        "type": "object",
        "properties": {
            "id": {"type": "integer"},
            "companyId": {"type": ["integer", "null"]},
            "statusName": {"type": "string"},
            "updatedUtc": {"type": "string", "format": "date-time"},
            "isOpen": {"type": "boolean"},
            "day": {"type": "string", "format": "date"},
        },
    }
}
ROWS = [
    {"id": 1, "companyId": 7, "statusName": "Completed", "updatedUtc": "2017-05-12T10:00:00.1234567Z", "isOpen": False},
    {"id": 2, "companyId": 8, "statusName": "In progress", "updatedUtc": "2017-05-13T10:00:00Z", "isOpen": True},
    {"id": 3, "companyId": None, "statusName": "rock and roll"},
]


def ask(folder: Path, grammar: str, schema: dict[str, Any], query: str, state: dict[str, Any]) -> Response:
    parameter = {"name": "filter", "in": "query", "x-filter": grammar, "schema": schema}
    reply = ({"type": "array", "items": ORDER}, ROWS)
    listing = operation("list", x_method="list", parameters=[parameter], x_state=state, reply=reply)
    entities: Any = {"x-entities": {"Order": {"key": "id"}}}
    simulator = Simulator(
        folder=write(folder, describe({"/Orders": {"get": listing}}, components={"schemas": SCHEMAS}, **entities))
    )
    try:
        return asyncio.run(send(Application(simulator), "GET", f"/gadgets/v3/Orders?filter={query}"))
    finally:
        simulator.store.close()


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("companyId eq 7 and statusName eq Completed and updatedUtc gt 2017-05-12T09:59:59.999Z", [1]),
        ("COMPANYID ge 7", [1, 2]),
        ("statusName eq In progress AND isOpen eq true", [2]),
        ("updatedUtc le 2017-05-12T10:00:00.1234567Z", [1]),
        ("statusName gt D", [2, 3]),
        ("statusName eq completed", []),
        ("companyId eq seven", "filter: `companyId` should be an integer, not `seven`"),
        ("updatedUtc gt soon", "filter: `updatedUtc` should be a date and time, not `soon`"),
        ("day gt soon", "filter: `day` should be a date, not `soon`"),
        ("color eq red", "filter: `color` is not a property of these rows"),
        ("statusName ne x", "filter: `ne` is not a supported operator: expected eq, gt, lt, ge or le"),
        ("statusName", "filter: `statusName` cannot be read: expected a property, an operator and a value"),
        ("", "filter: `` cannot be read: expected a property, an operator and a value"),
    ],
)
def test_conditions_without_quotation_marks(tmp_path: Path, condition: str, expected: Any) -> None:
    answer = ask(tmp_path, "unquoted", {"type": "string"}, condition.replace(" ", "%20"), {})
    if isinstance(expected, str):
        assert (answer.status, answer.body.decode()) == (400, expected)
    else:
        assert [row["id"] for row in answer.json] == expected


@pytest.mark.parametrize(
    ("value", "status", "expected"),
    [("7", 200, [1]), ("9", 200, []), ("x", 400, None), ("companyId%20eq%207", 400, None)],
)
def test_a_bare_value_is_a_value_like_any_other(tmp_path: Path, value: str, status: int, expected: Any) -> None:
    answer = ask(tmp_path, "bare", {"type": "integer"}, value, {"where": {"filter": {"equals": "companyId"}}})
    assert answer.status == status
    assert status != 200 or [row["id"] for row in answer.json] == expected


def test_an_unknown_grammar_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gadgets list: there is no filter 'sql', only bare, odata, unquoted"):
        ask(tmp_path, "sql", {"type": "string"}, "x", {})
