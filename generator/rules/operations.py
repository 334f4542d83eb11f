"""Rules of operations: their identifiers, the resources that they belong to, and who may call them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bundle import Bundle
from generator.naming import constant_name
from generator.problems import Problem


def operation_id(bundle: Bundle) -> Iterator[Problem]:
    places: dict[str, str] = {}
    for pointer, path, method, operation in bundle.operations():
        place = f"{method.upper()} {path}"
        name = operation.get("operationId")
        if not name:
            yield bundle.problem(
                pointer, f"{place} has no operationId", "add one in camelCase, such as `listCustomers`"
            )
            continue
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
            message = f"operationId `{name}` of {place} is not in camelCase"
            yield bundle.problem((*pointer, "operationId"), message, "write it such as `listCustomers`")
            continue
        constant = constant_name(name)
        if constant in places:
            message = f"operationId `{name}` of {place} is taken by {places[constant]}"
            yield bundle.problem((*pointer, "operationId"), message, "rename one of the two")
        places.setdefault(constant, place)


def one_tag(bundle: Bundle) -> Iterator[Problem]:
    declared = {tag.get("name") for tag in bundle.data.get("tags", ())}
    for pointer, path, method, operation in bundle.operations():
        tags = operation.get("tags") or []
        if len(tags) != 1:
            message = f"{method.upper()} {path} has {f'{len(tags)} tags' if tags else 'no tag'}"
            yield bundle.problem((*pointer, "tags"), message, "give it exactly one: the resource that it belongs to")
        elif tags[0] not in declared:
            yield bundle.problem(
                (*pointer, "tags"), f"tag `{tags[0]}` is not declared", "add it to `tags` with a description"
            )


def paths_are_written_out(bundle: Bundle) -> Iterator[Problem]:
    for path, item in bundle.data.get("paths", {}).items():
        if "$ref" in item:
            message = f"path `{path}` is a reference, so that its operations would be lost"
            cure = "refer to a path that is written out in another file, and write nothing beside the reference"
            yield bundle.problem(("paths", path, "$ref"), message, cure)


def paths_differ(bundle: Bundle) -> Iterator[Problem]:
    paths: dict[str, str] = {}
    for path in bundle.data.get("paths", {}):
        other = paths.setdefault(re.sub(r"{[^}]*}", "{}", path), path)
        if other != path:
            message = f"paths `{other}` and `{path}` differ in nothing but the names of their parameters"
            yield bundle.problem(("paths", path), message, "make them one path")


def security_schemes(bundle: Bundle) -> Iterator[Problem]:
    schemes = bundle.data.get("components", {}).get("securitySchemes", {})
    owners = [((), bundle.data), *((pointer, operation) for pointer, _, _, operation in bundle.operations())]
    for pointer, owner in owners:
        for requirement in owner.get("security") or ():
            for name in requirement:
                if name not in schemes:
                    yield bundle.problem(
                        (*pointer, "security"),
                        f"security scheme `{name}` is not defined",
                        "add it to components/securitySchemes",
                    )
