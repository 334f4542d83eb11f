"""A search by machine: whatever lint lets pass is served without a fault of the simulator's own."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

from generator.bundle import bundle
from generator.rules import RULES
from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator
from tests.kit.asgi import send
from tests.kit.order_states import GOOD_STATES, described

SEED = 20_240_501
CASES = 150
PARENT = {"entity": "Order", "parameter": "ThingId", "property": "Extra"}
MEMBERS = ("Id", "EntityId", "State", "TagIds", "Word")
VALUES: tuple[Any, ...] = (None, 0, 1, -1, 2**62, "a", "", "2020-01-01", "{Id}", [], [1, "a"], {"a": 1}, True, 1.5)
TESTS = ("is", "not", "given", "differs", "above", "at_least", "below", "at_most", "shorter", "unknown", "unlike")
SOURCES = ("body", "parameter", "member", "made", "fixed")


def value(chance: random.Random) -> Any:
    """Return a value of a `set`, perhaps a wrong one."""
    if chance.random() < 0.4:
        return chance.choice(VALUES)
    if chance.random() < 0.2:
        return chance.choice([{"object": {"A": value(chance)}}, {"list": [value(chance)]}])
    word = chance.choice(SOURCES)
    names = {"made": ("now", "code", "sequence", "uuid"), "parameter": ("ThingId",), "fixed": VALUES}
    stated = {word: chance.choice(names.get(word, MEMBERS))}
    if chance.random() < 0.4:
        stated["later"] = chance.choice([{}, {"reads": 1}, {"seconds": 0, "until": "a"}, {"reads": 0}])
    return stated


def rule(chance: random.Random) -> dict[str, Any]:
    """Return a rule of `refuse`."""
    names = [*MEMBERS[:4], "ThingId", *(f"row.{name}" for name in MEMBERS)]

    word_of_rule = chance.choice(["when", "among"])

    def conditions() -> dict[str, Any]:
        tested = {}
        for name in chance.sample(names if word_of_rule == "when" else names[:4], chance.randint(0, 2)):
            word = chance.choice(TESTS)
            stated = {"given": chance.random() < 0.5, "unknown": "Order", "shorter": 2, "unlike": "[ab]"}
            tested[name] = {word: stated.get(word, chance.choice([*names, 1, "a"]))}
        return tested

    return {
        word_of_rule: conditions(),
        **chance.choice([{"status": 400, "text": "one"}, {"status": 404}, {"status": 409}]),
    }


def made_up(chance: random.Random) -> str:
    """Return a description with a state drawn from the words, written as flow YAML, which JSON is."""
    state: dict[str, Any] = {
        "action": chance.choice(
            [
                "change",
                "link",
                "unlink",
                "upsert",
                "update",
                "list",
                "get",
                "delete",
                "delete_selected",
                "create",
                "example",
            ]
        ),
        "set": {name: value(chance) for name in chance.sample(MEMBERS, chance.randint(0, 3))},
        "property": chance.choice(MEMBERS),
        "value": chance.choice([{"parameter": "ThingId"}, {"body": chance.choice(MEMBERS)}, {"fixed": 1}]),
    }
    optional = {
        "from": {chance.choice(MEMBERS): chance.choice([VALUES, "a", [1]])},
        "refuse": [rule(chance) for _ in range(chance.randint(1, 3))],
        "agree": {chance.choice(MEMBERS[:4]): {"parameter": "ThingId", "text": "one"}},
        "also": [{"entity": chance.choice(["Thing", "Order"]), "set": {"Id": value(chance)}}],
        "linked": {"entity": "Order", "property": "TagIds"},
        "embed": {chance.choice(["TagIds", "Word.Inner"]): "Thing"},
        "requires": "Thing",
        "match": chance.sample(MEMBERS, 2),
        "where": {"ThingId": {chance.choice(["equals", "any_of", "contains", "words"]): chance.choice(MEMBERS)}},
        "hide": {"State": "a"},
    }
    state |= {word: optional[word] for word in optional if chance.random() < 0.25}
    server = {
        name: chance.choice(
            [
                "uuid",
                "now",
                "created",
                "revision",
                "sequence",
                "code",
                {"lower": "State"},
                {"first": 1},
                {"fixed": 1},
                {"made": "code", "later": {"reads": 1}},
            ]
        )
        for name in chance.sample(MEMBERS, 1)
    }
    order: dict[str, Any] = {
        "key": chance.choice(["Id", ["Id", "EntityId"], {"parameter": "ThingId"}]),
        "hidden": ["Word"],
        "server": server,
    }
    order["seed"] = [
        {"Id": 1, "EntityId": chance.choice([1, 2]), "State": chance.choice(VALUES)},
        {"Id": 2, "EntityId": 1, "TagIds": [1]},
    ]
    if chance.random() < 0.3:
        order["unique"] = [["State"]]
    if chance.random() < 0.3:
        order["delete"] = {"set": {"State": "gone"}}
    return described(
        json.dumps(state)[1:-1],
        entities=json.dumps({"Order": order, "Thing": {"key": {"parameter": "ThingId"}, "parent": PARENT}}),
    )


async def statuses(simulator: Simulator, chance: random.Random) -> list[int]:
    """Ask for the operations of a made-up description; return what is answered."""
    answers = []
    for _ in range(12):
        body = {name: chance.choice(VALUES) for name in chance.sample(MEMBERS, chance.randint(0, 5))}
        sent: Any = chance.choice([body, body, {"Id": 1, "EntityId": 1}, None, [], b"{"])
        path = chance.choice(["/Things(1)", "/Things(2)", "/Things(9)", "/Things?Page=1&PageSize=1", "/Things"])
        method = "GET" if path.startswith("/Things?") or path == "/Things" else chance.choice(["GET", "GET", "PUT"])
        answer = await send(Application(simulator), method, f"/shop/v1{path}", body=sent)
        assert answer.status != 500, (method, path, sent, answer.body)
        answers.append(answer.status)
    return answers


def test_nothing_that_lint_lets_pass_fails_in_the_simulator(tmp_path: Path) -> None:
    chance, found = random.Random(SEED), Counter[int]()
    texts = [described(state) for state in GOOD_STATES.values()] + [made_up(chance) for _ in range(CASES)]
    passed = 0
    for number, text in enumerate(texts):
        file = tmp_path / str(number) / "shop" / "v1.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        whole = bundle(file)
        if any(problem for lint in RULES for problem in lint(whole)):
            continue
        passed += 1
        served = tmp_path / f"served{number}" / "shop"
        served.mkdir(parents=True)
        document = {**json.loads(whole.with_request_variants().to_json()), "security": []}
        (served / "v1.json").write_text(json.dumps(document), encoding="utf-8")
        simulator = Simulator(folder=served.parent)
        try:
            found.update(asyncio.run(statuses(simulator, chance)))
        except AssertionError as error:
            raise AssertionError(text) from error
        finally:
            simulator.store.close()
    assert passed > 25
    assert found.keys() >= {200, 400, 404}
