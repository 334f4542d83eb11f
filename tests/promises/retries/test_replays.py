"""Promise R1: which attempts are repeated, and which are not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from iqmetrix import (
    APIError,
    AsyncIQmetrix,
    ConnectionFailed,
    Environment,
    IQmetrix,
    ServerError,
)
from iqmetrix._calls.retries import may_replay
from iqmetrix._http.transport import FailureKind, TransportError
from tests.kit import strategies
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.messages import request, respond
from tests.kit.servers import scripted
from tests.kit.transports import CANARY


def lost(kind: FailureKind, *, processed: bool) -> TransportError:
    return TransportError("it broke", kind=kind, may_have_been_processed=processed)


UNSENT = [
    lost("connect", processed=False),
    lost("connect_timeout", processed=False),
    lost("pool_timeout", processed=False),
]


AMBIGUOUS = [
    lost("read_timeout", processed=True),
    lost("reset", processed=True),
    lost("read", processed=True),
    lost("write", processed=True),
]


FINAL = [lost("tls", processed=False), lost("too_large", processed=True), lost("proxy", processed=False)]


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("replay", [None, True, False])
def test_the_table(*, idempotent: bool, replay: bool | None) -> None:
    """P-R1: method x outcome x the user's word, with negative rows."""
    repeatable = replay is not False and (idempotent or replay is True)
    for status in (408, 502, 503, 504):
        assert may_replay(status, idempotent=idempotent, replay=replay) is repeatable
    for status in (200, 301, 400, 401, 403, 404, 409, 413, 420, 500, 501, 520, 599):
        assert not may_replay(status, idempotent=idempotent, replay=replay)
    for error in UNSENT:
        assert may_replay(error, idempotent=idempotent, replay=replay) is (replay is not False)
    for error in AMBIGUOUS:
        assert may_replay(error, idempotent=idempotent, replay=replay) is repeatable
    for error in FINAL:
        assert not may_replay(error, idempotent=idempotent, replay=replay)


@pytest.mark.parametrize("failure", [*AMBIGUOUS, respond(502), respond(503), respond(504)], ids=str)
def test_what_may_have_been_processed_is_not_sent_again(failure: Any) -> None:
    """P-R1: and the error says so."""
    world, received = scripted(failure, respond())
    run = world.call(world.policy(), idempotent=False)
    world.go()
    assert len(received) == 1
    assert isinstance(run.error, (ConnectionFailed, ServerError))
    assert run.error.may_have_been_processed
    assert "may have been processed" in str(run.error)


@pytest.mark.parametrize(
    "failure", [*UNSENT, *AMBIGUOUS, respond(408), respond(502), respond(503), respond(504)], ids=str
)
def test_an_idempotent_call_goes_again(failure: Any) -> None:
    """P-R1"""
    world, received = scripted(failure, failure, respond())
    run = world.call(world.policy())
    world.go()
    assert run.result is not None
    assert len(received) == 3


def test_a_429_is_replayed_even_for_a_post() -> None:
    """P-R1: a refused request was not processed."""
    world, received = scripted(respond(429, "no", X_RateLimit_ResetSeconds="1"), respond(201))
    run = world.call(world.policy(), idempotent=False)
    world.go()
    assert run.result is not None
    assert len(received) == 2


def test_redirects_are_not_followed() -> None:
    """P-S2"""
    world, received = scripted(respond(302, "", Location="https://evil.example/"))
    run = world.call(world.policy())
    world.go()
    assert isinstance(run.error, APIError)
    assert "redirect" in str(run.error)
    assert len(received) == 1


ALWAYS, NEVER, IF_HARMLESS = "always", "never", "if harmless"


FAILURES: dict[FailureKind, tuple[bool, str]] = {
    "connect": (False, ALWAYS),
    "connect_timeout": (False, ALWAYS),
    "pool_timeout": (False, ALWAYS),
    "read_timeout": (True, IF_HARMLESS),
    "reset": (True, IF_HARMLESS),
    "read": (True, IF_HARMLESS),
    "write": (True, IF_HARMLESS),
    "tls": (False, NEVER),
    "proxy": (False, NEVER),
    "too_large": (True, NEVER),
}


STATUSES = {429: ALWAYS, 408: IF_HARMLESS, 502: IF_HARMLESS, 503: IF_HARMLESS, 504: IF_HARMLESS}


