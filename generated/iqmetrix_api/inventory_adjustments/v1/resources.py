# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Inventory Adjustments v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqmetrix_api import Caller, Resource

if TYPE_CHECKING:
    pass


class InventoryAdjustmentsService(Resource):
    """What a program sends to correct the stock of a location in RQ.

    Needs RQ 6.19, locations, users and vendors that are synchronized with the entities and users services, and products
    that are mapped to the product library, or private ones with a vendor SKU. The documentation gives the host and the
    body of the call and not its path, so there are models and no method: ask iQmetrix for the path, and build the body
    with `iqmetrix_api.inventory_adjustments.QuantityAdjustment`. To read stock, or to set it where RQ does not keep it,
    use the availability service.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)

    @property
    def v1(self) -> InventoryAdjustmentsService:
        """Inventory Adjustments v1, whatever the default version is."""
        return self
