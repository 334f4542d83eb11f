"""What a response says of the limit that its call counted against."""

from __future__ import annotations

import msgspec

from iqmetrix._limits.clock_offset import ClockOffset
from iqmetrix_api import RateLimit


class WindowReply(msgspec.Struct, frozen=True):
    """What a response says of its window.

    Attributes:
        status: HTTP status.
        rate_limit: the four headers.
        server_time: `Date` in seconds since 1970, if there is one.
        retry_after: `Retry-After` in seconds, if there is one.
        sent_at: time before the request was sent.
        received_at: time after the response was read.
        server_end: the window's end by the server's clock, seconds since 1970; it follows from the headers.
    """

    status: int
    rate_limit: RateLimit
    server_time: float | None
    retry_after: float | None
    sent_at: float
    received_at: float
    server_end: float | None = None

    def __post_init__(self) -> None:
        reset = self.rate_limit.reset
        if reset is not None:
            msgspec.structs.force_setattr(self, "server_end", reset.timestamp())

    def seen_from(self, ahead: ClockOffset) -> WindowReply:
        """Return the reply by another clock, which is so far ahead; the times of sending and receiving stay bounds."""
        return msgspec.structs.replace(
            self, sent_at=self.sent_at + ahead.least, received_at=self.received_at + ahead.most
        )
