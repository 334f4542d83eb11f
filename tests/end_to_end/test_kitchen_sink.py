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

from iqmetrix import AsyncIQmetrix, IQmetrix, encode
from iqmetrix_api import Operation
from iqmetrix_simulator.server import RunningSimulator, Simulator
from tests.kit.built_clients import imported
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
    assert {each.body.codec for each in operations if each.body} == {"json", "form", "text", "bytes"}
    assert {reply.codec for each in operations for reply in each.responses} >= {"json", "text", "csv", "xml", "bytes"}
    assert {each.pagination.style for each in operations if each.pagination} == {
        "odata",
        "page",
        "hal",
        "links",
        "none",
    }
    assert client.KitchenSinkService
