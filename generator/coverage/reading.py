"""From a description to what the page tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator import deprecations, former_names
from generator.bundle import Bundle
from generator.coverage.records import CoveredOperation, CoveredService, Unreachable
from generator.coverage.simulated import INFERRED, documented_samples, simulated, successful_media
from generator.document import Pointer
from generator.naming import python_name
from generator.versions import DEFAULT


def read_coverage(bundle: Bundle) -> CoveredService:
    """Return what a description covers."""
    info, server = bundle.data["info"], bundle.data["servers"][0]
    suffix = server.get("variables", {}).get("suffix", {})
    return CoveredService(
        name=bundle.service,
        title=_one_line(info["title"]),
        summary=_one_line(info.get("summary", "")),
        group=str(bundle.data.get("x-group", "")),
        version=bundle.version,
        is_default=bundle.data.get(DEFAULT) is True,
        protocol=_protocol(bundle),
        address=str(server["url"]).replace("{suffix}", ""),
        suffixes=tuple(str(each) for each in suffix.get("enum", ()) if each),
        source=_one_line(info.get("x-source", "")),
        operations=tuple(_operation(bundle, pointer) for pointer, _, _, _ in bundle.operations()),
        inferred=tuple(_inferred_schemas(bundle)),
        deprecated=(*deprecations.sentences(bundle), *former_names.sentences(bundle)),
        unreachable=tuple(
            Unreachable(*(_one_line(each.get(key, "")) for key in ("title", "method", "schema", "source")))
            for each in bundle.data.get("x-unknown", ())
        ),
    )


def _operation(bundle: Bundle, pointer: Pointer) -> CoveredOperation:
    operation = bundle.at(pointer)
    tag = operation["tags"][0]
    body = bundle.resolve(operation.get("requestBody", {})).get("content", {}).values()
    return CoveredOperation(
        name=".".join([*([] if tag in bundle.own_tags() else [python_name(tag)]), operation["x-method"]]),
        request=f"{str(pointer[2]).upper()} {pointer[1]}",
        sent=sum(len(documented_samples(media)) for media in body),
        received=sum(len(documented_samples(media)) for media in successful_media(bundle, operation)),
        simulated=simulated(bundle, pointer),
        inferred=tuple(_inferred(bundle, pointer)),
    )


def _inferred(bundle: Bundle, pointer: Pointer) -> Iterator[str]:
    operation = bundle.at(pointer)
    if operation.get(INFERRED):
        yield "the operation"
    for _, parameter in bundle.parameters(pointer):
        if parameter.get(INFERRED):
            yield f"`{parameter['name']}`"
    if bundle.resolve(operation.get("requestBody", {})).get(INFERRED):
        yield "the body"
    for status, response in operation["responses"].items():
        if bundle.resolve(response).get(INFERRED):
            yield status


def _inferred_schemas(bundle: Bundle) -> Iterator[str]:
    for name, schema in bundle.data.get("components", {}).get("schemas", {}).items():
        if schema.get(INFERRED):
            yield f"`{name}`"
            continue
        yield from (f"`{name}.{key}`" for key, each in schema.get("properties", {}).items() if each.get(INFERRED))


def _protocol(bundle: Bundle) -> str:
    """Return the media types of replies and bodies, in a reader's words."""
    types: dict[str, None] = {}
    for _, _, _, operation in bundle.operations():
        replies = (response for status, response in operation["responses"].items() if status.startswith("2"))
        for owner in (*replies, operation.get("requestBody", {})):
            types.update(dict.fromkeys(_word(each) for each in bundle.resolve(owner).get("content", {})))
    return "REST, " + ", ".join(sorted(types)) if types else "REST"


def _word(media_type: str) -> str:
    kind = media_type.partition(";")[0].rpartition("/")[2].lower()
    words = {"hal+json": "HAL", "x-www-form-urlencoded": "forms", "form-data": "uploads", "plain": "text"}
    return words.get(kind, kind.upper() if len(kind) <= 5 else kind)


def _one_line(text: Any) -> str:
    return " ".join(str(text).split())
