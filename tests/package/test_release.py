"""What `make release-check` notices: each examination refuses what it is there for."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
import yaml

from release import border, contents, distributions, licences, public_names, pythons
from release.distributions import Distributions
from release.problems import NotReady, run

ROOT = Path(__file__).resolve().parents[2]
GOOD = b"Metadata-Version: 2.4\nSummary: s\nLicense-Expression: MIT\nLicense-File: LICENSE\nRequires-Python: >=3.11\nClassifier: c\nRequires-Dist: attrs\n\n"


def wheel(folder: Path, *, metadata: bytes = GOOD, without: str = "", more: str = "") -> Path:
    path = folder / "sdk-1.0-py3-none-any.whl"
    names = [f"{each}/{file}" for each in contents.PACKAGES for file in ("__init__.py", "py.typed")]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("sdk-1.0.dist-info/METADATA", metadata)
        for name in [name for name in names if name != without] + ([more] if more else []):
            archive.writestr(name, "")
    return path


def test_a_good_wheel_has_nothing_wrong(tmp_path: Path) -> None:
    assert list(contents._wrong_in_wheel(wheel(tmp_path))) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"without": "iqmetrix/py.typed"}, "has no iqmetrix/py.typed"),
        ({"more": "tests/__init__.py"}, "has the packages"),
        ({"more": "iqmetrix/" + "x" * 120}, "characters"),
        ({"metadata": GOOD.replace(b"License-Expression: MIT\n", b"")}, "no License-Expression"),
        ({"metadata": GOOD + b"[docs](docs/state.md)"}, "leads nowhere"),
    ],
)
def test_what_is_wrong_in_a_wheel(changes: dict[str, str], said: str, tmp_path: Path) -> None:
    assert said in "\n".join(contents._wrong_in_wheel(wheel(tmp_path, **changes)))  # type: ignore[arg-type]


def test_a_wheel_can_be_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MAX_WHEEL_BYTES", 10)
    assert "more than 10" in "\n".join(contents._wrong_in_wheel(wheel(tmp_path)))


def test_a_source_distribution_has_no_environment(tmp_path: Path) -> None:
    path = tmp_path / "sdk-1.0.tar.gz"
    (tmp_path / "inside").write_text("")
    with tarfile.open(path, "w:gz") as archive:
        archive.add(tmp_path / "inside", "sdk-1.0/.venv/dev")
        archive.add(tmp_path / "inside", "sdk-1.0/README.md")
    assert list(contents._wrong_in_source(path)) == ["sdk-1.0.tar.gz has sdk-1.0/.venv/dev"]


def test_two_builds_with_different_bytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a build takes from its surroundings: here its folder."""

    def build(_: Path, copy: Path, *__: object) -> Distributions:
        copy.mkdir()
        (copy / "sdk.tar.gz").write_text(copy.name)
        (copy / "sdk.whl").write_text("same")
        return Distributions(copy / "sdk.tar.gz", copy / "sdk.whl")

    monkeypatch.setattr(distributions, "_build", build)
    with pytest.raises(NotReady, match=r"different bytes: sdk\.tar\.gz$"):
        distributions.build_twice(ROOT, tmp_path)


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("MIT", True),
        ("BSD-3-Clause", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("MIT AND GPL-3.0-only", False),
        ("GNU General Public License v3", False),
        ("", False),
    ],
)
def test_licences(text: str, allowed: bool) -> None:
    assert licences.allowed(text) is allowed


def test_interpreters_are_found_and_run() -> None:
    found = pythons.here()
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in found
    for version, path in found.items():
        assert run([path, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], ROOT) == f"{version}\n"


def test_what_does_not_run_is_no_interpreter(tmp_path: Path) -> None:
    shim = tmp_path / "python3.12"
    shim.write_text("#!/bin/sh\nexit 127\n")
    shim.chmod(0o755)
    assert pythons._version(shim) is None
    assert pythons._version(tmp_path / "nowhere") is None


def test_the_record_has_every_public_name() -> None:
    """P-I2: a name that is new is recorded by `python -m release border`; one that vanished fails here, and whoever means that deletes its line."""
    assert border.recorded(ROOT) == public_names.public_names()


class Repository:
    """A repository with a release."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        for name, value in {"NAME": "n", "EMAIL": "e@example.com"}.items():
            monkeypatch.setenv(f"GIT_AUTHOR_{name}", value)
            monkeypatch.setenv(f"GIT_COMMITTER_{name}", value)
        self.git("init", "-q")
        (folder / "release").mkdir()
        (folder / "spec" / "crm").mkdir(parents=True)
        self.record("iqmetrix.a\niqmetrix.b\n", "customers.get(id)  GET /c\n")
        self.git("add", ".")
        self.git("commit", "-qm", "first")

    def git(self, *words: str) -> None:
        subprocess.run(["git", *words], cwd=self.folder, check=True)

    def record(self, names: str, operations: str) -> None:
        (self.folder / border.RECORD).write_text(names)
        (self.folder / "spec" / "crm" / "v1.names.txt").write_text(operations)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    return Repository(tmp_path, monkeypatch)


def test_without_an_earlier_release_nothing_can_vanish(repository: Repository) -> None:
    assert border.check_last_release(repository.folder, "0.1.0") == "there is no earlier release"


@pytest.mark.parametrize(
    ("before", "version", "ready"),
    [
        ("v1.2.0", "1.3.0", False),
        ("v1.2.0", "2.0.0", True),
        ("v0.2.0", "0.2.1", False),
        ("v0.2.0", "0.3.0", True),
    ],
)
def test_a_name_vanishes_with_a_breaking_version_only(
    repository: Repository, before: str, version: str, ready: bool
) -> None:
    repository.git("tag", "v0.0.9")
    repository.git("tag", before)
    repository.git("tag", "very-old")
    repository.record("iqmetrix.a\n", "customers.get(id, filter?)  GET /c\n")
    if ready:
        assert border.check_last_release(repository.folder, version) == f"2 names less than {before}"
    else:
        with pytest.raises(NotReady, match=r"iqmetrix\.b"):
            border.check_last_release(repository.folder, version)


def test_a_record_that_is_gone_has_lost_all_its_names(repository: Repository) -> None:
    repository.git("tag", "v1.0.0")
    (repository.folder / "spec" / "crm" / "v1.names.txt").unlink()
    with pytest.raises(NotReady, match="customers"):
        border.check_last_release(repository.folder, "1.0.1")


def test_a_program_that_fails_says_its_last_lines(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="the reason"):
        run([sys.executable, "-c", "raise SystemExit('the reason')"], tmp_path)


def test_the_changelog_is_made_of_the_fragments(tmp_path: Path) -> None:
    """What `towncrier build` writes when a version is released."""
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "9.9.9", "--date", "2030-01-01"]
    text = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "## 9.9.9 (2030-01-01)" in text
    sentences = {path.read_text(encoding="utf-8").strip() for path in (ROOT / "changelog.d").glob("*.md")}
    assert sentences <= {line.removeprefix("- ").strip() for line in text.splitlines()}


def test_the_workflow_publishes_what_was_examined() -> None:
    """By trusted publishing: no secret is stored anywhere."""
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    assert set(workflow["jobs"]) == {"examine", "publish"}
    publish = workflow["jobs"]["publish"]
    assert publish["needs"] == "examine"
    assert publish["permissions"] == {"id-token": "write", "attestations": "write", "contents": "read"}
    assert "secrets." not in json.dumps(workflow)
    assert all("@" in step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step)
