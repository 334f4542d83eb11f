"""Rules of references: what is referred to is of the kind that belongs there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.traversal import schemas


def references_of_their_kind(bundle: Bundle) -> Iterator[Problem]:
    places = [
        *(("schemas", pointer, schema) for pointer, schema in schemas(bundle)),
        *_in_operations(bundle),
    ]
    for section, pointer, node in places:
        reference = node.get("$ref")
        if reference is not None and not reference.startswith(f"#/components/{section}/"):
            yield bundle.problem(
                (*pointer, "$ref"),
                f"reference `{reference}` stands where one of `{section}` belongs",
                f"refer to `#/components/{section}/<name>`",
            )


def references_end(bundle: Bundle) -> Iterator[Problem]:
    for section, things in bundle.data.get("components", {}).items():
        for name, thing in things.items():
            if _in_a_circle(bundle, thing):
                yield bundle.problem(
                    ("components", section, name),
                    f"{section} `{name}` is only a reference to itself",
                    "write what it is",
                )


def _in_a_circle(bundle: Bundle, node: Any) -> bool:
    references = set()
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] in references:
            return True
        references.add(node["$ref"])
        node = bundle.target(node["$ref"])
    return False


def _in_operations(bundle: Bundle) -> Iterator[tuple[str, Pointer, dict[str, Any]]]:
    for pointer, _, _, operation in bundle.operations():
        for owner in (pointer[:-1], pointer):
            for index, parameter in enumerate(bundle.at(owner).get("parameters", ())):
                yield "parameters", (*owner, "parameters", index), parameter
        yield "requestBodies", (*pointer, "requestBody"), operation.get("requestBody", {})
        for status, response in operation.get("responses", {}).items():
            yield "responses", (*pointer, "responses", status), response
            for name, header in response.get("headers", {}).items():
                yield "headers", (*pointer, "responses", status, "headers", name), header
