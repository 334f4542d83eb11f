"""The source distribution and the wheel, built twice from two copies of the tree: the same bytes, or they are not reproducible."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from release.problems import NotReady, run


class Distributions(NamedTuple):
    """What is published.

    Attributes:
        source: the source distribution, `.tar.gz`.
        wheel: the wheel, built from the source distribution.
    """

    source: Path
    wheel: Path


BUILDERS = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "America/Anchorage", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "7"},
)
"""Variables of the two builds, which come from folders of different names too, with other permissions of new files."""


def files_of(root: Path) -> list[str]:
    """Return the files of a checkout that belong to the project: what git tracks, and what it would add."""
    listed = run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], root)
    return sorted(name for name in listed.split("\0") if name and (root / name).is_file())


def uncommitted(root: Path) -> list[str]:
    """Return what differs from the last commit: a release is made of commits."""
    return run(["git", "status", "--porcelain"], root).splitlines()


def build_twice(root: Path, work: Path) -> Distributions:
    """Build both distributions twice in `work`, and return the first ones.

    Raises:
        NotReady: a build failed, or the bytes differ; the text names the files.
    """
    built = [_build(root, work / f"copy {number}", umask, each) for number, umask, each in zip((1, 2), (0o022, 0o077), BUILDERS, strict=True)]  # fmt: skip
    differing = [one.name for one, other in zip(*built, strict=True) if _digest(one) != _digest(other)]
    if differing:
        raise NotReady(f"built twice, with different bytes: {', '.join(differing)}")
    return built[0]


def _build(root: Path, copy: Path, umask: int, variables: dict[str, str]) -> Distributions:
    before = os.umask(umask)
    try:
        for name in files_of(root):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / name, copy / name)
        command: list[str | Path] = [sys.executable, "-m", "build", "--no-isolation", "--outdir", copy / "dist", "."]
        run(command, copy, os.environ | variables)
    finally:
        os.umask(before)
    (source,), (wheel,) = (copy / "dist").glob("*.tar.gz"), (copy / "dist").glob("*.whl")
    return Distributions(source, wheel)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
