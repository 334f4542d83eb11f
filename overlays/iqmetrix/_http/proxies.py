"""Which proxy a request goes through: none to this machine, and else as the environment says."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from iqmetrix._loopback import is_loopback
from iqmetrix._observing.redaction import remember
from iqmetrix.errors import ConfigurationError

_SCHEMES = ("http", "https", "socks5", "socks5h")


def proxy_for(scheme: str, host: str, port: int | None) -> str | None:
    """Return the URL of the proxy for requests to an origin, `None` without one.

    The variables are those that the standard library reads. A proxy without a scheme is one of `http`, as curl has it.

    Raises:
        ConfigurationError: the proxy's URL can't be used; the message shows no part of it.
    """
    if is_loopback(host):
        return None
    proxies = getproxies()
    name = scheme if proxies.get(scheme) else "all"
    proxy = (proxies.get(name) or "").strip()
    if not proxy or proxy_bypass(f"{host}:{port}" if port else host) or proxy_bypass(host):
        return None
    url = proxy if "://" in proxy else f"http://{proxy}"
    problem = _problem(url)
    if problem:
        url = proxy = ""  # tracebacks can show the locals of a frame, and its password may be among them
        proxies = {}
        raise ConfigurationError(
            f"the proxy of the variable {name.upper()}_PROXY can't be used: {problem}; "
            "write http://host:port, or http://user:password@host:port with both percent-encoded"
        )
    return url


def _problem(url: str) -> str:
    """Return what is wrong with a proxy's URL, empty if nothing is; its password is remembered as a secret."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "its port is not a number, or its host is none"
    if parts.password:
        remember(parts.password, unquote(parts.password))
    if parts.scheme.lower() not in _SCHEMES:
        return f"its scheme is none of {', '.join(_SCHEMES)}"
    if not parts.hostname or any(not "!" <= character <= "~" for character in url):
        return "it has no host, or white space in it"
    if port == 0 or parts.query or parts.fragment:
        return "it is more than a host and a port"
    return ""
