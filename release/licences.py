"""The licences of everything that is installed with the package."""

from __future__ import annotations

import json
from pathlib import Path

from release.environments import Environment, clean_variables
from release.problems import NotReady, run

ALLOWED = ("MIT", "BSD", "APACHE", "ISC", "PSF", "PYTHON SOFTWARE FOUNDATION", "MPL", "MOZILLA")
"""Beginnings of names, in capitals: who uses the package may do so in a closed program."""
NOT_OURS = {"pip", "setuptools", "pytest", "iniconfig", "packaging", "pluggy", "pygments"}
"""What is in the environment for this examination only."""

ASK = """
import importlib.metadata, json
told = {}
for each in importlib.metadata.distributions():
    fields = each.metadata
    classifiers = [c.split(" :: ")[-1] for c in fields.get_all("Classifier", []) if c.startswith("License :: ")]
    told[fields["Name"]] = [fields.get("License-Expression") or "", *classifiers, (fields.get("License") or "")[:80]]
print(json.dumps(told))
"""


def check(environment: Environment, folder: Path) -> dict[str, str]:
    """Return the licence of each package that is installed with ours.

    Raises:
        NotReady: a package says none, or one that is not among those allowed.
    """
    told = json.loads(run([environment.python, "-c", ASK], folder, clean_variables()))
    licences = {
        name: next((each for each in texts if each), "") for name, texts in told.items() if name.lower() not in NOT_OURS
    }
    wrong = [f"{name}: {text or 'says none'}" for name, text in sorted(licences.items()) if not allowed(text)]
    if wrong:
        raise NotReady("licences that nobody has agreed to:\n" + "\n".join(wrong))
    return licences


def allowed(text: str) -> bool:
    """Tell whether each part of a licence text, `MIT OR Apache-2.0`, is one that is allowed."""
    parts = text.upper().replace(" AND ", " OR ").split(" OR ")
    return any(text.strip() for text in parts) and all(part.strip(" ()").startswith(ALLOWED) for part in parts)
