"""Where the services are, and which origins may see a token."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from attrs import Factory, field, frozen

from iqmetrix._border import publish
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import Service

Origin = tuple[str, str, int]
"""Scheme, host in lower case and without a final dot, port (RFC 6454)."""


def _suffix(_: Any, __: Any, value: str) -> None:
    if not (value == "" or (value.isascii() and value.isalnum() and value.islower())):
        raise ConfigurationError(
            f"{value!r} is not a valid environment: use production, sandbox, or a suffix such as demo"
        )


def _base_url(_: Any, __: Any, value: str | None) -> None:
    if value is not None:
        check_url(value)
        parts = urlsplit(value)
        if parts.query or parts.fragment or parts.username or parts.password:
            raise ConfigurationError(
                "the base URL must be an origin, with a path at most: without user, query and fragment"
            )


def _hosts(_: Any, __: Any, value: Mapping[str, str]) -> None:
    for url in value.values():
        check_url(url)


@frozen(kw_only=True)
class Environment:
    """A set of services that belong together; the tokens of one are not valid in another.

    Attributes:
        suffix: what follows the service's name in its host: nothing in production, `rc` in the sandbox.
        base_url: one origin for all services, such as the simulator's; service S answers under `{base_url}/S`.
        hosts: URLs of single services that are elsewhere, by name.
    """

    suffix: str = field(default="", validator=_suffix)
    base_url: str | None = field(default=None, validator=_base_url)
    hosts: Mapping[str, str] = field(default=Factory(dict), validator=_hosts)

    @classmethod
    def named(cls, name: str, *, base_url: str | None = None) -> Environment:
        """Return the environment of a name: `production`, `sandbox`, or a suffix such as `demo`.

        Raises:
            ConfigurationError: the name can't be part of a host.
        """
        suffix = {"production": "", "sandbox": "rc"}.get(name.lower(), name)
        return cls(suffix=suffix, base_url=base_url)

    def url(self, service: Service) -> str:
        """Return the URL that a service's paths begin with, without a final slash."""
        if service.name in self.hosts:
            return self.hosts[service.name].rstrip("/")
        if self.base_url is not None:
            return f"{self.base_url.rstrip('/')}/{service.name}{urlsplit(service.url).path}".rstrip("/")
        return service.url.replace("{suffix}", self.suffix).rstrip("/")


def origin(url: str) -> Origin:
    """Return the origin of an absolute URL.

    Raises:
        ValueError: the URL is relative, or its port is not a number.
    """
    parts = urlsplit(url)
    if not parts.scheme or not parts.hostname:
        raise ValueError(f"{url!r} is not an absolute URL")
    return parts.scheme.lower(), parts.hostname.removesuffix(".").lower(), parts.port or _default_port(parts)


def _default_port(parts: SplitResult) -> int:
    return 443 if parts.scheme.lower() == "https" else 80


def check_url(url: str) -> None:
    """Refuse a URL that a token must not be sent to.

    Raises:
        ConfigurationError: it is not https (http is allowed to this machine only), or has no host.
    """
    try:
        scheme, host, _ = origin(url)
    except ValueError as error:
        raise ConfigurationError(f"{url!r} is not a valid URL of a service: {error}") from error
    if scheme == "https" or (scheme == "http" and is_loopback(host)):
        return
    raise ConfigurationError(
        f"{url!r} is refused: tokens travel over https only (plain http is allowed to this machine)"
    )


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


publish(__name__)
