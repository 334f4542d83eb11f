# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models that services share."""

from __future__ import annotations

from datetime import date

from msgspec import field

from iqmetrix_api import Model


class Link(Model, kw_only=True):
    """Where something else is.

    Attributes:
        href: Its address.
    """

    href: str | None = None


class Period(Model, kw_only=True):
    """A period, required in requests and optional in responses.

    Attributes:
        from_: Its first day.
        to: Its last day.
    """

    from_: date | None = field(name="From", default=None)
    to: date | None = field(name="To", default=None)
