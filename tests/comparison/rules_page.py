"""The table of changes as a page: `python -m tests.comparison.rules_page` writes docs/changes.md."""

from __future__ import annotations

from collections.abc import Iterator

from generator.comparison.parts import Direction
from generator.comparison.rules import RULES, Rule
from tests.kit.sources import ROOT

PAGE = ROOT / "docs" / "changes.md"

_HEAD = """# What a change means to callers

`python -m generator diff OLD NEW` tells what changed between two descriptions: files, folders, git revisions (`v1.2.0`), versions of a service (`crm/v1`), or one in a
revision (`v1.2.0:crm/v1`). `--service` keeps to one service, `--form markdown` or `json` is for other readers, and `--refuse` fails where a change is breaking.

Each change has two verdicts. *Wire* is about a program that keeps the clients it has while the service changes, *Python* about one that takes the new clients; the worse of the two counts.
What is sent and what is received differ: a new required field breaks what is sent, and is one more to read in what is received. Enumerations are open, so a new value breaks neither.
A change that *acts otherwise* lets a program that is the same do something else although no type changed. One that *stops* has to be confirmed before a release: what a program does once could happen twice.

`tests/comparison` has a pair of descriptions for each row, and compares the verdicts on the wire with those of openapi-diff; where they differ, `test_second_opinion.py` says why.

| change | values | wire | Python | | in words |
|---|---|---|---|---|---|
"""


def page() -> str:
    """Return the page as it has to be."""
    return _HEAD + "".join(f"{line}\n" for line in map(_row, RULES.values()))


def _row(rule: Rule) -> str:
    values = "" if rule.direction is Direction.NEITHER else rule.direction
    says = (
        rule.says.replace("{before}", "…")
        .replace("{after}", "…")
        .replace("{wire}", "…")
        .replace("{error}", "…")
        .replace("{attribute}", "…")
    )
    return f"| `{rule.name}` | {values} | {rule.wire.word} | {rule.python.word} | {', '.join(_flags(rule))} | {says} |"


def _flags(rule: Rule) -> Iterator[str]:
    if rule.behaves:
        yield "acts otherwise"
    if rule.stops:
        yield "stops"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
