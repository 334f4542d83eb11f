# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Purchase Orders v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqmetrix_api import AsyncCaller, AsyncResource

if TYPE_CHECKING:
    pass


class AsyncPurchaseOrdersService(AsyncResource):
    """What a program sends to make a purchase order in RQ, for goods that are received there.

    Needs RQ 6.25 (the older page says 6.19), locations, users and vendors that are synchronized with the entities and
    users services, and products that are mapped to the product library, or private ones with a vendor SKU. The
    documentation gives the host and the body of the calls and not their paths, so there are models and no methods: ask
    iQmetrix for the paths, and build the body with `iqmetrix_api.purchase_orders.PurchaseOrder`. The service at
    `purchaseorder.iqmetrix.net` is another, older one.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)

    @property
    def v1(self) -> AsyncPurchaseOrdersService:
        """Purchase Orders v1, whatever the default version is."""
        return self
