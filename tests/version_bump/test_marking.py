"""What a new version has no more is deprecated in the one before: operations, properties, parameters and values."""

from __future__ import annotations

from tests.version_bump.project import Project

FIRST, SECOND = "spec/shop/v1.yaml", "spec/shop/v2.yaml"
COLOUR = "{name: Colour, in: query, description: What it looks like., schema: {type: string}}"
SHELF = '        - {$ref: "#/components/parameters/Shelf"}\n'
COMPONENT = """\
  parameters:
    Shelf: {name: Shelf, in: query, description: Where it lies., schema: {type: string}}
"""
PAGE = "        - {name: Page, in: query,"
THING = "        - {name: ThingId, in: path,"


def with_parameters(project: Project) -> None:
    """Let things be read and listed by colour and shelf, and release that."""
    project.rewrite(
        FIRST,
        {
            PAGE: f"        - {COLOUR}\n{SHELF}{PAGE}",
            THING: f"{SHELF}{THING}",
            "components:\n": f"components:\n{COMPONENT}",
            "enum: [Red, Blue]": "enum: [Red, Blue, Azure, Pink]",
            "x-enum-varnames: [RED, BLUE]": "x-enum-varnames: [RED, BLUE, AZURE, PINK]",
        },
    )
    project.commit("Find things by their colour")
    project.git("tag", "v1.0.1")


def second_version(project: Project, changes: dict[str, str]) -> None:
    project.rewrite(FIRST, {"iqmetrix.net/v1": "iqmetrix.net/v2"}, new=SECOND)
    project.rewrite(SECOND, changes)
    project.rewrite(FIRST, {"x-service: shop\n": "x-service: shop\nx-default-version: true\n"})


def test_parameters_and_values_are_marked(shop: Project) -> None:
    with_parameters(shop)
    second_version(
        shop,
        {
            f"        - {COLOUR}\n": "",
            SHELF: "",
            COMPONENT: "",
            "enum: [Red, Blue, Azure, Pink]": "enum: [Red, Blue]",
            "x-enum-varnames: [RED, BLUE, AZURE, PINK]": "x-enum-varnames: [RED, BLUE]",
        },
    )
    answer = shop.run("bump", "shop", "--no-types")
    assert answer.status == 0, answer.err
    marked = "deprecated: true, x-deprecated: {since: 1.1.0}"
    first = shop.text(FIRST)
    assert f"{{name: Colour, in: query, {marked}" in first or f"{{{marked}, name: Colour" in first
    shelf = next(line for line in first.splitlines() if "name: Shelf" in line)
    assert marked in shelf, "what both had, and both have lost, is marked where it is written"
    assert "AZURE: {since: 1.1.0}" in first
    assert "PINK: {since: 1.1.0}" in first
    assert "argument colour of things.list is deprecated since shop 1.1.0" in shop.text(
        "generated/iqmetrix_api/shop/v1/resources.py"
    )
    assert "by hand" not in answer.out
    assert "x-deprecated" not in shop.text(SECOND)
    after = shop.content()
    assert "Everything was done already" in shop.run("bump", "shop", "--no-types").out
    assert shop.content() == after


def test_what_one_of_two_still_has_is_named(shop: Project) -> None:
    with_parameters(shop)
    second_version(shop, {f"{SHELF}{THING}": THING})
    answer = shop.run("bump", "shop", "--no-types")
    assert answer.status == 0, answer.err
    assert "Deprecate by hand, where the parameter or value is shared with what still has it:" in answer.out
    assert "shop.v1: `things.get(shelf=)` (Shelf)" in answer.out
    assert "x-deprecated" not in shop.text(FIRST)
