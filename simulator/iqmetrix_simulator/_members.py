"""Members of rows by their dotted names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def find(document: Any, path: str) -> Iterator[Any]:
    """Yield the values at a dotted path, such as `Vendors.Id`, including those inside lists on the way."""
    name, _, rest = path.partition(".")
    if isinstance(document, list):
        for element in document:
            yield from find(element, path)
    elif isinstance(document, dict) and name in document:
        if rest:
            yield from find(document[name], rest)
        elif isinstance(document[name], list):
            yield from document[name]
        else:
            yield document[name]


def with_member(document: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return a copy of a document with a value at a dotted path; objects on the way are made where there are none."""
    name, _, rest = path.partition(".")
    if rest:
        inner = document.get(name)
        value = with_member(inner if isinstance(inner, dict) else {}, rest, value)
    return {**document, name: value}


def without_member(document: dict[str, Any], path: str) -> dict[str, Any]:
    """Return a copy of a document without the member at a dotted path."""
    name, _, rest = path.partition(".")
    if not rest:
        return {member: value for member, value in document.items() if member != name}
    inner = document.get(name)
    return {**document, name: without_member(inner, rest)} if isinstance(inner, dict) else dict(document)


def member_at(document: Any, path: str) -> Any:
    """Return the value at a dotted path, a list as a whole; `None` where there is none."""
    for name in path.split("."):
        document = document.get(name) if isinstance(document, dict) else None
    return document
