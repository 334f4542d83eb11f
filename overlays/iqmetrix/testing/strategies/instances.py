"""Strategies for models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import msgspec
from hypothesis import strategies as st

from iqmetrix.testing.strategies.described import model_described
from iqmetrix.testing.strategies.documents import Documents
from iqmetrix.testing.strategies.uploads import as_model, has_files, uploads
from iqmetrix_api import Model

M = TypeVar("M", bound=Model)

_write = msgspec.json.Encoder(decimal_format="number").encode


def models(kind: type[M]) -> st.SearchStrategy[M]:
    """Return a strategy for a model, built from its description: ranges, lengths, formats, patterns and enumerations are kept.

    A field that may be missing is `None` in some examples. Models that contain models come to an end after a few levels.

    Args:
        kind: such as `CustomerInput`.

    Returns:
        A strategy for instances; it can be combined and drawn from like any other of Hypothesis.

    Raises:
        ConfigurationError: it is not a model that a description was made into.

    Example:
        >>> from hypothesis import given
        >>> from iqmetrix_api.crm.v1.models import CustomerInput
        >>> @given(models(CustomerInput))
        ... def test_names_are_kept(customer: CustomerInput) -> None: ...

    Source: the schema of that name in the description of its service, as it is shipped.
    """
    description, schema = model_described(kind)
    documents = Documents(description, null=False)
    if has_files(kind):
        return uploads(documents, schema, {}).map(lambda parts: cast("M", as_model(parts, kind)))
    return documents.of(schema).map(reader(kind))


def reader(kind: Any) -> Callable[[Any], Any]:
    """Return a function that reads documents as a type."""
    read = msgspec.json.Decoder(kind).decode
    return lambda document: read(_write(document))
