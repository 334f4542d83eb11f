"""What has another name in Python keeps its former one: it works, type checkers complain of it, and a program is warned once."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

from generator.build import build
from generator.bundle import bundle
from generator.former_names import sentences
from generator.public_names import described, lost, parse
from iqmetrix_api._runtime import deprecation
from tests.kit.built_clients import imported
from tests.kit.linting import GOOD, problems
from tests.kit.warned import AsyncCaller, Caller, heard

HERE = Path(__file__).name
SINCE = "{since: 1.1.0}"
CREATE = """\
    post:
      operationId: createThing
      tags: [Things]
      summary: Create one of the things.
      x-method: create
      parameters:
        - {name: Shelf, in: query, x-python-name: shelf_id, x-former-names: {shelf: {since: 1.1.0}, board: {since: 1.0.0}}, schema: {type: integer}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}, examples: {one: {value: {Color: Red, Size: 1}}}}}
      responses:
        "200": {description: The thing., headers: *limits, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        "401": {$ref: "#/components/responses/Refused"}
        "429": {$ref: "#/components/responses/Refused"}
"""
CHANGES = {
    "version: 1.0.0,": "version: 1.1.0,",
    "  /Things({ThingId}):\n": f"{CREATE}  /Things({{ThingId}}):\n",
    "      x-method: get\n": f"      x-method: get_details\n      x-former-names: {{things.get: {SINCE}, old_goods.read: {SINCE}, read: {SINCE}}}\n",
    "{name: ThingId, in: path,": f"{{name: ThingId, in: path, x-python-name: number, x-former-names: {{thing_id: {SINCE}}},",
    "    Thing:\n": f"    Thing:\n      x-former-names: {{Good: {SINCE}}}\n      required: [Size]\n",
    "        Extra: {": "        Size: {type: integer, description: In metres., x-python-name: length, "
    f"x-former-names: {{size: {SINCE}}}, examples: [1]}}\n"
    f"        Extra: {{x-python-name: more, x-former-names: {{extra: {SINCE}}}, ",
    "x-enum-varnames: [RED, BLUE]": "x-enum-varnames: [RED, BLUE]\n"
    "      x-former-varnames: {AZURE: {since: 1.1.0, use_instead: BLUE}}",
}
GET = "things.get is deprecated since shop 1.1.0: use things.get_details"
NUMBER = "argument thing_id of things.get_details is deprecated since shop 1.1.0: use number"
SHELF = "argument shelf of things.create is deprecated since shop 1.1.0: use shelf_id"
EXTRA = "Thing.extra is deprecated since shop 1.1.0: use Thing.more"
AZURE = "Color.AZURE is deprecated since shop 1.1.0: use Color.BLUE"
GOODS = "Good is deprecated since shop 1.1.0: use Thing"


def renamed(changes: dict[str, str]) -> str:
    text = GOOD
    for old, new in changes.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Clients in which an operation, arguments, attributes, a value and a model have other names than before."""
    folder = tmp_path_factory.mktemp("renamed")
    (folder / "spec" / "shop").mkdir(parents=True)
    (folder / "spec" / "shop" / "v1.yaml").write_text(renamed(CHANGES), encoding="utf-8")
    build(folder / "spec", folder / "out", types=False)
    return folder / "out"


@pytest.fixture
def shop(out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.setattr(deprecation, "_warned", set())
    with imported(out, "shop.v1") as module:
        yield module


class Recorder(Caller):
    """Notes what is called."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []

    def call(self, operation: Any, arguments: Any, *_: Any) -> Any:
        self.calls.append((operation.id, arguments.path or arguments.query))
        return super().call()


def test_a_former_operation_is_the_same_operation(shop: ModuleType) -> None:
    """P-E3: also where it was of another resource, or of the service itself."""
    caller = Recorder()
    service = shop.ShopService(caller)
    assert heard(lambda: service.things.get_details(number=1)) == []
    assert heard(lambda: [service.things.get(number=1), service.things.get(number=1)]) == [(GET, HERE)]
    assert [text for text, _ in heard(lambda: service.old_goods.read(number=1))] == [
        "old_goods.read is deprecated since shop 1.1.0: use things.get_details"
    ]
    assert [text for text, _ in heard(lambda: service.read(number=1))] == [
        "read is deprecated since shop 1.1.0: use things.get_details"
    ]
    assert caller.calls == [("getThing", (1,))] * 5
    assert [text for text, _ in heard(lambda: service.with_raw_response.read(number=1))] == []
    assert "Deprecated since shop 1.1.0: use things.get_details. It is the same" in shop.ShopService.read.__doc__


def test_a_former_argument_is_the_argument(shop: ModuleType) -> None:
    """P-E3: required or not, in whole responses, by tasks and by a former operation too; both at once are refused."""
    caller = Recorder()
    things = shop.ShopService(caller).things
    assert heard(lambda: things.get_details(thing_id=2)) == [(NUMBER, HERE)]
    assert heard(lambda: things.create(body={}, shelf=3)) == [(SHELF, HERE)]
    assert len(heard(lambda: things.create(body={}, board=4))) == 1
    things.with_raw_response.get_details(thing_id=5)
    assert caller.calls == [
        ("getThing", (2,)),
        ("createThing", {"Shelf": 3}),
        ("createThing", {"Shelf": 4}),
        ("getThing", (5,)),
    ]
    with pytest.raises(TypeError, match="thing_id is the former name of number: give number only"):
        things.get_details(thing_id=1, number=1)
    asynchronous = shop.AsyncShopService(AsyncCaller()).things
    asyncio.run(asynchronous.get_details(thing_id=1))
    assert "shelf: Deprecated since shop 1.1.0: use shelf_id." in things.create.__doc__


def test_a_former_attribute_is_the_attribute(shop: ModuleType) -> None:
    """P-E3: read, set and given; nothing of it goes out or is shown."""
    thing = shop.Thing(id=1, more={"a": 1})
    assert heard(lambda: thing.extra) == [(EXTRA, HERE)]
    thing.extra = {"b": 2}
    assert thing.more == {"b": 2}
    deprecation._warned.clear()
    assert heard(lambda: shop.Thing(id=1, extra={"a": 1})) == [(EXTRA, HERE)]
    assert shop.Thing(id=1, extra={"a": 1}) == shop.Thing(id=1, more={"a": 1})
    assert msgspec.json.encode(thing) == b'{"Id":1,"Extra":{"b":2}}'
    assert pickle.loads(pickle.dumps(thing)) == thing
    assert "extra" not in repr(thing)
    with pytest.raises(TypeError, match="extra is the former name of more"):
        shop.Thing(extra={}, more={})
    assert "extra: Deprecated since shop 1.1.0: use Thing.more." in shop.Thing.__doc__


def test_a_former_value_is_the_value(shop: ModuleType) -> None:
    """P-E3: by name too, and no value of its own."""
    assert heard(lambda: [shop.Color.AZURE, shop.Color.AZURE]) == [(AZURE, HERE)]
    assert shop.Color.AZURE is shop.Color["AZURE"] is shop.Color.BLUE
    assert [color.name for color in shop.Color] == ["RED", "BLUE"]


def test_a_former_model_is_the_model(shop: ModuleType) -> None:
    """P-E3: where it is imported; its request variant too, and what was pickled by its name."""
    assert heard(lambda: [shop.Good, shop.Good]) == [(GOODS, HERE)]
    assert shop.Good is shop.Thing
    assert heard(lambda: shop.GoodInput)[0][0] == "GoodInput is deprecated since shop 1.1.0: use ThingInput"
    assert shop.models.Good is shop.Thing
    with pytest.raises(AttributeError, match="has no attribute 'Bad'"):
        _ = shop.Bad


PROGRAM = """
from typing import assert_type
from iqmetrix_api.shop.v1 import AsyncShopService, Color, Good, ShopService, Thing, ThingInput
from iqmetrix_api.shop import GoodInput

def use(shop: ShopService) -> None:
    shop.things.get_details(number=1)
    shop.things.get(number=1)  # deprecated
    shop.old_goods.read(number=1)  # deprecated
    shop.read(number=1)  # deprecated
    shop.things.get_details(thing_id=1)  # deprecated
    shop.things.create(body={}, shelf_id=1)
    shop.things.create(body={}, shelf=1)  # deprecated
    assert_type(shop.things.with_raw_response.get_details(number=1).status, int)
    shop.things.with_raw_response.get_details(thing_id=1)  # deprecated
    shop.things.with_raw_response.get(number=1)  # deprecated

async def use_as_a_task(shop: AsyncShopService) -> None:
    await shop.things.get_details(thing_id=1)  # deprecated

def use_models(good: Good, given: GoodInput) -> None:
    thing: Thing = good
    assert_type(thing.extra, dict[str, object] | None)  # deprecated
    thing.extra = {}  # deprecated
    Thing(id=1, extra={})  # deprecated
    Thing(id=1, more={})
    ThingInput(length=1)
    ThingInput(size=1)  # deprecated
    assert_type(Color.AZURE, Color)  # deprecated
""".replace("object]", "Any]").replace("from typing import ", "from typing import Any, ")
DEPRECATED = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if "# deprecated" in line]


def complaints(folder: Path, program: str, *command: str, **variables: str) -> list[tuple[int, str]]:
    (folder / "program.py").write_text(program, encoding="utf-8")
    arguments, environment = [sys.executable, "-m", *command], {**os.environ, **variables}
    result = subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    found = re.findall(r"(\w+)\.py:(\d+)(?::\d+ -|:) error: (.*)", result.stdout)
    assert {name for name, _, _ in found} <= {"program"}, result.stdout
    return [(int(number), text) for _, number, text in found]


def test_mypy_complains(out: Path, tmp_path: Path) -> None:
    """P-E3: PEP 702 of all but models; what is required is required still, by either name."""
    command = ["mypy", "--strict", "--enable-error-code=deprecated", "--no-incremental", "--config-file="]
    found = complaints(tmp_path, PROGRAM, *command, "program.py", MYPYPATH=str(out))
    assert [text for _, text in found if "is deprecated" not in text] == []
    assert [number for number, _ in found] == DEPRECATED
    wrong = PROGRAM.replace("get_details(number=1)\n", "get_details()\n", 1).replace(
        "ThingInput(length=1)", "ThingInput()"
    )
    found = complaints(tmp_path, wrong, *command[:2], *command[3:], "program.py", MYPYPATH=str(out))
    assert [text[:20] for _, text in found] == ["All overload variant"] * 2, found


@pytest.mark.slow
def test_pyright_complains(out: Path, tmp_path: Path) -> None:
    """P-E3: the same."""
    settings = {"include": ["program.py"], "extraPaths": [str(out)], "reportDeprecated": "error"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    found = complaints(tmp_path, PROGRAM, "pyright", "--pythonpath", sys.executable)
    assert [number for number, text in found if "is deprecated" in text] == DEPRECATED
    assert len(found) == len(DEPRECATED)


def test_the_lists_of_names_keep_them(tmp_path: Path) -> None:
    path = tmp_path / "shop" / "v1.yaml"
    path.parent.mkdir()
    path.write_text(renamed(CHANGES), encoding="utf-8")
    now = described(bundle(path))
    for line in (
        "things.get(thing_id)  GET /Things({ThingId})",
        "things.get_details(number)  GET /Things({ThingId})",
        "old_goods.read(thing_id)  GET /Things({ThingId})",
        "things.create(body, shelf?)  POST /Things",
        "things.create(body, board?)  POST /Things",
    ):
        assert lost([parse(line)], now) == []
    assert lost([parse("things.fetch(thing_id)  GET /Things({ThingId})")], now)


def test_the_coverage_page_names_them(tmp_path: Path) -> None:
    path = tmp_path / "shop" / "v1.yaml"
    path.parent.mkdir()
    path.write_text(renamed(CHANGES), encoding="utf-8")
    said = list(sentences(bundle(path)))
    assert "`things.get` is deprecated since shop 1.1.0: use things.get_details" in said
    assert "`thing_id` of `things.get_details` is deprecated since shop 1.1.0: use number" in said
    assert "`Thing.extra` is deprecated since shop 1.1.0: use Thing.more" in said
    assert "`Color.AZURE` is deprecated since shop 1.1.0: use Color.BLUE" in said
    assert "`Good` is deprecated since shop 1.1.0: use Thing" in said


METHOD, EXTENSION = "      x-method: get\n", "x-enum-varnames: [RED, BLUE]\n"


def operation(said: str) -> tuple[str, str]:
    return METHOD, f"{METHOD}      x-former-names: {said}\n"


def parameter(said: str) -> tuple[str, str]:
    return "{name: ThingId, in: path,", f"{{name: ThingId, in: path, x-former-names: {said},"


def attribute(said: str) -> tuple[str, str]:
    return "Extra: {", f"Extra: {{x-former-names: {said}, "


def model(said: str) -> tuple[str, str]:
    return "    Thing:\n", f"    Thing:\n      x-former-names: {said}\n"


def value(said: str) -> tuple[str, str]:
    return EXTENSION, f"{EXTENSION}      x-former-varnames: {said}\n"


@pytest.mark.parametrize(
    "change",
    [
        operation("{things.read: {since: 1.0.0}, read: {since: 1.0.0}}"),
        parameter("{id: {since: 1.0.0}}"),
        attribute("{free: {since: 1.0.0}}"),
        model("{Good: {since: 1.0.0}}"),
        value("{AZURE: {since: 1.0.0, use_instead: BLUE}}"),
    ],
)
def test_what_is_sound(change: tuple[str, str], tmp_path: Path) -> None:
    assert problems(renamed(dict([change])), tmp_path) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (operation("{things.list: {since: 1.0.0}}"), "the former name `things.list` is the name of something else"),
        (operation("{things: {since: 1.0.0}}"), "the former name `things` is the name of something else"),
        (operation("{things.read: {since: 1.0.1}}"), "`since` is 1.0.1, but the description is only at 1.0.0"),
        (operation("{things.read: 1.0.0}"), "`x-former-names` does not say since of each name"),
        (operation("things.read"), "`x-former-names` does not say since of each name"),
        (operation("{Things.read: {since: 1.0.0}}"), "`Things.read` is no name that programs could type here"),
        (parameter("{options: {since: 1.0.0}}"), "the former name `options` is the name of something else"),
        (parameter("{thing_id: {since: 1.0.0}}"), "the former name `thing_id` is the name of something else"),
        (attribute("{color: {since: 1.0.0}}"), "the former name `color` is the name of something else"),
        (attribute("{to_dict: {since: 1.0.0}}"), "the former name `to_dict` is the name of something else"),
        (attribute("{Free: {since: 1.0.0}}"), "`Free` is no name that programs could type here"),
        (model("{ThingPage: {since: 1.0.0}}"), "the former name `ThingPage` is the name of something else"),
        (value("{AZURE: {since: 1.0.0}}"), "`x-former-varnames` does not say since and use_instead of each name"),
        (value("{AZURE: {since: 1.0.0, use_instead: GREEN}}"), "`use_instead` of `AZURE` is no value: `GREEN`"),
        (value("{RED: {since: 1.0.0, use_instead: BLUE}}"), "the former name `RED` is the name of something else"),
        (
            ("security: [{oauth2: []}]\n", "x-former-names: {a: {since: 1.0.0}}\nsecurity: [{oauth2: []}]\n"),
            "programs type",
        ),
    ],
)
def test_what_is_refused(change: tuple[str, str], message: str, tmp_path: Path) -> None:
    found = problems(renamed(dict([change])), tmp_path)
    assert [message in problem.message for problem in found] == [True], found
