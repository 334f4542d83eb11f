"""tenacity around httpx, with exponential back-off and jitter, or what `Retry-After` says."""

from __future__ import annotations

from tenacity import RetryCallState, retry, retry_if_exception, stop_after_attempt, wait_random_exponential

from herd.peers import naive_httpx
from herd.target import PATIENCE, AsyncCall, Call, Target

BACKOFF = wait_random_exponential(multiplier=0.5, max=10)


def _wait(state: RetryCallState) -> float:
    seconds = naive_httpx.retry_after(state.outcome.exception() if state.outcome else None)
    return BACKOFF(state) if seconds is None else seconds


def _policy(target: Target) -> retry:
    return retry(
        retry=retry_if_exception(naive_httpx.is_refusal),
        stop=stop_after_attempt((PATIENCE if target.retries is None else target.retries) + 1),
        wait=_wait,
        reraise=True,
    )


def threads(target: Target) -> Call:
    """Make a call."""
    return _policy(target)(naive_httpx.threads(target))


def tasks(target: Target) -> AsyncCall:
    """Make a call."""
    return _policy(target)(naive_httpx.tasks(target))
