"""The service of the torture descriptions that counts active requests: its client, and its description for the simulator."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from tests.kit.built_clients import imported

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests/generator/golden"
DOCUMENTED = 4
"""Active requests per database, as its description says."""


def write_descriptions(folder: Path) -> Path:
    """Put its description, and that of the tokens, into a folder that a simulator can serve."""
    shutil.copytree(GOLDEN / "iqmetrix_specs/reports", folder / "reports")
    shutil.copytree(ROOT / "generated/iqmetrix_specs/authentication", folder / "authentication")
    return folder


def clients() -> Iterator[ModuleType]:
    """Import its clients (`ReportsService`, `AsyncReportsService`) beside the real ones: a fixture's body."""
    with imported(GOLDEN, "reports.v1") as module:
        yield module
