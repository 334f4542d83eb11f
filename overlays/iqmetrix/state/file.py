"""State that the processes of one machine share: a SQLite file."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from iqmetrix._border import publish
from iqmetrix._configuration.kinds import check_functions, check_kind
from iqmetrix._process import forks, time_for_store
from iqmetrix.state import sqlite_file
from iqmetrix.state.contract import Entry, StoreError

_READ = "SELECT value, version, written, until FROM state WHERE key = ?"
_WRITE = "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?)"


class FileStore:
    """Keeps values in a file that only its owner can read.

    The clock is the machine's monotonic one, which all its processes share; what was written before the machine was last
    started is recognised and ignored.

    Args:
        path: of the file; its folder has to exist.
        now: clock, seconds.

    Raises:
        ConfigurationError: an argument is of another kind; the file is a link, belongs to another user, or can be read by other users.
    """

    private = False
    blocking = True

    def __init__(self, path: str | os.PathLike[str], *, now: Callable[[], float] = time.monotonic) -> None:
        check_kind("path", path, (str, os.PathLike))
        check_functions("FileStore", now=now)
        self._path = Path(path)
        self._now = now
        self._lock = threading.Lock()
        self._no_fork = (
            threading.Event()
        )  # is not set while a thread wants to fork: its turn comes before the next attempt
        self._no_fork.set()
        self._connection: sqlite3.Connection | None = None
        self._closed = False
        sqlite_file.prepare(self._path)
        forks.hold(self)

    def read(self, key: str, /) -> Entry:
        """Read a value.

        Raises:
            StoreError: the file can't be read.
        """
        return self._try(partial(self._entry, key=key))

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value that lives for so many seconds, unless its version has changed.

        Raises:
            StoreError: the file can't be written.
        """

        def replaced(connection: sqlite3.Connection) -> Entry:
            connection.execute("BEGIN IMMEDIATE")
            try:
                entry = self._entry(connection, key)
                if entry.version == version:
                    # Never a version that was there before, even after the value's end.
                    newer = max(version + 1, time.time_ns())
                    connection.execute(_WRITE, (key, value, newer, entry.now, entry.now + life))
                    entry = Entry(value, newer, entry.now, written=True)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
            return entry

        return self._try(replaced)

    def _try(self, work: Callable[[sqlite3.Connection], Entry]) -> Entry:
        """Do work as soon as no other process is at it, in attempts between which others get their turn."""
        end = time.monotonic() + time_for_store.at_most(sqlite_file.BUSY_TIMEOUT_S)
        while True:
            try:
                with self._opened() as connection:
                    return work(connection)
            except StoreError as error:
                if not sqlite_file.is_busy(error.__cause__) or time.monotonic() >= end:
                    raise

    def _entry(self, connection: sqlite3.Connection, key: str) -> Entry:
        row = connection.execute(_READ, (key,)).fetchone()
        now = self._now()
        if row is None:
            return Entry(None, 0, now)
        value, version, written, until = row
        # What lies in the future was written before the machine was last started.
        return Entry(value if written <= now < until else None, version, now)

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with self._alone():
            try:
                if self._connection is None:
                    self._connection = sqlite_file.connect(self._path)
                sqlite_file.hurry(self._connection)
                yield self._connection
            except (sqlite3.Error, OSError) as error:
                self._disconnect()
                if sqlite_file.is_damaged(error):
                    sqlite_file.put_aside(self._path)
                raise StoreError(f"{self._path} cannot be used: {error}") from error
            finally:
                if self._closed:
                    self._disconnect()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        while True:
            longest = time_for_store.at_most(threading.TIMEOUT_MAX)
            if not (self._no_fork.wait(longest) and self._lock.acquire(timeout=longest)):
                raise StoreError(f"{self._path} cannot be used: another thread waits for it")
            if self._no_fork.is_set():
                break
            self._lock.release()
        try:
            yield
        finally:
            self._lock.release()

    def before_fork(self) -> None:
        """Close the file and use it no more until the process has forked.

        SQLite notes in the process what is locked. A child that inherits such a note from the middle of a parent's transaction
        finds the file locked for ever (SQLite, "How to corrupt", 2.6: no connection is carried across a fork).
        Where another process keeps the file locked, this waits for the end of one attempt.
        """
        self._no_fork.clear()
        self._lock.acquire()
        self._disconnect()

    def after_fork_in_parent(self) -> None:
        """Go on."""
        self._lock.release()
        self._no_fork.set()

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock, self._no_fork = threading.Lock(), threading.Event()
        self._no_fork.set()

    def close(self) -> None:
        """Close it. A later use, such as that of a thread which was left alone, opens it for itself and closes it again."""
        with self._lock:
            self._closed = True
            self._disconnect()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()


publish(__name__)
