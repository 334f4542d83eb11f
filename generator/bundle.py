"""One self-contained document out of a description and the files that it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from generator.document import Document, Pointer, load
from generator.problems import GeneratorError, Problem
from generator.request_variants import variant_names, with_variants

SERVICE_TAG = "Service"
"""Tag of what concerns a service as a whole: `iq.orders.ping()`."""

PRIMARY = "x-primary"
"""Extension of the tag that a service is mainly about: `iq.orders.list()` instead of `iq.orders.orders.list()`."""

COMMON = "common.yaml"
"""File beside the folders of the services. Its schemas become one module that all services import."""


@dataclass
class Bundle:
    """A description with every reference inside.

    Attributes:
        path: the file that it comes from.
        data: the document as plain dictionaries and lists; references all begin with `#/components/`.
        shared: names of the schemas that come from `common.yaml`, which all services share.
        variants: names of the request variants of schemas, each with the schema that it is made of.
    """

    path: Path
    data: dict[str, Any]
    _main: Document
    _origins: dict[Pointer, tuple[Document, Pointer]] = field(default_factory=dict)
    shared: frozenset[str] = frozenset()
    variants: Mapping[str, str] = field(default_factory=dict)

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
        return replace(self, data=with_variants(self.data, self.shared), variants=variants)

    def origin(self, pointer: Pointer) -> tuple[str, int]:
        """Return file and line of a value of the bundle; of a request variant, those of its schema."""
        if pointer[:2] == ("components", "schemas") and len(pointer) > 2:
            name = str(pointer[2])
            pointer = ("components", "schemas", self.variants.get(name, name), *pointer[3:])
        for length in range(len(pointer), 0, -1):
            if pointer[:length] in self._origins:
                document, root = self._origins[pointer[:length]]
                return str(document.path), document.line((*root, *pointer[length:]))
        return str(self.path), self._main.line(pointer)

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
            for method in ("get", "put", "post", "delete", "options", "head", "patch"):
                if method in item:
                    yield ("paths", path, method), path, method, item[method]

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


def reference_pointer(reference: str) -> Pointer:
    """Split the part of a reference behind the `#`."""
    _, _, fragment = reference.partition("#")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in fragment.split("/")[1:])


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
    """Read a description and pull in the components that it refers to in other files.

    Raises:
        GeneratorError: a file cannot be read, a reference leads nowhere, or two different components have one name.
    """
    return _Bundler(path).run()


class _Bundler:
    def __init__(self, path: Path) -> None:
        self.load = cache(load)
        self.main = self.load(path)
        self.problems: list[Problem] = []
        self.origins: dict[Pointer, tuple[Document, Pointer]] = {}
        self.pulled: dict[tuple[str, str], Any] = {}

    def run(self) -> Bundle:
        data = self._copy(self.main, self.main.data, ())
        components = data.setdefault("components", {})
        for (section, name), value in sorted(self.pulled.items()):
            own = components.setdefault(section, {}) if isinstance(components, dict) else None
            if not isinstance(own, dict):
                continue  # lint says what is wrong with its form
            if name in own and own[name] != value and own[name] != {"$ref": f"#/components/{section}/{name}"}:
                message = f"{section} `{name}` is defined here and, differently, in {self.origins[('components', section, name)][0].path}"
                line = self.main.line(("components", section, name))
                self.problems.append(Problem(str(self.main.path), line, message, "rename one of the two"))
            own[name] = value
        if self.problems:
            raise GeneratorError(self.problems)
        common = (self.main.path.parent.parent / COMMON).resolve()
        shared = frozenset(
            str(pointer[2])
            for pointer, (document, _) in self.origins.items()
            if pointer[1] == "schemas" and document.path == common
        )
        return Bundle(self.main.path, data, self.main, self.origins, shared)

    def _copy(self, document: Document, node: Any, pointer: Pointer) -> Any:
        if isinstance(node, list):
            return [self._copy(document, item, (*pointer, index)) for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            rest = {key: self._copy(document, value, (*pointer, key)) for key, value in node.items() if key != "$ref"}
            return {"$ref": self._reference(document, reference, (*pointer, "$ref")), **rest}
        return {key: self._copy(document, value, (*pointer, key)) for key, value in node.items()}

    def _reference(self, document: Document, reference: str, pointer: Pointer) -> str:
        file, _, _ = reference.partition("#")
        target = reference_pointer(reference)
        path = (document.path.parent / file).resolve()
        if file and not path.is_file():
            return self._nowhere(document, reference, pointer, f"there is no file {file}")
        try:
            owner = self.load(path) if file else document
        except GeneratorError as error:
            self.problems.extend(error.problems)
            return reference
        value: Any = owner.data
        try:
            for part in target:
                value = value[part]
        except (LookupError, TypeError):
            return self._nowhere(document, reference, pointer, "nothing stands there")
        if len(target) != 3 or target[0] != "components":
            return self._nowhere(document, reference, pointer, "only whole components can be referred to")
        section, name = str(target[1]), str(target[2])
        if owner is not self.main and (section, name) not in self.pulled:
            self.pulled[section, name] = None  # a component may refer to itself
            self.origins["components", section, name] = (owner, target)
            self.pulled[section, name] = self._copy(owner, value, target)
        return f"#/components/{section}/{name}"

    def _nowhere(self, document: Document, reference: str, pointer: Pointer, reason: str) -> str:
        message = f"reference `{reference}` leads nowhere: {reason}"
        cure = "write `#/components/<section>/<name>` or `../common.yaml#/components/<section>/<name>` with a name that exists"
        self.problems.append(Problem(str(document.path), document.line(pointer), message, cure))
        return reference
