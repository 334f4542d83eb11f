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
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

from generator.build import build
from iqmetrix_api._runtime import deprecation
from tests.kit.built_clients import imported

GOOD = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")
PACKAGES = Path(__file__).resolve().parents[2] / "generated"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Clients of a description with a deprecated operation, parameter and property."""
    folder = tmp_path_factory.mktemp("deprecated")
    text = GOOD.replace("      operationId: getThing\n", "      operationId: getThing\n      deprecated: true\n")
    text = text.replace(
        "        - {name: PageSize,",
        "        - {name: Old, in: query, deprecated: true, schema: {type: integer}}\n        - {name: PageSize,",
    )
    text = text.replace("Extra: {type: object,", "Extra: {type: object, deprecated: true,")
    (folder / "spec" / "shop").mkdir(parents=True)
    (folder / "spec" / "shop" / "v1.yaml").write_text(text, encoding="utf-8")
    build(folder / "spec", folder / "out", types=False)
    return folder / "out"


@pytest.fixture
def shop(out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.setattr(deprecation, "_warned", set())
    with imported(out, "shop.v1") as module:
        yield module


class Caller:
    """Answers everything with nothing."""

    def call(self, *_: Any) -> Any:
        return type("Response", (), {"parsed": None})()

    def pages(self, *_: Any) -> list[Any]:
        return []


class AsyncCaller(Caller):
    async def call(self, *_: Any) -> Any:
        return super().call()


def heard(action: Any) -> list[tuple[str, str]]:
    """Return message and file of each warning."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        action()
    assert all(warning.category is DeprecationWarning for warning in caught)
    return [(str(warning.message), Path(warning.filename).name) for warning in caught]


def test_an_operation_warns_once(shop: ModuleType) -> None:
    """P-E3: where the program calls it."""
    things = shop.ShopService(Caller()).things
    here = Path(__file__).name
    assert heard(lambda: [things.get(thing_id=1), things.get(thing_id=2)]) == [("things.get is deprecated", here)]
    assert things.get.__deprecated__ == "things.get is deprecated"
    assert "Deprecated: the service may stop to answer it." in things.get.__doc__


def test_an_operation_warns_a_task_once(shop: ModuleType) -> None:
    """P-E3: the same for tasks."""
    things = shop.AsyncShopService(AsyncCaller()).things

    async def call_twice() -> None:
        await things.get(thing_id=1)
        await things.get(thing_id=2)

    assert heard(lambda: asyncio.run(call_twice())) == [("things.get is deprecated", Path(__file__).name)]


def test_a_parameter_warns_if_it_is_given(shop: ModuleType) -> None:
    """P-E3: and not otherwise."""
    things = shop.ShopService(Caller()).things
    assert heard(things.list) == []
    (warning,) = heard(lambda: things.list(old=1))
    assert warning[0] == "argument old of things.list is deprecated"
    assert "old: Deprecated." in things.list.__doc__


def test_a_property_warns_where_a_program_uses_it(shop: ModuleType) -> None:
    """P-E3: not where bodies are read, written, copied or shown."""

    def use_without_it() -> None:
        thing = msgspec.json.decode(b'{"Id": 1, "Extra": {"a": 1}}', type=shop.Thing)
        assert msgspec.json.decode(msgspec.json.encode(thing)) == {"Id": 1, "Extra": {"a": 1}}
        assert thing == copy.deepcopy(thing) == shop.Thing(id=1, extra={"a": 1})
        assert "extra={'a': 1}" in repr(thing)

    assert heard(use_without_it) == []
    assert [text for text, _ in heard(lambda: shop.Thing().extra)] == ["Thing.extra is deprecated"]
    assert "extra: Deprecated. Free." in shop.Thing.__doc__
    assert pickle.dumps(deprecation.warn_once)


PROGRAM = """
from typing import assert_type
from iqmetrix_api.shop import AsyncShopService, ShopService

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
    """P-E3: PEP 702, also of methods that return whole responses."""
    command = ["mypy", "--strict", "--enable-error-code=deprecated", "--no-incremental", "--follow-imports=silent"]
    assert complaints(tmp_path, *command, "--config-file=", "program.py", MYPYPATH=str(out)) == DEPRECATED


@pytest.mark.slow
def test_pyright_complains(out: Path, tmp_path: Path) -> None:
    """P-E3: the same."""
    settings = {"include": ["program.py"], "extraPaths": [str(out)], "reportDeprecated": "error"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    assert complaints(tmp_path, "pyright", "--pythonpath", sys.executable) == DEPRECATED
