"""Sentences of a description as docstrings: on one line, escaped, wrapped."""

from __future__ import annotations

import textwrap

WIDTH = 120
"""Columns of generated code."""


def one_line(text: object) -> str:
    """Return a text without line breaks and without double quotation marks, which would end a docstring."""
    return " ".join(str(text).split()).replace('"', "'")


def escaped(text: object) -> str:
    """Return a text on one line that can stand in a string literal."""
    return one_line(text).replace("\\", "\\\\")


def wrapped(text: str, indent: int, hanging: int = 0) -> str:
    """Break a text into lines.

    Args:
        text: one line.
        indent: columns in front of all lines; the first one has them already.
        hanging: further columns in front of all lines but the first.
    """
    lines = textwrap.wrap(
        text, WIDTH - indent, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False
    )
    return ("\n" + " " * indent).join(lines)


def docstring(text: str, indent: int) -> str:
    """Return the inside of a docstring: one line where it fits, else the first sentence, an empty line and the rest."""
    if indent + len(text) + 6 <= WIDTH:
        return text
    summary, end, rest = text.partition(". ")
    margin = "\n" + " " * indent
    first = wrapped('"' * 3 + summary + end.strip(), indent).removeprefix('"' * 3)
    return (f"{first}\n{margin}{wrapped(rest, indent)}" if rest else first) + margin


def deprecation_first(deprecation: str, text: str) -> str:
    """Return the description of something that is deprecated: `deprecation` comes first, without its verb."""
    return f"D{deprecation.removeprefix('is d')}. {text}".strip()
