"""A second, independent reading: openapi-python-client must understand every operation that a description has.

Nothing that it reads goes into the clients. Others generate clients with it and tools like it, and what it complains of
or leaves out is lost for them. (Its clients are tested too: tests/spec/test_stock_clients.py.)
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString

from generator.bundle import Bundle
from generator.document import Pointer
from generator.media import media_types
from generator.problems import Problem

_CURE = "rewrite it so that openapi-python-client accepts it"
_ADDRESS = re.compile(r"<\S+ object at 0x[0-9a-f]+>")
_SCHEMA = re.compile(r"/components/schemas/(\w+)")
_OPERATION = re.compile(r"\b(GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS) (/\S*)")


def second_reading(bundle: Bundle) -> Iterator[Problem]:
    settings = ConfigFile(content_type_overrides=_equivalents(bundle))
    config = Config.from_sources(settings, MetaType.NONE, Path("unused"), "utf-8", overwrite=False, output_path=None)
    parsed = GeneratorData.from_dict(json.loads(json.dumps(bundle.data, default=float)), config=config)
    if not isinstance(parsed, GeneratorData):
        yield bundle.problem((), f"openapi-python-client says: {_text(parsed)}", _CURE)
        return
    groups = parsed.endpoint_collections_by_tag.values()
    for complaint in (*parsed.errors, *(error for group in groups for error in group.parse_errors)):
        text = _text(complaint)
        yield bundle.problem(_place(text), f"openapi-python-client says: {text}", _CURE)
    if not parsed.errors and not any(group.parse_errors for group in groups):
        yield from _dropped(bundle, parsed)


def _equivalents(bundle: Bundle) -> dict[str, str]:
    """Return media types of the same codec that it knows, for those that it does not."""
    known = {
        "json": "application/json",
        "form": "application/x-www-form-urlencoded",
        "multipart": "multipart/form-data",
    }
    return {name: known.get(codec, "application/octet-stream") for name, codec in media_types(bundle.data).items()}


def _dropped(bundle: Bundle, parsed: GeneratorData) -> Iterator[Problem]:
    read = {
        (_plain(endpoint.method).lower(), _without_names(_plain(endpoint.path)))
        for group in parsed.endpoint_collections_by_tag.values()
        for endpoint in group.endpoints
    }
    for pointer, path, method, _ in bundle.operations():
        if (method, _without_names(path)) not in read:
            yield bundle.problem(pointer, f"openapi-python-client drops {method} {path}", _CURE)


def _text(error: GeneratorError) -> str:
    words = " ".join(f"{_plain(error.header)} {_plain(error.detail or '')}".split())
    return _ADDRESS.sub("(of the description)", words)


def _plain(text: UntrustedString | str) -> str:
    return text if isinstance(text, str) else text.get_untrusted_value()


def _place(text: str) -> Pointer:
    """Find what a complaint is about: `parsing GET /Things`, `schema /components/schemas/Thing`."""
    schema = _SCHEMA.search(text)
    if schema is not None:
        return "components", "schemas", schema[1]
    operation = _OPERATION.search(text)
    return ("paths", operation[2], operation[1].lower()) if operation is not None else ()


def _without_names(path: str) -> str:
    # The parser renames the placeholders of a path to what its own templates call the arguments.
    return re.sub(r"{[^}]*}", "{}", path)
