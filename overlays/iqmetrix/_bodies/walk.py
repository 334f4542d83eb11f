"""The quick second reading of a body that does not fit its description exactly.

Only the models in which something differed before are looked at: the keys of each object are compared as sets, unknown ones
are put aside, members that differed are read one by one, and msgspec converts the rest in one go. A body that differs in a new
place is looked at everywhere, or read by `careful.py`; both note the place.
"""

from __future__ import annotations

from typing import Any

from msgspec import convert

from iqmetrix._bodies.careful import CarefulReader
from iqmetrix._bodies.kept import keep, snapshot
from iqmetrix._bodies.shapes import ABSENT, Child, Member, Shape
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS

_OBJECTS = frozenset({dict})


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
        self.unknown: dict[str, Any] | None = None
        self.names: dict[str, str] | None = None
        self.forms: dict[str, tuple[Any, Any]] = {}
        self.later: dict[str, Any] = {}

    def postpone(self, row: dict[str, Any], member: Member, value: Any) -> None:
        """Note a value that is set once the model is there."""
        self.later[member.attribute] = value
        if member.required:
            row[member.wire] = member.stand_in
        else:
            del row[member.wire]


class Walk(CarefulReader):
    """Reads one body where something differed before; what it is given is changed in place."""

    __slots__ = ()

    everywhere = False
    """Whether to look at all models."""

    def ready(self, value: Any, child: Child) -> Any:
        """Return a body, as plain values, in a form that msgspec converts; if it has another shape than described, as it is."""
        if child.layout == "one":
            return self.object(value, child.shape) if type(value) is dict else value
        place = {"": value}
        self.models(place, "", value, child)
        return place[""]

    def object(self, row: dict[str, Any], shape: Shape) -> Any:
        """Return an object that can be converted, or that is converted already."""
        names, extras, usual, steps, odd, required, _ = shape.whole_plan() if self.everywhere else shape.plan()
        found = None
        if names is not None:
            if not names.issuperset(row):
                found = _Found()
                found.unknown, found.names = self.aside(row, shape)
            elif usual is not None:
                if usual in row:
                    value = row.pop(usual)
                    self.count(shape.place, usual, "unknown field", value)
                    row[UNKNOWN_FIELDS] = {usual: value}
            elif extras and (number := len([True for name in extras if name in row])):
                row[UNKNOWN_FIELDS] = self._extras(row, shape, extras, number)
        for wire, child in steps:
            below = row.get(wire)
            if below is None and (child.nullable or wire not in row):
                continue
            if not self.models(row, wire, below, child):
                found = self._member(row, shape, wire, found)
        for wire, plain, kind, read, member in odd:
            value = row.get(wire, ABSENT)
            if type(value) in plain:
                continue
            if read is None or value is None:
                found = self._member(row, shape, wire, found)
                continue
            result, difference = read(value, kind)
            if difference is None:
                row[wire] = result
                continue
            self.count(shape.place, wire, difference, value)
            if found is None:
                found = _Found()
            if result is not value and difference != "unknown value":
                found.forms[wire] = result, value
            found.later[member.attribute] = result  # as `postpone` does, without a call
            if member.required:
                row[wire] = member.stand_in
            else:
                del row[wire]
        if required and not row.keys() >= required:
            found = self._missing(row, shape, found or _Found())
        return row if found is None else self._model(row, shape, found)

    def _extras(self, row: dict[str, Any], shape: Shape, extras: frozenset[str], number: int) -> dict[str, Any]:
        """Take so many unknown members that were met before out of an object, in the order in which they came."""
        names: list[str] = []
        for name in reversed(row):  # services add new members at the end
            if name in extras:
                names.append(name)
                if len(names) == number:
                    break
        unknown = {}
        for name in reversed(names):
            unknown[name] = value = row.pop(name)
            self.count(shape.place, name, "unknown field", value)
        return unknown

    @staticmethod
    def _model(row: dict[str, Any], shape: Shape, found: _Found) -> Any:
        """Convert an object in which something differs, unless all of it can be converted with the others."""
        forms, names, unknown = found.forms, found.names, found.unknown
        if not (found.later or names or forms):
            if unknown:
                row[UNKNOWN_FIELDS] = unknown
            return row
        model = convert(row, shape.model)
        for attribute, value in found.later.items():
            setattr(model, attribute, value)
        unknown = unknown or model.unknown_fields
        model.unknown_fields = keep(unknown or {}, forms, names or {}) if forms or names else unknown
        return model

    def models(self, row: dict[str, Any], wire: str, below: Any, child: Child) -> bool:
        """Read the models below a member; return `False`, with nothing changed, if it holds anything else."""
        layout, shape = child.layout, child.shape
        if layout == "one":
            if type(below) is not dict:
                return False
            row[wire] = self.object(below, shape)
        elif layout == "list":
            if type(below) is not list or not _OBJECTS.issuperset(map(type, below)):
                return False
            row[wire] = self._objects(below, shape)
        else:
            if type(below) is not dict or not _OBJECTS.issuperset(map(type, below.values())):
                return False
            row[wire] = dict(zip(below, self._objects(list(below.values()), shape), strict=True))
        return True

    def _objects(self, rows: list[dict[str, Any]], shape: Shape) -> list[Any]:
        names, _, usual, _, _, _, only_names = shape.whole_plan() if self.everywhere else shape.plan()
        if not only_names:
            return [self.object(row, shape) for row in rows]
        if names is None:
            return rows
        sent: list[Any] = []
        for place, row in enumerate(rows):
            if usual is None or not names.issuperset(row):
                rows[place] = self.object(row, shape)
            elif usual in row:  # as in `object`, for the one difference that most bodies have, in half the time
                value = row.pop(usual)
                sent.append(value)
                rows[place] = model = convert(row, shape.model)
                model.unknown_fields = {usual: value}
        if usual is not None and sent:
            self._count_all(shape, usual, sent)
        return rows

    def _count_all(self, shape: Shape, name: str, sent: list[Any]) -> None:
        if len(set(map(type, sent))) == 1:
            self.count(shape.place, name, "unknown field", sent[0], len(sent))
        else:
            for value in sent:
                self.count(shape.place, name, "unknown field", value)

    def _missing(self, row: dict[str, Any], shape: Shape, found: _Found) -> _Found:
        """Stand in for members that are missing."""
        for wire in shape.required - row.keys():
            self.missing(wire, shape)
            found.postpone(row, shape.members[wire], None)
        return found

    def _member(self, row: dict[str, Any], shape: Shape, wire: str, found: _Found | None) -> _Found | None:
        """Read a member that may differ."""
        value, met = row[wire], self.met
        result, differs = self.value(value, shape.members[wire].kind, shape.place, wire)
        if self.met == met:
            row[wire] = result
            return found
        shape.learn(wire)
        found = found or _Found()
        if differs:
            found.forms[wire] = snapshot(result), value
        found.postpone(row, shape.members[wire], result)
        return found


class WalkEverywhere(Walk):
    """Reads one body that differs where none did before."""

    __slots__ = ()

    everywhere = True
