"""Programs of the last release, checked against the clients as they are now."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from generator.bumping.release import taken_out

_PROGRAM = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FOREIGN = ("import-not-found", "import-untyped", "untyped-decorator")
"""What mypy says of libraries that need not be installed."""


def complaints(root: Path, revision: str) -> list[str]:
    """Return what mypy says of the typing tests, examples and documented programs of a revision, with today's clients."""
    with taken_out(root, revision, "tests/typing", "examples", "docs", "README.md") as old:
        programs = _written(old)
        if not programs:
            return []
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--follow-imports=silent",
            "--config-file=",
            "--no-error-summary",
        ]
        command += [
            f"--cache-dir={root / '.mypy_cache' / 'bump'}",
            *(f"--disable-error-code={code}" for code in _FOREIGN),
        ]
        path = os.pathsep.join(str(root / folder) for folder in ("overlays", "generated", "simulator"))
        done = subprocess.run(
            [*command, *(file.name for file in programs)],
            cwd=programs[0].parent,
            env={**os.environ, "MYPYPATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
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
