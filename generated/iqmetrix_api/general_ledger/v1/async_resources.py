# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Asynchronous resources of General Ledger v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqmetrix_api import AsyncCaller, AsyncPages, AsyncResource, Paging, RequestOptions
from iqmetrix_api.general_ledger.v1 import models
from iqmetrix_api.general_ledger.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.general_ledger.v1 import raw


class AsyncAccounts(AsyncResource):
    """Accounts that transactions are booked on, the company's chart of accounts."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncAccountsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.general_ledger.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncAccountsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Account]:
        """List the accounts of a company by name.

        GET /v1/Companies({CompanyId})/Accounts

        Args:
            company_id: `Id` of the company whose books are read, from the entities service.
            skip: Rows to leave out at the beginning; a negative number is refused. At least 0. Default: 0.
            page_size: Items per page, at most 500; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Account`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_ACCOUNTS,
            models.Account,
            path=(company_id,),
            query={"$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncTransactions(AsyncResource):
    """Bookings of a company, each with its lines of debit and credit."""

    __slots__ = ()

    @property
    def with_raw_response(self) -> raw.AsyncTransactionsWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.general_ledger.v1 import raw  # noqa: PLC0415 - when used

        return raw.AsyncTransactionsWithRawResponse(self._caller)

    def list(
        self,
        *,
        company_id: int | str,
        filter: str,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[models.Transaction]:
        """List the transactions of a period, the oldest first.

        GET /v1/Companies({CompanyId})/Transactions

        To follow the journal, begin each reading at the last `TransactionDateUTC` of the one before, and leave out
        transactions whose `Id` is known.

        Args:
            company_id: `Id` of the company whose books are read, from the entities service.
            filter: Period that is wanted, with both ends: `TransactionDateUTC ge datetime'...' and TransactionDateUTC
                le datetime'...'`, in UTC. `iqmetrix.odata.Filter` writes such conditions.
            skip: Rows to leave out at the beginning; a negative number is refused. At least 0. Default: 0.
            page_size: Items per page, at most 500; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `Transaction`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: There is no such company.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_TRANSACTIONS,
            models.Transaction,
            path=(company_id,),
            query={"$filter": filter, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )


class AsyncGeneralLedgerService(AsyncResource):
    """Chart of accounts and journal of a company, to be read by an accounting program.

    A transaction is never changed, and it balances: its debits and credits have the same sum. Debits raise accounts of
    assets and expenses; credits raise liabilities, equity and revenue.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        super().__init__(caller)
        self.accounts = AsyncAccounts(caller)
        self.transactions = AsyncTransactions(caller)

    @property
    def v1(self) -> AsyncGeneralLedgerService:
        """General Ledger v1, whatever the default version is."""
        return self
