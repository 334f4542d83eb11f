"""The last release, and what was in it."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.problems import GeneratorError, Problem

TAGS = "v[0-9]*"


def last_release(root: Path, since: str = "") -> str:
    """Return the git revision of the last release: the newest tag `v...` behind the present commit.

    Args:
        root: folder of the project.
        since: a revision that the user named instead.

    Raises:
        GeneratorError: there is none, or no such revision.
    """
    if since:
        if _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{since}^{{commit}}") is None:
            raise GeneratorError([Problem(since, 1, f"`{since}` is no git revision", "name a tag or a commit")])
        return since
    found = _git(root, "describe", "--tags", "--abbrev=0", "--match", TAGS)
    if found is None:
        message = "there is no release to compare with: no tag that begins with `v` and a number is behind this commit"
        raise GeneratorError(
            [Problem(str(root), 1, message, "name a revision: `--since REVISION`, `make bump SINCE=REVISION`")]
        )
    return found.strip()


@contextmanager
def taken_out(root: Path, revision: str, *paths: str) -> Iterator[Path]:
    """Return a folder with some paths as they were in a revision, those that it had, for as long as the block lasts."""
    there = [path for path in paths if _git(root, "cat-file", "-e", f"{revision}:./{path}") is not None]
    with tempfile.TemporaryDirectory(prefix="iqmetrix-") as name:
        if there:
            archive = _run(root, "archive", "--format=tar", revision, "--", *there)
            archive.check_returncode()
            with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
                files.extractall(name, filter="data")
        yield Path(name)


def committed(root: Path, path: Path) -> bytes | None:
    """Return a file as the present commit has it; `None` where it has none."""
    return content(root, path, "HEAD")


def content(root: Path, path: Path, revision: str) -> bytes | None:
    """Return a file as a revision has it; `None` where it has none."""
    done = _run(root, "show", f"{revision}:./{path.relative_to(root).as_posix()}")
    return done.stdout if done.returncode == 0 else None


def lines_with(root: Path, text: str, folders: tuple[str, ...]) -> list[str]:
    """Return file and line of every place below some folders, among the files that git knows, that has a text."""
    found = _git(root, "grep", "--line-number", "--fixed-strings", "--word-regexp", "-e", text, "--", *folders)
    return [":".join(line.split(":", 2)[:2]) for line in (found or "").splitlines()]


def _git(root: Path, *arguments: str) -> str | None:
    done = _run(root, *arguments)
    return done.stdout.decode() if done.returncode == 0 else None


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, check=False)
