"""All limits of one credential: a line of callers for each window, and for each database whose active requests are counted."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from iqmetrix._limits.line import Line
from iqmetrix._limits.local_active import LocalActive
from iqmetrix._limits.local_window import LocalWindow
from iqmetrix._limits.shared_active import SharedActive
from iqmetrix._limits.shared_window import SharedWindow
from iqmetrix._limits.slots import Slots
from iqmetrix._limits.view import Limits, LimitView
from iqmetrix.state.contract import FORMAT, StateStore


class CredentialLimits(Limits):
    """All limits of one credential.

    Args:
        now: monotonic clock, seconds.
        random: numbers from 0 up to 1.
        reserve: calls of each window to leave to other programs: a number, or below 1 a share of the limit.
        store: where processes share the windows; none for this client alone.
        scope: tells credentials and environments apart in the store.
    """

    def __init__(
        self,
        *,
        now: Callable[[], float],
        random: Callable[[], float],
        reserve: float = 0.0,
        store: StateStore | None = None,
        scope: str = "",
    ) -> None:
        self._now = now
        self._random = random
        self._reserve = reserve
        self._store = store
        self._scope = scope
        self._lock = threading.Lock()
        self._windows: dict[tuple[str, str], Line] = {}
        self._databases: dict[tuple[str, str, str], Line] = {}

    def window(self, service: str, *, anonymous: bool = False) -> Line:
        """Return the line for the window of a service."""
        key = (service, _policy(anonymous=anonymous))
        line = self._windows.get(key)
        if line is None:
            with self._lock:
                line = self._windows.setdefault(key, self._line(service, self._window_slots(*key)))
        return line

    def database(self, service: str, limit: int, database: str, *, anonymous: bool = False) -> Line:
        """Return the line for a database, of a service that works on `limit` requests at once for each."""
        key = (service, _policy(anonymous=anonymous), database)
        line = self._databases.get(key)
        if line is None:
            with self._lock:
                line = self._databases.setdefault(key, self._line(service, self._active_slots(limit, ":".join(key))))
        return line

    def _line(self, service: str, slots: Slots) -> Line:
        return Line(service, slots, now=self._now, random=self._random)

    def _window_slots(self, service: str, policy: str) -> Slots:
        if self._store is None:
            return LocalWindow(reserve=self._reserve)
        key = f"window:{FORMAT}:{self._scope}:{service}:{policy}"
        return SharedWindow(self._store, key, now=self._now, reserve=self._reserve)

    def _active_slots(self, limit: int, name: str) -> Slots:
        if self._store is None:
            return LocalActive(limit, now=self._now)
        return SharedActive(limit, self._store, f"active:{FORMAT}:{self._scope}:{name}", now=self._now)

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()
        for line in (*self._windows.values(), *self._databases.values()):
            line.after_fork()

    def __getitem__(self, service: str | tuple[str, str]) -> LimitView:
        name, policy = (service, "authenticated") if isinstance(service, str) else service
        views = [
            line.view()
            for (owner, kind, database), line in list(self._databases.items())
            if owner == name and (kind == policy or (kind == "authenticated" and database == policy))
        ]
        if views:
            return max(views, key=lambda view: view.in_flight + view.waiting)
        return self.window(name, anonymous=policy == "anonymous").view()

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({key[0] for key in (*self._windows, *self._databases)}))

    def __repr__(self) -> str:
        return f"Limits({'; '.join(str(self[service]) for service in self)})"


def _policy(*, anonymous: bool) -> str:
    """Return the name of the policy that calls count under: those without a token have windows of their own."""
    return "anonymous" if anonymous else "authenticated"
