"""Rules of descriptions, which become docstrings: they are there, and say more than the name does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.naming import words
from generator.problems import Problem
from generator.rules.extensions import DATA
from generator.rules.traversal import is_component, parameters, properties, schemas

_TEXTS = frozenset({"description", "summary", "title", "x-source"})
_UNWRITTEN = re.compile(r"\b(TODO|TBD|FIXME)\b")
_ARTICLES = frozenset({"a", "an", "its", "of", "the", "this"})


def tags_are_described(bundle: Bundle) -> Iterator[Problem]:
    for index, tag in enumerate(bundle.data.get("tags", ())):
        if not tag.get("description"):
            message = f"tag `{tag.get('name')}` has no description"
            yield bundle.problem(("tags", index), message, "add one sentence: it becomes the resource's docstring")


def schemas_are_described(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if not is_component(pointer):
            continue
        if not schema.get("description"):
            message = f"schema `{pointer[-1]}` has no description"
            yield bundle.problem(pointer, message, "add one sentence: it becomes the docstring")
        elif _repeats(str(pointer[-1]), schema["description"]):
            yield bundle.problem((*pointer, "description"), f"schema `{pointer[-1]}` {_REPEATED}", _CURE)


def properties_are_described(bundle: Bundle) -> Iterator[Problem]:
    for pointer, wire, schema in properties(bundle):
        text = schema.get("description")
        if not text:
            yield bundle.problem(pointer, f"property `{wire}` has no description", "add one sentence")
        elif _repeats(wire, text):
            yield bundle.problem((*pointer, "description"), f"property `{wire}` {_REPEATED}", _CURE)


def parameters_are_described(bundle: Bundle) -> Iterator[Problem]:
    for pointer, parameter in parameters(bundle):
        name = str(parameter["name"])
        if _repeats(name, parameter.get("description", "")):
            yield bundle.problem((*pointer, "description"), f"parameter `{name}` {_REPEATED}", _CURE)


def texts_are_written(bundle: Bundle) -> Iterator[Problem]:
    """What was drafted from a page's names has no sentences yet."""
    for pointer, text in _texts(bundle.data, ()):
        found = _UNWRITTEN.search(text)
        if found:
            yield bundle.problem(pointer, f"`{pointer[-1]}` still says {found.group()}", "write the sentence")


def _texts(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key in _TEXTS and isinstance(value, str):
            yield (*pointer, key), value
        elif key not in DATA:
            yield from _texts(value, (*pointer, key))


def summaries_say_more(bundle: Bundle) -> Iterator[Problem]:
    """A summary is a sentence: the words of its `operationId` alone are none."""
    for pointer, _, _, operation in bundle.operations():
        name, summary = str(operation.get("operationId")), str(operation.get("summary") or "")
        if not summary.strip():
            message = f"{name} has no summary"
            yield bundle.problem(pointer, message, "add one sentence in the imperative: it becomes the docstring")
        elif words(summary) == words(name):
            message = f"the summary of {name} only repeats its name"
            yield bundle.problem((*pointer, "summary"), message, "write a sentence: what of, for whom, in which order")


_REPEATED = "has a description that only repeats its name"
_CURE = "say what it holds: unit, format, where it comes from, or what follows from it"


def _repeats(name: str, text: str) -> bool:
    stems = {word.rstrip("s") for word in words(name)}
    return bool(text) and all(word in _ARTICLES or word.rstrip("s") in stems for word in words(text))
