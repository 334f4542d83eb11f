# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Vendor Inventory Services (VIS) v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, RequestOptions, Resource
from iqmetrix_api.vis.v1 import models
from iqmetrix_api.vis.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.vis.v1 import raw


class PurchaseOrders(Resource):
    """Purchase orders in RQ, made by the vendor who delivers."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.PurchaseOrdersWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.vis.v1 import raw  # noqa: PLC0415 - when used

        return raw.PurchaseOrdersWithRawResponse(self._caller)

    def create(
        self,
        *,
        vendor_id: int | str,
        company_id: int | str,
        location_id: int | str,
        body: models.CreatePurchaseOrder | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.PurchaseOrderReference:
        """Create a purchase order for a location.

        POST /vendorinventory/v1/vendors/{vendorId}/companies/{companyId}/locations/{locationId}/purchaseOrders

        The order may have failed in RQ although the status is 201: read what came back, and look at `unknown_fields`,
        since the state's name is not documented. Never repeat the call before you know.

        Args:
            vendor_id: Number of the vendor, whose users the token must belong to.
            company_id: `Id` of the retailer, who has activated the vendor.
            location_id: `Id` of the location that orders, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `PurchaseOrderReference`: The numbers of the purchase order.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(
            ops.CREATE_PURCHASE_ORDER, path=(vendor_id, company_id, location_id), body=body, options=options
        )


class VisService(Resource):
    """For vendors who fill up the stock of a retailer's stores.

    A company has to sign a release, activate the vendor in Hub and pick the vendor's users, otherwise calls are
    refused. What is documented without a path (companies, locations, inventory report, shipping notices, returns) has
    models only.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.purchase_orders = PurchaseOrders(caller)

    @property
    def v1(self) -> VisService:
        """Vendor Inventory Services (VIS) v1, whatever the default version is."""
        return self
