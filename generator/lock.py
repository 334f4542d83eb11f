"""The lock file: hashes of all that clients are made from, and of what was made, so that a check can name what changed."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from generator.document import read_text
from generator.problems import GeneratorError, Problem
from generator.public_names import ENDING
from generator.render import PACKAGE, SPECS

SOURCES = Path(__file__).parent
CONFIGURATION = "pyproject.toml"
LOCK = "lock.json"
_GROUP = "generator"
"""Dependency group of the tools. All other configuration of theirs stands in modules of the generator."""
_OF_THE_CLIENTS = ("msgspec",)
"""What writes the bundles is a dependency of the clients, so that it is not in that group."""
_PACKAGES = (PACKAGE, SPECS)
_MAKE_NOTHING = frozenset({"bumping", "comparison", "field_drift"})
"""Packages of the generator that look at clients and descriptions, and have no part in what is made."""


def current(spec_root: Path) -> dict[str, str]:
    """Return the hash of every description, sample, template, runtime file and generator module, and of the tools' pins.

    Of the tools themselves it has the versions that are installed.
    """
    descriptions = spec_root.resolve()
    described = [path for path in _files(descriptions) if not path.name.endswith(ENDING)]
    sources = [path for path in _files(SOURCES) if path.relative_to(SOURCES).parts[0] not in _MAKE_NOTHING]
    hashes = {
        path.relative_to(root.parent).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for root, paths in ((descriptions, described), (SOURCES, sources))
        for path in paths
    }
    pins = _pins()
    group = {f"{CONFIGURATION}: dependency-groups.{_GROUP}": hashlib.sha256("\n".join(pins).encode()).hexdigest()}
    return {**hashes, **group, **{tool: version(tool) for tool in tools(pins)}}


def tools(pins: Sequence[str]) -> list[str]:
    """Return the names of the distributions that requirements ask for, and of what else writes files of a build."""
    return [*(re.split(r"[^\w.-]", pin, maxsplit=1)[0] for pin in pins), *_OF_THE_CLIENTS]


def _pins() -> list[str]:
    project = tomllib.loads(read_text(SOURCES.parent / CONFIGURATION))
    return [str(pin) for pin in project["dependency-groups"][_GROUP]]


def _files(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.name.startswith(".") and "__pycache__" not in path.relative_to(root).parts:
            yield path


def write(spec_root: Path, out: Path, services: Sequence[str] = ()) -> None:
    """Write the lock file beside the clients; after a build of some services, only the hashes of their descriptions change."""
    now = {**current(spec_root), **made(out)}
    if services:
        folders = tuple(f"{spec_root.resolve().name}/{service}/" for service in services)
        outputs = {_output(package, service) for package in _PACKAGES for service in services}
        before = locked(out)
        own = {name for name in before.keys() | now.keys() if name.startswith(folders) or name in outputs}
        others = {name: digest for name, digest in before.items() if name not in own}
        now = {**others, **{name: digest for name, digest in now.items() if name in own}}
    new = out / f".{LOCK}.new"
    new.write_text(_written(now), encoding="utf-8")
    new.replace(out / LOCK)


def _written(hashes: Mapping[str, str]) -> str:
    """Return the text of a lock file: names and hashes on lines of their own.

    So a line that stays as it is stands between two hashes that change, and git merges branches that change neighbours.
    """
    entries = (f" {json.dumps(name)}:\n  {json.dumps(digest)}" for name, digest in sorted(hashes.items()))
    return "{\n" + ",\n".join(entries) + "\n}\n"


def made(out: Path) -> dict[str, str]:
    """Return the hash of the clients and of the bundle of every service.

    What services share is not hashed: each of two branches would change the hash, and a check makes it anew anyway.
    """
    folders = (path for package in _PACKAGES for path in sorted((out / package).glob("[!_]*")) if path.is_dir())
    return {_output(folder.parent.name, folder.name): _digest(out, _files(folder)) for folder in folders}


def edited(out: Path, services: Sequence[str]) -> list[str]:
    """Return what of some services is not as the last build left it."""
    before, now = locked(out), made(out)
    names = (_output(package, service) for package in _PACKAGES for service in services)
    return [name for name in names if name in before and before[name] != now.get(name)]


def moved(spec_root: Path, out: Path) -> list[str]:
    """Return the names of all that differs from the lock file beside the clients."""
    before, now = locked(out), {**current(spec_root), **made(out)}
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


def _output(package: str, service: str) -> str:
    return f"made: {package}/{service}"


def _digest(out: Path, paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.relative_to(out).as_posix()}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


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
