"""Rules of bodies: their media type is in the table, and their schema fits the codec that reads and writes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import Bundle
from generator.document import Pointer
from generator.media import CODECS, REQUEST, RESPONSE, codec_of, nearest
from generator.problems import Problem


def bodies_fit_their_media_type(bundle: Bundle) -> Iterator[Problem]:
    for where, name, direction, media_type, media in bodies(bundle):
        body = "request body" if direction == REQUEST else f"response {where[-1]}"
        codec = codec_of(media_type)
        if codec is None:
            near = nearest(media_type)
            cure = f"did you mean `{near}`? " if near else "use one of docs/spec-extensions.md; "
            message = f"the {body} of {name} is `{media_type}`, which nothing reads or writes"
            yield bundle.problem((*where, "content", media_type), message, f"{cure}or add it to generator/media.py")
        elif direction not in CODECS[codec].directions or not _fits(
            CODECS[codec].fits, bundle.resolve(media.get("schema", {}))
        ):
            message = f"the {body} of {name} has a schema that does not fit `{media_type}`"
            yield bundle.problem(where, message, CODECS[codec].cure)


def media_types_as_they_are_sent(bundle: Bundle) -> Iterator[Problem]:
    """Case counts for tools that look a media type up, and a body that may come in none is no body."""
    for where, owner in _owners(bundle):
        content = bundle.resolve(owner).get("content")
        if content == {}:
            message = f"`content` of `{where[-1]}` names no media type"
            yield bundle.problem((*where, "content"), message, "describe the body, or remove `content`")
        for name in content or ():
            if not content[name].get("schema"):
                message = f"`{name}` of `{where[-1]}` has no schema"
                cure = "describe what comes; a free-form object is `{type: object, additionalProperties: true}`"
                yield bundle.problem((*where, "content", name), message, cure)
            if name != name.strip().lower():
                message, cure = f"media type `{name}` is not written in lower case", f"write `{name.strip().lower()}`"
                yield bundle.problem((*where, "content", name), message, cure)


def media_types_in_their_order(bundle: Bundle) -> Iterator[Problem]:
    """Programs that ask for none get the first: HAL, which has links and embedded parts, before JSON before the rest."""
    for where, owner in _owners(bundle):
        offered = list(bundle.resolve(owner).get("content", {}))
        wanted = sorted(offered, key=lambda name: ("hal" not in name, "json" not in name))
        if where[-1] != "requestBody" and offered != wanted:
            message = f"the media types of `{where[-1]}` stand in another order than services prefer them"
            yield bundle.problem((*where, "content"), message, f"write them as {', '.join(wanted)}")


def _owners(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    operations: list[tuple[Pointer, dict[str, Any]]] = [(at, operation) for at, _, _, operation in bundle.operations()]
    operations += [(("webhooks", name, method), webhook) for name, method, webhook in bundle.webhooks()]
    for pointer, operation in operations:
        yield (*pointer, "requestBody"), operation.get("requestBody", {})
        for status, response in operation.get("responses", {}).items():
            yield (*pointer, "responses", status), response


def members_of_forms(bundle: Bundle) -> Iterator[Problem]:
    """A form has texts, and lists of them, under its names."""
    for where, name, direction, media_type, media in bodies(bundle):
        if codec_of(media_type) != "form" or direction != REQUEST:
            continue
        for wire, member in bundle.resolve(media.get("schema", {})).get("properties", {}).items():
            schema = bundle.resolve(member)
            if _is(schema, "object") or (_is(schema, "array") and not _scalar(bundle, schema.get("items", {}))):
                message = f"`{wire}` in the form of {name} is neither a scalar nor a list of scalars"
                yield bundle.problem(where, message, "describe how the service writes it, as a text")


def encoding(bundle: Bundle) -> Iterator[Problem]:
    """`encoding` says how a form writes its lists, or of which `contentType` a part of an upload may be, and nothing else."""
    for where, name, _, media_type, media in bodies(bundle):
        members = bundle.resolve(media.get("schema", {})).get("properties", {})
        for wire, said in media.get("encoding", {}).items():
            at = (*where, "content", media_type, "encoding", wire)
            if codec_of(media_type) == "multipart" and wire in members and set(said) == {"contentType"}:
                continue
            if codec_of(media_type) != "form":
                message = f"`encoding` of `{wire}` in {name} means nothing in `{media_type}`"
                yield bundle.problem(at, message, "remove it")
            elif wire not in members:
                yield bundle.problem(at, f"`encoding` of {name} names `{wire}`, which the form has not", "correct it")
            elif not _is(bundle.resolve(members[wire]), "array"):
                yield bundle.problem(at, f"`encoding` of `{wire}` in {name} is about no list", "remove it")
            elif said.get("style", "form") != "form":
                message = f"style `{said['style']}` of `{wire}` in {name} is not supported"
                yield bundle.problem(
                    at, message, "use `style: form` with `explode: false` (commas) or `true` (repeated)"
                )


def bodies(bundle: Bundle) -> Iterator[tuple[Pointer, str, str, str, dict[str, Any]]]:
    """Return place, `operationId`, direction, media type and media object of every body of every operation."""
    for pointer, _, _, operation in bundle.operations():
        name = str(operation.get("operationId"))
        owners = [((*pointer, "requestBody"), REQUEST, operation.get("requestBody", {}))]
        owners += [
            ((*pointer, "responses", status), RESPONSE, response)
            for status, response in operation.get("responses", {}).items()
        ]
        for where, direction, owner in owners:
            for media_type, media in bundle.resolve(owner).get("content", {}).items():
                yield where, name, direction, media_type, media


def _fits(wanted: str, schema: dict[str, Any]) -> bool:
    kind, is_binary = schema.get("type"), schema.get("format") == "binary"
    return {
        "any": True,
        "object": kind == "object",
        "text": kind == "string" and not is_binary,
        "binary": kind == "string" and is_binary,
    }[wanted]


def _is(schema: dict[str, Any], kind: str) -> bool:
    kinds = schema.get("type")
    return kinds == kind or (isinstance(kinds, list) and kind in kinds)


def _scalar(bundle: Bundle, schema: dict[str, Any]) -> bool:
    resolved = bundle.resolve(schema)
    return not _is(resolved, "object") and not _is(resolved, "array")
