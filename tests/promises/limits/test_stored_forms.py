"""The stored forms of limits, byte for byte: processes with several versions of the SDK share one store while they are upgraded.

The records are arrays, so the order of their fields is the form. A test that fails here asks for a new `FORMAT`
(`state/contract.py`), which every key contains: old and new processes then share nothing, instead of misreading each other.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from iqmetrix._limits.active_state import ActiveState
from iqmetrix._limits.clock_offset import ClockOffset
from iqmetrix._limits.end_of_window import Bounds, EndOfWindow
from iqmetrix._limits.window_state import Heard, WindowState
from iqmetrix.state.contract import FORMAT

END = EndOfWindow(
    bounds=Bounds(100.5, 101.25),
    is_back_off=False,
    server_end=1700000060.5,
    server_end_before=1700000000.5,
    server_ahead=ClockOffset(599.5, 600.5, 90.0),
    length=60.0,
    round_trip=0.125,
)
WINDOW = WindowState(
    limit=1000,
    confirmed=True,
    epoch=7,
    granted=120,
    others=30,
    heard=Heard(28, 98.5),
    refused=False,
    refusals=2,
    end=END,
    probe_until=99.5,
    leases={281474976710654: 12},
)
ACTIVE = ActiveState(limit=8, bound=5, holders={"a1-0": 900.5}, rises_from=10.5, not_before=12.5, refusals=2)

FORMS: dict[int, dict[str, tuple[Any, str]]] = {
    2: {
        "window": (
            WINDOW,
            "9bcd03e8c307781e921ccb4058a00000000000c2029792cb4059200000000000cb4059500000000000c2cb41d954fc4f20"
            "0000cb41d954fc4020000093cb4082bc0000000000cb4082c40000000000cb4056800000000000cb404e000000000000cb"
            "3fc0000000000000cb4058e0000000000081cf0000fffffffffffe0c",
        ),
        "active requests": (
            ACTIVE,
            "96080581a461312d30cb408c240000000000cb4025000000000000cb402900000000000002",
        ),
    },
}
"""What each `FORMAT` stores: values of which no two fields are alike, and their bytes."""


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
    for record in [value, END, END.server_ahead]:
        values = [repr(value) for value in msgspec.structs.astuple(record)]
        assert len(set(values)) == len(values)
