"""Clients that openapi-python-client makes of the shipped descriptions: read, written and typed by code that is not ours."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import datetime
from importlib import resources
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_origin
from uuid import UUID

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier


@dataclass(frozen=True)
class StockClient:
    """The generated package of one description.

    Attributes:
        package: name under which it was imported.
        endpoints: by the Python name of their `operationId`.
    """

    package: str
    endpoints: dict[str, Endpoint]

    def signed_in(self, base_url: str, token: str, accept: str) -> Any:
        """Return its client, which sends a token and asks for a media type."""
        headers = {"Accept": accept}
        return self._module("client").AuthenticatedClient(base_url=base_url, token=token, headers=headers)

    def endpoint(self, operation_id: str) -> tuple[Endpoint, ModuleType]:
        """Return what it read of an operation, and the module with the functions that it wrote."""
        endpoint = self.endpoints[PythonIdentifier(operation_id, "")]
        return endpoint, self._module(f"api.{endpoint.tags[0]}.{endpoint.name}")

    def model(self, name: str) -> Any:
        """Return one of its classes, or `None`."""
        return getattr(self._module("models"), name, None)

    def _module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.package}.{name}")


@contextmanager
def stock_client(folder: Path, service: str, version: str) -> Iterator[StockClient]:
    """Generate the client of a description and make it importable."""
    described = json.loads(
        resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text(encoding="utf-8")
    )
    package = f"stock_{service}_{version}"
    settings = ConfigFile(post_hooks=[], content_type_overrides=texts(described))
    config = Config.from_sources(settings, MetaType.NONE, "", "utf-8", overwrite=False, output_path=folder / package)
    data = GeneratorData.from_dict(described, config=config)
    assert isinstance(data, GeneratorData), data
    with redirect_stdout(StringIO()):
        assert list(Project(openapi=data, config=config).build()) == []
    endpoints = [endpoint for group in data.endpoint_collections_by_tag.values() for endpoint in group.endpoints]
    sys.path.insert(0, str(folder))
    try:
        yield StockClient(package, {endpoint.name: endpoint for endpoint in endpoints})
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


def texts(described: dict[str, Any]) -> dict[str, str]:
    """Return the media types whose bodies are texts to it too, with one that it knows."""
    return {name: "text/html" for name, codec in described["x-media-types"].items() if codec in {"xml", "csv"}}


def plain(text: UntrustedString | str) -> str:
    """Return a text that it took from a description."""
    return text if isinstance(text, str) else str(text.get_untrusted_value())


def built(kind: Any, value: Any) -> Any:
    """Turn a documented sample into what a function takes.

    Args:
        kind: the annotation of the argument.
        value: the sample, as JSON.
    """
    for option in get_args(kind) if get_origin(kind) is not list else ():
        if option is not type(None) and option.__name__ != "Unset":
            return built(option, value)
    if get_origin(kind) is list:
        return [built(get_args(kind)[0], item) for item in value]
    if hasattr(kind, "from_dict"):
        return kind.from_dict(value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    return kind(value) if kind in {UUID, int, str} else value
