"""P-D3: an error about a page of a list keeps the reply that it is about, whatever the reason and the status."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import DecodeError, RequestOptions
from iqmetrix.testing import FakeService, Reply

STATUS = 203
JSON = {"Content-Type": "application/json"}
ROWS = [{"Version": number} for number in range(3)]


def hal(rows: Any, link: str | None = None) -> dict[str, Any]:
    links = {"self": {"href": "Companies(1)/Customers"}} | ({} if link is None else {"next": {"href": link}})
    return {"_links": links, "_embedded": {"self": rows}}


REASONS: dict[str, tuple[str, list[Any]]] = {
    "another host": ("not followed", [hal(ROWS, "https://evil.example/v1/Companies(1)/Customers?$skip=3")]),
    "another list": ("not followed", [hal(ROWS, "Companies(2)/Customers?$skip=3")]),
    "no address": ("not followed", [hal(ROWS, "https://[::1/Companies(1)/Customers")]),
    "a circle": (
        "round in circles",
        [hal([{"Version": number}], f"?$skip={100 + 50 * (number % 2)}") for number in range(9)],
    ),
    "the same rows": ("came again", [hal(ROWS, f"?$skip={50 * number}") for number in range(1, 9)]),
    "no list": ("the list is missing", [{"Message": "An error has occurred."}]),
    "a list of something else": ("can.t be read", [hal("text")]),
}


def read_all(fake: FakeService, wanted: Callable[[Any], Any]) -> None:
    with fake.client() as iq:
        list(wanted(iq))


def read_all_async(fake: FakeService, wanted: Callable[[Any], Any]) -> None:
    async def run() -> None:
        async with fake.async_client() as iq:
            async for _ in wanted(iq):
                pass

    asyncio.run(run())


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("read", [read_all, read_all_async])
def test_the_error_keeps_the_reply(reason: str, read: Callable[..., None]) -> None:
    """P-D3, P-P4: body, headers and the status that it really had."""
    text, replies = REASONS[reason]
    bodies = [json.dumps(reply).encode() for reply in replies]
    fake = FakeService()
    headers = {**JSON, "X-Request-Id": "r-1"}
    fake.on(
        "GET",
        "/v1/Companies({company_id})/Customers",
        *(Reply(STATUS, text=body.decode(), headers=headers) for body in bodies),
    )
    with pytest.raises(DecodeError, match=text) as caught:
        read(fake, lambda iq: iq.crm.customers.list(company_id=1, options=RequestOptions(deadline=60)))
    error = caught.value
    assert (error.status, error.headers["x-request-id"], error.operation) == (STATUS, "r-1", "crm.v1.listCustomers")
    assert error.body in bodies
    assert f"status {STATUS}" in str(error)


def test_whole_responses_have_their_bytes() -> None:
    """P-D3: of a call, and of each page; not in their `repr`, which may be printed."""
    fake = FakeService()
    fake.on(
        "GET",
        "/v1/Companies({company_id})/Customers({customer_id})",
        Reply(text='{"PrimaryName":  "Ella"}', headers=JSON),
    )
    fake.on("GET", "/v1/Companies({company_id})/Customers", Reply(text='[{"PrimaryName":  "Ella"}]', headers=JSON))
    with fake.client() as iq:
        customer_id = "659c6ec2-8d50-4a25-a6b2-b0d1b1d1c1d1"
        whole = iq.crm.customers.with_raw_response.get(company_id=1, customer_id=customer_id)
        assert whole.body == b'{"PrimaryName":  "Ella"}'
        assert "body" not in repr(whole)
        page = next(iter(iq.crm.customers.list(company_id=1).pages()))
        assert page.response.body == b'[{"PrimaryName":  "Ella"}]'
