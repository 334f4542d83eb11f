"""What an operation does, and with which rows: `x-state`, or what follows from the method's name and the schemas."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.entities import Entity, read_entity
from iqmetrix_simulator._descriptions.routes import METHODS, Route, success
from iqmetrix_simulator._refusal import Refusal

OF_A_ROW = frozenset(
    {
        *("get", "update", "upsert", "change", "delete", "link", "unlink"),
        *("get_group", "get_property", "merge_property", "remove_property"),
    }
)
"""Actions on a row that the path identifies."""
WITHOUT_ROWS = frozenset({"example", "revoke_token"})
_CONVENTIONAL = frozenset({"list", "get", "create", "update", "delete"})


@dataclass(frozen=True)
class Plan:
    """What an operation does.

    Attributes:
        action: one of the words of `x-state`.
        entity: whose rows it is about; `None` where it is about none.
        entity_names: of all entities among which the row is looked for.
    """

    action: str
    entity: Entity | None
    entity_names: tuple[str, ...] = ()


def read_plan(route: Route) -> Plan:
    """Read what an operation does."""
    action = route.state.get("action") or (route.verb if route.verb in _CONVENTIONAL else "example")
    if action in WITHOUT_ROWS:
        return Plan(action, None)
    name, stated = entity_name(route), route.state.get("entity")
    if name is None or (action in OF_A_ROW and not route.placeholders):  # nothing could tell which row is meant
        return Plan("example", None)
    return Plan(action, read_entity(route.description, name), tuple(stated) if isinstance(stated, list) else (name,))


def known_entity(plans: Mapping[Route, Plan], service: str, name: str) -> Entity:
    """Return an entity by the name of its schema.

    Raises:
        Refusal: 400 where there is no such service or entity, with the nearest name.
    """
    entities = {plan.entity.table: plan.entity for plan in plans.values() if plan.entity is not None}
    for description in {route.description for route in plans}:
        for rule in description.entity_rules:
            entities.setdefault((description.service, rule), read_entity(description, rule))
    if (service, name) in entities:
        return entities[service, name]
    names = sorted(other for owner, other in entities if owner == service)
    if names:
        raise Refusal(400, f"{service} has no entity {name}; {_nearest(name, names)}")
    raise Refusal(400, f"There is no service {service}; {_nearest(service, sorted({owner for owner, _ in entities}))}")


def _nearest(name: str, names: list[str]) -> str:
    by_lower = {other.lower(): other for other in names}
    nearest = difflib.get_close_matches(name.lower(), by_lower, n=1, cutoff=0.5)
    question = f"did you mean {by_lower[nearest[0]]}? " if nearest else ""
    return f"{question}There are {', '.join(names)}."


def entity_name(route: Route) -> str | None:
    """Return which entity an operation is about, if any."""
    # A deletion has no body: it is about what its neighbours on the same path are about.
    path = route.description.document["paths"][route.path]
    neighbours = [path[method] for method in path if method in METHODS and method != route.method.lower()]
    names = (_entity_name(route.description, operation) for operation in (route.operation, *neighbours))
    return next((name for name in names if name is not None), None)


def _entity_name(description: Description, operation: dict[str, Any]) -> str | None:
    entity = operation.get("x-state", {}).get("entity")
    if entity is not None:
        return entity[0] if isinstance(entity, list) else str(entity)
    items = operation.get("x-pagination", {}).get("items", [])
    names = (_schema_name(description, schema, items) for schema in _schemas(description, operation))
    return next((name for name in names if name is not None), None)


def _schemas(description: Description, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    _, response = success(description, operation)
    body = description.resolve(operation.get("requestBody", {}))
    for content in (response.get("content", {}), body.get("content", {})):
        for media in reversed(content.values()):
            yield media.get("schema", {})


def _schema_name(description: Description, schema: dict[str, Any], items: list[str]) -> str | None:
    options = schema.get("anyOf", schema.get("oneOf", ())) if items else ()  # an envelope, or the array alone
    for option in options:
        if (name := _schema_name(description, option, items)) is not None:
            return name
    for member in items:
        schema = description.resolve(schema)
        if "properties" not in schema or member not in schema["properties"]:
            break
        schema = schema["properties"][member]
    return referred_name(schema)


def referred_name(schema: dict[str, Any]) -> str | None:
    """Return the name of the schema that a schema, or the items of its array, refers to."""
    if schema.get("type") == "array":
        schema = schema.get("items", {})
    reference = schema.get("$ref")
    return reference.rpartition("/")[2] if reference else None
