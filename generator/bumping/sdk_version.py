"""The number of the SDK itself, which alone decides when the default version of a service may change."""

from __future__ import annotations

import re
from pathlib import Path

from generator.bumping.release import content

FILE = "overlays/iqmetrix/_version.py"
_NUMBER = re.compile(rb"""^__version__ = ["'](\d+)\.""", re.MULTILINE)


def takes_major(root: Path, revision: str) -> bool:
    """Return whether the SDK has a higher major number now than in its last release.

    Args:
        root: folder of the project.
        revision: of the last release.
    """
    file = root / FILE
    now, before = (
        _major(text) for text in (file.read_bytes() if file.is_file() else b"", content(root, file, revision) or b"")
    )
    return now is not None and before is not None and now > before


def _major(text: bytes) -> int | None:
    match = _NUMBER.search(text)
    return int(match[1]) if match else None
