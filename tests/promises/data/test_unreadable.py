"""P-D3: bodies that cannot be read are errors that say what came."""

from __future__ import annotations

import pickle
import random
import re
from collections import Counter
from typing import Any

import pytest
from msgspec.json import Encoder

from iqmetrix import (
    DecodeError,
    encode,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix._observing.kept_responses import KEPT_BODY_BYTES
from tests.kit.models import Thing, operation, read
from tests.kit.samples import samples


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
        ('{"Name": "\\ud800"}', "", "can't be read"),
        ('{"Id": 1} {"Id": 2}', "", "malformed"),
        ('{"Id": 1e99999999999999999999}', "", "can't be read"),
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


@pytest.mark.parametrize(
    ("text", "kind", "pointer"),
    [
        ('[{"Id": 1}, 5]', list[Thing], "/1"),
        ('{"a": {"Id": 1}, "b/c": []}', dict[str, Thing], "/b~1c"),
        ("{}", list[Thing], ""),
        ("[]", str, ""),
        ('{"a": 1}', int, ""),
    ],
)
def test_a_row_of_another_shape_is_an_error_that_names_it(text: str, kind: Any, pointer: str) -> None:
    """P-D3: a row has no attributes if it is no object, so it is not given as one."""
    with pytest.raises(DecodeError, match="expected") as caught:
        read(text, kind)
    assert caught.value.pointer == pointer


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


TOKENS = re.compile(rb'"[^"]*"|[\d.]+|true|false|null|[{}\[\],:]')
STRANGE = (
    *(
        b"9" * 5000,
        b"1e99999999999999999999",
        b"1e400",
        b"-0",
        b"-",
        b"NaN",
        b"null",
        b"true",
        b'"',
        b",",
        b":",
        b"{",
        b"}",
        b"[",
        b"]",
    ),
    *(
        b'"\\ud800"',
        b'"\\u0000"',
        b"\xff",
        b"\xe9",
        b"\xef\xbb\xbf",
        b"\x00",
        b'{"a":' * 1200,
        b"[" * 3000,
        b'{"":1}',
        b'"~unknown_fields":5,',
    ),
)
CONTENT_TYPES = (
    "application/json",
    "application/json; charset=windows-1252",
    "application/json;charset=utf-16",
    "text/html",
    "",
)


def test_nothing_but_a_decode_error_comes_out() -> None:
    """P-D9: samples with tokens replaced, added and left out; what was read can be written."""
    chance = random.Random(7)
    codec, kinds = Codec(), samples()
    outcomes = Counter[str]()
    for _ in range(3000):
        kind, value = chance.choice(kinds)
        body = bytearray(Encoder(decimal_format="number").encode(value))
        for _ in range(chance.randint(1, 2)):
            begin, end = chance.choice([match.span() for match in TOKENS.finditer(body)] or [(0, 0)])
            strange = chance.choice((*STRANGE, b""))
            body[begin : end if chance.random() < 0.7 else begin] = strange
        headers = {"content-type": chance.choice(CONTENT_TYPES)}
        try:
            result = codec.result(operation(kind), 200, headers, bytes(body))
        except DecodeError:
            outcomes["refused"] += 1
        else:
            outcomes["read"] += 1
            encode(result)
    assert min(outcomes["read"], outcomes["refused"]) > 100, outcomes
