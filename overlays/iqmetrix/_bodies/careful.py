"""The careful reading of a body that does not fit its description exactly: it says what everything means.

Nothing is dropped. Unknown members stay on the model, unknown values become members of open enumerations, values in another
form are read as what they mean and go back as they came, and a value that can't be read stands in its place as it came. Each
difference is counted. Only the body itself, or a row of it, that has another shape altogether is an error.

`walk.py` reads the same much faster, and turns to this module where a body differs; a test holds both against each other.
"""

from __future__ import annotations

from typing import Any, NoReturn

from msgspec import inspect

from iqmetrix._bodies import scalars
from iqmetrix._bodies.drift import Counts, Kind
from iqmetrix._bodies.kept import keep, snapshot
from iqmetrix._bodies.shapes import Shape, shape_of
from iqmetrix._bodies.value_forms import JSON_TYPES, json_type


class Unreadable(Exception):
    """A body can't be read.

    Attributes:
        pointer: JSON pointer of the place.
    """

    def __init__(self, message: str, pointer: str) -> None:
        super().__init__(message)
        self.pointer = pointer


class CarefulReader:
    """Walks through a value and its type side by side.

    Args:
        operation: what was called; its text stands for what belongs to no model.

    Attributes:
        counts: the differences that were met.
        samples: for each the first value, or the set of all where an enumeration does not list them.
        met: how many.
    """

    __slots__ = ("_operation", "counts", "met", "samples")

    def __init__(self, operation: object) -> None:
        self._operation = operation
        self.counts: Counts = {}
        self.samples: dict[Any, Any] = {}
        self.met = 0

    def body(self, value: Any, kind: inspect.Type, pointer: str = "") -> Any:
        """Read a body, or a row of one.

        Raises:
            Unreadable: it has another shape than its type.
        """
        if isinstance(kind, inspect.UnionType):
            kind = _option(value, kind)
        if value is None and pointer:
            self.count(str(self._operation), "", "null", None)
            return None
        if (
            value is None
        ):  # within a body a null is accepted; instead of one it would become an AttributeError elsewhere
            _mismatch("something", None, "")
        if isinstance(kind, inspect.ListType):
            if not isinstance(value, list):
                _mismatch("an array", value, pointer)
            return [self.body(item, kind.item_type, f"{pointer}/{index}") for index, item in enumerate(value)]
        if isinstance(kind, inspect.DictType):
            if not isinstance(value, dict):
                _mismatch("an object", value, pointer)
            return {key: self.body(item, kind.value_type, f"{pointer}/{_escape(key)}") for key, item in value.items()}
        if isinstance(kind, inspect.StructType):
            if not isinstance(value, dict):
                _mismatch("an object", value, pointer)
            return self.model(value, shape_of(kind))
        result, _ = self.value(value, kind, str(self._operation), "")
        if result is None or (
            result is value and isinstance(value, (dict, list)) and not isinstance(kind, inspect.AnyType)
        ):
            _mismatch(type(kind).__name__.removesuffix("Type").lower(), value, pointer)
        return result

    def value(self, value: Any, kind: inspect.Type, model: str, field: str) -> tuple[Any, bool]:
        """Read a value inside a model.

        Returns:
            What it means, or the value itself where that is unclear; and whether it would be written in another form than it came in.
        """
        if isinstance(kind, inspect.UnionType):
            if value is None and any(isinstance(option, inspect.NoneType) for option in kind.types):
                return None, False
            kind = _option(value, kind)
        if isinstance(kind, inspect.AnyType):
            return value, False
        if value is None:
            self.count(model, field, "null", None)
            return None, False
        if isinstance(kind, inspect.StructType):
            if isinstance(value, dict):
                return self.model(value, shape_of(kind)), False
        elif isinstance(kind, inspect.ListType):
            if isinstance(value, list):
                items = [self.value(item, kind.item_type, model, field) for item in value]
                return [item for item, _ in items], any(differs for _, differs in items)
            if isinstance(value, dict) and isinstance(kind.item_type, inspect.StructType):
                return self.lone(value, shape_of(kind.item_type), model, field), True
        elif isinstance(kind, inspect.DictType):
            if isinstance(value, dict):
                members = {key: self.value(item, kind.value_type, model, field) for key, item in value.items()}
                return {key: item for key, (item, _) in members.items()}, any(each for _, each in members.values())
        else:
            return self.scalar(value, kind, model, field)
        self.count(model, field, "other type", value)
        return value, False

    def scalar(self, value: Any, kind: inspect.Type, model: str, field: str) -> tuple[Any, bool]:
        """Read a scalar inside a model; see `value`."""
        result, difference = scalars.read(value, kind)
        if difference is None:
            return result, False
        self.count(model, field, difference, value)
        return result, result is not value and difference != "unknown value"

    def lone(self, value: dict[str, Any], shape: Shape, model: str, field: str) -> list[Any]:
        """Read an object where an array of objects is described: some services drop the brackets around a single one."""
        self.count(model, field, "other form", value)
        return [self.model(value, shape)] if value else []

    def model(self, value: dict[str, Any], shape: Shape) -> Any:
        """Read an object as a model, and note which of its members were not as described."""
        rest, names, unknown = dict(value), dict[str, str](), dict[str, Any]()
        if not rest.keys() <= shape.names:
            unknown, names = self.aside(rest, shape)
        values: dict[str, Any] = {}
        forms: dict[str, tuple[Any, Any]] = {}
        for wire, member in shape.members.items():
            if wire in rest:
                raw, met = rest.pop(wire), self.met
                result, differs = self.value(raw, member.kind, shape.place, wire)
                if self.met != met:
                    shape.learn(wire)
                if differs:
                    forms[wire] = snapshot(result), raw
                values[member.attribute] = result
            elif member.required:
                self.missing(wire, shape)
                values[member.attribute] = None
        kept = keep(unknown, forms, names) if forms or names else unknown or None
        return shape.model(**values, unknown_fields=kept)

    def aside(self, row: dict[str, Any], shape: Shape) -> tuple[dict[str, Any], dict[str, str]]:
        """Take out what is not described, and give other members the letter case of their description.

        Returns:
            What was taken out; and the names that members had, by those of the description.
        """
        shape.doubt()
        unknown, names = dict[str, Any](), dict[str, str]()
        new = row.keys() - shape.names
        for name in new if len(new) == 1 else [name for name in row if name in new]:  # in the order in which they came
            value = row.pop(name)
            wire = shape.by_letters.get(name.casefold())
            if wire is None or wire in row:
                unknown[name] = value
                if wire is None:
                    shape.expect(name)
                self.count(shape.place, name, "unknown field", value)
            else:
                names[wire] = name
                row[wire] = value
                self.count(shape.place, wire, "other name", value)
        return unknown, names

    def missing(self, wire: str, shape: Shape) -> None:
        """Count a member that is missing although it is always there."""
        shape.doubt()
        self.count(shape.place, wire, "missing", None)

    def count(self, model: str, field: str, kind: Kind, value: object, number: int = 1) -> None:
        """Count a difference, or so many of them."""
        self.met += number
        key = (model, field, kind, JSON_TYPES.get(type(value), "number"))  # as `json_type` says, without a call
        before = self.counts.get(key, 0)
        self.counts[key] = before + number
        if kind == "unknown value":
            self.samples.setdefault(key, set()).add(value)
        elif not before:
            self.samples[key] = value


def _option(value: Any, kind: inspect.UnionType) -> inspect.Type:
    options = [option for option in kind.types if not isinstance(option, inspect.NoneType)]
    return next((option for option in options if scalars.fits(value, option)), options[0])


def _mismatch(expected: str, value: Any, pointer: str) -> NoReturn:
    raise Unreadable(f"expected {expected}, found {json_type(value)}", pointer)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
