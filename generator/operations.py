"""Operations of a service as records for the templates.

openapi-python-client parses the document and groups its endpoints; what it cannot say in its own terms (several media
types, paging, OData keys) is read from the same document. Every operation that the document has must come out.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.bundle import Bundle
from generator.document import Pointer
from generator.naming import argument_name, attribute_name, class_name, constant_name, python_name
from generator.problems import GeneratorError, Problem

ERROR_NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    413: "PayloadTooLarge",
    429: "RateLimited",
}
_SCALARS = {
    ("string", "uuid"): "UUID",
    ("string", "date-time"): "datetime",
    ("string", "date"): "date",
    ("string", "binary"): "bytes",
    ("number", "decimal"): "Decimal",
    ("string", None): "str",
    ("integer", None): "int",
    ("number", None): "float",
    ("boolean", None): "bool",
}
_IDEMPOTENT = frozenset({"get", "head", "put", "delete", "options"})


@dataclass
class Argument:
    """One argument of a method."""

    wire: str
    name: str
    type: str
    documentation: str
    required: bool
    location: str
    separator: str = ","
    quoted: bool = False


@dataclass
class ResponseRecord:
    """One documented response."""

    status: int
    media_type: str | None
    type: str


@dataclass
class PaginationRecord:
    """Paging in terms of attributes."""

    style: str
    items: tuple[str, ...]
    offset: str | None
    size: str | None
    default_size: int | None
    maximum_size: int | None
    next_link: tuple[str, ...]
    total: tuple[str, ...]
    first: int
    item_type: str


@dataclass
class OperationRecord:
    """One operation, ready for the templates."""

    id: str
    constant: str
    method: str
    path: str
    tag: str
    resource: str
    name: str
    summary: str
    description: str
    arguments: list[Argument]
    body_media_type: str | None
    body_type: str
    body_model: str
    body_required: bool
    responses: list[ResponseRecord]
    result: str
    accept: str
    idempotent: bool
    anonymous: bool
    pagination: PaginationRecord | None
    raises: list[tuple[str, str]] = field(default_factory=list)
    server: str | None = None

    @property
    def path_arguments(self) -> list[Argument]:
        """Arguments in the path, in its order."""
        return [each for each in self.arguments if each.location == "path"]

    @property
    def other_arguments(self) -> list[Argument]:
        """Arguments in the query and in headers."""
        return [each for each in self.arguments if each.location != "path"]

    @property
    def method_arguments(self) -> list[Argument]:
        """What the method takes: without the page size, which has a name of its own; required ones first."""
        size = self.pagination.size if self.pagination else None
        taken = [each for each in self.arguments if each.location == "path" or each.wire != size]
        return sorted(taken, key=lambda each: not each.required)


@dataclass
class ActiveRequestsRecord:
    """Active requests per database."""

    limit: int
    per: str | None


@dataclass
class ServiceRecord:
    """A service, ready for the templates."""

    name: str
    version: str
    title: str
    description: str
    url: str
    active_requests: ActiveRequestsRecord | None
    class_name: str
    resources: list[tuple[str, str, str]]
    operations: list[OperationRecord]

    def of(self, resource: str) -> list[OperationRecord]:
        """Operations of one resource."""
        return [each for each in self.operations if each.resource == resource]


def parse(bundle: Bundle, document: dict[str, Any]) -> ServiceRecord:
    """Read the operations of a bundled document with request variants.

    Raises:
        GeneratorError: openapi-python-client reports an error or drops an operation.
    """
    _check_with_parser(bundle, document)
    reader = _Reader(bundle, document)
    operations = [reader.operation(path, method) for _, path, method, _ in bundle.operations()]
    used = {each.tag for each in operations}
    resources = [
        (python_name(tag["name"]), class_name(tag["name"]), tag.get("description", ""))
        for tag in document.get("tags", ())
        if tag["name"] in used
    ]
    info = document["info"]
    return ServiceRecord(
        name=bundle.service,
        version=bundle.version,
        title=info["title"],
        description=" ".join(info.get("description", info["title"]).split()),
        url=document["servers"][0]["url"],
        active_requests=_active_requests(document.get("x-rate-limit", {})),
        class_name=f"{class_name(bundle.service)}Service",
        resources=resources,
        operations=operations,
    )


def _active_requests(raw: dict[str, Any]) -> ActiveRequestsRecord | None:
    if raw.get("policy") != "concurrency":
        return None
    return ActiveRequestsRecord(raw["limit"], None if raw["per"] == "credential" else raw["per"])


def _plain(text: UntrustedString | str) -> str:
    return text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text)


_ADDRESS = re.compile(r"<\S+ object at 0x[0-9a-f]+>")


def _place(said: str) -> Pointer:
    """Find what a complaint of the parser is about: `parsing GET /Things`, `schema /components/schemas/Thing`."""
    schema = re.search(r"/components/schemas/(\w+)", said)
    if schema is not None:
        return "components", "schemas", schema[1].removesuffix("Input")
    operation = re.search(r"\b(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS) (/\S*)", said)
    return ("paths", operation[2], operation[1].lower()) if operation is not None else ()


def _without_names(path: str) -> str:
    # The parser renames the holes of a path to what its own templates call the arguments.
    return re.sub(r"{[^}]*}", "{}", path)


def _check_with_parser(bundle: Bundle, document: dict[str, Any]) -> None:
    """Let openapi-python-client read the document; what it complains of or leaves out is an error."""
    config = Config.from_sources(
        ConfigFile(), MetaType.NONE, Path("unused"), "utf-8", overwrite=False, output_path=None
    )
    parsed = GeneratorData.from_dict(json.loads(json.dumps(document, default=float)), config=config)
    cure = "write the operation so that openapi-python-client takes it without a word"
    if not isinstance(parsed, GeneratorData):
        text = f"openapi-python-client says: {_plain(parsed.header)} {_plain(parsed.detail or '')}"
        raise GeneratorError([Problem(str(bundle.path), 1, text, cure)])
    complaints = [
        *parsed.errors,
        *(each for group in parsed.endpoint_collections_by_tag.values() for each in group.parse_errors),
    ]
    if complaints:
        said = [" ".join(f"{_plain(each.header)} {_plain(each.detail or '')}".split()) for each in complaints]
        raise GeneratorError(
            bundle.problem(_place(each), f"openapi-python-client says: {each}", cure)
            for each in (_ADDRESS.sub("(of the description)", text) for text in said)
        )
    found = {
        (_plain(endpoint.method).lower(), _without_names(_plain(endpoint.path)))
        for group in parsed.endpoint_collections_by_tag.values()
        for endpoint in group.endpoints
    }
    dropped = [
        pointer for pointer, path, method, _ in bundle.operations() if (method, _without_names(path)) not in found
    ]
    if dropped:
        raise GeneratorError(
            bundle.problem(pointer, f"openapi-python-client drops {pointer[2]} {pointer[1]}", cure)
            for pointer in dropped
        )


class _Reader:
    def __init__(self, bundle: Bundle, document: dict[str, Any]) -> None:
        self.bundle = bundle
        self.document = document
        self.schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})

    def resolve(self, node: Any) -> Any:
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def operation(self, path: str, method: str) -> OperationRecord:
        item = self.document["paths"][path]
        raw: dict[str, Any] = item[method]
        parameters = [self.resolve(each) for each in (*item.get("parameters", ()), *raw.get("parameters", ()))]
        pagination_raw = raw.get("x-pagination")
        success, media = self.success(raw, hal=bool(pagination_raw and pagination_raw["style"] == "hal"))
        schema = media.get("schema") if media else None
        body = self.resolve(raw.get("requestBody", {}))
        body_media = next(iter(body.get("content", {})), None)
        body_schema = body["content"][body_media].get("schema", {}) if body_media else {}
        accept = success[1] or "application/json"
        tag = raw["tags"][0]
        servers = raw.get("servers") or item.get("servers")
        responses = self.responses(raw)
        responses.sort(key=lambda each: (each.status != success[0], each.media_type != success[1], each.status))
        return OperationRecord(
            id=raw["operationId"],
            constant=constant_name(raw["operationId"]),
            method=method.upper(),
            path=path,
            tag=tag,
            resource=python_name(tag),
            name=raw["x-method"],
            summary=" ".join(raw.get("summary", raw["operationId"]).split()),
            description=" ".join(raw.get("description", "").split()),
            arguments=self.arguments(path, parameters),
            body_media_type=body_media,
            body_type=self.sent(body_schema) if body_media else "",
            body_model=self.received(body_schema) if body_media else "",
            body_required=bool(body.get("required", False)),
            responses=responses,
            result=self.received(schema) if schema is not None else "None",
            accept=accept,
            idempotent=bool(raw.get("x-idempotent", method in _IDEMPOTENT)),
            anonymous=raw.get("security", self.document.get("security")) == [],
            pagination=self.pagination(pagination_raw, schema) if pagination_raw else None,
            raises=self.raises(raw),
            server=servers[0]["url"] if servers else None,
        )

    def success(self, raw: dict[str, Any], *, hal: bool) -> tuple[tuple[int, str | None], dict[str, Any] | None]:
        for status, response in sorted(raw["responses"].items()):
            if status.startswith("2"):
                content = self.resolve(response).get("content", {})
                chosen = next((each for each in content if ("hal" in each) == hal), next(iter(content), None))
                return (int(status), chosen), content.get(chosen)
        raise GeneratorError([self.bundle.problem(("paths",), f"{raw['operationId']} has no 2xx response", "add one")])

    def responses(self, raw: dict[str, Any]) -> list[ResponseRecord]:
        records = []
        for status, response in raw["responses"].items():
            content = self.resolve(response).get("content", {})
            if not content:
                records.append(ResponseRecord(int(status), None, "None"))
            records.extend(
                ResponseRecord(int(status), media_type, self.received(media.get("schema", {})))
                for media_type, media in content.items()
            )
        return records

    def raises(self, raw: dict[str, Any]) -> list[tuple[str, str]]:
        return [
            (
                ERROR_NAMES.get(int(status), "ServerError" if status >= "500" else "APIError"),
                " ".join(self.resolve(response)["description"].split()),
            )
            for status, response in sorted(raw["responses"].items())
            if status >= "400"
        ]

    def arguments(self, path: str, parameters: list[dict[str, Any]]) -> list[Argument]:
        arguments = [self.argument(path, each) for each in parameters if each["in"] in {"path", "query", "header"}]
        arguments.sort(key=lambda each: path.find("{" + each.wire + "}") if each.location == "path" else len(path))
        return arguments

    def argument(self, path: str, parameter: dict[str, Any]) -> Argument:
        schema = self.resolve(parameter["schema"])
        exploded = schema.get("type") == "array" and parameter.get("explode", parameter["in"] == "query")
        wire = parameter["name"]
        hole = path.find("{" + wire + "}")
        key = parameter["in"] == "path" and hole > 0 and path[hole - 1] in "(=," and ")" in path[hole:]
        return Argument(
            wire=wire,
            name=argument_name(wire, parameter),
            type=self.parameter_type(parameter["schema"]),
            documentation=self.documentation(parameter, schema),
            required=bool(parameter.get("required", False)),
            location=parameter["in"],
            separator="" if exploded else ",",
            quoted=bool(parameter.get("x-quoted", key and schema.get("type") == "string" and "format" not in schema)),
        )

    def documentation(self, parameter: dict[str, Any], schema: dict[str, Any]) -> str:
        text = " ".join(parameter.get("description", "").split())
        low, high = schema.get("minimum"), schema.get("maximum")
        if low is not None and high is not None:
            text += f" From {low} to {high}."
        elif low is not None or high is not None:
            text += f" At least {low}." if low is not None else f" At most {high}."
        if "default" in schema:
            text += f" Default: {json.dumps(schema['default'], default=str)}."
        return text

    def parameter_type(self, schema: dict[str, Any]) -> str:
        resolved = self.resolve(schema)
        if resolved.get("type") == "array":
            return f"Sequence[{self.parameter_type(resolved.get('items', {}))}]"
        if "enum" in resolved:
            return f"{self.received(schema)} | {'int' if resolved.get('type') == 'integer' else 'str'}"
        return self.received(schema)

    def received(self, schema: dict[str, Any]) -> str:
        """Type of a value as the server sends it."""
        if "$ref" in schema:
            return "models." + class_name(schema["$ref"].rpartition("/")[2])
        options = schema.get("anyOf") or schema.get("oneOf")
        if options:
            return " | ".join(dict.fromkeys(self.received(each) for each in options))
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return " | ".join(self.received({**schema, "type": kind}) for kind in kinds)
        if kinds == "null":
            return "None"
        if kinds == "array":
            return f"list[{self.received(schema.get('items', {}))}]"
        if kinds == "object":
            values = schema.get("additionalProperties", True)
            return f"dict[str, {self.received(values) if isinstance(values, dict) else 'Any'}]"
        return _SCALARS.get((str(kinds), schema.get("format"))) or _SCALARS.get((str(kinds), None)) or "Any"

    def sent(self, schema: dict[str, Any]) -> str:
        """Type of a body as users may give it: a request variant, what was read before, or a plain mapping."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            types = [f"models.{class_name(name)}"]
            if name.endswith("Input") and name.removesuffix("Input") in self.schemas:
                types.append(f"models.{class_name(name.removesuffix('Input'))}")
            return " | ".join([*types, "Mapping[str, Any]"])
        if schema.get("type") == "array":
            return f"Sequence[{self.sent(schema.get('items', {}))}]"
        if schema.get("type") == "object":
            return "Mapping[str, Any]"
        return self.received(schema)

    def pagination(self, raw: dict[str, Any], schema: dict[str, Any] | None) -> PaginationRecord:
        items, item_schema = self.attributes(schema or {}, raw.get("items", []))
        item = self.resolve(item_schema).get("items", {})
        return PaginationRecord(
            style=raw["style"],
            items=items,
            offset=raw.get("offset"),
            size=raw.get("size"),
            default_size=raw.get("default_size"),
            maximum_size=raw.get("maximum_size"),
            next_link=self.attributes(schema or {}, raw.get("next", []))[0],
            total=self.attributes(schema or {}, raw.get("total", []))[0],
            first=raw.get("first", 0),
            item_type=self.received(item),
        )

    def attributes(self, schema: dict[str, Any], wires: list[str]) -> tuple[tuple[str, ...], dict[str, Any]]:
        names = []
        for wire in wires:
            schema = self.resolve(schema)
            if "anyOf" in schema:
                schema = self.resolve(next(each for each in schema["anyOf"] if each.get("type") != "null"))
            schema = schema["properties"][wire]
            names.append(attribute_name(wire, schema))
        return tuple(names), schema
