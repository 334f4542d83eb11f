"""A client without a network, whose secrets a watch would recognise."""

from __future__ import annotations

from typing import Any

from iqmetrix import (
    IQmetrix,
)
from tests.kit.transports import CANARY, FakeTransport


def signed_client(transport: FakeTransport, **arguments: Any) -> IQmetrix:
    return IQmetrix(credentials=CANARY, transport=transport, **{"environment": "sandbox", **arguments})
