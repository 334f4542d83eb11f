"""Typed clients for the iQmetrix services.

Nothing is loaded before it is needed: services and the HTTP library come with their first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iqmetrix._bodies.codec import decode
    from iqmetrix._bodies.drift import Difference, Drift
    from iqmetrix._bodies.json import encode
    from iqmetrix._client import AsyncIQmetrix, ClientArguments, IQmetrix
    from iqmetrix._configuration.credentials import Credentials
    from iqmetrix._configuration.environment import Environment
    from iqmetrix._configuration.hooks import AttemptDetails, CallDetails, Hooks, RetryDetails, WaitDetails
    from iqmetrix._configuration.settings import RetrySettings
    from iqmetrix._configuration.timing import Timing
    from iqmetrix._http.transport import (
        AsyncTransport,
        Headers,
        HTTPRequest,
        HTTPResponse,
        SupportsSend,
        Timeouts,
        Transport,
        TransportError,
    )
    from iqmetrix._limits.view import Limits, LimitView
    from iqmetrix._version import __version__ as __version__
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
    from iqmetrix.state.contract import Entry, StateStore, StoreError
    from iqmetrix.state.file import FileStore
    from iqmetrix.state.memory import MemoryStore
    from iqmetrix.state.redis import RedisStore
    from iqmetrix_api import AsyncPages, File, Page, Pages, RateLimit, RawResponse, Redirect, RequestOptions

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
    "iqmetrix._client": ("AsyncIQmetrix", "ClientArguments", "IQmetrix"),
    "iqmetrix._bodies.codec": ("decode",),
    "iqmetrix._bodies.json": ("encode",),
    "iqmetrix._bodies.drift": ("Difference", "Drift"),
    "iqmetrix._configuration.credentials": ("Credentials",),
    "iqmetrix._configuration.environment": ("Environment",),
    "iqmetrix._configuration.settings": ("RetrySettings",),
    "iqmetrix._http.transport": (
        "AsyncTransport",
        "HTTPRequest",
        "HTTPResponse",
        "Headers",
        "SupportsSend",
        "Timeouts",
        "Transport",
        "TransportError",
    ),
    "iqmetrix._limits.view": ("LimitView", "Limits"),
    "iqmetrix._configuration.hooks": ("AttemptDetails", "CallDetails", "Hooks", "RetryDetails", "WaitDetails"),
    "iqmetrix._configuration.timing": ("Timing",),
    "iqmetrix.state.contract": ("Entry", "StateStore", "StoreError"),
    "iqmetrix.state.file": ("FileStore",),
    "iqmetrix.state.memory": ("MemoryStore",),
    "iqmetrix.state.redis": ("RedisStore",),
    "iqmetrix_api": ("AsyncPages", "File", "Page", "Pages", "RateLimit", "RawResponse", "Redirect", "RequestOptions"),
}
"""Where each public name is written."""

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "APIError",
    "AsyncIQmetrix",
    "AsyncPages",
    "AsyncTransport",
    "Attempt",
    "AttemptDetails",
    "AuthenticationFailed",
    "BadRequest",
    "CallDetails",
    "ClientArguments",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "Credentials",
    "DeadlineExceeded",
    "DecodeError",
    "Difference",
    "Drift",
    "Entry",
    "Environment",
    "File",
    "FileStore",
    "Forbidden",
    "HTTPRequest",
    "HTTPResponse",
    "Headers",
    "Hooks",
    "IQmetrix",
    "IQmetrixError",
    "LimitView",
    "Limits",
    "MemoryStore",
    "NotFound",
    "Page",
    "Pages",
    "PayloadTooLarge",
    "RateLimit",
    "RateLimited",
    "RawResponse",
    "Redirect",
    "RedisStore",
    "RequestOptions",
    "RetryDetails",
    "RetrySettings",
    "ServerError",
    "StateStore",
    "StoreError",
    "SupportsSend",
    "Timeouts",
    "Timing",
    "Transport",
    "TransportError",
    "Unauthorized",
    "WaitDetails",
    "decode",
    "encode",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of ours

    def __getattr__(name: str) -> Any:
        home = "iqmetrix._version" if name == "__version__" else _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module 'iqmetrix' has no attribute {name!r}")
        value = getattr(import_module(home), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return list(__all__)
