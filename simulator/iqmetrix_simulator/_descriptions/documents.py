"""The descriptions that the simulator serves: self-contained OpenAPI 3.1 documents as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any


@dataclass(frozen=True, eq=False)
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
    def rate_limit(self) -> dict[str, Any]:
        """`x-rate-limit`: the policy, and for `concurrency` the limit and what names a database."""
        rule: dict[str, Any] = self.document.get("x-rate-limit", {"policy": "window"})
        return rule

    @property
    def counts_calls(self) -> bool:
        """Whether calls are counted per window, and replies announce it; otherwise active requests are counted."""
        return bool(self.rate_limit["policy"] == "window")

    @property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """`components/schemas`, by name."""
        schemas: dict[str, dict[str, Any]] = self.document.get("components", {}).get("schemas", {})
        return schemas

    @property
    def entity_rules(self) -> dict[str, dict[str, Any]]:
        """`x-entities`: rules of rows, by schema name."""
        rules: dict[str, dict[str, Any]] = self.document.get("x-entities", {})
        return rules

    def codec(self, media_type: str) -> str:
        """Return how bodies of a media type are read and written: `json`, `form`, `multipart`, `text`, `csv`, `xml` or `bytes`.

        Raises:
            ValueError: the description does not say it.
        """
        codecs: dict[str, str] = self.document.get("x-media-types", {})
        if media_type not in codecs:
            cure = "make the description with `python -m generator bundle`"
            raise ValueError(f"{self.service}: `x-media-types` does not name the codec of `{media_type}`: {cure}")
        return codecs[media_type]

    def resolve(self, node: Any) -> Any:
        """Follow a reference, if `node` is one."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def scalar(self, schema: Any) -> dict[str, Any]:
        """Return the schema of a scalar, or of a list of scalars, with what it refers to in its place."""
        whole: dict[str, Any] = self.resolve(schema)
        return {**whole, "items": self.resolve(whole["items"])} if "items" in whole else whole


def load(folder: Path | None = None) -> list[Description]:
    """Read all descriptions of a folder, or those that come with the SDK.

    Raises:
        FileNotFoundError: the folder holds none.
        ValueError: a file is not a description.
    """
    root: Traversable = folder if folder is not None else resources.files("iqmetrix_specs")
    descriptions = [
        Description(document.get("x-service", service), version, document)
        for service, version, document in sorted(_files(root), key=lambda file: file[:2])
    ]
    if not descriptions:
        raise FileNotFoundError(f"{root} holds no description: expected <service>/v<N>.json")
    return descriptions


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
        raise ValueError(f"{file} is not the description of a service: it lacks `openapi`, `paths` or `servers`")
    return document
