"""Rules of what samples say and of what the server makes: a sound description is carried by the whole chain."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kit.linting import GOOD, problems

ENTITIES = "components:\n"
THING = '              schema: {$ref: "#/components/schemas/Thing"}\n'
EXAMPLES = "              examples: {one: {value: %s}}\n"

MISTAKES: dict[str, tuple[str, str, str]] = {
    "sample of another type": (
        THING,
        THING + EXAMPLES % "{Id: one}",
        "the sample `one` does not fit its schema at `Id`",
    ),
    "undescribed member": (THING, THING + EXAMPLES % "{Id: 1, Nmae: x}", "'Nmae' was unexpected"),
    "sample of a parameter": ("{one: {value: 1}}", "{one: {value: x}}", "the sample of `ThingId` does not fit"),
    "example of a property": ("examples: [1], description: Its", "examples: [x], description: Its", "sample of `Id`"),
    "example that is no member of the enumeration": (
        "Color: {$ref",
        "Color: {examples: [Green], $ref",
        "'Green' is not one of ['Red', 'Blue']",
    ),
    "time without its zone": (
        "Extra: {type: object, additionalProperties: true, description: Free.}",
        'At: {type: string, format: date-time, description: When., examples: ["2026-01-02T03:04:05"]}',
        "is not a 'date-time'",
    ),
    "time with a zone": (
        "Extra: {type: object, additionalProperties: true, description: Free.}",
        'At: {type: string, format: date-time-local, description: When., examples: ["2026-01-02T03:04:05Z"]}',
        "is not a 'date-time-local'",
    ),
    "day that there is not": (
        "Extra: {type: object, additionalProperties: true, description: Free.}",
        'At: {type: string, format: date, description: When., examples: ["2026-02-30"]}',
        "is not a 'date'",
    ),
    "upper case": ("            application/json:\n" + THING, "            Application/JSON:\n" + THING, "lower case"),
    "no schema": (
        "            application/json:\n" + THING,
        "            application/json: {}\n",
        "`application/json` of `200` has no schema",
    ),
    "no media type": (
        "          content:\n            application/json:\n" + THING,
        "          content: {}\n",
        "`content` of `200` names no media type",
    ),
    "items of an object": (
        "Extra: {type: object,",
        "Extra: {type: object, items: {type: string},",
        "`items` says nothing of `Extra`, whose type is object",
    ),
    "minimum of a text": (
        "type: string\n      desc",
        "type: string\n      minimum: 1\n      desc",
        "`minimum` says nothing",
    ),
    "total that is no number": ("total: [Total]", "total: [Items]", "`total: Items` of listThings is no integer"),
    "made of another type": (
        ENTITIES,
        "x-entities: {Thing: {server: {Id: uuid}}}\ncomponents:\n",
        "`uuid` makes no integer, which `Id` of Thing is",
    ),
    "address of a number": (
        ENTITIES,
        "x-entities: {Thing: {server: {Id: {address: /files, of: File}}}}\ncomponents:\n",
        "`address` makes no integer, which `Id` of Thing is",
    ),
    "number from a text of a file": (
        ENTITIES,
        "x-entities: {Thing: {server: {Id: {upload: md5, of: File}}}}\ncomponents:\n",
        "`upload: md5` makes no integer, which `Id` of Thing is",
    ),
    "lock of nothing": (
        ENTITIES,
        "x-entities: {Thing: {lock: Version}}\ncomponents:\n",
        "`lock` of Thing names `Version`, which is no property of it",
    ),
    "unique of nothing": (ENTITIES, "x-entities: {Thing: {unique: [[Nmae]]}}\ncomponents:\n", "names `Nmae`"),
    "list that answers with one thing": (
        "x-method: get\n",
        "x-method: get\n      x-state: {action: list}\n",
        "`action: list` of getThing answers with rows, but no response is an array",
    ),
    "row without its key": (
        "x-method: get\n",
        "x-method: get\n      x-state: {action: create}\n",
        "every response has `Id` of Thing, but nothing sets it in the rows that getThing makes",
    ),
    "names that are no list": (
        "x-enum-varnames: [RED, BLUE]",
        "x-enum-varnames: RED",
        "`x-enum-varnames` is not a list",
    ),
    "name that is no text": (
        "x-enum-varnames: [RED, BLUE]",
        "x-enum-varnames: [RED, BLUE]\n      x-names: 2.5",
        "`x-names` is not a list",
    ),
    "action that is a list": (
        "x-method: get\n",
        "x-method: get\n      x-state: {action: [list]}\n",
        "`action` is not a text",
    ),
    "entities that are a list": (ENTITIES, "x-entities: [Thing]\ncomponents:\n", "`x-entities` is not a mapping"),
    "paging that is a text": (
        "x-pagination: {style: page, items: [Items], offset: Page, size: PageSize, default_size: 20, total: [Total], first: 1}",
        "x-pagination: none",
        "`x-pagination` is not a mapping",
    ),
    "style that is a list": ("style: page", "style: [page]", "`style` is not a text"),
    "key that is true": (
        ENTITIES,
        "x-entities: {Thing: {key: true}}\ncomponents:\n",
        "`key` is none of text, list, mapping",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_has_its_message(mistake: str, tmp_path: Path) -> None:
    old, new, message = MISTAKES[mistake]
    text = GOOD
    if mistake == "row without its key":
        text = text.replace(
            "      description: What is for sale.", "      required: [Id]\n      description: What is for sale."
        )
    assert text.count(old) >= 1
    found = problems(text.replace(old, new, 1), tmp_path)
    assert any(message in problem.message and problem.line > 1 and problem.cure for problem in found), found


def test_requests_need_not_have_what_the_server_sets_and_null_is_no_value(tmp_path: Path) -> None:
    text = GOOD.replace(THING, THING + EXAMPLES % "{Color: null}")
    text = text.replace(
        "      description: What is for sale.", "      required: [Id]\n      description: What is for sale."
    )
    assert problems(text, tmp_path) == []
