"""What a description calls deprecated warns: type checkers at each use, a program once, readers in the docstring."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from generator.build import build
from iqmetrix_api._runtime import deprecation
from tests.kit.built_clients import imported
from tests.kit.warned import AsyncCaller, Caller, heard

GOOD = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")
SAID = "deprecated: true, x-deprecated: {since: 1.1.0, use_instead:"
CHANGES = {
    "version: 1.0.0,": "version: 1.2.0,",
    "      operationId: getThing\n": "      operationId: getThing\n      deprecated: true\n"
    "      x-deprecated: {since: 1.2.0, use_instead: listThings}\n",
    "        - {name: PageSize,": f"        - {{name: Old, in: query, {SAID} PageSize}}, schema: {{type: integer}}}}\n"
    "        - {name: PageSize,",
    "Extra: {type: object,": f"Taste: {{type: string, {SAID} v2.Thing.Color}}, description: How it tastes.}}\n"
    f"        Extra: {{type: object, {SAID} Color}},",
    "enum: [Red, Blue]": "enum: [Red, Blue, Azure]",
    "x-enum-varnames: [RED, BLUE]": "x-enum-varnames: [RED, BLUE, AZURE]\n"
    "      x-deprecated-values: {AZURE: {since: 1.1.0, use_instead: BLUE}}",
}
GET = "things.get is deprecated since shop 1.2.0: use things.list"
LIST = "argument old of things.list is deprecated since shop 1.1.0: use page_size"
EXTRA = "Thing.extra is deprecated since shop 1.1.0: use Thing.color"
TASTE = "Thing.taste is deprecated since shop 1.1.0: use Thing.color of iqmetrix_api.shop.v2"
AZURE = "Color.AZURE is deprecated since shop 1.1.0: use Color.BLUE"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Clients of a description with a deprecated operation, parameter, two properties and a value."""
    folder = tmp_path_factory.mktemp("deprecated")
    text = GOOD
    for old, new in CHANGES.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    (folder / "spec" / "shop").mkdir(parents=True)
    (folder / "spec" / "shop" / "v1.yaml").write_text(f"x-default-version: true\n{text}", encoding="utf-8")
    (folder / "spec" / "shop" / "v2.yaml").write_text(GOOD, encoding="utf-8")
    build(folder / "spec", folder / "out", types=False)
    return folder / "out"


