# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Webhooks of Shipping Aggregator v1: what it sends to a program of yours, for `iqmetrix.webhooks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from iqmetrix_api import DescribedResponse, Operation, RequestBody, Webhook
from iqmetrix_api.shipping.v1 import models
from iqmetrix_api.shipping.v1.operations import SERVICE

GET_SUPPLIER_OPTIONS: Final[Webhook[models.SupplierQuery, models.SupplierOptions | Mapping[str, Any]]] = Webhook(
    "getSupplierOptions",
    "POST",
    200,
    Operation(
        service=SERVICE,
        id="getSupplierOptions",
        method="POST",
        path="",
        resource="webhooks",
        name="get_supplier_options",
        body=RequestBody("application/json", models.SupplierOptions),
        responses=(DescribedResponse(200, "application/json", models.SupplierQuery),),
        idempotent=True,
    ),
)
"""Ask a supplier for the ways to ship items.

The supplier's server answers it at `/ShippingOptions` of an address of its own, by TLS. iQmetrix sends the credentials
that were agreed on, by HTTP Basic or in a header: `Api-Key`, unless another name was agreed on. The reply: The ways
that the supplier offers.
"""

WEBHOOKS: Final[dict[str, Webhook[Any, Any]]] = {
    "getSupplierOptions": GET_SUPPLIER_OPTIONS,
}
"""Every webhook by its name in the description."""
