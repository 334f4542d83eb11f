"""Lint demands what a call needs: samples, pages that end, parameters that can be written, values that fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.kit.linting import GOOD, problems

SAMPLE = ", examples: {one: {value: 1}}}"
SIZE = "{name: PageSize, in: query, schema: {type: integer}}"
BODY = "x-method: get\n      requestBody: {required: true, content: {%s: {schema: %s}}}\n"
THING = '{$ref: "#/components/schemas/Thing"}'
ENTITY = "x-group: general\nx-entities: {Thing: {%s}}\n"
KEY = "Id: {type: integer, readOnly: true"
PARAMETERS = (
    "      parameters:\n        - {name: ThingId, in: path, required: true, schema: {type: integer}" + SAMPLE + "\n"
)

MISTAKES: dict[str, tuple[dict[str, str], str]] = {
    "path parameter without sample": ({SAMPLE: "}"}, "getThing needs `ThingId`, which has no sample"),
    "required parameter without sample": (
        {SIZE: SIZE.replace("in: query", "in: query, required: true")},
        "listThings needs `PageSize`, which has no sample",
    ),
    "required body of text without sample": (
        {"x-method: get\n": BODY % ("text/plain", "{type: string}")},
        "the body of getThing has no sample in `text/plain`",
    ),
    "required body without example": (
        {
            "x-method: get\n": BODY % ("application/json", THING),
            "readOnly: true, x-sent-on-update: true, examples: [1], ": "",
        },
        "the body of getThing has no sample, and `Id` no example",
    ),
    "page of unknown length": (
        {"default_size: 20, ": ""},
        "does not say how long a page is where no `PageSize` is given",
    ),
    "page of no length": (
        {"default_size: 20": "default_size: 0"},
        "`default_size: 0` of listThings is no whole number from 1",
    ),
    "page of half a row": ({"default_size: 20": "default_size: 0.5"}, "is no whole number from 1"),
    "page above the most": ({"default_size: 20": "default_size: 20, maximum_size: 5"}, "is above `maximum_size`"),
    "pages without a number": ({"offset: Page, ": ""}, "paging style `page` of listThings lacks `offset`"),
    "links without a link": ({"style: page": "style: links"}, "paging style `links` of listThings lacks `next`"),
    "page by a text": ({SIZE: SIZE.replace("integer", "string")}, "`PageSize`, which is no whole number in the query"),
    "style of a query": (
        {SIZE: SIZE.replace("in: query", "in: query, style: deepObject")},
        "style `deepObject` of parameter `PageSize` is not supported",
    ),
    "style of a path": (
        {"in: path": "in: path, style: matrix"},
        "style `matrix` of parameter `ThingId` is not supported",
    ),
    "style of a list": (
        {
            SIZE: f"{SIZE}\n        - {{name: Ids, in: query, style: spaceDelimited, schema: {{type: array, items: {{type: integer}}}}}}"
        },
        "style `spaceDelimited` of parameter `Ids` is not supported",
    ),
    "scalar that is exploded": (
        {"in: path": "in: path, explode: true"},
        "`explode` of parameter `ThingId` means nothing",
    ),
    "list in a path": (
        {"required: true, schema: {type: integer}": "required: true, schema: {type: array, items: {type: integer}}"},
        "parameter `ThingId` is neither a scalar nor, in the query, a list of scalars",
    ),
    "list of lists": (
        {
            SIZE: f"{SIZE}\n        - {{name: Ids, in: query, schema: {{type: array, items: {{type: array, items: {{type: integer}}}}}}}}"
        },
        "parameter `Ids` is neither a scalar",
    ),
    "read without a key": (
        {"/Things({ThingId}):": "/Thing:", PARAMETERS: "", "x-group: general\n": ENTITY % "scope: []"},
        "`get` of getThing is about one row, but its path has no parameter",
    ),
    "open parenthesis": (
        {"/Things({ThingId}):": "/Things({ThingId}:"},
        "the parentheses or braces of the path /Things({ThingId} do",
    ),
    "open brace": ({"/Things({ThingId}):": "/Things({ThingId}){:"}, "the parentheses or braces of the path"),
    "variable of the server": (
        {"shop{suffix}.example/v1": "shop{suffix}.{region}.example/v1"},
        "the server's variable `region` is filled in by no client",
    ),
    "suffix of production": ({'{default: ""}': "{default: rc}"}, "the suffix has no default for production"),
    "default of another type": (
        {KEY: f"{KEY}, default: one"},
        "the default of `Id` does not fit its schema: 'one' is not of type",
    ),
    "default of a parameter": (
        {SIZE: SIZE.replace("{type: integer}", "{type: integer, default: many}")},
        "the default of `PageSize` does not fit its schema",
    ),
    "deletion by another word": (
        {"x-group: general\n": ENTITY % "delete: hide"},
        "`delete: hide` of Thing is no way to delete",
    ),
    "deletion that sets a text": (
        {"x-group: general\n": ENTITY % "delete: {set: {Id: yes}}"},
        "the value of `Id` of Thing does not fit its schema: 'yes' is not of type",
    ),
    "deletion that sets nothing": (
        {"x-group: general\n": ENTITY % "delete: {set: {Gone: true}}"},
        "have no member `Gone`",
    ),
    "fixed value of another type": (
        {"x-group: general\n": ENTITY % "server: {Id: {fixed: one}}"},
        "the value of `Id` of Thing does not fit",
    ),
}


def changed(changes: dict[str, str]) -> str:
    text = GOOD
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_has_its_message(mistake: str, tmp_path: Path) -> None:
    changes, message = MISTAKES[mistake]
    found = problems(changed(changes), tmp_path)
    assert any(message in problem.message for problem in found), found
    assert all(problem.cure for problem in found)


@pytest.mark.parametrize(
    "changes",
    [
        {"https://shop{suffix}.example/v1": "https://gateway{suffix}-east.example"},
        {"https://shop{suffix}.example/v1": "https://api{suffix}.example/shop/v2"},
        {'{default: ""}': '{default: "", enum: ["", stage, "7"]}'},
        {"x-method: get\n": BODY % ("application/json", THING)},
        {"/Things({ThingId}):": "/Things(ThingId={ThingId},Of='x')/Parts:"},
        {SIZE: SIZE.replace("{type: integer}", "{type: integer, default: 20}")},
    ],
    ids=str,
)
def test_what_services_do_is_no_mistake(changes: dict[str, str], tmp_path: Path) -> None:
    """Gateways, addresses without a version, environments of other names, bodies that are made of examples."""
    assert problems(changed(changes), tmp_path) == []


@pytest.mark.parametrize("text", ['{\n<<<<<<< ours\n "a": "b"\n=======\n', "[1]", "", "{}\ufffd"])
def test_a_lock_that_cannot_be_read_is_named(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    problems(GOOD, tmp_path / "spec")
    out = tmp_path / "out"
    out.mkdir()
    (out / "lock.json").write_text(text, encoding="utf-8")
    for command in (["check"], ["build", "shop"]):
        assert main(["--spec", str(tmp_path / "spec"), "--out", str(out), *command]) == 1
        error = capsys.readouterr().err
        assert "lock.json" in error
        assert "make generate" in error
    assert [path.name for path in out.iterdir()] == ["lock.json"]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    problems(GOOD, tmp_path / "spec")
    out = tmp_path / "out"
    out.write_text("no folder", encoding="utf-8")
    assert main(["--spec", str(tmp_path / "spec"), "--out", str(out), "build", "shop", "--no-types"]) == 1
    assert f"{out}/.building: " in capsys.readouterr().err
