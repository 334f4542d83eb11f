"""Options and arguments of single calls."""

from __future__ import annotations

import pytest

from iqmetrix import (
    AttemptDetails,
    ConfigurationError,
    Hooks,
    RequestOptions,
)
from tests.kit.canary_client import signed_client
from tests.kit.transports import FakeTransport


@pytest.mark.parametrize(
    "headers", [{"Authorization": "x"}, {"HOST": "x"}, {"X": "a\r\nEvil: b"}, {"X\n": "a"}, {"Content-Length": "1"}]
)
def test_headers_that_belong_to_the_client(headers: dict[str, str]) -> None:
    """P-S4"""
    transport = FakeTransport()
    with signed_client(transport) as iq, pytest.raises(ConfigurationError):
        iq.entities.carriers.get(carrier_id=9, options=RequestOptions(headers=headers))
    assert transport.requests == []


def test_options_change_one_call() -> None:
    transport = FakeTransport()
    with signed_client(transport, read_timeout=60) as iq:
        iq.entities.carriers.get(carrier_id=9, options=RequestOptions(read_timeout=3, headers={"X-Trace": "1"}))
        iq.entities.carriers.get(carrier_id=9)
        iq.with_options(read_timeout=7).entities.carriers.get(carrier_id=9)
    first, second, third = transport.requests[1:]
    assert (first.timeouts.read, first.headers["X-Trace"]) == (3, "1")
    assert (second.timeouts.read, third.timeouts.read) == (60, 7)
    assert len([each for each in transport.requests if each.url.endswith("token")]) == 1


def test_arguments_that_would_leave_their_place() -> None:
    """P-S4"""
    with signed_client(FakeTransport()) as iq, pytest.raises(ConfigurationError, match="must be an integer"):
        iq.entities.carriers.get(carrier_id="")


def test_a_client_with_other_options_keeps_its_hooks() -> None:
    """Unless others are given."""
    first: list[AttemptDetails] = []
    second: list[AttemptDetails] = []
    with signed_client(FakeTransport(), hooks=Hooks(on_attempt=first.append)) as iq:
        iq.with_options(deadline=5).entities.carriers.get(carrier_id=9)
        assert [details.operation.partition(".")[0] for details in first] == ["authentication", "entities"]
        iq.with_options(hooks=Hooks(on_attempt=second.append)).entities.carriers.get(carrier_id=9)
    assert (len(first), len(second)) == (2, 1)
