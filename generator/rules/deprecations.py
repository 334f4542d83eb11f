"""Rules of what is deprecated: it stands where somebody is warned, says since when, and names what exists instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.authoring.gathering import COMMON
from generator.bundle import Bundle
from generator.deprecations import DEPRECATED, VALUES, Neighbours, find, members_beside, parameters_beside
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.extensions import DATA
from generator.rules.traversal import schemas

_VERSION = re.compile(r"\d+\.\d+\.\d+")
_INSTEAD = "name a neighbour, an operationId, `Schema.Property` or `Enumeration.NAME`, or one behind `v2.` of another version; or leave it out"


def deprecations(bundle: Bundle) -> Iterator[Problem]:
    warned: set[Pointer] = set()
    for pointer, own, described, neighbours in _places(bundle):
        warned.add(pointer)
        yield from _beside(bundle, pointer, own, described, neighbours)
    components = bundle.data.get("components", {}).get("parameters", {})
    warned.update(("components", "parameters", name) for name in components)  # told where they are referred to
    for pointer in _deprecated(bundle.data, ()):
        if pointer not in warned:
            message = f"nobody is warned of `{pointer[-1]}` by `deprecated` here"
            cure = "put it on the operations, parameters or properties that are meant, or list values of an enumeration in "
            yield bundle.problem(pointer, message, cure + VALUES)


def deprecated_values(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        values = schema.get(VALUES)
        if values is None:
            continue
        names, where = schema.get("x-enum-varnames", ()), (*pointer, VALUES)
        if not isinstance(values, dict):
            yield bundle.problem(where, f"`{VALUES}` is no mapping", f"write `{VALUES}: {{NAME: {{since: 1.2.0}}}}`")
            continue
        for name, said in values.items():
            if name not in names:
                cure = f"use one of {', '.join(map(str, names))}" if names else "put it on an enumeration"
                yield bundle.problem((*where, name), f"`{name}` is no name of `x-enum-varnames`", cure)
            else:
                beside = members_beside(str(pointer[-1]), schema, name)
                yield from _said(bundle, (*where, name), said, str(name), beside)


def _places(bundle: Bundle) -> Iterator[tuple[Pointer, str, Any, Neighbours]]:
    """Return pointer, name, object and neighbours of all that may be deprecated."""
    for pointer, _, _, operation in bundle.operations():
        yield pointer, str(operation.get("operationId")), operation, {}
        for where, parameter in bundle.parameters(pointer):
            name = str(parameter["name"])
            yield where, name, parameter, parameters_beside(bundle, pointer, name)
    for pointer, schema in schemas(bundle):
        for name, member in schema.get("properties", {}).items():
            yield (*pointer, "properties", name), str(name), member, members_beside(str(pointer[-1]), schema, name)


def _beside(bundle: Bundle, pointer: Pointer, own: str, described: Any, neighbours: Neighbours) -> Iterator[Problem]:
    said, deprecated = described.get(DEPRECATED), described.get("deprecated")
    if said is None and deprecated is True:
        cure = f"add `{DEPRECATED}: {{since: {bundle.data['info'].get('version')}, use_instead: <what takes its place, if anything does>}}`"
        yield bundle.problem(pointer, f"`{own}` is deprecated without {DEPRECATED}", cure)
    elif said is not None and deprecated is not True:
        message = f"`{own}` has {DEPRECATED} but is not deprecated"
        yield bundle.problem((*pointer, DEPRECATED), message, f"add `deprecated: true`, or remove {DEPRECATED}")
    elif said is not None:
        yield from _said(bundle, (*pointer, DEPRECATED), said, own, neighbours)


def _said(bundle: Bundle, where: Pointer, said: Any, own: str, neighbours: Neighbours) -> Iterator[Problem]:
    if not isinstance(said, dict) or not said.keys() <= {"since", "use_instead"} or "since" not in said:
        cure = "write `{since: 1.2.0, use_instead: Name}`; `use_instead` may be left out"
        yield bundle.problem(where, f"what `{own}` says of its deprecation is not `since` and `use_instead`", cure)
        return
    yield from since_a_version(bundle, (*where, "since"), str(said["since"]))
    instead = said.get("use_instead")
    if instead is None:
        return
    found = None if instead == own else find(bundle, str(instead), neighbours)
    if found is None:
        message = (
            f"`use_instead` of `{own}` names {'itself' if instead == own else f'`{instead}`, which does not exist'}"
        )
        yield bundle.problem((*where, "use_instead"), message, _INSTEAD)
    elif found.deprecated:
        message = f"`use_instead` of `{own}` names `{instead}`, which is deprecated too"
        yield bundle.problem((*where, "use_instead"), message, "name what takes the place of both")


def since_a_version(bundle: Bundle, where: Pointer, since: str) -> Iterator[Problem]:
    version = str(bundle.data.get("info", {}).get("version"))
    if not _VERSION.fullmatch(since):
        yield bundle.problem(
            where, f"`since` is `{since}`", "write the `info.version` that began it, of three numbers: 1.2.0"
        )
    elif Path(bundle.origin(where)[0]).name != COMMON and _VERSION.fullmatch(version) and _later(since, version):
        message = f"`since` is {since}, but the description is only at {version}"
        yield bundle.problem(where, message, "raise `info.version`, or correct `since`")


def _later(one: str, other: str) -> bool:
    return [int(each) for each in one.split(".")] > [int(each) for each in other.split(".")]


def _deprecated(node: Any, pointer: Pointer) -> Iterator[Pointer]:
    """Return the pointers of all objects that are said to be deprecated, or to have been since."""
    if isinstance(node, dict):
        inside_names = bool(pointer) and pointer[-1] in {"properties", "schemas", "headers", "variables", "paths"}
        if not inside_names and ("deprecated" in node or DEPRECATED in node):
            yield pointer
        for key, value in node.items():
            if inside_names or (key not in DATA and not str(key).startswith("x-")):
                yield from _deprecated(value, (*pointer, key))
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _deprecated(item, (*pointer, index))
