"""Rules of `x-entities` and `x-state`: words are known, go together, and name what exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.kit.linting import GOOD, problems
from tests.kit.order_states import BODY, GOOD_STATES, described, refused


@pytest.mark.parametrize("state", GOOD_STATES.values(), ids=GOOD_STATES)
def test_good_states_have_no_problems(state: str, tmp_path: Path) -> None:
    assert problems(described(state), tmp_path) == []


def test_good_entities_have_no_problems(tmp_path: Path) -> None:
    entities = "{Order: {key: [Id, EntityId], hidden: [TagWords], server: {Id: sequence, State: {made: code, later: {reads: 1}}}}}"
    assert problems(described("action: change, set: {TagWords: a}", entities=entities), tmp_path) == []


MISTAKES = {
    "change without set": ("action: change", "action `change` lacks `set`"),
    "link without value": ("action: link, property: TagIds", "action `link` lacks `value`"),
    "bulk without ids": ("action: bulk, into: TagIds", "action `bulk` lacks `ids`"),
    "set of a member": ("action: change, set: {Stat: B}", "the rows have no member `Stat`"),
    "set of nothing": ("action: change, set: B", "`set` is not a mapping"),
    "source": ("action: change, set: {State: {query: ThingId}}", "`State` has no `query`"),
    "two sources": ("action: change, set: {State: {body: State, fixed: 1}}", "`State` has no one source"),
    "no source": ("action: change, set: {State: {later: {reads: 1}}}", "`State` has no one source"),
    "parameter of a set": ("action: change, set: {State: {parameter: Thing}}", "`parameter: Thing` names nothing"),
    "body of a set": ("action: change, set: {State: {body: Sate}}", "`body: Sate` names nothing"),
    "member of a set": ("action: change, set: {State: {member: Sate}}", "`member: Sate` names nothing"),
    "member inside none": (
        "action: change, set: {State: {member: Sate.Name}}",
        "`member: Sate.Name` names nothing",
    ),
    "maker": ("action: change, set: {State: {made: number}}", "nothing makes `number`"),
    "object": ("action: change, set: {State: {object: [A]}}", "`object` has no values inside"),
    "list": ("action: change, set: {State: {list: {A: B}}}", "`list` has no values inside"),
    "inner value": ("action: change, set: {State: {object: {A: {body: Sate}}}}", "`body: Sate` names nothing"),
    "elements": ("action: change, set: {State: {elements: {by: A}}}", "`elements` says neither what is set"),
    "element value": (
        "action: change, set: {State: {elements: {set: {A: {body: Sate}}}}}",
        "`body: Sate` names nothing",
    ),
    "other elements": (
        "action: change, set: {State: {elements: {with: {body: Sate}, by: A}}}",
        "`body: Sate` names nothing",
    ),
    "sum": ("action: change, set: {State: {sum: {of: TagIds, times: [A]}}}", "`sum` does not say what it adds"),
    "times of a sum": (
        "action: change, set: {State: {sum: [{of: TagIds, times: A}]}}",
        "`sum` does not say what it adds",
    ),
    "list of a sum": (
        "action: change, set: {State: {sum: [{of: Tags.Prices, times: [A]}]}}",
        "`sum` adds up `Tags.Prices`, which the rows do not have",
    ),
    "member in common": ("action: bulk, ids: TagIds, by: Sku, into: TagIds", "the rows have no member `Sku`"),
    "must find what": ("action: list, into: TagIds, must_find: soon", "`must_find` is not a truth value"),
    "ids of the body": ("action: bulk, ids: Keys, into: TagIds", "`ids` names `Keys`"),
    "ids of a parameter": ("action: bulk, ids: {parameter: Keys}, into: TagIds", "`ids` names `Keys`"),
    "later": ("action: change, set: {State: {made: now, later: {read: 1}}}", "`later` has no `read`"),
    "reads": ("action: change, set: {State: {made: now, later: {reads: soon}}}", "`reads: soon` is no number"),
    "from": ("action: change, set: {State: B}, from: {Stat: A}", "the rows have no member `Stat`"),
    "property": ("action: link, property: Tags, value: {parameter: ThingId}", "the rows have no member `Tags`"),
    "value of a link": ("action: link, property: TagIds, value: ThingId", "`value` is not a mapping"),
    "linked": ("action: list, linked: {entity: Order, from: TagIds, property: TagIds}", "`linked` has no `from`"),
    "linked by": (
        "action: list, linked: {entity: Order, by: Tags, property: TagIds}",
        "the rows have no member `Tags`",
    ),
    "group without levels": ("action: get_group, by: State", "action `get_group` lacks `levels`"),
    "group by": ("action: get_group, by: Stat, levels: [{pattern: A}]", "the rows have no member `Stat`"),
    "no levels": ("action: get_group, by: State, levels: []", "`levels` is no list of groups"),
    "no level": ("action: get_group, by: State, levels: [A]", "is not a mapping"),
    "level word": ("action: get_group, by: State, levels: [{pattern: A, row: TagIds}]", "has no `row`"),
    "level pattern": ("action: get_group, by: State, levels: [{pattern: '('}]", "no pattern that can be read: ("),
    "level without pattern": ("action: get_group, by: State, levels: [{rows: A}]", "no pattern that can be read"),
    "level entity": ("action: get_group, by: State, levels: [{pattern: A, entity: A}]", "entity `A` has no schema"),
    "levels without groups": (
        "action: get_group, by: State, levels: [{pattern: A}, {pattern: B}]",
        "`groups` names the member for the next level",
    ),
    "groups without a level": (
        "action: get_group, by: State, levels: [{pattern: A, groups: TagIds}]",
        "`groups` names the member for the next level",
    ),
    "test of a view": ("action: list, where: {ThingId: {equals: Id, of: Thong}}", "entity `Thong` has no schema"),
    "linked property": ("action: list, linked: {entity: Order, property: Tags}", "the rows have no member `Tags`"),
    "merge": ("action: update, merge: [TagIds]", "`merge` names `TagIds`, which `embed` does not"),
    "order by nothing": ("action: list, order: {default: name}", "`order` says neither `by` nor `parameter`"),
    "order member": ("action: list, order: {by: Stat}", "the rows have no member `Stat`"),
    "order word": ("action: list, order: {by: State, desc: true}", "`order` has no `desc`"),
    "order direction": ("action: list, order: {by: State, descending: down}", "neither true nor false"),
    "order that is no mapping": ("action: list, order: State", "`order` is not a mapping"),
    "also": ("action: update, also: {entity: Order}", "`also` is not a list"),
    "also of nothing": ("action: update, also: [{entity: Thong, set: {}}]", "entity `Thong` has no schema"),
    "also of a member": ("action: update, also: [{entity: Thing, set: {State: A}}]", "the rows have no member `State`"),
    "agree of the body": (
        "action: update, agree: {Ids: {parameter: ThingId, text: one}}",
        "the body has no member `Ids`",
    ),
    "agree of the path": (
        "action: update, agree: {Id: {parameter: Thing, text: one}}",
        "there is no parameter `Thing`",
    ),
    "agree without a text": ("action: update, agree: {Id: ThingId}", "400 has several texts"),
    "agree with another text": (
        "action: update, agree: {Id: {parameter: ThingId, text: three}}",
        "`three` is no documented text of 400",
    ),
    "rules that are no list": ("action: update, refuse: {status: 400}", "`refuse` is not a list"),
    "rule without conditions": ("action: update, refuse: [{status: 409}]", "the rule refuses everything"),
    "rule word": ("action: update, refuse: [{if: {}, when: {}, status: 409}]", "has no `if`"),
    "rule status": ("action: update, refuse: [{when: {}, status: 410}]", "refusal 410 is not documented"),
    "rule test": ("action: update, refuse: [{when: {State: {equals: A}}, status: 409}]", "`State` has no `equals`"),
    "rule name": ("action: update, refuse: [{when: {Stat: {is: A}}, status: 409}]", "`Stat` names nothing"),
    "rule of a row": ("action: update, refuse: [{when: {row.Stat: {is: A}}, status: 409}]", "`row.Stat` names nothing"),
    "rule among": ("action: update, refuse: [{among: {Stat: {is: A}}, status: 409}]", "`Stat` names nothing"),
    "rule compared": ("action: update, refuse: [{when: {Id: {above: Ids}}, status: 409}]", "`Ids` names nothing"),
    "rule compared to a list": (
        "action: update, refuse: [{when: {Id: {above: []}}, status: 409}]",
        "compares to nothing",
    ),
    "rule given": (
        "action: update, refuse: [{when: {Id: {given: 1}}, status: 409}]",
        "`given` is neither true nor false",
    ),
    "rule shorter": (
        "action: update, refuse: [{when: {State: {shorter: A}}, status: 409}]",
        "`shorter` gives no length",
    ),
    "rule unlike": (
        'action: update, refuse: [{when: {State: {unlike: "[A"}}, status: 409}]',
        "`unlike` gives no regular expression",
    ),
    "rule unlike a number": (
        "action: update, refuse: [{when: {State: {unlike: 3}}, status: 409}]",
        "`unlike` gives no regular expression",
    ),
    "rule unknown": ("action: update, refuse: [{when: {Id: {unknown: A}}, status: 409}]", "entity `A` has no schema"),
    "embed of no child": ("action: update, embed: {TagIds: Order}", "`embed` shows Order, whose rows have no parent"),
    "hide": ("action: list, hide: {Stat: B}", "the rows have no member `Stat`"),
    "two tests": ("action: list, where: {ThingId: {equals: Id, contains: [State]}}", "`ThingId` has no one test"),
    "array with nothing": ("action: list, array_with: [Nope]", "`array_with` names `Nope`, which is no parameter"),
    "deletion of nothing": ("action: delete_selected", "action `delete_selected` lacks `where`"),
    "within another list": (
        "action: list, where: {ThingId: {any_of: State, within: TagIds}}",
        "`within` of `ThingId` does not name the list to whose elements `any_of` belongs",
    ),
    "within without any_of": (
        "action: list, where: {ThingId: {equals: TagIds.Id, within: TagIds}}",
        "`within` of `ThingId` does not name the list",
    ),
    "location of nothing": ("action: update, location: Stat", "the rows have no member `Stat`"),
    "location without a header": ("action: update, location: State", "`location` sets a header that no success has"),
    "no test": ("action: list, where: {ThingId: {unless: Page}}", "`ThingId` has no one test"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_each_mistake_has_its_message(mistake: str, tmp_path: Path) -> None:
    state, message = MISTAKES[mistake]
    found = problems(described(state), tmp_path)
    assert any(message in problem.message for problem in found), found
    assert all(problem.cure for problem in found)


CHILDREN = "{Thing: {key: {parameter: ThingId}, parent: {entity: Order, parameter: ThingId, property: Extra}}, Order: {current: {of: Thing"
"""Things are children of orders; what an order shows of them follows."""


def test_a_row_may_show_its_current_child(tmp_path: Path) -> None:
    entities = f"{CHILDREN}, from: Id, to: Id, otherwise: {{Id: 1}}, show: {{State: Id}}}}}}}}"
    assert problems(described("action: update", entities=entities), tmp_path) == []


@pytest.mark.parametrize(
    ("entities", "state", "message"),
    [
        (
            "{Order: {key: [Id, State]}}",
            "action: update",
            "`State` is part of the key of Order, but no required property",
        ),
        ("{Order: {key: [Id], view: {of: Thing}}}", "action: update", "is a view, but has a key of several members"),
        ("{Order: {server: {State: random}}}", "action: update", "`State` of Order is not set by one word"),
        (
            "{Order: {server: {State: {fixed: 1, lower: Id}}}}",
            "action: update",
            "`State` of Order is not set by one word",
        ),
        ("{Order: {server: {State: {made: soon}}}}", "action: update", "nothing makes `soon`"),
        ("{Order: {server: {State: {text: 3}}}}", "action: update", "`text` of `State` of Order is no text"),
        ("{Order: {server: {State: {count: Items}}}}", "action: update", "`count` of `State` of Order names no lists"),
        ("{Order: {server: {State: {each: {of: [Items]}}}}}", "action: update", "lacks its lists or their members"),
        ("{Order: {server: {State: {each: {of: [Items], put: {}}}}}}", "action: update", "`each` has no `put`"),
        (
            "{Order: {server: {State: {each: {of: [Items], set: {Name: {member: 3}}}}}}}",
            "action: update",
            "`Name` of `State` of Order has no source",
        ),
        (
            "{Order: {server: {State: {each: {of: [Items], set: {Name: {body: Name}}}}}}}",
            "action: update",
            "`Name` of `State` of Order has no source",
        ),
        (
            "{Order: {server: {State: {fixed: 0, later: {reads: 1, until: {count: 3}}}}}}",
            "action: update",
            "`count` of `State` of Order names no lists",
        ),
        (
            "{Order: {server: {Details.State: {fixed: 0, later: {reads: 1}}}}}",
            "action: update",
            "`Details.State` of Order is inside another member and can't show later",
        ),
        (
            "{Order: {server: {TagIds: {elements: {by: Sku}}}}}",
            "action: update",
            "`elements` of `TagIds` of Order names `Sku`, which they do not have",
        ),
        (
            "{Order: {server: {TagIds: {elements: {keep: [Sku]}}}}}",
            "action: update",
            "`elements` of `TagIds` of Order lacks what recognizes them",
        ),
        ("{Order: {server: {TagIds: {elements: {by: Sku, know: 1}}}}}", "action: update", "`elements` has no `know`"),
        ("{Order: {server: {State: {elements: {by: Sku}}}}}", "action: update", "`elements` makes no string"),
        (
            "{Order: {current: {of: Thing, from: A, to: B, show: {State: C}}}}",
            "action: update",
            "`current` of Order is about Thing, whose rows are no children of it",
        ),
        (f"{CHILDREN}, to: Id, show: {{State: Id}}}}}}}}", "action: update", "`current` of Order lacks `from`"),
        (
            f"{CHILDREN}, from: Id, to: Id, show: {{Stat: Id}}}}}}}}",
            "action: update",
            "names `Stat`, which is no property",
        ),
        (f"{CHILDREN}, from: Begin, to: Id, show: {{}}}}}}}}", "action: update", "names `Begin`, which is no property"),
        (
            f"{CHILDREN}, from: Id, to: Id, show: {{}}, otherwise: {{Word: 1}}}}}}}}",
            "action: update",
            "names `Word`, which is no property",
        ),
        ("{Order: {server: {State: {unless_sent: soon}}}}", "action: update", "nothing makes `soon`"),
        ("{Order: {server: {State: {upload: length, of: File}}}}", "action: update", "shows no `length` of a file"),
        (
            "{Order: {server: {State: {upload: size, of: State}}}}",
            "action: update",
            "`of` of `State` of Order names no file",
        ),
        ("{Order: {server: {State: {address: /a}}}}", "action: update", "`of` of `State` of Order names no file"),
        (
            "{Order: {server: {State: {address: 'a/{Id}', of: File}}}}",
            "action: update",
            "is no path below the service's",
        ),
        ("{Order: {server: {Id: uuid}}}", "action: upsert", "gives Order its `Id`, which the server makes as well"),
    ],
)
def test_each_mistake_of_an_entity_has_its_message(entities: str, state: str, message: str, tmp_path: Path) -> None:
    found = problems(described(state, entities=entities), tmp_path)
    assert any(message in problem.message for problem in found), found


def test_members_may_come_of_a_file(tmp_path: Path) -> None:
    upload = "multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}"
    schema = "    Upload:\n      type: object\n      description: A picture.\n      properties:\n"
    schema += "        File: {type: string, format: binary, description: Its bytes.}\n"
    entities = "{Order: {server: {State: {upload: name, of: File}, Where: {address: /files, of: File}}}}"
    text = described("action: update, location: State", entities=entities)
    text = text.replace(
        "content: {application/json: {schema: {$ref: '#/components/schemas/Order'",
        f"content: {{{upload}, application/json: {{schema: {{$ref: '#/components/schemas/Order'",
        1,
    )
    text = text.replace("    Order:\n", f"{schema}    Order:\n", 1)
    location = "Location: {schema: {type: string}, description: Where it is.}"
    text = text.replace("headers: &limits\n", f"headers: &limits\n            {location}\n")
    assert problems(text, tmp_path) == []


def test_an_upsert_may_have_its_key_in_the_path_alone(tmp_path: Path) -> None:
    text = described("action: upsert", entities="{Order: {key: {parameter: ThingId}, server: {Id: sequence}}}")
    assert problems(text, tmp_path) == []


def test_a_refusal_shows_what_a_request_has(tmp_path: Path) -> None:
    text = described("action: update").replace("Thing {ThingId}", "Thing {x}")
    assert any("`{x}` in the refusal 404 of getThing" in problem.message for problem in problems(text, tmp_path))


@pytest.mark.parametrize(("sent", "is_wrong"), [("two {x}", True), ("one", False)])
def test_a_text_that_no_rule_sends_may_have_a_hole(tmp_path: Path, sent: str, is_wrong: bool) -> None:
    text = described("action: update, refuse: [{when: {State: {is: A}}, status: 400, text: SENT}]")
    text = text.replace("value: 'two'", "value: 'two {x}'").replace("SENT", f"'{sent}'")
    assert any("`{x}` in the refusal 400" in problem.message for problem in problems(text, tmp_path)) is is_wrong


def test_one_row_needs_a_key_in_the_path(tmp_path: Path) -> None:
    text = GOOD.replace("x-method: list\n", "x-method: list\n      x-state: {entity: Thing, action: get}\n")
    (problem,) = problems(text, tmp_path)
    assert "`get` of listThings is about one row, but its path has no parameter" in problem.message


def test_a_row_is_made_of_an_object(tmp_path: Path) -> None:
    text = described("action: update").replace(
        BODY, "requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}"
    )
    assert any("makes a row of its body, which is no object" in problem.message for problem in problems(text, tmp_path))


LIST = "{type: array, items: {$ref: '#/components/schemas/%s'}}"


@pytest.mark.parametrize(
    ("body", "reply", "message"),
    [
        ("Order", LIST % "Thing", None),
        ("Order", "{$ref: '#/components/schemas/Thing'}", "replies with one that is no list"),
        ("Thing", LIST % "Thing", "`body: EntityId` names nothing"),
    ],
)
def test_a_row_is_made_of_each_object_in_a_list(body: str, reply: str, message: str | None, tmp_path: Path) -> None:
    numbered = "{Order: {server: {Id: sequence}}}"
    text = described("action: create, set: {EntityId: {body: EntityId}}", entities=numbered)
    text = text.replace("'#/components/schemas/Order'}", "'#'}")
    text = text.replace("{$ref: '#'}", LIST % body)
    head, operation = text.split("  /Things({ThingId}):\n")
    operation = operation.replace('{$ref: "#/components/schemas/Thing"}', reply, 1)
    found = [problem.message for problem in problems(f"{head}  /Things({{ThingId}}):\n{operation}", tmp_path)]
    assert (message is None and found == []) or any(message is not None and message in each for each in found), found


def test_a_change_needs_its_refusal(tmp_path: Path) -> None:
    text = described("action: change, set: {State: B}, from: {State: A}").replace('"409"', '"410"')
    assert any(
        "`from` refuses by a 409, which is not documented" in problem.message for problem in problems(text, tmp_path)
    )


def test_a_reply_that_is_no_json_has_a_sample(tmp_path: Path) -> None:
    xml = "            text/xml: {schema: {type: string}}\n"
    text = described("action: update", more="").replace(
        '          content:\n            application/json:\n              schema: {$ref: "#/components/schemas/Thing"}\n',
        f"          content:\n{xml}",
    )
    assert xml in text
    assert any("getThing has no sample in `text/xml`" in problem.message for problem in problems(text, tmp_path))
    assert (
        problems(text.replace("{type: string}}\n", "{type: string}, examples: {a: {value: <a/>}}}\n"), tmp_path) == []
    )


def test_a_table_beside_a_list_needs_no_sample(tmp_path: Path) -> None:
    text = re.sub(r"( +application/json:\n.*\n)", r"\1            text/csv: {schema: {type: string}}\n", GOOD)
    assert [problem.message for problem in problems(text, tmp_path)] == ["getThing has no sample in `text/csv`"]


def test_what_has_no_sample_has_examples(tmp_path: Path) -> None:
    text = GOOD.replace("x-method: get\n", "x-method: check\n")
    assert problems(text, tmp_path) == []
    (problem,) = problems(text.replace("examples: [1], description: Its", "description: Its"), tmp_path)
    assert problem.message == "getThing has no sample, and `Id` no example to make one from"


@pytest.mark.parametrize("text", ["Bad Request", "The request is invalid.", "Unprocessable Entity"])
def test_a_refusal_whose_text_gives_no_reason_says_whether_its_reason_is_documented(text: str, tmp_path: Path) -> None:
    def found(mark: str, stated: str = text) -> list[str]:
        rule = f"action: update, refuse: [{{when: {{State: {{is: A}}}}, status: 422, text: '{stated}'{mark}}}]"
        return [str(problem) for problem in problems(described(rule, more=refused(422, stated)), tmp_path)]

    assert len(found("")) == 1
    assert "does not say that this is its reason" in found("")[0]
    assert found(", x-inferred: true") == found(", x-inferred: false") == found("", "No such state") == []
