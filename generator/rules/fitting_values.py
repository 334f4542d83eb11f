"""Rules of values that a description states: each fits the schema of what it becomes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.sample_values import FORMATS
from generator.rules.traversal import schemas
from generator.rules.wording import mapping, words


def defaults(bundle: Bundle) -> Iterator[Problem]:
    """What a service takes where nothing is given, as documentation tells and the simulator stores."""
    for pointer, schema in schemas(bundle):
        if "default" in schema:
            yield from _fits(
                bundle, (*pointer, "default"), schema["default"], schema, f"default of `{_name(bundle, pointer)}`"
            )


def deletions(bundle: Bundle) -> Iterator[Problem]:
    """`delete` removes a row, or sets members of it that it has."""
    for where, name, rules in _entities(bundle):
        stated, at = rules.get("delete", "remove"), (*where, "delete")
        if stated == "remove":
            continue
        if not isinstance(stated, dict):
            message = f"`delete: {stated}` of {name} is no way to delete a row"
            yield bundle.problem(at, message, "write `remove`, or `{set: {Disabled: true}}`")
            continue
        yield from words(bundle, at, stated, ("set",))
        yield from mapping(bundle, (*at, "set"), stated.get("set"))
        members = stated.get("set") if isinstance(stated.get("set"), dict) else {}
        for member, value in (members or {}).items():
            yield from _member(bundle, (*at, "set", member), name, member, value)


def constants(bundle: Bundle) -> Iterator[Problem]:
    """`first` and `fixed` of `server` are values of their members."""
    for where, name, rules in _entities(bundle):
        server = rules.get("server")
        for member, rule in server.items() if isinstance(server, dict) else ():
            for word in ("first", "fixed"):
                if isinstance(rule, dict) and word in rule:
                    yield from _member(bundle, (*where, "server", member, word), name, member, rule[word])


def _entities(bundle: Bundle) -> Iterator[tuple[Pointer, str, dict[str, Any]]]:
    declared = bundle.data.get("x-entities", {})
    for name, rules in declared.items() if isinstance(declared, dict) else ():
        if isinstance(rules, dict):
            yield ("x-entities", name), name, rules


def _member(bundle: Bundle, where: Pointer, entity: str, member: str, value: Any) -> Iterator[Problem]:
    rules = bundle.data["x-entities"][entity]
    schema = bundle.data.get("components", {}).get("schemas", {}).get(entity, {}).get("properties", {}).get(member)
    if schema is not None:
        yield from _fits(bundle, where, value, schema, f"value of `{member}` of {entity}")
    elif member not in rules.get("hidden", ()) and "set" in where:
        cure = "name a property, or list it under `hidden` if no answer shows it"
        yield bundle.problem(where, f"the rows of {entity} have no member `{member}`", cure)


def _fits(bundle: Bundle, where: Pointer, value: Any, schema: dict[str, Any], what: str) -> Iterator[Problem]:
    document, value = json.loads(
        json.dumps([{**schema, "components": bundle.data.get("components", {})}, value], default=float)
    )
    errors = [error.message for error in Draft202012Validator(document, format_checker=FORMATS).iter_errors(value)]
    if errors:
        shown = errors[0] if len(errors[0]) < 120 else f"{errors[0][:117]}..."
        yield bundle.problem(where, f"the {what} does not fit its schema: {shown}", "correct the value, or the schema")


def _name(bundle: Bundle, pointer: Pointer) -> str:
    return str(bundle.at(pointer[:-1]).get("name", pointer[-2]) if pointer[-1] == "schema" else pointer[-1])
