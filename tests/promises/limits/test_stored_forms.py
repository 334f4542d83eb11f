"""The stored forms of limits, byte for byte: processes with several versions of the SDK share one store while they are upgraded.

The records are arrays, so the order of their fields is the form. A test that fails here asks for a new `FORMAT`
(`state/contract.py`), which every key contains: old and new processes then share nothing, instead of misreading each other.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from iqmetrix._limits.active_state import ActiveState
from iqmetrix._limits.window_state import WindowState
from iqmetrix.state.contract import FORMAT

WINDOW = WindowState(
    limit=1000,
    sure=True,
    epoch=7,
    sent=120,
    others=30,
    closed=False,
    low=100.5,
    high=101.25,
    end=1700000060.5,
    previous_end=1700000000.5,
    clock=(599.5, 600.5, 90.0),
    length=60.0,
    measure_at=95.5,
    probe_until=99.5,
    refusals=2,
    fine=0.16,
    heard=(28, 98.5),
    first=(281474976710655, 3),
)
ACTIVE = ActiveState(limit=8, bound=5, holders={"a1-0": 900.5}, rises_from=10.5, not_before=12.5, refusals=2)

FORMS: dict[int, dict[str, tuple[Any, str]]] = {
    1: {
        "window": (
            WINDOW,
            "dc0012cd03e8c307781ec2cb4059200000000000cb4059500000000000cb41d954fc4f200000cb41d954fc4020000093cb"
            "4082bc0000000000cb4082c40000000000cb4056800000000000cb404e000000000000cb4057e00000000000cb4058e000"
            "0000000002cb3fc47ae147ae147b921ccb4058a0000000000092cf0000ffffffffffff03",
        ),
        "active requests": (
            ACTIVE,
            "96080581a461312d30cb408c240000000000cb4025000000000000cb402900000000000002",
        ),
    },
}
"""What each `FORMAT` stores: a value in which every field differs from its default, and its bytes."""


@pytest.mark.parametrize("name", ["window", "active requests"])
def test_a_stored_form_changes_only_with_its_number(name: str) -> None:
    """P-L3, P-L11: what one process writes another one reads, whichever version of the SDK it has."""
    value, stored = FORMS[FORMAT][name]
    written = msgspec.msgpack.encode(value).hex()
    assert written == stored, "a stored form changed: raise FORMAT and add its bytes here"
    assert msgspec.msgpack.decode(bytes.fromhex(stored), type=type(value)) == value


@pytest.mark.parametrize("name", ["window", "active requests"])
def test_no_two_fields_of_these_values_are_alike(name: str) -> None:
    """Else they could change places unnoticed."""
    value, _ = FORMS[FORMAT][name]
    values = [repr(value) for value in msgspec.structs.astuple(value)]
    assert len(set(values)) == len(values)