OUTCOMES: list[tuple[str, Any, str]] = [
    *((kind, TransportError("it broke", kind=kind, may_have_been_processed=processed), rule)
      for kind, (processed, rule) in FAILURES.items()),
    *((str(status), respond(status, "no", X_RateLimit_ResetSeconds="1"), STATUSES.get(status, NEVER))
      for status in range(300, 600)),
]  # fmt: skip


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("replay", [None, True, False])
def test_what_is_sent_again(*, idempotent: bool, replay: bool | None) -> None:
    """P-R1: every status and every failure x whether it does harm x the user's word, as it comes out of a call."""
    wrong = []
    for name, outcome, rule in OUTCOMES:
        world, received = scripted(outcome, respond())
        run = world.call(world.policy(), idempotent=idempotent, replay=replay)
        world.go()
        harmless = replay is not False and (idempotent or replay is True)
        again = {ALWAYS: replay is not False or name == "429", NEVER: False, IF_HARMLESS: harmless}[rule]
        if len(received) != 1 + again or (run.result is not None) != again:
            wrong.append((name, len(received), run.error))
            continue
        if not again:
            error: Any = run.error
            assert isinstance(error, (APIError, ConnectionFailed))
            processed = name in {"read_timeout", "reset", "read", "write", "too_large"} or (
                name.isdigit() and not idempotent and (int(name) >= 500 or name == "408")
            )
            if error.may_have_been_processed != processed:
                wrong.append((name, "processed", error))
            if processed and not idempotent:
                assert "may have been processed" in str(error)
    assert wrong == []


def test_the_descriptions_say_what_does_no_harm() -> None:
    """P-R1: the flag of an operation is its method's, unless its description says otherwise."""
    operations = strategies.operations()
    assert operations
    departing = [
        str(operation)
        for operation in operations
        if operation.idempotent != (operation.method in {"GET", "PUT", "DELETE"})
    ]
    assert departing == [  # each was read: it sets what is sent to what it is sent as, or reads
        "availability.v1.configureAvailability",
        "availability.v1.getManySupplierSkus",
        "carriers.v2.updateConfiguration",
        "catalog.v1.getProductDetailsMany",
        "dropship.v1.submitAvailability",
        "dropship.v1.submitCosts",
        "pricing.v1.setCompanyPricing",
        "pricing.v1.setPricing",
        "shipping.v1.getShippingInformation",
        "trade_in.v1.createOrUpdateTrades",
        "users.v1.enableUser",
        "users.v1.lockUser",
        "users.v1.unlockUser",
        "users.v1.setTemporaryPassword",
        "users.v1.createAssignedRole",
    ]


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "GET"])
@pytest.mark.parametrize(
    "failure", [respond(503, "no"), TransportError("late", kind="reset", may_have_been_processed=True)]
)
def test_a_change_that_failed_for_good_may_have_been_made(failure: Any, method: str) -> None:
    """P-R1: it was sent again, for that does no harm; whether one of the attempts was processed is unknown."""
    world, received = scripted(failure)
    run = world.call(world.policy(), request=request(method=method), idempotent=True)
    world.go()
    assert len(received) > 1
    error: Any = run.error
    changes = method != "GET"
    assert ("may have been processed; sending it again does no harm" in str(error)) == changes
    if isinstance(error, APIError):
        assert error.may_have_been_processed == changes


def create(url: str) -> None:
    with IQmetrix(credentials=CANARY, environment=Environment(base_url=url)) as iq:
        iq.crm.customers.create(company_id=1, body={})


def create_async(url: str) -> None:
    async def run() -> None:
        async with AsyncIQmetrix(credentials=CANARY, environment=Environment(base_url=url)) as iq:
            await iq.crm.customers.create(company_id=1, body={})

    asyncio.run(run())


@pytest.mark.parametrize("create", [create, create_async])
@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
def test_a_post_that_failed_is_not_sent_again(create: Callable[[str], None], status: int) -> None:
    """P-R1: over the wire."""
    token = answers(ok(b'{"access_token":"canary-token","expires_in":43199}'))
    with LocalServer(token, answers(ok(b"no").replace(b"200 OK", f"{status} No".encode())), answers(ok())) as server:
        with pytest.raises(APIError, match="may have been processed") as caught:
            create(server.url)
        assert caught.value.may_have_been_processed
        assert len(server.requests) == 2
