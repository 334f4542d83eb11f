"""P-D2: the report of what differed from its description tells what maintainers need, and nothing of what a service said."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest
from msgspec.json import Encoder

from iqmetrix import __version__
from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.drift import MOST_PLACES
from iqmetrix._bodies.value_forms import MOST_WORDS
from iqmetrix.errors import DecodeError
from tests.kit.models import Thing, operation, read
from tests.kit.samples import samples

CANARIES: list[Any] = [
    "Canary Ella",
    "canary@example.com",
    "+1 555 0199 732",
    "5550199732",
    5550199732,
    "7f3d1c9a-55aa-4b6e-9d51-0c4f5e6a7b8c",
    "1971-03-05",
    "1971-03-05T07:55:21.123Z",
    "55.0199732",
    {"Canary Ella": "Canary Ella", "Canary 2": {"canary@example.com": 5550199732}},
    ["Canary Ella", {"Canary 2": 5550199732}],
    "/Date(5550199732)/",
]
TRACES = ("anary", "5550199", "0199732", "7f3d1c9a", "1971", "07:55")


def differences(codec: Codec) -> list[dict[str, Any]]:
    """Return the differences of a report."""
    report = json.loads(codec.drift.report())
    assert (report["report"], report["format"], report["sdk"]) == ("iqmetrix drift", 1, __version__)
    rows: list[dict[str, Any]] = report["differences"]
    return rows


def with_canaries(value: Any, chance: random.Random) -> Any:
    """Return a value with canaries in place of some scalars, and in members that are not described."""
    if isinstance(value, dict):
        changed = {name: with_canaries(member, chance) for name, member in value.items()}
        if chance.random() < 0.3:
            changed[chance.choice(["New", "canary@example.com", "Canary Ella", "5550199732"])] = chance.choice(CANARIES)
        return changed
    if isinstance(value, list):
        return [with_canaries(item, chance) for item in value]
    return copy.deepcopy(chance.choice(CANARIES)) if chance.random() < 0.6 else value


def test_nothing_of_a_response_is_in_a_report() -> None:
    """P-D2: 400 bodies of all services, with canaries wherever a value or a name can stand."""
    chance, codec, unread = random.Random(7), Codec(), 0
    kinds, encode = samples(), Encoder(decimal_format="number").encode
    for _ in range(400):
        kind, value = chance.choice(kinds)
        try:
            codec.decode(operation(kind), 200, {}, encode(with_canaries(value, chance)))
        except DecodeError:
            unread += 1
    assert unread < 300
    assert len(codec.drift) > 100
    report = codec.drift.report()
    assert [trace for trace in TRACES if trace in report] == []
    assert "(hidden)" in report
    assert len(report) < MOST_PLACES * 1000


def test_places_kinds_forms_and_counts() -> None:
    """P-D2"""
    codec = Codec()
    for _ in range(3):
        body = b'{"Made": "0000", "New": "2020-01-31", "Color": "Green", "Level": 9, "Size": null, "Good": "true", "More": [1]}'
        codec.decode(operation(Thing), 200, {}, body)
    codec.decode(operation(Thing), 200, {}, b'{"New": ""}')
    assert differences(codec) == [
        {
            "model": "Thing",
            "field": "Color",
            "kind": "unknown value",
            "sent": "string",
            "count": 3,
            "values": ["Green"],
        },
        {"model": "Thing", "field": "Good", "kind": "other type", "sent": "string", "count": 3}
        | {"forms": [{"type": "string", "x-form": "boolean"}]},
        {"model": "Thing", "field": "Level", "kind": "unknown value", "sent": "number", "count": 3, "values": [9]},
        {"model": "Thing", "field": "Made", "kind": "other form", "sent": "string", "count": 3}
        | {"forms": [{"type": "string"}]},
        {"model": "Thing", "field": "More", "kind": "unknown field", "sent": "array", "count": 3}
        | {"forms": [{"items": {"type": "integer"}, "type": "array"}]},
        {"model": "Thing", "field": "New", "kind": "unknown field", "sent": "string", "count": 4}
        | {"forms": [{"format": "date", "type": "string"}, {"type": "string", "x-form": "empty"}]},
    ]


def test_every_reading_gives_the_same_report() -> None:
    """P-D2: bodies that differ in one place are soon read by another, quicker reading."""
    reports = []
    for bodies in (1, 12):
        codec = Codec()
        for _ in range(bodies):
            codec.decode(operation(Thing), 200, {}, b'{"Color": "Green", "New": "2020-01-31"}')
        reports.append([{**row, "count": row["count"] // bodies} for row in differences(codec)])
    assert reports[0] == reports[1]


def test_words_of_an_enumeration_are_told_and_texts_of_persons_are_not() -> None:
    """P-D2: words and small numbers only, and none where there are too many of them for an enumeration."""
    _, codec = read(
        '[{"Color": "Dark-Green"}, {"Color": "Ella Fitz"}, {"Color": "5550199732"}, {"Level": 5550199732}]', list[Thing]
    )
    assert [row.get("values") for row in differences(codec)] == [["Dark-Green"], None]
    rows = [{"Color": f"Shade{number}"} for number in range(MOST_WORDS + 1)]
    _, codec = read(json.dumps(rows), list[Thing])
    assert [(row.get("values"), row["count"]) for row in differences(codec)] == [(None, MOST_WORDS + 1)]


def test_names_inside_of_what_is_not_described_are_not_told() -> None:
    """P-D2: services use names of people for names of members."""
    _, codec = read('{"New": {"Ella": 1}, "More": [{"Ella": 1}]}')
    assert [row["forms"] for row in differences(codec)] == [
        [{"items": {"type": "object"}, "type": "array"}],
        [{"type": "object"}],
    ]


def test_the_log_hides_what_is_no_name_of_a_member(caplog: pytest.LogCaptureFixture) -> None:
    """P-D2: lines of the log are read by more people than the answers of a service."""
    read('{"Canary Ella": 1, "canary@example.com": 2, "New": 3}')
    assert sorted(record.getMessage() for record in caplog.records) == [
        "Thing.(hidden) differs from its description: unknown field (number)",
        "Thing.(hidden) differs from its description: unknown field (number)",
        "Thing.New differs from its description: unknown field (number)",
    ]


def test_a_model_that_is_used_as_a_map_shows_no_names() -> None:
    """P-D2"""
    codec = Codec()
    codec.decode(operation(Thing), 200, {}, json.dumps({f"Ella{number}": 1 for number in range(60)}).encode())
    assert {row["field"] for row in differences(codec)} == {"(others)"}


def test_the_model_is_named_with_its_service() -> None:
    """P-D2: two services have models of one name."""
    from iqmetrix_api.crm import Customer  # noqa: PLC0415 - loads a service

    _, codec = read('{"New": 1}', Customer)
    assert [(row["service"], row["model"]) for row in differences(codec)] == [("crm.v1", "Customer")]
    assert [(each.service, each.model) for each in codec.drift] == [("crm.v1", "Customer")]
