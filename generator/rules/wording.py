"""Small checks of what the extensions say: mappings, closed lists of words, names of entities."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem


def mapping(bundle: Bundle, pointer: Pointer, value: Any) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield bundle.problem(pointer, f"`{pointer[-1]}` is not a mapping", "see docs/spec-extensions.md")


def words(bundle: Bundle, pointer: Pointer, value: Any, known: Collection[str]) -> Iterator[Problem]:
    yield from mapping(bundle, pointer, value)
    for key in value if isinstance(value, dict) else ():
        if key not in known:
            yield bundle.problem((*pointer, key), f"`{pointer[-1]}` has no `{key}`", f"use {', '.join(sorted(known))}")


def known_entity(bundle: Bundle, pointer: Pointer, name: Any) -> Iterator[Problem]:
    if name not in bundle.data.get("components", {}).get("schemas", {}):
        yield bundle.problem(pointer, f"entity `{name}` has no schema", "name it as in components/schemas")
