"""Rows: JSON documents in SQLite, with a copy in memory for reading."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._keys import key_text

Scope = tuple[str, ...]
Table = tuple[str, str]
"""Service and entity."""


class Store:
    """All rows of a server. SQLite is the record; reads are served from memory.

    Args:
        path: file of the database, or `:memory:`.
    """

    def __init__(self, path: str = ":memory:") -> None:
        self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._rows: dict[Table, dict[Scope, dict[str, Row]]] = {}
        self._indexes: dict[tuple[Table, Scope, str], dict[str, dict[str, Row]]] = {}
        try:
            self._read()
        except BaseException:
            self._database.close()
            raise

    def _read(self) -> None:
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=NORMAL")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS rows (service TEXT, entity TEXT, scope TEXT, key TEXT, document TEXT,"
            " PRIMARY KEY (service, entity, scope, key))"
        )
        query = "SELECT service, entity, scope, key, document FROM rows ORDER BY rowid"
        for service, entity, scope, key, document in self._database.execute(query):
            self._rows.setdefault((service, entity), {}).setdefault(tuple(json.loads(scope)), {})[key] = json.loads(
                document
            )

    def _indexes_of(self, table: Table, scope: Scope) -> Iterator[tuple[dict[str, dict[str, Row]], str]]:
        for (other_table, other_scope, member), index in self._indexes.items():
            if (other_table, other_scope) == (table, scope):
                yield index, member

    @property
    def empty(self) -> bool:
        """Whether there are no rows at all."""
        return not self._rows

    def rows(self, table: Table, scope: Scope) -> Mapping[str, Row]:
        """Return the rows of a scope by their keys, in the order of their creation."""
        return self._rows.get(table, {}).get(scope, {})

    def rows_with(self, table: Table, scope: Scope, member: str, value: Any) -> Mapping[str, Row]:
        """Return the rows of a scope that have a value in a member, such as the children of a row."""
        rows = self.rows(table, scope)
        index = self._indexes.get((table, scope, member))
        if index is None:
            index = self._indexes[table, scope, member] = {}
            for key, row in rows.items():
                index.setdefault(key_text(row.get(member)), {})[key] = row
        return index.get(key_text(value), {})

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
        stored = self._rows.setdefault(table, {}).setdefault(scope, {})
        for index, member in self._indexes_of(table, scope):
            for key, row in rows.items():
                value = key_text(row.get(member))
                if key in stored and key_text(stored[key].get(member)) != value:
                    index[key_text(stored[key].get(member))].pop(key)
                index.setdefault(value, {})[key] = row
        stored.update(rows)

    def delete(self, table: Table, scope: Scope, key: str) -> None:
        """Delete a row."""
        statement = "DELETE FROM rows WHERE service = ? AND entity = ? AND scope = ? AND key = ?"
        self._database.execute(statement, (*table, json.dumps(scope), key))
        row = self._rows.get(table, {}).get(scope, {}).pop(key, None)
        for index, member in self._indexes_of(table, scope):
            if row is not None:
                index[key_text(row.get(member))].pop(key)

    def clear_table(self, table: Table) -> None:
        """Delete all rows of an entity."""
        self._database.execute("DELETE FROM rows WHERE service = ? AND entity = ?", table)
        for rows in self._rows.get(table, {}).values():  # the scopes stay known
            rows.clear()
        self._indexes.clear()

    def scopes(self, table: Table) -> list[Scope]:
        """Return the scopes in which an entity has rows."""
        return list(self._rows.get(table, {}))

    def clear(self) -> None:
        """Delete all rows."""
        self._database.execute("DELETE FROM rows")
        self._rows.clear()
        self._indexes.clear()

    def close(self) -> None:
        """Close the database."""
        self._database.close()
