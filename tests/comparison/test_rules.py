"""Each row of the table of changes, found in a pair of descriptions that has that change."""

from __future__ import annotations

import pytest

from generator.comparison.changes import compare
from generator.comparison.rules import RULES
from generator.comparison.verdicts import Verdict
from tests.comparison.pairs import PAIRS, Pair, as_bundle, edited
from tests.comparison.rules_page import PAGE, page


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_row_is_found_where_it_holds(pair: Pair) -> None:
    old, new = pair.sides()
    changes = compare(as_bundle(old), as_bundle(new)).changes
    row = RULES[pair.rule, pair.direction]
    change = next((change for change in changes if row in change.rules), None)
    assert change is not None, changes
    told = {change.name for change in changes if change.verdict > Verdict.DOCUMENTATION or change.name == pair.rule}
    assert told - pair.also == {pair.rule}
    assert (change.on_the_wire, change.in_python) == (row.wire, row.python)
    assert (change.behaves, change.stops) == (row.behaves, row.stops)
    assert change.places


def test_every_row_has_a_pair() -> None:
    whole = {key for key in RULES if key[0] in {"service-added", "service-removed"}}
    assert {(pair.rule, pair.direction) for pair in PAIRS} == RULES.keys() - whole


def test_a_service_that_comes_or_goes_is_one_change() -> None:
    there = as_bundle(edited({}))
    come, gone = compare(None, there).changes, compare(there, None).changes
    assert [(each.name, each.verdict) for each in come] == [("service-added", Verdict.COMPATIBLE)]
    assert [(each.name, each.verdict) for each in gone] == [("service-removed", Verdict.BREAKING)]


def test_a_new_version_moves_nobody_unless_it_takes_over() -> None:
    """P-E4"""
    first, second = as_bundle(edited({})), as_bundle(edited({}), "v2")
    taking = as_bundle(edited({"x-default-version": True}), "v2")
    staying = as_bundle(edited({"x-default-version": True}))
    assert [change.name for change in compare(None, second).changes] == ["service-added"]
    assert compare(first, staying).changes == compare(staying, second).changes == ()
    for before in (None, first):  # with the last release, and with the version before it
        assert "default-version-moved" in [change.name for change in compare(before, taking).changes]


def test_a_description_is_no_change_to_itself() -> None:
    assert compare(as_bundle(edited({})), as_bundle(edited({}))).changes == ()


def test_the_page_shows_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python -m tests.comparison.rules_page`"
