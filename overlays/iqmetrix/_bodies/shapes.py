"""What the second readings know of a model: its members by their wire names, and where bodies were seen to differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property
from typing import Any, Literal, NamedTuple
from uuid import UUID

from msgspec import inspect

from iqmetrix._bodies import scalars
from iqmetrix_api._runtime.model import UNKNOWN_FIELDS

_LAX = (inspect.DecimalType, inspect.FloatType)
"""Types of which msgspec takes more than is described: texts, and numbers that become infinite."""

_PLAIN: dict[type[inspect.Type], frozenset[type]] = {
    inspect.StrType: frozenset({str}),
    inspect.IntType: frozenset({int}),
    inspect.BoolType: frozenset({bool}),
}
"""Types of values that need no look where a type is described."""


_MOST_EXTRAS = 8

_PACKAGE = "iqmetrix_api"

_STAND_INS: dict[type[inspect.Type], Any] = {
    inspect.StrType: "",
    inspect.IntType: 0,
    inspect.FloatType: 0,
    inspect.BoolType: False,
    inspect.DecimalType: 0,
    inspect.UUIDType: UUID(int=0),
    inspect.DateTimeType: datetime.min,
    inspect.DateType: date.min,
    inspect.ListType: (),
    inspect.DictType: {},
}


@dataclass(frozen=True, slots=True)
class Child:
    """Models below a member: as its value, in an array, or as the values of an object.

    Attributes:
        layout: where they are.
        shape: of the models.
        nullable: whether the member may be null.
    """

    layout: Literal["one", "list", "map"]
    shape: Shape
    nullable: bool


class Absent:
    """Stands for a member that an object does not have."""


ABSENT = Absent()


@dataclass(frozen=True, slots=True)
class Member:
    """A described member of a model.

    Attributes:
        wire: its name on the wire.
        attribute: its name in Python.
        kind: its type.
        required: whether it has no default.
        stand_in: a value that msgspec takes until the real one is set; `None` where there is no simple one.
    """

    wire: str
    attribute: str
    kind: inspect.Type
    required: bool
    stand_in: Any


class Odd(NamedTuple):
    """A member that differed in some body, or has to be looked at in all of them.

    Attributes:
        wire: its name on the wire.
        plain: types of values that are as described at first sight.
        kind: its type, without null.
        read: reads a value as that type, if it is a single scalar.
        member: the rest.
    """

    wire: str
    plain: frozenset[type]
    kind: inspect.Type
    read: Callable[[Any, Any], scalars.Reading] | None
    member: Member


class Plan(NamedTuple):
    """What to look at in the objects of a model.

    Attributes:
        names: the members that are described, and the unknown ones met before; `None` if objects always had what is described.
        extras: the unknown ones among them.
        usual: the unknown one, if there is one only.
        steps: members that hold models.
        odd: members that may differ.
        required: members that may be missing.
        only_names: whether nothing but names has to be looked at.
    """

    names: frozenset[str] | None
    extras: frozenset[str]
    usual: str | None
    steps: tuple[tuple[str, Child], ...]
    odd: tuple[Odd, ...]
    required: frozenset[str]
    only_names: bool


class _News:
    """Counts what was learnt of any model."""

    number = 0

    def happened(self) -> None:
        self.number += 1


_news = _News()


def lessons() -> int:
    """Return a number that changes whenever something is learnt of any model."""
    return _news.number


class Shape:
    """What is known of a model.

    Attributes:
        model: the class.
        name: its name.
        place: its name behind the service and version that it belongs to: `crm.v1#Customer`.
        members: all members by wire name.
        required: wire names of those without a default.
        odd: members that differed in some body, or that have to be looked at in all of them; it only grows.
        strange: members that hold models and held something else.
        doubtful: whether objects had other members than described.
        extras: the unknown members that were met first, since most rows differ in the same ones.
    """

    def __init__(self, info: inspect.StructType) -> None:
        self.model: Any = info.cls
        self.name = info.cls.__name__
        self.place = f"{_service(info.cls.__module__)}#{self.name}"
        self.members = {
            field.encode_name: Member(field.encode_name, field.name, field.type, field.required, _stand_in(field.type))
            for field in info.fields
            if field.encode_name != UNKNOWN_FIELDS
        }
        self.names = frozenset(self.members)
        self.required = frozenset(member.wire for member in self.members.values() if member.required)
        self.odd: tuple[Odd, ...] = ()
        self.strange = frozenset[str]()
        self.doubtful = False
        self.extras = frozenset[str]()
        self._plans: tuple[int, Plan | None, Plan | None] = (-1, None, None)
        for member in self.members.values():
            if holds(member.kind, _LAX):
                self.odd = (*self.odd, _odd(member))

    @cached_property
    def by_letters(self) -> dict[str, str]:
        """Wire names by themselves without letter case; those that differ in nothing else are left out."""
        folded = [name.casefold() for name in self.members]
        return {each: name for each, name in zip(folded, self.members, strict=True) if folded.count(each) == 1}

    @cached_property
    def children(self) -> dict[str, Child]:
        """Members that hold models, by wire name. Built late, since models may hold models of their own kind."""
        found = ((member.wire, child_of(member.kind)) for member in self.members.values())
        return {wire: child for wire, child in found if child is not None}

    @cached_property
    def steps(self) -> tuple[tuple[str, Child], ...]:
        """The children, in the form that is fastest to go through."""
        return tuple(self.children.items())

    def learn(self, wire: str) -> None:
        """Note that a member may differ. Two threads at once may lose one, which is then learnt a second time."""
        if wire in self.children:
            if wire not in self.strange:
                self.strange = self.strange | {wire}
                _news.happened()
        elif all(known.wire != wire for known in self.odd):
            self.odd = (*self.odd, _odd(self.members[wire]))
            _news.happened()

    def doubt(self) -> None:
        """Note that objects may have other members than described."""
        if not self.doubtful:
            self.doubtful = True
            _news.happened()

    def expect(self, name: str) -> None:
        """Note an unknown member. Servers can make up any number of names, so not all are noted."""
        if len(self.extras) < _MOST_EXTRAS and name not in self.extras:
            self.extras |= {name}
            _news.happened()

    def plan(self) -> Plan:
        """Return what to look at because it differed before, here or in the models below."""
        number, plan, _ = self._plans
        return plan if plan is not None and number == _news.number else self._new_plans()[0]

    def whole_plan(self) -> Plan:
        """Return all that may differ."""
        number, _, plan = self._plans
        return plan if plan is not None and number == _news.number else self._new_plans()[1]

    def _new_plans(self) -> tuple[Plan, Plan]:
        number = _news.number
        below = tuple(each for each in self.steps if each[0] in self.strange or each[1].shape.leads_to_doubt(set()))
        plan, whole = self._plan(below, names=self.doubtful), self._plan(self.steps, names=True)
        self._plans = number, plan, whole
        return plan, whole

    def _plan(self, steps: tuple[tuple[str, Child], ...], *, names: bool) -> Plan:
        extras, required = self.extras, self.required if names else frozenset[str]()
        usual = next(iter(extras)) if len(extras) == 1 else None
        known = self.names | extras if names else None
        return Plan(known, extras, usual, steps, self.odd, required, not (steps or self.odd or required))

    def leads_to_doubt(self, seen: set[Shape]) -> bool:
        """Say whether something differed in these models, or in models below them."""
        if self in seen:
            return False
        seen.add(self)
        return bool(
            self.doubtful
            or self.odd
            or self.strange
            or any(child.shape.leads_to_doubt(seen) for _, child in self.steps)
        )


def _service(module: str) -> str:
    """Return service and version of a module with models: `crm.v1` of `iqmetrix_api.crm.v1.models`."""
    package, *parts = module.split(".")
    return ".".join(parts).removesuffix(".models") if package == _PACKAGE else ""


_shapes: dict[type, Shape] = {}


def shape_of(info: inspect.StructType) -> Shape:
    """Return the shape of a model, the same for every reader."""
    shape = _shapes.get(info.cls)
    return shape if shape is not None else _shapes.setdefault(info.cls, Shape(info))


def forget() -> None:
    """Forget what was learnt, for measurements."""
    _shapes.clear()


@cache
def type_info(kind: Any) -> inspect.Type:
    """Return what msgspec knows of a type."""
    return inspect.type_info(kind)


def child_of(kind: inspect.Type) -> Child | None:
    """Return the models that a value of a type holds, in one container at most; `None` if there are none."""
    options = _options(kind)
    nullable = any(isinstance(option, inspect.NoneType) for option in options)
    for option in options:
        layout: Literal["one", "list", "map"] = "one"
        inner = option
        if isinstance(option, inspect.ListType):
            layout, inner = "list", option.item_type
        elif isinstance(option, inspect.DictType):
            layout, inner = "map", option.value_type
        model = next((each for each in _options(inner) if isinstance(each, inspect.StructType)), None)
        if model is not None:
            return Child(layout, shape_of(model), nullable)
    return None


def _options(kind: inspect.Type) -> tuple[inspect.Type, ...]:
    return kind.types if isinstance(kind, inspect.UnionType) else (kind,)


def _odd(member: Member) -> Odd:
    options = [option for option in _options(member.kind) if not isinstance(option, inspect.NoneType)]
    plain = _PLAIN.get(type(options[0]), frozenset[type]()) if len(options) == 1 else frozenset[type]()
    nothing: set[type] = {Absent} if len(options) == len(_options(member.kind)) else {Absent, type(None)}
    read = scalars.reader(options[0]) if len(options) == 1 else None
    return Odd(member.wire, plain | nothing, options[0] if options else member.kind, read, member)


def _stand_in(kind: inspect.Type) -> Any:
    option = _options(kind)[0]
    return next(iter(option.cls)).value if isinstance(option, inspect.EnumType) else _STAND_INS.get(type(option))


def holds(kind: inspect.Type, wanted: tuple[type[inspect.Type], ...]) -> bool:
    """Say whether a type is, or holds in containers, one of some types."""
    if isinstance(kind, inspect.ListType):
        return holds(kind.item_type, wanted)
    if isinstance(kind, inspect.DictType):
        return holds(kind.value_type, wanted)
    return any(
        isinstance(option, wanted) or (option is not kind and holds(option, wanted)) for option in _options(kind)
    )
