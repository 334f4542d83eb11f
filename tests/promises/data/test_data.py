"""Promises D, what test_codec.py leaves: every status, every date, digits everywhere, web pages where nothing is read."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from iqmetrix import (
    APIError,
    AsyncIQmetrix,
    ConfigurationError,
    DecodeError,
    IQmetrix,
    RateLimited,
    RequestOptions,
    RetrySettings,
    ServerError,
    Timing,
    encode,
    odata,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix._http.transport import Headers, HTTPResponse
from iqmetrix_api import RequestBody
from tests.kit.models import Inner, Thing, kinds, operation, read
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

STATUS_ARGUMENTS: dict[str, Any] = {
    "credentials": CANARY,
    "environment": "sandbox",
    "retries": RetrySettings(attempts=1),
    "timing": Timing(random=lambda: 0.99),  # the back-off of a 429 is always longer than the deadline
}


def get_carrier(answer: HTTPResponse, options: RequestOptions) -> Any:
    with IQmetrix(**STATUS_ARGUMENTS, transport=FakeTransport(answer, answer, answer)) as iq:
        return iq.entities.carriers.get(carrier_id=9, options=options)


def get_carrier_async(answer: HTTPResponse, options: RequestOptions) -> Any:
    async def run() -> Any:
        async with AsyncIQmetrix(**STATUS_ARGUMENTS, transport=AsyncFakeTransport(answer, answer, answer)) as iq:
            return await iq.entities.carriers.get(carrier_id=9, options=options)

    return asyncio.run(run())


@pytest.mark.parametrize("get", [get_carrier, get_carrier_async])
def test_every_status_is_a_result_or_a_typed_error(
    get: Callable[[HTTPResponse, RequestOptions], Any], subtests: pytest.Subtests
) -> None:
    """P-D6: known or not (420, 520), with status, headers and body; sync and async the same."""
    headers = Headers([("X-Kept", "yes"), ("Set-Cookie", "canary")])
    for status in range(200, 600):
        answer = HTTPResponse(status, headers, b'{"Id":9,"Name":"Helios"}')
        options = RequestOptions(deadline=0.2 if status == 429 else None)  # a 429 without headers would wait
        with subtests.test(status=status):
            if status < 300:
                assert get(answer, options).name == "Helios"
                continue
            expected = RateLimited if status == 429 else ServerError if status >= 500 else APIError
            with pytest.raises(expected) as caught:
                get(answer, options)
            error = caught.value
            assert isinstance(error, RateLimited) == (status == 429)
            if status != 429:  # which says when to come again instead
                assert isinstance(error, ServerError) == (status >= 500)
                assert (error.status, error.body, error.headers) == (status, answer.body, {"x-kept": "yes"})


@pytest.mark.parametrize("body", [b"", b"<html>", b"nul", b"null"])
@pytest.mark.parametrize("status", [200, 201, 204, 206, 299])
def test_a_success_is_never_none(status: int, body: bytes) -> None:
    """P-D3, P-D6: where a model is described, nothing else is given."""
    with pytest.raises(DecodeError) as caught:
        Codec().decode(operation(Thing), status, {}, body)
    assert (caught.value.status, caught.value.body) == (status, body)


@pytest.mark.parametrize(
    ("kind", "media_type"), [(None, None), (str, "text/plain"), (bytes, "application/octet-stream")]
)
def test_a_web_page_is_no_success(kind: Any, media_type: str | None) -> None:
    """P-D3: not for a DELETE without a body, nor for text or a file, which would take anything."""
    described = operation(kind, media_type=media_type)
    for headers in ({"content-type": "text/html; charset=utf-8"}, {}):
        with pytest.raises(DecodeError, match="web page") as caught:
            Codec().decode(described, 200, headers, b"<!DOCTYPE html><title>Sign in</title>")
        assert caught.value.operation == "things.v1.getThing"
    Codec().decode(described, 200, {"content-type": "text/html"}, b"")
    Codec().decode(described, 200, {"content-type": "text/plain"}, b"<html>")
    page = operation(str, media_type="text/html")
    assert Codec().decode(page, 200, {"content-type": "text/html"}, b"<html>") == "<html>"


def test_xml_is_text_and_nothing_reads_it() -> None:
    """P-S5: no operation's XML is parsed, so no entity is ever expanded."""
    bomb = b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&b;&d;</a>'
    headers = {"content-type": "application/xml"}
    assert Codec().decode(operation(str, media_type="application/xml"), 200, headers, bomb) == bomb.decode()
    assert Codec().decode(operation(bytes, media_type="application/xml"), 200, headers, bomb) == bomb
    with pytest.raises(DecodeError, match="XML"):
        Codec().decode(operation(Thing), 200, headers, bomb)


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


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity"), Decimal("sNaN")])
def test_what_is_no_number_is_not_sent(amount: Decimal) -> None:
    """P-D4: JSON has no such words; a service would answer 400, or worse."""
    with pytest.raises(ValueError, match="NaN or infinite"):
        encode({"NaN": "Infinity", "amount": amount})
    body = RequestBody("application/json", Thing, True)
    with pytest.raises(ConfigurationError, match="NaN or infinite"):
        Codec().encode_body(operation(None, body=body), Inner(price=amount))
    assert encode({"NaN": "Infinity"}) == b'{"NaN":"Infinity"}'


