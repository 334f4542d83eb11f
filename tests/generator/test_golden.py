"""The three floors: golden record of the torture description, strict types of it, and a run of it."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import msgspec
import pytest

from generator.__main__ import main
from generator.verify import verify_types
from tests.generator import golden_record
from tests.kit.built_clients import imported

Call = tuple[str, str, str, dict[str, str], Any]


def files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("torture")
    golden_record.write(folder)
    return folder


def test_the_record_is_the_golden_one(made: Path) -> None:
    copied = ("iqmetrix_api/_runtime/", "iqmetrix_api/__main__.py")
    written = {name: content for name, content in files(made).items() if not name.startswith(copied)}
    golden = files(golden_record.GOLDEN)
    assert sorted(written) == sorted(golden)
    for name in golden:
        assert written[name].decode() == golden[name].decode(), name


def test_the_same_input_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    golden_record.write(tmp_path)
    assert files(tmp_path) == files(made)


def test_strict_types(made: Path) -> None:
    verify_types(made)


@pytest.fixture
def torture(made: Path) -> Iterator[ModuleType]:
    """The torture client, beside the runtime of the real ones."""
    with imported(made, "torture.v1") as module:
        yield module


class DictionaryCaller:
    """Answers from a dictionary: all that it takes to drive the clients."""

    def __init__(self, bodies: dict[str, Any]) -> None:
        self.bodies = bodies
        self.calls: list[Call] = []

    def call(self, operation: Any, arguments: Any, _: Any, /) -> Any:
        from iqmetrix_api import RateLimit, RawResponse  # noqa: PLC0415 - of the built clients

        path = operation.render_path(arguments.path)
        query = operation.render_query(arguments.query)
        self.calls.append((operation.method, path, query, operation.render_headers(arguments.headers), arguments.body))
        response = operation.responses[0]
        body = self.bodies.get(operation.id, b"null")
        parsed = (
            None
            if response.type is None
            else body
            if response.type is bytes
            else body.decode()
            if response.type is str
            else msgspec.json.decode(body, type=response.type)
        )
        return RawResponse(response.status, {}, RateLimit(), parsed)

    def pages(self, operation: Any, _: Any, arguments: Any, paging: Any, options: Any, /) -> Any:
        return (item for _ in [None] for item in self.call(operation, arguments, options).parsed)


class AsyncDictionaryCaller(DictionaryCaller):
    async def call(self, *arguments: Any) -> Any:  # type: ignore[override]
        return DictionaryCaller.call(self, *arguments)


THING = b'{"Id":"a183f1a9-c58f-426a-930a-9a6357db52ed","Name":"n","Color":"dark blue","Level":-3,"Price":19.990,"Either":{"Name":"x"},"Tree":{"Children":[{"Name":"leaf"}]},"Grid":[[1,2],[3]],"ByName":{"a":{}},"Data Type":"d","iq:Link":"l","class":"c","2nd":"s","CreatedUTC":"2015-05-20T23:06:29Z","CreatedUtc":"2016-05-20T23:06:29Z"}'


def test_a_run(torture: ModuleType) -> None:
    models = importlib.import_module("iqmetrix_api.torture.v1.models")
    caller = DictionaryCaller(
        {
            "getThing": THING,
            "updateThing": THING,
            "listOdata": b'[{"Name":"a"}]',
            "sendForm": b"made",
            "sendBinary": b"\xff",
            "getMap": b'{"k":{"Name":"v"}}',
            "listHal": b"{}",
            "listPlain": b'["p"]',
            "searchAsked": b'{"Nodes":[],"Total":0}',
        }
    )
    client = torture.TortureService(caller)
    thing = client.all_types.get(
        key="it's/../x",
        part_id="a b?#",
        code="O'Neil",
        colors=[models.Color.DARK_BLUE, "Red"],
        ids=[1, 2],
        since=datetime(2019, 1, 1, tzinfo=UTC),
        exact=True,
        body_="b",
        x_trace="t",
        top=3,
    )
    assert (thing.color, thing.level, thing.price) == (models.Color.DARK_BLUE, models.Level.BELOW, Decimal("19.990"))
    assert (
        thing.either.name,
        thing.tree.children[0].name,
        thing.grid[1],
        thing.data_type,
        thing.iq_link,
        thing.class_,
        thing.value_2nd,
    ) == ("x", "leaf", [3], "d", "l", "c", "s")
    assert thing.created_utc.year == 2015
    assert thing.created.year == 2016
    method, path, query, headers, _ = caller.calls[0]
    assert (method, path, headers) == ("GET", "/Things(%27it%27%27s%2F..%2Fx%27)/Parts/a%20b%3F%23", {"X-Trace": "t"})
    assert (
        query
        == "$filter=%27O%27%27Neil%27&Colors=dark%20blue,Red&Ids=1&Ids=2&Since=2019-01-01T00:00:00Z&Top=3&Exact=true&Body=b"
    )
    sent = models.ThingInput(name="n", color=models.Color.RED, id=UUID(int=1))
    client.all_types.update(key="k", part_id="p", body=sent)
    assert caller.calls[1][4] is sent
    assert client.all_types.delete(key="k", part_id="p") is None
    assert [node.name for node in client.lists.list(page_size=5)] == ["a"]
    assert client.lists.names() == ["p"]
    assert client.bodies.send_form(body=models.Form(grant_type="g")) == "made"
    assert client.bodies.send_binary(body=b"x") == b"\xff"
    assert client.bodies.get_map()["k"].name == "v"
    raw = client.all_types.with_raw_response.get(key="k", part_id="p")
    assert (raw.status, raw.parsed.name) == (200, "n")
    page = client.lists.with_raw_response.list(page_size=5000)
    assert page.parsed[0].name == "a"
    assert caller.calls[-1][2] == "$top=100"
    assert client.lists.with_raw_response.search_asked(body={"Name": "a"}, page=2).parsed.total == 0
    assert (caller.calls[-1][2], caller.calls[-1][4]) == ("Page=2", {"Name": "a"})
    assert {"key", "part_id"} <= set(torture.TortureService(caller).all_types.get.__kwdefaults__ or {}) | set(
        torture.TortureService(caller).all_types.get.__annotations__
    )


def test_an_asynchronous_run(torture: ModuleType) -> None:
    async def run() -> None:
        client = torture.AsyncTortureService(
            AsyncDictionaryCaller({"getThing": THING, "listHal": b'{"_embedded":{"self":[{"Name":"h"}]}}'})
        )
        assert (await client.all_types.get(key="k", part_id="p")).name == "n"
        raw = await client.all_types.with_raw_response.get(key="k", part_id="p")
        assert raw.parsed.name == "n"
        page = await client.lists.with_raw_response.list_hal()
        assert page.parsed.embedded.self_[0].name == "h"

    asyncio.run(run())


def test_operations_are_data(torture: ModuleType) -> None:
    operations = importlib.import_module("iqmetrix_api.torture.v1.operations").OPERATIONS
    assert len(operations) == 11
    assert operations["sendForm"].anonymous
    assert not operations["getThing"].anonymous
    assert [name for name, each in operations.items() if not each.idempotent] == [
        "deleteThing",
        "searchAsked",
        "sendForm",
    ]
    assert operations["listHal"].accept == "application/hal+json"
    assert operations["listHal"].pagination.next_link == ("_links", "next", "href")
    assert operations["getMap"].service.url == "https://torture{suffix}.example"
    assert operations["getThing"].service.active_requests is None
    assert torture.TortureService is not None


def test_active_requests_are_data(torture: ModuleType) -> None:
    assert torture is not None
    operations = importlib.import_module("iqmetrix_api.reports.v1.operations").OPERATIONS
    active = {name: each.service.active_requests for name, each in operations.items()}
    assert {(each.limit, each.per) for each in active.values()} == {(4, "Database")}
    from iqmetrix_api import Arguments  # noqa: PLC0415 - of the built clients

    assert operations["getReport"].database(Arguments((7,))) == "7"
    assert operations["listReports"].database(Arguments(query={"Database": 7})) == "7"
    assert operations["listReports"].database(Arguments()) == ""
    assert operations["createReport"].database(Arguments()) == ""


def test_the_docstring_says_what_matters(torture: ModuleType) -> None:
    text = torture.TortureService(DictionaryCaller({})).all_types.get.__doc__
    for part in (
        "Read one 'thing'.",
        "GET /v1/Things({Key})/Parts/{PartId}",
        "top: A number. From 1 to 9. Default: 5.",
        "NotFound: Refused.",
        "RateLimited: Refused.",
    ):
        assert part in text
    text = torture.TortureService(DictionaryCaller({})).lists.list.__doc__
    assert "page_size: Items per page, at most 100; default: 50." in text


def test_listing_and_drift_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--spec", str(golden_record.SPEC), "--out", str(tmp_path)]
    assert main([*command, "build", "--no-types"]) == 0
    assert main([*command, "check"]) == 0
    models = tmp_path / "iqmetrix_api/torture/v1/models.py"
    models.write_text(models.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    (tmp_path / "iqmetrix_api/extra.py").touch()
    (tmp_path / "iqmetrix_specs/torture/v1.json").unlink()
    assert main([*command, "check"]) == 1
    message = capsys.readouterr().err
    assert "iqmetrix_api/torture/v1/models.py differs" in message
    assert "iqmetrix_api/extra.py is superfluous" in message
    assert "iqmetrix_specs/torture/v1.json is missing" in message
    assert "make generate" in message
