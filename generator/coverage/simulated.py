"""What stands behind the simulator's answer to an operation, as far as its description says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer

STATE, SAMPLE, MADE, NOTHING = "state", "sample", "made", "no body"
INFERRED = "x-inferred"
_CONVENTIONAL = frozenset({"list", "get", "create", "update", "delete"})


def simulated(bundle: Bundle, pointer: Pointer) -> str:
    """Return what an operation answers in the simulator.

    Returns:
        `state`: rows that other operations make and change. `sample`: a documented sample. `made`: a value made from the
        examples of the properties. `no body`: it answers with a status alone.
    """
    operation = bundle.at(pointer)
    action = operation.get("x-state", {}).get("action")
    conventional = str(operation.get("x-method", "")).partition("_")[0] in _CONVENTIONAL
    if _issues_tokens(bundle, str(pointer[1])):
        return STATE
    if action != "example" and (action or (conventional and _has_an_entity(bundle, pointer))):
        return STATE
    media = list(successful_media(bundle, operation))
    if not media:
        return NOTHING
    return SAMPLE if any(documented_samples(each) for each in media) else MADE


def successful_media(bundle: Bundle, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the media objects of every 2xx response."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            yield from bundle.resolve(response).get("content", {}).values()


def documented_samples(media: dict[str, Any]) -> list[Any]:
    """Return the samples of a media object, without those that we made up."""
    return [each["value"] for each in media.get("examples", {}).values() if not each.get(INFERRED)]


def _issues_tokens(bundle: Bundle, path: str) -> bool:
    schemes = bundle.data.get("components", {}).get("securitySchemes", {})
    flows = [flow for scheme in schemes.values() for flow in scheme.get("flows", {}).values()]
    url = str(bundle.data["servers"][0]["url"]).replace("{suffix}", "")
    return any(flow.get("tokenUrl") == url + path for flow in flows)


def _has_an_entity(bundle: Bundle, pointer: Pointer) -> bool:
    # An operation without bodies is about what its neighbours on the same path are about.
    item = bundle.at(pointer[:-1])
    neighbours = [item[method] for method in ("get", "put", "post", "delete", "patch") if method in item]
    return any(_names_an_entity(bundle, each) for each in (bundle.at(pointer), *neighbours))


def _names_an_entity(bundle: Bundle, operation: dict[str, Any]) -> bool:
    items = operation.get("x-pagination", {}).get("items", [])
    request = bundle.resolve(operation.get("requestBody", {})).get("content", {}).values()
    schemas = (media.get("schema", {}) for media in (*successful_media(bundle, operation), *request))
    return "entity" in operation.get("x-state", {}) or any(_refers(bundle, schema, items) for schema in schemas)


def _refers(bundle: Bundle, schema: dict[str, Any], items: list[str]) -> bool:
    options = schema.get("anyOf", schema.get("oneOf", ())) if items else ()  # an envelope, or the array alone
    if options:
        return any(_refers(bundle, option, items) for option in options)
    for member in items:
        properties = bundle.resolve(schema).get("properties", {})
        if member not in properties:
            break
        schema = properties[member]
    return "$ref" in (schema.get("items", {}) if schema.get("type") == "array" else schema)
