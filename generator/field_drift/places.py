"""From what a report names to the place in a description: file, pointer and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.authoring.completing import METHODS
from generator.authoring.gathering import COMMON, reference_pointer
from generator.bundle import spec_files
from generator.document import Document, Pointer, load
from generator.naming import class_name

_COMMON = COMMON.removesuffix(".yaml")


@dataclass(frozen=True)
class Spot:
    """A value of a description.

    Attributes:
        document: its file.
        pointer: its place there.
    """

    document: Document
    pointer: Pointer

    @property
    def line(self) -> int:
        """Line in the file, from 1."""
        return self.document.line(self.pointer)

    def value(self) -> Any:
        """Return what stands there.

        Raises:
            LookupError: nothing does.
        """
        node = self.document.data
        for part in self.pointer:
            node = node[part]
        return node

    def below(self, *parts: str | int) -> Spot:
        """Return a place inside of this one."""
        return Spot(self.document, (*self.pointer, *parts))


class Descriptions:
    """The descriptions of a folder, read when they are asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._load = cache(load)

    def main(self, service: str) -> Document | None:
        """Return the description of a service and version, such as `crm.v1`, or of what services share (`common`)."""
        if service == _COMMON:
            return self._load(self._root / COMMON) if (self._root / COMMON).is_file() else None
        name, _, version = service.partition(".")
        files = [path for path in spec_files(self._root) if path.stem == version]
        files.sort(key=lambda path: path.parent.name != name)  # most folders have the name of their service
        return next((found for path in files if _is_of(found := self._load(path), name)), None)

    def schema(self, service: str, model: str) -> Spot | None:
        """Return the schema that a class was made from."""
        document = self.main(service)
        schemas = (document.data.get("components") or {}).get("schemas") or {} if document else {}
        for name in schemas:
            if model in {class_name(str(name)), name} and document is not None:
                return self.followed(Spot(document, ("components", "schemas", name)))
        return self.schema(_COMMON, model) if service != _COMMON else None

    def operation(self, service: str, operation: str) -> Spot | None:
        """Return an operation by its `operationId`."""
        document = self.main(service)
        for path, item in (document.data.get("paths") or {}).items() if document else ():
            spot = self.followed(Spot(document, ("paths", path))) if document else None
            for method in METHODS:
                if spot and (spot.value().get(method) or {}).get("operationId") == operation:
                    return spot.below(method)
            del item
        return None

    def member(self, schema: Spot, wire: str) -> Spot | None:
        """Return the property of a schema, or of one that it is made of."""
        for part in self.parts(schema):
            if wire in (part.value().get("properties") or {}):
                return part.below("properties", wire)
        return None

    def parts(self, schema: Spot) -> Iterator[Spot]:
        """Return a schema, and those that it is made of with `allOf`."""
        seen = self.followed(schema)
        yield seen
        for index in range(len(seen.value().get("allOf") or ())):
            yield from self.parts(seen.below("allOf", index))

    def followed(self, spot: Spot) -> Spot:
        """Return what a reference names, if there is one at a place."""
        value = spot.value()
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            file, _, _ = value["$ref"].partition("#")
            document = self._load((spot.document.path.parent / file).resolve()) if file else spot.document
            spot = Spot(document, reference_pointer(value["$ref"]))
            value = spot.value()
        return spot


def _is_of(document: Document, service: str) -> bool:
    return str(document.data.get("x-service") or document.path.parent.name) == service
