"""Rows: JSON documents in SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from iqmetrix_simulator._descriptions.entities import Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.conditions import Has
from iqmetrix_simulator._rows.files import Files
from iqmetrix_simulator._rows.member_index import FIRST_TEXT, Form, MemberIndexes, exact
from iqmetrix_simulator._rows.queries import Answers, Query

Contents = Mapping[str, Sequence[tuple[Any, ...]]]
"""Rows of the database, by table."""
Scope = tuple[str, ...]
Table = tuple[str, str]
"""Service and entity."""

MANY = 1_000
"""Rows that are cheaper to index anew, together with all others, than one by one."""


class Store:
    """All rows of a server.

    Args:
        path: file of the database, or `:memory:`.
    """

    def __init__(self, path: str = ":memory:") -> None:
        self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self._database.close()
            raise
        self.files = Files(self._database)
        self.indexes = MemberIndexes(self._database)
        self.answers = Answers(self._database, self.indexes.number)

    def _prepare(self) -> None:
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=NORMAL")
        is_old = any(column[1] == "service" for column in self._database.execute("PRAGMA table_info(rows)"))
        if is_old:
            self._database.execute("ALTER TABLE rows RENAME TO old_rows")
        for statement in _SCHEMA:
            self._database.execute(statement)
        if is_old:
            for statement in _FROM_OLD_ROWS:
                self._database.execute(statement)
        self._read_places()

    def _read_places(self) -> None:
        places = self._database.execute("SELECT number, service, entity, scope FROM places ORDER BY number")
        self._places: dict[Table, dict[Scope, int]] = {}
        for number, service, entity, scope in places:
            self._places.setdefault((service, entity), {})[tuple(json.loads(scope))] = number

    @property
    def empty(self) -> bool:
        """Whether there are no rows at all."""
        return not self._places

    def place(self, table: Table, scope: Scope) -> int:
        """Return the number of a table's rows of a scope, for questions about them."""
        return self._places.get(table, {}).get(scope, 0)

    def rows(self, table: Table, scope: Scope) -> Mapping[str, Row]:
        """Return all rows of a scope by their keys, in the order of their creation; it costs what all of them cost."""
        statement = "SELECT key, document FROM rows WHERE place = ? ORDER BY number"
        return _read(self._database.execute(statement, (self.place(table, scope),)))

    def rows_with(self, table: Table, scope: Scope, member: str, value: Any) -> Mapping[str, Row]:
        """Return the rows of a scope that have a value in a member, such as the children of a row."""
        place = self.place(table, scope)
        statement = "SELECT key, document FROM members JOIN rows ON rows.number = row WHERE index_number = ? AND value = ? ORDER BY row"
        index = self.indexes.number(place, member, "key")
        return _read(self._database.execute(statement, (index, key_text(value))))

    def get(self, table: Table, scope: Scope, key: str) -> Row | None:
        """Return a row."""
        statement = "SELECT document FROM rows WHERE place = ? AND key = ?"
        found = self._database.execute(statement, (self.place(table, scope), key)).fetchone()
        row: Row | None = json.loads(found[0]) if found is not None else None
        return row

    def has(self, table: Table, key: str) -> bool:
        """Return whether there is a row of that key, whatever its scope."""
        statement = "SELECT 1 FROM rows WHERE place = ? AND key = ?"
        places = self._places.get(table, {}).values()
        return any(self._database.execute(statement, (place, key)).fetchone() for place in places)

    def keys_with(self, table: Table, scope: Scope, wanted: Mapping[str, Any], form: Form = "exact") -> list[str]:
        """Return the keys of the rows of a scope that have certain values in certain members."""
        place, value = self.place(table, scope), exact if form == "exact" else key_text
        conditions = tuple(Has(member, form, (value(each),)) for member, each in wanted.items())
        return self.answers.keys(Query(place, conditions))

    def greatest(self, table: Table, scope: Scope, member: str) -> int:
        """Return the greatest integer that a member has in any row; 0 where none has one."""
        statement = "SELECT value FROM members WHERE index_number = ? AND value < ? ORDER BY value DESC LIMIT 1"
        index = self.indexes.number(self.place(table, scope), member, "exact")
        found = self._database.execute(statement, (index, FIRST_TEXT)).fetchone()
        return max(0, int(found[0])) if found is not None else 0

    def put(self, table: Table, scope: Scope, key: str, row: Row) -> None:
        """Insert or replace a row."""
        self.put_all(table, scope, {key: row})

    def put_all(self, table: Table, scope: Scope, rows: Mapping[str, Row]) -> None:
        """Insert or replace many rows at once."""
        statement = (
            "INSERT INTO rows (place, key, document) VALUES (?, ?, ?)"
            " ON CONFLICT (place, key) DO UPDATE SET document = excluded.document"
        )
        place = self._new_place(table, scope)
        with self._database:
            self._database.execute("BEGIN")
            self._database.executemany(statement, ((place, key, json.dumps(row)) for key, row in rows.items()))
            self._index(place, rows)
        self.answers.forget()

    def _new_place(self, table: Table, scope: Scope) -> int:
        scopes = self._places.setdefault(table, {})
        if scope not in scopes:
            statement = "INSERT INTO places (service, entity, scope) VALUES (?, ?, ?)"
            scopes[scope] = self._database.execute(statement, (*table, json.dumps(scope))).lastrowid or 0
        return scopes[scope]

    def _index(self, place: int, rows: Mapping[str, Row]) -> None:
        if len(rows) > MANY:
            self.indexes.forget(place)
        for key, row in rows.items() if self.indexes.has_any(place) else ():
            found = self._database.execute(
                "SELECT number FROM rows WHERE place = ? AND key = ?", (place, key)
            ).fetchone()
            self.indexes.replace(place, found[0], row)

    def delete(self, table: Table, scope: Scope, key: str) -> None:
        """Delete a row."""
        place = self.place(table, scope)
        for (number,) in self._database.execute(
            "SELECT number FROM rows WHERE place = ? AND key = ?", (place, key)
        ).fetchall():
            self._database.execute("DELETE FROM rows WHERE number = ?", (number,))
            self.indexes.replace(place, number, None)
        self.files.delete(place, key)
        self.answers.forget()

    def clear_table(self, table: Table) -> None:
        """Delete all rows of an entity; its scopes stay known."""
        for place in self._places.get(table, {}).values():
            self._database.execute("DELETE FROM rows WHERE place = ?", (place,))
            self.files.delete_all(place)
            self.indexes.forget(place)
        self.answers.forget()

    def scopes(self, table: Table) -> list[Scope]:
        """Return the scopes in which an entity has rows."""
        return list(self._places.get(table, {}))

    def clear(self) -> None:
        """Delete all rows."""
        for table in self._places:
            self.clear_table(table)
        self._database.execute("DELETE FROM places")
        self._places.clear()

    def contents(self) -> Contents:
        """Return everything that is stored, for `restore`."""
        return {table: self._database.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}  # noqa: S608 - our names

    def restore(self, contents: Contents) -> None:
        """Store again what `contents` returned, instead of everything that is there now."""
        with self._database:
            self._database.execute("BEGIN")
            for table, rows in contents.items():
                self._database.execute(f"DELETE FROM {table}")  # noqa: S608 - our names
                if rows:
                    values = ", ".join("?" * len(rows[0]))
                    self._database.executemany(f"INSERT INTO {table} VALUES ({values})", rows)  # noqa: S608 - our names
        self._read_places()
        self.indexes.forget_all()
        self.answers.forget()

    def close(self) -> None:
        """Close the database."""
        self._database.close()


_TABLES = ("places", "rows", "files")
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS places (number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT, entity TEXT, scope TEXT,"
    " UNIQUE (service, entity, scope))",
    "CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, place INTEGER, key TEXT, document TEXT, UNIQUE (place, key))",
    "CREATE INDEX IF NOT EXISTS rows_in_order ON rows (place)",
)
_FROM_OLD_ROWS = (
    "INSERT INTO places (service, entity, scope) SELECT service, entity, scope FROM old_rows"
    " GROUP BY service, entity, scope ORDER BY min(rowid)",
    "INSERT INTO rows (place, key, document) SELECT number, key, document FROM old_rows"
    " JOIN places USING (service, entity, scope) ORDER BY old_rows.rowid",
    "DROP TABLE old_rows",
)
"""What puts rows where they belong that an earlier simulator wrote."""


def _read(found: Iterable[tuple[str, str]]) -> dict[str, Row]:
    return {key: json.loads(document) for key, document in found}
