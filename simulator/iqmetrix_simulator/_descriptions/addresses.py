"""Which part of a path identifies a row, and which keeps rows apart."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity
from iqmetrix_simulator._descriptions.routes import Route


def key_parameter(route: Route, entity: Entity) -> str | None:
    """Return the path parameter that identifies a row: the one that the description states, one called after the entity, or the last."""
    if entity.parameter is not None:
        return entity.parameter
    own = f"{entity.name}id".lower()
    named = next((name for name in route.placeholders if name.lower() == own), None)
    return named or (route.placeholders[-1] if route.path.endswith(("})", "}")) else None)


def scope_parameters(route: Route, entity: Entity) -> list[str]:
    """Return the path parameters that keep rows apart: without a rule, all that identify neither row nor parent."""
    if entity.scope is not None:
        return list(entity.scope)
    parent = entity.parent["parameter"] if entity.parent else None
    others = {parent, key_parameter(route, entity), *route.state.get("where", {})}
    return [name for name in route.placeholders if name not in others]


def scope_of(route: Route, entity: Entity, values: dict[str, Any]) -> tuple[str, ...]:
    """Return the scope that a request's parameters name."""
    return tuple(str(values[name]) for name in scope_parameters(route, entity) if name in values)
