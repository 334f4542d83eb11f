"""A service and its operations, read from a bundled description with request variants."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.bundle import Bundle
from generator.deprecations import DEPRECATED, deprecation, is_deprecated
from generator.document import Pointer, load
from generator.former_names import of_model, of_operation
from generator.media import codec_of
from generator.naming import class_name, client_class, constant_name, python_name
from generator.operations.forms import content_types, separators
from generator.operations.paging import read_pagination
from generator.operations.parameters import read_arguments
from generator.operations.records import (
    ActiveRequestsRecord,
    OperationRecord,
    ResourceRecord,
    ServiceHead,
    ServiceRecord,
)
from generator.operations.successes import read_responses, read_successes, result_type
from generator.operations.type_names import as_received, received, sent
from generator.operations.webhooks import read_webhooks
from generator.versions import DEFAULT

ERROR_NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    413: "PayloadTooLarge",
    429: "RateLimited",
}
_IDEMPOTENT = frozenset({"get", "head", "put", "delete", "options"})
_CHANGING_A_PART = frozenset({"change", "link", "unlink", "merge_property"})
"""Actions of `x-state` that leave the rest of a thing as it is, whatever the method."""


def read_head(path: Path) -> ServiceHead:
    """Read what the other services need to know of one; it may be unsound for the rest.

    Args:
        path: the description, or the bundle (`.json`) that was made of it.

    Raises:
        GeneratorError: the description is not YAML.
    """
    data = json.loads(path.read_text(encoding="utf-8")) if path.suffix == ".json" else load(path).data
    name = str(data.get("x-service") or path.parent.name)
    info = data["info"] if isinstance(data.get("info"), dict) else {}
    return ServiceHead(name, path.stem, _description(info, name), client_class(name), data.get(DEFAULT) is True)


def _description(info: dict[str, Any], name: str) -> str:
    return " ".join(str(info.get("description") or info.get("title") or name).split())


def read_service(bundle: Bundle, versions: Sequence[str] = (), *, is_home: bool = False) -> ServiceRecord:
    """Read a description.

    Args:
        bundle: the description with its request variants (`Bundle.with_request_variants`).
        versions: all versions of the service, oldest first.
        is_home: whether it is the default one.

    Raises:
        GeneratorError: an operation has no successful response.
    """
    document = bundle.data
    own_tags = bundle.own_tags()
    operations = [
        _operation(bundle, own_tags, pointer, path, method) for pointer, path, method, _ in bundle.operations()
    ]
    methods = [*operations, *(each for operation in operations for each in _former(bundle, operation))]
    info = document["info"]
    shared = {class_name(name) for name in bundle.shared}
    models = sorted(class_name(name) for name in document.get("components", {}).get("schemas", {}))
    return ServiceRecord(
        name=bundle.service,
        version=bundle.version,
        title=info["title"],
        description=_description(info, bundle.service),
        url=document["servers"][0]["url"],
        active_requests=_active_requests(document.get("x-rate-limit", {})),
        class_name=client_class(bundle.service),
        is_default=document.get(DEFAULT) is True,
        resources=_resources(bundle, methods),
        own_operations=[operation for operation in methods if not operation.resource],
        operations=operations,
        models=[name for name in models if name not in shared],
        shared_models=[name for name in models if name in shared],
        versions=list(versions),
        is_home=is_home,
        webhooks=read_webhooks(bundle),
        former_models={
            former.name: (former.now, f"{former.name} {former.said}")
            for name, schema in document.get("components", {}).get("schemas", {}).items()
            for former in of_model(bundle, name, schema)
        },
    )


def _former(bundle: Bundle, operation: OperationRecord) -> Iterator[OperationRecord]:
    """Return an operation under each of its former names."""
    raw = next(raw for _, _, _, raw in bundle.operations() if raw["operationId"] == operation.id)
    for former in of_operation(bundle, raw):
        resource, _, name = former.name.rpartition(".")
        yield replace(operation, resource=resource, name=name, deprecated=former.said, now=former.now)


def _resources(bundle: Bundle, methods: Sequence[OperationRecord]) -> list[ResourceRecord]:
    by_resource: dict[str, list[OperationRecord]] = {}
    for each in methods:
        if each.resource:
            by_resource.setdefault(each.resource, []).append(each)
    resources = [
        ResourceRecord(name, class_name(tag["name"]), tag.get("description", ""), by_resource.pop(name))
        for tag in bundle.data.get("tags", ())
        if (name := python_name(tag["name"])) in by_resource
    ]
    return resources + [
        ResourceRecord(name, "".join(map(str.capitalize, name.split("_"))), _no_resource_now(former), former)
        for name, former in by_resource.items()
    ]


def _no_resource_now(former: Sequence[OperationRecord]) -> str:
    names = sorted({f"`{operation.now.rpartition('.')[0] or 'the service itself'}`" for operation in former})
    return f"Former names of methods of {', '.join(names)}."


def _active_requests(raw: dict[str, Any]) -> ActiveRequestsRecord | None:
    if raw.get("policy") != "concurrency":
        return None
    return ActiveRequestsRecord(raw["limit"], None if raw["per"] == "credential" else raw["per"])


def _operation(bundle: Bundle, own_tags: set[str], pointer: Pointer, path: str, method: str) -> OperationRecord:
    raw = bundle.at(pointer)
    tag = raw["tags"][0]
    paging = raw.get("x-pagination")
    successes = read_successes(bundle, pointer, hal=bool(paging and paging["style"] == "hal"))
    status, media_type = successes[0].status, successes[0].media_type
    body = bundle.resolve(raw.get("requestBody", {}))
    body_media_type = next(iter(body.get("content", {})), None)
    body_schema = body["content"][body_media_type].get("schema", {}) if body_media_type else {}
    responses = read_responses(bundle, raw)
    responses.sort(key=lambda response: (response.status != status, response.media_type != media_type, response.status))
    servers = raw.get("servers") or bundle.at(pointer[:-1]).get("servers")
    url = (servers or bundle.data["servers"])[0]["url"]
    return OperationRecord(
        id=raw["operationId"],
        constant=constant_name(raw["operationId"]),
        method=method.upper(),
        path=path,
        url_path=urlsplit(url).path.rstrip("/") + path,
        tag=tag,
        resource="" if tag in own_tags else python_name(tag),
        name=raw["x-method"],
        summary=" ".join(raw.get("summary", raw["operationId"]).split()),
        description=" ".join(raw.get("description", "").split()),
        arguments=read_arguments(bundle, pointer),
        body_media_type=body_media_type,
        body_type=sent(bundle, body_schema) if body_media_type else "",
        body_model=received(bundle, body_schema) if body_media_type else "",
        body_received=as_received(bundle, body_schema) if body_media_type else "",
        body_required=bool(body.get("required", False)),
        body_codec=codec_of(body_media_type or "") or "json",
        body_encoding=content_types(body_media_type, body["content"][body_media_type]) if body_media_type else {},
        body_separators=separators(bundle, body_media_type, body["content"][body_media_type])
        if body_media_type
        else {},
        responses=responses,
        result=result_type(successes),
        successes=successes,
        accept=next((each.media_type for each in successes if each.media_type), "application/json"),
        idempotent=bool(raw.get("x-idempotent", method in _IDEMPOTENT)),
        anonymous=raw.get("security", bundle.data.get("security")) == [],
        replaces=method == "put" and raw.get("x-state", {}).get("action") not in _CHANGING_A_PART,
        pagination=read_pagination(bundle, paging, successes[0].schema or {}) if paging else None,
        raises=_raises(bundle, raw),
        server=url if servers else None,
        deprecated=deprecation(bundle, raw.get(DEPRECATED, {}), {}) if is_deprecated(raw) else "",
        helpers=raw.get("x-helpers", {}),
    )


def _raises(bundle: Bundle, raw: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (
            ERROR_NAMES.get(int(status), "ServerError" if status >= "500" else "APIError"),
            " ".join(bundle.resolve(response)["description"].split()),
        )
        for status, response in sorted(raw["responses"].items())
        if status >= "400"
    ]
