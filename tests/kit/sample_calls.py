"""Calls with documented samples, made of nothing but a bundled description and the operations of its client."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from iqmetrix import File
from iqmetrix_api import Model, Operation
from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator._descriptions.made_samples import made_sample

_VALUES: dict[type, Callable[[Any], Any]] = {
    UUID: UUID,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    Decimal: lambda value: Decimal(str(value)),
}


class Samples:
    """The samples of a bundled description.

    Args:
        file: the bundle.
    """

    def __init__(self, file: Path) -> None:
        self.document = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)
        self._description = Description(file.parent.name, file.stem, self.document)

    def arguments(self, operation: Operation[Any]) -> dict[str, Any]:
        """Return the arguments of a method, by their names in Python."""
        given = {}
        declared = {parameter["name"]: parameter for parameter in self._parameters(operation)}
        for argument in (*operation.path_parameters, *operation.parameters):
            samples = list(declared[argument.name].get("examples", {}).values())
            if samples and not (operation.pagination and operation.pagination.size == argument.name):
                given[argument.argument] = _value(argument, samples[0]["value"])
        body = self.body(operation)
        return given if body is None else {**given, "body": body}

    def body(self, operation: Operation[Any]) -> Any:
        """Return the sample of the request body, or one made of its properties' examples; `None` where there is no body.

        It is a model where the operation takes one; an upload is a mapping with files; anything else is plain values.
        """
        if operation.body is None:
            return None
        content = self.resolve(self.raw(operation)["requestBody"])["content"][operation.body.media_type]
        written = [example["value"] for example in content.get("examples", {}).values()]
        sample = written[0] if written else made_sample(self._description, content["schema"])
        if operation.body.codec == "multipart":
            return self._upload(content["schema"], sample, operation.body.encoding)
        if operation.body.codec == "bytes":
            return sample.encode()
        kind = operation.body.type
        if operation.body.received is not None:
            kind = operation.body.received
        if isinstance(kind, type) and issubclass(kind, Model):
            kind = list[kind] if isinstance(sample, list) else kind  # type: ignore[valid-type]
            return msgspec.json.decode(msgspec.json.Encoder(decimal_format="number").encode(sample), type=kind)
        return sample

    def _upload(self, schema: Any, sample: dict[str, Any], encoding: Mapping[str, str]) -> dict[str, Any]:
        upload: dict[str, Any] = {}
        for name, value in sample.items():
            member = self.resolve(self.resolve(schema)["properties"][name])
            media_type = encoding.get(name, "application/octet-stream").partition(",")[0]
            if member.get("format") == "binary":
                upload[name] = File(value.encode(), name=name, media_type=media_type)
            elif member.get("items", {}).get("format") == "binary":
                upload[name] = [File(each.encode(), name=name, media_type=media_type) for each in value]
            else:
                upload[name] = value
        return upload

    def reply(self, operation: Operation[Any]) -> Any:
        """Return the first documented sample of the successful response; `None` without any."""
        response = self.resolve(self.raw(operation)["responses"][str(operation.responses[0].status)])
        for media in response.get("content", {}).values():
            for example in media.get("examples", {}).values():
                return example["value"]
        return None

    def raw(self, operation: Operation[Any]) -> Any:
        """Return the operation as it is described."""
        return self.document["paths"][operation.path][operation.method.lower()]

    def resolve(self, node: Any) -> Any:
        """Follow a reference, if it is one."""
        while "$ref" in node:
            section, name = node["$ref"].split("/")[-2:]
            node = self.document["components"][section][name]
        return node

    def _parameters(self, operation: Operation[Any]) -> list[Any]:
        written = (
            *self.document["paths"][operation.path].get("parameters", ()),
            *self.raw(operation).get("parameters", ()),
        )
        return [self.resolve(parameter) for parameter in written]


def method(service: Any, operation: Operation[Any]) -> Any:
    """Return the method of a service's client that calls an operation."""
    owner = getattr(service, operation.resource) if operation.resource else service
    return getattr(owner, operation.name)


def _value(argument: Any, sample: Any) -> Any:
    form = getattr(argument, "written_as", "")
    if form:
        before, after = form.split("{}")
        return str(sample).removeprefix(before).removesuffix(after)
    if getattr(argument, "quoted", False) and isinstance(sample, str):
        sample = sample.removeprefix("'").removesuffix("'").replace("''", "'")
    read = _VALUES.get(argument.kind, lambda value: value)
    return [read(each) for each in sample] if isinstance(sample, list) else read(sample)
