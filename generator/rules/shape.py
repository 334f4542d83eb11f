"""The shape of OpenAPI itself, checked before the house rules, which may then trust that mappings are mappings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v31
from referencing import Resource

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.traversal import outer_schemas

_CURE = "follow the OpenAPI specification"


def _validator(schema: Any) -> Draft202012Validator:
    """Return a validator that finds each anchor at once: a schema which is not in the registry is searched for them again and again."""
    known = REGISTRY.with_resource(schema["$id"], Resource.from_contents(schema)).crawl()
    return Draft202012Validator({"$ref": schema["$id"]}, registry=known)


# Its own validator is another one where jsonschema-rs is installed, whose errors cannot be told apart.
_OPENAPI = _validator(schema_v31)
_SCHEMA = _validator(Draft202012Validator.META_SCHEMA)


class _Semantics(OpenAPIV31SpecValidator):
    """What a JSON schema cannot express; `shape` checks the rest, and locates each mistake better."""

    schema_validator = Draft202012Validator({})


def shape(bundle: Bundle) -> Iterator[Problem]:
    """Return what does not have the form of OpenAPI 3.1: objects first, then the schemas in them."""
    problems = [_problem(bundle, (), error) for error in _OPENAPI.iter_errors(_plain(bundle))]
    if problems:
        yield from problems
        return
    for pointer, schema in outer_schemas(bundle):
        errors = list(_SCHEMA.iter_errors(json.loads(json.dumps(schema, default=float))))
        yield from (_problem(bundle, pointer, error) for error in errors)
        if not errors:
            yield from _booleans(bundle, pointer, schema)


def semantics(bundle: Bundle) -> Iterator[Problem]:
    """Return what has the form of OpenAPI 3.1, but breaks a rule of it."""
    for error in _Semantics(_plain(bundle)).iter_errors():
        yield _problem(bundle, (), error)


def _plain(bundle: Bundle) -> Any:
    return json.loads(bundle.to_json())


def _problem(bundle: Bundle, pointer: Pointer, error: ValidationError) -> Problem:
    leaf = best_match([error]) or error  # of several alternatives, the one that was probably meant
    message = leaf.message if len(leaf.message) < 200 else f"{leaf.message[:200]} ..."
    return bundle.problem((*pointer, *leaf.absolute_path), f"is not valid OpenAPI 3.1: {message}", _CURE)


def _booleans(bundle: Bundle, pointer: Pointer, schema: Any) -> Iterator[Problem]:
    """Return the schemas that are `true` or `false`: JSON Schema allows them, but a field of a model needs a type."""
    if not isinstance(schema, dict):
        yield bundle.problem(
            pointer,
            f"schema `{pointer[-1]}` is {json.dumps(schema)}",
            "name its type; a free-form object is `{type: object, additionalProperties: true}`",
        )
        return
    for name, member in schema.get("properties", {}).items():
        yield from _booleans(bundle, (*pointer, "properties", name), member)
    if "items" in schema:
        yield from _booleans(bundle, (*pointer, "items"), schema["items"])
    for key in ("anyOf", "oneOf", "allOf"):
        for index, option in enumerate(schema.get(key, ())):
            yield from _booleans(bundle, (*pointer, key, index), option)
