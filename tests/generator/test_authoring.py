"""The short form of descriptions: what it leaves unsaid is in the bundle, and what is wrong with it is said with its line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle
from generator.lint import lint
from generator.problems import GeneratorError, Problem

COMMON = """\
openapi: 3.1.0
info: {title: Shared, version: 1.0.0}
x-defaults:
  window:
    headers:
      X-RateLimit-Limit: {$ref: "#/components/headers/Limit"}
      X-RateLimit-Remaining: {$ref: "#/components/headers/Limit"}
      X-RateLimit-Reset: {$ref: "#/components/headers/Limit"}
      X-RateLimit-ResetSeconds: {$ref: "#/components/headers/Limit"}
    responses:
      "400": {$ref: "#/components/responses/Invalid"}
      "401": {$ref: "#/components/responses/Unknown"}
      "404": {$ref: "#/components/responses/Missing"}
      "429": {$ref: "#/components/responses/Limited"}
  concurrency:
    responses:
      "429": {$ref: "#/components/responses/Busy"}
components:
  headers: {Limit: {schema: {type: integer}}}
  responses:
    Invalid: {description: Not valid.}
    Unknown: {description: Unknown.}
    Missing: {description: There is no such place.}
    Limited: {description: Too many.}
    Busy: {description: Busy., content: {application/json: {schema: {type: object, additionalProperties: true}}}}
"""
HEAD = """\
openapi: 3.1.0
info: {title: Things, summary: Things., version: 1.0.0, x-source: written for the tests}
x-service: shop
x-group: general
servers: [{url: "https://shop{suffix}.example/v1", variables: {suffix: {default: ""}}}]
security: [{oauth2: []}]
tags: [{name: Things, description: Things of all kinds.}]
components:
  securitySchemes: {oauth2: {type: oauth2, flows: {password: {tokenUrl: "https://tokens.example/v1/token", scopes: {}}}}}
  schemas:
    Thing:
      type: object
      description: What is for sale.
      properties:
        Size: {type: number, description: In metres.}
        Tags: {type: array, items: {type: string}, description: Words to find it by.}
paths:
"""
PATH = """\
  /Things:
    get:
      operationId: getThing
      tags: [Things]
      x-method: get
      summary: Read one of the things.
      responses:
        "200":
          description: A thing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}, examples: {documented: {externalValue: samples/thing.json}}}}
