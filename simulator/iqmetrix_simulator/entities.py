"""Entities: what the server makes itself, what must be unique, what a deletion does."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from iqmetrix_simulator.descriptions import Description
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.routes import Route
from iqmetrix_simulator.store import Scope, Store, Table
from iqmetrix_simulator.values import key_text


@dataclass
class Entity:
    """Rules of the rows of one entity, as `x-entities` says them.

    Attributes:
        table: service and name.
        key: property that identifies a row, or `None` where only the path does.
        parameter: path parameter that identifies a row where no property does.
        parent: entity, parameter and property of the row that it belongs to.
        scope: path parameters that rows are kept apart by, where the description fixes them.
        rules: the rest of what the description says.
    """

    table: Table
    key: str | None
    parameter: str | None
    parent: dict[str, str] | None
    scope: tuple[str, ...] | None
    rules: dict[str, Any]
    members: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, dict[Any, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Name of the entity."""
        return self.table[1]

    def from_path(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the members that the path says."""
        rules = self.rules.get("server", {}).items()
        paths = {name: rule["path"] for name, rule in rules if isinstance(rule, dict) and "path" in rule}
        return {name: values[parameter] for name, parameter in paths.items() if parameter in values}

    def error(self, reason: str, status: int, text: str) -> Refusal:
        """Make a refusal, with the documented text where there is one."""
        said = self.rules.get("errors", {}).get(reason, {})
        return Refusal(said.get("status", status), said.get("text", text))


def entity(description: Description, name: str) -> Entity:
    """Read the rules of an entity; what the description does not say follows convention."""
    rules: dict[str, Any] = description.document.get("x-entities", {}).get(name, {})
    schemas = description.document.get("components", {}).get("schemas", {})
    members = schemas.get(name, {}).get("properties", {})
    key = rules.get("key", "Id")
    names = {
        member: _names(description, members.get(rule["name_of"], {}))
        for member, rule in rules.get("server", {}).items()
        if isinstance(rule, dict) and "name_of" in rule
    }
    return Entity(
        table=(description.service, name),
        key=None if isinstance(key, dict) else key,
        parameter=key["parameter"] if isinstance(key, dict) else None,
        parent=rules.get("parent"),
        scope=tuple(rules["scope"]) if "scope" in rules else None,
        rules=rules,
        members=members,
        names=names,
    )


def entity_name(route: Route) -> str | None:
    """Say which entity an operation is about: what `x-state` says, or the schema of its successful response or body."""
    said = route.state.get("entity")
    if said is not None:
        return said[0] if isinstance(said, list) else str(said)
    description = route.description
    _, response = route.success()
    body = description.resolve(route.operation.get("requestBody", {}))
    for content in (response.get("content", {}), body.get("content", {})):
        for media in reversed(content.values()):
            name = _schema_name(
                description, media.get("schema", {}), route.operation.get("x-pagination", {}).get("items", [])
            )
            if name is not None:
                return name
    # A deletion has no body: it is about what its neighbours on the same path are about.
    for method, neighbour in description.document["paths"][route.path].items():
        if isinstance(neighbour, dict) and method != route.method.lower() and "responses" in neighbour:
            other = Route(description, route.path, method.upper(), neighbour, "", [], route.pattern)
            found = entity_name(other)
            if found is not None:
                return found
    return None


def _schema_name(description: Description, schema: dict[str, Any], path: list[str]) -> str | None:
    for part in path:
        schema = description.resolve(schema)
        if "properties" not in schema or part not in schema["properties"]:
            break
        schema = schema["properties"][part]
    if schema.get("type") == "array":
        schema = schema.get("items", {})
    reference = schema.get("$ref")
    return reference.rpartition("/")[2] if reference else None


def _names(description: Description, schema: dict[str, Any]) -> dict[Any, str]:
    enumeration = description.resolve(schema)
    names = enumeration.get("x-names") or enumeration.get("x-enum-varnames", [])
    return dict(zip(enumeration.get("enum", []), names, strict=False))


def _writable(what: Entity, body: dict[str, Any], old: dict[str, Any]) -> dict[str, Any]:
    """Leave out what clients may send back and have no say in: read-only members stay as they were."""
    fixed = {name for name, member in what.members.items() if member.get("readOnly") and name != what.key}
    sent = {name: value for name, value in body.items() if name not in fixed}
    return copy.deepcopy({**sent, **{name: old[name] for name in fixed if name in old}})


@dataclass
class Writer:
    """Makes rows out of bodies."""

    store: Store
    clock: Callable[[], float]

    def insert(
        self, what: Entity, scope: Scope, body: dict[str, Any], fixed: dict[str, Any]
    ) -> tuple[str, dict[str, Any]]:
        """Make a row; give key and document.

        Raises:
            Refusal: something that must be unique exists already.
        """
        document = {**_writable(what, body, {}), **fixed}
        self._check_unique(what, scope, document, None)
        for name, member in what.members.items():
            if "default" in member and document.get(name) is None:
                document[name] = copy.deepcopy(member["default"])
        document = self._served(what, scope, document, None)
        key = key_text(document[what.key]) if what.key else key_text(uuid.uuid4())
        self.store.put(what.table, scope, key, document)
        return key, document

    def replace(
        self, what: Entity, scope: Scope, key: str, old: dict[str, Any], body: dict[str, Any]
    ) -> dict[str, Any]:
        """Replace a row; what the server makes stays or is made anew, everything else is what the body says.

        Raises:
            Refusal: 409 where the row was changed in between, or something unique exists already.
        """
        lock = what.rules.get("lock")
        if lock is not None and body.get(lock) != old.get(lock):
            raise what.error("locked", 409, "The row was changed in the meantime.")
        self._check_unique(what, scope, body, key)
        document = self._served(what, scope, _writable(what, body, old), old)
        self.store.put(what.table, scope, key, document)
        return document

    def _check_unique(self, what: Entity, scope: Scope, document: dict[str, Any], key: str | None) -> None:
        for names in what.rules.get("unique", ()):
            wanted = [document.get(name) for name in names]
            for other, row in self.store.rows(what.table, scope):
                if other != key and [row.get(name) for name in names] == wanted:
                    raise what.error("conflict", 409, "Such a row exists already.")

    def _served(
        self, what: Entity, scope: Scope, document: dict[str, Any], old: dict[str, Any] | None
    ) -> dict[str, Any]:
        now = datetime.fromtimestamp(self.clock(), UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "0Z"
        for name, rule in what.rules.get("server", {}).items():
            made = self._make(what, scope, rule, name, document, old, now)
            if made is None:
                document.pop(name, None)
            else:
                document[name] = made
        return document

    def _make(
        self,
        what: Entity,
        scope: Scope,
        rule: Any,
        name: str,
        document: dict[str, Any],
        old: dict[str, Any] | None,
        now: str,
    ) -> Any:
        before = old.get(name) if old is not None else None
        if isinstance(rule, dict):
            if "name_of" in rule:
                return what.names.get(name, {}).get(document.get(rule["name_of"]))
            if "lookup" in rule:
                return rule["values"].get(str(document.get(rule["lookup"])))
            if "path" in rule:
                return before if before is not None else document.get(name)
            if "lower" in rule:
                return str(document.get(rule["lower"]) or "").lower()
            return copy.deepcopy(rule.get("fixed"))
        if rule == "uuid":
            return before or str(uuid.uuid4())
        if rule == "sequence":
            taken = [row.get(name, 0) for _, row in self.store.rows(what.table, scope)]
            return before or max((each for each in taken if isinstance(each, int)), default=0) + 1
        if rule == "revision":
            return int(before or 0) + 1
        return now if rule == "now" or before is None else before
