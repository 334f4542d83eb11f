"""Answers: plain JSON, HAL documents, envelopes with paging."""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import quote

from iqmetrix_simulator.entities import Entity, entity_name
from iqmetrix_simulator.routes import Route

HAL = "application/hal+json"
JSON = "application/json"


def media_type(route: Route, accept: str | None) -> str:
    """Choose the media type of an answer: HAL where the operation has it and the client does not ask for plain JSON."""
    _, response = route.success()
    offered = list(response.get("content", {})) or [JSON]
    wanted = [part.partition(";")[0].strip().lower() for part in (accept or "*/*").split(",")]
    for each in wanted:
        if each in offered:
            return each
    if HAL in offered and any(each in {"*/*", "application/*"} for each in wanted):
        return HAL
    return JSON if JSON in offered else offered[0]


def hal_collection(
    route: Route, rows: list[dict[str, Any]], path: str, skip: int, top: int, *, more: bool
) -> dict[str, Any]:
    """Make the HAL document of a page."""
    offset, size = _offset_and_size(route)

    def link(start: int) -> Any:
        href = f"{path.lstrip('/')}?{offset}={start}&{size}={top}"
        return {"href": href, "templated": False} if _links_are_objects(route) else href

    links = {
        "prev": link(max(0, skip - top)) if skip > 0 else None,
        "self": link(skip),
        "next": link(skip + len(rows)) if more else None,
    }
    return {"_links": links, "_embedded": {"self": rows}}


def hal_row(
    route: Route, what: Entity, row: dict[str, Any], values: dict[str, Any], all_routes: list[Route]
) -> dict[str, Any]:
    """Put the links in front of a row."""
    relations = route.description.resolve(what.members.get("_links", {})).get("properties", {})
    if not relations:
        return row
    key = str(row.get(what.key or "", ""))
    links: dict[str, Any] = {}
    for relation in relations:
        href = (
            _self_path(route, key, values)
            if relation == "self"
            else _relation(route, what, relation, key, row, values, all_routes)
        )
        links[relation] = {} if href is None else {"href": href.lstrip("/"), "templated": False}
    return {
        "_links": links,
        "_embedded": {},
        **{name: value for name, value in row.items() if name not in {"_links", "_embedded"}},
    }


def envelope_links(
    route: Route, rows: list[dict[str, Any]], path: str, skip: int, top: int, total: int
) -> dict[str, Any]:
    """Make the envelope of a page: metadata, plain links, rows."""
    offset, size = _offset_and_size(route)
    prefix = f"{route.server_path}{path}"

    def link(start: int) -> str:
        return f"{prefix}?{offset}={start}&{size}={top}"

    items = route.operation["x-pagination"]["items"][-1]
    return {
        "_metadata": {"count": total, "skip": skip, "top": top},
        "_links": {
            "prev": link(max(0, skip - top)) if skip > 0 else None,
            "self": link(skip),
            "next": link(skip + len(rows)) if skip + len(rows) < total else None,
        },
        items: rows,
    }


def envelope(route: Route, rows: list[dict[str, Any]], *, page: int, size: int, total: int) -> dict[str, Any]:
    """Make the envelope that `into` asks for; members that hold no rows are those of the sample."""
    state = route.state
    document = copy.deepcopy(example(route)) if isinstance(example(route), dict) else {}
    document[state["into"]] = rows
    if "meta" in state:
        document[state["meta"]] = {"Page": page, "PageSize": size, "TotalResults": total}
    return document


def example(route: Route) -> Any:
    """Return the documented sample of the successful response."""
    _, response = route.success()
    for media in response.get("content", {}).values():
        for each in media.get("examples", {}).values():
            return each["value"]
    return None


def fill(path: str, values: dict[str, Any]) -> str:
    """Fill a path template."""
    for name, value in values.items():
        path = path.replace("{" + name + "}", quote(str(value), safe="-._~'"))
    return path


def _offset_and_size(route: Route) -> tuple[str, str]:
    pagination = route.operation["x-pagination"]
    return pagination["offset"], pagination["size"]


def _links_are_objects(route: Route) -> bool:
    _, response = route.success()
    description = route.description
    schema: Any = response["content"][HAL]["schema"]
    for name in ("_links", "self"):
        schema = description.resolve(schema).get("properties", {}).get(name, {})
    return bool(description.resolve(schema).get("type") == "object")


def _self_path(route: Route, key: str, values: dict[str, Any]) -> str:
    return fill(route.path, values).rstrip("/") + f"({key})"


def _relation(
    route: Route,
    what: Entity,
    relation: str,
    key: str,
    row: dict[str, Any],
    values: dict[str, Any],
    all_routes: list[Route],
) -> str | None:
    target = relation.partition(":")[2]
    for other in all_routes:
        if other.method != "GET" or other.description is not route.description:
            continue
        schema = _last_name(other)
        if schema != target:
            continue
        known = {**values, **_keys(what, key, row, other)}
        if set(other.holes) <= set(known) and other.holes:
            is_list = other.operation.get("x-method") == "list"
            if is_list == (what.parent is None and target != what.name and _is_child(other, what)):
                return fill(other.path, known)
    return None


def _is_child(other: Route, what: Entity) -> bool:
    rules = other.description.document.get("x-entities", {}).get(entity_name(other) or "", {})
    return bool(rules.get("parent", {}).get("entity") == what.name)


def _last_name(other: Route) -> str | None:
    reference: dict[str, Any] = next(
        (media.get("schema", {}) for media in reversed(other.success()[1].get("content", {}).values())), {}
    )
    if reference.get("type") == "array":
        reference = reference.get("items", {})
    text: str | None = reference.get("$ref")
    return text.rpartition("/")[2] if text else None


def _keys(what: Entity, key: str, row: dict[str, Any], other: Route) -> dict[str, Any]:
    keys: dict[str, Any] = {}
    if what.parent is not None:
        keys[what.parent["parameter"]] = row.get(what.parent["property"], "")
        return keys
    # The row's own key is what the item path of its collection calls it.
    for hole in other.holes:
        if hole.lower() == f"{what.name}id".lower():
            keys[hole] = key
    return keys
