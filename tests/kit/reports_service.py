"""The service of the torture descriptions that counts active requests: its client, and its description for the simulator."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path
from typing import Any

import iqmetrix_api

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests/generator/golden"
DOCUMENTED = 4
"""Active requests per database, as its description says."""


def write_descriptions(folder: Path) -> Path:
    """Put its description, and that of the tokens, into a folder that a simulator can serve."""
    shutil.copytree(GOLDEN / "iqmetrix_specs/reports", folder / "reports")
    shutil.copytree(ROOT / "generated/iqmetrix_specs/authentication", folder / "authentication")
    return folder


def clients(monkeypatch: Any) -> Any:
    """Import its clients (`ReportsService`, `AsyncReportsService`) beside the real ones."""
    monkeypatch.setattr(iqmetrix_api, "__path__", [*iqmetrix_api.__path__, str(GOLDEN / "iqmetrix_api")])
    return importlib.import_module("iqmetrix_api.reports.v1")
