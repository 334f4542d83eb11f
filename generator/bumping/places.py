"""Where in the YAML of a description something is written, and words put there that leave every other character as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from generator.document import compose, read_text
from generator.formatting.files import changes as reformatted
from generator.formatting.files import replace

Place = tuple[str, ...]
"""`("operation", id)`, `("parameter", id, wire name)`, or the keys that lead there: `("components", "schemas", "Thing")`."""

Words = Mapping[str, str | Mapping[str, str]]
"""Members to put there, as YAML; a mapping is put into the one that is there already."""


def put(path: Path, words: Mapping[Place, Words]) -> None:
    """Write words where they are not yet; a place that is not in the file is passed over.

    Args:
        path: a description.
        words: what to write, by the place.
    """
    text = read_text(path)
    root = compose(path, text)
    edits: dict[int, tuple[yaml.MappingNode, list[str]]] = {}  # several places may be one: a parameter that is shared
    for node, members in (edit for place, said in words.items() for edit in _edits(find(root, place), said)):
        _, there = edits.setdefault(node.start_mark.index, (node, []))
        there.extend(each for each in members if each not in there)
    for _, (node, members) in sorted(edits.items(), reverse=True):
        text = _with(text, node, members)
    if edits:
        path.write_text(text, encoding="utf-8", newline="\n")
        for file, tidy in reformatted(path.parent.parent, [path.parent.name]).items():
            if file == path:
                replace(file, tidy)


def find(root: yaml.Node | None, place: Place) -> yaml.MappingNode | None:
    """Return the mapping at a place; `None` where the file does not have it."""
    if place[0] == "operation":
        node = next((operation for id_, _, operation in operations(root) if id_ == place[1]), None)
    elif place[0] == "parameter":
        node = parameter(root, place[1], place[2])
    else:
        node = root
        for name in place:
            node = member(node, name)
    return node if isinstance(node, yaml.MappingNode) and node.value else None


def operations(root: yaml.Node | None) -> Iterator[tuple[str, yaml.Node, yaml.Node]]:
    """Return id, path item and operation of each."""
    for _, item in _members(member(root, "paths")):
        for _, operation in _members(item):
            named = member(operation, "operationId")
            if named is not None:
                yield str(named.value), item, operation


def parameter(root: yaml.Node | None, operation: str, wire: str) -> yaml.Node | None:
    """Return a parameter of an operation where it is written: in it, at its path, or among the components."""
    for id_, item, own in operations(root):
        for owner in (own, item) if id_ == operation else ():
            listed = member(owner, "parameters")
            for written in listed.value if isinstance(listed, yaml.SequenceNode) else ():
                node = _resolved(root, written)
                name = member(node, "name")
                if name is not None and name.value == wire:
                    return node
    return None


def member(node: yaml.Node | None, name: str) -> yaml.Node | None:
    """Return a member of a mapping; `None` where it has none of that name."""
    return next((value for key, value in _members(node) if key == name), None)


def _resolved(root: yaml.Node | None, node: yaml.Node) -> yaml.Node | None:
    reference = member(node, "$ref")
    if reference is None:
        return node
    file, _, pointer = str(reference.value).partition("#/")
    found = None if file else root
    for name in pointer.split("/"):
        found = member(found, name)
    return found


def _members(node: yaml.Node | None) -> list[tuple[str, yaml.Node]]:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return [(str(key.value), value) for key, value in pairs]


def _edits(node: yaml.MappingNode | None, words: Words) -> Iterator[tuple[yaml.MappingNode, list[str]]]:
    """Return the mappings to write into, and the members that they lack."""
    if node is None:
        return
    lacking: list[str] = []
    for word, said in words.items():
        there = member(node, word)
        if there is None:
            lacking.append(f"{word}: {said if isinstance(said, str) else _flow(said)}")
        elif not isinstance(said, str) and isinstance(there, yaml.MappingNode):
            more = [f"{name}: {text}" for name, text in said.items() if member(there, name) is None]
            if more:
                yield there, more
    if lacking:
        yield node, lacking


def _flow(said: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {text}" for name, text in said.items()) + "}"


def _with(text: str, node: yaml.MappingNode, members: list[str]) -> str:
    start = node.start_mark
    index = start.index
    if text[index] == "{":
        return f"{text[: index + 1]}{', '.join(members)}, {text[index + 1 :]}"
    margin = "\n" + " " * start.column
    return text[:index] + margin.join(members) + margin + text[index:]
