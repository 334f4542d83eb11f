"""P-P2: a list of a whole client that is interrupted."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    IQmetrix,
    RetrySettings,
)
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse
from tests.kit.transports import CANARY, FakeTransport


class Paged(FakeTransport):
    """250 customers, and something in the way of the third page."""

    def __init__(self, *obstacles: HTTPResponse) -> None:
        super().__init__()
        self.obstacles = list(obstacles)
        self.skips: list[str] = []
        self.tokens = 0

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        if request.url.endswith("/oauth2/token"):
            self.tokens += 1
            return HTTPResponse(200, Headers(), b'{"access_token":"canary-token-%d"}' % self.tokens)
        query = parse_qs(urlsplit(request.url).query)
        skip, top = int(query.get("$skip", ["0"])[0]), int(query["$top"][0])
        self.skips.append(str(skip))
        if skip == 100 and self.obstacles:
            return self.obstacles.pop(0)
        rows = [{"Version": number} for number in range(skip, min(250, skip + top))]
        more = {"next": {"href": f"Companies(1)/Customers?$skip={skip + top}&$top={top}"}} if skip + top < 250 else {}
        body = {"_links": more, "_embedded": {"self": rows}}
        return HTTPResponse(200, Headers([("Content-Type", "application/hal+json")]), json.dumps(body).encode())


class AsyncPaged(Paged):
    async def send(self, request: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        return Paged.send(self, request)

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("status", [429, 401, 503])
def test_a_list_resumes_at_the_same_page(mode: str, status: int) -> None:
    """P-P2: a 429, a revoked token, a service that is not well; the same page again, and no item twice."""
    transport = (AsyncPaged if mode == "async" else Paged)(HTTPResponse(status, Headers(), b"no"))
    quick: dict[str, Any] = {"retries": RetrySettings(first_delay=0.001)}

    async def collect() -> list[int | None]:
        async with AsyncIQmetrix(credentials=CANARY, transport=transport, **quick) as iq:
            return [each.version async for each in iq.crm.customers.list(company_id=1, page_size=50)]

    if mode == "async":
        found = asyncio.run(collect())
    else:
        with IQmetrix(credentials=CANARY, transport=transport, **quick) as iq:
            found = [each.version for each in iq.crm.customers.list(company_id=1, page_size=50)]
    assert found == list(range(250))
    assert transport.skips == ["0", "50", "100", "100", "150", "200"]
