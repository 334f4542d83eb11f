# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Reports v1."""

from __future__ import annotations

from datetime import date

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api.common import Period


class PeriodInput(Model, kw_only=True):
    """A period, required in requests and optional in responses, as it is sent.

    Attributes:
        from_: Its first day.
        to: Its last day.
    """

    from_: date = field(name="From")
    to: date | None = field(name="To", default=None)


class Refusal(Model, kw_only=True):
    """Why a request was refused.

    Attributes:
        error: Always true.
        message: The reason.
    """

    error: bool | None = field(name="Error", default=None)
    message: str | None = field(name="Message", default=None)


class Report(Model, kw_only=True):
    """What a database says of itself.

    Attributes:
        name: Its title.
        rows: Number of its rows.
        period: What it tells of.
    """

    name: str | None = field(name="Name", default=None)
    rows: int | None = field(name="Rows", default=None)
    period: Period | None = field(name="Period", default=None)


class ReportInput(Model, kw_only=True):
    """What a database says of itself, as it is sent.

    Attributes:
        name: Its title.
        period: What it tells of.
    """

    name: str = field(name="Name")
    period: PeriodInput | None = field(name="Period", default=None)