@pytest.fixture
def shop(out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.setattr(deprecation, "_warned", set())
    with imported(out, "shop.v1") as module:
        yield module


def test_an_operation_warns_once(shop: ModuleType) -> None:
    """P-E3: where the program calls it."""
    things = shop.ShopService(Caller()).things
    here = Path(__file__).name
    assert heard(lambda: [things.get(thing_id=1), things.get(thing_id=2)]) == [(GET, here)]
    assert things.get.__deprecated__ == GET
    text = "Deprecated since shop 1.2.0: use things.list. The service may stop to answer it."
    assert text in things.get.__doc__


def test_an_operation_warns_a_task_once(shop: ModuleType) -> None:
    """P-E3: the same for tasks."""
    things = shop.AsyncShopService(AsyncCaller()).things

    async def call_twice() -> None:
        await things.get(thing_id=1)
        await things.get(thing_id=2)

    assert heard(lambda: asyncio.run(call_twice())) == [(GET, Path(__file__).name)]


def test_a_parameter_warns_if_it_is_given(shop: ModuleType) -> None:
    """P-E3: and not otherwise."""
    things = shop.ShopService(Caller()).things
    assert heard(things.list) == []
    assert heard(lambda: things.list(old=1)) == [(LIST, Path(__file__).name)]
    assert "old: Deprecated since shop 1.1.0: use page_size." in things.list.__doc__


def test_whole_responses_warn_too(shop: ModuleType) -> None:
    """P-E3: of operations and arguments."""
    raw = shop.ShopService(Caller()).things.with_raw_response

    def call() -> None:
        raw.get(thing_id=1)
        raw.list(old=1)

    assert [text for text, _ in heard(call)] == [GET, LIST]


def test_a_property_warns_where_a_program_uses_it(shop: ModuleType) -> None:
    """P-E3: not where bodies are read, written, copied or shown."""
    body = b'{"Id": 1, "Taste": "sweet", "Extra": {"a": 1}}'
    thing = msgspec.json.decode(body, type=shop.Thing)

    def use_without_it() -> None:
        assert msgspec.json.decode(msgspec.json.encode(thing)) == json.loads(body)
        assert thing == copy.deepcopy(thing) == msgspec.convert(json.loads(body), shop.Thing)
        assert pickle.loads(pickle.dumps(thing)) == thing
        assert "extra={'a': 1}" in repr(thing)
        shop.Thing(id=1, extra=None)

    assert heard(use_without_it) == []
    here = Path(__file__).name
    assert heard(lambda: thing.extra or thing.extra) == [(EXTRA, here)]
    assert heard(lambda: setattr(thing, "taste", "sour")) == [(TASTE, here)]
    assert thing.taste == "sour"
    assert "extra: Deprecated since shop 1.1.0: use Thing.color. Free." in shop.Thing.__doc__


def test_a_property_warns_where_a_program_gives_it(shop: ModuleType) -> None:
    """P-E3: as an argument of the model."""
    assert heard(lambda: shop.Thing(id=1, extra={"a": 1})) == [(EXTRA, Path(__file__).name)]


def test_a_value_warns_where_a_program_names_it(shop: ModuleType) -> None:
    """P-E3: not where bodies are read, written or copied, and it stays one of those that are known."""

    def use_without_it() -> None:
        thing = msgspec.json.decode(b'{"Color": "Azure"}', type=shop.Thing)
        assert msgspec.json.encode(thing) == b'{"Color":"Azure"}'
        assert pickle.loads(pickle.dumps(thing.color)) is copy.deepcopy(thing.color) is thing.color
        assert thing.color.is_known
        assert repr(thing.color) == "<Color.AZURE: 'Azure'>"
        assert [color.name for color in shop.Color] == ["RED", "BLUE", "AZURE"]
        assert [shop.Color.RED, shop.Color.BLUE] == ["Red", "Blue"]

    assert heard(use_without_it) == []
    assert heard(lambda: [shop.Color.AZURE, shop.Color.AZURE]) == [(AZURE, Path(__file__).name)]
    assert isinstance(shop.Color.AZURE, shop.Color)
    assert "AZURE: Deprecated since shop 1.1.0: use Color.BLUE." in shop.Color.__doc__


PROGRAM = """
from typing import assert_type
from iqmetrix_api.shop.v1 import AsyncShopService, Color, ShopService, Thing

def use(shop: ShopService) -> None:
    shop.things.get(thing_id=1)  # deprecated
    shop.things.list(page=1)
    shop.things.list(old=1)  # deprecated
    raw = shop.things.with_raw_response
    assert_type(raw.list(page=1).status, int)
    raw.list(old=1)  # deprecated
    raw.get(thing_id=1)  # deprecated

async def use_as_a_task(shop: AsyncShopService) -> None:
    raw = shop.things.with_raw_response
    assert_type((await raw.list(page=1)).status, int)
    await raw.list(old=1)  # deprecated
    await raw.get(thing_id=1)  # deprecated

def use_models() -> None:
    thing = Thing(id=1, color=Color.RED)
    assert_type(thing.color, Color | None)
    assert_type(thing.taste, str | None)  # deprecated
    thing.taste = "sweet"  # deprecated
    Thing(id=1, taste="sour")  # deprecated
    assert_type(Color.AZURE, Color)  # deprecated
    match thing.color:
        case Color.AZURE:  # deprecated
            pass
        case Color.BLUE:
            pass
        case _:
            pass
"""
DEPRECATED = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if "# deprecated" in line]
"""Lines that a type checker complains of."""


def complaints(folder: Path, *command: str, **variables: str) -> list[int]:
    """Run a type checker on the program; return the lines that it complains of."""
    (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
    arguments, environment = [sys.executable, "-m", *command], {**os.environ, **variables}
    result = subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    found = re.findall(r"program\.py:(\d+)(?::\d+ -|:) error: (.*)", result.stdout)
    assert [text for _, text in found if "is deprecated" not in text] == [], result.stdout
    return [int(number) for number, _ in found]


def test_mypy_complains(out: Path, tmp_path: Path) -> None:
    """P-E3: PEP 702, also of methods that return whole responses, of attributes, arguments of models, and values."""
    command = ["mypy", "--strict", "--enable-error-code=deprecated", "--no-incremental", "--follow-imports=silent"]
    assert complaints(tmp_path, *command, "--config-file=", "program.py", MYPYPATH=str(out)) == DEPRECATED


@pytest.mark.slow
def test_pyright_complains(out: Path, tmp_path: Path) -> None:
    """P-E3: the same."""
    settings = {"include": ["program.py"], "extraPaths": [str(out)], "reportDeprecated": "error"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    assert complaints(tmp_path, "pyright", "--pythonpath", sys.executable) == DEPRECATED
