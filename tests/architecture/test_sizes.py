"""One idea a module: files stay short, and packages say in a sentence what they are."""

from __future__ import annotations

import ast
import re
import statistics

import pytest

from tests.kit.sources import name_of, tracked, written_by_hand

MAX_LINES = 400
LONGER_FOR_A_REASON = {
    "tests/generator/test_lint.py": "one table: every mistake with its message",
}
PARTS = ["benchmarks", "generator", "overlays", "simulator", "tests"]


def lengths(*patterns: str) -> dict[str, int]:
    """Return the lines of the files that people write; a package's `__init__` that only says what it is does not count."""
    counts = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in written_by_hand(*patterns)}
    return {name: lines for name, lines in counts.items() if lines > 5 or not name.endswith("/__init__.py")}


def test_no_file_is_too_long_without_a_reason() -> None:
    too_long = {name: lines for name, lines in lengths("*.py").items() if lines > MAX_LINES}
    assert {name: lines for name, lines in too_long.items() if name not in LONGER_FOR_A_REASON} == {}
    assert set(LONGER_FOR_A_REASON) <= set(too_long), "a reason that is needed no longer"


@pytest.mark.parametrize("part", PARTS)
def test_files_have_the_length_of_one_idea(part: str) -> None:
    """Half of them are shorter than this, half of them longer."""
    assert 50 <= statistics.median(lengths(f"{part}/*.py").values()) <= 150


def test_every_package_says_in_one_sentence_what_it_is() -> None:
    packages = [path for path in tracked("*/__init__.py") if not name_of(path).startswith("tests/")]
    assert len(packages) > 30
    missing = []
    for path in packages:
        first, _, _ = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n\n")
        if not re.fullmatch(r"[A-Z][^.]*(?:\.(?=\S)[^.]*)*\.", " ".join(first.split())):
            missing.append((name_of(path), first))
    assert missing == []
