"""Services with more resources than one module should hold, with several versions, and with methods of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import render
from generator.build import build, build_service
from generator.render import MAX_RESOURCES_PER_MODULE
from generator.verify import verify_types
from iqmetrix_api import Arguments, RateLimit, RawResponse
from tests.kit.built_clients import imported

GOOD = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")
GET = GOOD[GOOD.index("  /Things({ThingId}):") : GOOD.index("components:")]
LARGE = MAX_RESOURCES_PER_MODULE + 1


def write_description(path: Path, resources: int, *, default: bool = False) -> None:
    """Describe a primary resource `Things`, `ping` of the service, and further resources `Parts1`, `Parts2`, ..."""
    numbers = range(1, resources + 1)
    tags = "".join(f"  - {{name: Parts{number}, description: Parts of kind {number}.}}\n" for number in numbers)
    paths = "".join(
        GET.replace("Things(", f"Parts{number}(")
        .replace("getThing", f"getPart{number}")
        .replace("[Things]", f"[Parts{number}]")
        for number in numbers
    )
    ping = GET.replace("Things({ThingId})", "Ping").replace("getThing", "ping").replace("[Things]", "[Service]")
    ping = ping.replace("x-method: get", "x-method: ping").replace(
        "      parameters:\n        - {name: ThingId, in: path, required: true, schema: {type: integer}, examples: {one: {value: 1}}}\n",
        "",
    )
    text = GOOD.replace("x-service: shop", f"x-service: {path.parent.name}")
    text = text.replace("  - name: Things\n", "  - name: Things\n    x-primary: true\n")
    text = text.replace(
        "    description: Things of all kinds.\n",
        f"    description: Things of all kinds.\n{tags}  - {{name: Service, description: All of it.}}\n",
    )
    text = text.replace("components:\n", f"{paths}{ping}components:\n", 1)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(("x-default-version: true\n" if default else "") + text, encoding="utf-8")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    write_description(folder / "spec/stores/v1.yaml", MAX_RESOURCES_PER_MODULE)
    write_description(folder / "spec/stores/v2.yaml", LARGE, default=True)
    build(folder / "spec", folder / "out", types=False)
    return folder / "out"


class Recorder:
    """Answers every call with the name of its operation."""

    def call(self, operation: Any, _arguments: Arguments, _options: Any, /) -> RawResponse[Any]:
        return RawResponse(200, {}, RateLimit(), str(operation))

    def pages(self, operation: Any, *_: Any) -> list[str]:
        return [str(operation)]


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}


def test_a_dozen_resources_share_a_module_and_more_do_not(out: Path) -> None:
    shared = {"__init__.py", "models.py", "operations.py", "raw.py"}
    parts = {f"parts{number}.py" for number in range(1, LARGE + 1)}
    assert names(out / "iqmetrix_api/stores/v1") == {*shared, "resources.py", "async_resources.py"}
    assert names(out / "iqmetrix_api/stores/v2") == {
        *shared,
        *(
            f"{folder}/{name}"
            for folder in ("resources", "async_resources")
            for name in {"__init__.py", "_service.py", *parts}
        ),
    }


@pytest.mark.parametrize(("lines", "split"), [(100, True), (2000, False)])
def test_resources_of_many_lines_have_modules_too(
    lines: int, split: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "MAX_LINES_PER_MODULE", lines)
    write_description(tmp_path / "spec/stores/v1.yaml", 2)
    files = build_service(tmp_path / "spec/stores/v1.yaml")
    assert ("iqmetrix_api/stores/v1/resources/parts1.py" in files) is split
    assert ("iqmetrix_api/stores/v1/resources.py" in files) is not split


def test_strict_types(out: Path) -> None:
    verify_types(out)


def test_own_methods_resources_and_versions(out: Path) -> None:
    with imported(out, "stores.v2") as stores:
        client = stores.StoresService(Recorder())
        assert list(client.list(page=1)) == ["stores.v2.listThings"]
        assert client.get(thing_id=1) == "stores.v2.getThing"
        assert client.ping() == "stores.v2.ping"
        assert client.with_raw_response.ping().parsed == "stores.v2.ping"
        assert client.parts13.get(thing_id=1) == "stores.v2.getPart13"
        assert client.parts13.with_raw_response.get(thing_id=1).parsed == "stores.v2.getPart13"
        assert client.v2 is client
        assert client.v1.ping() == "stores.v1.ping"
        assert client.v1.parts12.with_raw_response.get(thing_id=1).parsed == "stores.v1.getPart12"
        assert client.v1.v2.ping() == "stores.v2.ping"


def test_names_of_the_default_version_load_nothing_else(out: Path) -> None:
    """The home of a service offers its default version, and imports what is asked for."""
    code = (
        "import sys; import iqmetrix_api; from iqmetrix_api.stores import {}; "
        "print(*sorted(name for name in sys.modules if name.startswith('iqmetrix_api.stores.')))"
    )

    def loaded(name: str) -> list[str]:
        command = [sys.executable, "-c", code.format(name)]
        result = subprocess.run(command, cwd=out, capture_output=True, text=True, check=True)
        return [module.removeprefix("iqmetrix_api.stores.") for module in result.stdout.split()]

    assert loaded("Thing") == ["v2", "v2.models"]
    assert loaded("v1") == ["v1", "v1.models"]
    assert "v2.resources.parts13" in loaded("StoresService")
    assert not [name for name in loaded("StoresService") if "async" in name or "raw" in name or name.startswith("v1")]
