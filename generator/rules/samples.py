"""Rules of samples: the simulator has something to answer with, in every media type that is described."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.media import codec_of
from generator.problems import Problem
from generator.rules.named import Named

_CONVENTIONAL = frozenset({"list", "get", "create", "update", "delete"})
CURE = "add the documented sample, or `examples: [...]` to the property"
_VALUES = frozenset({"example", "examples", "enum", "const", "default"})


def replies_have_samples(bundle: Bundle) -> Iterator[Problem]:
    """What is neither JSON nor a table of a JSON list has a documented sample: nothing else could be sent."""
    for pointer, _, _, operation in bundle.operations():
        for where, contents in _successes(bundle, pointer, operation):
            has_rows = any(_is_list(bundle, name, media, operation) for name, media in contents.items())
            for name, media in contents.items():
                codec, schema = codec_of(name), bundle.resolve(media.get("schema", {}))
                is_text = codec not in {None, "json"} and schema.get("type") == "string"  # else another rule says so
                if is_text and not media.get("examples") and not (codec == "csv" and has_rows):
                    message = f"{operation.get('operationId')} has no sample in `{name}`"
                    cure = "add the documented one under `examples`, or leave the media type out"
                    yield bundle.problem(where, message, cure)


def made_samples(bundle: Bundle) -> Iterator[Problem]:
    """Where no sample is documented and no rows are kept, one is made from the examples of the properties."""
    for pointer, _, _, operation in bundle.operations():
        if not isinstance(operation.get("x-state", {}), dict) or _keeps_rows(bundle, pointer, operation):
            continue
        for _, contents in _successes(bundle, pointer, operation):
            json = [media for name, media in contents.items() if codec_of(name) == "json"]
            if json and not any(media.get("examples") for media in json):
                schema, where = json[0].get("schema", {}), (*pointer, "responses")
                for place in without_values(bundle, schema, where, is_sent=False):
                    name = operation.get("operationId")
                    message = f"{name} has no sample, and `{place[-1]}` no example to make one from"
                    yield bundle.problem(place, message, CURE)


def _successes(
    bundle: Bundle, pointer: Pointer, operation: dict[str, Any]
) -> Iterator[tuple[Pointer, dict[str, dict[str, Any]]]]:
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            yield (*pointer, "responses", status), bundle.resolve(response).get("content", {})


def _is_list(bundle: Bundle, name: str, media: dict[str, Any], operation: dict[str, Any]) -> bool:
    schema = bundle.resolve(media.get("schema", {}))
    paging = operation.get("x-pagination")
    has_items = isinstance(paging, dict) and "items" in paging
    return codec_of(name) == "json" and (schema.get("type") == "array" or has_items)


def _keeps_rows(bundle: Bundle, pointer: Pointer, operation: dict[str, Any]) -> bool:
    named = Named(bundle, pointer, operation)
    action = named.state.get("action")
    is_conventional = str(operation.get("x-method")).partition("_")[0] in _CONVENTIONAL
    return action != "example" and (action is not None or (is_conventional and named.entity is not None))


def without_values(
    bundle: Bundle, schema: dict[str, Any], where: Pointer, around: tuple[str, ...] = (), *, is_sent: bool
) -> Iterator[Pointer]:
    """Return the places of scalars of which no value can be made; a request leaves out what only the server sets."""
    if _VALUES & set(schema) or (is_sent and schema.get("readOnly")):
        return
    reference = schema.get("$ref")
    if reference is not None:
        if reference not in around:
            target = ("components", "schemas", reference.rpartition("/")[2])
            yield from without_values(bundle, bundle.resolve(schema), target, (*around, reference), is_sent=is_sent)
        return
    options = [option for word in ("anyOf", "oneOf") for option in schema.get(word, ()) if option.get("type") != "null"]
    items = [schema["items"]] if isinstance(schema.get("items"), dict) else []
    for part in (*options[:1], *items):
        yield from without_values(bundle, part, where, around, is_sent=is_sent)
    for name, member in schema.get("properties", {}).items():
        yield from without_values(bundle, member, (*where, "properties", name), around, is_sent=is_sent)
    kinds = schema.get("type", "object")
    if not {"object", "array"} & {*(kinds if isinstance(kinds, list) else [kinds])} and not options:
        yield where
