"""Differences that the fast reading does not notice, because msgspec takes more than is described."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import inspect

from iqmetrix._bodies.shapes import Shape, holds, shape_of


def unseen(kind: inspect.Type) -> Callable[[bytes], bool]:
    """Return a look at bodies of a type: whether one that was read has to be read a second time.

    It has to if it holds a text where an exact number is described.
    """
    names = {member for shape in _shapes(kind, set()) for member in _exact_numbers(shape)}
    if not names:
        return lambda _body: False
    keys = [f'"{name}"'.encode() for name in sorted(names)]
    text = re.compile(rb'\s*:\s*"|\s*:\s*\[\s*"')

    def look(body: bytes) -> bool:
        for key in keys:
            place = body.find(key)
            while place >= 0:
                place += len(key)
                if text.match(body, place):
                    return True
                place = body.find(key, place)
        return False

    return look


def _exact_numbers(shape: Shape) -> Iterator[str]:
    return (member.wire for member in shape.members.values() if holds(member.kind, (inspect.DecimalType,)))


def _shapes(kind: inspect.Type, seen: set[type]) -> Iterator[Shape]:
    """Yield the shapes of all models in a type, however deep."""
    if isinstance(kind, inspect.ListType):
        yield from _shapes(kind.item_type, seen)
    elif isinstance(kind, inspect.DictType):
        yield from _shapes(kind.value_type, seen)
    elif isinstance(kind, inspect.UnionType):
        for option in kind.types:
            yield from _shapes(option, seen)
    elif isinstance(kind, inspect.StructType) and kind.cls not in seen:
        seen.add(kind.cls)
        shape = shape_of(kind)
        yield shape
        for member in shape.members.values():
            yield from _shapes(member.kind, seen)
