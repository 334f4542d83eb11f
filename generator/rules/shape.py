"""The shape of OpenAPI itself, checked before the house rules, which may then trust that mappings are mappings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # the package has no type hints, and there are no stubs for it
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v31
from referencing import Resource

from generator.bundle import Bundle
from generator.document import Document, Pointer
from generator.problems import Problem
from generator.rules.traversal import outer_schemas

_CURE = "follow the OpenAPI specification"
_CURE_OF_PATTERNS = "write it as Python's `re` reads it, which clients, simulator and tests use"


def _validator(schema: Any) -> Draft202012Validator:
    """Return a validator that finds each anchor at once: a schema which is not in the registry is searched for them again and again."""
    known = REGISTRY.with_resource(schema["$id"], Resource.from_contents(schema)).crawl()
    return Draft202012Validator(
        {"$ref": schema["$id"]}, registry=known, format_checker=FormatChecker(formats=("regex",))
    )


# Its own validator is another one where jsonschema-rs is installed, whose errors cannot be told apart.
_OPENAPI = _validator(schema_v31)
_SCHEMA = _validator(Draft202012Validator.META_SCHEMA)


class _Semantics(OpenAPIV31SpecValidator):
    """What a JSON schema cannot express; `shape` checks the rest, and locates each mistake better."""

    schema_validator = Draft202012Validator({})


def shape(bundle: Bundle) -> Iterator[Problem]:
    """Return what does not have the form of OpenAPI 3.1: objects first, then the schemas in them."""
    problems = [_problem(bundle, (), _leaf(error)) for error in _OPENAPI.iter_errors(_plain(bundle))]
    problems += [problem for document in bundle.documents for problem in _as_written(bundle, document)]
    if problems:
        yield from problems
        return
    for pointer, schema in outer_schemas(bundle):
        errors = list(_SCHEMA.iter_errors(json.loads(json.dumps(schema, default=float))))
        yield from (_problem(bundle, pointer, _leaf(error)) for error in errors)
        if not errors:
            yield from _booleans(bundle, pointer, schema)


def _as_written(bundle: Bundle, document: Document) -> Iterator[Problem]:
    """Return what editors and other tools cannot read of a file in the description's folder, before it becomes part of the bundle."""
    if document.path.resolve().is_relative_to(bundle.path.parent.resolve()):
        written = json.loads(json.dumps(document.data, default=float))
        for error in map(_leaf, _OPENAPI.iter_errors(written)):
            line = document.line(tuple(error.absolute_path))
            yield Problem(str(document.path), line, f"is not valid OpenAPI 3.1: {_short(error.message)}", _CURE)


def semantics(bundle: Bundle) -> Iterator[Problem]:
    """Return what has the form of OpenAPI 3.1, but breaks a rule of it."""
    for error in _Semantics(_plain(bundle)).iter_errors():
        yield _problem(bundle, (), error)


def _plain(bundle: Bundle) -> Any:
    return json.loads(bundle.to_json())


def _leaf(error: ValidationError) -> ValidationError:
    """Return what was probably meant, of several alternatives."""
    return best_match([error]) or error


def _problem(bundle: Bundle, pointer: Pointer, error: ValidationError) -> Problem:
    cure = _CURE_OF_PATTERNS if error.validator == "format" and error.validator_value == "regex" else _CURE
    return bundle.problem((*pointer, *error.absolute_path), f"is not valid OpenAPI 3.1: {_short(error.message)}", cure)


def _short(message: str) -> str:
    return message if len(message) < 200 else f"{message[:200]} ..."


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
