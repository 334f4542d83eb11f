"""One self-contained document out of a description and the files that it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from generator.authoring.completing import METHODS
from generator.authoring.gathering import gather, reference_pointer
from generator.authoring.origins import Origins
from generator.document import Document, Pointer
from generator.media import media_types
from generator.problems import GeneratorError, Problem
from generator.request_variants import variant_names, with_variants

SERVICE_TAG = "Service"
"""Tag of what concerns a service as a whole: `iq.orders.ping()`."""

PRIMARY = "x-primary"
"""Extension of the tag that a service is mainly about: `iq.orders.list()` instead of `iq.orders.orders.list()`."""

CODECS = "x-media-types"
"""Extension that a bundle gets: the codec of each of its media types (`generator/media.py`), for those that serve it."""


@dataclass
class Bundle:
    """A description with every reference inside.

    Attributes:
        path: the file that it comes from.
        data: the document as plain dictionaries and lists; references all begin with `#/components/`.
        shared: names of the schemas that come from `common.yaml`, which all services share.
        variants: names of the request variants of schemas, each with the schema that it is made of.
        documents: what people wrote of it: the description, and all that it refers to.
        samples: the files of its samples.
    """

    path: Path
    data: dict[str, Any]
    _origins: Origins
    shared: frozenset[str] = frozenset()
    variants: Mapping[str, str] = field(default_factory=dict)
    documents: Sequence[Document] = ()
    samples: frozenset[Path] = frozenset()

    @property
    def service(self) -> str:
        """Name of the service in the SDK: `x-service`, or the folder of the file."""
        return str(self.data.get("x-service") or self.path.parent.name)

    @property
    def version(self) -> str:
        """Major version of the service, from the file's name: `v1`."""
        return self.path.stem

    def with_request_variants(self) -> Bundle:
        """Return the bundle from which clients are made: its requests refer to request variants of their schemas."""
        variants = {variant: name for name, variant in variant_names(self.data, self.shared).items()}
        data = with_variants(self.data, self.shared)
        return replace(self, data={**data, CODECS: media_types(data)}, variants=variants)

    def origin(self, pointer: Pointer) -> tuple[str, int]:
        """Return file and line of a value of the bundle; of a request variant, those of its schema."""
        if pointer[:2] == ("components", "schemas") and len(pointer) > 2:
            name = str(pointer[2])
            pointer = ("components", "schemas", self.variants.get(name, name), *pointer[3:])
        return self._origins.line(pointer)

    def problem(self, pointer: Pointer, message: str, cure: str) -> Problem:
        """Return a problem of a value of the bundle, with its file and line."""
        return Problem(*self.origin(pointer), message, cure)

    def resolve(self, node: Any) -> Any:
        """Follow a reference, if `node` is one."""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node = self.target(node["$ref"])
        return node

    def target(self, reference: str) -> Any:
        """Return the value that a reference names, which may be another reference.

        Raises:
            LookupError: it names nothing.
        """
        return self.at(reference_pointer(reference))

    def at(self, pointer: Pointer) -> Any:
        """Return the value at a pointer.

        Raises:
            LookupError: nothing stands there.
        """
        node: Any = self.data
        for part in pointer:
            node = node[part]
        return node

    def operations(self) -> Iterator[tuple[Pointer, str, str, dict[str, Any]]]:
        """Return pointer, path, method and object of every operation, as written."""
        for path, item in self.data.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield ("paths", path, method), path, method, item[method]

    def webhooks(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Return name, method and object of every webhook: a request that the service sends."""
        for name, item in self.data.get("webhooks", {}).items():
            for method in METHODS:
                if method in item:
                    yield name, method, item[method]

    def parameters(self, pointer: Pointer) -> Iterator[tuple[Pointer, dict[str, Any]]]:
        """Return pointer and object of every parameter of an operation, those of its path first."""
        for owner in (pointer[:-1], pointer):
            for index, parameter in enumerate(self.at(owner).get("parameters", ())):
                yield (*owner, "parameters", index), self.resolve(parameter)

    def own_tags(self) -> set[str]:
        """Return the tags whose operations are methods of the service's client itself, not of a resource."""
        return {
            tag["name"] for tag in self.data.get("tags", ()) if tag["name"] == SERVICE_TAG or tag.get(PRIMARY) is True
        }

    def to_json(self) -> str:
        """Write the bundle as JSON: the same bundle gives the same text, and numbers keep their digits."""
        return msgspec.json.format(_ENCODER.encode(self.data), indent=1).decode() + "\n"


_ENCODER = msgspec.json.Encoder(decimal_format="number")


def spec_files(root: Path, services: Sequence[str] = ()) -> list[Path]:
    """List the descriptions below a folder, sorted; all of them or those of some services.

    Raises:
        GeneratorError: a service has no description.
    """
    files = sorted(root.glob("*/v*.yaml"))
    known = {path.parent.name for path in files}
    unknown = [name for name in services if name not in known]
    if unknown:
        cure = f"write it, or choose one of {', '.join(sorted(known)) or 'none yet'}"
        raise GeneratorError(
            Problem(str(root / name), 1, f"there is no description of `{name}`", cure) for name in unknown
        )
    return [path for path in files if not services or path.parent.name in services]


def bundle(path: Path) -> Bundle:
    """Read a description and make one complete, self-contained document of it.

    Raises:
        GeneratorError: a file cannot be read, a reference leads nowhere, two different components have one name, or a
            word of the short form is not written as it has to be.
    """
    gathered = gather(path)
    return Bundle(
        path,
        gathered.data,
        gathered.origins,
        gathered.shared,
        documents=gathered.documents,
        samples=gathered.samples,
    )
