"""The classes and methods of the clients before and now, as griffe reads them: a second look, past the descriptions."""

from __future__ import annotations

from pathlib import Path

import griffe

from generator.render import PACKAGE

_NO_PROMISE = ("_", "raw")
"""Modules that programs do not import."""


def breakages(old: Path, new: Path, service: str, version: str) -> list[str]:
    """Return what of the clients of one version of a service does not work as before, in a line each.

    Args:
        old, new: folders that hold the package of all clients.
        service, version: which clients.
    """
    name = f"{PACKAGE}.{service}.{version}"
    before, now = (_loaded(folder, name) for folder in (old, new))
    if before is None:
        return []
    if now is None:
        return [f"{name} is gone"]
    broken = griffe.find_breaking_changes(before, now)
    found = {_line(breakage) for breakage in broken if not _is_former_name(breakage)}
    return sorted(line for line in found if not line.startswith(_NO_PROMISE))


def _loaded(folder: Path, name: str) -> griffe.Object | griffe.Alias | None:
    if not folder.joinpath(*name.split("."), "__init__.py").is_file():
        return None
    return griffe.GriffeLoader(search_paths=[folder]).load(name)


def _is_former_name(breakage: griffe.Breakage) -> bool:
    """Return whether a class is called otherwise now, and its old name stands for it."""
    now = breakage.obj
    if not isinstance(now, griffe.Attribute) or now.parent is None or not isinstance(now.value, griffe.ExprName):
        return False
    return now.value.name in now.parent.members and now.parent.members[now.value.name].is_class


def _line(breakage: griffe.Breakage) -> str:
    place = breakage.obj.canonical_path.split(".", 3)[-1]  # without package, service and version
    said = breakage.kind.value.rstrip(":").lower()
    values = [str(value) for value in (breakage.old_value, breakage.new_value) if isinstance(value, str) and value]
    return f"{place}: {said}" + (f" ({' -> '.join(values)})" if values else "")
