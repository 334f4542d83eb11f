"""Rules of formats: a closed list, because a format that nothing knows makes a plain text of what was meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.problems import Problem
from generator.rules.traversal import schemas
from generator.scalars import FORMATS

_WITHOUT_MEANING = frozenset({"int32", "int64", "float", "double", "email", "uri", "hostname", "time", "byte"})


def known_formats(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if "format" not in schema:
            continue
        name, kinds = schema["format"], _kinds(schema)
        if not any(name in FORMATS.get(kind, ()) for kind in kinds):
            message = (
                f"format `{name}` of `{pointer[-1]}` is not one of {' or '.join(kinds) or 'a schema without `type`'}"
            )
            yield bundle.problem((*pointer, "format"), message, _cure(str(name), kinds))


def _kinds(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type", ())
    return [kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"]


def _cure(name: str, kinds: list[str]) -> str:
    known = sorted({each for kind in kinds for each in FORMATS.get(kind, ())})
    near = difflib.get_close_matches(name.lower(), known, n=1)
    if near:
        return f"did you mean `{near[0]}`?"
    if name in _WITHOUT_MEANING or not known:
        return "leave it out, and say in `description` what the value looks like"
    return f"use {', '.join(known)}, or leave it out"
