"""Members that the server makes of other members of a row, and those inside other members."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.kit.descriptions import operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
NUMBER, TEXT = {"type": "integer"}, {"type": "string"}
LISTED = {"type": "array", "items": reference("Part")}
SCHEMAS: dict[str, Any] = {
    "Part": {"type": "object", "properties": {"Name": TEXT, "State": TEXT}},
    "Details": {
        "type": "object",
        "properties": {
            "Number": {**NUMBER, "readOnly": True},
            "Made": {**TEXT, "format": "date-time-local", "readOnly": True},
            "State": TEXT,
            "Word": TEXT,
        },
    },
    "Import": {"type": "object", "properties": {"Small": LISTED, "Large": LISTED}},
    "Receipt": {"type": "object", "properties": {"Where": TEXT}},
    "Batch": {
        "type": "object",
        "properties": {
            "Id": {**NUMBER, "readOnly": True},
            "Where": TEXT,
            "Total": NUMBER,
            "Waiting": NUMBER,
            "Parts": LISTED,
            "Details": reference("Details"),
        },
    },
}
LISTS = ["Small", "Large"]


def summary(state: str) -> dict[str, Any]:
    return {"each": {"of": LISTS, "set": {"Name": {"member": "Name"}, "State": state}}}


SERVER = {
    "Id": "sequence",
    "Where": {"text": "/Batches({Id}) of {Total}, {Nobody}"},
    "Total": {"count": LISTS},
    "Waiting": {"fixed": 0, "later": {"reads": 1, "until": {"count": LISTS}}},
    "Parts": {**summary("Done"), "later": {"reads": 1, "until": summary("New")}},
}
DETAILS = {"Id": "sequence", "Details.Number": "sequence", "Details.Made": "created", "Details.State": {"first": "New"}}


def served(small: Serve, server: dict[str, Any]) -> SmallService:
    key = path_parameter("BatchId", NUMBER, 1)
    batch = reference("Batch")
    return small(
        {
            "/Imports": {
                "post": operation(
                    "import",
                    body=reference("Import"),
                    reply=reference("Receipt"),
                    x_state={"entity": "Batch", "action": "create"},
                )
            },
            "/Batches": {"post": operation("createBatch", x_method="create", body=batch, reply=batch)},
            "/Batches({BatchId})": {
                "parameters": [key],
                "get": operation("getBatch", x_method="get", reply=batch),
                "put": operation("updateBatch", x_method="update", body=batch, reply=batch),
            },
        },
        SCHEMAS,
        {"Batch": {"server": server}},
    )


def test_a_row_sums_up_its_lists(small: Serve) -> None:
    service = served(small, SERVER)
    body = {"Small": [{"Name": "a"}, {"Name": "b"}], "Large": [{"State": "odd"}]}
    status, receipt = service.result("POST", "/Imports", body)
    assert (status, receipt) == (200, {"Where": "/Batches(1) of {Total}, {Nobody}"})  # set before the total
    _, first = service.result("GET", "/Batches(1)")
    assert (first["Total"], first["Waiting"]) == (3, 3)
    assert first["Parts"] == [{"Name": "a", "State": "New"}, {"Name": "b", "State": "New"}, {"State": "New"}]
    _, second = service.result("GET", "/Batches(1)")
    assert (second["Total"], second["Waiting"]) == (3, 0)
    assert [part["State"] for part in second["Parts"]] == ["Done"] * 3


def test_a_row_without_lists_sums_up_nothing(small: Serve) -> None:
    service = served(small, SERVER)
    service.result("POST", "/Imports", {"Small": []})
    _, batch = service.result("GET", "/Batches(1)")
    assert (batch["Total"], batch["Waiting"], batch["Parts"]) == (0, 0, [])


def test_members_inside_others_are_made(small: Serve) -> None:
    service = served(small, DETAILS)
    made = service.result("POST", "/Batches", {"Details": {"Word": "a", "Number": 70}})[1]
    assert made["Details"] == {"Word": "a", "Number": 1, "Made": "2023-11-14T22:13:20.0000000", "State": "New"}
    service.now += 60
    sent = {**made, "Details": {"Word": "b", "Number": 70, "State": "Old"}}
    changed = service.result("PUT", "/Batches(1)", sent)[1]
    assert changed["Details"] == {**made["Details"], "Word": "b", "State": "Old"}
    assert service.result("POST", "/Batches", {"Details": {}})[1]["Details"]["Number"] == 2


def test_members_inside_what_is_not_there_are_not_made(small: Serve) -> None:
    service = served(small, DETAILS)
    assert service.result("POST", "/Batches", {}) == (200, {"Id": 1})
