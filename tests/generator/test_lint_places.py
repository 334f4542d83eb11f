"""Rules of schemas hold wherever a schema stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kit.linting import GOOD, problems

WRONG = "schema: {type: array}"
WEBHOOK = "webhooks:\n  made: {post: {%sresponses: {'200': {description: Taken.%s}}}}\ncomponents:\n"
BODY = f"content: {{application/json: {{{WRONG}}}}}"
GET = "      x-method: get\n"
PLACES = {
    "component": ("  schemas:\n", "  schemas:\n    Wrong: {type: array, description: Of what.}\n"),
    "parameter of the components": (
        "  schemas:\n",
        f"  parameters: {{Wrong: {{name: Wrong, in: query, {WRONG}}}}}\n  schemas:\n",
    ),
    "header of the components": ("  schemas:\n", f"  headers: {{Wrong: {{{WRONG}}}}}\n  schemas:\n"),
    "response of the components": ("      description: Refused.\n", f"      description: Refused.\n      {BODY}\n"),
    "body of the components": ("  schemas:\n", f"  requestBodies: {{Wrong: {{{BODY}}}}}\n  schemas:\n"),
    "parameter of a path": (
        "  /Things({ThingId}):\n",
        f"  /Things({{ThingId}}):\n    parameters: [{{name: Wrong, in: query, {WRONG}}}]\n",
    ),
    "parameter of an operation": (
        "- {name: Page, in: query, schema: {type: integer}}",
        f"- {{name: Page, in: query, {WRONG}}}",
    ),
    "body of an operation": (GET, f"{GET}      requestBody: {{{BODY}}}\n"),
    "response of an operation": ('schema: {$ref: "#/components/schemas/Thing"}', WRONG),
    "body of a webhook": ("components:\n", WEBHOOK % (f"requestBody: {{{BODY}}}, ", "")),
    "reply to a webhook": ("components:\n", WEBHOOK % ("", f", {BODY}")),
}


@pytest.mark.parametrize("place", PLACES)
def test_a_list_of_nothing_is_found_in_every_place(place: str, tmp_path: Path) -> None:
    old, new = PLACES[place]
    assert old in GOOD
    found = problems(GOOD.replace(old, new, 1), tmp_path)
    assert [each for each in found if "has no items" in each.message], found
