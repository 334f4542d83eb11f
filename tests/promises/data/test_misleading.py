"""P-D10: a success that carries no result is an error, and a write that was accepted says so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, DecodeError, IQmetrix, decode
from iqmetrix._bodies.codec import Codec
from iqmetrix._http.transport import Headers, HTTPResponse
from tests.kit.models import operation
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

ARGUMENTS: dict[str, Any] = {"credentials": CANARY, "environment": "sandbox"}
CUSTOMER = {"CustomerTypeId": 2, "PrimaryName": "Ella"}
KEY = {"company_id": 1, "customer_id": "a183f1a9-c58f-426a-930a-9a6357db52ed"}

Call = Callable[[Any], Any]

GET: Call = lambda iq: iq.crm.customers.get(**KEY)  # noqa: E731 - a table of calls
CREATE: Call = lambda iq: iq.crm.customers.create(company_id=1, body=CUSTOMER)  # noqa: E731
UPDATE: Call = lambda iq: iq.crm.customers.update(**KEY, body=CUSTOMER)  # noqa: E731


def sync(call: Call, answer: HTTPResponse) -> Any:
    with IQmetrix(**ARGUMENTS, transport=FakeTransport(answer)) as iq:
        return call(iq)


def asynchronous(call: Call, answer: HTTPResponse) -> Any:
    async def run() -> Any:
        async with AsyncIQmetrix(**ARGUMENTS, transport=AsyncFakeTransport(answer)) as iq:
            return await call(iq)

    return asyncio.run(run())


both = pytest.mark.parametrize("run", [sync, asynchronous])


@both
@pytest.mark.parametrize(
    "body",
    [
        '{"Message":"An error has occurred."}',
        '{"message":"no","exceptionMessage":"why"}',
        '{"error":{"code":500}}',
        '{"errors":["x"]}',
        '{"error_description":"x"}',
        "{}",
        '{"New":1}',
        '{"data":{"Id":"a183f1a9-c58f-426a-930a-9a6357db52ed"}}',
        '{"Id":null,"PrimaryName":null}',
        "null",
        "[]",
        "[{}]",
        '"done"',
        "",
        "OK",
        "<html>",
    ],
)
def test_a_success_without_a_result_is_an_error(run: Callable[..., Any], body: str) -> None:
    """P-D10: never an empty model."""
    answer = HTTPResponse(200, Headers([("Content-Type", "application/json")]), body.encode())
    with pytest.raises(DecodeError) as caught:
        run(GET, answer)
    assert (caught.value.status, caught.value.body) == (200, body.encode())
    assert not caught.value.may_have_been_processed


@both
@pytest.mark.parametrize(("call", "status"), [(CREATE, 201), (CREATE, 200), (UPDATE, 200), (UPDATE, 204)])
@pytest.mark.parametrize("body", [b"", b"{}", b'{"Message":"x"}', b"<html>", b'{"Id":'])
def test_a_write_that_was_accepted_says_so(run: Callable[..., Any], call: Call, status: int, body: bytes) -> None:
    """P-D10: although its answer can't be read; the place of what was made is in the headers."""
    with pytest.raises(DecodeError, match="accepted the request") as caught:
        run(call, HTTPResponse(status, Headers([("Location", "/v1/Companies(1)/Customers(7)")]), body))
    error = caught.value
    assert error.may_have_been_processed
    assert error.status == status
    assert error.headers["location"] == "/v1/Companies(1)/Customers(7)"


@both
@pytest.mark.parametrize(
    ("body", "name", "unknown"),
    [
        ('{"Message":"x","primaryName":"E"}', "E", {"Message": "x"}),
        ('{"New":1,"PrimaryName":"E"}', "E", {"New": 1}),
        ('{"New":1,"Disabled":"perhaps"}', None, {"New": 1}),
        ('{"PrimaryName":""}', "", None),
    ],
)
def test_one_described_member_is_enough(
    run: Callable[..., Any], body: str, name: str | None, unknown: dict[str, Any] | None
) -> None:
    """P-D10: services leave out what they have no value for; what else came is in `unknown_fields`, and counted."""
    customer = run(GET, HTTPResponse(200, Headers(), body.encode()))
    assert (customer.primary_name, customer.unknown_fields) == (name, unknown)


def test_json_in_the_place_of_a_file_is_an_error() -> None:
    """P-D10"""
    headers = {"content-type": "application/json"}
    described = operation(bytes, media_type="application/octet-stream")
    with pytest.raises(DecodeError, match="it is JSON, where application/octet-stream is described"):
        Codec().decode(described, 200, headers, b'{"Message":"x"}')
    assert Codec().decode(operation(bytes, media_type="application/json"), 200, headers, b"{}") == b"{}"


@pytest.mark.parametrize(
    ("content_type", "body", "name"),
    [
        ("application/json; charset=windows-1252", '{"PrimaryName":"é"}'.encode("windows-1252"), "é"),
        ('application/json; Charset="ISO-8859-1"', '{"PrimaryName":"é"}'.encode("latin-1"), "é"),
        ("application/json; charset=windows-1252", '{"PrimaryName":"é"}'.encode(), "é"),
        ("application/json; charset=utf-16", '{"PrimaryName":"é"}'.encode("utf-16"), "é"),
        ("application/json; charset=nonsense", b'{"PrimaryName":"e"}', "e"),
    ],
)
def test_other_character_sets(content_type: str, body: bytes, name: str) -> None:
    """P-D3: what is announced counts where the body is not UTF-8."""
    assert decode("crm.v1.getCustomer", 200, content_type, body).primary_name == name
    text = operation(str, media_type="text/plain")
    assert name in Codec().decode(text, 200, {"content-type": content_type}, body)


@pytest.mark.parametrize("charset", ["nonsense", "ascii", "utf-32"])
def test_a_character_set_that_cannot_be_read_is_named(charset: str) -> None:
    """P-D3"""
    with pytest.raises(DecodeError, match=charset):
        decode("crm.v1.getCustomer", 200, f"application/json; charset={charset}", b'{"PrimaryName":"\xe9"}\x00')
