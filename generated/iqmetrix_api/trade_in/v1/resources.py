# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Trade-In Reporting v1."""

from __future__ import annotations

import builtins  # methods are called list too
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from iqmetrix_api import Caller, RequestOptions, Resource
from iqmetrix_api.trade_in.v1 import models
from iqmetrix_api.trade_in.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.trade_in.v1 import raw


class Trades(Resource):
    """Devices that customers traded in, as their provider reports them."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.TradesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.trade_in.v1 import raw  # noqa: PLC0415 - when used

        return raw.TradesWithRawResponse(self._caller)

    def create_or_update(
        self,
        *,
        provider_id: int | str,
        body: Sequence[models.TradeInput | models.Trade | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> builtins.list[models.TradeReference]:
        """Report trades, new ones and known ones.

        POST /v1/providers({ProviderId})/tradeData

        A trade whose `referenceNumber` was reported before is changed, any other one is new. So a call that may or may
        not have gone through can be made again.

        Args:
            provider_id: Number that iQmetrix gave the provider.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `list[TradeReference]`: The numbers of the trades, each beside the reference number that was sent.

        Raises:
            BadRequest: A trade lacks what it needs, or is not readable.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            Forbidden: The user may not report for the provider.
            NotFound: There is no such provider.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: The service has failed.
        """
        return self._call(ops.CREATE_OR_UPDATE_TRADES, path=(provider_id,), body=body, options=options)

    def get(
        self, *, provider_id: int | str, trade_data_id: int | str, options: RequestOptions | None = None
    ) -> models.Trade:
        """Read what the provider has reported of one trade.

        GET /v1/providers({ProviderId})/tradeData({TradeDataId})

        Args:
            provider_id: Number that iQmetrix gave the provider.
            trade_data_id: `tradeDataId` from the reply to a report of the trade.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Trade`: The trade as it was reported last.

        Raises:
            BadRequest: A number in the address is not readable.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            Forbidden: The user may not see trades of the provider.
            NotFound: The provider has reported no such trade.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
            ServerError: The service has failed.
        """
        return self._call(ops.GET_TRADE, path=(provider_id, trade_data_id), options=options)


class TradeInService(Resource):
    """For providers, such as Phobio, to whom a retailer sends the devices that customers trade in.

    A provider reports each trade again whenever something has become of it: the device was shipped, received,
    inspected, paid for. The reply gives each trade the number by which it is read.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.trades = Trades(caller)

    @property
    def v1(self) -> TradeInService:
        """Trade-In Reporting v1, whatever the default version is."""
        return self
