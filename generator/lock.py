"""The lock file: hashes of all that clients are made from, so that a check can name what changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from generator.authoring.samples import FOLDER

TOOLS = ("datamodel-code-generator", "openapi-python-client", "ruff")
SOURCES = Path(__file__).parent
LOCK = "lock.json"


def current(spec_root: Path) -> dict[str, str]:
    """Return the hash of every description, sample, template, runtime file and generator module, and the tools' versions."""
    described = [path for pattern in ("*.yaml", f"{FOLDER}/*") for path in spec_root.rglob(pattern) if path.is_file()]
    files = [*sorted(described), *sorted(SOURCES.rglob("*.py")), *sorted(SOURCES.rglob("*.jinja*"))]
    roots = {True: spec_root.resolve().parent, False: SOURCES.parent}
    hashes = {
        path.resolve().relative_to(roots[path.is_relative_to(spec_root)]).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in files
    }
    return {**hashes, **{tool: version(tool) for tool in TOOLS}}


def write(spec_root: Path, out: Path, services: Sequence[str] = ()) -> None:
    """Write the lock file beside the clients; after a build of some services, only the hashes of their descriptions change."""
    now = current(spec_root)
    if services:
        own = tuple(f"{spec_root.resolve().name}/{service}/" for service in services)
        others = {name: digest for name, digest in _locked(out).items() if not name.startswith(own)}
        now = {**others, **{name: digest for name, digest in now.items() if name.startswith(own)}}
    new = out / f".{LOCK}.new"
    new.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    new.replace(out / LOCK)


def moved(spec_root: Path, out: Path) -> list[str]:
    """Return the names of all that differs from the lock file beside the clients."""
    locked, now = _locked(out), current(spec_root)
    return sorted(name for name in locked.keys() | now.keys() if locked.get(name) != now.get(name))


def _locked(out: Path) -> dict[str, str]:
    path = out / LOCK
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}
