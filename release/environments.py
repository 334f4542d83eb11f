"""Clean environments with the wheel and what it needs, the newest or the oldest that it allows."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from release.problems import run

EXTRAS = "encryption,otel,redis,simulator,testing"


class Environment(NamedTuple):
    """A virtual environment.

    Attributes:
        name: for people, such as "Python 3.12, oldest dependencies".
        folder: where it is.
    """

    name: str
    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"


def install(wheel: Path, python: Path, version: str, constraints: Path | None, folder: Path) -> Environment:
    """Install the wheel with all extras, and pytest for the programs that are tests.

    Args:
        wheel: what to install.
        python: for which interpreter.
        version: its version, such as 3.12.
        constraints: file of the versions to take; without one the newest.
        folder: where the environment is made.

    Raises:
        NotReady: it can't be installed.
    """
    age = "newest" if constraints is None else "oldest"
    environment = Environment(f"Python {version}, {age} dependencies", folder)
    run([python, "-m", "venv", folder], wheel.parent)
    pip: list[str | Path] = [environment.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if constraints is not None:
        pip += ["-c", constraints]
    run([*pip, f"{wheel}[{EXTRAS}]", "pytest"], wheel.parent, clean_variables())
    run([environment.python, "-m", "pip", "check"], wheel.parent, clean_variables())
    return environment


def clean_variables() -> dict[str, str]:
    """Return the variables of this process without those that lead Python to other packages, or the SDK to a service."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IQMETRIX_"))}
