"""Where the services are, and which origins may see a token."""

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit

from attrs import Factory, field, frozen

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_kind
from iqmetrix._loopback import is_loopback
from iqmetrix._observing.redaction import hide
from iqmetrix.errors import ConfigurationError
from iqmetrix_api import SERVICES, Service

Origin = tuple[str, str, int]
"""Scheme, host in lower case and without a final dot, port (RFC 6454)."""


NAMES = {"production": "", "sandbox": "rc"}
"""Suffixes of the environments that have a name."""

OWN_SUFFIX = "suffix:"
"""Before the suffix of an environment that has no name."""

_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.IGNORECASE)


def _suffix(_: Any, __: Any, value: object) -> None:
    if not isinstance(value, str) or not (
        value == "" or (value.isascii() and value.isalnum() and value.islower() and len(value) < 32)
    ):
        raise ConfigurationError(f"{value!r} can't be the suffix of a host; lower-case letters and digits can")


def _base_url(_: Any, __: Any, value: object) -> None:
    if value is None:
        return
    check_kind("base_url", value, str)
    check_url(value)


def _hosts(_: Any, __: Any, value: object) -> None:
    if not isinstance(value, Mapping):
        raise ConfigurationError("hosts must be a mapping of names of services to URLs")
    for service, url in value.items():
        if service not in SERVICES:
            raise ConfigurationError(f"hosts: there is no service {service!r}{nearest(service, SERVICES)}")
        check_url(url)


def nearest(name: object, names: Iterable[str]) -> str:
    """Return the end of a message that names what comes nearest to a wrong name."""
    from difflib import get_close_matches  # noqa: PLC0415 - when something is wrong

    found = get_close_matches(str(name).lower(), list(names), n=1, cutoff=0.5)
    return f"; did you mean {found[0]!r}?" if found else f"; there are {', '.join(names)}"


@frozen(kw_only=True, repr=False)
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
    def named(cls, name: str, *, base_url: str | None = None) -> "Environment":
        """Return the environment of a name: `production`, `sandbox`, or `suffix:demo` for the hosts of a suffix of your own.

        Raises:
            ConfigurationError: there is no such name; the message has the nearest one.
        """
        plain = name.strip().lower() if isinstance(name, str) else ""
        if plain.startswith(OWN_SUFFIX) and plain != OWN_SUFFIX:
            return cls(suffix=plain.removeprefix(OWN_SUFFIX), base_url=base_url)
        if plain not in NAMES:
            raise ConfigurationError(
                f"there is no environment {name!r}{nearest(name, NAMES)} "
                f"(for hosts with a suffix of your own write {OWN_SUFFIX}demo)"
            )
        return cls(suffix=NAMES[plain], base_url=base_url)

    @property
    def name(self) -> str:
        """Its name, such as `sandbox`, or `suffix:` and its suffix."""
        return next((name for name, suffix in NAMES.items() if suffix == self.suffix), OWN_SUFFIX + self.suffix)

    def __repr__(self) -> str:
        places = [f"at {self.base_url}"] if self.base_url else []
        places += [f"{service} at {url}" for service, url in self.hosts.items()]
        return f"<Environment {', '.join([self.name, *places])}>"

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


def check_url(url: object) -> None:
    """Refuse a URL that can't be that of a service, or that a token must not be sent to.

    Raises:
        ConfigurationError: it is not https (http is allowed to this machine only), or is no origin with a path.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"the URL of a service must be a text, not an object of type {type(url).__name__}")
    for index, character in enumerate(url):
        if not "!" <= character <= "~":
            raise ConfigurationError(
                f"the URL of a service has a {_kind_of(character)} at its character {index + 1} of {len(url)}: {hide(url)!r}"
            )
    try:
        parts = urlsplit(url)
        scheme, host, _ = origin(url)
        is_possible = _is_host(host) and parts.port != 0
    except ValueError as error:
        raise ConfigurationError(f"{hide(url)!r} is not a valid URL of a service: {error}") from error
    if not is_possible:
        raise ConfigurationError(f"{hide(url)!r} is not a valid URL of a service: no host has such a name or port")
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise ConfigurationError(
            "the URL of a service must be an origin, with a path at most: without user, query and fragment"
        )
    if scheme != "https" and not (scheme == "http" and is_loopback(host)):
        raise ConfigurationError(
            f"{hide(url)!r} is refused: tokens travel over https only (plain http is allowed to this machine)"
        )


def _kind_of(character: str) -> str:
    if character.isspace():
        return "line break" if character in "\r\n" else "space"
    return "control character" if ord(character) < 128 else f"character that is not ASCII ({character!r})"


def _is_host(host: str) -> bool:
    return len(host) < 254 and (":" in host or all(_LABEL.fullmatch(label) for label in host.split(".")))


publish(__name__)
