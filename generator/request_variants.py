"""Request variants of models: `<Name>Input`.

OpenAPI says of `readOnly` properties that they are not sent, and of `required` ones among them that they are required
in responses only. That is not all that the services do, and neither Structs nor other tools can read it from one schema,
so a schema that stands in requests and in responses becomes two:

- `<Name>`, as the server sends it: a field may be missing, for real servers leave out what their pages promise, except
  those that are required and read-only, such as a row's identifier;
- `<Name>Input`, as the server takes it: without the read-only fields, except those that are sent back on an update;
  required fields are required, and what may be left out may be null, here and when it comes back.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from generator.media import codec_of

PREFIX = "#/components/schemas/"


def schema_references(node: Any) -> Iterator[str]:
    """Return the names of the schemas that a piece of a description refers to, examples left out."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.startswith(PREFIX):
            yield reference.removeprefix(PREFIX)
        for key, value in node.items():
            if key not in {"examples", "example"}:
                yield from schema_references(value)
    elif isinstance(node, list):
        for item in node:
            yield from schema_references(item)


def reachable(schemas: dict[str, Any], roots: Iterable[str]) -> set[str]:
    """Return the names of all schemas that can be reached from some."""
    reached: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in reached and name in schemas:
            reached.add(name)
            waiting.extend(schema_references(schemas[name]))
    return reached


def variant_names(document: dict[str, Any], shared: Collection[str] = ()) -> dict[str, str]:
    """Return the schemas that get a request variant, each with its name.

    Args:
        document: a bundled description.
        shared: schemas that services have in common: some service receives them, whatever this one does.
    """
    schemas = document.get("components", {}).get("schemas", {})
    requests, responses = _uses(document, shared)
    sent, received = reachable(schemas, requests), reachable(schemas, responses)
    return {
        name: f"{name}Input"
        for name in sorted(sent & received)
        if any(_differs(schemas[part]) for part in reachable(schemas, [name]))
    }


def only_sent(document: dict[str, Any], shared: Collection[str] = ()) -> set[str]:
    """Return the schemas that go to the service and never come from it; arguments are those of `variant_names`."""
    schemas = document.get("components", {}).get("schemas", {})
    requests, responses = _uses(document, shared)
    return reachable(schemas, requests) - reachable(schemas, responses)


def with_variants(document: dict[str, Any], shared: Collection[str] = ()) -> dict[str, Any]:
    """Return a copy of a bundled document in which requests refer to the request variants."""
    document = copy.deepcopy(document)
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    names = variant_names(document, shared)
    _, responses = _uses(document, shared)
    for name in only_sent(document, shared):
        schemas[name] = _renamed(schemas[name], names)  # what is only sent holds what is sent
    variants = {variant: _renamed(_variant(schemas[name]), names) for name, variant in names.items()}
    for name in reachable(schemas, responses):
        _promise_little(schemas[name])
    schemas.update(variants)
    for name in reachable(schemas, (names.get(name, name) for name in _json_requests(document))):
        _take_null(schemas[name])
    for name, variant in names.items():
        _answer_null(schemas[name], schemas[variant])
    document.setdefault("components", {})["schemas"] = dict(sorted(schemas.items()))
    for owner, key in _sent_bodies(document):
        owner[key] = _renamed(owner[key], names)
    return document


