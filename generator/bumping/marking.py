"""Names that a newer version of a service does not have any more are deprecated in the older one, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.comparison.changes import Change, Comparison
from generator.document import compose, read_text
from generator.formatting.files import changes as reformatted
from generator.formatting.files import replace


def mark(path: Path, comparison: Comparison, since: str) -> bool:
    """Write `deprecated` and `x-deprecated` into the older description; return whether anything was to be marked.

    Args:
        path: the older description.
        comparison: of the older with the newer version.
        since: the `info.version` that begins the deprecation.
    """
    marks = dict(_marks(comparison, since))
    text = read_text(path)
    root = compose(path, text)
    edits = [(node.start_mark, words) for place, words in marks.items() if (node := _unmarked(root, place)) is not None]
    for start, words in sorted(edits, key=lambda edit: -edit[0].index):
        index = start.index
        if text[index] == "{":
            text = f"{text[: index + 1]}{', '.join(words)}, {text[index + 1 :]}"
        else:
            margin = "\n" + " " * start.column
            text = text[:index] + margin.join(words) + margin + text[index:]
    if edits:
        path.write_text(text, encoding="utf-8", newline="\n")
        for file, tidy in reformatted(path.parent.parent, [path.parent.name]).items():
            if file == path:
                replace(file, tidy)
    return bool(edits)


def _marks(comparison: Comparison, since: str) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    """Return the pointer of what is to be marked, and the words."""
    for change in comparison.changes:
        if change.was_deprecated:
            continue
        if change.name == "field-renamed":
            yield _field(change), _words(since, f"{comparison.new}.{change.key[2]}.{change.after}")
        elif change.name == "field-removed" and len(change.key) == 5:
            yield _field(change), _words(since, "")
        elif change.name == "operation-removed":
            yield ("operation", change.wire), _words(since, "")


def _field(change: Change) -> tuple[str, ...]:
    return ("components", "schemas", change.key[2], "properties", change.wire)


def _words(since: str, instead: str) -> tuple[str, str]:
    use = f", use_instead: {instead}" if instead else ""
    return "deprecated: true", f"x-deprecated: {{since: {since}{use}}}"


def _unmarked(root: yaml.Node | None, place: tuple[str, ...]) -> yaml.MappingNode | None:
    node = _operation(root, place[1]) if place[0] == "operation" else _at(root, place)
    if not isinstance(node, yaml.MappingNode) or not node.value:
        return None
    return None if _member(node, "deprecated") is not None else node


def _operation(root: yaml.Node | None, id_: str) -> yaml.Node | None:
    for _, item in _members(_member(root, "paths")):
        for _, operation in _members(item):
            named = _member(operation, "operationId")
            if named is not None and named.value == id_:
                return operation
    return None


def _at(node: yaml.Node | None, place: tuple[str, ...]) -> yaml.Node | None:
    for name in place:
        node = _member(node, name)
    return node


def _member(node: yaml.Node | None, name: str) -> yaml.Node | None:
    return next((value for key, value in _members(node) if key == name), None)


def _members(node: yaml.Node | None) -> list[tuple[str, yaml.Node]]:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return [(str(key.value), value) for key, value in pairs]
