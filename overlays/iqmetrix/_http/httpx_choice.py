"""Which connection a request gets.

httpcore (1.0.9) looks at all connections of a pool, and asks the operating system about each idle one, whenever a request begins and
whenever one ends: a hundred callers cost ten times the processor time of one. It also gives one idle connection to several tasks, of
which all but one have to choose again. Here the first free connection is taken, and only that one is looked at.
"""

from __future__ import annotations

import time
from typing import Any

from iqmetrix._http.httpx_streams import AsyncBackend, Backend

SWEEP_S = 1.0
"""Seconds between two looks at all idle connections, to close those that are of no more use."""


class Choice:
    """Assigns the waiting requests of a pool to connections; called by the pool, which holds its lock.

    Args:
        pool: httpcore's.
    """

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self._swept_at = time.monotonic()

    def __call__(self) -> list[Any]:
        """Assign what can be assigned; return the connections to close."""
        requests = self._pool._requests  # noqa: SLF001 - httpcore has no other way in
        taken = {id(request.connection) for request in requests}
        closing = self._sweep(taken)
        without: set[Any] = set()
        for request in requests:
            if request.connection is not None:
                continue
            origin = request.request.url.origin
            key = origin.scheme, origin.host, origin.port
            if key in without:
                continue
            connection = self._free(origin, taken, closing)
            if connection is None:
                without.add(key)
            else:
                taken.add(id(connection))
                request.assign_to_connection(connection)
        return closing

    def _sweep(self, taken: set[int]) -> list[Any]:
        now = time.monotonic()
        if now < self._swept_at + SWEEP_S:
            return []
        self._swept_at = now
        closing: list[Any] = []
        for connection in list(self._pool._connections):  # noqa: SLF001 - see above
            if id(connection) not in taken:
                self._drop_if_useless(connection, closing)
        return closing

    def _free(self, origin: Any, taken: set[int], closing: list[Any]) -> Any:
        """Return a free connection, or a new one; `None` where there are too many."""
        pool = self._pool
        connections = pool._connections  # noqa: SLF001 - see above
        idle: Any = None
        for connection in list(connections):
            if id(connection) in taken or self._drop_if_useless(connection, closing) or not connection.is_available():
                continue
            if connection.can_handle_request(origin):
                return connection
            idle = connection
        if len(connections) >= pool._max_connections:  # noqa: SLF001 - see above
            if idle is None:
                return None
            connections.remove(idle)
            closing.append(idle)
        connection = pool.create_connection(origin)
        connections.append(connection)
        return connection

    def _drop_if_useless(self, connection: Any, closing: list[Any]) -> bool:
        if connection.is_closed():
            self._pool._connections.remove(connection)  # noqa: SLF001 - see above
        elif connection.has_expired():
            self._pool._connections.remove(connection)  # noqa: SLF001 - see above
            closing.append(connection)
        else:
            return False
        return True


def take_over(pool: Any, *, tasks: bool) -> None:
    """Let a pool of httpcore, which has no connection yet, choose and open connections as we want it.

    Args:
        pool: the pool.
        tasks: whether it is for tasks.
    """
    pool._network_backend = AsyncBackend() if tasks else Backend()  # noqa: SLF001 - httpx has no argument for it
    pool._assign_requests_to_connections = Choice(pool)  # noqa: SLF001 - see above
