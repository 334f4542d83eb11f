"""A complete document out of a description and all that it refers to: components, path items and samples in other files."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.authoring import samples
from generator.authoring.completing import Completion
from generator.authoring.origins import Origins
from generator.document import Document, Pointer, load
from generator.problems import GeneratorError, Problem

COMMON = "common.yaml"
"""File beside the folders of the services. Its schemas become one module that all services import."""


@dataclass(frozen=True)
class Gathered:
    """A complete document.

    Attributes:
        data: plain dictionaries and lists; references all begin with `#/components/`.
        origins: where it was written.
        shared: names of the schemas that come from `common.yaml`.
        documents: the description, and all that it refers to.
        samples: the files of its samples.
    """

    data: dict[str, Any]
    origins: Origins
    shared: frozenset[str]
    documents: tuple[Document, ...]
    samples: frozenset[Path]


def reference_pointer(reference: str) -> Pointer:
    """Split the part of a reference behind the `#`."""
    _, _, fragment = reference.partition("#")
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in fragment.split("/")[1:])


def gather(path: Path) -> Gathered:
    """Read a description and make it complete.

    Raises:
        GeneratorError: a file cannot be read, a reference leads nowhere, two different components have one name, or a
            word of the short form is not written as it has to be.
    """
    return _Gatherer(path).run()


class _Gatherer:
    def __init__(self, path: Path) -> None:
        self.main = load(path)
        self.documents = {path.resolve(): self.main}
        self.samples: set[Path] = set()
        self.common_path = (path.parent.parent / COMMON).resolve()
        self.problems: list[Problem] = []
        self.origins = Origins(self.main)
        self.pulled: dict[tuple[str, str], Any] = {}

    def run(self) -> Gathered:
        data = self._copy(self.main, self.main.data, ())
        self._bring_in_path_items(data)
        self._complete(data)
        components = data.setdefault("components", {})
        for (section, name), value in self._referred_to(data):
            own = components.setdefault(section, {}) if isinstance(components, dict) else None
            if not isinstance(own, dict):
                continue  # lint says what is wrong with its form
            if name in own and own[name] != value and own[name] != {"$ref": f"#/components/{section}/{name}"}:
                other, _ = self.origins.find(("components", section, name))
                message = f"{section} `{name}` is defined here and, differently, in {other.path}"
                line = self.main.line(("components", section, name))
                self.problems.append(Problem(str(self.main.path), line, message, "rename one of the two"))
            own[name] = value
        if self.problems:
            raise GeneratorError(self.problems)
        shared = self.origins.brought_in("schemas", self.common_path)
        return Gathered(data, self.origins, shared, tuple(self.documents.values()), frozenset(self.samples))

    def _referred_to(self, data: dict[str, Any]) -> list[tuple[tuple[str, str], Any]]:
        """Return what was brought in and is in use: a default response may apply to no operation."""
        waiting, used = _components(data), set[tuple[str, str]]()
        while waiting:
            used |= (found := waiting & self.pulled.keys())
            waiting = set().union(*(_components(self.pulled[each]) for each in found)) - used
        return sorted((each, self.pulled[each]) for each in used)

    def _complete(self, data: dict[str, Any]) -> None:
        common = self._owner(self.common_path) if self.common_path.is_file() else None
        completion = Completion(data, self.origins, self.problems)
        completion.refusals()
        headers, responses = completion.defaults(common.data if common else {})
        source = common or self.main
        completion.add_responses(self._copy(source, responses, ()))
        pulled = [value for (section, _), value in self.pulled.items() if section == "responses"]
        completion.add_headers(self._copy(source, headers, ()), pulled)

    def _bring_in_path_items(self, data: dict[str, Any]) -> None:
        paths = data.get("paths", {})
        for path, item in paths.items() if isinstance(paths, dict) else ():
            reference = item.get("$ref") if isinstance(item, dict) and len(item) == 1 else None
            found = self._find(self.main, reference, ("paths", path, "$ref")) if isinstance(reference, str) else None
            if found is not None:
                owner, target, value = found
                self.origins.note(("paths", path), owner, target)
                paths[path] = self._copy(owner, value, target)

    def _copy(self, document: Document, node: Any, pointer: Pointer) -> Any:
        if isinstance(node, list):
            return [self._copy(document, item, (*pointer, index)) for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        if samples.is_external(node, pointer):
            return self._sample(document, node, pointer)
        reference = node.get("$ref")
        if isinstance(reference, str) and not (len(pointer) == 2 and pointer[0] == "paths"):
            rest = {key: self._copy(document, value, (*pointer, key)) for key, value in node.items() if key != "$ref"}
            return {"$ref": self._reference(document, reference, (*pointer, "$ref")), **rest}
        return {key: self._copy(document, value, (*pointer, key)) for key, value in node.items()}

    def _sample(self, document: Document, node: dict[str, Any], pointer: Pointer) -> dict[str, Any]:
        rest = {key: value for key, value in node.items() if key != samples.EXTERNAL}
        where = str(document.path), document.line((*pointer, samples.EXTERNAL))
        if "value" in node:
            message = f"sample `{pointer[-1]}` has both `value` and `{samples.EXTERNAL}`"
            self.problems.append(Problem(*where, message, "keep one of them"))
            return rest
        try:
            value = samples.read(document.path, node[samples.EXTERNAL])
        except samples.UnreadableSampleError as error:
            self.problems.append(Problem(*where, error.reason, error.cure))
            return {**rest, "value": None}
        self.samples.add((document.path.parent / node[samples.EXTERNAL]).resolve())
        return {**rest, "value": value}

    def _reference(self, document: Document, reference: str, pointer: Pointer) -> str:
        found = self._find(document, reference, pointer)
        if found is None:
            return reference
        owner, target, value = found
        if len(target) != 3 or target[0] != "components":
            self._nowhere(document, reference, pointer, "only whole components can be referred to")
            return reference
        section, name = str(target[1]), str(target[2])
        if owner is self.main:
            return f"#/components/{section}/{name}"
        if (section, name) in self.pulled:
            self._check_same(document, pointer, owner, target, value)
        else:
            self.pulled[section, name] = None  # a component may refer to itself
            self.origins.note(("components", section, name), owner, target)
            self.pulled[section, name] = self._copy(owner, value, target)
        return f"#/components/{section}/{name}"

    def _check_same(self, document: Document, pointer: Pointer, owner: Document, target: Pointer, value: Any) -> None:
        first, place = self.origins.find(target)
        if first is not owner and _at(first.data, place) != value:
            message = f"{target[1]} `{target[2]}` of {owner.path} is another one than that of {first.path}"
            self.problems.append(Problem(str(document.path), document.line(pointer), message, "rename one of the two"))

    def _find(self, document: Document, reference: str, pointer: Pointer) -> tuple[Document, Pointer, Any] | None:
        """Return the document that a reference leads to, the pointer in it, and what stands there."""
        file, _, _ = reference.partition("#")
        path = (document.path.parent / file).resolve()
        if file and not path.is_file():
            self._nowhere(document, reference, pointer, f"there is no file {file}")
            return None
        owner = self._owner(path) if file else document
        if owner is None:
            return None
        target = reference_pointer(reference)
        try:
            value = _at(owner.data, target)
        except (LookupError, TypeError):
            self._nowhere(document, reference, pointer, "nothing stands there", _similar(owner.data, target))
            return None
        return owner, target, value

    def _owner(self, path: Path) -> Document | None:
        if path in self.documents:
            return self.documents[path]
        try:
            return self.documents.setdefault(path, load(path))
        except GeneratorError as error:
            self.problems.extend(error.problems)
            return None

    def _nowhere(self, document: Document, reference: str, pointer: Pointer, reason: str, similar: str = "") -> None:
        message = f"reference `{reference}` leads nowhere: {reason}"
        cure = (
            f"did you mean `{similar}`?"
            if similar
            else (
                "write `#/components/<section>/<name>` or `../common.yaml#/components/<section>/<name>` with a name that exists"
            )
        )
        self.problems.append(Problem(str(document.path), document.line(pointer), message, cure))


def _components(node: Any) -> set[tuple[str, str]]:
    """Return section and name of every component of the bundle that something refers to."""
    if isinstance(node, list):
        return {each for item in node for each in _components(item)}
    if not isinstance(node, dict):
        return set()
    target = reference_pointer(node["$ref"]) if isinstance(node.get("$ref"), str) else ()
    found = {(str(target[1]), str(target[2]))} if len(target) == 3 else set()
    return found | {each for value in node.values() for each in _components(value)}


def _similar(data: Any, target: Pointer) -> str:
    """Return the name that was probably meant, or nothing."""
    try:
        names = [str(name) for name in _at(data, target[:-1])]
    except (LookupError, TypeError):
        return ""
    return next(iter(difflib.get_close_matches(str(target[-1]), names, n=1, cutoff=0.8)), "") if target else ""


def _at(node: Any, pointer: Pointer) -> Any:
    for part in pointer:
        node = node[part]
    return node
