"""The same inputs give the same bytes on another machine: other hashes, another locale, another order of files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.lock import SOURCES
from tests.generator import golden_record

pytestmark = pytest.mark.slow

BACKWARDS = '''"""Lists folders in one order."""

import os

_listdir, _scandir = os.listdir, os.scandir


def listdir(*path):
    return sorted(_listdir(*path), reverse=True)


class Sorted:
    def __init__(self, path="."):
        with _scandir(path) as entries:
            self.entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=True))

    def __iter__(self):
        return self.entries

    def __next__(self):
        return next(self.entries)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def close(self):
        pass


os.listdir, os.scandir = listdir, Sorted
'''
LISTED = "from pathlib import Path; print([path.name for path in Path().glob('*')], [path.name for path in Path().iterdir()])"
FORWARDS = BACKWARDS.replace("reverse=True", "reverse=False")
ELSEWHERE = {
    "other hashes": {"PYTHONHASHSEED": "7", "TZ": "America/Anchorage", "LC_ALL": "C.UTF-8", "COLUMNS": "40"},
    "ASCII": {"PYTHONHASHSEED": "1", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "backwards": {"PYTHONHASHSEED": "0"},
}
"""What another machine may have; its checkout is always another one."""


def installed_locales() -> set[str]:
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    return {name.lower().replace("utf8", "utf-8") for name in listed.splitlines()}


if "tr_tr.utf-8" in installed_locales():  # where the lower case of I is no i
    ELSEWHERE["Turkish"] = {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8"}


def order(folder: Path, code: str) -> dict[str, str]:
    """Return the environment of an interpreter that lists folders in an order of ours."""
    folder.mkdir(parents=True)
    (folder / "sitecustomize.py").write_text(code, encoding="utf-8")
    return {"PYTHONPATH": str(folder)}


def made(root: Path, environment: dict[str, str]) -> dict[str, bytes]:
    """Build the torture descriptions in a checkout of their own; return every file, the lock file too."""
    shutil.copytree(SOURCES, root / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(golden_record.SPEC, root / "spec")
    shutil.copyfile(SOURCES.parent / "pyproject.toml", root / "pyproject.toml")
    command = [sys.executable, "-m", "generator", "--out", "out", "build", "--no-types"]
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    build = subprocess.run(
        command, cwd=root, env={**variables, **environment}, capture_output=True, text=True, check=False
    )
    assert build.returncode == 0, build.stderr
    files = (path for path in (root / "out").rglob("*") if path.is_file())
    return {path.relative_to(root / "out").as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("here")
    return made(folder / "checkout", {"PYTHONHASHSEED": "0", "TZ": "UTC", **order(folder / "order", FORWARDS)})


@pytest.mark.parametrize("environment", ELSEWHERE.values(), ids=ELSEWHERE)
def test_the_same_bytes_elsewhere(environment: dict[str, str], here: dict[str, bytes], tmp_path: Path) -> None:
    code = BACKWARDS if environment == ELSEWHERE["backwards"] else FORWARDS
    there = made(tmp_path / "a checkout of Zoë's", {**environment, **order(tmp_path / "order", code)})
    assert sorted(there) == sorted(here)
    assert [name for name in here if there[name] != here[name]] == []


def test_the_orders_of_files_differ(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in "bac":
        (folder / name).touch()
    said = [
        subprocess.run(
            [sys.executable, "-c", LISTED],
            cwd=folder,
            env={**os.environ, **order(tmp_path / name, code)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for name, code in (("forwards", FORWARDS), ("backwards", BACKWARDS))
    ]
    assert said == ["['a', 'b', 'c'] ['a', 'b', 'c']\n", "['c', 'b', 'a'] ['c', 'b', 'a']\n"]
