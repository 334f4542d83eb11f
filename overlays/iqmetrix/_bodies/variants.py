"""The quickest second reading: a body is decoded by variants of its models, which take what differed before.

A variant has the fields of its model in the same order, so that an instance can be given the model's class once it is read. Members that
differed take anything and are read one by one afterwards; an unknown member that was met takes the place of `unknown_fields`. What a
variant refuses, or what it can't hold, is read by `walk.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

from iqmetrix._bodies.careful import CarefulReader
from iqmetrix._bodies.kept import keep
from iqmetrix._bodies.shapes import ABSENT, Child, Odd, Shape
from iqmetrix_api import Model
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS


def _held(cls: Any, layout: str) -> Any:
    """Return the type of what holds instances of a class."""
    return list[cls] if layout == "list" else dict[str, cls] if layout == "map" else cls


@dataclass(frozen=True, slots=True)
class _Variant:
    """A variant of a model.

    Attributes:
        cls: its class.
        shape: of the model.
        usual: the unknown member that it takes.
        odd: the members that take anything, by attribute.
        steps: attributes that hold variants of other models.
    """

    cls: Any
    shape: Shape
    usual: str | None
    odd: tuple[tuple[str, Odd], ...]
    steps: tuple[tuple[str, str, _Variant], ...]

    def finish(self, found: Any, reader: CarefulReader) -> None:
        """Make an instance one of the model, with all that differed read and counted."""
        shape = self.shape
        found.__class__ = shape.model
        unknown: dict[str, Any] | None = None
        if self.usual is not None:
            value = found.unknown_fields
            if value is not ABSENT:
                reader.count(shape.place, self.usual, "unknown field", value)
                unknown = {self.usual: value}
            found.unknown_fields = unknown
        for attribute, layout, variant in self.steps:
            below = getattr(found, attribute)
            if below is not None:
                variant.finish_all(below, layout, reader)
        forms: dict[str, tuple[Any, Any]] | None = None
        for attribute, odd in self.odd:
            value = getattr(found, attribute)
            if type(value) in odd.plain:
                if value is ABSENT:
                    setattr(found, attribute, None)
                continue
            assert odd.read is not None
            result, difference = odd.read(value, odd.kind)
            setattr(found, attribute, result)
            if difference is not None:
                reader.count(shape.place, odd.wire, difference, value)
                if result is not value and difference != "unknown value":
                    forms = forms or {}
                    forms[odd.wire] = result, value
        if forms:
            found.unknown_fields = keep(unknown or {}, forms, {})

    def finish_all(self, found: Any, layout: str, reader: CarefulReader) -> None:
        """Do so for all instances in a member, or in a body."""
        if layout == "one":
            self.finish(found, reader)
        else:
            for each in found if layout == "list" else found.values():
                self.finish(each, reader)


class VariantReader:
    """Reads bodies of one type as long as they differ in the same places."""

    def __init__(self, variant: _Variant, layout: str) -> None:
        self._layout, self._variant = layout, variant
        self._decoder = msgspec.json.Decoder(_held(variant.cls, layout), float_hook=Decimal)

    @classmethod
    def of(cls, child: Child) -> VariantReader | None:
        """Return a reader for the models of a body; `None` if they differ in ways that variants can't hold."""
        try:
            return cls(_variant(child.shape, ()), child.layout)
        except _NotPossible:
            return None

    def read(self, body: bytes, reader: CarefulReader) -> Any:
        """Read a body.

        Raises:
            msgspec.ValidationError: it differs in another place.
        """
        found = self._decoder.decode(body)
        self._variant.finish_all(found, self._layout, reader)
        return found


class _NotPossible(Exception):
    """There is no variant of a model."""


def _variant(shape: Shape, above: tuple[Shape, ...]) -> _Variant:
    plan = shape.plan()
    if shape in above or shape.required or len(plan.extras) > 1:
        raise _NotPossible
    below = {wire: (child, _variant(child.shape, (*above, shape))) for wire, child in plan.steps}
    odd = {each.wire: each for each in plan.odd}
    if shape.strange or any(each.read is None or type(None) not in each.plain for each in plan.odd):
        raise _NotPossible
    if any(not child.nullable for child, _ in below.values()):
        raise _NotPossible
    fields: list[tuple[str, Any, Any]] = []
    for field in msgspec.structs.fields(shape.model):
        name, kind, default = field.encode_name, field.type, field.default
        if name == UNKNOWN_FIELDS:
            if plan.usual is None:
                continue
            name, kind, default = plan.usual, Any, ABSENT
        elif name in odd:
            kind, default = Any, ABSENT
        elif name in below:
            child, variant = below[name]
            kind = _held(variant.cls, child.layout) | None
        fields.append((field.name, kind, msgspec.field(name=name, default=default)))
    try:
        cls = msgspec.defstruct(shape.name, fields, bases=(Model,), kw_only=True)
    except ValueError:  # a member that is no field of msgspec's: its name has a quotation mark or a control character
        raise _NotPossible from None
    if cls.__struct_fields__ != shape.model.__struct_fields__:
        raise _NotPossible
    try:
        cls().__class__ = shape.model
    except TypeError:  # another interpreter may lay instances out in another way
        raise _NotPossible from None
    steps = tuple((shape.members[wire].attribute, child.layout, variant) for wire, (child, variant) in below.items())
    return _Variant(cls, shape, plan.usual, tuple((each.member.attribute, each) for each in plan.odd), steps)
