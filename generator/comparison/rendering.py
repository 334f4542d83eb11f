"""Changes for people in a terminal, for people as Markdown, and for programs as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from generator.comparison.changes import Change, Comparison
from generator.comparison.verdicts import Verdict

MOST_PLACES = 3
"""So many ways to write a thing are shown; the rest is counted."""

_TITLES = (
    ("Breaking", "31"),
    ("Acts otherwise, with the same types", "33"),
    ("Compatible", "32"),
    ("Documentation", "2"),
)


def for_people(comparisons: Sequence[Comparison], *, colour: bool) -> str:
    """Return what changed as lines for a terminal.

    Args:
        comparisons: of all services.
        colour: whether the terminal shows colours.
    """
    lines: list[str] = []
    for comparison in comparisons:
        lines.append(_painted(_head(comparison), "1", colour=colour))
        for (title, code), changes in _grouped(comparison):
            lines.append("  " + _painted(f"{title} ({len(changes)})", code, colour=colour))
            lines.extend(f"    {line}" for line in map(sentence, changes))
    return "\n".join(lines or ["Nothing changed."]) + "\n"


def as_markdown(comparisons: Sequence[Comparison]) -> str:
    """Return what changed as Markdown."""
    lines: list[str] = []
    for comparison in comparisons:
        lines.extend([f"## {_head(comparison)}", ""])
        for (title, _), changes in _grouped(comparison):
            lines.extend([f"### {title}", "", *(f"- {line}" for line in map(sentence, changes)), ""])
    return "\n".join(lines or ["Nothing changed.", ""])


def as_json(comparisons: Sequence[Comparison]) -> str:
    """Return what changed as JSON: `services`, each with its `changes`; the members are those of `Comparison` and `Change`."""
    document = {
        "verdict": max((each.verdict for each in comparisons), default=Verdict.SAME).word,
        "services": [
            {
                "service": each.service,
                "old": each.old,
                "new": each.new,
                "released": each.released,
                "proposed": each.proposed,
                "verdict": each.verdict.word,
                "step": each.verdict.step,
                "changes": [_plain(change) for change in each.changes],
            }
            for each in comparisons
        ],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=1).decode() + "\n"


def sentence(change: Change) -> str:
    """Return a change in one sentence: how programs write the thing, its name on the wire, and what became of it."""
    shown, more = change.places[:MOST_PLACES], len(change.places) - MOST_PLACES
    where = ", ".join(f"`{place}`" for place in shown) + (f" and {more} more" if more > 0 else "")
    wire = f" (`{change.wire}`)" if change.wire not in {change.python, "body"} and change.sort not in _OBVIOUS else ""
    media = f" as `{change.wire}`" if change.sort == "media" and not change.name.startswith("media") else ""
    header = f" (header `{change.wire}`)" if change.sort == "header" and not change.name.startswith("header") else ""
    return f"{where}{wire}{media}{header} {change.says}{_way(change)}."


_OBVIOUS = frozenset({"service", "operation", "answer", "media", "header", "element", "model", "webhook"})


def _way(change: Change) -> str:
    """Say which way values go where the verdict hangs on that and the place does not show it."""
    told = change.sort in {"element", "model", "value"} and change.verdict > Verdict.DOCUMENTATION
    return f" ({change.directions[0]})" if told and len(change.directions) == 1 else ""


def _grouped(comparison: Comparison) -> Iterator[tuple[tuple[str, str], list[Change]]]:
    groups: list[list[Change]] = [[], [], [], []]
    for change in comparison.changes:
        groups[_group(change)].append(change)
    yield from ((title, changes) for title, changes in zip(_TITLES, groups, strict=True) if changes)


def _group(change: Change) -> int:
    if change.verdict is Verdict.BREAKING:
        return 0
    if change.verdict is Verdict.COMPATIBLE:
        return 1 if change.behaves else 2
    return 3


def _head(comparison: Comparison) -> str:
    versions = " to ".join(dict.fromkeys(filter(None, (comparison.old, comparison.new))))
    numbers = " to ".join(dict.fromkeys(filter(None, (comparison.released, comparison.proposed))))
    return f"{comparison.service} {versions} ({numbers}): {comparison.verdict.word if comparison.changes else 'nothing changed'}"


def _painted(text: str, code: str, *, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def _plain(change: Change) -> dict[str, Any]:
    return {
        "rule": change.name,
        "sort": change.sort,
        "verdict": change.verdict.word,
        "wire_verdict": change.on_the_wire.word,
        "python_verdict": change.in_python.word,
        "behaves": change.behaves,
        "stops": change.stops,
        "directions": list(change.directions),
        "wire": change.wire,
        "python": change.python,
        "places": list(change.places),
        "before": change.before,
        "after": change.after,
        "says": sentence(change),
    }
