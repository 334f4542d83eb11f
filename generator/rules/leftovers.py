"""Rules of leftovers: what nothing uses any more is found when the last use of it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.authoring.gathering import gather
from generator.bundle import Bundle
from generator.problems import Problem

SECTIONS = ("schemas", "responses", "parameters", "requestBodies", "headers", "pathItems")
_COMPONENT = re.compile(r"#/components/([^/]+)/([^/]+)")
_DESCRIPTION = re.compile(r"(v\d+)\.(yaml|names\.txt)")


def unused_components(bundle: Bundle) -> Iterator[Problem]:
    if not bundle.data.get("paths") and not bundle.data.get("webhooks"):
        return  # models only
    used = _used(bundle)
    for section in SECTIONS:
        for name in bundle.data.get("components", {}).get(section, {}):
            pointer = ("components", section, name)
            if (section, name) not in used and bundle.origin(pointer)[0] == str(bundle.path):
                message = f"`{name}` in components/{section} is used by nothing"
                yield bundle.problem(pointer, message, "remove it, or refer to it")


def unused_security_schemes(bundle: Bundle) -> Iterator[Problem]:
    owners = [bundle.data, *(operation for _, _, _, operation in bundle.operations())]
    named = {name for owner in owners for requirement in owner.get("security") or () for name in requirement}
    for name in bundle.data.get("components", {}).get("securitySchemes", {}):
        if name not in named:
            message = f"security scheme `{name}` is used by nothing"
            yield bundle.problem(("components", "securitySchemes", name), message, "remove it, or require it")


def unused_tags(bundle: Bundle) -> Iterator[Problem]:
    if not bundle.data.get("paths"):
        return
    named = {tag for _, _, _, operation in bundle.operations() for tag in operation.get("tags", ())}
    for index, tag in enumerate(bundle.data.get("tags", ())):
        if tag.get("name") not in named:
            message = f"tag `{tag.get('name')}` has no operation"
            yield bundle.problem(("tags", index), message, "remove it, or give it to an operation")


def unused_entities(bundle: Bundle) -> Iterator[Problem]:
    """Rows that no operation shows or changes."""
    declared = bundle.data.get("x-entities", {})
    if not isinstance(declared, dict):
        return
    used = {name for section, name in _used(bundle) if section == "schemas"}
    stated = set(_texts([operation.get("x-state") for _, _, _, operation in bundle.operations()]))
    related = set(_texts([rules for rules in declared.values() if isinstance(rules, dict)]))
    for name in declared:
        if name not in used | stated | related:
            message = f"entity `{name}` is shown and changed by no operation"
            yield bundle.problem(("x-entities", name), message, "remove it")


def files_of_the_folder(bundle: Bundle) -> Iterator[Problem]:
    """Beside a description stand its names, and files that it refers to."""
    folder = bundle.path.parent
    versions = {path.stem for path in folder.glob("*.yaml") if _DESCRIPTION.fullmatch(path.name)}
    read = {*(document.path.resolve() for document in bundle.documents), *bundle.samples}
    for version in sorted(versions - {bundle.version}):
        other = gather(folder / f"{version}.yaml")
        read |= {*(document.path.resolve() for document in other.documents), *other.samples}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or name.startswith("."):
            continue
        form = _DESCRIPTION.fullmatch(name)
        if form is not None and form[1] in versions:
            continue
        if path.resolve() in read:
            continue
        cure = (
            "remove it, or call it `v<N>.yaml` if it is a description"
            if path.suffix in {".yaml", ".yml"}
            else "remove it"
        )
        yield Problem(str(path), 1, f"no description here is or refers to `{name}`", cure)


def _used(bundle: Bundle) -> set[tuple[str, str]]:
    components = bundle.data.get("components", {})
    used: set[tuple[str, str]] = set()
    waiting = list(_references([bundle.data.get("paths"), bundle.data.get("webhooks")]))
    # Models of what is documented without a path are there for those who get to know it.
    named = {word for text in _texts(bundle.data.get("x-unknown")) for word in re.findall(r"\w+", text)}
    waiting.extend(("schemas", name) for name in components.get("schemas", {}) if name in named)
    while waiting:
        section, name = waiting.pop()
        if (section, name) not in used:
            used.add((section, name))
            waiting.extend(_references(components.get(section, {}).get(name)))
    return used


def _references(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        reference = node.get("$ref")
        found = _COMPONENT.match(reference) if isinstance(reference, str) else None
        if found is not None:
            yield found[1], found[2]
        for key, value in node.items():
            if key not in {"examples", "example"}:
                yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _texts(value)
