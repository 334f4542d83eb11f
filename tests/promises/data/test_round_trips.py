"""P-D2: what differs from its description is kept, counted, and written back as it came."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from uuid import UUID

import pytest

from iqmetrix import (
    encode,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix_api._runtime.model import closed_enums
from tests.kit.models import Color, Inner, Level, Strict, Thing, kinds, operation, read


@pytest.mark.parametrize(
    ("text", "differences"),
    [
        ('{"Id":1,"New":{"a":[1,null,19.990]}}', [("New", "unknown field")]),
        ('{"Inner":{"Name":"x","New":1},"Inners":[{"New":2}]}', [("New", "unknown field")] * 1),
        ('{"Color":"Green"}', [("Color", "unknown value")]),
        ('{"Level":7}', [("Level", "unknown value")]),
        ('{"Level":"7"}', [("Level", "other type")]),
        ('{"Color":7}', [("Color", "other type")]),
        ('{"Id":"123"}', [("Id", "other type")]),
        ('{"Id":"A-17"}', [("Id", "other type")]),
        ('{"Level":"--5"}', [("Level", "other type")]),
        ('{"Level":"\u00b2"}', [("Level", "other type")]),
        (f'{{"Level":"{"9" * 5000}"}}', [("Level", "other type")]),
        (f'{{"Id":"{"9" * 5000}"}}', [("Id", "other type")]),
        ('{"Name":123}', [("Name", "other type")]),
        ('{"Name":true}', [("Name", "other type")]),
        ('{"Guid":"not a guid"}', [("Guid", "other type")]),
        ('{"ByName":{"a":{"Name":"n","New":1}}}', [("New", "unknown field")]),
        ('{"Either":{"Name":"n","New":1}}', [("New", "unknown field")]),
    ],
)
def test_nothing_is_lost_on_the_round_trip(text: str, differences: list[tuple[str, str]]) -> None:
    """P-D2: unknown fields, unknown values, ids in another form: read, written back as they came, counted."""
    thing, codec = read(text)
    assert json.loads(encode(thing), parse_float=Decimal) == json.loads(text, parse_float=Decimal)
    assert kinds(codec) == differences
    for other in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):
        assert other == thing
        assert encode(other) == encode(thing)


def test_values_in_another_form_are_what_they_should_be() -> None:
    """P-D2"""
    thing, _ = read('{"Id":"123","Name":5,"Price":"1.50","Level":9,"Color":"Green","Good":"true","New":1}')
    assert thing.id == 123
    assert isinstance(thing.id, int)
    assert thing.name == "5"
    assert thing.price == Decimal("1.50")
    assert thing.level == 9
    assert not thing.level.is_known
    assert thing.color == "Green"
    assert thing.good is True
    assert thing.unknown_fields == {"New": 1}
    assert json.loads(encode(thing), parse_float=str)["Price"] == "1.50"


@pytest.mark.parametrize("name", ["Id", "Name", "Color", "Price", "Made", "Inner", "Inners", "Good"])
def test_null_in_any_field(name: str) -> None:
    """P-D2"""
    thing, _ = read(f'{{"{name}":null}}')
    assert encode(thing) == b"{}"


def test_null_and_missing_where_something_is_required() -> None:
    """P-D2"""
    for text in ('{"Name":null}', "{}"):
        strict, codec = read(text, Strict)
        assert strict.name is None
        assert len(codec.drift) == 1


def test_a_null_among_the_items_of_a_list() -> None:
    things, codec = read('[{"Id":1},null]', list[Thing])
    assert things[1] is None
    assert kinds(codec) == [("", "null")]


def test_all_zero_guid_and_a_guid_in_capitals() -> None:
    assert read('{"Guid":"00000000-0000-0000-0000-000000000000"}')[0].guid == UUID(int=0)
    assert read('{"Guid":"A183F1A9-C58F-426A-930A-9A6357DB52ED"}')[0].guid == UUID(
        "a183f1a9-c58f-426a-930a-9a6357db52ed"
    )


def test_drift_is_counted_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """P-D2: a report of places, never of values."""
    codec = Codec()
    for _ in range(3):
        codec.decode(operation(Thing), 200, {}, b'{"Personal": "canary-value", "Color": "canary-color"}')
    assert [(each.model, each.field, each.kind, each.sent, each.count) for each in codec.drift] == [
        ("Thing", "Color", "unknown value", "string", 3),
        ("Thing", "Personal", "unknown field", "string", 3),
    ]
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 2
    assert "canary" not in repr(codec.drift) + caplog.text


def test_open_enumerations() -> None:
    assert Color("Green") == "Green"
    assert not Color("Green").is_known
    assert Color("Red") is Color.RED
    assert Level(9) == 9
    assert pickle.loads(pickle.dumps(Color("Green"))) == "Green"
    assert copy.deepcopy(Level(9)) == 9
    assert "UNKNOWN_9" in repr(Level(9))
    with pytest.raises(ValueError, match="'x'"):
        Level("x")
    with closed_enums(), pytest.raises(ValueError, match="Green"):
        Color("Green")


def test_true_is_no_member_of_an_enumeration() -> None:
    """P-D2: Python takes true for 1; the round trip must not."""
    thing, codec = read('{"Level":true}')
    assert encode(thing) == b'{"Level":true}'
    assert kinds(codec) == [("Level", "other type")]


def test_a_field_has_precedence_over_an_unknown_one_of_its_name() -> None:
    assert encode(Inner(name="known", unknown_fields={"Name": "unknown", "New": 1})) == b'{"Name":"known","New":1}'
