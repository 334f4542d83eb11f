# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Punch Clock v1."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.model import LEFT_OUT
from iqmetrix_api.common import HalLink


class PageLinks(Model, kw_only=True):
    """Addresses by which a list is read forwards and backwards.

    Attributes:
        prev: Previous page; null on the first.
        self_: This page.
        next: Next page; null on the last.
    """

    prev: HalLink | None = None
    self_: HalLink | None = field(name="self", default=None)
    next: HalLink | None = None


class RowLinks(Model, kw_only=True):
    """Links of one row.

    Attributes:
        self_: The row itself, which no documented call reads.
    """

    self_: HalLink | None = field(name="self", default=None)


class PunchEntry(Model, kw_only=True):
    """One period of work of an employee at a store.

    Attributes:
        links: Address of the entry.
        embedded: Embedded resources; always empty.
        id: Number of the entry in this service.
        created_date_utc: When the entry was made, in UTC, written without a zone.
        employee_verified: Whether the employee has confirmed the times.
        employee_special_id: Number in RQ of the employee, documented as text and sent as a number.
        last_update_date_utc: When the entry was last changed, in UTC, written without a zone; the member to filter by.
        location_code: The company's own code of the store where the employee worked.
        location_id: `Id` of the location where the employee worked, from the entities service.
        manager_verified: Whether a manager has confirmed the times.
        punch_in_comments: How and where the employee punched in, or what was noted then.
        punch_out_comments: How and where the employee punched out, or what was noted then; absent until then.
        time_in_at_store: When work began, by the clock of the store; pages call it UTC, which the sample contradicts.
        time_out_at_store: When work ended, by the clock of the store; absent or null while the employee is at work.
        user_id: `Id` of the user who worked, from the users service.
        version: Revision of the entry, higher after each change.
        rq_punch_id: Number of the entry in RQ, for the services' own use.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    links: RowLinks | None = field(name="_links", default=None)
    embedded: dict[str, Any] | None = field(name="_embedded", default=None)
    created_date_utc: datetime | None = field(name="CreatedDateUtc", default=None)
    employee_verified: bool | None = field(name="EmployeeVerified", default=None)
    employee_special_id: int | str | None = field(name="EmployeeSpecialId", default=None)
    last_update_date_utc: datetime | None = field(name="LastUpdateDateUtc", default=None)
    location_code: str | None = field(name="LocationCode", default=None)
    location_id: int | None = field(name="LocationId", default=None)
    manager_verified: bool | None = field(name="ManagerVerified", default=None)
    punch_in_comments: str | None = field(name="PunchInComments", default=None)
    punch_out_comments: str | None = field(name="PunchOutComments", default=None)
    time_in_at_store: datetime | None = field(name="TimeInAtStore", default=None)
    time_out_at_store: datetime | None = field(name="TimeOutAtStore", default=None)
    user_id: int | None = field(name="UserId", default=None)
    version: int | None = field(name="Version", default=None)
    rq_punch_id: int | None = field(name="RQPunchId", default=None)


class PunchEntryCollectionEmbedded(Model, kw_only=True):
    """The periods of work of a page.

    Attributes:
        items: The periods of work, the last changed first.
    """

    items: list[PunchEntry] | None = field(name="self", default=None)


class PunchEntryCollection(Model, kw_only=True):
    """One page of periods of work as a HAL document.

    Attributes:
        links: Links to this page and its neighbours.
        embedded: The rows of this page.
    """

    links: PageLinks | None = field(name="_links", default=None)
    embedded: PunchEntryCollectionEmbedded | None = field(name="_embedded", default=None)
