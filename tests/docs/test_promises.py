"""Every promise has tests, and docs/promises.md names them."""

from __future__ import annotations

import re

from tests.docs import promises

TEXT = promises.DOCUMENT.read_text(encoding="utf-8")
NUMBERS = promises.numbers(TEXT)
TESTS = promises.all_tests()
FOUND = promises.tests_by_promise(TESTS)


def test_every_promise_is_numbered_once() -> None:
    assert len(NUMBERS) == len(set(NUMBERS)) >= 49
    assert {number[0] for number in NUMBERS} == set("LARDSPIEC")


def test_every_promise_has_a_test() -> None:
    assert [number for number in NUMBERS if number not in FOUND] == []


def test_no_docstring_names_a_promise_that_does_not_exist() -> None:
    assert {number: tests for number, tests in FOUND.items() if number not in NUMBERS} == {}


def test_the_lists_are_up_to_date() -> None:
    """`python -m tests.docs.promises` writes them."""
    assert promises.written(TEXT) == TEXT, "run `python -m tests.docs.promises`"


def test_the_lists_name_tests_that_exist() -> None:
    """And every test whose docstring names a promise, under that promise."""
    named = set(re.findall(r"`(tests/[\w/.]+::[\w:]+)`", TEXT))
    assert named
    assert named <= set(TESTS)
    assert {test for test, docstring in TESTS.items() if promises.tags(docstring)} == named
    listed = re.findall(r"^### (.*)\n\n((?:- .*\n)+)", TEXT.partition(promises.MARK)[2], re.MULTILINE)
    assert {number: re.findall(r"`(.*)`", tests) for number, tests in listed} == FOUND


def test_how_docstrings_are_read() -> None:
    source = '''
def test_one():
    """P-L3, P-A1 and P-A4: after all."""
def helper():
    """P-L1"""
class TestMany:
    async def test_two(self):
        """P-A4"""
'''
    found = dict(promises.tests_of(source))
    assert list(found) == ["test_one", "TestMany::test_two"]
    assert promises.tags(found["test_one"]) == {"L3", "A1", "A4"}
    assert promises.tags(found["TestMany::test_two"]) == {"A4"}
