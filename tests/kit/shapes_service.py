"""A service that does not exist, with bodies, statuses and lists of every shape: its clients, and its description for the simulator."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.build import build

ROOT = Path(__file__).resolve().parents[2]
SPEC = Path(__file__).with_name("shapes")


def build_clients(folder: Path) -> Path:
    """Build its clients, with the description of the tokens beside its own; return the folder to import and to serve from."""
    shutil.copytree(SPEC, folder / "spec")
    shutil.copyfile(
        ROOT / "spec/common.yaml", folder / "spec/common.yaml"
    )  # the real clients, beside which these stand, need it
    build(folder / "spec", folder, types=False)
    shutil.copytree(ROOT / "generated/iqmetrix_specs/authentication", folder / "iqmetrix_specs/authentication")
    return folder
