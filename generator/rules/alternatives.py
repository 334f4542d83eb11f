"""Rules of `anyOf` and `oneOf`: what may be one thing or another can be told apart when it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.traversal import schemas

WORDS = ("anyOf", "oneOf")


def alternatives_can_be_told_apart(bundle: Bundle) -> Iterator[Problem]:
    """Refuse two models, or two arrays, in the place of one; only a whole body is compared with several."""
    for pointer, schema in schemas(bundle):
        for word in WORDS:
            if word not in schema or "properties" in schema or _is_whole_body(pointer):
                continue
            options = [bundle.resolve(option) for option in schema[word]]
            for kind, name in (("object", "objects"), ("array", "arrays")):
                if sum(_is(option, kind) for option in options) > 1:
                    message = f"`{pointer[-1]}` is one of several {name}, which can't be told apart inside a body"
                    cure = "make one schema of them that has the properties of all; none of them `required`"
                    yield bundle.problem((*pointer, word), message, cure)


def alternatives_of_an_object_are_requirements(bundle: Bundle) -> Iterator[Problem]:
    """Beside `properties` they say which of these are required, and nothing else."""
    for pointer, schema in schemas(bundle):
        for word in WORDS:
            if "properties" in schema and not all(set(option) == {"required"} for option in schema.get(word, ())):
                message = f"`{word}` of `{pointer[-1]}`, which has properties, says more than `required`"
                cure = "write all properties in one place, and `{required: [...]}` alone in each alternative"
                yield bundle.problem((*pointer, word), message, cure)


def _is_whole_body(pointer: Pointer) -> bool:
    return len(pointer) > 3 and pointer[-1] == "schema" and pointer[-3] == "content"


def _is(schema: dict[str, Any], kind: str) -> bool:
    kinds = schema.get("type")
    return (kind == "object" and "properties" in schema) or kinds == kind or (isinstance(kinds, list) and kind in kinds)
