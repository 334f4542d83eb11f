"""Virtual time, and the threads and tasks that sleep in it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import threading


class Timeline:
    """Seconds that pass only while all threads and tasks wait.

    One that does something is busy, and time stands still while any of them is. Once all sleep, time moves to the earliest wake-up.
    """

    def __init__(self) -> None:
        self.time = 0.0
        self._lock = threading.Lock()
        self._busy = 0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, Sleeper]] = []

    def begin(self) -> None:
        """Count a thread or task that becomes busy."""
        with self._lock:
            self._busy += 1

    def end(self) -> None:
        """Count one that is done; time may pass for the others now."""
        with self._lock:
            self._busy -= 1
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.settle()
        else:
            loop.call_soon(self.settle)  # the task that is done with a call may make the next one at once

    def advance(self, seconds: float) -> None:
        """Let time pass, even if some are busy."""
        with self._lock:
            self.time += seconds
            while self._sleepers and self._sleepers[0][0] <= self.time:
                self._wake_first()

    def settle(self) -> None:
        """Move to the earliest wake-up if none is busy."""
        with self._lock:
            while self._busy <= 0 and self._sleepers:
                self._wake_first()

    def park(self, sleeper: Sleeper, seconds: float) -> bool:
        """Put a busy one to sleep; return `False` if it was woken before it slept."""
        with self._lock:
            if sleeper.woken:
                sleeper.woken = False
                return False
            sleeper.place = next(self._order)
            heapq.heappush(self._sleepers, (self.time + max(0.0, seconds), sleeper.place, sleeper))
            self._busy -= 1
            return True

    def wake(self, sleeper: Sleeper) -> None:
        """Wake a sleeper, or keep it from falling asleep the next time."""
        with self._lock:
            if sleeper.place is None:
                sleeper.woken = True
            else:
                self._rouse(sleeper)

    def give_up(self, sleeper: Sleeper) -> None:
        """Count a sleeper whose sleep was interrupted as busy; nothing to do for one that was woken."""
        with self._lock:
            if sleeper.place is not None:
                self._rouse(sleeper)

    def _rouse(self, sleeper: Sleeper) -> None:
        sleeper.place = None
        self._busy += 1
        sleeper.resume()

    def _wake_first(self) -> None:
        wakes_at, place, sleeper = heapq.heappop(self._sleepers)
        if sleeper.place == place:  # else it was woken before its time
            self.time = max(self.time, wakes_at)
            self._rouse(sleeper)


class Sleeper:
    """A thread or task that can sleep. `place` and `woken` belong to the timeline, which changes them under its lock."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self.place: int | None = None
        self.woken = False

    def wake(self) -> None:
        """Wake, from any thread."""
        self._timeline.wake(self)

    def resume(self) -> None:
        """Let the sleeping thread or task go on; called under the timeline's lock."""
        raise NotImplementedError


class VirtualWaiter(Sleeper):
    """Waits in a thread."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._event = threading.Event()

    def resume(self) -> None:
        """Let the thread go on."""
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until woken, for at most this many virtual seconds."""
        if not self._timeline.park(self, seconds):
            return
        try:
            self._timeline.settle()
            self._event.wait()
        finally:
            self._timeline.give_up(self)
            self._event.clear()


class AsyncVirtualWaiter(Sleeper):
    """Waits in a task; may be woken from any thread."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def resume(self) -> None:
        """Let the task go on."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until woken, for at most this many virtual seconds."""
        if not self._timeline.park(self, seconds):
            return
        try:
            self._loop.call_soon(self._timeline.settle)  # tasks that can go on do so before time passes
            await self._event.wait()
        finally:
            self._timeline.give_up(self)
            self._event.clear()
