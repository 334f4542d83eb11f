"""Rules of extensions: those that a description uses are known, so that a typing error is not silently ignored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.authoring.defaults import DEFAULTS
from generator.authoring.refusals import ERRORS
from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem

KNOWN_EXTENSIONS = frozenset(
    {
        "x-python-name",
        "x-default-version",
        "x-deprecated",
        "x-deprecated-values",
        "x-entities",
        "x-enum-varnames",
        "x-filter",
        "x-former-names",
        "x-former-varnames",
        "x-group",
        "x-helpers",
        "x-idempotent",
        "x-inferred",
        "x-method",
        "x-names",
        "x-pagination",
        "x-primary",
        "x-quoted",
        "x-rate-limit",
        "x-reserved",
        "x-sent-on-update",
        "x-service",
        "x-source",
        "x-state",
        "x-unknown",
        "x-written-as",
    }
)
DATA = frozenset({"example", "examples", "default", "enum", "x-entities", "x-state", "x-unknown", "const"})
"""Keys whose values are data, not description."""


def known_extensions(bundle: Bundle) -> Iterator[Problem]:
    for pointer, key in extensions(bundle.data, ()):
        if key in (ERRORS, DEFAULTS):
            yield bundle.problem((*pointer, key), f"`{key}` means nothing here", "move it to an operation")
        elif key not in KNOWN_EXTENSIONS:
            cure = f"use one of {', '.join(sorted(KNOWN_EXTENSIONS))}"
            yield bundle.problem((*pointer, key), f"extension `{key}` is not known", cure)


def helpers_with_their_use(bundle: Bundle) -> Iterator[Problem]:
    for pointer, key in extensions(bundle.data, ()):
        if key != "x-helpers":
            continue
        helpers = bundle.at((*pointer, key))
        if not isinstance(helpers, dict) or not all(isinstance(use, str) and use.strip() for use in helpers.values()):
            cure = "write `x-helpers: {full.name.of_the_function: what it does}`"
            yield bundle.problem((*pointer, key), "`x-helpers` must say of each function what it does", cure)


def extensions(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Return the place and the name of every extension, without those inside of data."""
    if isinstance(node, dict):
        for key, value in node.items():
            is_name_of_component = bool(pointer) and pointer[-1] in {"properties", "schemas", "headers", "variables"}
            if key.startswith("x-") and not is_name_of_component:
                yield pointer, key
            if key not in DATA and not key.startswith("x-"):
                yield from extensions(value, (*pointer, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from extensions(value, (*pointer, index))
