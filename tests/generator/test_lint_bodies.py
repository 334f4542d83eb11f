"""Rules of bodies: media types, and what may stand in a form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kit.linting import GOOD, problems

REFERENCE = '{$ref: "#/components/schemas/Thing"}'
FORM = "application/x-www-form-urlencoded"
LIST = "A: {type: array, items: {type: integer}, description: Numbers.}"
TEXT = "A: {type: string, description: Free.}"


def with_body(media_type: str, *, members: str = TEXT, more: str = "") -> str:
    """Return the good description with a body in one of its requests."""
    content = f"{{{media_type}: {{{more}schema: {{$ref: '#/components/schemas/Form'}}}}}}"
    schema = f"    Form: {{type: object, description: What is sent., properties: {{{members}}}}}\n"
    text = GOOD.replace("x-method: get\n", f"x-method: get\n      requestBody: {{content: {content}}}\n")
    return text.replace("  schemas:\n", f"  schemas:\n{schema}")


def with_reply(media_type: str) -> str:
    """Return the good description with another media type of one of its responses."""
    wanted = f"application/json:\n              schema: {REFERENCE}"
    assert wanted in GOOD
    return GOOD.replace(wanted, wanted.replace("application/json", media_type))


def test_good_bodies_have_no_problems(tmp_path: Path) -> None:
    for text in (
        with_body(FORM, members=LIST, more="encoding: {A: {style: form, explode: false}}, "),
        with_body("application/merge-patch+json"),
        with_reply("application/hal+json"),
    ):
        assert problems(text, tmp_path) == []


@pytest.mark.parametrize(
    ("text", "message", "cure"),
    [
        (
            with_reply("aplication/json"),
            "the response 200 of getThing is `aplication/json`, which nothing reads or writes",
            "did you mean `application/json`?",
        ),
        (with_reply("tar"), "is `tar`, which nothing reads", "use one of docs/spec-extensions.md"),
        (with_reply("text/xml"), "has a schema that does not fit `text/xml`", "describe it as `type: string`"),
        (with_body("text/csv"), "request body of getThing has a schema that does not fit `text/csv`", "`type: string`"),
        (with_reply(FORM), f"has a schema that does not fit `{FORM}`", "in requests only"),
        (with_reply("multipart/form-data"), "has a schema that does not fit `multipart/form-data`", "in requests only"),
        (
            with_body(FORM, members="A: {type: object, additionalProperties: true, description: Free.}"),
            "`A` in the form of getThing is neither a scalar nor a list of scalars",
            "as a text",
        ),
        (
            with_body(
                FORM, members="A: {type: array, items: {$ref: '#/components/schemas/Thing'}, description: Free.}"
            ),
            "`A` in the form of getThing is neither a scalar nor a list of scalars",
            "as a text",
        ),
        (
            with_body("application/json", members=LIST, more="encoding: {A: {explode: false}}, "),
            "`encoding` of `A` in getThing means nothing in `application/json`",
            "remove it",
        ),
        (
            with_body(FORM, members=LIST, more="encoding: {B: {explode: false}}, "),
            "`encoding` of getThing names `B`, which the form has not",
            "correct it",
        ),
        (
            with_body(FORM, more="encoding: {A: {explode: false}}, "),
            "`encoding` of `A` in getThing is about no list",
            "remove it",
        ),
        (
            with_body(FORM, members=LIST, more="encoding: {A: {style: deepObject}}, "),
            "style `deepObject` of `A` in getThing is not supported",
            "`style: form`",
        ),
    ],
)
def test_bodies_that_nothing_reads_or_writes(text: str, message: str, cure: str, tmp_path: Path) -> None:
    (problem,) = problems(text, tmp_path)
    assert message in problem.message
    assert cure in problem.cure


@pytest.mark.parametrize("more", ["", ", x-sent-on-update: true"])
def test_a_member_that_is_never_sent_stands_in_no_body_that_is_only_sent(more: str, tmp_path: Path) -> None:
    """Bodies that are received as well have a request variant without it, and some are sent back on an update."""
    member = f"A: {{type: string, readOnly: true, description: Free.{more}}}"
    found = problems(with_body("application/json", members=member), tmp_path)
    assert [each.message for each in found] == ([] if more else ["`A` is readOnly in `Form`, which is only sent"])
