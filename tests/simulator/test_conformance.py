"""Whatever is described is served: every operation, from its documented samples, with a body that fits its schema."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from iqmetrix_simulator._descriptions.documents import load
from iqmetrix_simulator._descriptions.routes import Route, routes
from iqmetrix_simulator._rendering.paths import fill
from tests.kit.plain_client import Client

ROUTES = [route for description in load() for route in routes(description)]
DELETIONS_LAST = sorted(ROUTES, key=lambda route: route.method == "DELETE")


def request_of(route: Route) -> tuple[str, Any, str | None]:
    values, query = {}, []
    for parameter in route.parameters:
        samples = [each["value"] for each in parameter.get("examples", {}).values()]
        if parameter["in"] == "path":
            values[parameter["name"]] = samples[0]
        elif samples and parameter.get("required"):
            text = str(samples[0])
            query.append(f"{parameter['name']}={repr(text) if parameter.get('x-quoted') else text}")
    path = f"/{route.description.service}{route.server_path}{fill(route.path, values)}"
    content = route.description.resolve(route.operation.get("requestBody", {})).get("content", {})
    media_type = next(iter(content), None)
    examples = content[media_type].get("examples", {}) if media_type else {}
    body = next((copy.deepcopy(each["value"]) for each in examples.values()), None)
    return path + ("?" + "&".join(query) if query else ""), body, media_type


def validator(route: Route, schema: dict[str, Any]) -> Draft202012Validator:
    schemas = copy.deepcopy(route.description.document["components"]["schemas"])
    for each in schemas.values():
        each.pop("required", None)
        for name, member in each.get("properties", {}).items():
            each["properties"][name] = {"anyOf": [member, {"type": "null"}]}
    return Draft202012Validator({**schema, "components": {"schemas": schemas}})


@pytest.mark.parametrize("route", DELETIONS_LAST, ids=lambda route: f"{route.description.service}.{route.id}")
def test_every_operation_answers_its_documented_sample(client: Client, route: Route) -> None:
    if route.is_token_endpoint:
        assert client.sign_in().status == 200
        return
    path, body, media_type = request_of(route)
    if route.operation.get("x-method") == "create" and isinstance(body, dict) and "Name" in body:
        body["Name"] = "Another name"  # the sample's own name is taken, by the row of the sample
    status, response = route.success()
    answer = client.send(route.method, path, body, content_type=media_type or "application/json")
    assert answer.status == status, answer.text
    for offered, media in response.get("content", {}).items():
        if offered == answer.headers.get_content_type():
            errors = [
                f"{'/'.join(map(str, each.absolute_path))}: {each.message[:200]}"
                for each in validator(route, media["schema"]).iter_errors(answer.json)
            ]
            assert errors == []
            assert answer.json not in (None, [])


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.description.service}.{route.id}")
def test_every_operation_wants_its_token(stranger: Client, route: Route) -> None:
    path, body, media_type = request_of(route)
    answer = stranger.send(
        route.method, path, body if not route.is_token_endpoint else b"", content_type=media_type or "application/json"
    )
    assert (answer.status == 401) is not route.anonymous


def test_documented_rows_are_there(client: Client) -> None:
    read = client.get("/crm/v1/Companies(14146)/Customers(659c2a38-d083-4421-9330-46d779702f85)").json
    (route,) = (each for each in ROUTES if each.id == "getCustomer")
    (sample,) = (each["value"] for each in route.success()[1]["content"]["application/json"]["examples"].values())
    assert read == json.loads(json.dumps(sample))
