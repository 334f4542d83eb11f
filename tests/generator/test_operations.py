"""Operations as they are read: keys in paths, and request variants."""

from __future__ import annotations

import copy
import json

import pytest

from generator.bundle import Bundle, bundle
from generator.operations.parameters import is_key, read_arguments
from generator.request_variants import variant_names, with_variants
from tests.generator import golden_record
from tests.generator.golden_record import line_of


@pytest.fixture
def torture() -> Bundle:
    return bundle(golden_record.SPEC / "torture" / "v1.yaml")


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/Things({A})", {"A"}),
        ("/Things(A={A},B={B})", {"A", "B"}),
        ("/Things({A})/Parts({B})/{C}", {"A", "B"}),
        ("/Things/{A}", set()),
        ("/Things/{A}(now)", set()),
        ("/Things/x={A}", set()),
    ],
)
def test_odata_keys(path: str, keys: set[str]) -> None:
    """Text keys are quoted, with or without a name; plain segments are not."""
    assert {name for name in "ABC" if is_key(path, name)} == keys
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in "ABC"
        if f"{{{name}}}" in path
    ]
    torture = bundle(golden_record.SPEC / "torture" / "v1.yaml")
    torture.data["paths"] = {path: {"get": {"parameters": parameters}}}
    arguments = read_arguments(torture, ("paths", path, "get"))
    assert [argument.wire for argument in arguments if argument.quoted] == sorted(keys)


def test_a_variant_is_found_where_its_schema_stands(torture: Bundle) -> None:
    pointer = ("components", "schemas", "ThingInput", "properties", "Name")
    _, line = torture.with_request_variants().origin(pointer)
    assert line == line_of("        Name: {type: string, maxLength: 9, description: 'A text with a \\ backslash.'}")


def test_request_variants(torture: Bundle) -> None:
    """`readOnly` and `required` mean what OpenAPI says."""
    assert variant_names(torture.data) == {"Thing": "ThingInput"}
    schemas = with_variants(torture.data)["components"]["schemas"]
    assert "required" not in schemas["Thing"]
    assert schemas["ThingInput"]["required"] == ["Name", "Color"]
    assert "Version" not in schemas["ThingInput"]["properties"]
    assert "readOnly" not in schemas["ThingInput"]["properties"]["Id"]
    assert schemas["Form"]["required"] == ["grant_type"]


def test_what_is_only_sent_holds_what_is_sent(torture: Bundle) -> None:
    """A thing is without its read-only members in a schema that no response has, too."""
    described = copy.deepcopy(torture.data)
    thing = {"$ref": "#/components/schemas/Thing"}
    described["components"]["schemas"]["Wish"] = {
        "type": "object",
        "required": ["Thing"],
        "properties": {"Thing": thing, "Others": {"type": "array", "items": thing}},
    }
    wish = {"application/json": {"schema": {"$ref": "#/components/schemas/Wish"}}}
    described["paths"]["/Wishes"] = {
        "post": {
            "operationId": "wish",
            "requestBody": {"content": wish},
            "responses": {"204": {"description": "Noted."}},
        }
    }
    written = with_variants(described)["components"]["schemas"]
    sent = "#/components/schemas/ThingInput"
    assert written["Wish"]["properties"]["Thing"]["$ref"] == sent
    assert written["Wish"]["properties"]["Others"]["items"]["$ref"] == sent


def test_bodies_that_operations_share_have_request_variants_too(torture: Bundle) -> None:
    """A body in `components/requestBodies` means what it means where it is written out."""
    written = with_variants(torture.data)
    shared = copy.deepcopy(torture.data)
    operations = [
        operation
        for item in shared["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "requestBody" in operation
    ]
    for number, operation in enumerate(operations):
        shared["components"].setdefault("requestBodies", {})[f"Body{number}"] = operation["requestBody"]
        operation["requestBody"] = {"$ref": f"#/components/requestBodies/Body{number}"}
    assert operations
    assert variant_names(shared) == variant_names(torture.data)
    assert with_variants(shared)["components"]["schemas"] == written["components"]["schemas"]
    bodies = with_variants(shared)["components"]["requestBodies"].values()
    assert "#/components/schemas/ThingInput" in json.dumps(list(bodies), default=str)


@pytest.mark.parametrize(
    ("more", "end"),
    [
        ({"x-filter": "odata"}, "Which ones. `iqmetrix.odata.Filter` writes such conditions."),
        ({"x-filter": "unquoted"}, "Which ones. `iqmetrix.odata.UnquotedFilter` writes such conditions."),
        ({"x-filter": "bare"}, "Which ones."),
        ({"x-filter": "odata", "x-written-as": "Name eq '{}'"}, "Which ones."),
        ({}, "Which ones."),
    ],
)
def test_a_filter_names_what_writes_it(torture: Bundle, more: dict[str, str], end: str) -> None:
    """Unless it is a value, around which the client writes the condition."""
    parameter = {"name": "$filter", "in": "query", "description": "Which ones.", "schema": {"type": "string"}, **more}
    torture.data["paths"] = {"/Things": {"get": {"parameters": [parameter]}}}
    (argument,) = read_arguments(torture, ("paths", "/Things", "get"))
    assert argument.documentation == end
