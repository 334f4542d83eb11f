"""What a difference asks of a description: the line, and the change if a program can make it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.field_drift.places import Descriptions, Spot
from generator.field_drift.reports import Met, Place
from generator.naming import words

INFERRED = {"x-inferred": True}
UNWORDED = "TODO"
"""Stands for a sentence that a person has to write; lint names each."""

_STAND_INS = {"(others)", "(hidden)", ""}


@dataclass(frozen=True)
class Edit:
    """A change of a description. Several may concern one list, so what joins and leaves it is told, not what it becomes.

    Attributes:
        spot: a mapping.
        members: what it gets; `None` takes a member away.
        joins: what lists in it get at their ends, unless they have it; a single value becomes a list.
        leaves: what lists in it lose; a list that is empty then goes.
    """

    spot: Spot
    members: Mapping[str, Any] = field(default_factory=dict)
    joins: Mapping[str, Sequence[str | int]] = field(default_factory=dict)
    leaves: Mapping[str, Sequence[str | int]] = field(default_factory=dict)


@dataclass(frozen=True)
class Proposal:
    """What a difference asks for.

    Attributes:
        place: the difference.
        met: how it was met.
        spot: the line to look at; `None` where the report names what is not described here.
        advice: what to do, for people.
        edits: the same for a program; empty if only a person can tell.
    """

    place: Place
    met: Met
    spot: Spot | None
    advice: str
    edits: tuple[Edit, ...] = ()


def propose(place: Place, met: Met, descriptions: Descriptions) -> Proposal:
    """Return what a difference asks for."""
    if place.operation:
        spot = descriptions.operation(place.service, place.operation)
        return Proposal(place, met, spot, "look at the operation's responses" if spot else _GONE)
    schema = descriptions.schema(place.service, place.model) if place.model else None
    if schema is None:
        return Proposal(place, met, None, _GONE if place.model else "the report was full; ask for a later one")
    if place.field in _STAND_INS:
        return Proposal(place, met, schema, "ask the service for its names: they look like none")
    if place.kind == "unknown field":
        return _new_member(place, met, schema, descriptions)
    member = descriptions.member(schema, place.field)
    if member is None:
        return Proposal(place, met, schema, f"`{place.field}` is not described here any more")
    for_kind = _BY_KIND.get(place.kind)
    if for_kind is None:
        return Proposal(place, met, member, "decide what the description should say")
    advice, edits = for_kind(place, met, member, descriptions)
    return Proposal(place, met, member, advice, edits)


_GONE = "this description does not have it; the report may be of another version"

_OF_A_TYPE = ("format", "items", "additionalProperties", "default", "examples", "minimum", "maximum", "pattern")
"""Members of a property that may not fit another type."""

_Answer = tuple[str, tuple[Edit, ...]]


def _new_member(place: Place, met: Met, schema: Spot, descriptions: Descriptions) -> Proposal:
    if descriptions.member(schema, place.field) is not None:
        return Proposal(place, met, schema, "it is described by now")
    form = _described(met)
    if form is None:
        return Proposal(place, met, schema, f"describe it: {_several(met)} came")
    owner = next((part for part in descriptions.parts(schema) if "properties" in part.value()), None)
    if owner is None:
        return Proposal(place, met, schema, f"describe it as {_said(form)}; the schema has no properties yet")
    edit = Edit(owner.below("properties"), {place.field: {**form, **INFERRED, "description": UNWORDED}})
    return Proposal(place, met, owner, f"describe it as {_said(form)}", (edit,))


def _new_value(_: Place, met: Met, member: Spot, descriptions: Descriptions) -> _Answer:
    owner = member.below("items") if "items" in member.value() else member
    enumeration = descriptions.followed(_not_null(owner))
    schema = enumeration.value()
    if not isinstance(schema, dict) or "enum" not in schema:
        return "it refers to no enumeration any more", ()
    kind = str if schema.get("type") == "string" else int
    values = sorted(value for value in met.values if type(value) is kind and value not in schema["enum"])
    if not values:
        return "ask the service for the values: the report hides them, or they are described by now", ()
    names = [_constant(value) for value in values]
    if set(names) & set(schema.get("x-enum-varnames", ())) or len(set(names)) != len(names):
        return f"add {', '.join(map(str, values))} with names of their own", ()
    joins: dict[str, Sequence[str | int]] = {"enum": values}
    if "x-enum-varnames" in schema:
        joins["x-enum-varnames"] = names
    if "x-names" in schema:
        joins["x-names"] = [str(value) for value in values]
    said = f"add {', '.join(map(str, values))}; give it the service's name"
    return said, (Edit(enumeration, INFERRED, joins),)


def _nullable(_: Place, __: Met, member: Spot, ___: Descriptions) -> _Answer:
    schema = member.value()
    if "$ref" in schema:
        change = {"$ref": None, "anyOf": [{"$ref": schema["$ref"]}, {"type": "null"}]}
        return "let it be null", (Edit(member, {**change, **INFERRED}),)
    if "type" in schema and "null" not in schema["type"]:
        return "let it be null", (Edit(member, INFERRED, joins={"type": ["null"]}),)
    return "say that it may be null", ()


def _optional(place: Place, _: Met, member: Spot, __: Descriptions) -> _Answer:
    owner = Spot(member.document, member.pointer[:-2])
    required = owner.value().get("required") or []
    if place.field not in required:
        return "it may be left out: it is read only, or no longer required", ()
    edits = (Edit(owner, leaves={"required": [place.field]}), Edit(member, INFERRED))
    return "take it out of `required`", edits


def _retyped(_: Place, met: Met, member: Spot, __: Descriptions) -> _Answer:
    form = _described(met)
    schema = member.value()
    if form is None or "$ref" in schema or "type" not in schema:
        return f"decide what it is: {_several(met)} came", ()
    if (
        met.sent == {"string"}
        and form == {"type": "string"}
        and "boolean" in {each.get("x-form") for each in met.forms}
    ):
        return "texts came for a truth value, which are read as one; keep it if both come", ()
    if "null" in schema["type"] and "null" not in form["type"]:
        form = {**form, "type": [form["type"], "null"]}
    change = {name: None for name in _OF_A_TYPE if name in schema and name not in form}
    return f"describe it as {_said(form)}, if nothing else comes", (Edit(member, {**change, **form, **INFERRED}),)


def _reformed(_: Place, met: Met, member: Spot, __: Descriptions) -> _Answer:
    schema, form = member.value(), _described(met)
    if form is None or form.get("type") != "string" or "format" not in schema:
        return f"decide what it is: {_several(met)} came", ()
    new = form.get("format")
    if new == schema["format"]:
        return "it comes in another way to write the same; nothing has to change", ()
    said = (
        f"its format is `{new}`, if no other comes" if new else "take its format away, if it seldom comes as described"
    )
    return said, (Edit(member, {"format": new, **INFERRED}),)


def _renamed(_: Place, __: Met, ___: Spot, ____: Descriptions) -> _Answer:
    return "it comes in another letter case; ask the service for the name", ()


def _gone(_: Place, __: Met, ___: Spot, ____: Descriptions) -> _Answer:
    return "no object had it; ask whether it is gone", ()


_BY_KIND: dict[str, Callable[[Place, Met, Spot, Descriptions], _Answer]] = {
    "unknown value": _new_value,
    "null": _nullable,
    "missing": _optional,
    "other type": _retyped,
    "other form": _reformed,
    "other name": _renamed,
    "never sent": _gone,
}


def _not_null(spot: Spot) -> Spot:
    """Return what a place may be beside null."""
    for index, option in enumerate(spot.value().get("anyOf") or ()):
        if option != {"type": "null"}:
            return spot.below("anyOf", index)
    return spot


def _described(met: Met) -> dict[str, Any] | None:
    """Return a schema that holds for every form that came; `None` if there is no simple one."""
    may_be_null = "null" in met.sent or any(form.get("type") == "null" for form in met.forms)
    forms = [_plain(form) for form in met.forms if form.get("type") != "null"]
    if not forms:
        return None
    one = forms[0]
    for form in forms[1:]:
        merged = _merged(one, form)
        if merged is None:
            return None
        one = merged
    return {**one, "type": [one["type"], "null"]} if may_be_null else one


def _plain(form: Mapping[str, Any]) -> dict[str, Any]:
    if form.get("type") == "object":
        return {"type": "object", "additionalProperties": True}
    if form.get("type") == "array":
        items = form.get("items") or {}
        return {"type": "array", "items": _plain(items) if items else {}}
    return {name: form[name] for name in ("type", "format") if name in form}


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any] | None:
    if one == other:
        return one
    types = {one.get("type"), other.get("type")}
    if types == {"integer", "number"}:
        return {"type": "number"}
    if types == {"string"}:
        return {"type": "string"}
    if types == {"array"}:
        return one if not other["items"] else other if not one["items"] else {"type": "array", "items": {}}
    return None


def _said(form: Mapping[str, Any]) -> str:
    types = form["type"] if isinstance(form["type"], list) else [form["type"]]
    return " or ".join(map(str, types)) + (f" ({form['format']})" if "format" in form else "")


def _several(met: Met) -> str:
    return " and ".join(sorted(met.sent)) or "values of several types"


def _constant(value: str | int) -> str:
    return f"VALUE_{value}".replace("-", "MINUS_") if isinstance(value, int) else "_".join(words(value)).upper()
