"""P-S1: no frame of ours shows what a service sent of its customers, where crash reporters print the locals of frames."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, DecodeError, IQmetrix, decode
from iqmetrix._http.transport import Headers, HTTPResponse
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

ARGUMENTS: dict[str, Any] = {"credentials": CANARY, "environment": "sandbox"}
KEY = {"company_id": 1, "customer_id": "a183f1a9-c58f-426a-930a-9a6357db52ed"}

Call = Callable[[Any], Any]

NOT_JSON = [
    '{"PrimaryName":"Elsinore"',  # which ends too early
    '"Elsinore"',
    "<html>Elsinore</html>",
    "Elsinore",
    '{"PrimaryName":"Elsinore\\ud800"',
    '[{"PrimaryName":"Elsinore"},"Elsinore"]',
]
NO_CUSTOMER = ['["Elsinore"]', '{"Message":"Elsinore Street 7"}', '{"New":{"PrimaryName":"Elsinore"}}']

GET: Call = lambda iq: iq.crm.customers.get(**KEY)  # noqa: E731 - a table of calls
LIST: Call = lambda iq: iq.crm.customers.list(company_id=1)  # noqa: E731
CASES = [(GET, body) for body in (*NOT_JSON, *NO_CUSTOMER)] + [(LIST, body) for body in NOT_JSON]


def sync(call: Call, answer: HTTPResponse) -> Any:
    with IQmetrix(**ARGUMENTS, transport=FakeTransport(answer)) as iq:
        result = call(iq)
        return result if hasattr(result, "id") else list(result)


def asynchronous(call: Call, answer: HTTPResponse) -> Any:
    async def run() -> Any:
        async with AsyncIQmetrix(**ARGUMENTS, transport=AsyncFakeTransport(answer)) as iq:
            result = call(iq)
            return [each async for each in result] if hasattr(result, "__aiter__") else await result

    return asyncio.run(run())


def locals_shown(error: BaseException) -> list[str]:
    details = traceback.TracebackException.from_exception(error, capture_locals=True)
    return [
        f"{frame.name}: {name} = {value}"
        for frame in details.stack
        if "/iqmetrix" in frame.filename
        for name, value in (frame.locals or {}).items()
        if "elsinore" in value.lower()
    ]


@pytest.mark.parametrize("run", [sync, asynchronous])
@pytest.mark.parametrize(("call", "body"), CASES)
def test_a_response_that_cannot_be_read_is_in_no_frame(run: Callable[..., Any], call: Call, body: str) -> None:
    """P-S1: it is in `body` of the error, whose `repr` and text do not show it, and nowhere else."""
    answer = HTTPResponse(200, Headers([("Content-Type", "application/json")]), body.encode())
    with pytest.raises(DecodeError) as caught:
        run(call, answer)
    assert caught.value.body == body.encode()
    assert locals_shown(caught.value) == []
    assert "elsinore" not in f"{caught.value} {caught.value!r}".lower()


@pytest.mark.parametrize("body", [*NOT_JSON, *NO_CUSTOMER])
def test_bytes_that_a_program_decodes_itself_are_in_no_frame_of_ours(body: str) -> None:
    """P-S1"""
    with pytest.raises(DecodeError) as caught:
        decode("crm.v1.getCustomer", 200, "application/json", body.encode())
    assert locals_shown(caught.value) == []
