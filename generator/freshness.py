"""Whether the committed clients are fresh: byte for byte what the descriptions make."""

from __future__ import annotations

import filecmp
import tempfile
from pathlib import Path

from generator import lock
from generator.build import build
from generator.render import PACKAGE, SPECS


def differences(spec_root: Path, out: Path) -> list[str]:
    """Build into a temporary folder and compare byte for byte.

    Returns:
        One line for each file that differs, is missing or is superfluous; then what moved since the lock was written.
    """
    with tempfile.TemporaryDirectory(prefix="iqmetrix-") as folder:
        fresh = Path(folder)
        build(spec_root, fresh, types=False)
        lines = [
            line
            for name in sorted(_files(fresh) | _files(out))
            if (line := _difference(name, fresh / name, out / name)) is not None
        ]
    return lines + [f"moved since the last build: {name}" for name in lock.moved(spec_root, out)]


def _files(root: Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for package in (PACKAGE, SPECS)
        for path in (root / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _difference(name: str, fresh: Path, committed: Path) -> str | None:
    if not committed.exists():
        return f"{name} is missing"
    if not fresh.exists():
        return f"{name} is superfluous"
    return None if filecmp.cmp(fresh, committed, shallow=False) else f"{name} differs"
