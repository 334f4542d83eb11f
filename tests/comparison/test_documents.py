"""What can be compared: files, folders, versions of a service and git revisions."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.comparison.pairs import BASE


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A git repository with two revisions of the service `shop`: `v1.0.0`, and a worktree without `Note`."""
    spec = tmp_path / "project" / "spec"
    (spec / "shop").mkdir(parents=True)
    shutil.copyfile(BASE, spec / "shop" / "v1.yaml")
    git(spec, "init", "--quiet")
    git(spec, "add", ".")
    git(spec, "commit", "--quiet", "--message", "Describe the shop")
    git(spec, "tag", "v1.0.0")
    path = spec / "shop" / "v1.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("        Note: {type: string}\n", ""), encoding="utf-8")
    return spec


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True)


def diff(spec: Path, old: str, new: str, *more: str) -> int:
    return main(["--spec", str(spec), "diff", old, new, *more])


GONE = "`things.create(body=).note` (`Note`) is gone."


def test_a_revision_and_the_folder(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(spec, "v1.0.0", str(spec)) == 0
    assert GONE in capsys.readouterr().out
    assert diff(spec, "v1.0.0", "v1.0.0") == 0
    assert capsys.readouterr().out == "Nothing changed.\n"


def test_a_version_of_a_service_in_a_revision_and_now(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(spec, "v1.0.0:shop/v1", "shop/v1") == 0
    assert GONE in capsys.readouterr().out


def test_two_versions_of_a_service(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copyfile(BASE, spec / "shop" / "v2.yaml")
    assert diff(spec, "shop/v1", "shop/v2") == 0
    out = capsys.readouterr().out
    assert "shop v1 to v2 (1.0.0): compatible" in out
    assert "`things.create(body=).note` (`Note`) is new." in out


def test_shipped_bundles_are_compared_as_they_are(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--spec", str(spec), "bundle", "shop", "v1"]) == 0
    file = tmp_path / "v1.json"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert diff(spec, str(file), "shop/v1", "--all") == 0
    assert "nothing changed" in capsys.readouterr().out


def test_what_is_no_sound_description_is_named(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "v1.json"
    file.write_text(json.dumps({"openapi": "3.1.0", "info": None, "paths": {}}), encoding="utf-8")
    assert diff(spec, str(file), "shop/v1") == 1
    said = capsys.readouterr().err
    assert "one of the two is no sound description" in said
    assert str(file) in said


def test_breaking_changes_can_be_refused(spec: Path) -> None:
    assert diff(spec, "v1.0.0", str(spec), "--refuse") == 1
    assert diff(spec, str(spec), "v1.0.0", "--refuse") == 0


def test_json_is_json(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    diff(spec, "v1.0.0", str(spec), "--form", "json", "--service", "shop")
    assert json.loads(capsys.readouterr().out)["verdict"] == "breaking"


@pytest.mark.parametrize(
    ("old", "new", "more", "message"),
    [
        ("v9", "v1.0.0", (), "`v9` is no description and no git revision"),
        ("v1.0.0:shop/v7", "shop/v1", (), "there is no description `shop/v7`"),
        ("v1.0.0", "shop/v3", (), "`shop/v3` is no description and no git revision"),
        ("v1.0.0", "v1.0.0", ("--service", "crm"), "neither side describes `crm`"),
    ],
)
def test_what_names_nothing_is_refused(
    spec: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, more: tuple[str, ...], message: str
) -> None:
    assert diff(spec, old, new, *more) == 1
    assert message in capsys.readouterr().err
