"""The descriptions themselves: samples fit their schemas."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator.schemas import schema_v31

from generator.bundle import Bundle, bundle, spec_files
from generator.document import load

OPENAPI = Draft202012Validator(schema_v31)
ROOT = Path(__file__).resolve().parents[2]
BUNDLES = [bundle(path) for path in spec_files(ROOT / "spec")]


def samples(described: Bundle) -> Iterator[tuple[str, dict[str, Any], Any, bool]]:
    """Return place, schema and value of every sample, and whether it is a request's."""
    for _, path, method, operation in described.operations():
        place = f"{described.service} {method.upper()} {path}"
        owners = [(described.resolve(each), False, status) for status, each in operation["responses"].items()]
        if "requestBody" in operation:
            owners.append((described.resolve(operation["requestBody"]), True, "request"))
        for owner, is_request, status in owners:
            for media_type, media in owner.get("content", {}).items():
                for name, example in media.get("examples", {}).items():
                    yield f"{place} {status} {media_type} {name}", media["schema"], example["value"], is_request


def validator(described: Bundle, schema: dict[str, Any], *, is_request: bool) -> Draft202012Validator:
    schemas = copy.deepcopy(json.loads(described.to_json())["components"]["schemas"])
    for each in schemas.values():
        properties = each.get("properties", {})
        read_only = {name for name, member in properties.items() if member.get("readOnly")}
        if not is_request:
            each.pop("required", None)
        elif "required" in each:
            each["required"] = [name for name in each["required"] if name not in read_only]
        for name, member in properties.items():
            properties[name] = {"anyOf": [member, {"type": "null"}]}
        if properties:
            each["additionalProperties"] = False
    checker = FormatChecker(formats=("uuid",))
    return Draft202012Validator({**schema, "components": {"schemas": schemas}}, format_checker=checker)


ALL = [
    pytest.param(described, schema, value, is_request, id=place)
    for described in BUNDLES
    for place, schema, value, is_request in samples(described)
]


@pytest.mark.parametrize(("described", "schema", "value", "is_request"), ALL)
def test_samples_fit_their_schemas(described: Bundle, schema: dict[str, Any], value: Any, *, is_request: bool) -> None:
    """Every member of a sample is described, with the type that the sample shows."""
    plain = json.loads(json.dumps(value, default=float))
    errors = [
        f"{'/'.join(map(str, each.absolute_path))}: {each.message[:200]}"
        for each in validator(described, schema, is_request=is_request).iter_errors(plain)
    ]
    assert errors == []


@pytest.mark.parametrize(
    "path",
    [ROOT / "spec/common.yaml", *sorted((ROOT / "spec").glob("*/**/*.yaml"))],
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_what_people_write_is_openapi_too(path: Path) -> None:
    """Editors and other tools can read the files, not only the bundles."""
    written = json.loads(json.dumps(load(path).data, default=float))
    assert [f"{each.json_path}: {each.message}" for each in OPENAPI.iter_errors(written)] == []


def test_each_sample_in_a_file_is_used() -> None:
    named = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "spec").rglob("*.yaml"))
    unused = [path for path in (ROOT / "spec").rglob("samples/*") if f"externalValue: samples/{path.name}" not in named]
    assert unused == []


def test_there_are_samples() -> None:
    assert len(ALL) > 150


@pytest.mark.parametrize("described", BUNDLES, ids=lambda each: f"{each.service}.{each.version}")
def test_what_every_description_has(described: Bundle) -> None:
    data = described.data
    assert data["info"]["x-source"]
    assert data["info"]["summary"].endswith(".")
    assert data["x-group"] in {"general", "partner", "legacy"}
    assert data["x-service"] == described.service


def test_one_token_service_signs_in_for_all() -> None:
    flows = {
        (flow["tokenUrl"], flow["refreshUrl"])
        for each in BUNDLES
        for scheme in each.data["components"].get("securitySchemes", {}).values()
        for flow in scheme.get("flows", {}).values()
    }
    (addresses,) = flows
    assert len(set(addresses)) == 1
    assert "{" not in addresses[0], "OpenAPI knows no variables there"


def test_there_are_services_of_every_kind() -> None:
    """What not every service has: an operation that tells its version, a version in its address, calls without a token."""
    pings = {each.service for each in BUNDLES for _, path, _, _ in each.operations() if path.endswith("/ping")}
    assert pings >= {"authentication", "catalog", "crm", "entities"}


def test_anonymous_operations_say_so() -> None:
    (tokens,) = (each for each in BUNDLES if each.service == "authentication")
    anonymous = {
        operation["operationId"] for _, _, _, operation in tokens.operations() if operation.get("security") == []
    }
    assert anonymous == {"createToken", "revokeToken"}