"""
SAMPLE = b'{"Size": 1.50,\r\n "Tags": []}'
WRONG_ERRORS = ["404", "[Not Found]", "{302: Found}", "{404: []}", "{404: {text: 1}}", "{404: {text: No., code: 4}}"]


def write(folder: Path, text: str = HEAD + PATH, common: str = COMMON, **more: str) -> Path:
    (folder / "shop" / "samples").mkdir(parents=True, exist_ok=True)
    (folder / "common.yaml").write_text(common, encoding="utf-8")
    (folder / "shop" / "samples" / "thing.json").write_bytes(SAMPLE)
    for name, content in more.items():
        (folder / "shop" / f"{name}.yaml").write_text(content, encoding="utf-8")
    path = folder / "shop" / "v1.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def operation(described: Bundle) -> dict[str, Any]:
    found: dict[str, Any] = described.data["paths"]["/Things"]["get"]
    return found


def with_line(line: str) -> str:
    return HEAD + PATH.replace("      x-method: get\n", f"      x-method: get\n      {line}\n")


def problem_of(path: Path) -> Problem:
    with pytest.raises(GeneratorError) as caught:
        bundle(path)
    (problem,) = caught.value.problems
    return problem


def test_the_short_form_passes_lint(tmp_path: Path) -> None:
    assert lint(bundle(write(tmp_path))) == []


def test_every_response_has_the_default_headers(tmp_path: Path) -> None:
    own = "          headers: {X-RateLimit-Limit: {schema: {type: string}}, ETag: {schema: {type: string}}}\n"
    described = bundle(write(tmp_path, HEAD + PATH.replace("          content", f"{own}          content")))
    for status, response in operation(described)["responses"].items():
        headers = described.resolve(response)["headers"]
        assert list(headers)[:4] == [f"X-RateLimit-{name}" for name in ("Limit", "Remaining", "Reset", "ResetSeconds")]
        assert headers["X-RateLimit-Reset"] == {"$ref": "#/components/headers/Limit"}
        assert (
            ("ETag" in headers) == (headers["X-RateLimit-Limit"] == {"schema": {"type": "string"}}) == (status == "200")
        )


@pytest.mark.parametrize(
    ("line", "added"),
    [
        ("x-idempotent: true", ["401", "429"]),
        ("parameters: [{name: Page, in: query, schema: {type: integer}}]", ["400", "401", "429"]),
        ("requestBody: {content: {text/plain: {schema: {type: string}}}}", ["400", "401", "429"]),
        ("security: []", ["429"]),
        ("x-defaults: none", []),
        ("x-defaults: [429]", ["429"]),
    ],
)
def test_default_responses(line: str, added: list[str], tmp_path: Path) -> None:
    """A status is there where it can happen: 400 where something can be wrong, 401 where a token is needed.

    The bundle has the responses that are used, and no others.
    """
    whole = bundle(write(tmp_path, with_line(line)))
    described = operation(whole)
    assert list(described["responses"]) == ["200", *added]
    assert "x-defaults" not in described
    names = {"400": "Invalid", "401": "Unknown", "429": "Limited"}
    assert list(whole.data["components"].get("responses", {})) == sorted(names[status] for status in added)


def test_parameters_of_the_path_can_be_wrong_too(tmp_path: Path) -> None:
    text = HEAD + PATH.replace(
        "    get:", "    parameters: [{name: Page, in: query, schema: {type: integer}}]\n    get:"
    )
    assert "400" in operation(bundle(write(tmp_path, text)))["responses"]


def test_what_the_path_leads_through_may_be_missing(tmp_path: Path) -> None:
    parameter = "    parameters: [{name: Place, in: path, required: true, schema: {type: integer}}]\n    get:"
    text = HEAD + PATH.replace("/Things:", "/Places({Place})/Things:").replace("    get:", parameter)
    described = bundle(write(tmp_path, text)).data["paths"]["/Places({Place})/Things"]["get"]
    assert list(described["responses"]) == ["200", "400", "401", "404", "429"]


def test_own_responses_win(tmp_path: Path) -> None:
    text = HEAD + PATH + '        "429": {description: Wait a day.}\n'
    response = operation(bundle(write(tmp_path, text)))["responses"]["429"]
    assert response["description"] == "Wait a day."
    assert len(response["headers"]) == 4


def test_defaults_follow_the_policy(tmp_path: Path) -> None:
    text = (HEAD + PATH).replace(
        "x-service: shop", "x-service: shop\nx-rate-limit: {policy: concurrency, limit: 8, per: credential}"
    )
    described = bundle(write(tmp_path, text))
    assert operation(described)["responses"]["429"] == {"$ref": "#/components/responses/Busy"}
    assert set(described.data["components"]["responses"]) == {"Busy"}
    assert "headers" not in operation(described)["responses"]["200"]


def test_a_document_can_decline_for_all_its_operations(tmp_path: Path) -> None:
    described = bundle(write(tmp_path, (HEAD + PATH).replace("x-service: shop", "x-service: shop\nx-defaults: [429]")))
    assert list(operation(described)["responses"]) == ["200", "429"]
    assert "x-defaults" not in described.data


def test_refusals_in_a_line(tmp_path: Path) -> None:
    errors = (
        "x-errors: {404: Entity Not Found, 409: [It is taken., It is old.], 400: {empty: Give a name.},"
        " 403: {description: The user may not., text: No, x-inferred: true}}"
    )
    described = operation(bundle(write(tmp_path, with_line(errors))))
    assert "x-errors" not in described
    assert list(described["responses"]) == ["200", "400", "401", "403", "404", "409", "429"]
    refused = {
        status: (
            described["responses"][status]["description"],
            {
                name: each["value"]
                for name, each in described["responses"][status]["content"]["text/plain"]["examples"].items()
            },
        )
        for status in ("400", "403", "404", "409")
    }
    assert refused == {
        "400": ("Give a name.", {"empty": "Give a name."}),
        "403": ("The user may not.", {"inferred": "No"}),
        "404": ("Entity Not Found.", {"documented": "Entity Not Found"}),
        "409": ("It is taken; It is old.", {"documented1": "It is taken.", "documented2": "It is old."}),
    }
    assert described["responses"]["403"]["x-inferred"] is True
    assert len(described["responses"]["404"]["headers"]) == 4


@pytest.mark.parametrize("errors", WRONG_ERRORS)
def test_unclear_refusals(errors: str, tmp_path: Path) -> None:
    path = write(tmp_path, with_line(f"x-errors: {errors}"))
    problem = problem_of(path)
    assert (problem.file, problem.line) == (str(path), HEAD.count("\n") + 6)
    assert problem.message.startswith("x-errors")


@pytest.mark.parametrize("line", ["x-defaults: no", "x-defaults: [500]", "x-defaults: 429"])
def test_unclear_defaults(line: str, tmp_path: Path) -> None:
    problem = problem_of(write(tmp_path, with_line(line)))
    assert problem.line == HEAD.count("\n") + 6
    assert "the defaults are 400, 401, 404, 429" in problem.message


def test_a_status_stands_in_one_place(tmp_path: Path) -> None:
    text = with_line("x-errors: {404: None.}") + '        "404": {description: None.}\n'
    assert problem_of(write(tmp_path, text)).message == "404 stands in x-errors and in `responses`"


@pytest.mark.parametrize("word", ["x-errors: {404: None.}", "x-defaults: none"])
def test_words_of_operations_mean_nothing_elsewhere(word: str, tmp_path: Path) -> None:
    text = HEAD + PATH.replace("          description", f"          {word}\n          description")
    (problem,) = lint(bundle(write(tmp_path, text)))
    assert "means nothing here" in problem.message


def test_problems_of_what_was_added_have_the_line_of_the_operation(tmp_path: Path) -> None:
    described = bundle(write(tmp_path, with_line("x-errors: {404: None.}")))
    responses = ("paths", "/Things", "get", "responses")
    before = HEAD.count("\n")
    assert described.origin((*responses, "429"))[1] == before + 2
    assert described.origin((*responses, "404", "content"))[1] == before + 6
    assert described.origin((*responses, "200", "headers", "X-RateLimit-Limit"))[1] == before + 9


def test_a_sample_is_what_its_file_says(tmp_path: Path) -> None:
    described = bundle(write(tmp_path))
    media = operation(described)["responses"]["200"]["content"]["application/json"]
    assert media["examples"]["documented"].keys() == {"value"}
    assert json.loads(described.to_json())["paths"]["/Things"]["get"]["responses"]["200"]["content"][
        "application/json"
    ]["examples"]["documented"]["value"] == {"Size": 1.5, "Tags": []}
    assert '"Size": 1.50' in described.to_json()


def test_a_sample_that_is_no_json_is_text(tmp_path: Path) -> None:
    text = (HEAD + PATH).replace("thing.json", "thing.csv").replace("application/json", "text/csv")
    path = write(tmp_path, text.replace('{$ref: "#/components/schemas/Thing"}', "{type: string}"))
    (tmp_path / "shop/samples/thing.csv").write_bytes(b"Size\r\n1.50\r\n")
    media = operation(bundle(path))["responses"]["200"]["content"]["text/csv"]
    assert media["examples"]["documented"] == {"value": "Size\r\n1.50\r\n"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "sample `samples/thing.json` cannot be read"),
        (b"{", "sample `samples/thing.json` is not JSON"),
        (b'{"A": 1, "A": 2}', "member `A` stands twice"),
        (b"[NaN]", "NaN is no number"),
        (b'"\xff"', "sample `samples/thing.json` is not UTF-8"),
    ],
)
def test_unreadable_samples(content: bytes | None, message: str, tmp_path: Path) -> None:
    path = write(tmp_path)
    sample = tmp_path / "shop/samples/thing.json"
    sample.unlink() if content is None else sample.write_bytes(content)
    problem = problem_of(path)
    assert message in problem.message
    assert (problem.file, problem.line) == (str(path), HEAD.count("\n") + 10)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("samples/thing.json", "https://example.com/thing.json", "is no file in the folder samples"),
        ("samples/thing.json}", "samples/thing.json, value: 1}", "has both `value` and `externalValue`"),
    ],
)
def test_samples_in_the_wrong_place(old: str, new: str, message: str, tmp_path: Path) -> None:
    assert message in problem_of(write(tmp_path, (HEAD + PATH).replace(old, new))).message


PART = f"""\
openapi: 3.1.0
info: {{title: Part, version: 1.0.0}}
components: {{schemas: {{Thing: {{$ref: "v1.yaml#/components/schemas/Thing"}}}}}}
paths:
{PATH}"""


def test_paths_in_a_file_of_their_own(tmp_path: Path) -> None:
    """What a path is missing has the file and line in which it is written."""
    text = HEAD + "  /Things: {$ref: part.yaml#/paths/~1Things}\n"
    part = PART.replace("#/components", "v1.yaml#/components")
    described = bundle(write(tmp_path, text, part=part))
    assert operation(described) == operation(bundle(write(tmp_path)))
    path = write(tmp_path, text, part=part.replace("tags: [Things]", "tags: [Others]"))
    problem = next(each for each in lint(bundle(path)) if "is not declared" in each.message)
    assert (problem.file, problem.line) == (
        str(tmp_path / "shop" / "part.yaml"),
        part.splitlines().index("      tags: [Things]") + 1,
    )


def test_a_path_in_another_file_stands_alone(tmp_path: Path) -> None:
    text = HEAD + "  /Things: {$ref: part.yaml#/paths/~1Things, summary: Things.}\n"
    (problem,) = [each for each in lint(bundle(write(tmp_path, text, part=PART))) if "reference" in each.message]
    assert "path `/Things` is a reference" in problem.message


def test_components_of_one_name_from_two_files(tmp_path: Path) -> None:
    schemas = "components: {schemas: {Box: {type: object, description: A box., properties: {Of: {type: integer, description: Which.}}}}}"
    text = HEAD + "".join(f"  /{name}: {{$ref: {name}.yaml#/paths/~1Things}}\n" for name in ("one", "two"))
    parts = {
        name: f"{schemas}\npaths:\n{PATH}".replace("schemas/Thing", "schemas/Box").replace("getThing", name)
        for name in ("one", "two")
    }
    bundle(write(tmp_path, text, **parts))
    parts["two"] = parts["two"].replace("Which.", "What.")
    assert "schemas `Box` of" in problem_of(write(tmp_path, text, **parts)).message
