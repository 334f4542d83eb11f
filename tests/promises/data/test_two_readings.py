"""P-D9: the quick second reading says the same as the careful one, whatever is different."""

from __future__ import annotations

import copy
import json
import logging
import random
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Any

import msgspec
import pytest
from msgspec.json import Decoder, Encoder

from iqmetrix import encode
from iqmetrix._bodies import shapes
from iqmetrix._bodies.careful import CarefulReader, Unreadable
from iqmetrix._bodies.drift import Drift
from iqmetrix._bodies.json import BODIES_UNTIL_SETTLED, JSONReader
from iqmetrix._bodies.shapes import type_info
from iqmetrix._bodies.variants import VariantReader
from iqmetrix_api import Operation
from tests.kit.json_values import FORMS
from tests.kit.models import Thing, operation
from tests.kit.samples import samples

FEW, MANY = 500, 2500
"""Bodies of a part: in the quick tests, and in the slow ones, whose four parts come to 10,000."""

to_json = Encoder(decimal_format="number").encode
from_json = Decoder(float_hook=Decimal).decode


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container inside a value with each of its keys."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []:
        yield value, key
        yield from places(value[key])


def mutate(value: Any, chance: random.Random) -> Any:
    """Return a value that differs in one to three places."""
    value = copy.deepcopy(value)
    for _ in range(chance.randint(1, 3)):
        container, key = chance.choice(list(places(value)) or [({}, "")])
        change = chance.choice(["odd", "odd", "new", "null", "drop", "case", "item"])
        if not container:
            continue
        if change == "odd":
            container[key] = copy.deepcopy(chance.choice(FORMS))
        elif change == "null":
            container[key] = None
        elif change == "item" and isinstance(container, list):
            container.insert(0, chance.choice(FORMS))
        elif isinstance(container, dict):
            if change in {"drop", "case"}:
                old = container.pop(key)
                if change == "case":
                    container[chance.choice([key.lower(), key.upper(), key[:1].swapcase() + key[1:]])] = old
            elif change == "new":
                container[f"New{chance.randint(1, 3)}"] = chance.choice(FORMS)
    return value


def types(value: Any) -> Any:
    """Return the types of a value, of all that is in it."""
    if isinstance(value, msgspec.Struct):
        return type(value), [types(member) for member in msgspec.structs.astuple(value)]
    if isinstance(value, dict):
        kept = [types(value.forms), value.names] if hasattr(value, "forms") else []
        return type(value), {key: types(member) for key, member in value.items()}, kept
    return type(value), [types(item) for item in value] if isinstance(value, (list, tuple)) else repr(value)


def outcome(read: Any, drift: Drift) -> Any:
    try:
        result = read()
    except Unreadable as error:
        return str(error), error.pointer
    return result, types(result), encode(result), list(drift)


def read_carefully(body: bytes, kind: Any, described: Operation[Any]) -> Any:
    careful = CarefulReader(str(described))
    drift = Drift()

    def read() -> Any:
        result = careful.body(from_json(body), type_info(kind))
        drift.add(careful.counts)
        return result

    return outcome(read, drift)


def compare(bodies: int, seed: int) -> None:
    """Compare the readings of so many bodies. The reader knows what it met before; now and then it begins anew, and some bodies come
    so often that variants of their models are made.
    """
    chance = random.Random(seed)
    kinds = samples()
    read = 0
    for number in range(bodies):
        if number % 12 == 0:
            shapes.forget()
            drift = Drift()
            reader = JSONReader(drift)
        kind, value = chance.choice(kinds)
        body = to_json(mutate(value, chance))
        careful = read_carefully(body, kind, operation(kind))
        for _ in range(chance.choice([1, 1, BODIES_UNTIL_SETTLED + 3])):
            drift._counts.clear()
            quick = outcome(partial(reader.read, body, kind, operation(kind)), drift)
            assert quick == careful, json.dumps(json.loads(body))[:2000]
        read += len(quick) > 2
    assert read > bodies // 4 * 3


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[list[bytes]]:
    """Return the bodies that variants have read; there are some in each test."""
    caplog.set_level(logging.ERROR, "iqmetrix")  # thousands of differences
    bodies: list[bytes] = []
    read = VariantReader.read

    def noted(self: VariantReader, body: bytes, reader: CarefulReader) -> Any:
        result = read(self, body, reader)
        bodies.append(body)
        return result

    monkeypatch.setattr(VariantReader, "read", noted)
    yield bodies
    assert len(bodies) > FEW // 50


@pytest.mark.parametrize("part", range(3))
def test_both_second_readings_say_the_same(part: int) -> None:
    """P-D9: values, types, bytes written back, and drift, of mutated samples."""
    compare(FEW, seed=part)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_both_second_readings_say_the_same_of_ten_thousand_bodies(part: int) -> None:
    """P-D9: the same for 10,000 other bodies."""
    compare(MANY, seed=100 + part)


def test_where_instances_cannot_change_their_class_the_walk_goes_on(
    monkeypatch: pytest.MonkeyPatch, settled: list[bytes]
) -> None:
    """P-D9: another interpreter may lay instances out in another way."""
    shapes.forget()
    settled += [b""] * FEW  # none is read by variants here
    monkeypatch.setattr(msgspec, "defstruct", lambda *_args, **_options: Elsewhere)
    reader = JSONReader(Drift())
    for _ in range(BODIES_UNTIL_SETTLED + 3):
        thing = reader.read(b'{"Name":"n","New":1}', Thing, operation(Thing))
        assert (thing.name, thing.unknown_fields) == ("n", {"New": 1})
    assert set(settled) == {b""}


@pytest.mark.parametrize("name", ["\x00", 'a"b', "a\\b", "\n", "é", ""])
def test_members_of_any_name_are_kept(name: str, settled: list[bytes]) -> None:
    """P-D9: again and again, also where no field can have that name."""
    shapes.forget()
    settled += [b""] * FEW  # none is read by variants where none can be made
    reader, body = JSONReader(Drift()), json.dumps({"Name": "n", name: 1}).encode()
    for _ in range(BODIES_UNTIL_SETTLED + 3):
        thing = reader.read(body, Thing, operation(Thing))
        assert (thing.name, thing.unknown_fields) == ("n", {name: 1})


class Elsewhere:
    __struct_fields__ = Thing.__struct_fields__
