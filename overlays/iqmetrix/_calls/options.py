"""Options of a call, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping

from iqmetrix._configuration.seconds import check_seconds
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import RequestOptions
from iqmetrix_api._runtime.wire import check_header

_RESERVED_HEADERS = frozenset({"authorization", "host", "content-length", "transfer-encoding"})
"""In lower case: headers that the client itself sets."""

_NO_OPTIONS = RequestOptions()


def checked(options: RequestOptions | None) -> RequestOptions:
    """Return the options of a call.

    Raises:
        ConfigurationError: they are of another type, or one of them can't be used.
    """
    if options is None:
        return _NO_OPTIONS
    if not isinstance(options, RequestOptions):
        raise ConfigurationError(f"options must be RequestOptions(...), not an object of type {type(options).__name__}")
    for name in ("deadline", "connect_timeout", "read_timeout", "write_timeout"):
        check_seconds(name, getattr(options, name))
    if options.replay is not None and not isinstance(options.replay, bool):
        raise ConfigurationError("replay must be True, False or None")
    return options


def add_headers(headers: dict[str, str], own: Mapping[str, str]) -> None:
    """Add a user's headers to those of a request; one of the same name, in any case, is replaced.

    Raises:
        ConfigurationError: no header can have such a name or value, or the client itself sets it.
    """
    if not isinstance(own, Mapping):
        raise ConfigurationError(
            f"headers must be a mapping of names to texts, not an object of type {type(own).__name__}"
        )
    names = {name.lower(): name for name in headers}
    for name, value in own.items():
        try:
            check_header(f"the header {name!r}", name, value)
        except ValueError as error:
            raise ConfigurationError(str(error)) from error
        if name.lower() in _RESERVED_HEADERS:
            raise ConfigurationError(f"the header {name} belongs to the client; leave it out of the options")
        headers.pop(names.get(name.lower(), ""), None)
        headers[name] = value
