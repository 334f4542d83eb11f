"""The shipped descriptions tell tools that know nothing of our extensions the truth, in words that all of them know."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.bundle import bundle
from generator.request_variants import reachable, schema_references
from iqmetrix_api import SERVICES

ZONE = re.compile(r"(Z|[+-]\d\d:\d\d)$")
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
SPEC = Path(__file__).resolve().parents[2] / "spec"
DOCUMENTS: dict[str, dict[str, Any]] = {
    f"{service}.{version}": json.loads(
        resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text(encoding="utf-8")
    )
    for service, versions in SERVICES.items()
    for version in versions
}

every_document = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (each for each in item.values() if isinstance(each, dict) and "responses" in each)


def requests(document: dict[str, Any], media_type: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Return name and schema of every object that requests are made of, those of a media type if it is given."""
    schemas = document["components"]["schemas"]
    owners = [each.get("requestBody", {}) for each in operations(document)]
    bodies = [each.get("content", {}) for each in (*owners, *document["components"].get("requestBodies", {}).values())]
    media = [described for body in bodies for name, described in body.items() if media_type in name]
    roots = [name for described in media for name in schema_references(described)]
    return [(name, schemas[name]) for name in sorted(reachable(schemas, roots))]


def samples(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Return format and text of every sample of a time: of properties and of what holds them."""
    resolved = document["components"]["schemas"]

    def walk(schema: dict[str, Any], value: Any) -> Iterator[tuple[str, str]]:
        while "$ref" in schema:
            schema = resolved[schema["$ref"].rpartition("/")[2]]
        options = schema.get("anyOf", ())
        if {"date-time", "date-time-local"} <= {option.get("format") for option in options}:
            return  # either may come
        for option in options:
            yield from walk(option, value)
        if isinstance(value, list):
            for item in value:
                yield from walk(schema.get("items", {}), item)
        elif isinstance(value, dict):
            for name, member in value.items():
                yield from walk(schema.get("properties", {}).get(name, {}), member)
        elif isinstance(value, str) and "date-time" in schema.get("format", ""):
            yield schema["format"], value

    def everywhere(node: Any) -> Iterator[tuple[str, str]]:
        if isinstance(node, list):
            for item in node:
                yield from everywhere(item)
        elif isinstance(node, dict):
            examples = node.get("examples")
            if isinstance(examples, dict) and "schema" in node:
                for example in examples.values():
                    yield from walk(node["schema"], example["value"])
            if isinstance(examples, list):
                for value in examples:
                    yield from walk(node, value)
            for key, child in node.items():
                if key not in {"examples", "example"}:
                    yield from everywhere(child)

    return everywhere(document)


@every_document
def test_times_have_the_format_that_they_are_described_with(document: dict[str, Any]) -> None:
    """P-E1: `date-time` is RFC 3339, with a zone; the services have times without one, too."""
    for format_, text in samples(document):
        assert (format_ == "date-time") == bool(RFC_3339.fullmatch(text)), (format_, text)
        assert (format_ == "date-time-local") != bool(ZONE.search(text)), (format_, text)


def test_there_are_times_with_and_without_a_zone() -> None:
    found = {format_ for document in DOCUMENTS.values() for format_, _ in samples(document)}
    assert found == {"date-time", "date-time-local"}


@every_document
def test_what_has_to_be_sent_is_not_read_only(document: dict[str, Any]) -> None:
    """P-E1: a tool that leaves read-only members out of a request sends all that the service needs."""
    text = json.dumps([schema for _, schema in requests(document)])
    assert '"readOnly": true' not in text
    assert "x-sent-on-update" not in json.dumps(document)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_requests_take_null_for_what_may_be_left_out(name: str) -> None:
    """P-E1: the services do; only a form has no null, and of what must be there only what is described with it."""
    document, path = DOCUMENTS[name], SPEC / name.replace(".", "/")
    written = bundle(path.with_name(f"{path.name}.yaml"))
    variants = written.with_request_variants().variants
    for schema_name, schema in requests(document, "json"):
        said = written.data["components"]["schemas"][variants.get(schema_name, schema_name)].get("properties", {})
        for member, described in schema.get("properties", {}).items():
            may_be_left_out = member not in schema.get("required", ())
            assert takes_null(document, described) == (may_be_left_out or takes_null(document, said[member])), member


def takes_null(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    return Draft202012Validator({**schema, "components": document["components"]}).is_valid(None)


@every_document
def test_addresses_are_written_as_openapi_knows_them(document: dict[str, Any]) -> None:
    """P-E1: one server for a document; no variables where there are none; one token service signs in and renews."""
    assert len(document["servers"]) == 1
    for scheme in document["components"].get("securitySchemes", {}).values():
        for flow in scheme.get("flows", {}).values():
            assert "{" not in flow["tokenUrl"]
            assert flow["refreshUrl"] == flow["tokenUrl"]


@every_document
def test_what_is_made_with_its_parent_need_not_name_it(document: dict[str, Any]) -> None:
    """P-E1: the parent has no identifier yet."""
    schemas = dict(requests(document))
    for operation in operations(document):
        if operation.get("x-state", {}).get("action") == "create":
            for child in operation["x-state"].get("embed", {}).values():
                parent = document["x-entities"][child]["parent"]["property"]
                sent = schemas.get(f"{child}Input", schemas.get(child, {}))
                assert parent not in sent.get("required", ())
