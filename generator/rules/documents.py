"""Rules of the document as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.naming import class_name, is_name
from generator.problems import Problem

KNOWN_EXTENSIONS = frozenset(
    {
        "x-python-name",
        "x-entities",
        "x-enum-varnames",
        "x-idempotent",
        "x-inferred",
        "x-method",
        "x-names",
        "x-pagination",
        "x-quoted",
        "x-rate-limit",
        "x-rate-limit-headers",
        "x-reserved",
        "x-sent-on-update",
        "x-service",
        "x-source",
        "x-state",
    }
)
_CONTENT = frozenset({"example", "examples", "default", "enum", "x-entities", "x-state", "const"})
"""Keys below which there is data, not description."""


def openapi_version(bundle: Bundle) -> Iterator[Problem]:
    version = str(bundle.data.get("openapi", ""))
    if not re.fullmatch(r"3\.1\.\d+", version):
        message = f"OpenAPI version `{version}` is not supported" if version else "says no OpenAPI version"
        yield bundle.problem(("openapi",), message, "write `openapi: 3.1.0`")


def service_name(bundle: Bundle) -> Iterator[Problem]:
    folder, name = bundle.path.parent.name, bundle.service
    if name != folder or not is_name(name):
        message = f"`x-service: {name}` in the folder {folder}"
        message += " is not a name" if name == folder else " is another name"
        yield bundle.problem(("x-service",), message, "use one name in snake_case for both")


def server_has_version(bundle: Bundle) -> Iterator[Problem]:
    servers = bundle.data.get("servers") or []
    url = str(servers[0].get("url", "")) if servers else ""
    if "{suffix}" not in url:
        message = "the server's URL has no `{suffix}` for the environment" if url else "names no server"
        yield bundle.problem(
            ("servers",), message, "write `https://<host>{suffix}.iqmetrix.net/v1` with the variable `suffix`"
        )


def known_extensions(bundle: Bundle) -> Iterator[Problem]:
    for pointer, key in _extensions(bundle.data, ()):
        if key not in KNOWN_EXTENSIONS:
            cure = f"use one of {', '.join(sorted(KNOWN_EXTENSIONS))}"
            yield bundle.problem((*pointer, key), f"extension `{key}` is not known", cure)


def _extensions(node: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            names_of_things = bool(pointer) and pointer[-1] in {"properties", "schemas", "headers", "variables"}
            if key.startswith("x-") and not names_of_things:
                yield pointer, key
            if key not in _CONTENT and not key.startswith("x-"):
                yield from _extensions(value, (*pointer, key))
    elif isinstance(node, list):
        for index, each in enumerate(node):
            yield from _extensions(each, (*pointer, index))


def tags_have_descriptions(bundle: Bundle) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for index, tag in enumerate(bundle.data.get("tags", ())):
        other = seen.get(class_name(tag["name"]))
        seen[class_name(tag["name"])] = tag["name"]
        if other is not None:
            message = f"tags `{other}` and `{tag['name']}` both become the class {class_name(other)}"
            yield bundle.problem(("tags", index), message, "rename one of the two")
    for index, tag in enumerate(bundle.data.get("tags", ())):
        if not tag.get("description"):
            yield bundle.problem(
                ("tags", index),
                f"tag `{tag.get('name')}` has no description",
                "add one sentence: it becomes the resource's docstring",
            )
