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
"""Suffix of the names of errors with which every attempt failed."""


def outcome(error: IQmetrixError) -> str:
    """Return what the error of a write that must not be repeated says of it: not done, or unknown."""
    if isinstance(error, DecodeError):
        return AMBIGUOUS  # a reply came that cannot be read
    return AMBIGUOUS if getattr(error, "may_have_been_processed", False) else FAILED


def name_of(error: Exception) -> str:
    """Return the name of an error with what distinguishes it within its class, such as `ServerError 500`."""
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
        """Write a line and flush it: it has to outlive a process that is killed."""
        line = json.dumps({"about": about, **facts})
        with self._lock:
            self._file.write(line + "\n")
            self._file.flush()


@dataclass(slots=True)
class Beliefs:
    """What all callers together believe.

    Attributes:
        creates: outcomes by service and marker of the row.
        revisions: the revisions that a row can have, by its key.
        errors: how often calls of a kind (`read`, `create`, `change`) ended with an error of a name.
        begun, ended: calls, and those of them that had a result or an error of the SDK.
        texts: of the first error of each kind and name.
        attempts: requests that were sent, token requests too, by status or error.
        wrong: results that are not what was asked for, and exceptions other than errors of the SDK.
        callers: names of those that ended.
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
        """Add a line of a journal."""
        match line["about"]:
            case "create":
                self.creates[line["service"], line["marker"]] = line["outcome"]
            case "error":
                self.errors[line["kind"], line["name"]] += 1
                self.texts.setdefault((line["kind"], line["name"]), line["text"])
            case "wrong":
                self.wrong.append(line["problem"])
            case "caller":
                self.callers.append(line["name"])
                self.revisions[line["row"]] = set(line["revisions"])
                self.begun += line["begun"]
                self.ended += line["ended"]
            case "attempts":
                self.attempts.update(line["counts"])
            case other:
                raise ValueError(f"unknown line in a journal: {other!r}")


def read(journals: Iterable[Path]) -> Beliefs:
    """Read the journals of all processes."""
    beliefs = Beliefs()
    for path in journals:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                beliefs.add(json.loads(line))
    return beliefs
