"""P-D4: numbers, digit for digit."""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from iqmetrix import (
    ConfigurationError,
    encode,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix_api import RequestBody
from tests.kit.models import Inner, Thing, operation, read


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


@pytest.mark.parametrize("number", ["19.990", "0.1", "1234567890.12345678901234567890", "0.10", "1E+2", "-0.0"])
@pytest.mark.parametrize("body", ['{{"Free":{{"a":[{}]}}}}', '{{"New":{}}}', '{{"Inner":{{"Price":{}}}}}'])
def test_digits_are_kept_everywhere(number: str, body: str) -> None:
    """P-D4, P-D1: in described money, in free objects, and in what is not described."""
    thing, _ = read(body.format(number))
    written = json.loads(encode(thing), parse_float=Decimal)
    digits = re.search(r"-?\d[\dE.+]*", encode(thing).decode())
    assert digits is not None
    assert Decimal(digits[0]).as_tuple() == Decimal(number).as_tuple()
    assert written == json.loads(body.format(number), parse_float=Decimal)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**29), max_value=10**29))
@example(Decimal(123456789012345678901234567890))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_any_amount_goes_there_and_back(amount: Decimal) -> None:
    """P-D4"""
    body = encode(Inner(price=amount))
    back, _ = read(b'{"Inner":' + body + b"}")
    assert back.inner.price.as_tuple() == amount.as_tuple()


@pytest.mark.parametrize(
    "amount", [Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity"), Decimal("sNaN"), math.nan, -math.inf]
)
def test_what_is_no_number_is_not_sent(amount: Any) -> None:
    """P-D4: JSON has no such words; a service would answer 400, or worse."""
    with pytest.raises(ValueError, match="NaN or infinite"):
        encode({"NaN": "Infinity", "amount": amount})
    body = RequestBody("application/json", Thing, True)
    with pytest.raises(ConfigurationError, match="NaN or infinite"):
        Codec().encode_body(operation(None, body=body), Thing(inner=Inner(price=amount)))
    assert encode({"NaN": "Infinity"}) == b'{"NaN":"Infinity"}'
