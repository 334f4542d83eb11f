"""Changes are told in the words of those who call the service."""

from __future__ import annotations

import json

import pytest

from generator.comparison.changes import Comparison, compare
from generator.comparison.rendering import as_json, as_markdown, for_people, sentence
from tests.comparison.pairs import GONE, Edit, as_bundle, edited

SENT_AND_RECEIVED: Edit = {
    "paths /Things post requestBody content application/json schema": {"$ref": "#/components/schemas/Thing"}
}
RENAMED: Edit = {
    "components schemas Thing properties MiddleName": GONE,
    "components schemas Thing properties SecondName": {"type": "string"},
}


def compared(new: Edit, old: Edit | None = None) -> Comparison:
    return compare(as_bundle(edited(old or {})), as_bundle(edited(new)))


def sentences(new: Edit, old: Edit | None = None) -> list[str]:
    return [sentence(change) for change in compared(new, old).changes]


def test_a_field_is_named_as_programs_reach_it() -> None:
    assert sentences({"components schemas Thing properties Price": GONE}) == [
        "`things.create().price`, `things.get().price`, `things.list()[].price` and 1 more (`Price`) is gone."
    ]


def test_what_goes_both_ways_is_told_once_and_as_the_worse() -> None:
    gone = {**SENT_AND_RECEIVED, "components schemas Thing properties Price": GONE}
    (change,) = compared(gone, SENT_AND_RECEIVED).changes
    assert [str(each) for each in change.directions] == ["sent", "received"]
    assert change.places[0] == "things.create(body=).price"


def test_a_new_required_field_breaks_where_it_is_sent_only() -> None:
    required: Edit = {
        "components schemas {} properties Weight": {"type": "integer"},
        "components schemas {} required": lambda before: [*before, "Weight"],
    }
    verdicts = [
        compared({place.format(model): value for place, value in required.items()}).verdict.word
        for model in ("Wish", "Thing")
    ]
    assert verdicts == ["breaking", "compatible"]


def test_a_renamed_field_is_guessed_and_named() -> None:
    assert sentences({**RENAMED}) == [
        "`things.create().middle_name`, `things.get().middle_name`, `things.list()[].middle_name` and 1 more (`MiddleName`) is gone; "
        "`second_name` (`SecondName`) looks like its new name."
    ]


def test_fields_of_other_types_are_no_renaming() -> None:
    other = {**RENAMED, "components schemas Thing properties SecondName": {"type": "integer"}}
    assert {change.name for change in compared(other).changes} == {"field-removed", "field-added"}


def test_a_name_that_is_kept_breaks_nothing_and_its_end_does() -> None:
    since = {"since": "1.1.0"}
    shade: Edit = {"components schemas Shade x-enum-varnames": ["SCARLET", "BLUE"]}
    kept: Edit = {
        "paths /Things get x-method": "search",
        "paths /Things get x-former-names": {"things.list": since},
        "paths /Things get parameters 2 x-python-name": "colour",
        "paths /Things get parameters 2 x-former-names": {"color": since},
        "components schemas Thing properties Price x-python-name": "price_with_tax",
        "components schemas Thing properties Price x-former-names": {"price": since},
        "components schemas Shade x-former-varnames": {"RED": {**since, "use_instead": "SCARLET"}},
        **shade,
    }
    assert {(change.name, change.before, change.after) for change in compared(kept).changes} == {
        ("renamed-kept", "things.list", "things.search"),
        ("renamed-kept", "color", "colour"),
        ("renamed-kept", "price", "price_with_tax"),
        ("renamed-kept", "RED", "SCARLET"),
    }
    assert compared(kept).verdict.step == "minor"
    ended = {place: value for place, value in kept.items() if "former" not in place}
    told = compared(ended, kept)
    assert {(change.name, change.before) for change in told.changes} == {
        ("former-name-removed", name) for name in ("things.list", "color", "price", "RED")
    }
    assert told.verdict.step == "major"
    later = {**kept, "paths /Things get x-former-names": {"things.list": {"since": "1.2.0"}}}
    assert [change.name for change in compared(later, kept).changes] == ["text-changed"]


