"""Requests to a service that nobody has seen before: keys and lists are read by their description."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator
from tests.kit.asgi import Response, send
from tests.kit.descriptions import describe, operation, path_parameter, reference, write

GADGET = reference("Gadget")
GUID = "902cdc91-65f4-4c7d-b336-5f291849f2fe"
SCHEMAS = {
    "Color": {"type": "string", "enum": ["red", "blue"]},
    "Gadget": {
        "type": "object",
        "properties": {
            "Id": {"type": "integer"},
            "Name": {"type": "string"},
        },
    },
}


def ask(folder: Path, paths: dict[str, Any], method: str, path: str) -> Response:
    document = describe(
        paths, components={"schemas": SCHEMAS}, **{"x-entities": {"Gadget": {"server": {"Id": "sequence"}}}}
    )
    simulator = Simulator(folder=write(folder, document))
    try:
        return asyncio.run(send(Application(simulator), method, f"/gadgets/v3{path}"))
    finally:
        simulator.store.close()


@pytest.mark.parametrize(
    ("quoted", "key", "status"),
    [
        ({}, "'first'", 200),
        ({}, "first", 400),
        ({"x-quoted": False}, "first", 200),
        ({"x-quoted": False}, "'first'", 404),
    ],
)
def test_a_key_may_be_described_without_quotation_marks(tmp_path: Path, quoted: Any, key: str, status: int) -> None:
    name = {**path_parameter("Name", {"type": "string"}, "first"), **quoted}
    sample = {"Id": 1, "Name": "first"}
    get = operation("getGadget", x_method="get", parameters=[name], reply=(GADGET, sample))
    document = {"/Gadgets({Name})": {"get": {**get, "x-state": {"action": "example"}}}}
    assert ask(tmp_path, document, "GET", f"/Gadgets({key})").status == status


@pytest.mark.parametrize("rule", ["equals", "any_of", "contains"])
def test_a_guid_selects_rows_in_upper_case_too(tmp_path: Path, rule: str) -> None:
    owner = path_parameter("Owner", {"type": "string", "format": "uuid"}, GUID)
    rows = [{"Id": 1, "Name": GUID}, {"Id": 2, "Name": GUID.replace("9", "8")}]
    reply = ({"type": "array", "items": GADGET}, rows)
    state = {"where": {"Owner": {rule: "Name"}}}
    listing = operation("list", x_method="list", parameters=[owner], x_state=state, reply=reply)
    answer = ask(tmp_path, {"/Owners({Owner})/Gadgets": {"get": listing}}, "GET", f"/Owners({GUID.upper()})/Gadgets")
    assert [row["Id"] for row in answer.json] == [1]


def test_the_values_of_a_list_are_those_that_are_described(tmp_path: Path) -> None:
    colors = {"name": "colors", "in": "query", "schema": {"type": "array", "items": reference("Color")}}
    listing = operation("list", x_method="list", parameters=[colors], reply={"type": "array", "items": GADGET})
    answer = ask(tmp_path, {"/Gadgets": {"get": listing}}, "GET", "/Gadgets?colors=red,green")
    assert (answer.status, answer.body) == (400, b"Parameter 'colors' should be one of red, blue, not 'red,green'.")


@pytest.mark.parametrize(("content_type", "status"), [("", 400), ("text/csv", 415)])
def test_a_body_that_is_missing_is_a_documented_400(tmp_path: Path, content_type: str, status: int) -> None:
    create = operation("createGadget", x_method="create", status="201", body=GADGET, reply=GADGET)
    document = describe({"/Gadgets": {"post": create}}, components={"schemas": SCHEMAS})
    simulator = Simulator(folder=write(tmp_path, document))
    answer = asyncio.run(send(Application(simulator), "POST", "/gadgets/v3/Gadgets", media_type=content_type))
    simulator.store.close()
    assert answer.status == status
    assert status != 400 or answer.body == b"This operation needs a body: application/json."
