"""Rules of operations and their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.naming import TAKEN_ARGUMENTS, argument_name, constant_name, is_name
from generator.problems import Problem

LIST_VERBS = frozenset({"list", "search", "find"})
"""First words of the methods that return lazy lists."""

OWN_METHODS = frozenset({"with_raw_response"})
STYLES = frozenset({"odata", "hal", "page", "links", "atom", "none"})
PAGINATION_KEYS = frozenset(
    {"style", "items", "offset", "size", "default_size", "maximum_size", "next", "total", "first"}
)


def operation_id(bundle: Bundle) -> Iterator[Problem]:
    seen: dict[str, str] = {}
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
        if constant in seen:
            message = f"operationId `{name}` of {place} is taken by {seen[constant]}"
            yield bundle.problem((*pointer, "operationId"), message, "rename one of the two")
        seen.setdefault(constant, place)


def one_tag(bundle: Bundle) -> Iterator[Problem]:
    declared = {tag.get("name") for tag in bundle.data.get("tags", ())}
    for pointer, path, method, operation in bundle.operations():
        tags = operation.get("tags") or []
        if len(tags) != 1:
            message = f"{method.upper()} {path} has {'no tag' if not tags else f'{len(tags)} tags'}"
            yield bundle.problem((*pointer, "tags"), message, "give it exactly one: the resource that it belongs to")
        elif tags[0] not in declared:
            yield bundle.problem(
                (*pointer, "tags"), f"tag `{tags[0]}` is not declared", "add it to `tags` with a description"
            )


def method_name(bundle: Bundle) -> Iterator[Problem]:
    seen: dict[tuple[str, str], str] = {}
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
            other = seen.setdefault((tag, name), place)
            if other != place:
                message = f"method `{name}` of resource {tag} is both {other} and {place}"
                yield bundle.problem((*pointer, "x-method"), message, "rename one of the two")


def lists_are_paged(bundle: Bundle) -> Iterator[Problem]:
    for pointer, path, method, operation in bundle.operations():
        name = operation.get("x-method")
        if isinstance(name, str) and name.partition("_")[0] in LIST_VERBS and "x-pagination" not in operation:
            yield bundle.problem(
                (*pointer, "x-method"),
                f"`{name}` of {method.upper()} {path} sounds like a list, but has no x-pagination",
                "add it, `{style: none, items: [...]}` where everything comes at once, or call the method `get_...`",
            )


def path_parameters(bundle: Bundle) -> Iterator[Problem]:
    for pointer, path, method, _ in bundle.operations():
        parameters = [each for _, each in bundle.parameters(pointer)]
        declared = {each.get("name") for each in parameters if each.get("in") == "path"}
        holes = set(re.findall(r"{([^}]+)}", path))
        for name in sorted(holes - declared):
            yield bundle.problem(
                pointer,
                f"path parameter `{name}` of {method.upper()} {path} is not declared",
                f"add `{name}` to `parameters` with `in: path`",
            )
        for name in sorted(str(each) for each in declared - holes):
            yield bundle.problem(
                pointer, f"path parameter `{name}` does not stand in {path}", "remove it, or add it to the path"
            )


def arguments(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, _ in bundle.operations():
        seen: dict[str, str] = {}
        stands: set[tuple[str, str]] = set()
        for where, each in bundle.parameters(pointer):
            wire = str(each["name"])
            if (each["in"], wire) in stands:
                yield bundle.problem(where, f"parameter `{wire}` stands there twice", "remove one of the two")
            stands.add((each["in"], wire))
            if each["in"] == "cookie":
                yield bundle.problem(where, f"parameter `{wire}` is a cookie", "the clients send none: remove it")
            name = argument_name(wire, each)
            if not is_name(name) or name in TAKEN_ARGUMENTS:
                message = f"x-python-name `{name}` of parameter `{wire}` is " + (
                    "used by the method itself" if name in TAKEN_ARGUMENTS else "not a name"
                )
                yield bundle.problem(where, message, "write another one in snake_case")
            other = seen.setdefault(name, wire)
            if other != wire:
                message = f"parameters `{other}` and `{wire}` both become the argument `{name}`"
                yield bundle.problem(pointer, message, "give one of them an `x-python-name`")


def paths_differ(bundle: Bundle) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for path in bundle.data.get("paths", {}):
        other = seen.setdefault(re.sub(r"{[^}]*}", "{}", path), path)
        if other != path:
            message = f"paths `{other}` and `{path}` are one but for the names of their parameters"
            yield bundle.problem(("paths", path), message, "make them one path")


def security_schemes(bundle: Bundle) -> Iterator[Problem]:
    known = bundle.data.get("components", {}).get("securitySchemes", {})
    asked = [((), bundle.data), *((pointer, operation) for pointer, _, _, operation in bundle.operations())]
    for pointer, owner in asked:
        for requirement in owner.get("security") or ():
            for name in requirement:
                if name not in known:
                    yield bundle.problem(
                        (*pointer, "security"),
                        f"security scheme `{name}` is not defined",
                        "add it to components/securitySchemes",
                    )


def pagination(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        raw = operation.get("x-pagination")
        if raw is None:
            continue
        where = (*pointer, "x-pagination")
        name = operation.get("operationId")
        wrong = _misshapen(raw)
        if wrong is not None:
            yield bundle.problem(where, f"x-pagination of {name} {wrong}", "see docs/spec-extensions.md")
            continue
        if raw.get("style") not in STYLES:
            yield bundle.problem(
                where,
                f"paging style `{raw.get('style')}` of {name} is not known",
                f"use one of {', '.join(sorted(STYLES))}",
            )
        for key in sorted(set(raw) - PAGINATION_KEYS):
            yield bundle.problem(
                (*where, key), f"x-pagination has no `{key}`", f"use one of {', '.join(sorted(PAGINATION_KEYS))}"
            )
        declared = {each.get("name") for _, each in bundle.parameters(pointer)}
        for key in ("offset", "size"):
            if key in raw and raw[key] not in declared:
                yield bundle.problem(
                    (*where, key), f"{name} is paged by `{raw[key]}`, which it does not declare", "add the parameter"
                )
        for key in ("items", "next", "total"):
            if key not in raw or (key != "items" and not raw[key]):
                continue
            found = _leads_to(bundle, operation, raw[key])
            if found is None:
                yield bundle.problem(
                    (*where, key),
                    f"`{key}: {'.'.join(raw[key])}` does not stand in the response of {name}",
                    "follow the schema of the response",
                )
            elif key == "items" and found.get("type") != "array" and "array" not in (found.get("type") or ()):
                yield bundle.problem(
                    (*where, key),
                    f"`{key}: {'.'.join(raw[key])}` of {name} is not a list",
                    "name the way from the response to its list; `[]` where it is one itself",
                )


def _misshapen(raw: Any) -> str | None:
    if not isinstance(raw, dict):
        return "is not a mapping"
    for key in ("items", "next", "total"):
        if key in raw and not (isinstance(raw[key], list) and all(isinstance(each, str) for each in raw[key])):
            return f"has a `{key}` that is not a list of names"
    return None


def _leads_to(bundle: Bundle, operation: dict[str, Any], path: list[str]) -> Any:
    for status, response in operation.get("responses", {}).items():
        if not status.startswith("2"):
            continue
        for media in bundle.resolve(response).get("content", {}).values():
            schema: Any = media.get("schema", {})
            for part in path:
                schema = bundle.resolve(schema)
                options = [each for each in schema.get("anyOf", ()) if each.get("type") != "null"]
                schema = bundle.resolve(options[0]) if options else schema
                schema = schema.get("properties", {}).get(part)
                if schema is None:
                    break
            else:
                schema = bundle.resolve(schema)
                options = [each for each in schema.get("anyOf", ()) if each.get("type") != "null"]
                return bundle.resolve(options[0]) if options else schema
    return None
