"""A transport that lets nothing out but reads and token requests, and no more of them than a budget allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Transport
from iqmetrix.errors import IQmetrixError


class OverBudgetError(IQmetrixError):
    """The budget of calls is spent; nothing was sent."""


class GuardedTransport:
    """Counts and guards what is sent through another transport.

    Args:
        inner: sends.
        budget: requests at most, token requests among them.
        token_url: the one address that may be posted to.

    Attributes:
        sent: requests so far.
        last: the last response, whatever became of it.
        rewrite: changes the URL of what is sent, to try another way to write it.
    """

    def __init__(self, inner: Transport, budget: int, token_url: str) -> None:
        self._inner = inner
        self._budget = budget
        self._token_url = token_url
        self.sent = 0
        self.last: HTTPResponse | None = None
        self.rewrite: Callable[[str], str] | None = None

    @property
    def left(self) -> int:
        """Requests that may still be sent."""
        return self._budget - self.sent

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        """Send a request.

        Raises:
            OverBudgetError: the budget is spent.
            IQmetrixError: it is no read and no token request.
            TransportError: no response came.
        """
        is_token_request = request.method == "POST" and request.url == self._token_url
        if request.method != "GET" and not is_token_request:
            raise IQmetrixError(f"iqmetrix-verify only reads; it does not send {request.method} requests")
        if self.left <= 0:
            raise OverBudgetError(f"the budget of {self._budget} calls is spent")
        self.sent += 1
        if self.rewrite is not None and not is_token_request:
            request = replace(request, url=self.rewrite(request.url))
        response = self._inner.send(request)
        if not is_token_request:
            self.last = response
        return response

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()
