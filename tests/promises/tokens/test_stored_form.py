"""The stored form of a token, byte for byte: processes with several versions of the SDK share one store while they are upgraded.

The record is an array, so the order of its fields is the form. Were it changed with `FORMAT` (`state/contract.py`) forgotten,
new processes would send the refresh token as access token, or take the time of one thing for that of another.
"""

from __future__ import annotations

import msgspec

from iqmetrix._tokens.state import TokenState
from iqmetrix.state.contract import FORMAT

TOKEN = TokenState(
    access_token="canary-access",
    refresh_token="canary-refresh",
    lifetime=43199.5,
    expires_at=1700043199.25,
    claimant="4711-00ff",
    claimed_until=1700000135.75,
    claimed_grant="refresh_token",
    refusal_message="Check the password.",
    refusal_code="invalid_grant",
    refusals=3,
    closed_until=1700000240.5,
)
"""A value in which no two fields are alike, and none has its default."""

FORMS = {
    1: {
        "a token": (
            TOKEN,
            "9bad63616e6172792d616363657373ae63616e6172792d72656672657368cb40e517f000000000cb41d955266fd00000a934"
            "3731312d30306666cb41d954fc61f00000ad726566726573685f746f6b656eb3436865636b207468652070617373776f7264"
            "2ead696e76616c69645f6772616e7403cb41d954fc7c200000",
        ),
        "no token": (
            TokenState(),
            "9bc0c0cb0000000000000000cbfff0000000000000c0cbfff0000000000000a0a0a000cbfff0000000000000",
        ),
    }
}
"""What is stored since which `FORMAT`."""

CURRENT = FORMS[max(number for number in FORMS if number <= FORMAT)]


def test_the_stored_form_changes_only_with_its_number() -> None:
    """P-A9: what one process writes another one reads, whichever version of the SDK it has."""
    for name, (value, stored) in CURRENT.items():
        assert value.encode().hex() == stored, f"{name}: the stored form changed; raise FORMAT and add its bytes here"
        assert TokenState.decode(bytes.fromhex(stored)) == value, name


def test_no_two_fields_of_the_value_are_alike() -> None:
    """Else they could change places unnoticed."""
    values = [repr(value) for value in msgspec.structs.astuple(TOKEN)]
    assert len(set(values)) == len(values)
    defaults = msgspec.structs.astuple(TokenState())
    assert not [
        value for value, default in zip(msgspec.structs.astuple(TOKEN), defaults, strict=True) if value == default
    ]


def test_what_cannot_be_read_counts_as_no_token() -> None:
    """P-A9: half of a value, that of another record, and none at all."""
    whole = TOKEN.encode()
    for value in (
        None,
        b"",
        whole[: len(whole) // 2],
        b"\xff" * 20,
        msgspec.msgpack.encode({"access_token": "canary"}),
    ):
        assert TokenState.decode(value) is None
