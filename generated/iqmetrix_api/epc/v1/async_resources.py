# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of Enterprise Product Catalog (EPC) v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.epc.v1 import models
from iqmetrix_api.epc.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.epc.v1 import raw


class AsyncProducts(AsyncResource):
    """Products on their way into RQ."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncProductsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.epc.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncProductsWithRawResponse(self._caller)

    async def import_batch(
        self,
        *,
        company_id: int | str,
        body: models.ProductImport | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.AcceptedImport:
        """Hand over products, to be imported into RQ as one batch.

        POST /v1/companies({CompanyId})/products

        The reply comes before the import. It has the address of the batch, such as
        `/v1/companies(21090)/batchStatus(123)`: the number in the last parentheses is the `batch_id` of `batches.get`.
        A product that RQ refuses does not stop the others.

        Args:
            company_id: `Id` of the company into whose RQ the products go, from the entities service.
            body: Sent as application/json; a mapping goes out unchanged.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `AcceptedImport`: The products are in a batch that awaits import.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.IMPORT_PRODUCTS, path=(company_id,), body=body, options=options)


class AsyncBatches(AsyncResource):
    """Imports, each with the state of its products."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncBatchesWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.epc.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncBatchesWithRawResponse(self._caller)

    async def get(
        self, *, company_id: int | str, batch_id: int | str, options: RequestOptions | None = None
    ) -> models.Batch:
        """Read the progress of a batch and the outcome of each product.

        GET /v1/companies({CompanyId})/batchStatus({BatchId})

        Repeat the call until `StatusCode` is Completed or Cancelled. The `ErrorMessage` of a product says why RQ
        refused it.

        Args:
            company_id: `Id` of the company into whose RQ the products go, from the entities service.
            batch_id: Number of the batch, the last number in the `Status` that the import returned.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            `Batch`: The batch as it is now.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company has no such batch.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return await self._call(ops.GET_BATCH, path=(company_id, batch_id), options=options)

    def list(
        self,
        *,
        company_id: int | str,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Batch]:
        """List the batches of a company with their products.

        GET /v1/companies({CompanyId})/batchStatus

        Args:
            company_id: `Id` of the company into whose RQ the products go, from the entities service.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Batch`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_BATCHES,
            models.Batch,
            path=(company_id,),
            paging=Paging(max_items=max_items, resume=resume),
            options=options,
        )


class AsyncEpcService(AsyncResource):
    """One call hands over many products, of four kinds in any mixture.

    They are imported later, one by one, as a batch: read the batch until none is pending, then see which failed. The
    categories, vendors, manufacturers and accounts that products name must already exist in RQ. The five imports of the
    documentation are one endpoint.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.products = AsyncProducts(caller)
        self.batches = AsyncBatches(caller)

    @property
    def v1(self) -> AsyncEpcService:
        """Enterprise Product Catalog (EPC) v1, whatever the default version is."""
        return self
