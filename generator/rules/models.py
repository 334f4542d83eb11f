"""Rules of the names that models get: classes and attributes, which must be names, and must differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from generator.bundle import Bundle
from generator.document import Pointer
from generator.naming import PYTHON_NAME, attribute_name, class_name, client_class, is_name
from generator.problems import Problem
from generator.request_variants import variant_names
from generator.rules.traversal import schemas

OWN_CLASSES = frozenset({"Any", "Decimal", "EnumMeta", "Model", "OpenIntEnum", "OpenStrEnum", "UUID", "WarningMeta"})
"""Names that modules of models import."""

OWN_ATTRIBUTES = frozenset(dir(msgspec.Struct)) | {"to_dict", "unknown_fields"}
"""Names that every model has itself."""


def class_names(bundle: Bundle) -> Iterator[Problem]:
    names: dict[str, str] = {}
    client = client_class(bundle.service)
    clients = {client, f"Async{client}"}
    for name in bundle.data.get("components", {}).get("schemas", {}):
        if class_name(name) in clients:
            message = f"schema `{name}` becomes the class {class_name(name)}, which is a client of the service"
            yield bundle.problem(("components", "schemas", name), message, "rename it")
        if class_name(name) in OWN_CLASSES:
            message = f"schema `{name}` becomes the class {class_name(name)}, which the models use themselves"
            yield bundle.problem(("components", "schemas", name), message, "rename it")
        other = names.setdefault(class_name(name), name)
        if other != name:
            message = f"schemas `{other}` and `{name}` both become the class {class_name(name)}"
            yield bundle.problem(("components", "schemas", name), message, "rename one of the two")


def request_variants(bundle: Bundle) -> Iterator[Problem]:
    names = {class_name(name): name for name in bundle.data.get("components", {}).get("schemas", {})}
    for name, variant in variant_names(bundle.data, bundle.shared).items():
        if class_name(variant) in names:
            other = names[class_name(variant)]
            message = f"schema `{other}` has the name of the request variant that `{name}` gets"
            yield bundle.problem(
                ("components", "schemas", other), message, "rename it, or refer to its variant instead"
            )


def attribute_names(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        wires: dict[str, str] = {}
        for wire, member in schema.get("properties", {}).items():
            name, where = attribute_name(wire, member), (*pointer, "properties", wire)
            yield from _attribute_name(bundle, where, wire, name)
            other = wires.setdefault(name, wire)
            if other != wire:
                message = f"properties `{other}` and `{wire}` both become `{name}`"
                yield bundle.problem(where, message, f"give one of them an `{PYTHON_NAME}`")


def _attribute_name(bundle: Bundle, where: Pointer, wire: str, name: Any) -> Iterator[Problem]:
    if not is_name(name):
        message = f"{PYTHON_NAME} `{name}` of `{wire}` is not a name"
        yield bundle.problem((*where, PYTHON_NAME), message, "write it in snake_case")
    if re.search(r'[\\"\x00-\x1f]', wire):
        message = f"property {wire!r} has a character that a model cannot carry"
        yield bundle.problem(where, message, "check the name on the wire")
    if name in OWN_ATTRIBUTES:
        message = f"property `{wire}` becomes `{name}`, which every model has itself"
        yield bundle.problem(where, message, f"give it an `{PYTHON_NAME}`")
