"""Semantic versions of descriptions: which one follows, and how it is written into the YAML."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from generator.document import compose, read_text
from generator.problems import GeneratorError, Problem

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
STEPS = ("none", "patch", "minor", "major")


def parsed(version: str, path: Path) -> tuple[int, int, int]:
    """Return the three numbers of a version.

    Raises:
        GeneratorError: it has not three.
    """
    match = _VERSION.fullmatch(version)
    if match is None:
        cure = "write three numbers, such as 1.2.0"
        raise GeneratorError([Problem(str(path), 1, f"info.version `{version}` is no semantic version", cure)])
    return int(match[1]), int(match[2]), int(match[3])


def raised(version: tuple[int, int, int], step: str) -> tuple[int, int, int]:
    """Return the version that follows by a step: `none`, `patch`, `minor` or `major`."""
    major, minor, patch = version
    return {
        "none": version,
        "patch": (major, minor, patch + 1),
        "minor": (major, minor + 1, 0),
        "major": (major + 1, 0, 0),
    }[step]


def step_between(old: tuple[int, int, int], new: tuple[int, int, int]) -> str:
    """Return the step from one version to another; `none` where it is not later."""
    if new <= old:
        return "none"
    return "major" if new[0] > old[0] else "minor" if new[1] > old[1] else "patch"


def written(version: tuple[int, int, int]) -> str:
    """Return a version as text."""
    return ".".join(map(str, version))


def set_version(path: Path, version: str) -> None:
    """Write `info.version` into a description, and leave every other character as it is."""
    text = read_text(path)
    node = _at(compose(path, text), "info", "version")
    start, end = node.start_mark.index, node.end_mark.index
    path.write_text(text[:start] + version + text[end:], encoding="utf-8", newline="\n")


def _at(node: yaml.Node | None, *keys: str) -> yaml.Node:
    for key in keys:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next(value for name, value in pairs if name.value == key)
    assert node is not None
    return node
