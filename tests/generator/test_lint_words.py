"""Nothing is ignored in silence: unknown words and formats, what no client can do, and what nothing uses any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.lint import lint
from tests.kit.linting import GOOD, problems

SIZE = "Total: {type: integer, examples: [1], description: Number of all.}"
PAGE = "- {name: Page, in: query, schema: {type: integer}}"
GET = "      x-method: get\n"
SECURITY = "security: [{oauth2: []}]\n"
SCHEME = "    oauth2:\n"
WORDS = [
    (
        SIZE,
        SIZE.replace("type: integer", "nullable: true, type: integer"),
        "`nullable` is not a word of a schema",
        '[string, "null"]',
    ),
    (
        SIZE,
        SIZE.replace("type: integer", "readonly: true, type: integer"),
        "`readonly` is not a word of a schema",
        "`readOnly`?",
    ),
    (
        SIZE,
        SIZE.replace("type: integer", "maxlength: 4, type: integer"),
        "`maxlength` is not a word of a schema",
        "`maxLength`?",
    ),
    (
        SIZE,
        SIZE.replace("type: integer", "writeOnly: true, type: integer"),
        "`writeOnly` is not a word of a schema",
        "remove it",
    ),
    (
        SIZE,
        SIZE.replace("type: integer", "const: 4, type: integer"),
        "`const` is not a word of a schema",
        "enumeration of one value",
    ),
    (
        SIZE,
        SIZE.replace("type: integer", "example: 4, type: integer"),
        "`example` is not a word of a schema",
        "`examples: [...]`",
    ),
    (
        SIZE,
        SIZE.replace("type: integer", "discriminator: {propertyName: A}, type: integer"),
        "`discriminator` is not",
        "each optional",
    ),
    (PAGE, PAGE.replace("schema: {type: integer}", "content: {application/json: {}}"), "`content` is not", "`schema`"),
    (PAGE, PAGE.replace("in:", "requierd: true, in:"), "`requierd` is not a word of a parameter", "`required`?"),
    (GET, GET + "      sumary: Read it.\n", "`sumary` is not a word of an operation", "`summary`?"),
    (GET, GET + "      callbacks: {}\n", "`callbacks` is not a word of an operation", "`webhooks`"),
    ("    get:\n      operationId: getThing", "    trace:\n      operationId: getThing", "`trace` is not", "TRACE"),
    ("description: The thing.\n", "description: The thing.\n          links: {}\n", "`links` is not", "follows"),
    (
        "            application/json:\n",
        "            application/json:\n              exmaples: {}\n",
        "`exmaples`",
        "`examples`?",
    ),
    (
        "    description: Things of all kinds.\n",
        "    descripton: Things.\n",
        "`descripton` is not a word of a tag",
        "`description`?",
    ),
    ("  - url:", "  - name: a\n    url:", "`name` is not a word of a server", "description, url, variables"),
    ('suffix: {default: ""}', 'suffix: {defualt: ""}', "`defualt` is not a word of a variable", "`default`?"),
    ("paths:\n", "Paths: {}\npaths:\n", "`Paths` is not a word of the document", "`paths`?"),
    ("  securitySchemes:\n", "  securitySchems: {}\n  securitySchemes:\n", "`securitySchems`", "`securitySchemes`?"),
    ("version: 1.0.0", "version: 1.0.0, vresion: 1.0.0", "`vresion` is not a word of an info", "`version`?"),
]
RULES = [
    (SIZE, SIZE.replace("integer", "string, format: guid"), "format `guid` of `Total`", "`uuid`?"),
    (SIZE, SIZE.replace("integer", "string, format: money"), "format `money` of `Total`", "or leave it out"),
    (SIZE, SIZE.replace("integer", "integer, format: int32"), "format `int32` of `Total`", "leave it out"),
    (SIZE, SIZE.replace("integer", "string, format: decimal"), "format `decimal` of `Total`", "use binary"),
    (SECURITY, "", "nothing says who may call GET /Things", "at the root"),
    (SECURITY, "security: [{}, {oauth2: []}]\n", "may be called with a token or without", "`security: []`"),
    (
        '      type: oauth2\n      flows: {password: {tokenUrl: "https://tokens.example/v1/token", scopes: {}}}\n',
        "      {type: http, scheme: basic}\n",
        "`oauth2` is no way in which the clients can show who calls",
        "scheme: bearer",
    ),
    (
        '      type: oauth2\n      flows: {password: {tokenUrl: "https://tokens.example/v1/token", scopes: {}}}\n',
        "      {type: apiKey, in: header, name: X-Key}\n",
        "is no way in which the clients",
        "scheme: bearer",
    ),
    (
        SCHEME,
        f"    basic: {{type: http, scheme: basic}}\n{SCHEME}",
        "security scheme `basic` is used by nothing",
        "remove it",
    ),
    (
        "  schemas:\n",
        "  schemas:\n    Old: {type: object, description: No more., properties: {}}\n",
        "`Old` in components/schemas",
        "remove it",
    ),
    (
        "  responses:\n    Refused",
        "  responses:\n    Old: {description: No more., headers: *limits}\n    Refused",
        "`Old` in components/responses",
        "remove it",
    ),
    ("tags:\n", "tags:\n  - {name: Olds, description: What is no more.}\n", "tag `Olds` has no operation", "remove it"),
    (
        "x-service: shop\n",
        "x-service: shop\nx-entities: {Old: {key: Id}}\n",
        "entity `Old` is shown and changed by no operation",
        "remove it",
    ),
    (", x-source: written for the tests", "", "nothing says what the description rests on", "x-source"),
    ("summary: Things., ", "", "has no line of its own in the list of services", "summary"),
    ("x-group: general\n", "", "x-group is `None`", "general, partner, legacy"),
    ("      summary: Read one of the things.\n", "", "getThing has no summary", "imperative"),
    ("Read one of the things.", "Get thing.", "the summary of getThing only repeats its name", "sentence"),
    (
        "description: What is for sale.",
        "description: A thing.",
        "schema `Thing` has a description that only repeats",
        "say",
    ),
]


@pytest.mark.parametrize(("old", "new", "message", "cure"), [*WORDS, *RULES])
def test_each_silent_case_is_loud(old: str, new: str, message: str, cure: str, tmp_path: Path) -> None:
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    matching = [problem for problem in problems(text, tmp_path) if message in problem.message]
    assert matching, [str(each) for each in problems(text, tmp_path)]
    assert cure in matching[0].cure
    assert 1 <= matching[0].line <= text.count("\n") + 1


@pytest.mark.parametrize(
    "security", ["[{basic: []}, {oauth2: []}]", "[{bearer: []}]"], ids=["one of two ways", "a bearer token"]
)
def test_ways_that_clients_know(security: str, tmp_path: Path) -> None:
    schemes = "    basic: {type: http, scheme: basic}\n    bearer: {type: http, scheme: Bearer}\n"
    text = GOOD.replace(SECURITY, f"security: {security}\n").replace(SCHEME, schemes + SCHEME)
    assert [each for each in problems(text, tmp_path) if "used by nothing" not in each.message] == []


@pytest.mark.parametrize(
    ("name", "content", "is_found"),
    [
        ("v1.yml", "", True),
        ("v1-draft.yaml", "", True),
        ("v2.names.txt", "", True),
        ("v1.names.txt", "", False),
        ("samples/old.json", "{}", True),
        ("notes.txt", "", True),
    ],
)
def test_files_that_nothing_refers_to(name: str, content: str, tmp_path: Path, *, is_found: bool) -> None:
    path = tmp_path / "shop" / name
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    found = problems(GOOD, tmp_path)
    assert [each.file for each in found] == ([str(path)] if is_found else [])


def test_a_description_of_models_alone_has_no_leftovers(tmp_path: Path) -> None:
    path = tmp_path / "shop" / "v1.yaml"
    path.parent.mkdir()
    head, schemas = GOOD.partition("paths:\n")[0], GOOD.partition("  schemas:\n")[2]
    path.write_text(f"{head}paths: {{}}\ncomponents:\n  schemas:\n{schemas}", encoding="utf-8")
    assert [each.message for each in lint(bundle(path)) if "used by nothing" in each.message] == []
