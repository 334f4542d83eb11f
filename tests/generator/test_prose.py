"""Sentences become docstrings that fit the lines of generated code."""

from __future__ import annotations

import ast

import pytest

from generator.prose import WIDTH, docstring, escaped, wrapped

LONG = "One sentence that goes on and on, with `code` in it and commas, until no line of a program can hold it any more at all"


def test_text_stays_one_literal() -> None:
    text = escaped('It\'s "quoted",\n  has a \\ and two lines.')
    assert text == "It's 'quoted', has a \\\\ and two lines."
    assert ast.literal_eval(f'"""{text}"""') == "It's 'quoted', has a \\ and two lines."


@pytest.mark.parametrize("hanging", [0, 4])
def test_lines_are_full_and_not_longer(hanging: int) -> None:
    lines = wrapped(f"name: {LONG}. {LONG}.", 12, hanging).split("\n")
    assert len(lines) == 3
    assert " ".join(line.strip() for line in lines) == f"name: {LONG}. {LONG}."
    assert all(line.startswith(" " * (12 + hanging)) for line in lines[1:])
    assert all(len(line) <= WIDTH for line in [" " * 12 + lines[0], *lines[1:]])
    for line, after in zip([" " * 12 + lines[0], *lines[1:]], lines[1:], strict=False):
        assert len(line) + 1 + len(after.split()[0]) > WIDTH


@pytest.mark.parametrize("length", [WIDTH - 10, WIDTH - 9])
def test_a_docstring_of_one_line_fits_or_becomes_more(length: int) -> None:
    text = "a" * (length - 2) + " b"
    lines = f'    """{docstring(text, 4)}"""'.split("\n")
    assert max(map(len, lines)) <= WIDTH
    assert (len(lines) == 1) is (length == WIDTH - 10)


def test_the_first_sentence_is_the_summary() -> None:
    code = f'class A:\n    """{docstring(f"{LONG}. Then more. And more.", 4)}"""\n'
    assert max(map(len, code.splitlines())) <= WIDTH
    text = ast.get_docstring(ast.parse(code).body[0], clean=True)  # type: ignore[arg-type]
    summary, rest = str(text).split("\n\n")
    assert summary.replace("\n", " ") == f"{LONG}."
    assert rest == "Then more. And more."
