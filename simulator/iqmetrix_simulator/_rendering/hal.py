"""HAL documents: a page of rows with links, and the links of a row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.plans import entity_name, referred_name
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._rendering.media_types import HAL
from iqmetrix_simulator._rendering.paths import ListPath, fill


def collection(route: Route, rows: list[Row], paths: ListPath, skip: int, top: int, *, more: bool) -> Row:
    """Return the document of a page."""
    are_objects = _links_are_objects(route)

    def link(start: int) -> Any:
        href = paths.page(start, top)
        return {"href": href, "templated": False} if are_objects else href

    links = {
        "prev": link(max(0, skip - top)) if skip > 0 else None,
        "self": link(skip),
        "next": link(skip + len(rows)) if more else None,
    }
    return {"_links": links, "_embedded": {"self": rows}}


def _links_are_objects(route: Route) -> bool:
    _, response = route.success()
    description = route.description
    schema: Any = response["content"][HAL]["schema"]
    for name in ("_links", "self"):
        schema = description.resolve(schema).get("properties", {}).get(name, {})
    return bool(description.resolve(schema).get("type") == "object")


def linked_rows(
    route: Route, entity: Entity, rows: list[Row], values: dict[str, Any], routes: list[Route]
) -> list[Row]:
    """Return rows with their links in front.

    Args:
        route: the list in which they stand.
        entity: its rules.
        rows: their members.
        values: parameters of the request.
        routes: all operations of the server.
    """
    relations = _relations(route)
    if not relations:
        return rows
    own = _items_path(route, values, routes)
    # `iq:Address` leads to what has the schema `Address`. Which operation that is, all rows have in common.
    targets = {
        relation: _related_route(route, entity, relation.partition(":")[2], values, routes)
        for relation in relations
        if relation != "self"
    }
    return [_linked_row(entity, row, own, relations, targets, values) for row in rows]


def _relations(route: Route) -> dict[str, Any]:
    """Return the links of a row as the list shows it: one row has others in a list of its own and among its wider views."""
    schema: Any = route.success()[1]["content"][HAL]["schema"]
    for name in [*route.pagination.get("items", ()), "_links"]:
        schema = route.description.resolve(schema)
        schema = route.description.resolve(schema.get("items", schema)).get("properties", {}).get(name, {})
    relations: dict[str, Any] = route.description.resolve(schema).get("properties", {})
    return relations


def _linked_row(
    entity: Entity,
    row: Row,
    own: str | None,
    relations: Iterable[str],
    targets: dict[str, Route | None],
    values: dict[str, Any],
) -> Row:
    links: Row = {}
    path: str | None
    for relation in relations:
        target = targets.get(relation)
        if relation == "self":
            path = f"{own}({row.get(entity.key or '', '')})" if own is not None else None
        else:
            path = fill(target.path, {**values, **_keys(entity, row, target)}) if target is not None else None
        # An object without a target is how the services write a link that leads nowhere.
        links[relation] = {} if path is None else {"href": path.lstrip("/"), "templated": False}
    members = {name: value for name, value in row.items() if name not in {"_links", "_embedded"}}
    return {"_links": links, "_embedded": {}, **members}


def _items_path(route: Route, values: dict[str, Any], routes: list[Route]) -> str | None:
    """Return the path below which the rows of a list can be read, if there is such an operation."""
    base = route.path.rstrip("/")
    has_items = any(other.description is route.description and other.path.startswith(f"{base}({{") for other in routes)
    return fill(base, values) if has_items else None


def _related_route(
    route: Route, entity: Entity, target: str, values: dict[str, Any], routes: list[Route]
) -> Route | None:
    """Return the operation that reads what the rows of a list are related to, if there is one."""
    for other in routes:
        if other.method != "GET" or other.description is not route.description or _reply_name(other) != target:
            continue
        if not other.placeholders or not {*other.placeholders} <= {*values, *_keys(entity, {}, other)}:
            continue
        # Children are many: their list is linked. A parent, or another view of the row itself, is one.
        is_list = other.verb == "list"
        leads_to_children = entity.parent is None and target != entity.name and _is_child(other, entity)
        if is_list == leads_to_children:
            return other
    return None


def _reply_name(route: Route) -> str | None:
    content = route.success()[1].get("content", {})
    schema: dict[str, Any] = next((media.get("schema", {}) for media in reversed(content.values())), {})
    return referred_name(schema)


def _is_child(route: Route, entity: Entity) -> bool:
    rules = route.description.entity_rules.get(entity_name(route) or "", {})
    return bool(rules.get("parent", {}).get("entity") == entity.name)


def _keys(entity: Entity, row: Row, other: Route) -> dict[str, Any]:
    if entity.parent is not None:
        return {entity.parent["parameter"]: row.get(entity.parent["property"], "")}
    # The row's own key is what the item path of its collection calls it.
    own = f"{entity.name}id".lower()
    key = str(row.get(entity.key or "", ""))
    return {name: key for name in other.placeholders if name.lower() == own}
