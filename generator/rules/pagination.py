"""Rules of `x-pagination`: its words are known, and its names lead to what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.responses import options

STYLES = frozenset({"odata", "hal", "page", "links", "atom", "none"})
KEYS = frozenset({"style", "items", "offset", "size", "default_size", "maximum_size", "next", "total", "first"})
PATHS = ("items", "next", "total")
"""Keys that name a way from the body of the response to something in it."""


def pagination(bundle: Bundle) -> Iterator[Problem]:
    for pointer, _, _, operation in bundle.operations():
        if "x-pagination" not in operation:
            continue
        misshapen = _misshapen(operation["x-pagination"])
        if misshapen is None:
            yield from _words(bundle, pointer, operation)
            yield from _next_page(bundle, pointer, operation)
            yield from _parameters(bundle, pointer, operation)
            yield from _sizes(bundle, pointer, operation)
            yield from _paths(bundle, pointer, operation)
        else:
            message = f"x-pagination of {operation.get('operationId')} {misshapen}"
            yield bundle.problem((*pointer, "x-pagination"), message, "see docs/spec-extensions.md")


def _misshapen(paging: Any) -> str | None:
    if not isinstance(paging, dict):
        return "is not a mapping"
    for key in PATHS:
        if key in paging and not (isinstance(paging[key], list) and all(isinstance(name, str) for name in paging[key])):
            return f"has a `{key}` that is not a list of names"
    return None


def _words(bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> Iterator[Problem]:
    paging, where = operation["x-pagination"], (*pointer, "x-pagination")
    if paging.get("style") not in STYLES:
        message = f"paging style `{paging.get('style')}` of {operation.get('operationId')} is not known"
        yield bundle.problem(where, message, f"use one of {', '.join(sorted(STYLES))}")
    for key in sorted(paging.keys() - KEYS):
        yield bundle.problem((*where, key), f"x-pagination has no `{key}`", f"use one of {', '.join(sorted(KEYS))}")


NEEDS = {"odata": ("offset",), "page": ("offset",), "hal": ("next",), "links": ("next",), "atom": ("next",), "none": ()}
"""What leads to the next page in each style."""


def _next_page(bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> Iterator[Problem]:
    paging, where, name = operation["x-pagination"], (*pointer, "x-pagination"), operation.get("operationId")
    for key in NEEDS.get(paging.get("style"), ()):
        if not paging.get(key):
            message = f"paging style `{paging['style']}` of {name} lacks `{key}`"
            yield bundle.problem(where, message, "say what leads to the next page, or use `style: none`")
    if "size" in paging and "default_size" not in paging:
        message = f"{name} does not say how long a page is where no `{paging['size']}` is given"
        yield bundle.problem(where, message, "add `default_size`")
    for key, least in (("default_size", 1), ("maximum_size", 1), ("first", 0)):
        if key in paging and not (_is_whole(paging[key]) and paging[key] >= least):
            message = f"`{key}: {paging[key]}` of {name} is no whole number from {least}"
            yield bundle.problem((*where, key), message, "write how many items a page has, or the number of the first")
    sizes = [paging[key] for key in ("default_size", "maximum_size") if _is_whole(paging.get(key))]
    if sizes != sorted(sizes):
        message = f"`default_size` of {name} is above `maximum_size`"
        yield bundle.problem((*where, "default_size"), message, "exchange the two, or correct one of them")


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _parameters(bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> Iterator[Problem]:
    paging = operation["x-pagination"]
    declared: dict[str, list[dict[str, Any]]] = {}
    for _, parameter in bundle.parameters(pointer):
        declared.setdefault(str(parameter.get("name")), []).append(parameter)
    for key in ("offset", "size"):
        if key not in paging:
            continue
        where, name = (*pointer, "x-pagination", key), operation.get("operationId")
        parameters = declared.get(str(paging[key]), [])
        if not parameters:
            message = f"{name} is paged by `{paging[key]}`, which it does not declare"
            yield bundle.problem(where, message, "add the parameter")
        elif not any(_is_number_in_the_query(bundle, parameter) for parameter in parameters):
            message = f"{name} is paged by `{paging[key]}`, which is no whole number in the query"
            yield bundle.problem(where, message, "make it a `type: integer` with `in: query`")


def _sizes(bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> Iterator[Problem]:
    """Where a size out of range is refused, clients have to know the range: they ask for pages of any size from 1 on."""
    paging, name = operation["x-pagination"], operation.get("operationId")
    for where, parameter in bundle.parameters(pointer):
        schema = bundle.resolve(parameter.get("schema", {}))
        if "size" not in paging or parameter.get("name") != paging["size"]:
            continue
        most = schema.get("maximum", paging.get("maximum_size"))
        if most != paging.get("maximum_size"):
            message = f"`{paging['size']}` of {name} may be at most {most}, and x-pagination says otherwise"
            yield bundle.problem((*where, "schema"), message, f"write `maximum_size: {most}` and `maximum: {most}`")
        if schema.get("minimum", 1) > 1:
            message = f"`{paging['size']}` of {name} refuses small pages"
            yield bundle.problem((*where, "schema"), message, "write `minimum: 1`, or leave it out")
        for word in sorted({"exclusiveMinimum", "exclusiveMaximum"} & schema.keys()):
            message = f"`{paging['size']}` of {name} has an `{word}`, which no client heeds"
            yield bundle.problem((*where, "schema", word), message, "write `minimum` or `maximum`")


def _is_number_in_the_query(bundle: Bundle, parameter: dict[str, Any]) -> bool:
    schema: dict[str, Any] = bundle.resolve(parameter.get("schema", {}))
    return parameter["in"] == "query" and schema.get("type") == "integer"


def _paths(bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> Iterator[Problem]:
    paging, name = operation["x-pagination"], operation.get("operationId")
    envelopes = [schema for schema in _schemas(bundle, operation) if not _is_array(schema)]
    for key in PATHS:
        way = paging.get(key)
        if not way and not (key == "items" and envelopes):
            continue
        where, words = (*pointer, "x-pagination", key), f"`{key}: {'.'.join(way or ())}`"
        ends = [_follow(bundle, schema, way or []) for schema in envelopes]
        if not envelopes or (None in ends if key == "items" else not any(ends)):
            message = f"{words} leads nowhere in the response of {name}"
            yield bundle.problem(where, message, "follow the schema of the response")
        elif key == "items" and not all(_is_array(end) for end in ends if end is not None):
            message = f"{words} of {name} is not a list"
            yield bundle.problem(
                where, message, "name the way from an envelope to its list; an array is the list itself"
            )
        elif key in ENDS and not any(_is_of(end, *ENDS[key]) for end in ends if end is not None):
            message = f"{words} of {name} is no {ENDS[key][0]}"
            yield bundle.problem(where, message, "name the way to the value itself, not to what holds it")


ENDS = {"total": ("integer", "number"), "next": ("string",)}
"""Types of what a way leads to."""


def _is_of(schema: dict[str, Any], *kinds: str) -> bool:
    named = schema.get("type")
    return not set(kinds).isdisjoint(named if isinstance(named, list) else [named])


def _schemas(bundle: Bundle, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the schema of every structured body of a successful response: a list has to be found in each."""
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            for media in bundle.resolve(response).get("content", {}).values():
                for option in options(bundle, media.get("schema", {})):
                    schema = _without_null(bundle, option)
                    if "properties" in schema or _is_array(schema):
                        yield schema


def _is_array(schema: dict[str, Any]) -> bool:
    kinds = schema.get("type")
    return kinds == "array" or (isinstance(kinds, list) and "array" in kinds)


def _follow(bundle: Bundle, schema: dict[str, Any], path: list[str]) -> dict[str, Any] | None:
    for name in path:
        member = _without_null(bundle, schema).get("properties", {}).get(name)
        if member is None:
            return None
        schema = member
    return _without_null(bundle, schema)


def _without_null(bundle: Bundle, schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema without its reference, and without the `null` beside it."""
    resolved: dict[str, Any] = bundle.resolve(schema)
    options = [option for option in resolved.get("anyOf", ()) if option.get("type") != "null"]
    return bundle.resolve(options[0]) if options else resolved
