"""Bodies of responses and requests, by media type."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from iqmetrix import (
    ConfigurationError,
    DecodeError,
    decode,
    encode,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix_api import Operation, RequestBody
from tests.kit.models import SERVICE, Inner, Thing, operation, request_body, response


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
            response(200, "application/hal+json", Inner),
            response(200, "application/json", list[Thing]),
            response(201, "text/plain", str),
            response(204, None, None),
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

    def encoded(media_type: str, value: Any, *, kind: Any = Thing, required: bool = True) -> Any:
        return codec.encode_body(operation(None, body=request_body(media_type, kind, required)), value)

    assert encoded("application/json", Thing(id=1)) == (b'{"Id":1}', "application/json")
    assert encoded("application/json", {"Id": None, "New": [1]}) == (b'{"Id":null,"New":[1]}', "application/json")
    assert encoded("application/json", [Thing(), {"a": Decimal("1.10")}], kind=list[Thing]) == (
        b'[{},{"a":1.10}]',
        "application/json",
    )
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


def test_lists_in_forms() -> None:
    """By `encoding`: repeated under their name, or in one text with a separator."""
    form = RequestBody(
        "application/x-www-form-urlencoded", dict[str, Any], codec="form", separators={"Ids": ",", "Days": ","}
    )

    def encoded(**members: Any) -> Any:
        return Codec().encode_body(operation(None, body=form), members)[0]

    assert encoded(Ids=[1, 2], Names=["a&b", "c"], Count=3) == b"Ids=1%2C2&Names=a%26b&Names=c&Count=3"
    assert encoded(Days=(date(2026, 1, 2),), Good=True, Left=None) == b"Days=2026-01-02&Good=true"
    for value, reason in [([], "must not be empty"), (["a,b"], "can't contain ','"), ([[1]], "Ids")]:
        with pytest.raises(ConfigurationError, match=reason):
            encoded(Ids=value)


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


def test_xml_is_text_and_nothing_reads_it() -> None:
    """P-S5: no operation's XML is parsed, so no entity is ever expanded."""
    bomb = b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&b;&d;</a>'
    headers = {"content-type": "application/xml"}
    assert Codec().decode(operation(str, media_type="application/xml"), 200, headers, bomb) == bomb.decode()
    assert Codec().decode(operation(bytes, media_type="application/xml"), 200, headers, bomb) == bomb
    with pytest.raises(DecodeError, match="XML"):
        Codec().decode(operation(Thing), 200, headers, bomb)
