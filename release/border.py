"""What users may have written in their programs: no public name vanishes unnoticed, or without a new major version.

`release/border.txt` records the public names of the SDK, `spec/<service>/v<N>.names.txt` those of the services. What the last release had is
read from its tag.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from release.environments import Environment, clean_variables
from release.problems import NotReady, run

RECORD = "release/border.txt"
PROGRAM = Path(__file__).with_name("public_names.py")
TAG = re.compile(r"v(\d+)\.(\d+)\.(\d+)")


def recorded(root: Path) -> list[str]:
    """Return the names in the record."""
    return (root / RECORD).read_text(encoding="utf-8").splitlines()


def add_new_names(root: Path) -> list[str]:
    """Add the names that are new to the record, and return those of the record that are no more: a person deletes their lines."""
    now = json.loads(run([sys.executable, PROGRAM], root))
    before = recorded(root)
    (root / RECORD).write_text("".join(f"{name}\n" for name in sorted({*before, *now})), encoding="utf-8")
    return sorted({*before} - {*now})


def check_installed(environment: Environment, root: Path, folder: Path) -> None:
    """Compare the names of the installed package with the record.

    Raises:
        NotReady: they differ.
    """
    now = set(json.loads(run([environment.python, PROGRAM], folder, clean_variables())))
    before = set(recorded(root))
    if now != before:
        lines = [*(f"- {name}" for name in sorted(before - now)), *(f"+ {name}" for name in sorted(now - before))]
        raise NotReady(f"{RECORD} and the installed package differ (python -m release border):\n" + "\n".join(lines))


def check_last_release(root: Path, version: str) -> str:
    """Compare what is recorded with what the last release recorded; return what was compared, for people.

    Raises:
        NotReady: names vanished, and the major version is that of the last release (before 1.0.0, the minor one: semver.org, item 4).
    """
    tag = last_release(root)
    if tag is None:
        return "there is no earlier release"
    vanished = sorted(name for file in _records(root, tag) for name in _lines(root, tag, file) - _now(root, file))
    if vanished and _breaking_part(version) == _breaking_part(tag.removeprefix("v")):
        raise NotReady(f"names that {tag} had are gone, which asks for another version than {version}:\n" + "\n".join(vanished))  # fmt: skip
    return f"{len(vanished)} names less than {tag}"


def last_release(root: Path) -> str | None:
    """Return the newest tag of a version before this commit, `v1.2.3`."""
    tags = run(["git", "tag", "--merged", "HEAD", "--list", "v*"], root).split()
    numbered = [(tuple(map(int, match.groups())), tag) for tag in tags if (match := TAG.fullmatch(tag))]
    return max(numbered)[1] if numbered else None


def _records(root: Path, tag: str) -> Iterator[str]:
    listed = run(["git", "ls-tree", "-r", "--name-only", tag, "spec", "release"], root).splitlines()
    yield from (name for name in listed if name == RECORD or name.endswith(".names.txt"))


def _lines(root: Path, tag: str, file: str) -> set[str]:
    return set(run(["git", "show", f"{tag}:{file}"], root).splitlines())


def _now(root: Path, file: str) -> set[str]:
    path = root / file
    return set(path.read_text(encoding="utf-8").splitlines()) if path.exists() else set()


def _breaking_part(version: str) -> tuple[int, ...]:
    major, minor, *_ = map(int, version.split("."))
    return (major,) if major else (major, minor)
