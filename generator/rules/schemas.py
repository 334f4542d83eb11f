"""Rules of schemas: what can become a model or a field."""

from __future__ import annotations

from collections.abc import Iterator

from generator.bundle import Bundle
from generator.problems import Problem
from generator.request_variants import only_sent
from generator.rules.traversal import is_component, schemas


def no_inline_objects(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if "allOf" in schema:
            yield bundle.problem((*pointer, "allOf"), f"`{pointer[-1]}` uses allOf", "write its properties out")
        elif not is_component(pointer) and "properties" in schema:
            yield bundle.problem(
                pointer,
                f"`{pointer[-1]}` is an inline object",
                "move it to components/schemas under a name of its own and refer to it",
            )


def arrays_have_items(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        kinds = schema.get("type")
        if (kinds == "array" or (isinstance(kinds, list) and "array" in kinds)) and not schema.get("items"):
            yield bundle.problem(
                pointer, f"array `{pointer[-1]}` has no items", "say what it holds: `items: {$ref: ...}`"
            )


_NUMBERS = ("integer", "number")
_WORDS_OF_TYPES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("items", "minItems", "maxItems", "uniqueItems"), ("array",)),
    **dict.fromkeys(("properties", "additionalProperties", "minProperties", "maxProperties"), ("object",)),
    **dict.fromkeys(("required", "dependentRequired", "propertyNames"), ("object",)),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), ("string",)),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), _NUMBERS),
}


def words_of_their_type(bundle: Bundle) -> Iterator[Problem]:
    """A word that says nothing of values of the type means that one of the two is wrong."""
    for pointer, schema in schemas(bundle):
        stated = schema.get("type")
        for word in schema if stated is not None else ():
            kinds = _WORDS_OF_TYPES.get(word)
            if kinds is not None and set(kinds).isdisjoint(stated if isinstance(stated, list) else [stated]):
                message = f"`{word}` says nothing of `{pointer[-1]}`, whose type is {stated}"
                yield bundle.problem((*pointer, word), message, f"remove it, or write `type: {kinds[0]}`")


def required_properties(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        # An alternative of an object speaks of the object's own properties.
        owner = bundle.at(pointer[:-2]) if pointer[-2:-1] in {("anyOf",), ("oneOf",)} else schema
        for name in schema.get("required", ()):
            if name not in {**owner.get("properties", {}), **schema.get("properties", {})}:
                message = f"`{name}` is required in `{pointer[-1]}`, which has no such property"
                yield bundle.problem((*pointer, "required"), message, "add the property, or remove it from `required`")


def sent_on_update(bundle: Bundle) -> Iterator[Problem]:
    for pointer, schema in schemas(bundle):
        if schema.get("x-sent-on-update") and not schema.get("readOnly"):
            yield bundle.problem(
                pointer,
                f"`{pointer[-1]}` has x-sent-on-update but is not readOnly",
                "add `readOnly: true`, or remove x-sent-on-update",
            )


def read_only_is_read(bundle: Bundle) -> Iterator[Problem]:
    """What is only sent has no request variant, so its model would offer what nobody may send."""
    for name in sorted(only_sent(bundle.data, bundle.shared)):
        for member, schema in bundle.data["components"]["schemas"][name].get("properties", {}).items():
            if isinstance(schema, dict) and schema.get("readOnly") and not schema.get("x-sent-on-update"):
                yield bundle.problem(
                    ("components", "schemas", name, "properties", member),
                    f"`{member}` is readOnly in `{name}`, which is only sent",
                    "leave it out: nothing sends it, and no response has it",
                )
