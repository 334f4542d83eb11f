"""Lint demands first, with a cure, what tests over all services take for granted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.bundle import bundle
from generator.lint import lint
from tests.kit.linting import GOOD, problems

ROOT = Path(__file__).resolve().parents[2]
FLOW = 'flows: {password: {tokenUrl: "https://tokens.example/v1/token", scopes: {}}}'
JSON = '            application/json:\n              schema: {$ref: "#/components/schemas/%s"}\n'
SIZE = "{name: PageSize, in: query, schema: {type: integer}}"
EXTRA = "Extra: {type: object, additionalProperties: true, description: Free.}"
AT = 'At: {type: string, format: %s, description: When., examples: ["%s"]}'

MISTAKES: dict[str, tuple[str, str, str, str]] = {
    "second server": (
        "security: [{oauth2",
        '  - url: https://shop{suffix}.example/v2\n    variables: {suffix: {default: ""}}\nsecurity: [{oauth2',
        "the document has a second server, which no client calls",
        "remove it",
    ),
    "wider domain": (
        "https://tokens.example/",
        "https://tokens.inner.example/",
        "tokens of `oauth2` come from tokens.inner.example, and would be sent to another domain, example",
        "correct the address",
    ),
    "class of the client": (
        "      type: string\n      description: What it looks",
        "      type: string\n      description: What it looks",
        "schema `ShopService` becomes the class ShopService, which is a client of the service",
        "rename it",
    ),
    "class of the asynchronous client": (
        "      type: string\n      description: What it looks",
        "      type: string\n      description: What it looks",
        "schema `AsyncShopService` becomes the class AsyncShopService",
        "rename it",
    ),
    "text before JSON": (
        JSON % "Thing",
        "            text/plain: {schema: {type: string}, examples: {a: {value: a}}}\n" + JSON % "Thing",
        "the media types of `200` stand in another order than services prefer them",
        "application/json, text/plain",
    ),
    "JSON before HAL": (
        JSON % "Thing",
        JSON % "Thing" + (JSON % "Thing").replace("/json", "/hal+json"),
        "stand in another order",
        "application/hal+json, application/json",
    ),
    "smaller pages than are refused": (
        SIZE,
        SIZE.replace("integer}", "integer, maximum: 50}"),
        "`PageSize` of listThings may be at most 50, and x-pagination says otherwise",
        "`maximum_size: 50`",
    ),
    "no small pages": (
        SIZE,
        SIZE.replace("integer}", "integer, minimum: 2}"),
        "`PageSize` of listThings refuses small pages",
        "`minimum: 1`",
    ),
    "pages above a bound": (
        SIZE,
        SIZE.replace("integer}", "integer, exclusiveMinimum: 0}"),
        "`PageSize` of listThings has an `exclusiveMinimum`, which no client heeds",
        "`minimum` or",
    ),
    "pages below a bound": (
        SIZE,
        SIZE.replace("integer}", "integer, exclusiveMaximum: 50}"),
        "has an `exclusiveMaximum`",
        "or `maximum`",
    ),
    "pattern of another language": (
        EXTRA,
        "Extra: {type: string, pattern: '^\\p{L}+$', description: Letters., examples: [a]}",
        "'^\\\\p{L}+$' is not a 'regex'",
        "as Python's `re` reads it",
    ),
    "pattern of names": (
        EXTRA,
        "Extra: {type: object, additionalProperties: true, propertyNames: {pattern: '('}, description: Free.}",
        "'(' is not a 'regex'",
        "as Python's `re` reads it",
    ),
    "default that is no time": (
        EXTRA,
        "Extra: {type: string, format: date-time, default: soon, description: When.}",
        "the default of `Extra` does not fit its schema: 'soon' is not a 'date-time'",
        "correct the value",
    ),
    "month that there is not": (EXTRA, AT % ("date-time", "2026-13-02T03:04:05Z"), "is not a 'date-time'", "correct"),
    "hour without minutes": (EXTRA, AT % ("date-time-local", "2026-01-02T03"), "is not a 'date-time-local'", "correct"),
    "word for a time": (EXTRA, AT % ("date-time-local", "Today"), "is not a 'date-time-local'", "correct"),
    "written in a form that only the bundle mends": (
        '        "401": {$ref: "#/components/responses/Refused"}\n        "429": {$ref: "#/components/responses/Refused"}\ncomponents',
        '        "401": {$ref: "#/components/responses/Refused", headers: 1}\n        "429": {$ref: "#/components/responses/Refused"}\ncomponents',
        "is not valid OpenAPI 3.1",
        "follow the OpenAPI",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_has_its_message_and_a_cure(mistake: str, tmp_path: Path) -> None:
    old, new, message, cure = MISTAKES[mistake]
    text = GOOD
    if "class of" in mistake:
        name = message.split("`")[1]
        text = text.replace("    Color:", f"    {name}:").replace("schemas/Color", f"schemas/{name}")
    assert old in text
    found = problems(text.replace(old, new), tmp_path)
    matching = [each for each in found if message in each.message]
    assert matching, found
    assert all(cure in each.cure and each.line > 1 for each in matching)


def test_a_page_size_that_is_refused_alike_on_both_sides_has_no_problems(tmp_path: Path) -> None:
    sized = GOOD.replace(SIZE, SIZE.replace("integer}", "integer, minimum: 1, maximum: 50}"))
    assert problems(sized.replace("default_size: 20", "default_size: 20, maximum_size: 50"), tmp_path) == []


@pytest.mark.parametrize("name", ["limits", "close", "drift"])
def test_no_service_is_called_like_a_member_of_clients(name: str, tmp_path: Path) -> None:
    path = tmp_path / name / "v1.yaml"
    path.parent.mkdir()
    path.write_text(GOOD.replace("x-service: shop", f"x-service: {name}"), encoding="utf-8")
    (problem,) = lint(bundle(path))
    assert problem.message == f"a service cannot be called `{name}`: `iq.{name}` is the client's own"


@pytest.mark.parametrize(
    ("flow", "is_sound"),
    [
        (FLOW, True),
        (FLOW.replace("/v1/token", "/v2/token"), False),
        (FLOW.replace(", scopes", ', refreshUrl: "https://tokens.example/v1/token", scopes'), False),
    ],
)
def test_tokens_come_from_where_those_of_all_services_do(flow: str, tmp_path: Path, *, is_sound: bool) -> None:
    shared = f"openapi: 3.1.0\ncomponents: {{securitySchemes: {{basic: {{type: http, scheme: basic}}, tokens: {{type: oauth2, {FLOW}}}}}}}\n"
    (tmp_path / "common.yaml").write_text(shared, encoding="utf-8")
    found = problems(GOOD.replace(FLOW, flow), tmp_path)
    assert [each.message.partition(",")[2] for each in found] == (
        [] if is_sound else [" or are renewed, elsewhere than those of all services"]
    )
    assert all("$ref: ../common.yaml#/components/securitySchemes/tokens" in each.cure for each in found)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The description of a service as it is begun, with samples."""
    shutil.copyfile(ROOT / "spec/common.yaml", tmp_path / "common.yaml")
    assert main(["--spec", str(tmp_path), "new", "loyalty", "--resource", "Cards"]) == 0
    return tmp_path / "loyalty" / "v1.yaml"


