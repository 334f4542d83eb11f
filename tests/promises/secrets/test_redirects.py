"""P-S2 over real sockets: no redirect, link or absolute URL takes the token to another place."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import (
    APIError,
    AsyncIQmetrix,
    AuthenticationFailed,
    ConfigurationError,
    IQmetrixError,
)
from tests.kit.four_clients import (
    TOKEN_REPLY,
    Run,
    get_carrier,
    own_pool,
    own_pool_async,
)
from tests.kit.local_server import Handler, LocalServer, answers, ok

TARGETS = {
    "another port": "http://127.0.0.1:{other}/",
    "another host": "http://localhost:{other}/",
    "another scheme": "https://127.0.0.1:{port}/",
    "sub-domain": "http://api.localhost:{other}/",
    "userinfo": "http://127.0.0.1:{port}@localhost:{other}/",
    "own userinfo": "http://user@127.0.0.1:{port}/stolen",
    "case": "HTTP://127.0.0.1:{other}/",
    "trailing dot": "http://localhost.:{other}/",
    "no scheme": "//127.0.0.1:{other}/",
    "backslashes": "\\\\127.0.0.1:{other}\\",
    "same origin": "/stolen",
    "itself": "http://127.0.0.1:{port}/entities/v1/Carriers(9)",
}


def get_carriers(iq: Any, notice: Callable[[Exception | None], None], times: int) -> Any:
    """Read a carrier several times; notice what each time ends with."""
    if isinstance(iq, AsyncIQmetrix):
        return get_carriers_async(iq, notice, times)
    for _ in range(times):
        try:
            notice(get_carrier(iq) and None)
        except IQmetrixError as error:
            notice(error)
    return None


async def get_carriers_async(iq: AsyncIQmetrix, notice: Callable[[Exception | None], None], times: int) -> None:
    for _ in range(times):
        try:
            notice(await get_carrier(iq) and None)
        except IQmetrixError as error:
            notice(error)


def test_redirects_are_not_followed(run: Run, subtests: pytest.Subtests) -> None:
    """P-S2: not with our pools, nor with a client of the user that would follow them."""
    rows = list(itertools.product(TARGETS, [301, 302, 303, 307, 308]))
    moved: list[bytes] = []
    handlers: list[Handler] = [
        lambda connection, _, row=row: connection.sendall(moved[row]) for row in range(len(rows))
    ]
    noticed: list[tuple[Exception | None, int, int]] = []
    with LocalServer(answers(ok())) as other, LocalServer(TOKEN_REPLY, *handlers) as server:
        ports = {"other": other.url.rpartition(":")[2], "port": server.url.rpartition(":")[2]}
        for name, status in rows:
            location = TARGETS[name].format(**ports)
            moved.append(f"HTTP/1.1 {status} Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode())

        def notice(error: Exception | None) -> None:
            noticed.append((error, len(server.requests), len(other.requests)))

        run(server.url, lambda iq: get_carriers(iq, notice, len(rows)))
    assert len(noticed) == len(rows)
    for (name, status), (error, here, elsewhere), number in zip(rows, noticed, itertools.count(2), strict=False):
        with subtests.test(target=name, status=status):
            with pytest.raises(APIError, match="redirect") as caught:
                raise error or AssertionError("it was followed")
            assert caught.value.status == status
            assert (here, elsewhere) == (number, 0)


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_token_request_is_not_redirected(run: Run, status: int) -> None:
    """P-S2: it carries the password."""
    with LocalServer(TOKEN_REPLY) as other:
        moved = f"HTTP/1.1 {status} Moved\r\nLocation: {other.url}/\r\nContent-Length: 0\r\n\r\n".encode()
        with LocalServer(answers(moved)) as server, pytest.raises(AuthenticationFailed):
            run(server.url, get_carrier)
    assert other.requests == []


def test_an_absolute_url_is_no_key(run: Run) -> None:
    """P-S2, P-C1: nothing is sent, neither there nor here."""
    with (
        LocalServer(answers(ok())) as other,
        LocalServer(TOKEN_REPLY, answers(ok())) as server,
        pytest.raises(ConfigurationError, match="carrier_id must be an integer"),
    ):
        run(server.url, lambda iq: iq.entities.carriers.get(carrier_id=f"{other.url}/x"))
    assert other.requests == server.requests == []


LINKS = {
    "next": '{{"_links":{{"next":{{"href":"{origin}/v1/Companies(1)/Customers?$skip=1"}}}},"_embedded":{{"self":[{{}}]}}}}',
    "templated": '{{"_links":{{"next":{{"href":"{origin}/{{path}}","templated":true}}}},"_embedded":{{"self":[{{}}]}}}}',
    "templated host": '{{"_links":{{"next":{{"href":"http://{{host}}/v1","templated":true}}}},"_embedded":{{"self":[{{}}]}}}}',
}


@pytest.mark.parametrize("body", LINKS.values(), ids=LINKS)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_link_to_another_host_is_an_error(mode: str, body: str) -> None:
    """P-S2: the call fails, and says why; the token goes nowhere."""

    async def collect(listed: Any) -> list[Any]:
        return [each async for each in listed]

    def customers(iq: Any) -> Any:
        listed = iq.crm.customers.list(company_id=1)
        return collect(listed) if mode == "async" else list(listed)

    with LocalServer(answers(ok())) as other:
        page = ok(body.format(origin=other.url).encode()).replace(b"application/json", b"application/hal+json")
        with LocalServer(TOKEN_REPLY, answers(page)) as server:
            with pytest.raises(Exception, match="not followed"):
                (own_pool_async if mode == "async" else own_pool)(server.url, customers)
            assert len(server.requests) == 2
    assert other.requests == []


def test_a_link_to_itself_elsewhere_is_data() -> None:
    """P-S2: `self` is never followed, wherever it leads."""
    with LocalServer(answers(ok())) as other:
        body = f'{{"Id":9,"_links":{{"self":{{"href":"{other.url}/v1/Carriers(9)"}}}}}}'
        with LocalServer(TOKEN_REPLY, answers(ok(body.encode()))) as server:
            assert own_pool(server.url, get_carrier).id == 9
            assert len(server.requests) == 2
    assert other.requests == []
