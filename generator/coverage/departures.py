"""What the descriptions leave out of the documentation, or say otherwise, and why: `spec/departures.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.document import load
from generator.problems import GeneratorError, Problem

FILE = "departures.yaml"
_MEMBERS = ("facts", "kind", "what", "reason")


@dataclass(frozen=True)
class Departure:
    """One departure.

    Attributes:
        facts: page of the documentation.
        kind: of what is there: operations, fields, enum values and so on.
        what: is there; with `*` at the end, all that begins so.
        reason: why the description does not have it so.
    """

    facts: str
    kind: str
    what: str
    reason: str


def read_departures(spec: Path) -> list[Departure]:
    """Read the departures of all descriptions of a folder; none where there is no file.

    Raises:
        GeneratorError: an entry lacks a member, has one too many, or gives no reason.
    """
    path = spec / FILE
    if not path.exists():
        return []
    document = load(path, kind=list)
    problems = []
    for index, entry in enumerate(document.data):
        members = entry if isinstance(entry, dict) else {}
        if set(members) != set(_MEMBERS) or not all(str(value or "").strip() for value in members.values()):
            message = f"departure {index + 1} does not say {', '.join(_MEMBERS)}, each once and nothing else"
            problems.append(Problem(str(path), document.line((index,)), message, "write the four as texts"))
    if problems:
        raise GeneratorError(problems)
    return [Departure(**{key: " ".join(str(entry[key]).split()) for key in _MEMBERS}) for entry in document.data]
