"""Texts and numbers as they are written: plain where every reader of YAML then reads the same, else in quotation marks."""

from __future__ import annotations

import io
import json
import re
import textwrap
from functools import cache

import yaml

from generator.document import scalar

_EMITTER = yaml.emitter.Emitter(io.StringIO())
_RESOLVER = yaml.resolver.Resolver()
_TEXT = "tag:yaml.org,2002:str"


def in_line(node: yaml.ScalarNode, *, in_flow: bool) -> str:
    """Return a scalar for one line.

    Args:
        node: as it was read.
        in_flow: whether it stands between brackets or braces, where commas and the like need quotation marks.
    """
    value = scalar(node)
    if value is None:
        return "null"
    return _quoted(value, in_flow=in_flow) if isinstance(value, str) else str(node.value)


def key(node: yaml.ScalarNode, *, in_flow: bool, numbers_are_plain: bool) -> str:
    """Return the key of a mapping, which is always a text; in quotation marks where it looks like a number."""
    text = str(node.value)
    return text if numbers_are_plain and text.isdecimal() else _quoted(text, in_flow=in_flow)


def lines(node: yaml.ScalarNode, indent: int, width: int, used: int) -> list[str]:
    """Return a scalar behind a key in a block, over as many lines as it needs.

    Args:
        node: as it was read.
        indent: of the lines after the first.
        width: of lines, in characters.
        used: characters of the first line that stand before it.
    """
    value = scalar(node)
    if isinstance(value, str) and _is_literal(value):
        chomping = "" if value.endswith("\n") else "-"
        return [f"|{chomping}", *(" " * indent + line if line else "" for line in value.removesuffix("\n").split("\n"))]
    text = in_line(node, in_flow=False)
    if used + len(text) <= width or not isinstance(value, str) or text != value:
        return [text]
    first, *rest = textwrap.wrap(
        text,
        width,
        initial_indent="x" * used,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [first[used:], *rest]


def _is_literal(text: str) -> bool:
    body = text.removesuffix("\n")
    return (
        "\n" in text
        and not body.endswith("\n")
        and not body.startswith((" ", "\n"))
        and all(line == line.rstrip() and line.isprintable() for line in body.split("\n"))
        and bool(body.strip())
    )


@cache  # the words of OpenAPI stand in every line
def _quoted(text: str, *, in_flow: bool) -> str:
    analysis = _EMITTER.analyze_scalar(text)
    allowed = analysis.allow_flow_plain if in_flow else analysis.allow_block_plain
    if allowed and not analysis.multiline and _is_text_to_all(text):
        return text
    if ('"' in text or "\\" in text) and analysis.allow_single_quoted and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=not text.isprintable())


def _is_text_to_all(text: str) -> bool:
    """Return whether this generator and readers of YAML 1.1 take a plain scalar for a text."""
    node = yaml.ScalarNode(_TEXT, text)
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return isinstance(scalar(node), str) and tag == _TEXT and not re.match(r"[=<]|\.\.\.|---", text)
