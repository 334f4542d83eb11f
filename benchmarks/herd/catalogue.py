"""The clients, and their configurations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Client:
    """A library.

    Attributes:
        name: as the table shows it.
        module: its driver: has `threads(target)`, and `tasks(target)` where the library has something for asyncio.
        package: distribution whose version is shown.
        patient: how it is configured in the main rows, for readers.
        by_default: how it behaves without that, where a row of its own shows it; `None` where it makes no difference.
        asynchronous: whether it has something for asyncio.
    """

    name: str
    module: str
    package: str
    patient: str
    by_default: str | None = None
    asynchronous: bool = True


OURS = Client("iqmetrix", "herd.ours", "iqmetrix-sdk", "its defaults")

PEERS = (
    Client(
        "botocore adaptive",
        "herd.peers.botocore_adaptive",
        "botocore",
        'retries={"mode": "adaptive", "total_max_attempts": 11}, API Gateway GetAccount; 429 is throttling to it',
        "3 attempts",
        asynchronous=False,
    ),
    Client(
        "botocore standard",
        "herd.peers.botocore_standard",
        "botocore",
        'retries={"mode": "standard", "total_max_attempts": 11}, API Gateway GetAccount; 429 is throttling to it',
        "3 attempts",
        asynchronous=False,
    ),
    Client(
        "githubkit",
        "herd.peers.githubkit_retry",
        "githubkit",
        "auto_retry=RetryRateLimit(max_retry=10), HTTP cache off; reads X-RateLimit-Reset as a number only",
        "1 retry",
    ),
    Client("openai", "herd.peers.openai_client", "openai", "max_retries=10, client.get", "2 retries"),
    Client("anthropic", "herd.peers.anthropic_client", "anthropic", "max_retries=10, client.get", "2 retries"),
    Client("stripe", "herd.peers.stripe_client", "stripe", "max_network_retries=10, raw_request; never repeats a 429"),
    Client(
        "slack_sdk",
        "herd.peers.slack_client",
        "slack_sdk",
        "RateLimitErrorRetryHandler(max_retry_count=10)",
        "1 retry",
    ),
    Client(
        "tenacity",
        "herd.peers.tenacity_httpx",
        "tenacity",
        "httpx; stop_after_attempt(11), wait_random_exponential(max=10), or Retry-After where it came",
    ),
    Client(
        "stamina",
        "herd.peers.stamina_httpx",
        "stamina",
        "httpx; attempts=11, timeout=60, Retry-After where it came as its documentation shows",
        "10 attempts in 45 s",
    ),
    Client("httpx", "herd.peers.naive_httpx", "httpx", "no retries: a client without policy"),
)

BY_NAME = {client.name: client for client in (OURS, *PEERS)}
