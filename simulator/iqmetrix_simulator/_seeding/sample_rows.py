"""The rows that stand in a description's samples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iqmetrix_simulator._descriptions.addresses import key_members
from iqmetrix_simulator._descriptions.entities import Entity, Row
from iqmetrix_simulator._descriptions.made_samples import made_sample
from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import json_types, parameter_samples, samples


def sample_rows(route: Route, entity: Entity) -> Iterator[tuple[Row, str | None]]:
    """Yield the rows in the samples of an operation's replies, and their keys where no member holds them."""
    path = route.pagination.get("items") or ([route.state["into"]] if "into" in route.state else [])
    known = _key_in_path(route, entity)
    for sample in samples(route):
        rows = _member(sample, path)
        if isinstance(rows, list):
            yield from ((row, None) for row in rows if isinstance(row, dict))
        elif isinstance(rows, dict) and route.state.get("action") == "bulk":
            yield from ((row, key) for key, row in rows.items())
        elif isinstance(rows, dict) and set(entity.keys) <= {*known, *rows}:
            yield {**known, **rows}, None


def _key_in_path(route: Route, entity: Entity) -> Row:
    """Return the key of the row that an operation is documented to read; its reply need not show it."""
    reads = route.method == "GET" and route.state.get("action", route.verb) == "get"
    return key_members(route, entity, parameter_samples(route)) if reads else {}


def made_row(route: Route, entity: Entity) -> Row | None:
    """Return a row made from the examples of the properties that an operation shows; `None` where its key has no example."""
    if not all("examples" in entity.members.get(member, {}) for member in entity.keys or ("?",)):
        return None
    _, response = route.success()
    for media_type in json_types(route, response):
        schema = response["content"][media_type].get("schema", {})
        rows = _member(made_sample(route.description, schema), route.pagination.get("items") or [])
        row = rows[0] if isinstance(rows, list) and rows else rows
        if isinstance(row, dict) and set(entity.keys) <= set(row):
            return row
    return None


def _member(document: Any, path: list[str]) -> Any:
    for name in path:
        document = document.get(name, {}) if isinstance(document, dict) else document
    return document


def stored_members(entity: Entity, row: Row, embed: dict[str, str]) -> Row:
    """Return a row without what belongs to the reply or to other rows: links, and members of a wider view."""
    inner = {member.partition(".")[0] for member in embed}
    own = {*entity.members, *entity.keys, *entity.rules.get("hidden", ()), *inner}
    known = own - {"_links", "_embedded"} if entity.members else set(row)
    return {name: value for name, value in row.items() if name in known}
