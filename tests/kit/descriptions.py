"""Small descriptions of services that do not exist."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.media import media_types


def describe(paths: dict[str, Any], *, service: str = "gadgets", **more: Any) -> dict[str, Any]:
    """Return a bundled description; anonymous, and under `/v3`, unless `more` says otherwise."""
    described = {
        "openapi": "3.1.0",
        "info": {"title": service, "version": "1.0.0"},
        "x-service": service,
        "servers": [{"url": f"https://{service}{{suffix}}.example/v3"}],
        "security": [],
        "paths": paths,
        **more,
    }
    return {**described, "x-media-types": media_types(described)}


def operation(name: str, *, status: str = "200", body: Any = None, reply: Any = None, **more: Any) -> dict[str, Any]:
    """Return an operation.

    Args:
        name: `operationId`.
        status: of success.
        body: schema of the request, if it has a body.
        reply: schema of the reply, or schema and sample.
        more: further members, `_` for `-`.
    """
    described: dict[str, Any] = {"operationId": name, "responses": {status: {}}}
    if body is not None:
        described["requestBody"] = {"content": {"application/json": {"schema": body}}}
    if reply is not None:
        schema, *samples = reply if isinstance(reply, tuple) else (reply,)
        examples = {f"sample{number}": {"value": sample} for number, sample in enumerate(samples)}
        described["responses"][status]["content"] = {"application/json": {"schema": schema, "examples": examples}}
    return described | {name.replace("_", "-"): value for name, value in more.items()}


def path_parameter(name: str, schema: dict[str, Any], sample: Any = None) -> dict[str, Any]:
    """Return a path parameter, with its sample if there is one."""
    examples = {} if sample is None else {"sample": {"value": sample}}
    return {"name": name, "in": "path", "required": True, "schema": schema, "examples": examples}


def reference(name: str) -> dict[str, str]:
    """Return a reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def write(folder: Path, document: dict[str, Any]) -> Path:
    """Write a description where a simulator looks for it; return the folder."""
    file = folder / document["x-service"] / "v3.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(document), encoding="utf-8")
    return folder
