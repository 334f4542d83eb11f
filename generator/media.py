"""Media types, and the codec of each: one table that lint, generator, client and simulator follow by the same names.

The operations of the clients carry the names of their codecs, and so do the bundles that the simulator serves
(`x-media-types`). What is not in the table is refused by lint.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any, Literal

CodecName = Literal["json", "form", "multipart", "text", "csv", "xml", "bytes"]

REQUEST, RESPONSE = "request", "response"


@dataclass(frozen=True)
class Codec:
    """How the bodies of some media types are read and written.

    Attributes:
        media_types: names; `+xml` at their end or `image/` at their beginning stand for many.
        fits: schemas that such a body may have: `any`, `object`, `text` (a string) or `binary` (a string with that format).
        cure: what to do about another schema.
        directions: where such bodies may stand.
    """

    media_types: tuple[str, ...]
    fits: Literal["any", "object", "text", "binary"]
    cure: str
    directions: frozenset[str] = frozenset({REQUEST, RESPONSE})


_AS_TEXT = "describe it as `type: string`; no client can read or write anything else there"
_REQUESTS = frozenset({REQUEST})

CODECS: dict[CodecName, Codec] = {
    "json": Codec(("application/json", "text/json", "+json"), "any", ""),
    "form": Codec(
        ("application/x-www-form-urlencoded",),
        "object",
        "describe it as an object of scalars and lists of scalars, and use it in requests only",
        _REQUESTS,
    ),
    "multipart": Codec(
        ("multipart/form-data",),
        "object",
        "describe it as an object, a file in it as `type: string, format: binary`, and use it in requests only",
        _REQUESTS,
    ),
    "text": Codec(("text/plain", "text/html", "application/text"), "text", _AS_TEXT),
    "csv": Codec(("text/csv", "application/csv"), "text", _AS_TEXT),
    "xml": Codec(("application/xml", "text/xml", "+xml"), "text", _AS_TEXT),
    "bytes": Codec(
        (
            "application/octet-stream",
            "application/pdf",
            "application/zip",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            *("audio/", "image/", "video/"),
        ),
        "binary",
        "describe it as `type: string, format: binary`; no client can read or write anything else there",
    ),
}
"""CSV and XML are passed on as text; rows and elements in them are for those who read them."""


def plain_name(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def codec_of(media_type: str) -> CodecName | None:
    """Return the name of the codec of a media type, `None` if the table has none."""
    name = plain_name(media_type)
    for codec, row in CODECS.items():
        if any(_covers(pattern, name) for pattern in row.media_types):
            return codec
    return None


def nearest(media_type: str) -> str | None:
    """Return the media type of the table that is spelt nearly like one that is not in it."""
    known = [pattern for row in CODECS.values() for pattern in row.media_types if not pattern.startswith("+")]
    return next(iter(difflib.get_close_matches(plain_name(media_type), known, n=1)), None)


def media_types(document: dict[str, Any]) -> dict[str, CodecName]:
    """Return the codec of every media type that stands in a bundled description."""
    found = {}
    for name in sorted(set(_named(document))):
        codec = codec_of(name)
        if codec is not None:
            found[name] = codec
    return found


def _covers(pattern: str, name: str) -> bool:
    if pattern.startswith("+"):
        return name.endswith(pattern)
    return name.startswith(pattern) if pattern.endswith("/") else name == pattern


def _named(node: Any) -> list[str]:
    if isinstance(node, list):
        return [name for item in node for name in _named(item)]
    if not isinstance(node, dict):
        return []
    content = node.get("content")
    names = list(content) if isinstance(content, dict) else []
    return names + [
        name for key, value in node.items() if key not in {"examples", "properties"} for name in _named(value)
    ]
