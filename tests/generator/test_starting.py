"""A new service begins with a description that is sound, served and called at once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.build import build_service
from generator.bundle import bundle
from generator.formatting.files import changes
from generator.lint import lint
from generator.naming import python_name
from generator.render import write
from iqmetrix import IQmetrix
from iqmetrix.errors import NotFound
from iqmetrix_simulator.server import RunningSimulator, Simulator
from tests.kit.built_clients import imported
from tests.kit.reports_service import ROOT
from tests.kit.simulated import arguments

NAMED = [
    (["loyalty"], "loyalty", "Loyalty", ""),
    (["gift_cards"], "gift_cards", "GiftCard", ""),
    (["policies"], "policies", "Policy", ""),
    (["loyalty", "--resource", "Cards", "--title", 'Points: "all"', "--host", "loyalty-2"], "loyalty", "Card", "cards"),
]
"""Arguments of the command, and the service, its schema and its resource, which the service itself may be."""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "spec").mkdir()
    shutil.copyfile(ROOT / "spec/common.yaml", tmp_path / "spec/common.yaml")
    return tmp_path / "spec"


@pytest.mark.parametrize(("given", "service", "schema", "resource"), NAMED, ids=str)
def test_a_new_service_is_sound_served_and_called(
    spec: Path, tmp_path: Path, given: list[str], service: str, schema: str, resource: str
) -> None:
    assert main(["--spec", str(spec), "new", *given]) == 0
    path = spec / service / "v1.yaml"
    assert lint(bundle(path)) == []
    assert changes(spec, [service]) == {}
    assert main(["--spec", str(spec), "names", "--check", service]) == 0
    out = tmp_path / "out"
    out.mkdir()
    write(build_service(path), out)
    shutil.copytree(ROOT / "generated/iqmetrix_specs/authentication", out / "iqmetrix_specs/authentication")
    with (
        imported(out, f"{service}.v1") as module,
        RunningSimulator(Simulator(folder=out / "iqmetrix_specs")) as running,
        IQmetrix(**arguments(running)) as iq,
    ):
        client: Any = getattr(module, f"{service.title().replace('_', '')}Service")(iq)
        things = getattr(client, resource) if resource else client
        (first,) = things.list(company_id=14146)
        key = {f"{python_name(schema)}_id": first.id}
        made = things.create(company_id=14146, body=getattr(module.models, f"{schema}Input")(name="Second"))
        assert [row.name for row in things.list(company_id=14146)] == ["Example", "Second"]
        first.name = "First"
        changed = things.update(company_id=14146, body=first, **key)
        assert (changed.name, changed.version) == ("First", 2)
        assert things.get(company_id=14146, **key) == changed
        things.delete(company_id=14146, **key)
        assert [row.id for row in things.list(company_id=14146)] == [made.id]
        with pytest.raises(NotFound):
            things.get(company_id=14146, **key)
        assert list(iq.drift) == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (["Loyalty"], "`Loyalty` is not a name"),
        (["class"], "`class` is not a name"),
        (["../loyalty"], "is not a name"),
        (["loyalty", "--host", "loyalty.iqmetrix.net"], "is not a word"),
        (["loyalty", "--resource", "card"], "is no plural in PascalCase"),
        (["loyalty", "--resource", "Companies"], "is taken"),
        (["loyalty", "--title", " "], "the title is empty"),
    ],
)
def test_names_that_cannot_be_used_leave_nothing_behind(
    spec: Path, capsys: pytest.CaptureFixture[str], given: list[str], reason: str
) -> None:
    assert main(["--spec", str(spec), "new", *given]) == 1
    assert reason in capsys.readouterr().err
    assert [path.name for path in spec.iterdir()] == ["common.yaml"]


def test_what_exists_stays(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(spec), "new", "loyalty"]) == 0
    before = (spec / "loyalty/v1.yaml").read_bytes()
    (spec / "loyalty/v1.yaml").write_bytes(before + b"# mine\n")
    assert main(["--spec", str(spec), "new", "loyalty", "--title", "Other"]) == 1
    assert "`loyalty` exists" in capsys.readouterr().err
    assert (spec / "loyalty/v1.yaml").read_bytes() == before + b"# mine\n"
