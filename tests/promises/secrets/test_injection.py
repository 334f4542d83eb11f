"""P-S4 over real sockets: arguments stay in their place in path and headers."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    IQmetrix,
    RequestOptions,
)
from iqmetrix_api import (
    Arguments,
    DescribedResponse,
    Operation,
    Parameter,
    PathParameter,
    Service,
)
from iqmetrix_api.entities.v1.operations import SERVICE
from tests.kit.four_clients import TOKEN_REPLY, Run
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

NASTY = [
    "../x",
    "a/b",
    "a?b",
    "a#b",
    "it's",
    "a)b",
    "Łódź",
    "日本",
    "a\r\nX-Evil: 1",
    "a%2Fb",
    "a\x00b",
    "a b",
    "🦊",
    "\\..\\",
]


NAMED: Operation[None] = Operation(
    SERVICE,
    "getNamed",
    "GET",
    "/Carriers({Name})",
    "carriers",
    "get_named",
    path_parameters=(PathParameter("Name", "name", kind=str),),
    responses=(DescribedResponse(200, None, None),),
    idempotent=True,
)
"""With a text as its key."""


@pytest.mark.parametrize("value", NASTY)
def test_what_goes_over_the_wire_stays_in_its_place(run: Run, value: str) -> None:
    """P-S4: as the server sees it, path and query."""
    with LocalServer(TOKEN_REPLY, answers(ok())) as server:
        run(server.url, lambda iq: iq.call(NAMED, Arguments((value,)), None))
        line, _, rest = server.requests[1].partition(b"\r\n")
        assert line.startswith(b"GET /entities/v1/Carriers(")
        assert line.endswith(b") HTTP/1.1")
        inside = line.removeprefix(b"GET /entities/v1/Carriers(").removesuffix(b") HTTP/1.1")
        assert inside.isascii()
        assert not set(inside) & set(b"/?#()'\r\n\0 &=\\")
        assert b"x-evil" not in rest.lower()


@pytest.mark.parametrize("name", ["X", "x-y"])
@pytest.mark.parametrize("value", ["a\r\nEvil: 1", "a\nb", "a\x00b", "a\x7f", "Łódź", "é", "\ud800"])
def test_header_values_hold_no_lines(name: str, value: str) -> None:
    """P-S4: those of options and those of operations, sync and async; nothing is sent."""
    options = RequestOptions(headers={name: value})
    transport, async_transport = FakeTransport(), AsyncFakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport) as iq, pytest.raises(ConfigurationError, match="header"):
        iq.entities.carriers.get(carrier_id=9, options=options)

    async def asynchronous() -> None:
        async with AsyncIQmetrix(credentials=CANARY, transport=async_transport) as iq:
            await iq.entities.carriers.get(carrier_id=9, options=options)

    with pytest.raises(ConfigurationError, match="header"):
        asyncio.run(asynchronous())
    assert transport.requests == async_transport.requests == []
    described: Operation[Any] = Operation(
        Service("s", "v1", "https://s"), "x", "GET", "/", "r", "m", parameters=(Parameter(name, "argument", "header"),)
    )
    with pytest.raises(ValueError, match=r"argument (must be ASCII|holds half)"):
        described.render_headers({name: value})
    with IQmetrix(credentials=CANARY, transport=transport) as iq, pytest.raises(ConfigurationError, match="argument"):
        iq.call(described, Arguments(headers={name: value}), None)


def test_half_a_character_is_told() -> None:
    """P-S4: in a path, a query or a body."""
    transport = FakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport) as iq:
        for call in (
            lambda: iq.call(NAMED, Arguments(("\ud800",)), None),
            lambda: list(iq.crm.customers.list(company_id=1, filter="\ud800")),
            lambda: iq.crm.customers.create(company_id=1, body={"PrimaryName": "\ud800"}),
            lambda: iq.authentication.tokens.create(body={"username": "\ud800"}),
        ):
            with pytest.raises(ConfigurationError, match="surrogate"):
                call()
    assert transport.requests == []
