"""Strategies for uploads: members that are files, and others beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args, get_type_hints

import msgspec
from hypothesis import strategies as st

from iqmetrix.testing.strategies.documents import Documents
from iqmetrix.testing.strategies.scalars import Schema
from iqmetrix_api import File, Model

LARGEST_FILE = 64


def has_files(model: type[Model]) -> bool:
    """Say whether a model has members that are files."""
    return any(File in (kind, *get_args(kind)) for kind in get_type_hints(model).values())


def uploads(documents: Documents, schema: Schema, encoding: Mapping[str, str]) -> st.SearchStrategy[dict[str, Any]]:
    """Return what is sent in parts, by wire name.

    Args:
        documents: of the description.
        schema: of the whole.
        encoding: media types that a part may have, separated by commas, by wire name.
    """
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for name, member in schema.get("properties", {}).items():
        described = documents.resolved(member)
        if described.get("readOnly"):
            continue
        media_type = encoding.get(name, "application/octet-stream").partition(",")[0].strip()
        files = st.builds(File, st.binary(max_size=LARGEST_FILE), name=st.just("file"), media_type=st.just(media_type))
        if described.get("format") == "binary":
            values: st.SearchStrategy[Any] = files
        elif documents.resolved(described.get("items", {})).get("format") == "binary":
            values = st.lists(files, min_size=1, max_size=2)
        else:
            values = documents.of(member, null=False)
        (required if name in schema.get("required", ()) else optional)[name] = values
    return st.fixed_dictionaries(required, optional=optional)


def as_model(parts: Mapping[str, Any], model: type[Model]) -> Any:
    """Return parts as the model that has an attribute for each."""
    given = {}
    for field in msgspec.structs.fields(model):
        if field.encode_name in parts:
            value = parts[field.encode_name]
            is_file = isinstance(value, File) or (
                isinstance(value, list) and any(isinstance(each, File) for each in value)
            )
            given[field.name] = value if is_file else msgspec.convert(value, field.type)
    return model(**given)
