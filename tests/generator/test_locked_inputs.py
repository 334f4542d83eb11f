"""`generator check` names exactly what changed of all that clients are made from, in a copy of the project."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import lock
from generator.lock import SOURCES

pytestmark = pytest.mark.slow

GOOD = Path(__file__).with_name("good.yaml").read_text(encoding="utf-8")
ROOT = SOURCES.parent
GROUP = "pyproject.toml: dependency-groups.generator"
MOVED = "moved since the last build: "
SCHEMA = 'schema: {$ref: "#/components/schemas/Thing"}'
EXAMPLES = "examples: {one: {externalValue: samples/thing.json}, two: {externalValue: samples/sizes/small.json}}"
COMMON = """openapi: 3.1.0
info: {title: Common, version: 1.0.0}
paths: {}
components:
  schemas:
    Money:
      type: object
      description: An amount.
      properties:
        Amount: {type: number, description: How much it is., examples: [1.5]}
"""


def run(project: Path, command: str, *found_first: Path) -> subprocess.CompletedProcess[str]:
    """Run the generator of a copy of the project; folders may come before those that the interpreter looks in."""
    paths = os.pathsep.join(map(str, (project, *found_first)))
    words = [sys.executable, "-m", "generator", "--out", str(project / "generated"), *command.split()]
    environment = {**os.environ, "PYTHONPATH": paths}
    return subprocess.run(words, cwd=project, env=environment, capture_output=True, text=True, check=False)


def moved(project: Path, *found_first: Path) -> list[str]:
    """Return what a check names, which fails if it names anything."""
    check = run(project, "check", *found_first)
    names = [line.removeprefix(MOVED) for line in check.stderr.splitlines() if line.startswith(MOVED)]
    assert check.returncode == bool(names), check.stderr
    return names


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a copy of the project with a small description, and build it."""
    project = tmp_path_factory.mktemp("locked")
    shutil.copytree(SOURCES, project / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", project / "pyproject.toml")
    shop = project / "spec" / "shop"
    (shop / "samples" / "sizes").mkdir(parents=True)
    (shop / "samples" / "thing.json").write_text('{"Id": 1}\n', encoding="utf-8")
    (shop / "samples" / "sizes" / "small.json").write_text('{"Id": 2}\n', encoding="utf-8")
    text = GOOD.replace(f"{SCHEMA}\n", f"{SCHEMA}\n              {EXAMPLES}\n", 1)
    (shop / "v1.yaml").write_text(text, encoding="utf-8")
    (shop / "v1.names.txt").touch()
    (project / "spec" / "common.yaml").write_text(COMMON, encoding="utf-8")
    built = run(project, "build --no-types")
    assert built.returncode == 0, built.stderr
    return project


@pytest.fixture
def project(locked: Path) -> Iterator[Path]:
    """Return the copy; afterwards, restore the inputs that the test changed."""
    before = {path: path.read_bytes() for path in locked.rglob("*") if path.is_file() and "generated" not in path.parts}
    yield locked
    for path in locked.rglob("*"):
        if path.is_file() and path not in before and "generated" not in path.parts and "__pycache__" not in path.parts:
            path.unlink()
    for path, content in before.items():
        path.write_bytes(content)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param("spec/shop/v1.yaml", "Number of all.", "How many there are.", id="description"),
        pytest.param("spec/shop/samples/thing.json", '{"Id": 1}', '{"Id": 3}', id="sample"),
        pytest.param("spec/shop/samples/sizes/small.json", '{"Id": 2}', '{"Id": 3}', id="sample in a folder"),
        pytest.param("spec/common.yaml", "An amount.", "A price.", id="common.yaml"),
        pytest.param("generator/templates/operations.py.jinja", '"""', '{# new #}"""', id="template"),
        pytest.param("generator/templates/models/msgspec.jinja2", "{%", "{# new #}{%", id="template of models"),
        pytest.param("generator/runtime/_runtime/wire.py", "\n", "\n# new\n", id="runtime module"),
        pytest.param("generator/naming.py", "\n", "\n# new\n", id="module of the generator"),
    ],
)
def test_a_file(name: str, old: str, new: str, project: Path) -> None:
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert moved(project) == [name]


def test_a_pin(project: Path) -> None:
    """Of the configuration those lines that say by which tools clients are made."""
    path = project / "pyproject.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"pyyaml>=6.0"', '"pyyaml>=6.0.1"'), encoding="utf-8")
    assert moved(project) == [GROUP]


def test_a_tool(project: Path, tmp_path: Path) -> None:
    """A version other than the one of the last build, as on another machine."""
    install(tmp_path, "ruff")
    assert moved(project, tmp_path) == ["ruff"]


def test_what_has_no_part_in_clients(project: Path) -> None:
    """Nor do tools read configuration that lies about."""
    for name in ("README.md", "spec/shop/v1.names.txt", "generator/bumping/marks.py", "spec/shop/.v1.yaml.swp"):
        (project / name).write_text("# new\n", encoding="utf-8")
    with (project / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(
            '\n[tool.black]\nline-length = 40\n[tool.isort]\nforce_single_line = true\n[tool.ruff.format]\nquote-style = "single"\n'
        )
    for name in ("ruff.toml", "generated/ruff.toml"):
        (project / name).write_text("line-length = 40\n", encoding="utf-8")
    check = run(project, "check")
    assert (check.returncode, check.stderr) == (0, "")


def git(project: Path, *words: str) -> None:
    author = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *author, *words], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_branches_that_touch_neighbours_merge(locked: Path, tmp_path: Path) -> None:
    """Descriptions and modules whose entries follow each other: the lock that git makes of both is right."""
    project = tmp_path / "project"
    shutil.copytree(locked, project, ignore=shutil.ignore_patterns("__pycache__"))
    (project / ".gitignore").write_text("__pycache__\n", encoding="utf-8")
    for service in ("shop", "store"):
        (project / "spec" / service).mkdir(exist_ok=True)
        text = GOOD.replace("x-service: shop", f"x-service: {service}")
        (project / "spec" / service / "v1.yaml").write_text(text, encoding="utf-8")
    shutil.rmtree(project / "spec" / "shop" / "samples")
    assert run(project, "build --no-types").returncode == 0
    git(project, "init")
    git(project, "add", ".")
    git(project, "commit", "-m", "Begin")
    for branch, service, module in (("one", "shop", "models.py"), ("two", "store", "naming.py")):
        git(project, "checkout", "-b", branch, "main")
        path = project / "spec" / service / "v1.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("Number of all.", "How many."), encoding="utf-8")
        with (project / "generator" / module).open("a", encoding="utf-8") as file:
            file.write("# new\n")
        assert run(project, "build --no-types").returncode == 0
        git(project, "commit", "-a", "-m", branch)
    git(project, "merge", "--no-edit", "one")
    assert moved(project) == []


def tools() -> list[str]:
    pins = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["generator"]
    return lock.tools(pins)


@pytest.mark.parametrize("tool", tools())
def test_each_tool(tool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, out = tmp_path / "spec", tmp_path / "out"
    spec.mkdir()
    out.mkdir()
    lock.write(spec, out)
    assert lock.moved(spec, out) == []
    install(tmp_path, tool)
    monkeypatch.syspath_prepend(tmp_path)
    assert lock.moved(spec, out) == [tool]


def install(folder: Path, tool: str) -> None:
    """Put the metadata of a version into a folder that the interpreter looks in first."""
    metadata = folder / f"{tool.replace('-', '_')}-999.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text(f"Metadata-Version: 2.1\nName: {tool}\nVersion: 999\n", encoding="utf-8")
