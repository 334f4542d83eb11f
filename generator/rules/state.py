"""Rules of `x-entities` and `x-state`, which say how the simulator keeps rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem

ENTITY = frozenset({"delete", "errors", "key", "lock", "parent", "scope", "seed", "server", "unique", "vary", "view"})
STATE = frozenset(
    {
        *("action", "echo", "element", "embed", "entity", "facets", "hide", "ids", "into", "meta"),
        *("order", "parameter", "property", "requires", "match", "search", "where"),
    }
)
VIEW = frozenset({"group", "like", "named", "of"})
GROUP = frozenset({"by", "into", "pattern", "set"})
WHERE = frozenset({"any_of", "contains", "equals", "from", "to", "unless"})
ACTIONS = frozenset(
    {
        *("bulk", "create", "delete", "example", "get", "get_property"),
        *("list", "merge_property", "remove_property", "revoke_token", "update"),
    }
)


def rows(bundle: Bundle) -> Iterator[Problem]:
    declared = bundle.data.get("x-entities", {})
    yield from _mapping(bundle, ("x-entities",), declared)
    for name, rules in declared.items() if isinstance(declared, dict) else ():
        where = ("x-entities", name)
        yield from _known(bundle, where, name)
        yield from _words(bundle, where, rules, ENTITY)
        if isinstance(rules, dict) and isinstance(rules.get("parent"), dict):
            yield from _known(bundle, (*where, "parent", "entity"), rules["parent"].get("entity"))
        if isinstance(rules, dict) and "view" in rules:
            yield from _view(bundle, (*where, "view"), rules["view"], declared)


def _view(bundle: Bundle, where: Pointer, view: Any, declared: dict[str, Any]) -> Iterator[Problem]:
    yield from _words(bundle, where, view, VIEW)
    if not isinstance(view, dict):
        return
    yield from _known(bundle, (*where, "of"), view.get("of"))
    if "view" in declared.get(str(view.get("of")), {}):
        yield bundle.problem((*where, "of"), f"`{view['of']}` is a view itself", "name the entity that it shows")
    for member in ({*view["group"], "set"} ^ GROUP) if isinstance(view.get("group"), dict) else ():
        yield bundle.problem(
            (*where, "group"), f"`group` lacks or does not know `{member}`", "use by, pattern, into, set"
        )


def keys(bundle: Bundle) -> Iterator[Problem]:
    """A row's identifier is always sent, so that what was read can be changed and written back."""
    declared = bundle.data.get("x-entities", {})
    schemas = bundle.data.get("components", {}).get("schemas", {})
    for name, rules in declared.items() if isinstance(declared, dict) else ():
        stated = rules.get("key", "Id") if isinstance(rules, dict) else None
        key = stated if isinstance(stated, str) else ""
        schema = schemas.get(name, {})
        member = schema.get("properties", {}).get(key)
        if member is not None and not (member.get("readOnly") and key in schema.get("required", ())):
            message = f"`{key}` identifies the rows of {name}, but need not be sent with them"
            cure = "make it `readOnly: true` and list it under `required`"
            yield bundle.problem(("components", "schemas", name, "properties", key), message, cure)


def children(bundle: Bundle) -> Iterator[Problem]:
    """What is made together with its parent cannot name it."""
    declared = bundle.data.get("x-entities", {})
    schemas = bundle.data.get("components", {}).get("schemas", {})
    for _, _, _, operation in bundle.operations():
        state = operation.get("x-state", {})
        embedded = state.get("embed", {}) if isinstance(state, dict) and state.get("action") == "create" else {}
        for name in embedded.values() if isinstance(embedded, dict) else ():
            rules = declared.get(name) if isinstance(declared, dict) else None
            parent = rules.get("parent") if isinstance(rules, dict) else None
            member = parent.get("property") if isinstance(parent, dict) else None
            if member in schemas.get(name, {}).get("required", ()):
                message = f"{operation.get('operationId')} makes {name} with its parent, whose `{member}` it requires"
                pointer = ("components", "schemas", name, "required")
                yield bundle.problem(pointer, message, "remove it from `required`")


def states(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        state = operation.get("x-state", {})
        where = (*pointer, "x-state")
        yield from _words(bundle, where, state, STATE)
        if not isinstance(state, dict):
            continue
        action = state.get("action")
        if action is not None and action not in ACTIONS:
            cure = f"use one of {', '.join(sorted(ACTIONS))}"
            yield bundle.problem((*where, "action"), f"action `{action}` is not known", cure)
        named = state.get("entity", [])
        for name in [*(named if isinstance(named, list) else [named]), state.get("requires")]:
            if name is not None:
                yield from _known(bundle, where, name)
        for key, rule in (("embed", _known), ("where", _where), ("echo", _text), ("facets", _mapping)):
            members = state.get(key, {})
            yield from _mapping(bundle, (*where, key), members)
            for name, value in members.items() if isinstance(members, dict) else ():
                yield from rule(bundle, (*where, key, name), value)


def _where(bundle: Bundle, pointer: Pointer, test: Any) -> Iterator[Problem]:
    yield from _words(bundle, pointer, test, WHERE)


def _text(bundle: Bundle, pointer: Pointer, name: Any) -> Iterator[Problem]:
    if not isinstance(name, str):
        yield bundle.problem(pointer, f"`{pointer[-1]}` names no parameter", "give the parameter's wire name")


def _mapping(bundle: Bundle, pointer: Pointer, value: Any) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield bundle.problem(pointer, f"`{pointer[-1]}` is not a mapping", "see docs/spec-extensions.md")


def _words(bundle: Bundle, pointer: Pointer, value: Any, known: frozenset[str]) -> Iterator[Problem]:
    yield from _mapping(bundle, pointer, value)
    for key in value if isinstance(value, dict) else ():
        if key not in known:
            yield bundle.problem((*pointer, key), f"`{pointer[-1]}` has no `{key}`", f"use {', '.join(sorted(known))}")


def _known(bundle: Bundle, pointer: Pointer, name: Any) -> Iterator[Problem]:
    if name not in bundle.data.get("components", {}).get("schemas", {}):
        yield bundle.problem(pointer, f"entity `{name}` has no schema", "name it as in components/schemas")