def test_true_is_no_member_of_an_enumeration() -> None:
    """P-D2: Python takes true for 1; the round trip must not."""
    thing, codec = read('{"Level":true}')
    assert encode(thing) == b'{"Level":true}'
    assert kinds(codec) == [("Level", "other type")]


MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31))
ZONES = {"": None, "Z": UTC, "+05:30": timezone(timedelta(hours=5.5)), "-07:00": timezone(timedelta(hours=-7))}


@given(
    moment=MOMENTS,
    digits=st.integers(0, 7),
    ticks=st.integers(0, 9_999_999),
    zone=st.sampled_from(list(ZONES)),
    unknown=st.booleans(),
)
@example(moment=datetime(1, 1, 1), digits=0, ticks=0, zone="", unknown=False)
@example(moment=datetime(1, 1, 1), digits=7, ticks=4, zone="+05:30", unknown=True)
@example(moment=datetime(9999, 12, 31, 23, 59, 59), digits=7, ticks=9_999_999, zone="-07:00", unknown=False)
@example(moment=datetime(2015, 5, 20, 23, 6, 29), digits=7, ticks=7_700_815, zone="Z", unknown=False)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_date_is_read_and_a_filter_made_of_it_skips_nothing(
    moment: datetime, digits: int, ticks: int, zone: str, *, unknown: bool
) -> None:
    """P-D5: 0 to 7 digits, any zone or none, both readers, the first year and the last."""
    fraction = f"{ticks:07d}"[:digits]
    text = f"{moment:%H:%M:%S}" + (f".{fraction}" if fraction else "")
    text = f"{moment.year:04d}-{moment:%m-%d}T{text}{zone}"
    made = read(f'{{"Made":"{text}"' + (',"New":1' if unknown else "") + "}")[0].made
    exact = moment.replace(microsecond=0, tzinfo=ZONES[zone])
    sent = int(fraction.ljust(7, "0"))
    assert (made.tzinfo is None) == (zone == "")
    assert abs((made - exact) / timedelta(microseconds=1) - sent / 10) <= 1
    if digits <= 6:
        assert made == exact + timedelta(microseconds=sent // 10)
    literal = odata.modified_since(made).removeprefix("datetime'").rstrip("'Z")
    earliest = datetime.fromisoformat(literal)
    offset = ZONES[zone].utcoffset(None) if zone else timedelta(0)  # type: ignore[union-attr]
    microseconds = (exact.replace(tzinfo=None) - datetime.min - (offset or timedelta(0))) // timedelta(microseconds=1)
    beginning = max(0, (earliest - datetime.min) // timedelta(microseconds=1))
    assert beginning * 10 <= max(0, microseconds * 10 + sent)
    assert odata.instant(made).startswith("datetime'")
