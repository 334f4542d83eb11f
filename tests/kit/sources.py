"""The project's own files, for tests of the house: what git knows, without what the generator writes."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ("generated", "tests/generator/golden")


def tracked(*patterns: str) -> list[Path]:
    """Return the files that git knows, generated ones too."""
    command = ["git", "ls-files", "-z", *patterns]
    output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in output.split("\0") if name and (ROOT / name).is_file()]


def written_by_hand(*patterns: str) -> list[Path]:
    """Return the files that people write."""
    return [path for path in tracked(*patterns) if not name_of(path).startswith(GENERATED)]


def name_of(path: Path) -> str:
    """Return a file's path inside the project."""
    return path.relative_to(ROOT).as_posix()
