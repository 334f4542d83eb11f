"""Rules of `x-unknown`: what is documented without a path says what it is and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import Bundle
from generator.problems import Problem

UNKNOWN = "x-unknown"
_REQUIRED = frozenset({"title", "method", "source"})
_KEYS = _REQUIRED | {"schema"}


def unknown(bundle: Bundle) -> Iterator[Problem]:
    entries = bundle.data.get(UNKNOWN, [])
    if not isinstance(entries, list):
        yield bundle.problem((UNKNOWN,), f"{UNKNOWN} is no list", "write `- {title, method, schema, source}`")
        return
    schemas = bundle.data.get("components", {}).get("schemas", {})
    for index, entry in enumerate(entries):
        texts = entry if isinstance(entry, dict) and all(isinstance(each, str) for each in entry.values()) else {}
        if not {key for key, text in texts.items() if text.strip()} >= _REQUIRED or not texts.keys() <= _KEYS:
            message = f"entry {index + 1} of {UNKNOWN} does not say title, method and source"
            yield bundle.problem((UNKNOWN, index), message, "write these as texts, and `schema` where there is one")
        elif texts.get("schema") and texts["schema"] not in schemas:
            message = f"`{texts['schema']}` of {UNKNOWN} is no schema"
            yield bundle.problem((UNKNOWN, index, "schema"), message, "name one of components/schemas, or leave it out")