NAME = "        Name: {type: string,"


@pytest.mark.parametrize(
    "schema",
    [
        "{$ref: '#/components/schemas/Card', description: The card above.}",
        "{type: array, items: {$ref: '#/components/schemas/Card'}, description: The cards below.}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/Card'}, description: Cards by their names.}",
        "{anyOf: [{$ref: '#/components/schemas/Card'}, {type: 'null'}], description: The card above.}",
    ],
)
def test_what_a_client_sends_inside_a_row_is_as_whole_as_replies_are(schema: str, small: Path) -> None:
    text = small.read_text(encoding="utf-8")
    changed = text.replace(NAME, f"        More: {schema}\n{NAME}")
    small.write_text(changed, encoding="utf-8")
    (problem,) = lint(bundle(small))
    assert problem.message.startswith("`More` of Card comes from the client, which does not send `Id` of Card")
    inner = "    Inner: {type: object, description: A card without a number., properties: {Of: {type: string, description: Whose it is.}}}\n"
    mended = changed.replace(schema, schema.replace("/Card", "/Inner")).replace("    Card:\n", f"{inner}    Card:\n")
    small.write_text(mended, encoding="utf-8")
    assert lint(bundle(small)) == []


def test_files_are_found_by_what_is_read_not_by_a_name_somewhere(small: Path) -> None:
    """A comment refers to nothing, other versions do, and a folder in the folder of samples is as good as it."""
    text, samples = small.read_text(encoding="utf-8"), small.parent / "samples"
    (samples / "more").mkdir()
    (samples / "card_list.json").rename(samples / "more" / "list.json")
    moved = text.replace("samples/card_list.json", "samples/more/list.json")
    small.write_text(moved, encoding="utf-8")
    assert lint(bundle(small)) == []
    (samples / "old.json").write_text("{}", encoding="utf-8")
    small.write_text(f"# samples/old.json was before\n{moved}", encoding="utf-8")
    (problem,) = lint(bundle(small))
    assert problem.message == "no description here is or refers to `samples/old.json`"
    other = moved.replace("samples/card_changed.json", "samples/old.json").replace(
        "x-service", "x-default-version: true\nx-service", 1
    )
    (samples / "old.json").write_text('{"Version": 1, "Name": "Old"}', encoding="utf-8")
    small.with_name("v2.yaml").write_text(other, encoding="utf-8")
    assert lint(bundle(small)) == []


def test_parts_of_a_description_are_openapi_themselves(small: Path) -> None:
    """Editors read each file alone."""
    part = small.with_name("part.yaml")
    part.write_text(
        "components: {schemas: {Part: {type: object, description: A part., properties: {}}}}\n", encoding="utf-8"
    )
    reference = "        Part: {$ref: 'part.yaml#/components/schemas/Part', description: What belongs to it.}\n"
    text = small.read_text(encoding="utf-8").replace(NAME, reference + NAME)
    small.write_text(text, encoding="utf-8")
    found = lint(bundle(small))
    assert {(each.file, each.message) for each in found} == {
        (str(part), "is not valid OpenAPI 3.1: 'info' is a required property"),
        (str(part), "is not valid OpenAPI 3.1: 'openapi' is a required property"),
    }
