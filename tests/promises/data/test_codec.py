"""Promises D: data, on the fast and the tolerant path."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from iqmetrix import ConfigurationError, DecodeError, decode, encode, odata
from iqmetrix._bodies.codec import Codec
from iqmetrix.errors import KEPT_BODY_BYTES
from iqmetrix_api import DescribedResponse, Operation, RequestBody
from iqmetrix_api._runtime.model import closed_enums
from tests.kit.models import SERVICE, Color, Inner, Level, Strict, Thing, kinds, operation, read


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


@pytest.mark.parametrize(
    ("text", "pointer", "hint"),
    [
        ("<!DOCTYPE html><html>", "", "web page"),
        ("", "", "empty"),
        ("  ", "", "empty"),
        ('{"Id": 1, "Na', "", "ends too early"),
        ("[]", "", "expected an object, found array"),
        ('"text"', "", "expected an object, found string"),
        ("null", "", "found null"),
        ("true", "", "expected an object, found boolean"),
        ("7", "", "expected an object, found number"),
        ("[" * 50_000, "", "recursion"),
        ('{"Id": ' + "1" * 5000 + "}", "", "out of range"),
        ('{"Made": "/Date(99999999999999999)/"}', "/Made", "a date and time"),
        ('{"Made": "2015-05-20T23:06:29+99:99"}', "/Made", "a date and time"),
        ('{"Made": ""}', "/Made", "a date and time"),
        ('{"Made": 5}', "/Made", "a date and time"),
        ('{"Name": "\\ud800"}', "", "can't be read"),
        ('{"Id": 1} {"Id": 2}', "", "malformed"),
        ('{"Inner": []}', "/Inner", "expected an object"),
        ('{"Inners": {}}', "/Inners", "expected an array"),
        ('{"Inners": [{}, 5]}', "/Inners/1", "expected an object"),
        ('{"Made": "soon"}', "/Made", "a date and time"),
        ('{"Name": {"a": 1}}', "/Name", "a text"),
        ('{"Price": NaN}', "", "malformed"),
        ('{"Price": Infinity}', "", "malformed"),
    ],
)
def test_what_cannot_be_read(text: str, pointer: str, hint: str) -> None:
    """P-D3: one error with operation, place, status, headers and body."""
    headers = {"content-type": "application/json", "set-cookie": "canary"}
    with pytest.raises(DecodeError) as caught:
        Codec().decode(operation(Thing), 200, headers, text.encode())
    error = caught.value
    assert hint in str(error)
    assert (error.operation, error.pointer, error.status) == ("things.v1.getThing", pointer, 200)
    assert error.headers == {"content-type": "application/json"}
    assert error.body == text.encode()
    assert pickle.loads(pickle.dumps(error)).pointer == pointer


def test_the_error_keeps_64_kb() -> None:
    """P-D3"""
    with pytest.raises(DecodeError) as caught:
        read(b"x" * 200_000)
    assert len(caught.value.body) == KEPT_BODY_BYTES


def test_byte_order_mark_duplicate_keys_and_huge_integers() -> None:
    """P-D3"""
    assert read(b'\xef\xbb\xbf{"Id": 1}')[0].id == 1
    assert read('{"Id": 1, "Id": 2}')[0].id == 2
    huge = "123456789012345678901234567890"
    thing, _ = read(f'{{"Id": {huge}}}')
    assert thing.id == int(huge)
    assert encode(thing) == f'{{"Id":{huge}}}'.encode()


@pytest.mark.parametrize(
    "text",
    [
        "19.990",
        "0.1",
        "100",
        "-0.00",
        "123456789012345678901234567890.123456789",
        "1e5",
        "0.10000000000000000000000000001",
    ],
)
def test_money_digit_for_digit(text: str) -> None:
    """P-D4"""
    for more in ("", ',"New":1'):
        thing, _ = read(f'{{"Price":{text}{more}}}')
        assert thing.price == Decimal(text)
        written = encode(thing).decode()
        assert Decimal(written.partition(":")[2].partition(",")[0].rstrip("}")).as_tuple() == Decimal(text).as_tuple()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2016-08-09T20:12:05", datetime(2016, 8, 9, 20, 12, 5)),
        ("2016-08-09T20:12:05.9", datetime(2016, 8, 9, 20, 12, 5, 900000)),
        ("2016-08-09T20:12:05.987", datetime(2016, 8, 9, 20, 12, 5, 987000)),
        ("2015-05-20T23:06:29.7700813Z", datetime(2015, 5, 20, 23, 6, 29, 770081, UTC)),
        ("2015-05-20T23:06:29+05:30", datetime(2015, 5, 20, 23, 6, 29, tzinfo=timezone(timedelta(hours=5.5)))),
        ("2015-05-20T23:06:29.5-0600", datetime(2015, 5, 20, 23, 6, 29, 500000, timezone(timedelta(hours=-6)))),
        ("2015-05-20T23:06Z", datetime(2015, 5, 20, 23, 6, tzinfo=UTC)),
        ("2015-05-20", datetime(2015, 5, 20)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1)),
        ("/Date(1432163189770)/", datetime(2015, 5, 20, 23, 6, 29, 770000, UTC)),
    ],
)
def test_dates(text: str, value: datetime) -> None:
    """P-D5: 0 to 7 digits, with and without zone, days alone, year 1."""
    for more in ("", ',"New":1'):
        thing, _ = read(f'{{"Made":"{text}"{more}}}')
        assert thing.made == value
        assert (thing.made.tzinfo is None) == (value.tzinfo is None)


def test_a_filter_made_of_a_model_never_skips_a_row() -> None:
    """P-D5: the seventh digit is rounded, so the literal steps back."""
    thing, _ = read('{"Made":"2015-05-20T23:06:29.9999999Z"}')
    literal = odata.modified_since(thing.made)
    assert literal == "datetime'2015-05-20T23:06:29.999999Z'"
    assert literal.rstrip("Z'") <= "datetime'2015-05-20T23:06:29.9999999"
    assert odata.modified_since(datetime(1, 1, 1)) == "datetime'0001-01-01T00:00:00'"
    assert odata.text("O'Brien") == "'O''Brien'"
    paris = timezone(timedelta(hours=2))
    assert odata.instant(datetime(2019, 1, 1, 2, tzinfo=paris)) == "datetime'2019-01-01T00:00:00Z'"


def test_all_zero_guid_and_a_guid_in_capitals() -> None:
    assert read('{"Guid":"00000000-0000-0000-0000-000000000000"}')[0].guid == UUID(int=0)
    assert read('{"Guid":"A183F1A9-C58F-426A-930A-9A6357DB52ED"}')[0].guid == UUID(
        "a183f1a9-c58f-426a-930a-9a6357db52ed"
    )


def test_media_types() -> None:
    """P-D6: the documented status and media type choose what is read."""
    codec = Codec()
    both: Operation[Any] = Operation(
        SERVICE,
        "x",
        "GET",
        "/",
        "r",
        "m",
        responses=(
            DescribedResponse(200, "application/hal+json", Inner),
            DescribedResponse(200, "application/json", list[Thing]),
            DescribedResponse(201, "text/plain", str),
            DescribedResponse(204, None, None),
        ),
    )
    assert codec.decode(both, 200, {"content-type": "application/hal+json; charset=utf-8"}, b'{"Name":"n"}') == Inner(
        name="n"
    )
    assert codec.decode(both, 200, {"content-type": "application/json"}, b'[{"Id":1}]') == [Thing(id=1)]
    assert codec.decode(both, 200, {"content-type": "text/html"}, b'{"Name":"n"}') == Inner(name="n")
    assert codec.decode(both, 201, {"content-type": "text/plain"}, b"made") == "made"
    assert codec.decode(both, 204, {}, b"") is None
    assert codec.decode(both, 206, {"content-type": "application/hal+json"}, b"{}") == Inner()
    assert codec.decode(operation(None, media_type=None), 200, {"content-type": "text/plain"}, b"done") is None
    assert codec.decode(operation(bytes, media_type="application/octet-stream"), 200, {}, b"\x00\xff") == b"\x00\xff"


def test_bodies() -> None:
    codec = Codec()

    def encoded(media_type: str, value: Any, *, required: bool = True) -> Any:
        return codec.encode_body(operation(None, body=RequestBody(media_type, Thing, required)), value)

    assert encoded("application/json", Thing(id=1)) == (b'{"Id":1}', "application/json")
    assert encoded("application/json", {"Id": None, "New": [1]}) == (b'{"Id":null,"New":[1]}', "application/json")
    assert encoded("application/json", [Thing(), {"a": Decimal("1.10")}]) == (b'[{},{"a":1.10}]', "application/json")
    assert encoded("application/x-www-form-urlencoded", Thing(name="a&b", good=True, price=Decimal("1.0"))) == (
        b"Name=a%26b&Price=1.0&Good=true",
        "application/x-www-form-urlencoded",
    )
    assert encoded("application/x-www-form-urlencoded", {"a": None, "b": 2})[0] == b"b=2"
    assert encoded("text/plain", "hello")[0] == b"hello"
    assert encoded("application/octet-stream", b"raw")[0] == b"raw"
    assert list(encoded("application/octet-stream", iter([b"a", b"b"]))[0]) == [b"a", b"b"]
    assert encoded("application/json", None, required=False) == (None, None)
    assert codec.encode_body(operation(None), None) == (None, None)
    for media_type, value in [
        ("application/json", None),
        ("application/json", object()),
        ("application/octet-stream", "text"),
    ]:
        with pytest.raises(ConfigurationError):
            encoded(media_type, value)
    with pytest.raises(ConfigurationError, match="takes no body"):
        codec.encode_body(operation(None), {"a": 1})


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


def test_decode_and_encode_for_people_who_have_the_bytes() -> None:
    customer = decode("crm.v1.getCustomer", 200, "application/json", b'{"PrimaryName":"Ella","New":1}')
    assert customer.primary_name == "Ella"
    assert encode(customer) == b'{"PrimaryName":"Ella","New":1}'
    with pytest.raises(DecodeError, match="not a success"):
        decode("crm.v1.getCustomer", 404, "text/plain", b"Not Found")
    for name, hint in [
        ("x.v1.y", "there are"),
        ("crm.v9.getCustomer", "it has v1"),
        ("crm.v1.nothing", "getCustomer"),
        ("crm", "no version"),
    ]:
        with pytest.raises(ConfigurationError, match=hint):
            decode(name, 200, "", b"{}")


THREADS = """
import sys, threading
from importlib import import_module
import msgspec
from iqmetrix._bodies.codec import Codec
from iqmetrix_api import Model
from iqmetrix_api import SERVICES

sys.setswitchinterval(1e-6)
modules = [import_module(f"iqmetrix_api.{name}.{version}.models") for name, all in SERVICES.items() for version in all]
kinds = [each for module in modules for each in vars(module).values() if isinstance(each, type) and issubclass(each, Model)]
bodies = [msgspec.json.encode(dict.fromkeys(kind.__struct_encode_fields__[1:])) for kind in kinds]
codec, begin = Codec(), threading.Barrier(8)

def read(number):
    begin.wait()
    for place in range(len(kinds)):
        place = (place + 3 * number) % len(kinds)
        codec._json.read(bodies[place], kinds[place], None)

threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
for each in threads: each.start()
for each in threads: each.join()
"""


@pytest.mark.parametrize("turn", range(3))
def test_threads_may_meet_a_model_for_the_first_time_together(turn: int) -> None:
    """A process ended with a segmentation fault now and then."""
    done = subprocess.run([sys.executable, "-c", THREADS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert "Traceback" not in done.stderr