def test_a_deprecation_says_what_to_use() -> None:
    said = {"deprecated": True, "x-deprecated": {"since": "1.1.0", "use_instead": "Code"}}
    (line,) = sentences({"components schemas Thing properties Price": lambda before: {**before, **said}})
    assert line.endswith("is deprecated since 1.1.0: use Code instead.")


def test_another_style_of_paths_keeps_operations_and_arguments_together() -> None:
    def lower(paths: dict[str, object]) -> dict[str, object]:
        text = json.dumps(paths).replace("/Things({ThingId})", "/things/{thingId}").replace('"ThingId"', '"thingId"')
        return dict(json.loads(text))

    assert {change.name for change in compared({"paths": lower}).changes} == {"request-line-changed"}


def test_another_name_of_a_place_in_a_path_is_another_argument_and_nothing_on_the_wire() -> None:
    def other(paths: dict[str, object]) -> dict[str, object]:
        return dict(json.loads(json.dumps(paths).replace("ThingId", "Number")))

    changes = compared({"paths": other}).changes
    assert {(change.name, change.on_the_wire.word, change.after) for change in changes} == {
        ("parameter-renamed", "same", "number")
    }


def test_a_model_of_what_has_no_path_counts_too() -> None:
    unknown: Edit = {
        "x-unknown": [{"title": "Count things", "method": "POST", "schema": "Count", "source": "a page"}],
        "components schemas Count": {"type": "object", "properties": {"Number": {"type": "integer"}}},
    }
    without: Edit = {**unknown, "components schemas Count": {"type": "object", "properties": {}}}
    assert sentences(without, unknown) == ["`Count.number` (`Number`) is gone."]


def test_the_same_change_of_many_operations_is_told_once() -> None:
    header = {"description": "Which.", "schema": {"type": "string"}}
    places = ("get responses 200", "delete responses 204")
    found = compared({f"paths /Things({{ThingId}}) {place} headers X-Which": header for place in places}).changes
    assert [change.places for change in found] == [("things.delete()",), ("things.get()",)]
    alike = {
        f"paths /Things({{ThingId}}) {method} responses 403": {"description": "No."} for method in ("get", "delete")
    }
    (change,) = compared(alike).changes
    assert change.places == ("things.get()", "things.delete()")


def test_for_people_there_are_groups_and_colour_where_it_is_wanted() -> None:
    found = compared(
        {"components schemas Wish properties Note": GONE, "paths /Things get x-pagination default_size": 5}
    )
    plain, coloured = (for_people([found], colour=colour) for colour in (False, True))
    assert "\x1b[31mBreaking (1)\x1b[0m" in coloured
    assert plain.splitlines() == [
        "shop v1 (1.0.0): breaking",
        "  Breaking (1)",
        "    `things.create(body=).note` (`Note`) is gone.",
        "  Acts otherwise, with the same types (1)",
        "    `things.list()` has 5 items on a page instead of 20 where the program does not say.",
    ]
    assert "\x1b" not in plain
    assert for_people([], colour=True) == "Nothing changed.\n"


def test_markdown_has_a_heading_for_each_group() -> None:
    text = as_markdown([compared({"components schemas Wish properties Note": GONE})])
    assert text == "## shop v1 (1.0.0): breaking\n\n### Breaking\n\n- `things.create(body=).note` (`Note`) is gone.\n"


def test_json_has_both_verdicts() -> None:
    document = json.loads(as_json([compared({"paths /Things get x-method": "search"})]))
    (service,) = document["services"]
    (change,) = service["changes"]
    assert (document["verdict"], service["step"]) == ("breaking", "major")
    assert (change["wire_verdict"], change["python_verdict"], change["rule"]) == (
        "same",
        "breaking",
        "operation-renamed",
    )


@pytest.mark.parametrize("form", [as_json, as_markdown])
def test_no_change_is_said(form: object) -> None:
    assert callable(form)
    assert form([])
