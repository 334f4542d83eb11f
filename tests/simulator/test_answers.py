"""What answers show of rows, in which media type."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._rendering.projection import project
from tests.kit.descriptions import operation, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Thing": {
        "type": "object",
        "properties": {
            "Id": {"type": "integer", "readOnly": True},
            "Name": TEXT,
            "Inner": reference("Inner"),
            "Many": {"type": "array", "items": reference("Inner")},
            "Free": {"type": "object", "additionalProperties": True},
            "ByKey": {"type": "object", "additionalProperties": reference("Inner")},
            "Maybe": {"anyOf": [reference("Inner"), {"type": "null"}]},
            "Either": {"anyOf": [reference("Inner"), reference("Other"), TEXT]},
            "Open": {"type": "object", "properties": {"A": TEXT}, "additionalProperties": True},
            "Any": {},
        },
    },
    "Inner": {"type": "object", "properties": {"A": TEXT, "Inner": reference("Inner")}},
    "Other": {"type": "object", "properties": {"B": TEXT}},
    "ThingReference": {"type": "object", "properties": {"Id": {"type": "integer"}}},
    "Bare": {"type": "object"},
}
BOTH = {"A": "a", "B": "b"}


@pytest.mark.parametrize(
    ("schema", "document", "shown"),
    [
        (reference("Thing"), {"Id": 1, "B": 2}, {"Id": 1}),
        (reference("Thing"), {"Inner": {**BOTH, "Inner": BOTH}}, {"Inner": {"A": "a", "Inner": {"A": "a"}}}),
        (reference("Thing"), {"Many": [BOTH, None, "x"]}, {"Many": [{"A": "a"}, None, "x"]}),
        (reference("Thing"), {"Free": {"x": BOTH}}, {"Free": {"x": BOTH}}),
        (reference("Thing"), {"ByKey": {"x": BOTH}}, {"ByKey": {"x": {"A": "a"}}}),
        (reference("Thing"), {"Maybe": BOTH}, {"Maybe": {"A": "a"}}),
        (reference("Thing"), {"Maybe": None}, {"Maybe": None}),
        (reference("Thing"), {"Either": {**BOTH, "C": 1}}, {"Either": BOTH}),
        (reference("Thing"), {"Open": BOTH}, {"Open": BOTH}),
        (reference("Thing"), {"Any": BOTH}, {"Any": BOTH}),
        (reference("Bare"), BOTH, BOTH),
        ({"type": "array", "items": reference("Inner")}, [BOTH], [{"A": "a"}]),
        (TEXT, BOTH, BOTH),
        ({}, [BOTH], [BOTH]),
        (reference("Inner"), None, None),
    ],
)
def test_a_document_shows_what_its_schema_describes(schema: Any, document: Any, shown: Any) -> None:
    description = Description("gadgets", "v3", {"components": {"schemas": SCHEMAS}})
    assert project(description, schema, document) == shown


def test_each_operation_shows_what_it_describes_of_a_row(small: Serve) -> None:
    """A row keeps what it holds."""
    thing, brief = reference("Thing"), reference("ThingReference")
    create = operation("createThing", x_method="create", status="201", body=thing, reply=brief)
    service = small(
        {
            "/Things": {
                "post": {**create, "x-state": {"entity": "Thing"}},
                "get": operation("listThings", x_method="list", reply={"type": "array", "items": thing}),
            },
            "/Names": {
                "get": operation(
                    "listNames", x_method="list", x_state={"entity": "Thing"}, reply={"type": "array", "items": brief}
                )
            },
        },
        SCHEMAS,
        {"Thing": {"server": {"Id": "sequence"}}},
    )
    assert service.result("POST", "/Things", {"Name": "one", "Inner": BOTH, "New": 1}) == (201, {"Id": 1})
    assert service.result("GET", "/Things") == (200, [{"Name": "one", "Inner": {"A": "a"}, "Id": 1}])
    assert service.result("GET", "/Names") == (200, [{"Id": 1}])


ROWS = [{"Id": 1, "Name": 'say "a, b"'}, {"Id": 2, "Name": None}]


def report(**contents: Any) -> dict[str, Any]:
    """Return a report with a sample in some media types; `None` for a media type without one."""
    described = operation("getReport", x_method="get_report", x_state={"action": "example"})
    described["responses"]["200"]["content"] = {
        media_type.replace("_", "/"): {
            "schema": {"type": "array", "items": reference("Thing")} if "json" in media_type else TEXT,
            **({} if sample is None else {"examples": {"sample": {"value": sample}}}),
        }
        for media_type, sample in contents.items()
    }
    return {"/Report": {"get": described}}


def asked(service: SmallService, accept: str) -> tuple[int, str, str]:
    answer = service.ask("GET", "/Report", headers={"Accept": accept})
    return answer.status, answer.all("content-type")[0].partition(";")[0], answer.body.decode()


@pytest.mark.parametrize("media_type", ["text/xml", "text/plain", "application/pdf", "application/atom+xml"])
def test_a_sample_is_sent_in_its_own_media_type(small: Serve, media_type: str) -> None:
    service = small(report(**{"application_json": ROWS, media_type.replace("/", "_"): "<x>&</x>"}), SCHEMAS)
    assert asked(service, media_type) == (200, media_type, "<x>&</x>")
    assert asked(service, "*/*")[:2] == (200, "application/json")


@pytest.mark.parametrize("media_type", ["text/xml", "application/pdf"])
def test_what_has_no_sample_is_a_406(small: Serve, media_type: str) -> None:
    """Never a sample of JSON under another name."""
    service = small(report(**{"application_json": ROWS, media_type.replace("/", "_"): None}), SCHEMAS)
    status, kind, text = asked(service, media_type)
    assert (status, kind, media_type in text) == (406, "text/plain", True)
    assert asked(service, f"{media_type};q=0.5, application/json")[:2] == (200, "application/json")
    assert asked(service, "image/png")[:2] == (200, "application/json")  # the services don't answer 406 to that


def test_nothing_is_sent_where_nothing_can_be(small: Serve) -> None:
    service = small(report(application_pdf=None), SCHEMAS)
    assert asked(service, "*/*")[0] == 406


def test_rows_are_written_as_csv(small: Serve) -> None:
    service = small(report(application_json=ROWS, text_csv=None), SCHEMAS)
    status, kind, text = asked(service, "text/csv")
    assert (status, kind) == (200, "text/csv")
    assert list(csv.reader(text.splitlines())) == [["Id", "Name"], ["1", 'say "a, b"'], ["2", ""]]


@pytest.mark.parametrize("rows", [[{"Id": 1, "Inner": {"A": "a"}}], []])
def test_what_no_table_holds_is_a_406_or_the_sample(small: Serve, rows: Any) -> None:
    assert asked(small(report(application_json=rows, text_csv="Id\r\n1\r\n"), SCHEMAS), "text/csv")[2] == "Id\r\n1\r\n"


def test_a_sample_of_json_stands_for_all_its_media_types(small: Serve) -> None:
    described = report(**{"application_hal+json": None, "application_json": ROWS})
    status, kind, text = asked(small(described, SCHEMAS), "application/hal+json")
    assert (status, kind, "Name" in text) == (200, "application/hal+json", True)
