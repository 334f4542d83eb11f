"""A YAML file with the line of everything in it.

YAML is read by the rules of YAML 1.2's core schema, as OpenAPI asks: `yes` and `on` are text, dates are text.
Numbers with fractions are `Decimal`, so that samples keep their digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from generator.problems import GeneratorError, Problem

Pointer = tuple[str | int, ...]

_INTEGER = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# Written in Python, PyYAML reads some texts between brackets differently; so there is one reader, that of libyaml.
_Loader = yaml.CSafeLoader


@dataclass(frozen=True)
class Document:
    """A parsed file.

    Attributes:
        path: where it was read from.
        data: its content as plain dictionaries, lists and scalars.
        lines: line of every value by its pointer, from 1.
    """

    path: Path
    data: Any
    lines: dict[Pointer, int]

    def line(self, pointer: Pointer) -> int:
        """Return the line of a value, or of the nearest one around it."""
        while pointer not in self.lines and pointer:
            pointer = pointer[:-1]
        return self.lines.get(pointer, 1)


def load(path: Path, *, kind: type[dict[str, Any] | list[Any]] = dict) -> Document:
    """Read a YAML file.

    Args:
        path: the file.
        kind: of its content: a mapping, or a list.

    Raises:
        GeneratorError: the file is missing, is not YAML, has a key twice, or is of another kind.
    """
    return load_text(path, read_text(path), kind=kind)


def load_text(path: Path, text: str, *, kind: type[dict[str, Any] | list[Any]] = dict) -> Document:
    """Read the text of a YAML file; `path` is for its problems.

    Raises:
        GeneratorError: it is not YAML, has a key twice, or is of another kind.
    """
    root = compose(path, text)
    reader = _Reader(path)
    data = reader.read(root, ()) if root is not None else None
    if not isinstance(data, kind):
        wanted = {dict: ("a mapping", "begin with `openapi: 3.1.0`"), list: ("a list", "begin each entry with `- `")}
        reader.problems.append(Problem(str(path), 1, f"is not {wanted[kind][0]}", wanted[kind][1]))
    if reader.problems:
        raise GeneratorError(reader.problems)
    return Document(path, data, reader.lines)


def read_text(path: Path) -> str:
    """Return the text of a file.

    Raises:
        GeneratorError: it cannot be read, or is not UTF-8.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise GeneratorError([Problem(str(path), 1, f"cannot be read: {error.strerror}", "check the path")]) from error
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise GeneratorError([Problem(str(path), line, "is not UTF-8", "save the file in that encoding")]) from error


def compose(path: Path, text: str) -> yaml.Node | None:
    """Return the nodes of a YAML text, which know where they stand.

    Raises:
        GeneratorError: it is not YAML.
    """
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        message = f"is not valid YAML: the character {chr(error.character)!r} is not allowed"
        raise GeneratorError([Problem(str(path), line, message, "remove it")]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        message = f"is not valid YAML: {error.problem or error.context}"
        raise GeneratorError(
            [Problem(str(path), line, message, "correct the indentation or the quotation marks here")]
        ) from error


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[Pointer, int] = {}
        self.problems: list[Problem] = []
        self._around: list[yaml.Node] = []

    def read(self, node: yaml.Node, pointer: Pointer) -> Any:
        self.lines.setdefault(pointer, node.start_mark.line + 1)
        if isinstance(node, yaml.ScalarNode):
            return scalar(node)
        if any(node is parent for parent in self._around):
            self._complain(node, "an alias (`*name`) stands inside of what it repeats", "write it with a `$ref`")
            return None
        self._around.append(node)
        try:
            if isinstance(node, yaml.MappingNode):
                return self._mapping(node, pointer)
            return [self.read(item, (*pointer, index)) for index, item in enumerate(node.value)]
        finally:
            self._around.pop()

    def _complain(self, node: yaml.Node, message: str, cure: str) -> None:
        self.problems.append(Problem(str(self.path), node.start_mark.line + 1, message, cure))

    def _mapping(self, node: yaml.MappingNode, pointer: Pointer) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._complain(key_node, "a key is not a text", "write a text, or put the braces in quotation marks")
                continue
            key = str(key_node.value)
            if key == "<<" and not key_node.style:
                self._complain(key_node, "`<<` merges mappings, which YAML 1.2 does not know", "write the keys out")
                continue
            line = key_node.start_mark.line + 1
            if key in mapping:
                first = self.lines[(*pointer, key)]
                message = f"key `{key}` stands twice in one mapping, first in line {first}"
                self.problems.append(Problem(str(self.path), line, message, "keep one of them"))
                continue
            self.lines[(*pointer, key)] = line
            mapping[key] = self.read(value_node, (*pointer, key))
        return mapping


def scalar(node: yaml.ScalarNode) -> object:
    """Return the value of a scalar by the rules of YAML 1.2; a number with a fraction is a `Decimal`."""
    text = str(node.value)
    if getattr(node, "style", None):  # in quotation marks or a block
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return Decimal(text) if _NUMBER.fullmatch(text) else text
