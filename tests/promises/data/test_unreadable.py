"""P-D3: bodies that cannot be read are errors that say what came."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from iqmetrix import (
    DecodeError,
    encode,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix._observing.kept_responses import KEPT_BODY_BYTES
from tests.kit.models import Thing, operation, read


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
