# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Resources of Commissions v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iqmetrix_api import Caller, Pages, Paging, RequestOptions, Resource
from iqmetrix_api.commissions.v1 import models
from iqmetrix_api.commissions.v1 import operations as ops

if TYPE_CHECKING:
    from iqmetrix_api.commissions.v1 import raw


class CommissionsService(Resource):
    """Commissions that RQ calculated for the sales of a company, for payroll and for reports.

    They are made and changed in RQ only. An entry changes after its sale, by refunds, chargebacks and edits of the
    invoice: read what was changed since a little before the last time, and replace entries by `Id`.
    """

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)

    @property
    def with_raw_response(self) -> raw.CommissionsServiceWithRawResponse:
        """The same methods; they return the whole response: status, headers, rate limit and parsed body."""
        from iqmetrix_api.commissions.v1 import raw  # noqa: PLC0415 - when used

        return raw.CommissionsServiceWithRawResponse(self._caller)

    @property
    def v1(self) -> CommissionsService:
        """Commissions v1, whatever the default version is."""
        return self

    def list(
        self,
        *,
        company_id: int | str,
        filter: str | None = None,
        skip: int | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        resume: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[models.CommissionEntry]:
        """List commissions, the last changed first.

        GET /v1/Companies({CompanyId})/CommissionEntries

        While pages are read, an entry that changes moves to the front: others come twice, and it is missed until the
        next reading. Tell entries apart by `Id`.

        Args:
            company_id: `Id` of the company, from the entities service.
            filter: Period in which entries were last changed, in UTC, both ends included; without it, all entries.
                `iqmetrix.odata.Filter` writes such conditions.
            skip: Entries to leave out at the beginning; a negative number is refused. At least 0. Default: 0.
            page_size: Items per page, at most 100; default: 50.
            max_items: Stop after this many items.
            resume: Continue after the page that has this `Page.resume`.
            options: Deadline, time-outs, headers and replay of this call.

        Returns:
            A lazy list of `CommissionEntry`. The first request is sent when the first item is needed.

        Raises:
            BadRequest: The request is not valid.
            Unauthorized: The access token is missing, unknown, expired or revoked.
            NotFound: The company, or another thing that the address leads through, does not exist or is not the user's.
                Neither status nor text is documented.
            RateLimited: The window's calls are spent; wait for its end. The request was not processed.
        """
        return self._pages(
            ops.LIST_COMMISSION_ENTRIES,
            models.CommissionEntry,
            path=(company_id,),
            query={"$filter": filter, "$skip": skip},
            paging=Paging(page_size=page_size, max_items=max_items, resume=resume),
            options=options,
        )
