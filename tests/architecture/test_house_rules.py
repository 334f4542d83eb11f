"""House rules that no linter knows."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SERVICES = sorted({path.parent.name for path in (ROOT / "spec").glob("*/v*.yaml")})


def tracked(*patterns: str) -> list[Path]:
    output = subprocess.run(
        ["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return [ROOT / name for name in output.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("folder", ["generator", "simulator", "overlays"])
def test_no_python_names_a_service(folder: str) -> None:
    """A new service costs a description and nothing else."""
    words = re.compile(rf"\b({'|'.join(each for each in SERVICES if each != 'authentication')})\b", re.IGNORECASE)
    offenders = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in tracked(f"{folder}/*.py", f"{folder}/*.jinja")
        if "services" not in path.parts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if words.search(re.sub(r'"""(?:.*?)"""|#.*|``?[^`]*``?', "", line)) and not line.lstrip().startswith(("#", "*"))
    ]
    assert SERVICES
    assert not offenders


def test_no_module_is_called_utils() -> None:
    vague = {"utils.py", "util.py", "helpers.py", "helper.py", "misc.py", "common.py"}
    assert not [path for path in tracked("*.py") if path.name in vague]
