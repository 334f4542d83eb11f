"""Rows: JSON documents in SQLite, with a copy in memory for reading."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._formats import is_guid

Scope = tuple[str, ...]
Table = tuple[str, str]
"""Service and entity."""


def key_text(value: Any) -> str:
    """Return a key in the form in which equal keys are equal: GUIDs in lower case."""
    text = str(value)
    return text.lower() if is_guid(text) else text


class Store:
    """All rows of a server. SQLite is the record; reads are served from memory.

    Args:
        path: file of the database, or `:memory:`.
    """

    def __init__(self, path: str = ":memory:") -> None:
        self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=NORMAL")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS rows (service TEXT, entity TEXT, scope TEXT, key TEXT, document TEXT,"
            " PRIMARY KEY (service, entity, scope, key))"
        )
        self._rows: dict[Table, dict[Scope, dict[str, Row]]] = {}
        query = "SELECT service, entity, scope, key, document FROM rows ORDER BY rowid"
        for service, entity, scope, key, document in self._database.execute(query):
            self._rows.setdefault((service, entity), {}).setdefault(tuple(json.loads(scope)), {})[key] = json.loads(
                document
            )

    @property
    def empty(self) -> bool:
        """Whether there are no rows at all."""
        return not self._rows

    def rows(self, table: Table, scope: Scope) -> Iterator[tuple[str, Row]]:
        """Return key and document of the rows of a scope, in the order of their creation."""
        return iter(list(self._rows.get(table, {}).get(scope, {}).items()))

    def get(self, table: Table, scope: Scope, key: str) -> Row | None:
        """Return a row."""
        return self._rows.get(table, {}).get(scope, {}).get(key)

    def put(self, table: Table, scope: Scope, key: str, row: Row) -> None:
        """Insert or replace a row."""
        self.put_all(table, scope, {key: row})

    def put_all(self, table: Table, scope: Scope, rows: dict[str, Row]) -> None:
        """Insert or replace many rows at once."""
        statement = (
            "INSERT INTO rows VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (service, entity, scope, key) DO UPDATE SET document = excluded.document"
        )
        values = [(*table, json.dumps(scope), key, json.dumps(row)) for key, row in rows.items()]
        with self._database:
            self._database.execute("BEGIN")
            self._database.executemany(statement, values)
        self._rows.setdefault(table, {}).setdefault(scope, {}).update(rows)

    def delete(self, table: Table, scope: Scope, key: str) -> None:
        """Delete a row."""
        statement = "DELETE FROM rows WHERE service = ? AND entity = ? AND scope = ? AND key = ?"
        self._database.execute(statement, (*table, json.dumps(scope), key))
        self._rows.get(table, {}).get(scope, {}).pop(key, None)

    def clear_table(self, table: Table) -> None:
        """Delete all rows of an entity."""
        self._database.execute("DELETE FROM rows WHERE service = ? AND entity = ?", table)
        self._rows.pop(table, None)

    def scopes(self, table: Table) -> list[Scope]:
        """Return the scopes in which an entity has rows."""
        return list(self._rows.get(table, {}))

    def clear(self) -> None:
        """Delete all rows."""
        self._database.execute("DELETE FROM rows")
        self._rows.clear()

    def close(self) -> None:
        """Close the database."""
        self._database.close()
