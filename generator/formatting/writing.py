"""Writes a description in the one form, with its comments."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from generator.document import Pointer, compose, load_text
from generator.formatting import comments, scalars
from generator.formatting.layout import WIDTH, has_plain_numbers, is_broken, is_one_line
from generator.problems import GeneratorError, Problem

INDENT = 2


def formatted(path: Path, text: str) -> str:
    """Return a description in the one form; it says the same, and has the same comments.

    Args:
        path: of the file, for problems.
        text: its content.

    Raises:
        GeneratorError: it is not YAML, has an anchor, or cannot be written in the form.
    """
    root = compose(path, text)
    kinds: dict[bool, type[dict[str, Any] | list[Any]]] = {True: list, False: dict}
    kind = kinds[isinstance(root, yaml.SequenceNode)]
    before = load_text(path, text, kind=kind)
    assert root is not None, "only a document with content can be loaded"
    _refuse_anchors(path, root, set())
    found = comments.find(text, root)
    result = written(root, found)
    after = load_text(path, result, kind=kind)
    nodes = compose(path, result)
    kept = comments.find(result, nodes).count() if nodes is not None else 0
    if repr(after.data) != repr(before.data) or kept != found.count():
        raise GeneratorError([Problem(str(path), 1, "the one form would change what it says", "write it simpler")])
    return result


def written(root: yaml.Node, found: comments.Comments) -> str:
    """Return nodes in the one form, with their comments."""
    lines = [*_Writer(found).block(root, 0, ()), *found.at_end]
    return "".join(f"{line}\n" for line in lines)


def _refuse_anchors(path: Path, node: yaml.Node, seen: set[int]) -> None:
    if id(node) in seen:
        message = "something is repeated by an alias (`*name`)"
        raise GeneratorError(
            [Problem(str(path), node.start_mark.line + 1, message, "write a component and refer to it")]
        )
    seen.add(id(node))
    for child in node.value if not isinstance(node, yaml.ScalarNode) else ():
        for each in child if isinstance(child, tuple) else (child,):
            _refuse_anchors(path, each, seen)


def _is_list_of_scalars(node: yaml.Node) -> bool:
    return isinstance(node, yaml.SequenceNode) and all(isinstance(item, yaml.ScalarNode) for item in node.value)


class _Writer:
    def __init__(self, found: comments.Comments) -> None:
        self.comments = found

    def block(self, node: yaml.Node, indent: int, pointer: Pointer) -> list[str]:
        """Return a mapping or a list, each of its entries on lines of its own."""
        lines: list[str] = []
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                place = (*pointer, str(key.value))
                name = scalars.key(key, in_flow=False, numbers_are_plain=has_plain_numbers(pointer))
                lines += self._entry(value, f"{name}:", indent, place)
            return lines
        for index, item in enumerate(node.value):
            lines += self._entry(item, "-", indent, (*pointer, index))
        return lines

    def _entry(self, node: yaml.Node, lead: str, indent: int, pointer: Pointer) -> list[str]:
        above, behind = self.comments.above.get(pointer, []), self.comments.behind.get(pointer, [])
        first, *rest = self._value(node, lead, indent, pointer)
        if behind and ((rest and isinstance(node, yaml.ScalarNode)) or len(behind) > 1 or first.endswith(",")):
            above, behind = [*above, *behind], []
        margin = " " * indent
        return [*(margin + each for each in above), "  ".join([margin + first, *behind]), *rest]

    def _value(self, node: yaml.Node, lead: str, indent: int, pointer: Pointer) -> list[str]:
        """Return an entry; its first line without the margin."""
        deeper = indent + INDENT
        if isinstance(node, yaml.ScalarNode):
            first, *rest = scalars.lines(node, deeper, WIDTH, indent + len(lead) + 1)
            return [f"{lead} {first}", *rest]
        flow = None if self.comments.inside(pointer) else self._flow(node, pointer)
        if flow is not None and not node.value:
            return [f"{lead} {flow}"]
        names = (
            frozenset(str(key.value) for key, _ in node.value) if isinstance(node, yaml.MappingNode) else frozenset()
        )
        fits = flow is not None and indent + len(lead) + 1 + len(flow) <= WIDTH
        if flow is not None and (is_one_line(pointer) or (fits and not is_broken(pointer, names))):
            return [f"{lead} {flow}"]
        if flow is not None and not is_broken(pointer, names) and _is_list_of_scalars(node):
            return self._filled(node, lead, deeper)
        lines = self.block(node, deeper, pointer)
        if lead == "-" and not lines[0].lstrip().startswith("#"):
            return [f"- {lines[0][deeper:]}", *lines[1:]]
        return [lead, *lines]

    def _filled(self, node: yaml.Node, lead: str, indent: int) -> list[str]:
        """Return a list of scalars over as many lines as it needs."""
        lines, items = [f"{lead} ["], [scalars.in_line(item, in_flow=True) for item in node.value]
        for item in items:
            if lines[-1].strip() and len(lines[-1]) + len(item) + indent + 1 > WIDTH:
                lines.append(" " * indent)
            separator = "" if lines[-1].endswith("[") or not lines[-1].strip() else " "
            lines[-1] += f"{separator}{item},"
        lines[-1] = lines[-1].removesuffix(",") + "]"
        return lines

    def _flow(self, node: yaml.Node, pointer: Pointer) -> str | None:
        """Return something on one line; nothing if a text in it has several lines."""
        if isinstance(node, yaml.ScalarNode):
            return None if "\n" in str(node.value) else scalars.in_line(node, in_flow=True)
        if isinstance(node, yaml.SequenceNode):
            items = [self._flow(item, (*pointer, index)) for index, item in enumerate(node.value)]
            return None if None in items else f"[{', '.join(item or '' for item in items)}]"
        members = []
        for key, value in node.value:
            flow = self._flow(value, (*pointer, str(key.value)))
            if flow is None:
                return None
            name = scalars.key(key, in_flow=True, numbers_are_plain=has_plain_numbers(pointer))
            members.append(f"{name}: {flow}")
        return f"{{{', '.join(members)}}}"
