"""Connection pools of httpx: one for each proxy in use, with one TLS context."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import httpx

from iqmetrix._http.httpx_choice import take_over
from iqmetrix._http.proxies import proxy_for
from iqmetrix.errors import ConfigurationError

PoolT = TypeVar("PoolT")


class Pools(Generic[PoolT]):
    """The pools of a transport. Proxies come from the environment; nothing for this machine goes to one.

    Args:
        make: `httpx.HTTPTransport` or `httpx.AsyncHTTPTransport`.
        max_connections: open connections of each pool, at most.
        ca_file: certificates of authorities to trust instead of the usual ones.
    """

    def __init__(self, make: Callable[..., PoolT], *, max_connections: int, ca_file: str | None) -> None:
        self._make = make
        self._limits = httpx.Limits(max_connections=max_connections, max_keepalive_connections=max_connections)
        self._ca_file = ca_file
        self._context: ssl.SSLContext | None = None
        self._proxies: dict[tuple[str, str, int | None], str | None] = {}
        self._pools: dict[str | None, PoolT] = {}

    def pool(self, url: httpx.URL) -> PoolT:
        """Return the pool for a URL, and make it if it is the first of its proxy.

        Raises:
            ConfigurationError: the certificates can't be read, or the proxy can't be used.
        """
        origin = url.scheme, url.host, url.port
        if origin not in self._proxies:
            self._proxies[origin] = proxy_for(*origin)
        proxy = self._proxies[origin]
        pool = self._pools.get(proxy)
        if pool is None:
            if self._context is None:
                self._context = ssl_context(self._ca_file)
            try:
                made: Any = self._make(verify=self._context, limits=self._limits, proxy=proxy, trust_env=False)
            except ImportError as error:
                raise ConfigurationError("proxies of SOCKS need the package socksio; install httpx[socks]") from error
            take_over(made._pool, tasks=self._make is httpx.AsyncHTTPTransport)  # noqa: SLF001 - see there
            pool = self._pools.setdefault(proxy, made)  # another thread may have been faster
        return pool

    def drop(self) -> list[PoolT]:
        """Forget all pools and return them; closing them is up to the caller."""
        pools, self._pools = self._pools, {}
        return list(pools.values())


def ssl_context(ca_file: str | None) -> ssl.SSLContext:
    """Make the TLS settings: certificates are always verified, against the usual authorities or those of a file.

    Raises:
        ConfigurationError: the file can't be read.
    """
    try:
        return httpx.create_ssl_context() if ca_file is None else ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        where = repr(ca_file) if ca_file is not None else "the variable SSL_CERT_FILE or SSL_CERT_DIR"
        raise ConfigurationError(f"the certificates of {where} cannot be read: {error}") from error


def forget_orphans(pool: Any) -> list[Any]:
    """Forget connections that were assigned to requests which ended before they could use them; return what is to be closed.

    A request that is cancelled, or out of time, at the very moment when it gets a new connection leaves it in httpcore's pool (1.0.9):
    neither idle nor closed, it counts as busy for ever. Only the pool's own lists lead to it.

    Args:
        pool: httpcore's, below a pool of httpx.
    """
    with pool._optional_thread_lock:  # noqa: SLF001 - see above
        used = {id(request.connection) for request in pool._requests}  # noqa: SLF001 - see above
        free = [connection for connection in pool.connections if id(connection) not in used]
        orphans = [connection for connection in free if not (connection.is_idle() or connection.is_closed())]
        for orphan in orphans:
            pool._connections.remove(orphan)  # noqa: SLF001 - see above
        closing: list[Any] = pool._assign_requests_to_connections() if orphans else []  # noqa: SLF001 - others may wait
    return [*orphans, *closing]
