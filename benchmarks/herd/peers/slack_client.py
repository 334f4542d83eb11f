"""slack_sdk's client with its handler for rate limits."""

from __future__ import annotations

from slack_sdk import WebClient
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient

from herd.target import AsyncCall, Call, Target


def threads(target: Target) -> Call:
    """Make a call."""
    handler = RateLimitErrorRetryHandler(max_retry_count=target.retries or 1)
    client = WebClient("herd", base_url=f"{target.url}/", retry_handlers=[handler])
    return lambda: client.api_call("carriers", http_verb="GET")


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    handler = AsyncRateLimitErrorRetryHandler(max_retry_count=target.retries or 1)
    client = AsyncWebClient("herd", base_url=f"{target.url}/", retry_handlers=[handler])
    return lambda: client.api_call("carriers", http_verb="GET")
