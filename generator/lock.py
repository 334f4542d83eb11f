"""The lock file: hashes of all that clients are made from, so that a check can name what changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from generator.authoring.samples import FOLDER
from generator.document import read_text
from generator.problems import GeneratorError, Problem

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
        others = {name: digest for name, digest in locked(out).items() if not name.startswith(own)}
        now = {**others, **{name: digest for name, digest in now.items() if name.startswith(own)}}
    new = out / f".{LOCK}.new"
    new.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    new.replace(out / LOCK)


def moved(spec_root: Path, out: Path) -> list[str]:
    """Return the names of all that differs from the lock file beside the clients."""
    before, now = locked(out), current(spec_root)
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


def locked(out: Path) -> dict[str, str]:
    """Return what the lock file beside the clients says; nothing where there is none.

    Raises:
        GeneratorError: it is not one: mostly, because a merge left its markers in it.
    """
    path = out / LOCK
    if not path.is_file():
        return {}
    try:
        return dict(json.loads(read_text(path)))
    except (ValueError, TypeError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        cure = "run `make generate`, which writes it anew, whatever side of a conflict stands there"
        raise GeneratorError([Problem(str(path), line, "is no lock file", cure)]) from error
