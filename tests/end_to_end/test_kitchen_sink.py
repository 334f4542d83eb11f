"""Every shape that a description may have: each operation of the kitchen sink is served, called and read by its samples."""

from __future__ import annotations

import asyncio
import importlib
import json
import shutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from generator.document import load
from generator.media import CODECS
from generator.rules.extensions import KNOWN_EXTENSIONS
from generator.rules.vocabulary import WORDS
from generator.scalars import FORMATS
from iqmetrix import AsyncIQmetrix, BadRequest, ConfigurationError, Conflict, File, IQmetrix, NotFound, Redirect, encode
from iqmetrix.testing import FakeService, Reply
from iqmetrix.webhooks import parse, reply
from iqmetrix_api import Operation
from iqmetrix_simulator.server import RunningSimulator, Simulator
from tests.kit.built_clients import imported
from tests.kit.description_shapes import shapes
from tests.kit.json_values import same
from tests.kit.reports_service import GOLDEN, ROOT
from tests.kit.sample_calls import Samples, method
from tests.kit.simulated import arguments

FILE = GOLDEN / "iqmetrix_specs/kitchen_sink/v1.json"
SAMPLES = Samples(FILE)
NAMES = [
    operation["operationId"]
    for item in SAMPLES.document["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict)
]
CHANGED_BY_THE_SERVER = {"Id", "Version", "CreatedUtc", "ChangedUtc"}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSimulator]:
    folder = tmp_path_factory.mktemp("descriptions")
    shutil.copytree(FILE.parent, folder / "kitchen_sink")
    shutil.copytree(ROOT / "generated/iqmetrix_specs/authentication", folder / "authentication")
    with RunningSimulator(Simulator(folder=folder)) as running:
        yield running


@pytest.fixture(scope="module")
def client() -> Iterator[ModuleType]:
    with imported(GOLDEN, "kitchen_sink.v1") as module:
        yield module


def described(name: str) -> Operation[Any]:
    operations = importlib.import_module("iqmetrix_api.kitchen_sink.v1.operations").OPERATIONS
    operation: Operation[Any] = operations[name]
    return operation


def called(running: RunningSimulator, client: Any, operation: Operation[Any]) -> Any:
    """Return what a call with the documented samples returns; nothing of it may be undescribed."""
    running.control.post("reset")
    with IQmetrix(**arguments(running)) as iq:
        result = method(client.KitchenSinkService(iq), operation)(**SAMPLES.arguments(operation))
        result = list(result) if operation.pagination else result
        assert list(iq.drift) == []
        return result


def called_asynchronously(running: RunningSimulator, client: Any, operation: Operation[Any]) -> Any:
    async def run() -> Any:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            made = method(client.AsyncKitchenSinkService(iq), operation)(**SAMPLES.arguments(operation))
            result = [item async for item in made] if operation.pagination else await made
            assert list(iq.drift) == []
            return result

    running.control.post("reset")
    return asyncio.run(run())


def plain(result: Any) -> Any:
    """Return a result as its sample stands in the description: without what is null, and what the server sets."""
    if isinstance(result, bytes):
        return result.decode()
    return result if isinstance(result, str) else _asked(json.loads(encode(result), parse_float=float))


