"""Strategies for JSON documents that fit a schema of a description.

hypothesis-jsonschema would do it for schemas at large, but reads neither the dialect of OpenAPI 3.1 nor schemas that contain
themselves. The words that descriptions may use are few: they are built, and what a schema says of several members at once
is checked by jsonschema.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from iqmetrix.testing.strategies import scalars
from iqmetrix.testing.strategies.scalars import Schema

DEPTH = 2
"""Objects inside objects; where more are not required, they are left out, so that those that contain themselves come to an end."""
MOST = 2
"""Elements that a list has where it needs no more."""

_TOGETHER = (
    "oneOf",
    "anyOf",
    "if",
    "then",
    "else",
    "dependentRequired",
    "minProperties",
    "maxProperties",
    "uniqueItems",
)
"""Words that speak of several members or elements at once."""


class Documents:
    """Documents of one description.

    Args:
        description: the bundle.
        sent: whether they are requests: those have nothing that only servers send, and nothing that is reserved.
        null: whether members that may be left out may be null instead: a model does not tell one from the other.
        alphabet: of texts.
    """

    def __init__(
        self,
        description: dict[str, Any],
        *,
        sent: bool = False,
        null: bool = True,
        alphabet: st.SearchStrategy[str] = scalars.characters,
    ) -> None:
        self._description = description
        self._sent = sent
        self._null = null
        self._alphabet = alphabet
        self._made: dict[tuple[int, int, bool], tuple[Schema, st.SearchStrategy[Any]]] = {}

    def of(self, schema: Schema, depth: int = DEPTH, *, null: bool = True) -> st.SearchStrategy[Any]:
        """Return documents that fit a schema.

        Args:
            schema: of this description; it is not changed afterwards.
            depth: objects inside objects.
            null: whether they may be null where the schema says so.
        """
        key = (id(schema), depth, null)
        if key not in self._made:
            self._made[key] = (schema, self._checked(self.resolved(schema), depth, null=null))
        return self._made[key][1]

    def resolved(self, schema: Schema) -> Schema:
        """Return a schema without a reference at its top; what stands beside the reference is added."""
        while "$ref" in schema:
            beside = {word: value for word, value in schema.items() if word != "$ref"}
            found: Any = self._description
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            schema = {**found, **beside}
        return schema

    def _checked(self, schema: Schema, depth: int, *, null: bool) -> st.SearchStrategy[Any]:
        made = self._of(schema, depth, null=null)
        said = {word: schema[word] for word in _TOGETHER if word in schema}
        if not said:
            return made
        # References of the conditions lead to the components, as in the description.
        validator = Draft202012Validator({"components": self._description.get("components", {}), **said})
        return made.filter(validator.is_valid)

    def _of(self, schema: Schema, depth: int, *, null: bool) -> st.SearchStrategy[Any]:
        if "enum" in schema:
            return st.sampled_from([value for value in schema["enum"] if null or value is not None])
        options = schema.get("anyOf") or schema.get("oneOf")
        if options:
            return self._one_of(schema, options, depth, null=null)
        kinds = schema.get("type", "object" if "properties" in schema else ())
        kinds = [kinds] if isinstance(kinds, str) else [kind for kind in kinds if null or kind != "null"]
        if depth <= 0 and "null" in kinds and self._is_deep(schema):
            return st.none()
        return st.one_of([self._of_kind(kind, schema, depth) for kind in kinds]) if kinds else scalars.anything()

    def _one_of(self, schema: Schema, options: list[Schema], depth: int, *, null: bool) -> st.SearchStrategy[Any]:
        """Return documents that fit one option: an object of its own, or what it asks of the members that stand beside."""
        options = [option for option in map(self.resolved, options) if null or option.get("type") != "null"]
        if depth <= 0:
            options = [option for option in options if not self._is_deep(option)] or options
        around = {word: value for word, value in schema.items() if word not in {"anyOf", "oneOf"}}
        return st.one_of([self.of(_both(around, option), depth, null=null) for option in options])

    def _of_kind(self, kind: str, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
        match kind:
            case "object":
                return self._objects(schema, depth)
            case "array":
                return self._lists(schema, depth)
            case "string":
                return scalars.texts(schema, self._alphabet)
            case "integer":
                return scalars.integers(schema)
            case "number":
                return scalars.numbers(schema)
            case "boolean":
                return st.booleans()
            case _:
                return st.none()

    def _lists(self, schema: Schema, depth: int) -> st.SearchStrategy[list[Any]]:
        fewest = schema.get("minItems", 0)
        most = min(schema.get("maxItems", fewest + MOST), fewest + MOST)
        elements = schema.get("items", {})
        if fewest == 0 and depth <= 0 and self._is_deep(elements):
            return st.just([])
        inside = depth - (self.resolved(elements).get("type") == "array")
        # Equal elements are most often made from the same few choices: they are not worth a second look each time.
        unique = repr if schema.get("uniqueItems") else None
        return st.lists(self.of(elements, inside), min_size=fewest, max_size=most, unique_by=unique)

    def _objects(self, schema: Schema, depth: int) -> st.SearchStrategy[dict[str, Any]]:
        required, optional = {}, {}
        for name, member in schema.get("properties", {}).items():
            described = self.resolved(member)
            if self._sent and (described.get("readOnly") or "x-reserved" in described):
                continue
            if name in schema.get("required", ()):
                required[name] = self.of(member, depth - 1)
            elif depth > 0 or not self._is_deep(member):
                optional[name] = self.of(member, depth - 1, null=self._null)
        members = st.fixed_dictionaries(required, optional=optional)
        further = self._further(schema, depth)
        return members if further is None else st.builds(lambda own, more: {**more, **own}, members, further)

    def _further(self, schema: Schema, depth: int) -> st.SearchStrategy[dict[str, Any]] | None:
        """Return members that are not listed: those of a map, or of an object of which nothing is said."""
        described = schema.get("additionalProperties", "properties" not in schema)
        if described is False or (described is True and "properties" in schema):
            return None
        fewest = schema.get("minProperties", 0)
        values = scalars.anything() if described is True else self.of(described, depth - 1)
        if fewest == 0 and depth <= 0 and described is not True and self._is_deep(described):
            return None
        names = scalars.texts(self.resolved(schema.get("propertyNames", {})), self._alphabet)
        return st.dictionaries(names, values, min_size=fewest, max_size=max(fewest, schema.get("maxProperties", MOST)))

    def _is_deep(self, schema: Schema, above: tuple[int, ...] = ()) -> bool:
        """Say whether there are objects with members in what fits a schema."""
        if id(schema) in above:
            return True
        above = (*above, id(schema))
        schema = self.resolved(schema)
        inside = [
            schema.get("items"),
            schema.get("additionalProperties"),
            *schema.get("anyOf", ()),
            *schema.get("oneOf", ()),
        ]
        return "properties" in schema or any(isinstance(each, dict) and self._is_deep(each, above) for each in inside)


def _both(one: Schema, other: Schema) -> Schema:
    """Return a schema that asks for what both ask for."""
    required = [*one.get("required", ()), *other.get("required", ())]
    properties = {**one.get("properties", {}), **other.get("properties", {})}
    return {
        **one,
        **other,
        **({"required": required} if required else {}),
        **({"properties": properties} if properties else {}),
    }
