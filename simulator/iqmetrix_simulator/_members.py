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
