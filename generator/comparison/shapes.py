"""Schemas as parts: models with their fields and values, and what is in lists and maps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.bundle import Bundle
from generator.comparison.parts import Direction, Key, Kind, Part
from generator.comparison.uses import Uses
from generator.deprecations import DEPRECATED, VALUES, is_deprecated
from generator.former_names import Former, of_attribute, of_model, of_values
from generator.naming import attribute_name, class_name
from generator.request_variants import PREFIX
from generator.scalars import scalar_type

LIMITS = (
    *("maxLength", "minLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "dependentRequired", "propertyNames"),
    *("if", "then", "else"),
)
"""Words that say which values of a type are allowed."""


class Shapes:
    """Reads schemas of one description.

    Args:
        bundle: a description with its request variants.
        uses: how programs reach its models.
    """

    def __init__(self, bundle: Bundle, uses: Uses) -> None:
        self._bundle, self._uses = bundle, uses

    def models(self, reached: Mapping[Direction, set[str]]) -> Iterator[Part]:
        """Return the models that are reached, with all in them, once for each direction."""
        schemas = self._bundle.data.get("components", {}).get("schemas", {})
        for direction, names in reached.items():
            for name in sorted(names):
                if name in schemas:
                    yield from self._model(direction, name, schemas[name])

    def node(self, part: Part, schema: Mapping[str, Any]) -> Iterator[Part]:
        """Return a part with what its schema says of it, and the parts that are in its lists and maps."""
        kinds = self._kinds(schema)
        resolved = self._bundle.resolve(schema) if "$ref" not in schema else schema
        facets = {
            "kinds": kinds,
            "limits": _limits(schema),
            "needs": [option for word in ("anyOf", "oneOf") for option in schema.get(word, ()) if _is_need(option)],
            "default": schema.get("default"),
            "text": " ".join(str(schema.get("description", "")).split()),
            "samples": schema.get("examples"),
            "inferred": bool(schema.get("x-inferred")),
            "deprecated": deprecation(resolved),
            **part.facets,
        }
        yield Part(part.sort, part.key, part.direction, part.wire, part.python, part.places, facets)
        for step, sub in self._inner(schema, kinds):
            places = tuple(f"{place}{step}" for place in part.places)
            child = Part("element", (*part.key, step), part.direction, part.wire, "", places)
            yield from self.node(child, sub)

    def _model(self, direction: Direction, name: str, schema: dict[str, Any]) -> Iterator[Part]:
        base = self._uses.base(PREFIX + name)
        key: Key = ("model", direction, base)
        places = self._uses.of(direction, base)
        own_name = self._bundle.variants.get(name, name)
        model = Part(
            "model",
            key,
            direction,
            own_name,
            class_name(own_name),
            (class_name(own_name),),
            {"former": by_name(of_model(self._bundle, own_name, schema))},
        )
        yield from self.node(model, schema)
        required = schema.get("required", ())
        for wire, member in schema.get("properties", {}).items():
            attribute = attribute_name(wire, member)
            field = Part(
                "field",
                (*key, "field", wire),
                direction,
                wire,
                attribute,
                tuple(f"{place}.{attribute}" for place in places),
                {"required": wire in required, "former": by_name(of_attribute(self._bundle, own_name, wire, member))},
            )
            yield from self.node(field, member)
        names = schema.get("x-enum-varnames", ())
        deprecated = schema.get(VALUES, {})
        former = of_values(self._bundle, own_name, schema)
        for index, value in enumerate(schema.get("enum", ())):
            member_name = str(names[index]) if index < len(names) else str(value)
            yield Part(
                "value",
                (*key, "value", str(value)),
                direction,
                str(value),
                member_name,
                (f"{class_name(own_name)}.{member_name}",),
                {
                    "text": _nth(schema.get("x-names"), index),
                    "deprecated": deprecated.get(member_name, False),
                    "former": by_name([each for each in former if each.now == member_name]),
                },
            )

    def _kinds(self, schema: Mapping[str, Any]) -> frozenset[Kind]:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            name = self._uses.base(reference)
            target = self._bundle.resolve(dict(schema))
            json = target.get("type", "any")
            closed = "enum" in target
            return frozenset({Kind(json if isinstance(json, str) else "any", "", class_name(name), name, closed)})
        options = [option for word in ("anyOf", "oneOf") for option in schema.get(word, ()) if not _is_need(option)]
        if options and "properties" not in schema:
            return frozenset(kind for option in options for kind in self._kinds(option))
        stated = schema.get("type", "any")
        types = stated if isinstance(stated, list) else [stated]
        return frozenset(_kind(str(each), schema) for each in types)

    def _inner(self, schema: Mapping[str, Any], kinds: frozenset[Kind]) -> list[tuple[str, dict[str, Any]]]:
        """Return what is in lists and maps; where nothing is said of it, it may be anything."""
        json = {kind.json for kind in kinds if not kind.model}
        found: dict[str, dict[str, Any]] = {}
        for each in (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())):
            for word, step in (("items", "[]"), ("additionalProperties", "[...]")):
                if isinstance(each.get(word), dict):
                    found.setdefault(step, each[word])
        if "array" in json:
            found.setdefault("[]", {})
        if "object" in json and "properties" not in schema and schema.get("additionalProperties") is not False:
            found.setdefault("[...]", {})
        return list(found.items())


def by_name(formers: Sequence[Former]) -> dict[str, str]:
    """Return former names, with the version that made each one."""
    return {former.name: former.since for former in formers}


def deprecation(described: Mapping[str, Any]) -> Any:
    """Return whether something is deprecated: what `x-deprecated` says of it, or just `True` or `False`."""
    return described.get(DEPRECATED) or is_deprecated(described)


def _limits(schema: Mapping[str, Any]) -> dict[str, Any]:
    limits = {word: schema[word] for word in LIMITS if word in schema}
    if schema.get("additionalProperties") is False:
        limits["no other members"] = True
    return limits


def _nth(names: Any, index: int) -> Any:
    return names[index] if isinstance(names, list) and index < len(names) else None


def _is_need(option: Mapping[str, Any]) -> bool:
    """Return whether an alternative says only what a request needs, not what it is."""
    return set(option) <= {"required", "description", "properties", "not"} and "required" in option


def _kind(json: str, schema: Mapping[str, Any]) -> Kind:
    if json == "array":
        return Kind("array", "", "list")
    if json == "object":
        return Kind("object", "", "dict")
    if json in {"any", "null"}:
        return Kind(json, "", "Any" if json == "any" else "None")
    format_ = str(schema.get("format", ""))
    python = (scalar_type(json, format_ or None) or "Any").rpartition(".")[2]
    return Kind(
        json, format_ if scalar_type(json, format_) != scalar_type(json, None) else "", python, "", "enum" in schema
    )
