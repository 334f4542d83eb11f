"""What an action is given: a valid request, and the rows of the server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from iqmetrix_simulator._admission.tokens import Tokens
from iqmetrix_simulator._descriptions.addresses import key_of, scope_of
from iqmetrix_simulator._descriptions.entities import Entity, Row, read_entity
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rows.current_child import with_current_child
from iqmetrix_simulator._rows.later import due_members
from iqmetrix_simulator._rows.relations import check_parent, has_parent, with_children
from iqmetrix_simulator._rows.store import Scope, Store
from iqmetrix_simulator._rows.writer import Writer


class StoredRow(NamedTuple):
    """A row, and where it is stored."""

    entity: Entity
    scope: Scope
    key: str
    row: Row


@dataclass
class Task:
    """A valid request to carry out.

    Attributes:
        route: its operation.
        routes: all operations of the server.
        values: path and query parameters.
        query: names and texts of the query, as they came.
        body: as it was read.
        media_type: of the reply.
        store: the rows.
        writer: writes them.
        tokens: that were issued.
        writes: entity and key of each row that was written, for the ledger.
        created: whether the request made a row, where it may make or change one; the reply's status says so.
    """

    route: Route
    routes: list[Route]
    values: dict[str, Any]
    query: list[tuple[str, str]]
    body: Any
    media_type: str
    store: Store
    writer: Writer
    tokens: Tokens
    writes: list[str] = field(default_factory=list)
    created: bool | None = None

    @property
    def state(self) -> dict[str, Any]:
        """`x-state` of the operation."""
        return self.route.state

    @property
    def embed(self) -> dict[str, str]:
        """Entities of the children that stand inside a row, by the member that holds them."""
        embed: dict[str, str] = self.route.state.get("embed", {})
        return embed

    @property
    def members(self) -> Row:
        """The body as members of a row; none without a body."""
        return dict(self.body) if isinstance(self.body, dict) else {}

    def entity(self, name: str) -> Entity:
        """Return the rules of another entity of the service."""
        return read_entity(self.route.description, name)

    def entity_names(self, entity: Entity) -> list[str]:
        """Return the names of the entities among which a row is looked for."""
        names = self.state.get("entity")
        return names if isinstance(names, list) else [entity.name]

    def scope(self, entity: Entity) -> Scope:
        """Return the scope that the request's parameters name."""
        return scope_of(self.route, entity, self.values)

    def rows(self, entity: Entity, scope: Scope) -> list[Row]:
        """Return the rows of a scope that belong to the parent that the parameters name, if there is one."""
        if entity.parent is None or entity.parent["parameter"] not in self.values:
            return list(self.store.rows(entity.table, scope).values())
        parent = self.values[entity.parent["parameter"]]
        return list(self.store.rows_with(entity.table, scope, entity.parent["property"], parent).values())

    def stored_row(self, entity: Entity) -> StoredRow:
        """Return the row that the path identifies; where `x-state` names several entities, the first that has it.

        Raises:
            Refusal: 404, with the documented text.
        """
        stored = self.find_row(entity)
        if stored is not None:
            return stored
        raise self.missing(entity)

    def missing(self, entity: Entity) -> Refusal:
        """Return the refusal of what is not there, with the operation's own text, or texts, where it has any."""
        stated = entity.refusal("missing", 404, "Not Found")
        return self.route.refusal(stated.status, stated.text)

    def find_row(self, entity: Entity) -> StoredRow | None:
        """Return the row that the path identifies, if there is one; see `stored_row`."""
        for name in self.entity_names(entity):
            candidate = entity if name == entity.name else self.entity(name)
            scope = self.scope(candidate)
            key = key_of(self.route, candidate, self.values)
            row = self.store.get(candidate.table, scope, key) if key is not None else None
            if key is not None and row is not None and has_parent(candidate, row, self.values):
                return StoredRow(candidate, scope, key, row)
        return None

    def look(self, entity: Entity, scope: Scope) -> None:
        """Let the rows of a scope show what the server fills in later, as far as it is due at this look."""
        for key, members in due_members(self.store, entity, scope, self.writer.clock()).items():
            row = self.store.get(entity.table, scope, key)
            if row is not None:
                self.writer.put(entity, scope, key, {**row, **members})

    def check_parent(self, entity: Entity, scope: Scope) -> None:
        """Check that the parent that the parameters name exists, where the entity has one.

        Raises:
            Refusal: 404, with the text of the parent's entity.
        """
        check_parent(self.store, self.route.description, entity, scope, self.values)

    def with_children(self, entity: Entity, scope: Scope, row: Row) -> Row:
        """Return a row with what it shows of its current child, and the children that the operation shows inside."""
        row = with_current_child(self.store, entity, scope, row, self.writer.clock())
        return with_children(self.store, self.route.description, entity, scope, row, self.embed)

    def wrote(self, entity: Entity, key: str) -> None:
        """Note a write, for the ledger."""
        self.writes.append(f"{entity.name}/{key}")
