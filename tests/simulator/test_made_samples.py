"""Samples that are made where none is documented, and what stands behind an answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle, spec_files
from generator.coverage.simulated import simulated
from iqmetrix_simulator._descriptions.body_schemas import body_validator
from iqmetrix_simulator._descriptions.documents import Description, load
from iqmetrix_simulator._descriptions.evidence import evidence
from iqmetrix_simulator._descriptions.made_samples import made_sample
from iqmetrix_simulator._descriptions.routes import routes
from tests.kit.descriptions import describe, operation, path_parameter, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
TEXT = {"type": "string"}
SCHEMAS: dict[str, Any] = {
    "Thing": {
        "type": "object",
        "required": ["Id"],
        "properties": {
            "Id": {"type": "integer", "readOnly": True, "examples": [42, 43]},
            "Name": {**TEXT, "examples": ["Lamp"]},
            "Color": reference("Color"),
            "Kind": {**TEXT, "const": "thing"},
            "Size": {"type": "number", "default": 1.5},
            "Numbers": {"type": "array", "items": {"type": "integer"}, "examples": [[1, 2]]},
            "Made": {**TEXT, "format": "date-time"},
            "Key": {"type": ["string", "null"], "format": "uuid"},
            "Parent": reference("Thing"),
            "Children": {"type": "array", "items": reference("Thing")},
            "Maybe": {"anyOf": [{"type": "null"}, reference("Inner")]},
            "Free": {"type": "object", "additionalProperties": True},
            "Mine": {"type": "object", "additionalProperties": reference("Inner")},
            "Flag": {"type": "boolean"},
        },
    },
    "Color": {**TEXT, "enum": ["Red", "Blue"]},
    "Inner": {"type": "object", "properties": {"A": {**TEXT, "examples": ["a"]}, "Outer": reference("Thing")}},
    "Page": {"type": "object", "properties": {"Rows": {"type": "array", "items": reference("Thing")}}},
}
MADE = {
    "Id": 42,
    "Name": "Lamp",
    "Color": "Red",
    "Kind": "thing",
    "Size": 1.5,
    "Numbers": [1, 2],
    "Made": "2024-01-01T00:00:00Z",
    "Key": "00000000-0000-0000-0000-000000000001",
    "Children": [],
    "Maybe": {"A": "a"},
    "Free": {},
    "Mine": {},
    "Flag": False,
}


def test_a_sample_is_made_of_the_examples() -> None:
    description = Description("gadgets", "v3", {"components": {"schemas": SCHEMAS}})
    for _ in range(2):
        assert made_sample(description, {"type": "array", "items": reference("Thing")}) == [MADE]
    assert made_sample(description, {"anyOf": [{"type": "null"}]}) is None


@pytest.mark.parametrize("description", load(), ids=lambda description: description.service)
def test_made_samples_fit_their_schemas(description: Description) -> None:
    """Also where a schema contains itself, or larger ones."""
    for name in description.schemas:
        schema = {"$ref": f"#/components/schemas/{name}"}
        errors = [
            error.message for error in body_validator(description, schema).iter_errors(made_sample(description, schema))
        ]
        assert errors == [], name


def test_an_operation_without_a_sample_answers_a_made_one(small: Serve) -> None:
    page = {"style": "none", "items": ["Rows"]}
    kind = {"name": "kind", "in": "query", "schema": TEXT, "examples": {"sample": {"value": "a"}}}
    service = small(
        {
            "/Thing": {"get": operation("thing", x_method="check", reply=reference("Thing"), parameters=[kind])},
            "/Things": {
                "get": operation(
                    "things", x_method="check", x_pagination=page, reply=reference("Page"), parameters=[kind]
                )
            },
            "/Session": {"post": operation("session", x_method="get", reply=reference("Thing"))},
        },
        SCHEMAS,
    )
    assert service.result("GET", "/Thing") == (200, MADE)
    assert service.result("GET", "/Thing?kind=b") == (404, "Not Found")
    assert service.result("GET", "/Things?kind=a") == (200, {"Rows": [MADE]})
    assert service.result("GET", "/Things?kind=b") == (200, {"Rows": []})
    assert service.result("POST", "/Session") == (200, MADE)


def test_rows_without_a_sample_begin_with_a_made_one(small: Serve) -> None:
    """Under the key that the path's sample gives."""
    key = path_parameter("ThingId", {"type": "integer"}, 7)
    things = {"type": "array", "items": reference("Thing")}
    service = small(
        {
            "/Things": {"get": operation("listThings", x_method="list", reply=things)},
            "/Things({ThingId})": {
                "parameters": [key],
                "get": operation("getThing", x_method="get", reply=reference("Thing")),
            },
        },
        SCHEMAS,
    )
    assert service.result("GET", "/Things(7)") == (200, {**MADE, "Id": 7})
    assert [row["Id"] for row in service.result("GET", "/Things")[1]] == [7]


def test_evidence_tells_what_stands_behind_an_answer() -> None:
    inferred = operation("inferred", reply=(reference("Thing"), {}))
    inferred["responses"]["200"]["content"]["application/json"]["examples"]["sample0"]["x-inferred"] = True
    paths = {
        "/Things": {"get": operation("state", x_method="list", reply={"type": "array", "items": reference("Thing")})},
        "/Sample": {"get": operation("sample", reply=(reference("Thing"), {}))},
        "/Made": {"get": operation("made", reply=reference("Thing")), "put": inferred},
        "/Nothing": {"post": operation("nothing", status="204")},
    }
    description = Description("gadgets", "v3", describe(paths, components={"schemas": SCHEMAS}))
    told = {route.id: evidence(route) for route in routes(description)}
    assert told == {"state": "state", "sample": "sample", "made": "made", "inferred": "made", "nothing": "no body"}


@pytest.mark.parametrize("file", spec_files(Path("spec")), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_the_coverage_page_says_what_the_simulator_does(file: Path) -> None:
    whole = bundle(file)
    told = {str(operation["operationId"]): simulated(whole, pointer) for pointer, _, _, operation in whole.operations()}
    (description,) = (each for each in load() if (each.service, each.version) == (file.parent.name, file.stem))
    assert {route.id: evidence(route) for route in routes(description)} == told
