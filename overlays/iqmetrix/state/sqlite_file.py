"""A SQLite file that only its owner can read: created, checked, opened, and put aside if it is damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import time
from pathlib import Path

from iqmetrix._observing.log import logger
from iqmetrix._process import time_for_store
from iqmetrix.errors import ConfigurationError
from iqmetrix.state.contract import StoreError

BUSY_TIMEOUT_S = 5.0
"""Time to wait for a process that writes."""

ONE_WAIT_S = 0.2
"""Time of one attempt; several follow one another. Between them a thread that wants to fork gets its turn."""

RETRY_INTERVAL_S = 0.005
"""Time between attempts at what SQLite does not wait for itself."""

_MARK = b"SQLite format 3\0"

_TABLE = """
CREATE TABLE IF NOT EXISTS state
(key TEXT PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL, written REAL NOT NULL, until REAL NOT NULL)
"""


def prepare(path: Path) -> None:
    """Create the file, or check the one that is there.

    Raises:
        ConfigurationError: it can't be created, is a link, belongs to another user, or can be read by others.
    """
    if not path.parent.is_dir():
        raise ConfigurationError(f"the folder of the state file {path} does not exist; create it first")
    try:
        # No other user may read it, not even for a moment.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600))
    except FileExistsError:
        _check(path)
        _check_kind(path)
    except OSError as error:
        raise ConfigurationError(f"the state file {path} cannot be created: {error.strerror}") from error


def _check(path: Path) -> None:
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode):
        raise ConfigurationError(f"the state file {path} is a link or not a file; pass the path of the file itself")
    if os.name != "posix":
        return
    if status.st_uid != os.geteuid():
        raise ConfigurationError(f"the state file {path} belongs to another user; choose another path")
    if status.st_mode & 0o077:
        raise ConfigurationError(f"the state file {path} can be read by other users; run `chmod 600 {path}`")


def _check_kind(path: Path) -> None:
    """Refuse a file of another program. One of SQLite begins with its mark, unless its first bytes were lost: it is empty then, or zeros."""
    with path.open("rb") as file:
        start = file.read(len(_MARK))
    if not _MARK.startswith(start) and start.strip(b"\0"):
        raise ConfigurationError(f"{path} is not a state file, and stays as it is; choose another path for the state")


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, in WAL mode and with its table.

    Raises:
        StoreError: it is no longer a file that may be used.
        sqlite3.Error: SQLite can't open it.
    """
    try:
        prepare(path)  # it may have been removed or replaced in the meantime
    except ConfigurationError as error:
        raise StoreError(str(error)) from error
    connection = sqlite3.connect(
        path, timeout=time_for_store.at_most(ONE_WAIT_S), isolation_level=None, check_same_thread=False
    )
    try:
        _check_tables(connection, path)
        _begin_wal(connection)
        # A process that is killed loses nothing; a machine that loses its power may lose the last token, and signs in again.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_TABLE)
    except BaseException:
        connection.close()
        raise
    return connection


def hurry(connection: sqlite3.Connection) -> None:
    """Let a connection wait for others no longer than there is time for the store."""
    if time_for_store.is_bounded():
        connection.execute(f"PRAGMA busy_timeout = {time_for_store.at_most(ONE_WAIT_S) * 1000:.0f}")


def _check_tables(connection: sqlite3.Connection, path: Path) -> None:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if tables and "state" not in tables:
        raise StoreError(f"{path} is the database of another program; choose another path for the state")


def _begin_wal(connection: sqlite3.Connection) -> None:
    """Switch to WAL. If several processes open a new file at once, SQLite lets one of them do it and refuses the others without waiting."""
    deadline = time.monotonic() + time_for_store.at_most(ONE_WAIT_S)
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_INTERVAL_S)
        else:
            return


def is_busy(error: BaseException | None) -> bool:
    """Say whether an error means that another process uses the file."""
    return isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def is_damaged(error: Exception) -> bool:
    """Say whether an error means that the file is damaged, not merely busy or unreadable."""
    return isinstance(error, sqlite3.DatabaseError) and any(
        text in str(error) for text in ("not a database", "malformed", "disk image")
    )


def put_aside(path: Path) -> None:
    """Rename a damaged file, unless another process has repaired it, so that the next call begins a new one."""
    with contextlib.suppress(OSError, sqlite3.Error):
        try:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return  # another process has repaired it
            finally:
                connection.close()
        except sqlite3.DatabaseError:
            damaged = path.replace(path.with_name(f"{path.name}.damaged"))
            for suffix in ("-wal", "-shm"):
                Path(f"{path}{suffix}").unlink(missing_ok=True)
            logger.warning("The state file %s was damaged; it was renamed to %s, and a new one begun", path, damaged)
