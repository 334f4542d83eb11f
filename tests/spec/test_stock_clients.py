"""The descriptions as another tool reads them: its clients call every operation of the simulator and understand the answers.

So the bundled descriptions are good for tools that know nothing of our extensions. The clients have one fault of their own:
they say of no media type that they want it, and take every answer for the first one that is described. The test names it
for them in an `Accept` header. Arguments that are OData literals are left out where they can be: only our clients quote them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import Any, get_type_hints

import attrs
import pytest

from iqmetrix_api import SERVICES
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.documented import ROUTES, sample_request
from tests.kit.plain_client import Client
from tests.kit.stock_clients import StockClient, built, plain, stock_client

pytestmark = pytest.mark.slow

DELETIONS_LAST = sorted(ROUTES, key=lambda route: route.method == "DELETE")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT")


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[tuple[str, str], StockClient]]:
    """One client for each description."""
    folder = tmp_path_factory.mktemp("stock")
    with ExitStack() as stack:
        yield {
            (service, version): stack.enter_context(stock_client(folder, service, version))
            for service, versions in SERVICES.items()
            for version in versions
        }


def arguments(route: Route, client: StockClient) -> dict[str, Any]:
    """Return what a function of the client is called with: the documented samples of what it needs, and its body."""
    endpoint, module = client.endpoint(route.id)
    hints = get_type_hints(module.sync_detailed)
    properties = [*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters]
    names = {plain(prop.name): str(prop.python_name) for prop in properties}
    values = {}
    for parameter in route.parameters:
        samples = [example["value"] for example in parameter.get("examples", {}).values()]
        name = names[parameter["name"]]
        # What is written may be named by several parameters, none of which is required by itself.
        if parameter.get("required") or (samples and parameter["in"] == "query" and route.method in {"POST", "PUT"}):
            values[name] = built(hints[name], samples[0])
    request = sample_request(route)
    if request.body is not None:
        content = {name: request.body[name].encode("latin-1") for name in request.files}
        values["body"] = body = built(hints["body"], {**request.body, **content} if content else request.body)
        for field in attrs.fields(type(body)) if content else ():
            if hasattr(getattr(body, field.name), "file_name"):
                getattr(body, field.name).file_name = "sample"
    return values


def comparable(value: Any) -> Any:
    """Return what counts of a JSON value: the client writes instants in a form of its own, to the microsecond."""
    if isinstance(value, dict):
        return {name: comparable(member) for name, member in value.items()}
    if isinstance(value, list):
        return [comparable(item) for item in value]
    return datetime.fromisoformat(value) if isinstance(value, str) and INSTANT.match(value) else value


def check(client: StockClient, route: Route, schema: dict[str, Any], parsed: Any, content: bytes) -> None:
    """Check type and content of what was understood."""
    if "$ref" in schema:
        kind = client.model(schema["$ref"].rpartition("/")[2])
        assert type(parsed) is kind
        assert comparable(parsed.to_dict()) == comparable(json.loads(content))
    elif "anyOf" in schema:
        is_array = isinstance(json.loads(content), list)
        fitting = [option for option in schema["anyOf"] if (option.get("type") == "array") is is_array]
        assert len(fitting) == 1
        check(client, route, fitting[0], parsed, content)
    elif schema.get("type") == "array":
        assert isinstance(parsed, list)
        for item, value in zip(parsed, json.loads(content), strict=True):
            check(client, route, schema["items"], item, json.dumps(value).encode())
    elif schema:
        assert parsed == json.loads(content)
    else:
        assert parsed is None


@pytest.mark.parametrize("route", DELETIONS_LAST, ids=lambda route: f"{route.description.service}.{route.id}")
def test_another_client_calls_every_operation(
    route: Route, stock: dict[tuple[str, str], StockClient], iqmetrix_simulator: RunningSimulator
) -> None:
    client = stock[route.description.service, route.description.version]
    session = Client(iqmetrix_simulator)
    assert session.sign_in().status == 200
    base_url = f"{iqmetrix_simulator.base_url}/{route.description.service}{route.server_path}"
    _, module = client.endpoint(route.id)
    _, described = route.success()
    media_type = next(iter(described.get("content", {})), "*/*")
    with client.signed_in(base_url, session.token or "", media_type) as caller:
        response = module.sync_detailed(client=caller, **arguments(route, client))
    status, described = route.outcome(created=response.status_code == 201)
    assert response.status_code == status, response.content
    schema = described.get("content", {}).get(media_type, {}).get("schema", {})
    if media_type in described.get("content", {}) and route.description.codec(media_type) != "json":
        assert response.parsed == response.content.decode()
    else:
        check(client, route, schema, response.parsed, response.content)
