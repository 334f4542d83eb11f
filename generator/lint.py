"""House rules of the descriptions, then the rules of OpenAPI itself."""

from __future__ import annotations

import json

from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.bundle import Bundle
from generator.problems import GeneratorError, Problem
from generator.rules import RULES


def lint(bundle: Bundle) -> list[Problem]:
    """Give all problems of a description, sorted by place."""
    problems = [problem for rule in RULES for problem in rule(bundle)]
    return sorted(set(problems)) or _openapi(bundle)


def check(bundle: Bundle) -> None:
    """Raise what `lint` finds.

    Raises:
        GeneratorError: it finds something.
    """
    problems = lint(bundle)
    if problems:
        raise GeneratorError(problems)


def _openapi(bundle: Bundle) -> list[Problem]:
    plain = json.loads(bundle.to_json())
    return [
        bundle.problem(
            tuple(error.absolute_path), f"is not valid OpenAPI 3.1: {error.message}", "follow the specification"
        )
        for error in OpenAPIV31SpecValidator(plain).iter_errors()
    ]
