"""Rules of method names: what users type behind a resource, and what they may expect of it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import Bundle
from generator.naming import is_name
from generator.problems import Problem

OWN_METHODS = frozenset({"with_raw_response"})
"""Names that every resource has itself."""

LIST_VERBS = frozenset({"list", "search", "find"})
"""First words of the methods that return lazy lists."""


def method_name(bundle: Bundle) -> Iterator[Problem]:
    places: dict[tuple[str, str], str] = {}
    for pointer, path, method, operation in bundle.operations():
        place = f"{method.upper()} {path}"
        name = operation.get("x-method")
        if not isinstance(name, str) or not is_name(name):
            message = f"{place} has no x-method" if name is None else f"x-method `{name}` of {place} is not a name"
            yield bundle.problem(
                (*pointer, "x-method"), message, "write list, get, create, update, delete or a verb in snake_case"
            )
            continue
        if name in OWN_METHODS:
            message = f"method `{name}` of {place} is one that every resource has itself"
            yield bundle.problem((*pointer, "x-method"), message, "choose another verb")
        for tag in operation.get("tags", ()):
            other = places.setdefault((tag, name), place)
            if other != place:
                message = f"method `{name}` of resource {tag} is both {other} and {place}"
                yield bundle.problem((*pointer, "x-method"), message, "rename one of the two")


def lists_are_paged(bundle: Bundle) -> Iterator[Problem]:
    for pointer, path, method, operation in bundle.operations():
        name = operation.get("x-method")
        if isinstance(name, str) and name.partition("_")[0] in LIST_VERBS and "x-pagination" not in operation:
            yield bundle.problem(
                (*pointer, "x-method"),
                f"method `{name}` of {method.upper()} {path} sounds like a lazy list, but has no x-pagination",
                "add it, with `style: none` where everything comes in one response, or call the method `get_...`",
            )
