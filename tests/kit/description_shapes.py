"""The shapes of OpenAPI in a description: which words stand in objects of which kind, with formats and codecs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.media import codec_of
from generator.rules.vocabulary import WORDS


def shapes(document: Any) -> frozenset[str]:
    """Return the shapes of a description as it is written, such as `schema: items`, `schema: format date` and `response: csv`."""
    return frozenset(_of(document, "the document"))


def _of(node: Any, kind: str) -> Iterator[str]:
    if not isinstance(node, dict):
        return
    for word, value in node.items():
        yield f"{kind}: {word}"
        if word == "format":
            yield f"{kind}: format {value}"
        if word == "content":
            yield from (f"{kind}: {codec_of(name)}" for name in value)
        place = WORDS[kind].get(word, "")
        objects = value if place.startswith("[") else value.values() if place.startswith("{") else [value]
        for each in objects if place else ():
            yield from _of(each, place.lstrip("[{"))
