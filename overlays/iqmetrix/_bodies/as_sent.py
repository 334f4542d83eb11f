"""Models as plain values that say what came: with unknown members among the others, and what has not changed in its old form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from iqmetrix._bodies.kept import Kept
from iqmetrix_api import Model
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS


def plain(value: Any) -> Any:
    """Return a mapping of any type as a plain one.

    Raises:
        NotImplementedError: the value is no mapping.
    """
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(f"Objects of type {type(value).__name__} cannot be written as JSON")


_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=plain)


def as_sent(value: Any) -> Any:
    """Return a value with every model in it as an object; described members take precedence over unknown ones of their name."""
    if isinstance(value, Model):
        return _object(value)
    if isinstance(value, Mapping):
        return {key: as_sent(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_sent(item) for item in value]
    return value


def _object(model: Model) -> dict[str, Any]:
    kept = model.unknown_fields
    forms = kept.forms if isinstance(kept, Kept) else {}
    names = kept.names if isinstance(kept, Kept) else {}
    members: dict[str, Any] = {}
    fields = model.__struct_fields__
    first_default = len(fields) - len(model.__struct_defaults__)
    for place, (attribute, wire) in enumerate(zip(fields, model.__struct_encode_fields__, strict=True)):
        if wire == UNKNOWN_FIELDS:
            continue
        value = getattr(model, attribute)
        if wire in forms and _same(value, forms[wire][0]):
            members[names.get(wire, wire)] = forms[wire][1]
        elif value is not None or place < first_default:
            members[names.get(wire, wire)] = as_sent(value)
    return {**members, **{name: member for name, member in (kept or {}).items() if name not in members}}


def _same(value: Any, read: Any) -> bool:
    """Say whether a value would be written like another: Python takes true for 1, and JSON does not."""
    return value is read or _encoder.encode(value) == _encoder.encode(read)
