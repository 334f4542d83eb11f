"""Which part of a path identifies a row, and which keeps rows apart."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, read_entity
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._keys import joined_key


def key_parameter(route: Route, entity: Entity) -> str | None:
    """Return the parameter that identifies a row: the one that the description states, one called after the entity, or the last.

    Where the path has none, it is the parameter of the query that `where` compares to the key.
    """
    if entity.parameter is not None:
        return entity.parameter
    for name in route.placeholders if entity.key is not None else ():
        if route.state.get("where", {}).get(name, {}).get("equals") == entity.key:
            return name
    own = f"{entity.name}id".lower()
    named = next((name for name in route.placeholders if name.lower() == own), None)
    last = route.placeholders[-1] if route.path.endswith(("})", "}")) else None
    return named or last or _key_in_query(route, entity)


def _key_in_query(route: Route, entity: Entity) -> str | None:
    tests = route.state.get("where", {}).items()
    return next((name for name, rule in tests if entity.key is not None and rule.get("equals") == entity.key), None)


def key_parameters(route: Route, entity: Entity) -> dict[str, str]:
    """Return the path parameters that together identify a row, by the member that holds each, where there are several members.

    A parameter stands for the member that `where` compares it to, else for the one of its name, or of its name behind the
    entity's.
    """
    if len(entity.keys) < 2:
        return {}
    parameters: dict[str, str] = {}
    for name in route.placeholders:
        rule = route.state.get("where", {}).get(name, {})
        stated = rule.get("equals", rule.get("any_of"))
        for member in entity.keys:
            names = {member.lower(), f"{entity.name}{member}".lower()}
            if stated == member or (stated is None and name.lower() in names):
                parameters.setdefault(member, name)
    return parameters


def identifying_parameters(route: Route, entity: Entity) -> set[str]:
    """Return the path parameters that identify a row, or a part of its key."""
    if len(entity.keys) > 1:
        return set(key_parameters(route, entity).values())
    name = key_parameter(route, entity)
    return set() if name is None else {name}


def key_members(route: Route, entity: Entity, values: dict[str, Any]) -> dict[str, Any]:
    """Return the members of a row's key whose values stand in the path."""
    parameters = key_parameters(route, entity)
    if entity.key is not None:
        name = key_parameter(route, entity) or (route.placeholders[-1] if route.placeholders else None)
        parameters = {entity.key: name} if name is not None else {}
    return {member: values[name] for member, name in parameters.items() if name in values}


def key_of(route: Route, entity: Entity, values: dict[str, Any]) -> str | None:
    """Return the key of the row that a path identifies; `None` where it identifies none."""
    if entity.keys:
        return entity.key_of(key_members(route, entity, values))
    name = key_parameter(route, entity)
    return joined_key([values.get(name)]) if name is not None else None


def scope_parameters(route: Route, entity: Entity) -> list[str]:
    """Return the path parameters that keep rows apart: without a rule, all that identify neither row nor parent."""
    if entity.scope is not None:
        return list(entity.scope)
    parent = entity.parent["parameter"] if entity.parent else None
    others = {parent, *identifying_parameters(route, entity), *route.state.get("where", {}), *_linking(route)}
    return [name for name in route.placeholders if name not in others]


def _linking(route: Route) -> set[str]:
    """Return the path parameters that tell what is linked to what."""
    value, rule = route.state.get("value"), route.state.get("linked")
    names = {value["parameter"]} if isinstance(value, dict) and "parameter" in value else set()
    if rule is not None:
        names |= identifying_parameters(route, read_entity(route.description, rule["entity"]))
    return names


def scope_of(route: Route, entity: Entity, values: dict[str, Any]) -> tuple[str, ...]:
    """Return the scope that a request's parameters name."""
    return tuple(str(values[name]) for name in scope_parameters(route, entity) if name in values)
