"""Rules of parameters: those of the path stand in it, and each becomes an argument of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.filters import WRITERS
from generator.naming import PYTHON_NAME, TAKEN_ARGUMENTS, argument_name, is_name
from generator.problems import Problem


def path_parameters(bundle: Bundle) -> Iterator[Problem]:
    for pointer, path, method, _ in bundle.operations():
        parameters = [parameter for _, parameter in bundle.parameters(pointer)]
        declared = {str(parameter.get("name")) for parameter in parameters if parameter.get("in") == "path"}
        placeholders = set(re.findall(r"{([^}]+)}", path))
        for name in sorted(placeholders - declared):
            yield bundle.problem(
                pointer,
                f"path parameter `{name}` of {method.upper()} {path} is not declared",
                f"add `{name}` to `parameters` with `in: path`",
            )
        for name in sorted(declared - placeholders):
            yield bundle.problem(
                pointer, f"path parameter `{name}` is not part of the path {path}", "remove it, or add it to the path"
            )


def parameters_once(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, _ in bundle.operations():
        parameters: set[tuple[str, str]] = set()
        for where, parameter in bundle.parameters(pointer):
            key = parameter["in"], str(parameter["name"])
            if key in parameters:
                yield bundle.problem(where, f"parameter `{key[1]}` is declared twice", "remove one of the two")
            parameters.add(key)


def no_cookies(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, _ in bundle.operations():
        for where, parameter in bundle.parameters(pointer):
            if parameter["in"] == "cookie":
                message = f"parameter `{parameter['name']}` is a cookie"
                yield bundle.problem(where, message, "remove it: the clients send no cookies")


def grammar_of_filters(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, _ in bundle.operations():
        for where, parameter in bundle.parameters(pointer):
            name, grammar = parameter["name"], parameter.get("x-filter")
            if grammar is None and name == "$filter":
                message = "`$filter` does not say how its condition is written"
                yield bundle.problem(where, message, f"add `x-filter`, one of {', '.join(WRITERS)}")
            if grammar is None:
                continue
            is_text = parameter["in"] == "query" and bundle.resolve(parameter.get("schema", {})).get("type") == "string"
            if grammar not in WRITERS:
                message = f"parameter `{name}` has the unknown grammar `{grammar}`"
                yield bundle.problem((*where, "x-filter"), message, f"use {', '.join(WRITERS)}")
            elif grammar != "bare" and not is_text:
                message = f"parameter `{name}` cannot be a condition: it is no text in the query"
                yield bundle.problem((*where, "x-filter"), message, "make it a `type: string` with `in: query`")


def one_place_for_the_value(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, _ in bundle.operations():
        for where, parameter in bundle.parameters(pointer):
            form = parameter.get("x-written-as")
            if form is None:
                continue
            text = bundle.resolve(parameter.get("schema", {})).get("type") == "string"
            if (
                not text
                or parameter["in"] != "query"
                or not isinstance(form, str)
                or form.count("{}") != 1
                or "'{}'" not in form
            ):
                message = f"`x-written-as` of parameter `{parameter['name']}` can't hold its value"
                cure = "use it for a text in the query, with `'{}'` once, in quotation marks, where the text goes"
                yield bundle.problem((*where, "x-written-as"), message, cure)


def forms_that_are_written(bundle: Bundle) -> Iterator[Problem]:
    """A value is a scalar; in a query it may be a list, its values separated by commas or each under the name."""
    for pointer, _, _, _ in bundle.operations():
        for where, parameter in bundle.parameters(pointer):
            name, place = parameter["name"], parameter["in"]
            schema = bundle.resolve(parameter.get("schema", {}))
            is_list = place == "query" and schema.get("type") == "array"
            usual = "form" if place == "query" else "simple"
            if parameter.get("style", usual) != usual:
                message = f"style `{parameter['style']}` of parameter `{name}` is not supported"
                cure = f"use `style: {usual}`" + (
                    " with `explode: false` (commas) or `true` (repeated)" if is_list else ""
                )
                yield bundle.problem((*where, "style"), message, cure)
            if "explode" in parameter and not is_list:
                message = f"`explode` of parameter `{name}` means nothing: it is no list in the query"
                yield bundle.problem((*where, "explode"), message, "remove it")
            within = bundle.resolve(schema.get("items", {})) if is_list else schema
            if not {"array", "object"}.isdisjoint(_kinds(within)) or "properties" in within:
                message = f"parameter `{name}` is neither a scalar nor, in the query, a list of scalars"
                yield bundle.problem(where, message, "describe how the service writes it, as a text")


def _kinds(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def argument_names(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, _ in bundle.operations():
        wires: dict[str, str] = {}
        for where, parameter in bundle.parameters(pointer):
            wire, name = str(parameter["name"]), argument_name(str(parameter["name"]), parameter)
            yield from _argument_name(bundle, where, parameter, name)
            other = wires.setdefault(name, wire)
            if other != wire:
                message = f"parameters `{other}` and `{wire}` both become the argument `{name}`"
                yield bundle.problem(pointer, message, f"give one of them an `{PYTHON_NAME}`")


def _argument_name(bundle: Bundle, where: Pointer, parameter: dict[str, Any], name: str) -> Iterator[Problem]:
    if name in TAKEN_ARGUMENTS:
        reason = "is a name that the method uses itself"
    elif not is_name(name):
        reason = "is not a name"
    else:
        return
    message = f"{PYTHON_NAME} `{name}` of parameter `{parameter['name']}` {reason}"
    yield bundle.problem(where, message, "write another one in snake_case")
