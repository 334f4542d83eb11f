"""The shape of OpenAPI itself, before any rule of ours: what comes after may trust that mappings are mappings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import openapi_v31_schema_validator

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.schemas import outer_schemas

_SCHEMA = Draft202012Validator(Draft202012Validator.META_SCHEMA)
_CURE = "follow the OpenAPI specification"


class _Semantics(OpenAPIV31SpecValidator):
    """What no JSON schema can say; the shape is checked by `shape`, which knows the place of each mistake better."""

    schema_validator = Draft202012Validator({})


def shape(bundle: Bundle) -> Iterator[Problem]:
    """Return what is not OpenAPI 3.1 by its form: objects first, then the schemas in them."""
    problems = [_problem(bundle, (), error) for error in openapi_v31_schema_validator.iter_errors(_plain(bundle))]
    if problems:
        yield from problems
        return
    for pointer, schema in outer_schemas(bundle):
        errors = list(_SCHEMA.iter_errors(json.loads(json.dumps(schema, default=float))))
        yield from (_problem(bundle, pointer, error) for error in errors)
        if not errors:
            yield from _booleans(bundle, pointer, schema)


def semantics(bundle: Bundle) -> Iterator[Problem]:
    """Return what is not OpenAPI 3.1 by its meaning."""
    for error in _Semantics(_plain(bundle)).iter_errors():
        yield _problem(bundle, (), error)


def _plain(bundle: Bundle) -> Any:
    return json.loads(bundle.to_json())


def _problem(bundle: Bundle, pointer: Pointer, error: ValidationError) -> Problem:
    leaf = best_match([error]) or error  # of several alternatives, the one that was probably meant
    message = leaf.message if len(leaf.message) < 200 else f"{leaf.message[:200]} ..."
    return bundle.problem((*pointer, *leaf.absolute_path), f"is not valid OpenAPI 3.1: {message}", _CURE)


def _booleans(bundle: Bundle, pointer: Pointer, schema: Any) -> Iterator[Problem]:
    """JSON Schema takes `true` for "anything"; a field of a model needs a type."""
    if not isinstance(schema, dict):
        yield bundle.problem(
            pointer,
            f"schema `{pointer[-1]}` is {json.dumps(schema)}",
            "say its type; what is free is `{type: object, additionalProperties: true}`",
        )
        return
    for name, each in schema.get("properties", {}).items():
        yield from _booleans(bundle, (*pointer, "properties", name), each)
    if "items" in schema:
        yield from _booleans(bundle, (*pointer, "items"), schema["items"])
    for key in ("anyOf", "oneOf", "allOf"):
        for index, each in enumerate(schema.get(key, ())):
            yield from _booleans(bundle, (*pointer, key, index), each)
