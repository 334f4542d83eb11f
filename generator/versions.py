"""Versions of a service side by side, and which one users get who do not name a version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

DEFAULT = "x-default-version"
"""Extension of the description of the default version, where there are several."""


class Version(Protocol):
    """What is known of one version of a service."""

    @property
    def version(self) -> str:
        """Its name: `v1`."""
        ...

    @property
    def is_default(self) -> bool:
        """Whether its description says so."""
        ...


VersionT = TypeVar("VersionT", bound=Version)


def beside(path: Path) -> list[Path]:
    """Return the descriptions of all versions of a service, oldest first."""
    files = [file for file in path.parent.glob("v*.yaml") if file.stem.removeprefix("v").isdecimal()]
    return sorted(files, key=lambda file: number(file.stem))


def says_default(description: Mapping[str, Any]) -> bool:
    """Return whether a description says that its version is the default one."""
    return description.get(DEFAULT) is True


def number(version: str) -> int:
    """Return the number of a version: `v2` is 2."""
    return int(version.removeprefix("v"))


def default_of(versions: Sequence[VersionT]) -> VersionT:
    """Return the default version: the one that says so, else the oldest, so that a new one changes no program."""
    return min(versions, key=lambda each: (not each.is_default, number(each.version)))
