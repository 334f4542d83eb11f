"""What every generated client needs at run time.

Models are msgspec Structs, operations are data, and a resource hands an operation with its arguments to a `Caller`.
Nothing here sends anything: any object with the methods of `Caller` (or `AsyncCaller`) can drive the clients.
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
    RequestOptions,
)
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS, Model, OpenIntEnum, OpenStrEnum, closed_enums
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
from iqmetrix_api._runtime.raw import (
    AsyncRawCaller,
    RawCaller,
    async_raw_page,
    async_raw_response,
    first_page,
    raw_page,
    raw_response,
)
from iqmetrix_api._runtime.resource import AsyncResource, Resource
from iqmetrix_api._runtime.wire import header_text, path_text, scalar_text, texts, wire_text

__all__ = [
    "UNKNOWN_FIELDS",
    "ActiveRequests",
    "Arguments",
    "AsyncCaller",
    "AsyncPages",
    "AsyncRawCaller",
    "AsyncResource",
    "Caller",
    "DescribedResponse",
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
    "RawCaller",
    "RawResponse",
    "RequestBody",
    "RequestOptions",
    "Resource",
    "Service",
    "async_raw_page",
    "async_raw_response",
    "closed_enums",
    "first_page",
    "header_text",
    "path_text",
    "raw_page",
    "raw_response",
    "scalar_text",
    "texts",
    "wire_text",
]
