"""stripe's client, with its raw request."""

from __future__ import annotations

import stripe

from herd.target import AsyncCall, Call, Target


def _client(target: Target, http_client: stripe.HTTPClient) -> stripe.StripeClient:
    return stripe.StripeClient(
        "sk_test_herd",
        base_addresses={"api": target.url},
        max_network_retries=target.retries,
        http_client=http_client,
    )


def threads(target: Target) -> Call:
    """Make a call."""
    client = _client(target, stripe.RequestsClient())
    return lambda: client.raw_request("get", "/v1/account")


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    client = _client(target, stripe.HTTPXClient())
    return lambda: client.raw_request_async("get", "/v1/account")
