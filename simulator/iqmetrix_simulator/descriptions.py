"""The descriptions that the simulator serves: self-contained OpenAPI 3.1 documents as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Description:
    """One major version of a service.

    Attributes:
        service: its name, the first part of the simulator's paths.
        version: such as `v1`.
        document: the OpenAPI document.
    """

    service: str
    version: str
    document: dict[str, Any]

    @property
    def server_path(self) -> str:
        """Path of the server's URL, such as `/v1`."""
        url: str = self.document["servers"][0]["url"]
        return urlsplit(url).path.rstrip("/")

    @property
    def rate_limit(self) -> dict[str, Any]:
        """What `x-rate-limit` says: policy, and for `concurrency` limit and what names a database."""
        rule: dict[str, Any] = self.document.get("x-rate-limit", {"policy": "window"})
        return rule

    def resolve(self, node: Any) -> Any:
        """Follow a reference, if `node` is one."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node


def load(folder: Path | None = None) -> list[Description]:
    """Read all descriptions of a folder, or those that come with the SDK.

    Raises:
        FileNotFoundError: there are none.
        ValueError: a file is something else.
    """
    root: Traversable = folder if folder is not None else resources.files("iqmetrix_specs")
    found = [
        Description(document.get("x-service", service), version, document)
        for service, version, document in sorted(_files(root), key=lambda each: each[:2])
    ]
    if not found:
        raise FileNotFoundError(f"{root} holds no description: expected <service>/v<N>.json")
    return found


def _files(root: Traversable) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for folder in root.iterdir():
        if folder.is_dir():
            for file in folder.iterdir():
                if file.name.endswith(".json"):
                    yield folder.name, file.name.removesuffix(".json"), _read(file)


def _read(file: Traversable) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{file} is not JSON: {error}") from error
    if not isinstance(document, dict) or not {"openapi", "paths", "servers"} <= set(document):
        raise ValueError(f"{file} is no description of a service: it lacks `openapi`, `paths` or `servers`")
    return document
