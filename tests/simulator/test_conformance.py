"""Whatever is described is served: every operation, from its documented samples, with a body that fits its schema."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from iqmetrix_simulator._descriptions.routes import Route
from tests.kit.documented import ROUTES, sample_request
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS

DELETIONS_LAST = sorted(ROUTES, key=lambda route: route.method == "DELETE")


def validator(route: Route, schema: dict[str, Any]) -> Draft202012Validator:
    schemas = copy.deepcopy(route.description.schemas)
    for named in schemas.values():
        named.pop("required", None)
        for name, member in named.get("properties", {}).items():
            named["properties"][name] = {"anyOf": [member, {"type": "null"}]}
    return Draft202012Validator({**schema, "components": {"schemas": schemas}})


@pytest.mark.parametrize("route", DELETIONS_LAST, ids=lambda route: f"{route.description.service}.{route.id}")
def test_every_operation_answers_its_documented_sample(client: Client, route: Route) -> None:
    request = sample_request(route)
    answer = client.send(route.method, request.path, request.encoded, content_type=request.media_type)
    status, response = route.outcome(created=answer.status == 201)
    assert answer.status == status, answer.text
    for offered, media in response.get("content", {}).items():
        if offered == answer.headers.get_content_type():
            value = answer.json if route.description.codec(offered) == "json" else answer.text
            errors = [
                f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                for error in validator(route, media["schema"]).iter_errors(value)
            ]
            assert errors == []
            assert value not in (None, [], "")


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.description.service}.{route.id}")
def test_every_operation_wants_its_token(stranger: Client, route: Route) -> None:
    request = sample_request(route)
    answer = stranger.send(route.method, request.path, request.encoded, content_type=request.media_type)
    assert (answer.status == 401) is not route.anonymous


def test_documented_rows_are_there(client: Client) -> None:
    read = client.get(f"{CUSTOMERS}({CUSTOMER})").json
    (route,) = (route for route in ROUTES if route.id == "getCustomer")
    examples = route.success()[1]["content"]["application/json"]["examples"].values()
    (sample,) = (example["value"] for example in examples)
    assert read.items() > json.loads(json.dumps(sample)).items()
