"""What a user is told whose credentials are refused, or who meets a proxy; against the simulator."""

from __future__ import annotations

from typing import Any

import pytest

import iqmetrix
from iqmetrix import (
    AuthenticationFailed,
    Credentials,
    Environment,
    IQmetrix,
)
from iqmetrix_simulator.server import RunningSimulator


def simulated(simulator: RunningSimulator, **arguments: Any) -> IQmetrix:
    user = simulator.user
    credentials = {
        "client_id": user.client_id,
        "client_secret": user.client_secret,
        "username": user.username,
        "password": user.password,
    }
    wrong = arguments.pop("wrong", {})
    return IQmetrix(
        credentials=Credentials(**{**credentials, **wrong}),
        environment=Environment(base_url=simulator.base_url),
        **arguments,
    )


@pytest.mark.parametrize(
    ("wrong", "code", "advice"),
    [
        ({"client_id": "somebody"}, "invalid_client", "IQMETRIX_CLIENT_ID"),
        ({"client_secret": "guess"}, "invalid_client", "IQMETRIX_CLIENT_SECRET"),
        ({"password": "guess"}, "invalid_grant", "IQMETRIX_PASSWORD"),
        ({}, "invalid_grant", "locked"),
    ],
)
def test_what_is_wrong_with_the_credentials(
    iqmetrix_simulator: RunningSimulator, wrong: dict[str, str], code: str, advice: str
) -> None:
    if not wrong:
        iqmetrix_simulator.control.post("user", locked=True)
    with simulated(iqmetrix_simulator, wrong=wrong) as iq, pytest.raises(AuthenticationFailed, match=advice) as caught:
        iq.entities.carriers.get(carrier_id=9)
    assert caught.value.code == code


def test_a_proxys_web_page(iqmetrix_simulator: RunningSimulator) -> None:
    iqmetrix_simulator.control.post("faults", kind="html", count=1)
    with simulated(iqmetrix_simulator) as iq:
        with pytest.raises(AuthenticationFailed, match="proxy"):
            iq.entities.carriers.get(carrier_id=9)
        iqmetrix_simulator.control.post("faults", kind="html", path="/entities/*", count=1)
        with pytest.raises(iqmetrix.DecodeError, match="web page"):
            iq.entities.carriers.get(carrier_id=9)
        assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
