"""P-D6: every status is a result or an error that says what came."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import (
    APIError,
    AsyncIQmetrix,
    BadRequest,
    Conflict,
    DecodeError,
    Forbidden,
    IQmetrix,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    RequestOptions,
    RetrySettings,
    ServerError,
    Timing,
    Unauthorized,
)
from iqmetrix._bodies.codec import Codec
from iqmetrix._http.transport import Headers, HTTPResponse
from iqmetrix._observing.redaction import remember
from iqmetrix.errors import error_from_response
from tests.kit.models import Thing, operation
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

STATUS_ARGUMENTS: dict[str, Any] = {
    "credentials": CANARY,
    "environment": "sandbox",
    "retries": RetrySettings(attempts=1),
    "timing": Timing(random=lambda: 0.99),  # the back-off of a 429 is always longer than the deadline
}


def get_carrier(answer: HTTPResponse, options: RequestOptions) -> Any:
    with IQmetrix(**STATUS_ARGUMENTS, transport=FakeTransport(answer, answer, answer)) as iq:
        return iq.entities.carriers.get(carrier_id=9, options=options)


def get_carrier_async(answer: HTTPResponse, options: RequestOptions) -> Any:
    async def run() -> Any:
        async with AsyncIQmetrix(**STATUS_ARGUMENTS, transport=AsyncFakeTransport(answer, answer, answer)) as iq:
            return await iq.entities.carriers.get(carrier_id=9, options=options)

    return asyncio.run(run())


@pytest.mark.parametrize("get", [get_carrier, get_carrier_async])
def test_every_status_is_a_result_or_a_typed_error(
    get: Callable[[HTTPResponse, RequestOptions], Any], subtests: pytest.Subtests
) -> None:
    """P-D6: known or not (420, 520), with status, headers and body; sync and async the same."""
    headers = Headers([("X-Kept", "yes"), ("Set-Cookie", "canary")])
    for status in range(200, 600):
        answer = HTTPResponse(status, headers, b'{"Id":9,"Name":"Helios"}')
        options = RequestOptions(deadline=0.2 if status == 429 else None)  # a 429 without headers would wait
        with subtests.test(status=status):
            if status < 300:
                assert get(answer, options).name == "Helios"
                continue
            expected = RateLimited if status == 429 else ServerError if status >= 500 else APIError
            with pytest.raises(expected) as caught:
                get(answer, options)
            error = caught.value
            assert isinstance(error, RateLimited) == (status == 429)
            if status != 429:  # which says when to come again instead
                assert isinstance(error, ServerError) == (status >= 500)
                assert (error.status, error.body, error.headers) == (status, answer.body, {"x-kept": "yes"})


@pytest.mark.parametrize("body", [b"", b"<html>", b"nul", b"null"])
@pytest.mark.parametrize("status", [200, 201, 204, 206, 299])
def test_a_success_is_never_none(status: int, body: bytes) -> None:
    """P-D3, P-D6: where a model is described, nothing else is given."""
    with pytest.raises(DecodeError) as caught:
        Codec().decode(operation(Thing), status, {}, body)
    assert (caught.value.status, caught.value.body) == (status, body)


NAMED = {400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 409: Conflict, 413: PayloadTooLarge}


def test_every_status_is_a_typed_error() -> None:
    """P-D6: with status, headers and body, in copies and pickles too; never None."""
    for status in range(300, 600):
        error = error_from_response(
            operation="things.v1.get", status=status, headers={"a": "b", "Set-Cookie": "canary"}, body=b"why"
        )
        assert type(error) is NAMED.get(status, ServerError if status >= 500 else APIError), status
        assert (error.status, error.headers, error.body) == (status, {"a": "b"}, b"why")
        for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert type(other) is type(error), status
            assert (str(other), other.status, other.body) == (str(error), status, b"why")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"Message": "No HTTP resource was found."}', "No HTTP resource was found"),
        (b'{"Message": "Wrong.", "Description": "Ask again.", "Id": 5}', "Wrong: Ask again"),
        (b'\xef\xbb\xbf{"error": {"code": "E5", "message": "Wrong"}}', "E5: Wrong"),
        (b'{"error": "invalid", "error_description": "no\\n  such"}', "invalid: no such"),
        (b'{"title": 5}', '{"title": 5}'),
        (b'{"Message": "cut', '{"Message": "cut'),
        (b"Entity   Not\nFound", "Entity Not Found"),
        (b'{"Message": "wrong token canary-token-1234"}', "wrong token [hidden]"),
        (b"[" * 100_000 + b"{", "[[["),
    ],
)
def test_the_words_of_a_service_are_in_its_errors(body: bytes, said: str) -> None:
    """P-D6, P-S6: what it says in the members where services say what is wrong; no secret that it repeats."""
    remember("canary-token-1234")
    error = error_from_response(
        operation="things.v1.get", status=400, headers={"X-Echo": "canary-token-1234"}, body=body
    )
    assert f"the service answered 400: {said}" in str(error)
    assert "canary" not in str(error) + repr(vars(error))
