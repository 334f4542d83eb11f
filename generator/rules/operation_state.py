"""Rules of `x-state`: an operation's words are known, go together, and name what exists."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.business_rules import agreements, refusals
from generator.rules.groups import levels
from generator.rules.named import Named
from generator.rules.stated_values import stated_value
from generator.rules.wording import known_entity, mapping, words

STATE = frozenset(
    {
        *("action", "agree", "also", "array_with", "by", "echo", "element", "embed", "entity", "facets"),
        *(
            "from",
            "hide",
            "ids",
            "into",
            "levels",
            "linked",
            "location",
            "match",
            "merge",
            "meta",
            "must_find",
            "order",
        ),
        *("parameter", "property", "refuse", "requires", "search", "set", "value", "where"),
    }
)
WHERE = frozenset({"any_of", "contains", "equals", "from", "to", "words"})
WHERE_TOO = frozenset({"of", "unless", "within"})
NEEDS: dict[str, tuple[str, ...]] = {
    "bulk": ("ids", "into"),
    "change": ("set",),
    "create": (),
    "delete": (),
    "delete_selected": ("where",),
    "example": (),
    "get": (),
    "get_group": ("by", "levels"),
    "get_property": ("property",),
    "get_tree": ("entity",),
    "link": ("property", "value"),
    "list": (),
    "list_nodes": ("entity",),
    "merge_property": ("property", "element"),
    "remove_property": ("property", "element"),
    "revoke_token": ("parameter",),
    "unlink": ("property", "value"),
    "update": (),
    "upsert": (),
}
"""Actions, and the words that each of them cannot do without."""

ONE_ROW = frozenset(
    {
        *("change", "delete", "get", "get_group", "get_property", "link", "merge_property", "remove_property"),
        *("unlink", "update", "upsert"),
    }
)
"""Actions on a row that the path identifies."""


def states(bundle: Bundle) -> Iterator[Problem]:
    """The words of `x-state` are known, those of its action are there, and they have the form that they should have."""
    for pointer, _, _, operation in bundle.operations():
        state, where = operation.get("x-state", {}), (*pointer, "x-state")
        yield from words(bundle, where, state, STATE)
        if not isinstance(state, dict):
            continue
        action = state.get("action")
        if action is not None and action not in NEEDS:
            cure = f"use one of {', '.join(sorted(NEEDS))}"
            yield bundle.problem((*where, "action"), f"action `{action}` is not known", cure)
        for word in NEEDS.get(str(action), ()):
            if word not in state:
                yield bundle.problem(where, f"action `{action}` lacks `{word}`", "see docs/spec-extensions.md")
        named = state.get("entity", [])
        for name in [*(named if isinstance(named, list) else [named]), state.get("requires")]:
            if name is not None:
                yield from known_entity(bundle, where, name)
        for key, rule in (("embed", _child), ("where", _where), ("echo", _text), ("facets", mapping)):
            members = state.get(key, {})
            yield from mapping(bundle, (*where, key), members)
            for name, value in members.items() if isinstance(members, dict) else ():
                yield from rule(bundle, (*where, key, name), value)


def names(bundle: Bundle) -> Iterator[Problem]:
    """What the words of `x-state` name exists."""
    for pointer, _, _, operation in bundle.operations():
        if not isinstance(operation.get("x-state", {}), dict):
            continue
        named, where = Named(bundle, pointer, operation), (*pointer, "x-state")
        yield from _row_and_body(bundle, where, named, str(operation.get("operationId")))
        for word, check in _CHECKS.items():
            if word in named.state:
                yield from check(bundle, (*where, word), named.state[word], named)


def _row_and_body(bundle: Bundle, where: Pointer, named: Named, name: str) -> Iterator[Problem]:
    action = named.state.get("action")
    if action is None and named.verb in ONE_ROW and named.entity in bundle.data.get("x-entities", {}):
        action = named.verb
    if action in ONE_ROW and not named.path_parameters:
        message = f"`{action}` of {name} is about one row, but its path has no parameter that could identify it"
        yield bundle.problem(where, message, "use `action: list`, `create` or `example`")
    if action in {"create", "update", "upsert"}:
        for schema in named.created_schemas if action == "create" else named.body_schemas:
            if schema.get("type", "object") != "object":
                message = f"`{action}` of {name} makes a row of its body, which is no object"
                yield bundle.problem((*where, "action"), message, "describe the body as an object, or use `example`")
    many = any(schema.get("type") == "array" for schema in named.body_schemas)
    if action == "create" and many and any(schema.get("type") != "array" for schema in named.reply_schemas):
        message = f"`create` of {name} makes a row of each element of its body, and replies with one that is no list"
        yield bundle.problem((*where, "action"), message, "describe the reply as a list of rows, or use `example`")
    rules = bundle.data.get("x-entities", {}).get(named.entity, {})
    if action == "upsert" and isinstance(rules, dict):
        key = rules.get("key", "Id")
        keys = key if isinstance(key, list) else [key] if isinstance(key, str) else []
        made = [member for member in keys if member in rules.get("server", {})]
        if made:
            message = f"{name} gives {named.entity} its `{made[0]}`, which the server makes as well"
            yield bundle.problem((*where, "action"), message, f"remove `{made[0]}` from `server`, or use `update`")


def _set(bundle: Bundle, where: Pointer, stated: Any, named: Named, row: set[str] | None = None) -> Iterator[Problem]:
    yield from mapping(bundle, where, stated)
    row = named.row if row is None else row
    known = {"parameter": named.parameters}
    known |= {"body": named.body} if named.body is not None else {}
    known |= {"member": named.row} if named.row is not None else {}
    for member, value in stated.items() if isinstance(stated, dict) else ():
        yield from _member(bundle, (*where, member), member, row)
        yield from stated_value(bundle, (*where, member), value, known)


def _from(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    yield from mapping(bundle, where, stated)
    for member in stated if isinstance(stated, dict) else ():
        yield from _member(bundle, (*where, member), member, named.row)
    if named.texts(409) is None:
        yield bundle.problem(where, "`from` refuses by a 409, which is not documented", "add it to `x-errors`")


def _array_with(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    for name in stated if isinstance(stated, list) else [stated]:
        if name not in named.parameters:
            message, known = f"`array_with` names `{name}`, which is no parameter", ", ".join(sorted(named.parameters))
            yield bundle.problem(where, message, f"give a list of {known or 'none'}")


def _property(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    yield from _member(bundle, where, stated, named.row)


def _value(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    yield from mapping(bundle, where, stated)
    known = {"parameter": named.parameters}
    known |= {"body": named.body} if named.body is not None else {}
    yield from stated_value(bundle, where, stated, known)


def _linked(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    yield from words(bundle, where, stated, ("by", "entity", "property"))
    if isinstance(stated, dict):
        if "by" in stated:
            yield from _member(bundle, (*where, "by"), stated["by"], named.row)
        yield from known_entity(bundle, (*where, "entity"), stated.get("entity"))
        yield from _member(bundle, (*where, "property"), stated.get("property"), named.members_of(stated.get("entity")))


def _hide(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    """A list leaves out rows by a member of theirs; those of a view, by one of what they are a view of."""
    rules = bundle.data.get("x-entities", {}).get(named.entity, {})
    view = rules.get("view", {}) if isinstance(rules, dict) else {}
    more = named.members_of(view.get("of")) if isinstance(view, dict) else None
    for member in stated if isinstance(stated, dict) else ():
        yield from _member(bundle, where, member, None if named.row is None else {*named.row, *(more or ())})


def _merge(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    for member in stated if isinstance(stated, list) else [stated]:
        if member not in named.state.get("embed", {}):
            message = f"`merge` names `{member}`, which `embed` does not"
            yield bundle.problem(where, message, "give a list of members of `embed`")


def _also(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    if not isinstance(stated, list):
        yield bundle.problem(where, "`also` is not a list", "write `[{entity: ..., set: {...}}]`")
    for index, rule in enumerate(stated if isinstance(stated, list) else ()):
        yield from words(bundle, (*where, index), rule, ("entity", "set"))
        if isinstance(rule, dict):
            entity = rule.get("entity")
            yield from known_entity(bundle, (*where, index, "entity"), entity)
            members = named.members_of(entity if isinstance(entity, str) else None)
            yield from _set(bundle, (*where, index, "set"), rule.get("set", {}), named, members)


def _order(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    """Rows stand in one order always, or in that which a parameter asks for."""
    if not isinstance(stated, dict) or "by" not in stated:
        yield from words(bundle, where, stated, ("parameter", "direction", "default", "values"))
        if isinstance(stated, dict) and not {"parameter", "values"} <= stated.keys():
            cure = "write `{by: Name}`, or `{parameter: OrderBy, values: {name: Name}}`"
            yield bundle.problem(where, "`order` says neither `by` nor `parameter` with its `values`", cure)
        return
    yield from words(bundle, where, stated, ("by", "descending"))
    yield from _member(bundle, (*where, "by"), stated["by"], named.row)
    if not isinstance(stated.get("descending", False), bool):
        yield bundle.problem((*where, "descending"), "`descending` is neither true nor false", "write `true`")


def _ids(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    known = named.parameters if isinstance(stated, dict) else named.body
    name = stated.get("parameter") if isinstance(stated, dict) else stated
    if known is not None and name not in known:
        message = f"`ids` names `{name}`, which the operation does not have"
        yield bundle.problem(where, message, "name a property of the body, or `{parameter: ...}`")


def _must_find(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    if stated and named.texts(404) is None:
        yield bundle.problem(where, "`must_find` refuses by a 404, which is not documented", "add it to `x-errors`")


def _location(bundle: Bundle, where: Pointer, stated: Any, named: Named) -> Iterator[Problem]:
    yield from _member(bundle, where, stated, named.row)
    if not named.has_location:
        message = "`location` sets a header that no success has"
        yield bundle.problem(where, message, "add `headers: {Location: ...}` to the response")


_CHECKS: dict[str, Callable[[Bundle, Pointer, Any, Named], Iterator[Problem]]] = {
    "agree": agreements,
    "also": _also,
    "array_with": _array_with,
    "by": _property,
    "from": _from,
    "ids": _ids,
    "levels": levels,
    "hide": _hide,
    "linked": _linked,
    "location": _location,
    "merge": _merge,
    "must_find": _must_find,
    "order": _order,
    "property": _property,
    "refuse": refusals,
    "set": _set,
    "value": _value,
}


def _member(bundle: Bundle, where: Pointer, member: Any, known: set[str] | None) -> Iterator[Problem]:
    if known is not None and member not in known:
        cure = "add the property, or list it under `hidden` of the entity if no answer shows it"
        yield bundle.problem(where, f"the rows have no member `{member}`", cure)


def _where(bundle: Bundle, pointer: Pointer, test: Any) -> Iterator[Problem]:
    yield from words(bundle, pointer, test, WHERE | WHERE_TOO)
    if isinstance(test, dict) and "of" in test:
        yield from known_entity(bundle, (*pointer, "of"), test["of"])
    if isinstance(test, dict) and len(WHERE & set(test)) != 1 and set(test) <= WHERE | WHERE_TOO:
        yield bundle.problem(pointer, f"`{pointer[-1]}` has no one test", f"use one of {', '.join(sorted(WHERE))}")
    if isinstance(test, dict) and "within" in test:
        path, member = test["within"], test.get("any_of")
        if not (isinstance(path, str) and isinstance(member, str) and member.startswith(f"{path}.")):
            message = f"`within` of `{pointer[-1]}` does not name the list to whose elements `any_of` belongs"
            yield bundle.problem(pointer, message, "write `{any_of: List.Member, within: List}`")


def _child(bundle: Bundle, pointer: Pointer, name: Any) -> Iterator[Problem]:
    yield from known_entity(bundle, pointer, name)
    rules = bundle.data.get("x-entities", {}).get(name) if isinstance(name, str) else None
    if not isinstance(rules, dict) or not isinstance(rules.get("parent"), dict):
        message = f"`embed` shows {name}, whose rows have no parent"
        yield bundle.problem(pointer, message, f"give {name} a `parent` in x-entities")


def _text(bundle: Bundle, pointer: Pointer, name: Any) -> Iterator[Problem]:
    if not isinstance(name, str):
        yield bundle.problem(pointer, f"`{pointer[-1]}` names no parameter", "give the parameter's wire name")
