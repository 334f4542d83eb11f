# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Shipping Aggregator v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, RequestOptions, Resource
from iqmetrix_api.shipping.v1 import models
from iqmetrix_api.shipping.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.shipping.v1 import raw


class Options(Resource):
    """Ways to ship items."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.OptionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.shipping.v1 import raw  # noqa: PLC0415 - when used

        return raw.OptionsWithRawResponse(self._caller)

    def get(
        self,
        *,
        company_id: int | str,
        body: models.ShippingQuery | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ShippingInformation:
        """Ask for the ways to ship items to a customer.

        POST /Companies({CompanyId})/ShippingInformation

        It also looks at the stock. If an item is not available, the whole request is refused, and the order must not go
        on.

        Args:
            company_id: `Id` of the company that sells, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `ShippingInformation`: The shipments that make up the order, with the ways to ship each.

        Raises:
            BadRequest: An item is not available, or not in the catalog, or the location is not one of the company's.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._call(ops.GET_SHIPPING_INFORMATION, path=(company_id,), body=body, options=options)


class ShippingService(Resource):
    """Ways to ship the items of an order to a customer.

    iQmetrix asks the suppliers of the items for them, by a contract that their servers implement.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.options = Options(caller)

    @property
    def v1(self) -> ShippingService:
        """Shipping Aggregator v1, whatever the default version is."""
        return self
