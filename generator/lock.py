"""The lock file: hashes of what clients are made from, so that a check can say what moved."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

TOOLS = ("datamodel-code-generator", "openapi-python-client", "ruff")
SOURCES = Path(__file__).parent
LOCK = "lock.json"


def current(spec_root: Path) -> dict[str, str]:
    """Give the hash of every description, template, runtime file and generator module, and the tools' versions."""
    files = [*sorted(spec_root.rglob("*.yaml")), *sorted(SOURCES.rglob("*.py")), *sorted(SOURCES.rglob("*.jinja*"))]
    roots = {True: spec_root.resolve().parent, False: SOURCES.parent}
    hashes = {
        path.resolve().relative_to(roots[path.is_relative_to(spec_root)]).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in files
    }
    return {**hashes, **{tool: version(tool) for tool in TOOLS}}


def write(spec_root: Path, out: Path) -> None:
    """Write the lock file beside the clients."""
    (out / LOCK).write_text(json.dumps(current(spec_root), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def moved(spec_root: Path, out: Path) -> list[str]:
    """Name what is different from the lock file beside the clients."""
    path = out / LOCK
    locked: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    now = current(spec_root)
    return sorted(name for name in locked.keys() | now.keys() if locked.get(name) != now.get(name))
