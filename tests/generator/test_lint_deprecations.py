"""Deprecated means something: it stands where somebody is warned, says since when, and names what exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kit.linting import GOOD, problems

GET = "      operationId: getThing\n"
EXTRA = "Extra: {type: object,"
PAGE = "- {name: Page, in: query,"
NAMES = "x-enum-varnames: [RED, BLUE]\n"


def operation(said: str, *, deprecated: str = "      deprecated: true\n") -> tuple[str, str]:
    return GET, f"{GET}{deprecated}      x-deprecated: {said}\n"


def member(said: str) -> tuple[str, str]:
    return EXTRA, f"Extra: {{type: object, deprecated: true, x-deprecated: {said},"


def parameter(said: str) -> tuple[str, str]:
    return PAGE, f"- {{name: Page, in: query, deprecated: true, x-deprecated: {said},"


def value(said: str) -> tuple[str, str]:
    return NAMES, f"{NAMES}      x-deprecated-values: {said}\n"


SOUND = [
    operation("{since: 1.0.0}"),
    operation("{since: 0.9.0, use_instead: listThings}"),
    operation("{since: 1.0.0, use_instead: Thing.Color}"),
    operation("{since: 1.0.0, use_instead: v2.getThing}"),
    member("{since: 1.0.0, use_instead: Color}"),
    member("{since: 1.0.0, use_instead: getThing}"),
    member("{since: 1.0.0, use_instead: ThingPage.Total}"),
    member("{since: 1.0.0, use_instead: v2.Thing.Extra}"),
    parameter("{since: 1.0.0, use_instead: PageSize}"),
    value("{RED: {since: 1.0.0, use_instead: BLUE}}"),
    value("{RED: {since: 1.0.0, use_instead: Thing.Color}}"),
]
WRONG = [
    ((GET, f"{GET}      deprecated: true\n"), "`getThing` is deprecated without x-deprecated", "since: 1.0.0"),
    (operation("{since: 1.0.0}", deprecated=""), "has x-deprecated but is not deprecated", "add `deprecated: true`"),
    (operation("{since: 1.0.0}", deprecated="      deprecated: false\n"), "but is not deprecated", "deprecated: true"),
    (operation("1.0.0"), "is not `since` and `use_instead`", "{since: 1.2.0"),
    (operation("{use_instead: listThings}"), "is not `since` and `use_instead`", "{since: 1.2.0"),
    (operation("{since: 1.0.0, instead: listThings}"), "is not `since` and `use_instead`", "{since: 1.2.0"),
    (operation("{since: 2017}"), "`since` is `2017`", "three numbers"),
    (operation("{since: 1.0.10}"), "`since` is 1.0.10, but the description is only at 1.0.0", "raise `info.version`"),
    (operation("{since: 1.0.0, use_instead: findThings}"), "`findThings`, which does not exist", "operationId"),
    (operation("{since: 1.0.0, use_instead: getThing}"), "names itself", "operationId"),
    (operation("{since: 1.0.0, use_instead: v2.findThings}"), "`v2.findThings`, which does not exist", "operationId"),
    (operation("{since: 1.0.0, use_instead: v3.getThing}"), "`v3.getThing`, which does not exist", "operationId"),
    (member("{since: 1.0.0, use_instead: Extra}"), "names itself", "neighbour"),
    (member("{since: 1.0.0, use_instead: Total}"), "`Total`, which does not exist", "`Schema.Property`"),
    (parameter("{since: 1.0.0, use_instead: Size}"), "`Size`, which does not exist", "neighbour"),
    (value("{GREEN: {since: 1.0.0}}"), "`GREEN` is no name of `x-enum-varnames`", "use one of RED, BLUE"),
    (value("{RED: {since: 1.0.0, use_instead: GREEN}}"), "`GREEN`, which does not exist", "neighbour"),
    (value("[RED]"), "is no mapping", "{NAME: {since"),
    (
        value("{RED: {since: 1.0.0, use_instead: BLUE}, BLUE: {since: 1.0.0}}"),
        "`BLUE`, which is deprecated too",
        "both",
    ),
    (
        (EXTRA, "Extra: {x-deprecated-values: {A: {since: 1.0.0}}, type: object,"),
        "`A` is no name of `x-enum-varnames`",
        "put it on an enumeration",
    ),
    (
        ("    Color:\n", "    Color:\n      deprecated: true\n      x-deprecated: {since: 1.0.0}\n"),
        "nobody is warned of `Color` by `deprecated` here",
        "x-deprecated-values",
    ),
    (
        (PAGE + " schema: {", PAGE + " schema: {deprecated: true, "),
        "nobody is warned of `schema` by `deprecated` here",
        "parameters",
    ),
    (
        ("X-RateLimit-Limit: {schema", "X-RateLimit-Limit: {deprecated: true, schema"),
        "`deprecated` is not a word of a header here",
        "say it in `description`",
    ),
]


def changed(change: tuple[str, str], folder: Path) -> str:
    assert GOOD.count(change[0]) == 1, change[0]
    (folder / "shop").mkdir()
    (folder / "shop" / "v2.yaml").write_text(GOOD, encoding="utf-8")
    return GOOD.replace(*change)


@pytest.mark.parametrize("change", SOUND, ids=lambda change: change[1][-40:])
def test_what_exists_can_be_named(change: tuple[str, str], tmp_path: Path) -> None:
    assert problems(changed(change, tmp_path), tmp_path) == []


@pytest.mark.parametrize(("change", "message", "cure"), WRONG, ids=[message for _, message, _ in WRONG])
def test_each_slip_has_its_cure(change: tuple[str, str], message: str, cure: str, tmp_path: Path) -> None:
    found = problems(changed(change, tmp_path), tmp_path)
    assert [(problem.message, problem.cure) for problem in found if message in problem.message], found
    assert all(cure in problem.cure for problem in found if message in problem.message), found


def test_a_shared_parameter_must_name_what_each_of_its_operations_has(tmp_path: Path) -> None:
    """`PageSize` is there beside it in one operation, and not in the other."""
    shared = "components:\n  parameters:\n    Old: {name: Old, in: query, deprecated: true, "
    shared += "x-deprecated: {since: 1.0.0, use_instead: PageSize}, schema: {type: integer}}\n"
    text = GOOD.replace("components:\n", shared, 1)
    reference = '        - {$ref: "#/components/parameters/Old"}\n'
    one = text.replace("        - {name: Page,", reference + "        - {name: Page,")
    assert problems(one, tmp_path) == []
    both = one.replace("        - {name: ThingId,", reference + "        - {name: ThingId,")
    assert ["`PageSize`, which does not exist" in problem.message for problem in problems(both, tmp_path)] == [True]
