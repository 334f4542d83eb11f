# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of Inventory Adjustments v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    Operation,
    Service,
)

SERVICE: Final = Service(
    name="inventory_adjustments", version="v1", url="https://api{suffix}.iqmetrix.net/rqinventoryadjustment"
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {}
"""Every operation by its `operationId`."""
