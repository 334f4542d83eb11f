"""What a new Python interpreter does."""

from __future__ import annotations

import subprocess
import sys


def printed_by(program: str) -> str:
    """Run a program and return what it prints."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def modules_after(code: str) -> set[str]:
    """Return the modules that a line of code loads."""
    return set(
        printed_by(f"import sys; before = set(sys.modules); {code}; print(' '.join(set(sys.modules) - before))").split()
    )