def _asked(value: Any) -> Any:
    if isinstance(value, list):
        return [_asked(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _asked(each) for name, each in value.items() if each is not None and name not in CHANGED_BY_THE_SERVER
    }


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_every_operation_is_served_called_and_read(running: RunningSimulator, client: ModuleType, name: str) -> None:
    operation = described(name)
    result = called(running, client, operation)
    if operation.responses[0].type is None:
        assert result is None
    else:
        assert result not in (None, [], {})
    expected = SAMPLES.reply(operation)
    if expected is not None:
        wanted = expected if isinstance(expected, str) else _asked(json.loads(encode(expected), parse_float=float))
        assert same(plain(result)) == same(wanted)
    again = called_asynchronously(running, client, operation)
    assert (result if result is None else plain(result)) == (again if again is None else plain(again))


def test_lists_and_rows_agree(running: RunningSimulator, client: Any) -> None:
    """The same rows come in every style, a page at a time."""
    running.control.post("reset")
    running.control.post("seed", service="kitchen_sink", entity="Dish", count=7)
    with IQmetrix(**arguments(running)) as iq:
        service = client.KitchenSinkService(iq)
        paged = [service.list, service.lists.list_pages, service.lists.list_hal, service.lists.list_links]
        found = [[row.id for row in list_rows(page_size=3)] for list_rows in paged]
        found.append([row.id for row in service.lists.list_whole()])
        assert len(found[0]) == 8
        assert all(rows == found[0] for rows in found)
        assert list(iq.drift) == []


def test_there_is_every_kind(client: ModuleType) -> None:
    operations = importlib.import_module("iqmetrix_api.kitchen_sink.v1.operations").OPERATIONS.values()
    assert {each.body.codec for each in operations if each.body} == {
        "json",
        "form",
        "multipart",
        "text",
        "bytes",
    }
    assert {reply.codec for each in operations for reply in each.responses} >= {"json", "text", "csv", "xml", "bytes"}
    assert {each.pagination.style for each in operations if each.pagination} == {
        "odata",
        "page",
        "hal",
        "links",
        "none",
    }
    assert client.KitchenSinkService


NOT_SERVED = {
    *(f"{kind}: servers" for kind in ("path", "operation")),  # the address of the service holds for all
    *(
        f"flows: {name}" for name in ("authorizationCode", "clientCredentials", "implicit")
    ),  # clients sign in by password
    *(f"security scheme: {word}" for word in ("in", "name", "openIdConnectUrl")),
    "flow: authorizationUrl",
    "flow: refreshUrl",  # of the service of the tokens alone
    "components: pathItems",
    "schema: allOf",
    "the document: jsonSchemaDialect",
}
"""Words that may be written, but change nothing, or that a further rule refuses."""


def test_every_word_of_a_description_is_here() -> None:
    """A word that lint lets pass stands in the kitchen sink as well, so that it is built, served and called."""
    here = [*ROOT.glob("tests/generator/torture/kitchen_sink/*.yaml"), ROOT / "tests/generator/torture/common.yaml"]
    known = frozenset[str]().union(*(shapes(load(path).data) for path in here))
    words = {f"{kind}: {word}" for kind, inner in WORDS.items() for word in inner}
    formats = {f"schema: format {name}" for names in FORMATS.values() for name in names}
    codecs = {f"response: {name}" for name in set(CODECS) - {"form", "multipart"}}
    codecs |= {f"request body: {name}" for name in ("json", "form", "multipart", "text", "bytes")}
    assert (words | formats | codecs) - known == NOT_SERVED
    assert KNOWN_EXTENSIONS - {shape.split(": ")[1] for shape in known} == {"x-default-version"}  # of two versions


def test_an_upload(running: RunningSimulator, client: Any) -> None:
    picture = File(b"bytes", name="soup.png", media_type="image/png")
    upload = {"Picture": picture, "Papers": [File(b"one"), File(b"two")], "Words": ["soup"], "About": {"Name": "Soup"}}
    running.control.post("reset")
    with IQmetrix(**arguments(running)) as iq:
        bodies = client.KitchenSinkService(iq).bodies
        assert bodies.send_upload(body=upload) == client.Question(name="Soup")
        with pytest.raises(ConfigurationError, match="Picture must be"):
            bodies.send_upload(body={**upload, "Picture": File(b"bytes", media_type="image/gif")})


def test_a_redirect(running: RunningSimulator, client: Any) -> None:
    with IQmetrix(**arguments(running)) as iq:
        found = client.KitchenSinkService(iq).answers.get_file()
    assert found == Redirect(f"{running.base_url}/v1/files/1.png?signature=s3cr3t", 303)


def test_each_status_is_read_as_its_type(client: Any) -> None:
    service, soup = FakeService(), client.Question(name="Soup")
    service.on("POST", "/v1/Answers/Statuses", {"Name": "Soup"}, Reply(202, {"Name": "Oak"}), Reply(204))
    service.on("GET", "/v1/Answers/Union", {"Name": "Soup", "Portions": ["small"]}, {"Name": "Oak", "Branches": []})
    with service.client() as iq:
        answers = client.KitchenSinkService(iq).answers
        assert [answers.ask_statuses() for _ in range(3)] == [soup, client.Branch(name="Oak"), None]
        assert answers.get_union() == client.Question(name="Soup", portions=[client.Portion.SMALL])
        assert answers.get_union() == client.Branch(name="Oak", branches=[])


def test_a_key_of_two_parts(running: RunningSimulator, client: Any) -> None:
    running.control.post("reset")
    with IQmetrix(**arguments(running)) as iq:
        service = client.KitchenSinkService(iq)
        (dish,) = service.list()
        key = {"dish_id": dish.id, "kitchen_id": 8}
        with pytest.raises(NotFound):
            service.stock.get(**key)
        made = [service.stock.with_raw_response.put(body={"Quantity": count}, **key) for count in (1, 2)]
        assert [each.status for each in made] == [201, 200]
        assert service.stock.get(**key) == client.Stock(dish_id=dish.id, kitchen_id=8, quantity=2)
        assert service.stock.get(dish_id=dish.id, kitchen_id=7).quantity == 3


def test_conditions_select_rows(running: RunningSimulator, client: Any) -> None:
    running.control.post("reset")
    with IQmetrix(**arguments(running)) as iq:
        service = client.KitchenSinkService(iq)
        service.create(body=client.DishInput(name="Soup", portion=client.Portion.SMALL))
        listed = service.lists
        assert [row.name for row in listed.list_filtered(filter="Name eq 'Soup'")] == ["Soup"]
        assert [row.name for row in listed.list_filtered(conditions="Price gt 1")] == ["Bread"]
        assert [row.name for row in listed.list_filtered(portion=client.Portion.SMALL)] == ["Soup"]
        assert [row.name for row in listed.list_named(called="Soup")] == ["Soup"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"Sku": "A-1", "Barcode": "4006"},
        {"Sku": "A-1", "Count": 2},
        {"Sku": "A-1", "Count": 3, "Unit": "pots"},
        {"Sku": "A-1", "Count": 100, "Unit": "pots"},
        {"Sku": "A-1", "When": {"To": "2026-01-02"}},
        {"Sku": "A-1", "Notes": {"guest": "salt"}},
    ],
)
def test_members_that_ask_for_each_other(body: dict[str, Any], running: RunningSimulator, client: Any) -> None:
    with IQmetrix(**arguments(running)) as iq, pytest.raises(BadRequest):
        client.KitchenSinkService(iq).bodies.send_choice(body=body)


def test_refusals_with_several_texts(client: Any) -> None:
    service = FakeService()
    service.on("PATCH", "/v1/Bodies/Choice", Reply(409, text="It has been served"))
    with service.client() as iq, pytest.raises(Conflict, match="It has been served"):
        client.KitchenSinkService(iq).bodies.send_choice(body={"Sku": "A-1"})


def test_what_is_sent_unasked(client: Any) -> None:
    webhooks = importlib.import_module("iqmetrix_api.kitchen_sink.webhooks")
    made = parse(webhooks.DISH_MADE, b'{"Event": "Made", "Dish": {"Name": "Soup"}}')
    assert (made.event, made.dish.name) == ("Made", "Soup")
    assert reply(webhooks.DISH_MADE).status == 204
    assert parse(webhooks.GET_PORTIONS, b'{"Name": "Soup"}') == client.Question(name="Soup")
    assert json.loads(reply(webhooks.GET_PORTIONS, client.Question(portions=["small"])).body) == {"Portions": ["small"]}


def test_what_has_no_path_is_a_model_without_a_method(client: Any) -> None:
    assert client.Subscription(url="https://listener.example").url == "https://listener.example"
    assert "subscribe" not in "".join(dir(client.KitchenSinkService))
