"""The import rules of docs/architecture.md hold: they stand in pyproject.toml and import-linter checks them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_import_rules_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_helpers_name_the_version_that_they_are_written_for() -> None:
    """P-E4: a new default version of a service changes nothing that they call."""
    imported = [
        (path.name, module.split("."))
        for path in sorted((ROOT / "overlays" / "iqmetrix" / "services").glob("*.py"))
        for module in re.findall(
            r"^from (iqmetrix_api\.[a-z]\S*) import", path.read_text(encoding="utf-8"), re.MULTILINE
        )
    ]
    assert len(imported) > 5
    assert [(name, parts) for name, parts in imported if not re.fullmatch(r"v\d+", parts[2] if parts[2:] else "")] == []
