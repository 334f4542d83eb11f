# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Purchase Orders v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    Operation,
    Service,
)

SERVICE: Final = Service(name="purchase_orders", version="v1", url="https://api{suffix}.iqmetrix.net/rqpurchaseorders")


OPERATIONS: Final[dict[str, Operation[Any]]] = {}
"""Every operation by its `operationId`."""
