"""P-D9: a value that can't be read never costs another value or row."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from msgspec import inspect
from msgspec.json import Encoder

from iqmetrix import encode
from iqmetrix._bodies.codec import Codec
from iqmetrix._bodies.drift import MOST_PLACES
from iqmetrix_api import Model
from iqmetrix_api.crm.v1.models import CustomerTypeId
from tests.kit import strategies
from tests.kit.json_values import FORMS, same
from tests.kit.models import Color, Level, Thing, kinds, operation, read

to_json = Encoder(decimal_format="number").encode


def parsed(text: bytes) -> Any:
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


MEANT = [same(parsed(to_json(form))) for form in FORMS]
"""What counts of each form."""


def rows_of(model: type[Model], body: bytes) -> tuple[list[Any], Codec]:
    codec = Codec()
    return codec.decode(operation(list[model]), 200, {"content-type": "application/json"}, body), codec  # type: ignore[valid-type]


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")  # some fields may be
@pytest.mark.parametrize("module", [*strategies.MODULES, "iqmetrix_api.common"])
def test_any_value_in_any_field(module: str) -> None:
    """P-D9: what came goes back, the other fields and rows are what they would be, and what is not as described is counted."""
    models = [model for model in strategies.models() if model.__module__ in {module, f"{module}.models"}]
    assert models
    for model in [*models, Thing]:
        info = inspect.type_info(model)
        assert isinstance(info, inspect.StructType)
        described = {field.encode_name: field for field in info.fields if field.name != "unknown_fields"}
        witness = next(
            (name for name, field in described.items() if inspect.StrType() in getattr(field.type, "types", ())), None
        )
        for wire, field in described.items():
            other = {} if witness in {None, wire} else {witness: "witness"}
            sent = [{**other, wire: form} for form in FORMS]
            rows, codec = rows_of(model, to_json(sent))
            place = f"{model.__name__}.{wire}"
            back = parsed(encode(rows))
            is_float = inspect.FloatType() in getattr(field.type, "types", ())
            for form, meant, row, came in zip(sent, MEANT, rows, back, strict=True):
                assert type(row) is model, place
                if is_float and isinstance(row.size, float) and isinstance(form[wire], int):
                    came[wire] = form[wire] if float(came[wire]) == float(form[wire]) else came[wire]
                assert same(came) == (other if meant is None else {**other, wire: meant}), (place, form)
                value = getattr(row, field.name)
                if isinstance(value, str) and form[wire] != '"quoted"':
                    assert not value.startswith('"'), (place, value)
                if other:
                    assert getattr(row, described[witness].name) == "witness", place  # type: ignore[index]
            if not any(isinstance(kind, inspect.AnyType) for kind in (field.type, *getattr(field.type, "types", ()))):
                assert wire in {difference.field for difference in codec.drift}, place


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ('{"Name":19.90}', "name", "19.90"),
        ('{"Name":true}', "name", "true"),
        ('{"Id":3.0}', "id", 3),
        ('{"Id":"17"}', "id", 17),
        ('{"Id":"017"}', "id", "017"),
        ('{"Id":1E+99999}', "id", Decimal("1E+99999")),
        ('{"Good":"No"}', "good", False),
        ('{"Good":"yes"}', "good", True),
        ('{"Good":1}', "good", True),
        ('{"Good":"perhaps"}', "good", None),
        ('{"Level":"2"}', "level", Level.HIGH),
        ('{"Level":"High"}', "level", Level.HIGH),
        ('{"Level":2.0}', "level", Level.HIGH),
        ('{"Level":"A-17"}', "level", "A-17"),
        ('{"Color":7}', "color", Color("7")),
        ('{"Price":"1.50"}', "price", Decimal("1.50")),
        ('{"Price":"NaN"}', "price", "NaN"),
        ('{"Size":"2.5"}', "size", 2.5),
        ('{"Size":1E+999}', "size", Decimal("1E+999")),
        ('{"Made":"/Date(1432163189770)/"}', "made", datetime(2015, 5, 20, 23, 6, 29, 770000, UTC)),
        ('{"Made":""}', "made", ""),
        ('{"Made":1577836800}', "made", 1577836800),
        ('{"Made":"01/31/2020 5:00:00 PM"}', "made", "01/31/2020 5:00:00 PM"),
        ('{"Inner":[]}', "inner", []),
        ('{"Inners":["Vendor"]}', "inners", ["Vendor"]),
        ('{"Inners":{}}', "inners", []),
    ],
)
def test_what_values_mean(text: str, attribute: str, value: Any) -> None:
    """P-D9: what is meant where it is clear, in the described type; else what came; written back as it came, copies too."""
    thing, codec = read(text)
    found = getattr(thing, attribute)
    assert (type(found), found) == (type(value), value)
    assert len(kinds(codec)) == 1
    for each in (thing, copy.deepcopy(thing), copy.copy(thing), pickle.loads(pickle.dumps(thing))):
        assert parsed(encode(each)) == parsed(text.encode())
        assert each == thing


def test_a_field_that_was_changed_is_written_as_it_is_now() -> None:
    """P-D9: and so is one whose list was changed in place."""
    thing, _ = read('{"Id":"17","Good":"No","Inners":{"Name":"n"},"Level":"High","name":"n"}')
    thing.id, thing.good, thing.level, thing.name = 18, True, Level.LOW, "m"
    thing.inners[0].name = "m"
    assert parsed(encode(thing)) == {"Id": 18, "Good": True, "Inners": [{"Name": "m"}], "Level": 1, "name": "m"}


def test_a_member_of_an_enumeration_is_itself() -> None:
    """P-D9: whether it comes as a number, as text, or by its name."""
    for sent in ("2", '"2"', '"Person"', "2.0"):
        (row,), _ = rows_of(_model("Customer"), f'[{{"CustomerTypeId": {sent}}}]'.encode())
        assert row.customer_type_id is CustomerTypeId.PERSON


@pytest.mark.parametrize("odd", ['""', '"0000-00-00"', "1577836800", '"01/31/2020 5:00:00 PM"', "{}", "true"])
def test_one_odd_date_costs_no_other_row(odd: str) -> None:
    """P-D9: the other 99 customers are read, and the odd value is kept, counted and written back."""
    good = '{"PrimaryName":"Ella","LastModifiedDateUtc":"2020-01-31T17:00:00Z"}'
    rows, codec = rows_of(
        _model("Customer"),
        f'[{",".join([good] * 50)},{{"LastModifiedDateUtc":{odd}}},{",".join([good] * 49)}]'.encode(),
    )
    assert [row.primary_name for row in rows].count("Ella") == 99
    assert rows[0].last_modified_date_utc == rows[99].last_modified_date_utc == datetime(2020, 1, 31, 17, tzinfo=UTC)
    assert encode(rows[50]) == f'{{"LastModifiedDateUtc":{odd}}}'.encode()
    assert [(each.model, each.field, each.count) for each in codec.drift] == [("Customer", "LastModifiedDateUtc", 1)]


def _model(name: str) -> type[Model]:
    return next(model for model in strategies.models() if model.__name__ == name)


def test_names_in_another_letter_case() -> None:
    """P-D9: they are taken for the members that are described, counted, and written back as they came."""
    text = b'{"id":1,"primaryName":"Ella","new":2}'
    (row,), codec = rows_of(_model("Customer"), b"[" + text.replace(b'"id":1,', b"") + b"]")
    assert row.primary_name == "Ella"
    assert row.unknown_fields == {"new": 2}
    assert [(each.field, each.kind) for each in codec.drift] == [
        ("PrimaryName", "other name"),
        ("new", "unknown field"),
    ]
    assert encode(row) == b'{"primaryName":"Ella","new":2}'
    thing, _ = read('{"id":"1","Id":2,"ID":3}')
    assert (thing.id, thing.unknown_fields) == (2, {"id": "1", "ID": 3})


def test_any_number_of_unknown_names_takes_bounded_room(caplog: pytest.LogCaptureFixture) -> None:
    """P-D9: the report is for people, and servers may use names for values."""
    codec = Codec()
    for start in (0, 2500):
        body = to_json({f"name-{number}": 1 for number in range(start, start + 2500)})
        thing = codec.decode(operation(Thing), 200, {}, body)
        assert len(thing.unknown_fields) == 2500
    assert len(codec.drift) <= MOST_PLACES + 10
    assert len(caplog.records) <= MOST_PLACES + 10
    assert sum(each.count for each in codec.drift) == 5000
    assert ("(others)", 5000 - MOST_PLACES) in {(each.field, each.count) for each in codec.drift}
