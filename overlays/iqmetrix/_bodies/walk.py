"""The quick second reading of a body that does not fit its description exactly.

Only the models in which something differed before are looked at: the keys of each object are compared as sets, unknown ones
are put aside, members that differed are read one by one, and msgspec converts the rest in one go. A body that differs in a new
place is looked at everywhere, or read by `careful.py`; both note the place.
"""

from __future__ import annotations

from typing import Any

import msgspec

from iqmetrix._bodies.careful import CarefulReader
from iqmetrix._bodies.kept import Kept, snapshot
from iqmetrix._bodies.shapes import Child, Shape
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS

_OBJECTS = {dict}


class _Found:
    """What differs in an object.

    Attributes:
        unknown: members that are not described.
        names: names of members that came in another letter case, by wire name.
        forms: values as they were read and as they came, by wire name.
        later: values that are set once the model is there, because msgspec would refuse them, by attribute.
    """

    __slots__ = ("forms", "later", "names", "unknown")

    def __init__(self) -> None:
        self.unknown: dict[str, Any] = {}
        self.names: dict[str, str] = {}
        self.forms: dict[str, tuple[Any, Any]] = {}
        self.later: dict[str, Any] = {}


def ready(value: Any, child: Child | None, walk: Walk) -> Any:
    """Return a body, as plain values, in a form that msgspec converts; if it has another shape than described, as it is."""
    if child is None:
        return value
    if child.layout == "one":
        return walk.object(value, child.shape) if type(value) is dict else value
    place = {"": value}
    walk.models(place, "", value, child)
    return place[""]


class Walk:
    """Reads one body; what it is given is changed in place.

    Args:
        careful: reads the members that differ, and counts.
        everywhere: whether to look at all models, and not only where something differed before.
    """

    def __init__(self, careful: CarefulReader, *, everywhere: bool) -> None:
        self._careful = careful
        self._everywhere = everywhere

    def object(self, row: dict[str, Any], shape: Shape) -> Any:
        """Return an object that can be converted, or that is converted already."""
        is_doubtful = shape.doubtful or self._everywhere
        found = None
        if is_doubtful:
            usual, names = shape.usual
            if not row.keys() <= names:
                found = _Found()
                found.unknown, found.names = self._careful.aside(row, shape)
            elif usual in row and usual not in shape.names:
                value = row.pop(usual)
                self._careful.count(shape.name, usual, "unknown field", value)
                row[UNKNOWN_FIELDS] = {usual: value}
        for wire, child in shape.steps and (shape.steps if self._everywhere else shape.doubtful_steps()):
            below = row.get(wire)
            if below is None and (child.nullable or wire not in row):
                continue
            if not self.models(row, wire, below, child):
                found = self._member(row, shape, wire, found)
        for wire, plain in shape.odd:
            if wire in row and type(row[wire]) not in plain:
                found = self._member(row, shape, wire, found)
        if is_doubtful and not shape.required <= row.keys():
            found = self._missing(row, shape, found or _Found())
        if found is None:
            return row
        if not (found.later or found.names or found.forms):
            if found.unknown:
                row[UNKNOWN_FIELDS] = found.unknown
            return row
        model = msgspec.convert(row, shape.model)
        for attribute, value in found.later.items():
            setattr(model, attribute, value)
        keeps_more = found.forms or found.names
        unknown = found.unknown or model.unknown_fields or {}
        model.unknown_fields = Kept(unknown, found.forms, found.names) if keeps_more else unknown or None
        return model

    def models(self, row: dict[str, Any], wire: str, below: Any, child: Child) -> bool:
        """Read the models below a member; return `False`, with nothing changed, if it holds anything else."""
        layout, shape = child.layout, child.shape
        if layout == "one":
            if type(below) is not dict:
                return False
            row[wire] = self.object(below, shape)
        elif layout == "list":
            if type(below) is not list or not set(map(type, below)) <= _OBJECTS:
                return False
            row[wire] = [self.object(item, shape) for item in below]
        else:
            if type(below) is not dict or not set(map(type, below.values())) <= _OBJECTS:
                return False
            row[wire] = {key: self.object(item, shape) for key, item in below.items()}
        return True

    def _missing(self, row: dict[str, Any], shape: Shape, found: _Found) -> _Found:
        """Stand in for members that are missing."""
        for wire in shape.required - row.keys():
            self._careful.missing(wire, shape)
            self._postpone(row, shape, wire, None, found)
        return found

    def _member(self, row: dict[str, Any], shape: Shape, wire: str, found: _Found | None) -> _Found | None:
        """Read a member that may differ."""
        careful, value = self._careful, row[wire]
        met = careful.met
        result, differs = careful.value(value, shape.members[wire].kind, shape.name, wire)
        if careful.met == met:
            row[wire] = result
            return found
        shape.learn(wire)
        found = found or _Found()
        if differs:
            found.forms[wire] = snapshot(result), value
        self._postpone(row, shape, wire, result, found)
        return found

    @staticmethod
    def _postpone(row: dict[str, Any], shape: Shape, wire: str, value: Any, found: _Found) -> None:
        member = shape.members[wire]
        found.later[member.attribute] = value
        if member.required:
            row[wire] = member.stand_in
        else:
            del row[wire]
