"""`python -m generator diff OLD NEW`."""

from __future__ import annotations

import argparse
import os
import sys

from generator.bundle import Bundle
from generator.comparison.changes import Comparison, compare
from generator.comparison.documents import pairs, read_side
from generator.comparison.rendering import as_json, as_markdown, for_people
from generator.comparison.verdicts import Verdict
from generator.problems import GeneratorError, Problem

FORMS = ("people", "markdown", "json")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    sides = "a file, a version of a service (crm/v1), a folder, a git revision, or REVISION:crm/v1"
    command.add_argument("old", metavar="OLD", help=f"what there was: {sides}")
    command.add_argument("new", metavar="NEW", help="what there is, named likewise")
    command.add_argument("--service", action="append", default=[], metavar="NAME", help="only this service")
    command.add_argument("--form", choices=FORMS, default="people", help="for people, as Markdown or as JSON")
    command.add_argument("--all", action="store_true", help="name services too in which nothing changed")
    command.add_argument("--refuse", action="store_true", help="fail (1) if a change is breaking")


def run(options: argparse.Namespace) -> int:
    """Compare the two sides, write what changed, and return the exit status."""
    sides = [read_side(said, options.spec) for said in (options.old, options.new)]
    found = [_compared(*pair) for pair in pairs(sides[0], sides[1], tuple(options.service))]
    comparisons = [each for each in found if each.changes or options.all]
    sys.stdout.write(_written(comparisons, options.form))
    breaks = any(each.verdict is Verdict.BREAKING for each in comparisons)
    return 1 if options.refuse and breaks else 0


def _compared(old: Bundle | None, new: Bundle | None) -> Comparison:
    try:
        return compare(old, new)
    except (LookupError, TypeError, AttributeError) as error:
        message = f"one of the two is no sound description: {type(error).__name__} {error}"
        paths = [str(each.path) for each in (old, new) if each]
        raise GeneratorError(
            [Problem(" and ".join(paths), 1, message, "run `python -m generator lint` on it")]
        ) from error


def _written(comparisons: list[Comparison], form: str) -> str:
    if form == "json":
        return as_json(comparisons)
    if form == "markdown":
        return as_markdown(comparisons)
    return for_people(comparisons, colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ)
