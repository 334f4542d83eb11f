"""Files that were uploaded, byte for byte, each at its address."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple

from iqmetrix_simulator._rows.upload_facts import media_type
from iqmetrix_simulator._uploaded_file import UploadedFile


class KeptFile(NamedTuple):
    """A file as it is sent."""

    media_type: str
    content: bytes


class Files:
    """The files of all rows, each of which lives and dies with its row.

    Args:
        database: where they are kept.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        for statement in _SCHEMA:
            database.execute(statement)

    def put(self, place: int, key: str, files: Mapping[str, UploadedFile]) -> None:
        """Keep files by their addresses, instead of those that the row had."""
        self.delete(place, key)
        self._database.executemany(
            "INSERT OR REPLACE INTO files (address, place, key, media_type, content) VALUES (?, ?, ?, ?, ?)",
            ((address, place, key, media_type(file), file.content) for address, file in files.items()),
        )

    def at(self, address: str) -> KeptFile | None:
        """Return the file at an address, a path without percent-encoding; `None` where there is none."""
        statement = "SELECT media_type, content FROM files WHERE address = ?"
        found = self._database.execute(statement, (address,)).fetchone()
        return KeptFile(*found) if found is not None else None

    def delete(self, place: int, key: str) -> None:
        """Delete the files of a row."""
        self._database.execute("DELETE FROM files WHERE place = ? AND key = ?", (place, key))

    def delete_all(self, place: int) -> None:
        """Delete the files of all rows of a place."""
        self._database.execute("DELETE FROM files WHERE place = ?", (place,))


_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS files (address TEXT PRIMARY KEY, place INTEGER, key TEXT, media_type TEXT, content BLOB)",
    "CREATE INDEX IF NOT EXISTS files_of_rows ON files (place, key)",
)
