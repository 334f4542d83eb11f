"""Entities: the rules of their rows, as `x-entities` states them."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._keys import joined_key
from iqmetrix_simulator._refusal import Refusal

Row = dict[str, Any]
"""A JSON object with the members that its entity's schema describes, and perhaps more."""


@dataclass(frozen=True, eq=False)
class Entity:
    """The rules of the rows of one entity.

    Attributes:
        description: that states them.
        table: service and name.
        keys: properties that identify a row together; empty where only the path does.
        parameter: path parameter that identifies a row where no property does.
        parent: entity, parameter and property of the row that it belongs to.
        scope: path parameters that keep rows apart, where the description states them.
        rules: the rest of what the description says.
        members: schemas of its properties.
        names: for members that name an enumeration's value: the names by value.
    """

    description: Description
    table: tuple[str, str]
    keys: tuple[str, ...]
    parameter: str | None
    parent: dict[str, str] | None
    scope: tuple[str, ...] | None
    rules: dict[str, Any]
    members: dict[str, dict[str, Any]] = field(default_factory=dict)
    names: dict[str, dict[Any, str]] = field(default_factory=dict)

    @property
    def key(self) -> str | None:
        """The property that alone identifies a row; `None` where there are several, or only the path does."""
        return self.keys[0] if len(self.keys) == 1 else None

    def key_of(self, row: Row) -> str | None:
        """Return the key of a row as a text; `None` where a member of it is missing, or only the path identifies rows."""
        return joined_key([row.get(name) for name in self.keys])

    @property
    def name(self) -> str:
        """Name of its schema."""
        return self.table[1]

    @property
    def server_members(self) -> dict[str, Any]:
        """Rules of the members that the server sets, by member."""
        rules: dict[str, Any] = self.rules.get("server", {})
        return rules

    @property
    def view(self) -> dict[str, Any]:
        """Which other entity its rows show, and how; empty for rows of their own."""
        view: dict[str, Any] = self.rules.get("view", {})
        return view

    def members_from_path(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return the members whose values stand in the path."""
        parameters = {
            member: rule["path"]
            for member, rule in self.server_members.items()
            if isinstance(rule, dict) and "path" in rule
        }
        return {member: values[parameter] for member, parameter in parameters.items() if parameter in values}

    def format_of(self, member: str) -> str | None:
        """Return the format of a member, perhaps of one inside another (`Details.Date`); `None` without one."""
        schema: dict[str, Any] = {"properties": self.members}
        for name in member.split("."):
            schema = self.description.resolve(schema.get("properties", {}).get(name, {}))
        return schema.get("format")

    def refusal(self, reason: str, status: int, text: str) -> Refusal:
        """Return a refusal, with the documented status and text where there are any."""
        documented = self.rules.get("errors", {}).get(reason, {})
        return Refusal(documented.get("status", status), documented.get("text", text), has_holes="text" in documented)


@functools.lru_cache(maxsize=256)
def read_entity(description: Description, name: str) -> Entity:
    """Read the rules of an entity; what the description does not say follows convention."""
    rules = description.entity_rules.get(name, {})
    members = description.schemas.get(name, {}).get("properties", {})
    key = rules.get("key", "Id")
    names = {
        member: _names(description, members.get(rule["name_of"], {}))
        for member, rule in rules.get("server", {}).items()
        if isinstance(rule, dict) and "name_of" in rule
    }
    return Entity(
        description=description,
        table=(description.service, name),
        keys=() if isinstance(key, dict) else tuple(key) if isinstance(key, list) else (key,),
        parameter=key["parameter"] if isinstance(key, dict) else None,
        parent=rules.get("parent"),
        scope=tuple(rules["scope"]) if "scope" in rules else None,
        rules=rules,
        members=members,
        names=names,
    )


def _names(description: Description, schema: dict[str, Any]) -> dict[Any, str]:
    enumeration = description.resolve(schema)
    names = enumeration.get("x-names") or enumeration.get("x-enum-varnames", [])
    return dict(zip(enumeration.get("enum", []), names, strict=False))
