"""Rules of former names: no two things answer to one name, and each name says since when it is a former one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.bundle import Bundle
from generator.deprecations import method
from generator.document import Pointer
from generator.former_names import NAMES, VALUES
from generator.naming import TAKEN_ARGUMENTS, argument_name, attribute_name, class_name, python_name
from generator.problems import Problem
from generator.rules.deprecations import since_a_version
from generator.rules.extensions import extensions
from generator.rules.models import OWN_ATTRIBUTES, OWN_CLASSES
from generator.rules.traversal import schemas

_METHOD, _MEMBER = re.compile(r"(?:[a-z][a-z0-9_]*\.)?[a-z][a-z0-9_]*"), re.compile(r"[a-z][a-z0-9_]*")
_CLASS, _VALUE = re.compile(r"[A-Z][A-Za-z0-9]*"), re.compile(r"[A-Z][A-Z0-9_]*")

Place = tuple[Pointer, Any, re.Pattern[str], Mapping[str, int]]
"""Pointer and object of something that may have former names, their form, and how often each name is taken beside it."""


def former_names(bundle: Bundle) -> Iterator[Problem]:
    known: set[Pointer] = {
        ("components", "parameters", name) for name in bundle.data.get("components", {}).get("parameters", {})
    }  # told where they are referred to
    for pointer, described, form, taken in _places(bundle):
        known.add(pointer)
        yield from _names(bundle, (*pointer, NAMES), described.get(NAMES, {}), form, taken, {"since"})
    for pointer, schema in schemas(bundle):
        names = list(map(str, schema.get("x-enum-varnames", ())))
        where, said = (*pointer, VALUES), schema.get(VALUES, {})
        yield from _names(bundle, where, said, _VALUE, Counter(names), {"since", "use_instead"})
        for name, each in said.items() if isinstance(said, dict) else ():
            if isinstance(each, dict) and "use_instead" in each and each["use_instead"] not in names:
                cure = f"write one of {', '.join(names)}" if names else "put it on an enumeration"
                message = f"`use_instead` of `{name}` is no value: `{each['use_instead']}`"
                yield bundle.problem((*where, name, "use_instead"), message, cure)
    for pointer, key in extensions(bundle.data, ()):
        if key == NAMES and pointer not in known:
            cure = "put it on what has a name in Python: an operation, a parameter, a property or a schema"
            yield bundle.problem((*pointer, key), f"what has `{NAMES}` here has no name that programs type", cure)


def _places(bundle: Bundle) -> Iterator[Place]:
    operations = list(bundle.operations())
    methods = [method(bundle, operation) for _, _, _, operation in operations]
    resources = [python_name(tag["name"]) for tag in bundle.data.get("tags", ())]
    taken = Counter([*methods, *resources, *_former(operation for _, _, _, operation in operations)])
    for pointer, _, _, operation in operations:
        yield pointer, operation, _METHOD, taken
        parameters = list(bundle.parameters(pointer))
        names = [argument_name(str(each["name"]), each) for _, each in parameters]
        arguments = Counter([*TAKEN_ARGUMENTS, *names, *_former(each for _, each in parameters)])
        yield from ((where, each, _MEMBER, arguments) for where, each in parameters)
    named = bundle.data.get("components", {}).get("schemas", {})
    classes = Counter([*OWN_CLASSES, *map(class_name, named), *_former(named.values())])
    for pointer, schema in schemas(bundle):
        if pointer[:-1] == ("components", "schemas"):
            yield pointer, schema, _CLASS, classes
        members = schema.get("properties", {})
        own = [attribute_name(wire, member) for wire, member in members.items()]
        attributes = Counter([*OWN_ATTRIBUTES, *own, *_former(members.values())])
        yield from (((*pointer, "properties", wire), member, _MEMBER, attributes) for wire, member in members.items())


def _former(described: Iterable[Mapping[str, Any]]) -> list[str]:
    return [name for each in described if isinstance(each.get(NAMES), dict) for name in each[NAMES]]


def _names(
    bundle: Bundle, where: Pointer, said: Any, form: re.Pattern[str], taken: Mapping[str, int], words: set[str]
) -> Iterator[Problem]:
    if not isinstance(said, dict) or not all(isinstance(each, dict) and each.keys() == words for each in said.values()):
        shape = "{OLD: {since: 1.2.0, use_instead: NEW}}" if "use_instead" in words else "{old_name: {since: 1.2.0}}"
        message = f"`{where[-1]}` does not say {' and '.join(sorted(words))} of each name"
        yield bundle.problem(where, message, f"write `{where[-1]}: {shape}`")
        return
    for name, each in said.items():
        yield from since_a_version(bundle, (*where, name, "since"), str(each["since"]))
        allowed = 0 if where[-1] == VALUES else 1  # the former name itself is counted
        if not form.fullmatch(str(name)):
            cure = "write it as programs type it: `things.get`, `thing_id`, `Thing` or `RED`"
            yield bundle.problem((*where, name), f"`{name}` is no name that programs could type here", cure)
        elif taken[name] > allowed:
            cure = "remove it here: programs that still type it get what has the name now"
            yield bundle.problem((*where, name), f"the former name `{name}` is the name of something else", cure)
