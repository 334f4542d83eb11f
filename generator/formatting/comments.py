"""The comments of a description, and what each of them speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.document import Pointer

_COMMENT = re.compile(r"(?:(?<=\s)|^)#[^\n]*", re.MULTILINE)


@dataclass
class Comments:
    """Comments by the entry that they belong to.

    Attributes:
        above: comments on lines of their own before an entry.
        behind: comments at the end of an entry's line.
        at_end: comments after the last entry.
    """

    above: dict[Pointer, list[str]] = field(default_factory=dict)
    behind: dict[Pointer, list[str]] = field(default_factory=dict)
    at_end: list[str] = field(default_factory=list)

    def inside(self, pointer: Pointer) -> bool:
        """Return whether something inside of an entry has a comment."""
        length = len(pointer)
        return any(
            len(other) > length and other[:length] == pointer for each in (self.above, self.behind) for other in each
        )

    def count(self) -> int:
        """Return the number of all comments."""
        return len(self.at_end) + sum(len(texts) for each in (self.above, self.behind) for texts in each.values())


def find(text: str, root: yaml.Node) -> Comments:
    """Return the comments of a document.

    A comment on a line of its own belongs to what begins after it, one behind something to what begins on its line.
    """
    comments = Comments()
    entries = sorted(_entries(root, ()), key=lambda entry: (entry[0], len(entry[1])))
    lines = [line for line, _ in entries]
    scalars = sorted(_scalars(root))
    starts = [start for start, _ in scalars]
    for found in _COMMENT.finditer(text):
        around = bisect_right(starts, found.start()) - 1
        if around >= 0 and found.start() < scalars[around][1]:
            continue  # inside of a text
        line = text.count("\n", 0, found.start())
        comment = found.group().rstrip()
        if not text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip():
            index = bisect_right(lines, line)
            owners = comments.above.setdefault(entries[index][1], []) if index < len(entries) else comments.at_end
        else:
            last = lines[max(bisect_right(lines, line) - 1, 0)]
            owners = comments.behind.setdefault(entries[bisect_left(lines, last)][1], [])
        owners.append(comment)
    return comments


def _entries(node: yaml.Node, pointer: Pointer) -> Iterator[tuple[int, Pointer]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key.start_mark.line, (*pointer, str(key.value))
            yield from _entries(value, (*pointer, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield item.start_mark.line, (*pointer, index)
            yield from _entries(item, (*pointer, index))


def _scalars(node: yaml.Node) -> Iterator[tuple[int, int]]:
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.index, node.end_mark.index
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from (*_scalars(key), *_scalars(value))
    else:
        for item in node.value:
            yield from _scalars(item)
