"""Which of several models a body is: that with most of its members."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, get_args, get_origin

import msgspec

from iqmetrix_api import DescribedResponse, Model

_one = msgspec.json.Decoder(dict[str, msgspec.Raw])
_many = msgspec.json.Decoder(list[dict[str, msgspec.Raw]])


def closest(responses: Sequence[DescribedResponse], body: bytes) -> DescribedResponse:
    """Return the first of some responses, or one that differs from it in the model only and has more of the members of a body.

    Args:
        responses: that the body may be, the likeliest first.
        body: the bytes.
    """
    first = responses[0]
    alike = [each for each in responses if _place(each) == _place(first)]
    if len(alike) < 2 or _model(first) is None:
        return first
    names = _names(body, many=get_origin(first.type) is list)
    return max(alike, key=lambda each: len(names.intersection(_wire_names(each))))  # the first of equals


def _place(response: DescribedResponse) -> tuple[Any, ...]:
    return response.status, response.media_type, get_origin(response.type) is list, _model(response) is None


def _model(response: DescribedResponse) -> type[Model] | None:
    kinds = [response.type, *get_args(response.type)]
    return next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Model)), None)


def _wire_names(response: DescribedResponse) -> Iterable[str]:
    model = _model(response)
    return () if model is None else model.__struct_encode_fields__


def _names(body: bytes, *, many: bool) -> set[str]:
    """Return the names of the members of an object, or of the first one of an array; none if it is neither."""
    try:
        rows = _many.decode(body)[:1] if many else [_one.decode(body)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return set()
    return {name for row in rows for name in row}
