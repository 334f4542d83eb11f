"""Changes of descriptions as a patch, which `git apply` takes."""

from __future__ import annotations

import difflib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.document import Pointer, compose, read_text, scalar
from generator.field_drift.proposals import Edit
from generator.formatting import comments
from generator.formatting.writing import formatted, written


def patch(edits: Iterable[Edit], root: Path) -> str:
    """Return a unified diff of the files that some changes concern, with names below a folder; nothing is written.

    Raises:
        GeneratorError: a description cannot be written in the one form.
    """
    by_file: dict[Path, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_file[edit.spot.document.path.resolve()].append(edit)
    return "".join(_of_file(path, by_file[path], root.resolve()) for path in sorted(by_file))


def _of_file(path: Path, edits: list[Edit], root: Path) -> str:
    old = read_text(path)
    name = path.relative_to(root).as_posix()
    lines = difflib.unified_diff(
        old.splitlines(keepends=True),
        edited(path, old, edits).splitlines(keepends=True),
        f"a/{name}",
        f"b/{name}",
    )
    return "".join(lines)


def edited(path: Path, text: str, edits: Iterable[Edit]) -> str:
    """Return the text of a description with changes, in the one form."""
    nodes = compose(path, text)
    assert nodes is not None, "what an edit names stands in it"
    found = comments.find(text, nodes)
    places = [(_at(nodes, edit.spot.pointer), edit) for edit in edits]
    for node, edit in places:
        _give(node, edit.members)
    for node, edit in places:  # last, since it adds to what the members have become
        _change_lists(node, edit)
    return formatted(path, written(nodes, found))


def _at(node: yaml.Node, pointer: Pointer) -> yaml.Node:
    for part in pointer:
        if isinstance(node, yaml.MappingNode):
            node = next(value for key, value in node.value if key.value == str(part))
        else:
            node = node.value[part]
    return node


def _change_lists(node: yaml.Node, edit: Edit) -> None:
    for name in {**edit.joins, **edit.leaves}:
        old = _at(node, (name,))
        items = [old] if isinstance(old, yaml.ScalarNode) else old.value
        listed = [scalar(item) for item in items]
        kept = [value for value in listed if value not in edit.leaves.get(name, ())]
        _give(node, {name: [*kept, *(value for value in edit.joins.get(name, ()) if value not in listed)] or None})


def _give(node: yaml.Node, members: Mapping[str, Any]) -> None:
    """Give a mapping members: in the place of the old one, before its description, or at its end."""
    for name, value in members.items():
        names = [key.value for key, _ in node.value]
        if name in names:
            index = names.index(name)
            node.value[index : index + 1] = [] if value is None else [(node.value[index][0], _node(value))]
        elif value is not None:
            index = names.index("description") if "description" in names else len(names)
            node.value.insert(index, (_node(name), _node(value)))


def _node(value: Any) -> yaml.Node:
    """Return the nodes of a plain value; JSON is YAML."""
    node = compose(Path("a change"), json.dumps(value))
    assert node is not None, "JSON has a value"
    return node
