"""A copy of the project with some of its services, released once: a git repository of its own with the tag `v1.0.0`."""

from __future__ import annotations

import copy
import io
import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from generator.__main__ import main
from tests.kit.sources import name_of, tracked

RELEASE = "v1.0.0"
_IDENTITY = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false")
_COPIED = ("spec/", "generated/", "changelog.d/", "docs/coverage.md", "README.md")
_PROGRAMS = re.compile(r"^```python\n.*?^```\n", re.MULTILINE | re.DOTALL)
_PER_SERVICE = ("spec/", "generated/iqmetrix_api/", "generated/iqmetrix_specs/")


@dataclass(frozen=True)
class Answer:
    """What a command said, and its exit status."""

    status: int
    out: str
    err: str


class Project:
    """A copy of the project.

    Args:
        root: an empty folder.
        services: those that the copy has.
        added: descriptions to put in besides, by the name of their service.
    """

    def __init__(self, root: Path, services: tuple[str, ...], added: Mapping[str, Path] | None = None) -> None:
        self.root, self.services = root, services
        for path in tracked():
            if self._belongs(name_of(path)):
                target = root / name_of(path)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        readme = root / "README.md"
        readme.write_text(_PROGRAMS.sub("", readme.read_text(encoding="utf-8")), encoding="utf-8")  # of other services
        for service, description in (added or {}).items():
            (root / "spec" / service).mkdir(parents=True)
            shutil.copyfile(description, root / "spec" / service / "v1.yaml")
            self.run("build", service, "--no-types")
            self.run("coverage", "--root", str(root))
            self.run("names", service)
        self.git("init", "--quiet")
        self.commit("Release the clients")
        self.git("tag", RELEASE)

    def copied(self, root: Path) -> Project:
        """Return a copy of this copy."""
        shutil.copytree(self.root, root)
        other = copy.copy(self)
        other.root = root
        return other

    def _belongs(self, name: str) -> bool:
        if not name.startswith(_COPIED):
            return False
        for folder in _PER_SERVICE:
            first, below, _ = name.removeprefix(folder).partition("/")
            if name.startswith(folder) and below and not first.startswith("_"):
                return first in self.services
        return True

    def git(self, *arguments: str) -> str:
        """Run git in the copy; return what it prints."""
        command = ["git", "-C", str(self.root), *_IDENTITY, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def commit(self, message: str) -> None:
        """Commit everything."""
        self.git("add", "-A")
        self.git("commit", "--quiet", "--message", message)

    def path(self, name: str) -> Path:
        """Return a file of the project."""
        return self.root / name

    def text(self, name: str) -> str:
        """Return the text of a file."""
        return self.path(name).read_text(encoding="utf-8")

    def rewrite(self, name: str, changes: Mapping[str, str], *, new: str = "") -> None:
        """Replace texts of a file, each of which has to be there; the result may be another file."""
        text = self.text(name)
        for old, replacement in changes.items():
            assert old in text, old
            text = text.replace(old, replacement)
        self.path(new or name).write_text(text, encoding="utf-8")

    def version(self, service: str, version: str = "v1") -> str:
        """Return the `info.version` of a shipped description."""
        return str(json.loads(self.text(f"generated/iqmetrix_specs/{service}/{version}.json"))["info"]["version"])

    def content(self) -> dict[str, bytes]:
        """Return all files, without git's own."""
        files = [path for path in self.root.rglob("*") if path.is_file() and ".git" not in path.parts]
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in files
            if "__pycache__" not in path.parts
        }

    def run(self, command: str, *arguments: str) -> Answer:
        """Run a command of the generator in the copy."""
        out, err = io.StringIO(), io.StringIO()
        places = ["--spec", str(self.root / "spec"), "--out", str(self.root / "generated")]
        with redirect_stdout(out), redirect_stderr(err):
            status = main([*places, command, *arguments])
        return Answer(status, out.getvalue(), err.getvalue())
