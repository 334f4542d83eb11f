"""What callers believe of their calls, as lines of a journal that outlives its process."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from iqmetrix import DecodeError, IQmetrixError, RetrySettings

DONE, AMBIGUOUS, FAILED = "done", "ambiguous", "failed"
GAVE_UP = " after all attempts"
"""End of the names of errors that came every time."""


def outcome(error: IQmetrixError) -> str:
    """Say what the error of a write that must not be repeated tells: it was not done, or nobody knows."""
    if isinstance(error, DecodeError):
        return AMBIGUOUS  # an answer came, and nobody can say of what
    return AMBIGUOUS if getattr(error, "may_have_been_processed", False) else FAILED


def name_of(error: Exception) -> str:
    """Name an error with what tells it from others of its class, such as `ServerError 500`."""
    detail = getattr(error, "status", None) or getattr(error, "kind", None) or getattr(error, "code", None)
    name = f"{type(error).__name__} {detail}" if detail else type(error).__name__
    return name + GAVE_UP if len(getattr(error, "attempts", ())) >= RetrySettings().attempts else name


class Journal:
    """Writes lines for several threads.

    Args:
        file: where to.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lock = threading.Lock()

    def write(self, about: str, **facts: Any) -> None:
        """Write a line at once: what a process believed is known even if it is killed."""
        line = json.dumps({"about": about, **facts})
        with self._lock:
            self._file.write(line + "\n")
            self._file.flush()


@dataclass(slots=True)
class Beliefs:
    """What all callers together believe.

    Attributes:
        creates: outcome by service and marker of what was to be created.
        revisions: the revisions that a row can have, by its key.
        errors: how often calls of a kind (`read`, `create`, `change`) ended with an error of a name.
        begun, ended: calls, and those of them that had a result or an error of the SDK.
        texts: of the first error of each.
        attempts: requests that were sent, token requests too, by status or by what was there instead of one.
        wrong: results that are not what they have to be, and exceptions that are no errors of the SDK.
        callers: names of those who came to their end.
    """

    creates: dict[tuple[str, str], str] = field(default_factory=dict)
    revisions: dict[str, set[int]] = field(default_factory=dict)
    errors: Counter[tuple[str, str]] = field(default_factory=Counter)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    begun: int = 0
    ended: int = 0
    attempts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    callers: list[str] = field(default_factory=list)

    def add(self, line: dict[str, Any]) -> None:
        """Take over a line of a journal."""
        match line["about"]:
            case "create":
                self.creates[line["service"], line["marker"]] = line["outcome"]
            case "error":
                self.errors[line["kind"], line["name"]] += 1
                self.texts.setdefault((line["kind"], line["name"]), line["text"])
            case "wrong":
                self.wrong.append(line["what"])
            case "caller":
                self.callers.append(line["name"])
                self.revisions[line["row"]] = set(line["revisions"])
                self.begun += line["begun"]
                self.ended += line["ended"]
            case "attempts":
                self.attempts.update(line["counts"])
            case other:
                raise ValueError(f"nobody writes lines about {other!r}")


def read(journals: Iterable[Path]) -> Beliefs:
    """Read the journals of all processes."""
    beliefs = Beliefs()
    for path in journals:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                beliefs.add(json.loads(line))
    return beliefs
