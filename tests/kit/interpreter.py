"""What a new Python interpreter does."""

from __future__ import annotations

import subprocess
import sys


def modules_after(code: str) -> set[str]:
    """Return the modules that a line of code loads."""
    program = f"import sys; before = set(sys.modules); {code}; print(' '.join(set(sys.modules) - before))"
    return set(
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    )
