"""What is wrong with a release, in words for who makes it."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

Command: TypeAlias = Sequence[str | Path]


class NotReady(Exception):
    """The release must not be published as it is."""


def run(command: Command, folder: Path, environment: Mapping[str, str] | None = None) -> str:
    """Run a command in a folder and return what it printed.

    Raises:
        NotReady: it failed; the text is the command with the end of its output.
    """
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-30:])
        raise NotReady(f"{' '.join(map(str, command))}\n{said}")
    return done.stdout
