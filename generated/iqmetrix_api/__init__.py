# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Clients of the iQmetrix services, and what a program needs that carries out their operations itself.

Importing this package imports no service. The SDK's own client is in `iqmetrix`.
"""

from iqmetrix_api._runtime.call import (
    AsyncCaller,
    AsyncPages,
    Caller,
    Page,
    Pages,
    Paging,
    RateLimit,
    RawResponse,
    Redirect,
    RequestOptions,
)
from iqmetrix_api._runtime.file import File, SupportsAsyncRead
from iqmetrix_api._runtime.model import Model, OpenIntEnum, OpenStrEnum
from iqmetrix_api._runtime.operation import (
    ActiveRequests,
    Arguments,
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    RequestBody,
    Service,
)
from iqmetrix_api._runtime.resource import AsyncResource, Resource
from iqmetrix_api._runtime.webhook import Webhook
from iqmetrix_api._services import DEFAULT_VERSIONS, SERVICES

__all__ = [
    "DEFAULT_VERSIONS",
    "SERVICES",
    "ActiveRequests",
    "Arguments",
    "AsyncCaller",
    "AsyncPages",
    "AsyncResource",
    "Caller",
    "DescribedResponse",
    "File",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Page",
    "Pages",
    "Pagination",
    "Paging",
    "Parameter",
    "PathParameter",
    "RateLimit",
    "RawResponse",
    "Redirect",
    "RequestBody",
    "RequestOptions",
    "Resource",
    "Service",
    "SupportsAsyncRead",
    "Webhook",
]


def _publish() -> None:
    """Let the names of this package show it as their module: in tracebacks, in `repr` and in pickles."""
    for value in (globals()[name] for name in __all__):
        if getattr(value, "__module__", __name__) != __name__:
            value.__module__ = __name__


_publish()


def __dir__() -> list[str]:
    return __all__
