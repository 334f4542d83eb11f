"""Worlds that need a token, and tokens that are renewed by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from iqmetrix._calls.context import CallContext
from iqmetrix._tokens.state import Exchange
from iqmetrix._tokens.token import Token
from iqmetrix._tokens.tokens import Tokens
from iqmetrix.state import MemoryStore
from iqmetrix.state.fallback import FallbackStore
from tests.kit.messages import token_reply
from tests.kit.servers import TokenServer
from tests.kit.world import World


def signed_in(**settings: Any) -> tuple[World, TokenServer, CallContext]:
    """Make a world with a token service, and what the calls of its one client share."""
    server = TokenServer(**settings)
    world = World(server)
    return world, server, world.policy()


def alone(random: float = 0.0, now: Callable[[], float] = lambda: 0.0) -> Tokens:
    """Make tokens that nothing else uses, at a time that stands still unless there is a clock."""
    return Tokens(now=now, random=lambda: random, store=FallbackStore(MemoryStore(now=now), now=now))


def renewed(tokens: Tokens, number: int, **members: Any) -> Token:
    """Carry out a renewal by hand; return the new token."""
    renewal, new = tokens.join_renewal(lambda: None)
    assert new
    assert isinstance(tokens.claim_exchange(60.0), Exchange)
    tokens.store_reply(token_reply(number, **members).body)
    tokens.end_renewal(renewal)
    token = tokens.current()
    assert token is not None
    return token
