"""Writes the golden record of the torture description: `python -m tests.generator.golden_record`."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.build import build

HERE = Path(__file__).parent
SPEC = HERE / "torture"
GOLDEN = HERE / "golden"


def write(out: Path) -> None:
    """Build the torture description into a folder."""
    build(SPEC, out, types=False)


def line_of(text: str) -> int:
    """Return the number of a line of the torture description."""
    return (SPEC / "torture" / "v1.yaml").read_text(encoding="utf-8").splitlines().index(text) + 1


if __name__ == "__main__":
    shutil.rmtree(GOLDEN, ignore_errors=True)
    write(GOLDEN)
    shutil.rmtree(GOLDEN / "iqmetrix_api" / "_runtime")  # copies of files that stand in the generator
    (GOLDEN / "iqmetrix_api" / "__main__.py").unlink()
