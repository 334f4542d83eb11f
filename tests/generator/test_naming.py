"""Names on the wire and in Python."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.naming import argument_name, class_name, constant_name, python_name


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("PrimaryName", "primary_name"),
        ("_links", "links"),
        ("_embedded", "embedded"),
        ("iq:CustomerFull", "iq_customer_full"),
        ("Data Type", "data_type"),
        ("$filter", "filter"),
        ("CreatedUTC", "created_utc"),
        ("CreatedUtc", "created_utc"),
        ("MSRP", "msrp"),
        ("Md5Checksum", "md5_checksum"),
        ("HeroShotUri", "hero_shot_uri"),
        ("class", "class_"),
        ("from", "from_"),
        ("self", "self_"),
        ("2nd", "value_2nd"),
        ("", "value"),
        ("id", "id"),
        ("access_token", "access_token"),
        ("X-Rate-Limit", "x_rate_limit"),
    ],
)
def test_attributes(wire: str, python: str) -> None:
    assert python_name(wire) == python


def test_other_names() -> None:
    assert class_name("customerFull") == "CustomerFull"
    assert class_name("iq:Thing part") == "IqThingPart"
    assert class_name("3D") == "Model3D"
    assert class_name("Exception") == "Exception_"
    assert constant_name("getCustomer") == "GET_CUSTOMER"
    assert argument_name("body") == "body_"
    assert argument_name("Options") == "options_"
    assert argument_name("Filter") == "filter"


@settings(max_examples=300, derandomize=True)
@given(st.text(max_size=30))
def test_every_name_is_one(wire: str) -> None:
    for name in (python_name(wire), class_name(wire), constant_name(wire)):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
    assert python_name(python_name(wire)) in {python_name(wire), python_name(wire).rstrip("_")}
