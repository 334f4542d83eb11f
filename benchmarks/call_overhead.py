"""What the SDK adds to a call that has to wait for nothing: flow, limiter and token, without HTTP and without models."""

from __future__ import annotations

import random
import sys
import time

import httpx
from _interleaved import cpu_seconds, table

from iqmetrix import Credentials, RetrySettings
from iqmetrix._calls import drivers
from iqmetrix._calls.call import Call
from iqmetrix._calls.context import CallContext, TokenEndpoint
from iqmetrix._calls.flow import carry_out
from iqmetrix._calls.retries import RetryBudget
from iqmetrix._configuration.hooks import Hooks
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, Timeouts
from iqmetrix._limits.limits import CredentialLimits
from iqmetrix._observing.long_waits import LongWaits
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.state import MemoryStore
from iqmetrix.state.fallback import FallbackStore

CALLS = 2000
MOST = 1.3
"""CPU time of a call at most, as a multiple of what httpx takes to make the object of one request: the 25 us that it stood for before."""

WINDOW_HEADERS = [
    ("date", "Thu, 25 Feb 2016 13:00:00 GMT"),
    ("content-type", "application/json; charset=utf-8"),
    ("content-length", "2"),
    ("x-ratelimit-limit", "1000000000"),
    ("x-ratelimit-remaining", "999999999"),
    ("x-ratelimit-reset", "2016-02-25T13:00:30.1234567Z"),
    ("x-ratelimit-resetseconds", "30"),
]


class Instant:
    """A transport that answers at once."""

    reply = HTTPResponse(200, Headers(WINDOW_HEADERS), b"{}")
    token = HTTPResponse(
        200, Headers(WINDOW_HEADERS), b'{"access_token": "a", "expires_in": 43199, "refresh_token": "r"}'
    )

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Answer."""
        return self.token if request.method == "POST" else self.reply

    def close(self) -> None:
        """Nothing is open."""


def main() -> None:
    """Print the table; the exit status is 1 where a call costs more than it may."""
    now, transport = time.monotonic, Instant()
    credentials = Credentials(client_id="c", client_secret="s", username="u", password="p")  # noqa: S106 - not real
    policy = CallContext(
        now=now,
        wall=time.time,
        random=random.random,
        limits=CredentialLimits(now=now, random=random.random),
        tokens=Tokens(now=now, random=random.random, store=FallbackStore(MemoryStore(), now=now)),
        endpoint=TokenEndpoint(
            "authentication", "token", "https://t.example/token", credentials, Timeouts(10.0, 60.0, 60.0)
        ),
        retries=RetrySettings(),
        retry_budget=RetryBudget(),
        hooks=Hooks(),
        long_waits=LongWaits(time.monotonic, time.time),
    )
    request = HTTPRequest(
        "GET", "https://s.example/v1/Things(1)", {"Accept": "application/json"}, None, Timeouts(10.0, 60.0, 60.0)
    )

    def call(*, anonymous: bool) -> None:
        drivers.run(carry_out(policy, Call("s", "s.v1.get", request, True, anonymous, now() + 600.0)), transport)

    def repeat(*, anonymous: bool) -> None:
        for _ in range(CALLS):
            call(anonymous=anonymous)

    def bare() -> None:
        for _ in range(CALLS):
            transport.send(request)

    def requests_of_httpx() -> None:
        for _ in range(CALLS):
            httpx.Request(request.method, request.url, headers=request.headers)

    ours, theirs = "flow, limiter and token", "httpx.Request(...)"
    seconds = cpu_seconds(
        {
            ours: lambda: repeat(anonymous=False),
            "flow and limiter": lambda: repeat(anonymous=True),
            "transport": bare,
            theirs: requests_of_httpx,
        }
    )
    table("One call without waits (CPU time)", seconds, per=CALLS, reference=ours)
    if seconds[ours] > MOST * seconds[theirs]:
        sys.exit(f"a call costs more than {MOST} x an httpx.Request")


if __name__ == "__main__":
    main()
