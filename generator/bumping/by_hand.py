"""Generated files that somebody edited by hand: a bump would write over them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.bumping.release import committed
from generator.problems import Problem
from generator.render import PACKAGE, SPECS


def kept(out: Path, services: Sequence[str]) -> dict[Path, bytes]:
    """Return the generated files of some services as they are."""
    folders = [out / package / service for package in (PACKAGE, SPECS) for service in services]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in files if "__pycache__" not in path.parts}


def edited(root: Path, before: dict[Path, bytes]) -> Iterator[Problem]:
    """Return the files that were neither what the last commit has nor what the descriptions make; they are made by now."""
    for path, content in sorted(before.items()):
        made = path.read_bytes() if path.is_file() else None
        if not _same(path, content, made) and not _same(path, content, committed(root, path)):
            cure = "make the change in the description, a template or the generator, and run `git checkout` on the file"
            yield Problem(str(path), 1, "was edited by hand, and would be lost", cure)


def _same(path: Path, content: bytes, other: bytes | None) -> bool:
    if other is None or path.suffix != ".json":
        return content == other
    return _without_version(content) == _without_version(other)


def _without_version(content: bytes) -> object:
    """Return a bundle without `info.version`, which the bump itself raises."""
    try:
        document = json.loads(content)
        document["info"].pop("version", None)
    except (ValueError, TypeError, KeyError):
        return content
    return document
