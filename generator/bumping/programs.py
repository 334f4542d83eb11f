"""Programs of the last release, and today's helpers, checked against the clients as they are now."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from generator.bumping.release import taken_out

_PROGRAM = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
HELPERS = "overlays/iqmetrix/services"
_FOREIGN = ("import-not-found", "import-untyped", "untyped-decorator")
"""What mypy says of libraries that need not be installed."""


def complaints(root: Path, revision: str) -> list[str]:
    """Return what mypy says of the typing tests, examples and documented programs of a revision, with today's clients."""
    with taken_out(root, revision, "tests/typing", "examples", "docs", "README.md") as old:
        programs = _written(old)
        if not programs:
            return []
        return _checked(root, [file.name for file in programs], programs[0].parent)


def overlay_complaints(root: Path) -> list[str]:
    """Return what mypy says of the helpers of services as they are now, with today's clients; nothing where there are none."""
    folder = root / HELPERS
    return _checked(root, [HELPERS], root) if folder.is_dir() else []


def _checked(root: Path, files: list[str], folder: Path) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--explicit-package-bases"]
    command += ["--config-file=", "--no-error-summary", f"--cache-dir={root / '.mypy_cache' / 'bump'}"]
    command += [f"--disable-error-code={code}" for code in _FOREIGN]
    path = os.pathsep.join(str(root / name) for name in ("overlays", "generated", "simulator"))
    environment = {**os.environ, "MYPYPATH": path}
    done = subprocess.run([*command, *files], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if ": error:" in line]
    if done.returncode not in {0, 1}:
        lines.append((done.stdout + done.stderr).strip())
    return lines


def _written(old: Path) -> list[Path]:
    """Write all programs side by side, each under a name that says where it is from."""
    folder = old / "programs"
    folder.mkdir()
    files: list[Path] = []
    for source in [*sorted(old.glob("tests/typing/*.py")), *sorted(old.glob("examples/*.py"))]:
        files.append(folder / f"{source.parent.name}_{source.name}")
        files[-1].write_bytes(source.read_bytes())
    for document in [*sorted(old.glob("*.md")), *sorted(old.glob("docs/*.md"))]:
        for number, text in enumerate(_PROGRAM.findall(document.read_text(encoding="utf-8")), 1):
            files.append(folder / f"{document.stem.lower().replace('-', '_')}_{number}.py")
            files[-1].write_text(text, encoding="utf-8")
    return files
