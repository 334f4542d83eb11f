"""The form of a description, the house rules, what OpenAPI says of its meaning, and a second parser's reading."""

from __future__ import annotations

from generator.bundle import Bundle
from generator.problems import GeneratorError, Problem
from generator.rules import RULES, Rule
from generator.rules.documents import openapi_version
from generator.rules.extension_shapes import extension_shapes
from generator.rules.references import references_end, references_of_their_kind
from generator.rules.second_reading import second_reading
from generator.rules.shape import semantics, shape
from generator.rules.vocabulary import closed_words


def lint(bundle: Bundle) -> list[Problem]:
    """Return all problems of a description, sorted by place. Each group of rules runs only if those before it found nothing."""
    groups: tuple[tuple[Rule, ...], ...] = (
        (openapi_version,),
        (closed_words,),
        (shape,),
        (extension_shapes,),
        (references_of_their_kind, references_end),
        RULES,
        (semantics,),
        (second_reading,),
    )
    for rules in groups:
        problems = {problem for rule in rules for problem in rule(bundle)}
        if problems:
            return sorted(problems)
    return []


def check(bundle: Bundle) -> None:
    """Raise the problems that `lint` finds.

    Raises:
        GeneratorError: there are any.
    """
    problems = lint(bundle)
    if problems:
        raise GeneratorError(problems)
