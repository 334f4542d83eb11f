"""Promise D3: a body whose `Content-Encoding` is wrong is read, or an error that shows the response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import DecodeError, ServerError
from iqmetrix_api.crm import CustomerInput
from tests.kit.four_clients import (
    TOKEN_REPLY,
    Run,
    get_carrier,
    own_pool,
    own_pool_async,
    users_client,
    users_client_async,
)
from tests.kit.local_server import LocalServer, answers, ok

BODY = b'{"Id": 9, "Name": "Helios"}'


@pytest.fixture(params=[own_pool, own_pool_async, users_client, users_client_async])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


@pytest.mark.parametrize("coding", ["UTF-8", "utf8", "none", "identity", "binary", "iso-8859-1"])
def test_a_word_that_is_no_coding_changes_nothing(run: Run, coding: str) -> None:
    """P-D3"""
    with LocalServer(TOKEN_REPLY, answers(ok(BODY, f"Content-Encoding: {coding}"))) as server:
        assert run(server.url, get_carrier).name == "Helios"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
@pytest.mark.parametrize(("status", "line"), [(200, "200 OK"), (201, "201 Created")])
def test_a_coding_that_was_announced_only(run: Run, coding: str, status: int, line: str) -> None:
    """P-D3: the error has status, headers and body, and nothing is sent again."""

    def create(iq: Any) -> Any:
        return iq.crm.customers.create(company_id=1, body=CustomerInput(primary_name="Ella", customer_type_id=2))

    operation: Callable[[Any], Any] = get_carrier if status == 200 else create
    reply = ok(BODY, f"Content-Encoding: {coding}").replace(b"200 OK", line.encode())
    with LocalServer(TOKEN_REPLY, answers(reply)) as server:
        with pytest.raises(DecodeError) as caught:
            run(server.url, operation)
        assert len(server.requests) == 2
    assert (caught.value.status, caught.value.body) == (status, BODY)
    assert caught.value.headers["content-encoding"] == coding


def test_an_error_whose_body_cannot_be_decompressed_is_that_error(run: Run) -> None:
    """P-D6"""
    reply = ok(b"no gzip at all", "Content-Encoding: gzip").replace(b"200 OK", b"500 Oops")
    with LocalServer(TOKEN_REPLY, answers(reply)) as server, pytest.raises(ServerError, match="no gzip at all"):
        run(server.url, get_carrier)
