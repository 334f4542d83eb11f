"""The promises and their tests: docs/promises.md holds the words, docstrings of tests hold the numbers.

`python -m tests.docs.promises` writes the lists at the document's end.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
DOCUMENT = TESTS.parent / "docs" / "promises.md"
MARK = "<!-- tests -->\n"

_TAG = re.compile(r"\bP-([A-Z]\d+)")


def numbers(text: str) -> list[str]:
    """Return the numbers of all promises of the document."""
    found: list[str] = []
    group = ""
    for line in text.splitlines():
        if heading := re.match(r"## ([A-Z]): ", line):
            group = heading[1]
        elif line.startswith("## "):
            group = ""
        elif (item := re.match(r"(\d+)\. \S", line)) and group:
            found.append(group + item[1])
    return found


def tags(docstring: str) -> set[str]:
    """Return the promises that a docstring names."""
    return set(_TAG.findall(docstring))


def tests_of(source: str) -> Iterator[tuple[str, str]]:
    """Return name (`Class::test` inside a class) and docstring of every test of a module."""
    for node in ast.parse(source).body:
        inside = node.body if isinstance(node, ast.ClassDef) and node.name.startswith("Test") else [node]
        for each in inside:
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)) and each.name.startswith("test_"):
                before = f"{node.name}::" if isinstance(node, ast.ClassDef) else ""
                yield before + each.name, ast.get_docstring(each) or ""


def all_tests(folder: Path = TESTS) -> dict[str, str]:
    """Return the docstring of every test, by `path::test`."""
    return {
        f"{path.relative_to(folder.parent).as_posix()}::{name}": docstring
        for path in sorted(folder.rglob("test_*.py"))
        for name, docstring in tests_of(path.read_text(encoding="utf-8"))
    }


def tests_by_promise(tests: dict[str, str]) -> dict[str, list[str]]:
    """Return the tests of each promise that a docstring names."""
    found: dict[str, list[str]] = defaultdict(list)
    for test, docstring in tests.items():
        for number in tags(docstring):
            found[number].append(test)
    return found


def lists(promises: list[str], tests: dict[str, list[str]]) -> str:
    """Write a list of tests for each promise."""
    parts = ["\n".join([f"### {number}", "", *(f"- `{test}`" for test in tests[number])]) for number in promises]
    return "\n\n".join(parts) + "\n"


def written(text: str) -> str:
    """Return the document with its lists as they should be."""
    before, _, _ = text.partition(MARK)
    return before + MARK + "\n" + lists(numbers(before), tests_by_promise(all_tests()))


if __name__ == "__main__":
    DOCUMENT.write_text(written(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
