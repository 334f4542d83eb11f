"""botocore's adaptive retry mode."""

from __future__ import annotations

from herd.peers.botocore_client import caller
from herd.target import Call, Target


def threads(target: Target) -> Call:
    """Make a call."""
    return caller(target, "adaptive")
