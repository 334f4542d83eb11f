"""Rules of `x-entities` and `x-state`, which say how the simulator keeps rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.wording import known_entity, mapping, words

ENTITY = frozenset(
    {
        *("current", "delete", "errors", "hidden", "key", "lock", "parent"),
        *("scope", "seed", "server", "tree", "unique", "vary", "view"),
    }
)
CURRENT = frozenset({"from", "of", "otherwise", "show", "to"})
TREE = ("children", "kind", "of", "parent", "path", "root")
VIEW = frozenset({"group", "like", "named", "of"})
GROUP = frozenset({"by", "into", "pattern", "set"})


def rows(bundle: Bundle) -> Iterator[Problem]:
    declared = bundle.data.get("x-entities", {})
    yield from mapping(bundle, ("x-entities",), declared)
    for name, rules in declared.items() if isinstance(declared, dict) else ():
        where = ("x-entities", name)
        yield from known_entity(bundle, where, name)
        yield from words(bundle, where, rules, ENTITY)
        if isinstance(rules, dict) and isinstance(rules.get("parent"), dict):
            yield from known_entity(bundle, (*where, "parent", "entity"), rules["parent"].get("entity"))
        if isinstance(rules, dict) and "view" in rules:
            yield from _view(bundle, (*where, "view"), rules["view"], declared)
        if isinstance(rules, dict) and "current" in rules:
            yield from _current(bundle, (*where, "current"), name, rules["current"], declared)
        if isinstance(rules, dict) and "tree" in rules:
            yield from _tree(bundle, (*where, "tree"), rules["tree"])


def _current(bundle: Bundle, where: Pointer, name: str, rule: Any, declared: dict[str, Any]) -> Iterator[Problem]:
    """A row shows of its children the one whose period it is."""
    yield from words(bundle, where, rule, CURRENT)
    if not isinstance(rule, dict):
        return
    for word in sorted(CURRENT - {"otherwise"} - set(rule)):
        yield bundle.problem(where, f"`current` of {name} lacks `{word}`", f"give {', '.join(sorted(CURRENT))}")
    child = declared.get(str(rule.get("of")))
    parent = child.get("parent") if isinstance(child, dict) else None
    if not isinstance(parent, dict) or parent.get("entity") != name:
        message = f"`current` of {name} is about {rule.get('of')}, whose rows are no children of it"
        yield bundle.problem((*where, "of"), message, f"name an entity whose `parent` is {name}")
        return
    schemas = bundle.data.get("components", {}).get("schemas", {})
    own, theirs = (set(schemas.get(each, {}).get("properties", {})) for each in (name, rule["of"]))
    shown = rule.get("show", {}) if isinstance(rule.get("show"), dict) else {}
    otherwise = rule.get("otherwise", {}) if isinstance(rule.get("otherwise"), dict) else {}
    times = [rule[word] for word in ("from", "to") if word in rule]
    for member, known in [
        *((each, own) for each in shown),
        *((each, theirs) for each in (*shown.values(), *times, *otherwise)),
    ]:
        if member not in known:
            message = f"`current` of {name} names `{member}`, which is no property"
            yield bundle.problem(where, message, f"use one of {', '.join(sorted(known))}")


def _tree(bundle: Bundle, where: Pointer, tree: Any) -> Iterator[Problem]:
    yield from words(bundle, where, tree, {*TREE, "keep"})
    if not isinstance(tree, dict):
        return
    for word in TREE:
        if word not in tree:
            yield bundle.problem(where, f"`tree` lacks `{word}`", f"give {', '.join(TREE)}")
    for word in ("of", "keep", "root"):
        for name in tree.get(word, []) if isinstance(tree.get(word), list) else [tree[word]] if word in tree else []:
            yield from known_entity(bundle, (*where, word), name)


def _view(bundle: Bundle, where: Pointer, view: Any, declared: dict[str, Any]) -> Iterator[Problem]:
    yield from words(bundle, where, view, VIEW)
    if not isinstance(view, dict):
        return
    yield from known_entity(bundle, (*where, "of"), view.get("of"))
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
        if isinstance(rules, dict) and isinstance(rules.get("key"), list):
            yield from _composite_key(bundle, name, rules, schemas.get(name, {}))
        stated = rules.get("key", "Id") if isinstance(rules, dict) else None
        key = stated if isinstance(stated, str) else ""
        schema = schemas.get(name, {})
        member = schema.get("properties", {}).get(key)
        if member is not None and not (member.get("readOnly") and key in schema.get("required", ())):
            message = f"`{key}` identifies the rows of {name}, but need not be sent with them"
            cure = "make it `readOnly: true` and list it under `required`"
            yield bundle.problem(("components", "schemas", name, "properties", key), message, cure)


def _composite_key(bundle: Bundle, name: str, rules: dict[str, Any], schema: dict[str, Any]) -> Iterator[Problem]:
    where = ("x-entities", name, "key")
    for member in rules["key"]:
        if member not in schema.get("properties", {}) or member not in schema.get("required", ()):
            message = f"`{member}` is part of the key of {name}, but no required property of it"
            yield bundle.problem(where, message, "name properties that are listed under `required`")
    if "view" in rules:
        yield bundle.problem(where, f"{name} is a view, but has a key of several members", "give it one")


def members(bundle: Bundle) -> Iterator[Problem]:
    """`lock` and `unique` name properties that requests carry; a path may carry what is unique too."""
    declared = bundle.data.get("x-entities", {})
    for name, rules in declared.items():
        properties = bundle.data.get("components", {}).get("schemas", {}).get(name, {}).get("properties", {})
        server = rules.get("server", {})
        of_path = {each for each, rule in server.items() if isinstance(rule, dict) and "path" in rule}
        named: list[tuple[Pointer, str]] = [(("lock",), rules["lock"])] if "lock" in rules else []
        named += [
            (("unique", index), each) for index, together in enumerate(rules.get("unique", ())) for each in together
        ]
        for place, member in named:
            known = properties if place == ("lock",) else {*properties, *of_path}
            if member.partition(".")[0] not in known:
                message = f"`{place[0]}` of {name} names `{member}`, which is no property of it"
                yield bundle.problem(("x-entities", name, *place), message, "name a property as the schema does")


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
