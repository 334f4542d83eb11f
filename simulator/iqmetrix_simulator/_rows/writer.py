"""Writing rows: what clients may set, what must be unique, what must not have changed in between."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._keys import key_text
from iqmetrix_simulator._rows.later import forget, postpone
from iqmetrix_simulator._rows.read_only_inside import with_read_only_inside
from iqmetrix_simulator._rows.server_members import Draft, set_server_members
from iqmetrix_simulator._rows.store import Scope, Store
from iqmetrix_simulator._rows.views import store_rows


@dataclass
class Writer:
    """Turns request bodies into rows.

    Attributes:
        store: where they go.
        clock: seconds since 1970.
        service_address: where the client called the service, for members that show an address.
    """

    store: Store
    clock: Callable[[], float]
    service_address: str = ""

    def insert(
        self, entity: Entity, scope: Scope, body: Row, fixed: Row, path_key: str | None = None
    ) -> tuple[str, Row]:
        """Insert a row; return its key and the row.

        Args:
            entity: its rules.
            scope: where it belongs.
            body: what the client sent.
            fixed: members that the path sets, whatever the body says.
            path_key: the key where it stands in the path alone, and no member of the row holds it.

        Raises:
            Refusal: 409 for a row that repeats what must be unique.
        """
        row = {**_writable(entity, body, {}), **fixed}
        self._check_unique(entity, scope, row, None)
        row = with_missing_defaults(entity, row)
        draft = self.draft(entity, scope, row, None)
        set_server_members(draft)
        key = entity.key_of(row) or path_key or key_text(uuid.uuid4())
        if self.store.get(entity.table, scope, key) is not None:
            raise entity.refusal("conflict", 409, "Such a row exists already.")
        self._put_with_files(draft, key)
        forget(self.store, entity, scope, key)
        self.postpone(entity, scope, key, draft.later, draft.waits)
        return key, row

    def replace(self, entity: Entity, scope: Scope, key: str, old: Row, body: Row) -> Row:
        """Replace a row by what the body says, apart from the members that the server sets; return the new row.

        Raises:
            Refusal: 409 for a row that was changed in between, or repeats what must be unique.
        """
        lock = entity.rules.get("lock")
        if lock is not None and body.get(lock) != old.get(lock):
            raise entity.refusal("locked", 409, "The row was changed in the meantime.")
        row = with_read_only_inside(entity.description, entity.members, _writable(entity, body, old), old)
        draft = self.draft(entity, scope, row, old)
        set_server_members(draft)
        # Only now, since what must be unique may be something that the server set and bodies do not carry.
        self._check_unique(entity, scope, row, key)
        self._put_with_files(draft, key)
        return row

    def postpone(self, entity: Entity, scope: Scope, key: str, members: Row, waits: dict[str, Row]) -> None:
        """Let a row show members later."""
        postpone(self.store, entity, scope, key, members, waits, self.clock())

    def put(self, entity: Entity, scope: Scope, key: str, row: Row) -> None:
        """Store a row as it is, and what other entities show of it."""
        store_rows(self.store, entity, scope, {key: row})

    def _put_with_files(self, draft: Draft, key: str) -> None:
        """Store a row without its files, and those beside it."""
        for member in [
            name for name, value in draft.row.items() if any(value is file for file in draft.files.values())
        ]:
            del draft.row[member]
        self.put(draft.entity, draft.scope, key, draft.row)
        if draft.files:
            root = unquote(urlsplit(self.service_address).path)
            files = {f"{root}{path}": file for path, file in draft.files.items()}
            self.store.files.put(self.store.place(draft.entity.table, draft.scope), key, files)

    def complete(self, entity: Entity, scope: Scope, row: Row) -> Row:
        """Return a row with the members that the server makes, where it lacks them."""
        made = copy.deepcopy(row)
        set_server_members(self.draft(entity, scope, made, None), missing_only=True)
        return made

    def _check_unique(self, entity: Entity, scope: Scope, row: Row, key: str | None) -> None:
        for names in entity.rules.get("unique", ()):
            wanted = {name: row.get(name) for name in names}
            if any(other != key for other in self.store.keys_with(entity.table, scope, wanted)):
                raise entity.refusal("conflict", 409, "Such a row exists already.")

    def draft(self, entity: Entity, scope: Scope, row: Row, old: Row | None) -> Draft:
        """Return a row that is being written."""
        now = datetime.fromtimestamp(self.clock(), UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "0Z"
        return Draft(entity, row, old, self.store, scope, now, self.service_address)


def with_missing_defaults(entity: Entity, row: Row) -> Row:
    """Return a row with the defaults of the members that it lacks."""
    defaults = {name: member["default"] for name, member in entity.members.items() if "default" in member}
    return {**row, **{name: copy.deepcopy(each) for name, each in defaults.items() if row.get(name) is None}}


def _writable(entity: Entity, body: Row, old: Row) -> Row:
    """Return a body without the read-only members that clients may send back: those stay as they were."""
    read_only = {name for name, member in entity.members.items() if member.get("readOnly") and name not in entity.keys}
    sent = {name: value for name, value in body.items() if name not in read_only}
    return copy.deepcopy({**sent, **{name: old[name] for name in read_only if name in old}})
