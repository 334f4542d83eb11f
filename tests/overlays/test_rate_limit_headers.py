"""P-L1: whatever a server says of its window and its clock is read or left aside, and never raises."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from iqmetrix._http.rate_limit_headers import rate_limit
from iqmetrix._http.transport import Headers


@pytest.mark.parametrize(
    ("text", "reset"),
    [
        ("2016-02-25T13:00:00.1234567Z", datetime(2016, 2, 25, 13, 0, 0, 123456, UTC)),
        ("2016-02-25 13:00:00", datetime(2016, 2, 25, 13, tzinfo=UTC)),
        ("2016-02-25T15:00:00+02:00", datetime(2016, 2, 25, 13, tzinfo=UTC)),
        ("2016-02-25T15:00:00+0200", datetime(2016, 2, 25, 13, tzinfo=UTC)),
        ("2016-02-25", None),  # a day is not an end
        ("2016-13-25T13:00:00Z", None),
        ("2016-02-25T13:00:00+99:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_reset_is_read_or_left_aside(text: str, reset: datetime | None) -> None:
    """P-L1"""
    assert rate_limit(Headers([("X-RateLimit-Reset", text)])).reset == reset
