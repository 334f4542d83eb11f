"""State that the processes of one machine share: a SQLite file in WAL mode."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from iqmetrix._border import publish
from iqmetrix._observing.log import logger
from iqmetrix._process import forks
from iqmetrix.errors import ConfigurationError
from iqmetrix.state.contract import Entry, StoreError

BUSY = 5.0
"""Seconds to wait for a process that writes."""

AGAIN = 0.005
"""Seconds until what SQLite does not wait for itself is tried again."""

_TABLE = """
CREATE TABLE IF NOT EXISTS state
(key TEXT PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL, written REAL NOT NULL, until REAL NOT NULL)
"""
_READ = "SELECT value, version, written, until FROM state WHERE key = ?"
_WRITE = "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?)"


class FileStore:
    """Keeps values in a file that only its owner can read.

    The clock is the machine's monotonic one, which all its processes share; what was written before the machine was
    started anew is recognized and left aside.

    Args:
        path: of the file; its folder has to be there.
        now: clock, seconds.

    Raises:
        ConfigurationError: the file is a link, belongs to somebody else, or can be read by others.
    """

    private = False
    blocking = True

    def __init__(self, path: str | os.PathLike[str], *, now: Callable[[], float] = time.monotonic) -> None:
        self._path = Path(path)
        self._now = now
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        _prepare(self._path)
        forks.hold(self)

    def read(self, key: str, /) -> Entry:
        """Read a value.

        Raises:
            StoreError: the file can't be read.
        """
        with self._opened() as connection:
            return self._entry(connection, key)

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        """Write a value for so many seconds, unless it has another version than this by now.

        Raises:
            StoreError: the file can't be written.
        """
        with self._opened() as connection:
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

    def _entry(self, connection: sqlite3.Connection, key: str) -> Entry:
        row = connection.execute(_READ, (key,)).fetchone()
        now = self._now()
        if row is None:
            return Entry(None, 0, now)
        value, version, written, until = row
        # What lies in the future was written before the machine was started anew.
        return Entry(value if written <= now < until else None, version, now)

    @contextlib.contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = _open(self._path)
                yield self._connection
            except (sqlite3.Error, OSError) as error:
                self._disconnect()
                if _is_damaged(error):
                    _put_aside(self._path)
                raise StoreError(f"{self._path} cannot be used: {error}") from error

    def before_fork(self) -> None:
        """Close the file and use it no more until the process has forked.

        SQLite notes in the process what is locked. A child that inherits such a note from the middle of a parent's transaction
        finds the file locked for ever (SQLite, "How to corrupt", 2.6: no connection is carried across a fork).
        """
        self._lock.acquire()
        self._disconnect()

    def after_fork_in_parent(self) -> None:
        """Go on."""
        self._lock.release()

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._disconnect()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()


def _prepare(path: Path) -> None:
    if not path.parent.is_dir():
        raise ConfigurationError(f"the folder of the state file {path} is not there; make it first")
    try:
        # Nobody else may read it, not even for a moment.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600))
    except FileExistsError:
        _check(path)
    except OSError as error:
        raise ConfigurationError(f"the state file {path} cannot be made: {error.strerror}") from error


def _check(path: Path) -> None:
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        raise ConfigurationError(f"the state file {path} is a link or no file; give the path of the file itself")
    if os.name != "posix":
        return
    if found.st_uid != os.geteuid():
        raise ConfigurationError(f"the state file {path} belongs to somebody else; choose another path")
    if found.st_mode & 0o077:
        raise ConfigurationError(f"the state file {path} can be read by others; run `chmod 600 {path}`")


def _open(path: Path) -> sqlite3.Connection:
    try:
        _prepare(path)  # it may have been removed or replaced in the meantime
    except ConfigurationError as error:
        raise StoreError(str(error)) from error
    connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None, check_same_thread=False)
    try:
        _begin_wal(connection)
        # A process that is killed loses nothing; a machine that loses its power may lose the last token, and signs in anew.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_TABLE)
    except BaseException:
        connection.close()
        raise
    return connection


def _begin_wal(connection: sqlite3.Connection) -> None:
    """Switch to WAL; where several processes open a new file at once, SQLite lets only one of them and tells the others at once."""
    deadline = time.monotonic() + BUSY
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(AGAIN)
        else:
            return


def _is_damaged(error: Exception) -> bool:
    return isinstance(error, sqlite3.DatabaseError) and any(
        each in str(error) for each in ("not a database", "malformed", "disk image")
    )


def _put_aside(path: Path) -> None:
    """Rename a damaged file, if it still is the damaged one, so that the next call begins a new one."""
    with contextlib.suppress(OSError, sqlite3.Error):
        try:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return  # somebody else has mended it
            finally:
                connection.close()
        except sqlite3.DatabaseError:
            path.replace(path.with_name(f"{path.name}.damaged"))
            for suffix in ("-wal", "-shm"):
                Path(f"{path}{suffix}").unlink(missing_ok=True)
            logger.warning("The state file %s was damaged; it was put aside and a new one begun", path)


publish(__name__)
