# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models that services share."""

from __future__ import annotations

from msgspec import field

from iqmetrix_api import Model


class Ping(Model, kw_only=True):
    """Versions of a running service.

    Attributes:
        application_version: Version of the running application.
        db_version: Version of the database.
    """

    application_version: str | None = field(name="ApplicationVersion", default=None)
    db_version: int | None = field(name="DbVersion", default=None)


class ActiveRequestsRefusal(Model, kw_only=True):
    """Says that too many requests are active.

    Attributes:
        error: Always true.
        message: Why the request was refused, with the number of active requests.
    """

    error: bool | None = field(name="Error", default=None)
    message: str | None = field(name="Message", default=None)


class HalLink(Model, kw_only=True):
    """Link of a HAL document; an unset relation is an empty link.

    Attributes:
        href: Address, relative to the service root without the version.
        templated: Whether the address is a URI template.
    """

    href: str | None = None
    templated: bool | None = None
