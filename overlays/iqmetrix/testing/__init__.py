"""For the tests of your own programs: time that does not pass by itself, and services in memory.

Nothing here sleeps, opens a connection, or needs credentials.
"""

from __future__ import annotations

from iqmetrix._border import publish_package
from iqmetrix._configuration.timing import Timing
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, Timeouts, TransportError
from iqmetrix._process.clock import AsyncWaiter, Waiter, Waiters
from iqmetrix.testing.fake_service import CREDENTIALS, FakeService, Route, UnexpectedRequest
from iqmetrix.testing.fake_tokens import FakeTokens
from iqmetrix.testing.fake_windows import FakeWindow
from iqmetrix.testing.memory_transport import AsyncHandler, AsyncMemoryTransport, MemoryTransport
from iqmetrix.testing.messages import Answer, Received, Reply
from iqmetrix.testing.mode import Testing, set_testing
from iqmetrix.testing.virtual_clock import VirtualClock

__all__ = [
    "CREDENTIALS",
    "Answer",
    "AsyncHandler",
    "AsyncMemoryTransport",
    "AsyncWaiter",
    "FakeService",
    "FakeTokens",
    "FakeWindow",
    "HTTPRequest",
    "HTTPResponse",
    "Headers",
    "MemoryTransport",
    "Received",
    "Reply",
    "Route",
    "Testing",
    "Timeouts",
    "Timing",
    "TransportError",
    "UnexpectedRequest",
    "VirtualClock",
    "Waiter",
    "Waiters",
    "set_testing",
]

publish_package(__name__)


def __dir__() -> list[str]:
    return list(__all__)
