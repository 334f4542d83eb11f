"""Typed clients for the iQmetrix services.

Nothing is loaded before it is needed: services and the HTTP library come with their first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iqmetrix._bodies.codec import decode, encode
    from iqmetrix._configuration.credentials import Credentials
    from iqmetrix._configuration.environment import Environment
    from iqmetrix._configuration.settings import RetrySettings
    from iqmetrix._observing.hooks import AttemptDetails, CallDetails, Hooks, RetryDetails, WaitDetails
    from iqmetrix.client import AsyncIQmetrix, IQmetrix
    from iqmetrix.errors import (
        APIError,
        Attempt,
        AuthenticationFailed,
        BadRequest,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DeadlineExceeded,
        DecodeError,
        Forbidden,
        IQmetrixError,
        NotFound,
        PayloadTooLarge,
        RateLimited,
        ServerError,
        Unauthorized,
    )
    from iqmetrix.state import MemoryStore, StateStore
    from iqmetrix.state.file import FileStore
    from iqmetrix.state.redis import RedisStore
    from iqmetrix_api._runtime import AsyncPages, Page, Pages, RateLimit, RawResponse, RequestOptions

_HOMES = {
    "iqmetrix.errors": (
        "APIError",
        "Attempt",
        "AuthenticationFailed",
        "BadRequest",
        "ConfigurationError",
        "Conflict",
        "ConnectionFailed",
        "DeadlineExceeded",
        "DecodeError",
        "Forbidden",
        "IQmetrixError",
        "NotFound",
        "PayloadTooLarge",
        "RateLimited",
        "ServerError",
        "Unauthorized",
    ),
    "iqmetrix.client": ("AsyncIQmetrix", "IQmetrix"),
    "iqmetrix._bodies.codec": ("decode", "encode"),
    "iqmetrix._configuration.credentials": ("Credentials",),
    "iqmetrix._configuration.environment": ("Environment",),
    "iqmetrix._configuration.settings": ("RetrySettings",),
    "iqmetrix._observing.hooks": ("AttemptDetails", "CallDetails", "Hooks", "RetryDetails", "WaitDetails"),
    "iqmetrix.state": ("MemoryStore", "StateStore"),
    "iqmetrix.state.file": ("FileStore",),
    "iqmetrix.state.redis": ("RedisStore",),
    "iqmetrix_api._runtime": ("AsyncPages", "Page", "Pages", "RateLimit", "RawResponse", "RequestOptions"),
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "APIError",
    "AsyncIQmetrix",
    "AsyncPages",
    "Attempt",
    "AttemptDetails",
    "AuthenticationFailed",
    "BadRequest",
    "CallDetails",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Credentials",
    "DeadlineExceeded",
    "DecodeError",
    "Environment",
    "FileStore",
    "Forbidden",
    "Hooks",
    "IQmetrix",
    "IQmetrixError",
    "MemoryStore",
    "NotFound",
    "Page",
    "Pages",
    "PayloadTooLarge",
    "RateLimit",
    "RateLimited",
    "RawResponse",
    "RedisStore",
    "RequestOptions",
    "RetryDetails",
    "RetrySettings",
    "ServerError",
    "StateStore",
    "Unauthorized",
    "WaitDetails",
    "decode",
    "encode",
]


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module 'iqmetrix' has no attribute {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