def _sent_bodies(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Return where bodies stand that go to the service: what holds each, and under which key.

    These are requests, those that operations share as components, and replies to webhooks.
    """
    yield from ((operation, "requestBody") for operation in _operations(document) if "requestBody" in operation)
    shared = document.get("components", {}).get("requestBodies", {})
    yield from ((shared, name) for name in shared)
    for webhook in _operations(document, "webhooks"):
        yield from ((webhook["responses"], status) for status in webhook["responses"])


def _operations(document: dict[str, Any], section: str = "paths") -> Iterator[dict[str, Any]]:
    for path_item in document.get(section, {}).values():
        yield from (value for value in path_item.values() if isinstance(value, dict) and "responses" in value)


def _uses(document: dict[str, Any], shared: Collection[str]) -> tuple[set[str], set[str]]:
    """Return the schemas that go to the service, and those that come from it."""
    requests = {name for owner, key in _sent_bodies(document) for name in schema_references(owner[key])}
    responses = {*shared, *schema_references(document.get("components", {}).get("responses", {}))}
    for operation in _operations(document):
        responses.update(schema_references(operation["responses"]))
    for webhook in _operations(document, "webhooks"):
        responses.update(schema_references(webhook.get("requestBody", {})))
    return requests, responses


def _json_requests(document: dict[str, Any]) -> Iterator[str]:
    """Return the schemas that JSON requests refer to: a form has no null."""
    for owner, key in _sent_bodies(document):
        for media_type, media in owner[key].get("content", {}).items():
            if codec_of(media_type) == "json":
                yield from schema_references(media.get("schema", {}))


def _differs(schema: dict[str, Any]) -> bool:
    alternatives = "properties" in schema and bool({"anyOf", "oneOf"} & schema.keys())
    return (
        bool(schema.get("required"))
        or alternatives
        or any(isinstance(member, dict) and member.get("readOnly") for member in schema.get("properties", {}).values())
    )


def _variant(schema: dict[str, Any]) -> dict[str, Any]:
    schema = copy.deepcopy(schema)
    properties = schema.get("properties", {})
    _require(schema, [name for name in schema.get("required", ()) if not properties.get(name, {}).get("readOnly")])
    for name, member in list(properties.items()):
        if member.pop("readOnly", False) and not member.pop("x-sent-on-update", False):
            del properties[name]
    if "properties" in schema and "description" in schema:
        schema["description"] = f"{schema['description'].rstrip('.')}, as it is sent."
    return schema


def _promise_little(schema: dict[str, Any]) -> None:
    """Require of a schema of responses what the server sets itself and always sends."""
    properties = schema.get("properties", {})
    _require(schema, [name for name in schema.get("required", ()) if properties.get(name, {}).get("readOnly")])
    if properties:  # alternatives beside properties say which of them a request needs
        schema.pop("anyOf", None)
        schema.pop("oneOf", None)
    for member in properties.values():
        member.pop("x-sent-on-update", None)


def _require(schema: dict[str, Any], names: list[str]) -> None:
    if names:
        schema["required"] = names
    else:
        schema.pop("required", None)


def _take_null(schema: dict[str, Any]) -> None:
    """Let null stand for every property that may be left out."""
    for name, member in schema.get("properties", {}).items():
        if name not in schema.get("required", ()):
            schema["properties"][name] = _nullable(member)


def _answer_null(schema: dict[str, Any], variant: dict[str, Any]) -> None:
    """Let null come back where it can be sent."""
    for name, member in schema.get("properties", {}).items():
        if name in variant["properties"] and name not in (*schema.get("required", ()), *variant.get("required", ())):
            schema["properties"][name] = _nullable(member)


def _nullable(member: dict[str, Any]) -> dict[str, Any]:
    kinds = member.get("type")
    if isinstance(kinds, str):
        return {**member, "type": [kinds, "null"]}
    if isinstance(kinds, list):
        return member if "null" in kinds else {**member, "type": [*kinds, "null"]}
    if "$ref" in member:
        said = {key: value for key, value in member.items() if key != "$ref"}
        return {"anyOf": [{"$ref": member["$ref"]}, {"type": "null"}], **said}
    options = member.get("anyOf", ())
    return {**member, "anyOf": [*options, {"type": "null"}]} if options and {"type": "null"} not in options else member


def _renamed(node: Any, names: dict[str, str]) -> Any:
    if isinstance(node, dict):
        renamed = {key: _renamed(value, names) for key, value in node.items()}
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.removeprefix(PREFIX) in names:
            renamed["$ref"] = PREFIX + names[reference.removeprefix(PREFIX)]
        return renamed
    return [_renamed(item, names) for item in node] if isinstance(node, list) else node
