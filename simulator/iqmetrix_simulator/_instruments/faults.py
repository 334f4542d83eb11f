"""Faults on demand: what goes wrong in networks and servers, for chosen requests."""

from __future__ import annotations

import fnmatch
import math
import random
import re
from dataclasses import dataclass, field
from typing import Any

KINDS = frozenset(
    {"latency", "status", "reset", "reset_in_body", "truncate", "html", "extra_field", "unknown_enum", "null"}
)

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


@dataclass(eq=False)
class Fault:
    """One fault.

    Attributes:
        kind: one of `KINDS`.
        path: pattern of paths, with `*`; such as `/crm/*`.
        method: HTTP method, or `*`.
        count: how many requests it strikes, `None` for all.
        skip: how many requests it lets pass first.
        probability: of striking a request.
        seconds: of latency.
        status: of the reply.
        text: body of that reply.
        headers: further headers of that reply.
        member: wire name, for the kinds that change documents.
        value: for the kinds that change documents.
        after_work: whether the request is carried out before it fails.
    """

    kind: str
    path: str = "*"
    method: str = "*"
    count: int | None = None
    skip: int = 0
    probability: float = 1.0
    seconds: float = 0.0
    status: int = 503
    text: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    member: str = "UnknownMember"
    value: Any = "unknown"
    after_work: bool = False

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            ValueError: naming the one that is out of range.
        """
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}, only {', '.join(sorted(KINDS))}")
        if not 200 <= self.status <= 599:
            raise ValueError(f"status should be from 200 to 599, not {self.status}")
        if not 0 <= self.probability <= 1:
            raise ValueError(f"probability should be from 0 to 1, not {self.probability}")
        if self.count is not None and self.count < 1:
            raise ValueError(f"count should be at least 1, not {self.count}; leave it out to strike every request")
        if not 0 <= self.seconds < math.inf:
            raise ValueError(f"seconds should be at least 0, not {self.seconds}")
        for name, value in self.headers.items():
            if (
                not _HEADER_NAME.fullmatch(name)
                or not value.isprintable()
                or not value.isascii()
                or value != value.strip()
            ):
                raise ValueError(f"headers should be printable ASCII, not {name}: {value!r}")
            if name.lower() in {"content-length", "transfer-encoding"}:
                raise ValueError(f"the header {name} follows from the body; the fault truncate sends less than it says")

    def concerns(self, method: str, path: str) -> bool:
        """Return whether it is meant for requests of this method and path."""
        return fnmatch.fnmatch(path.lower(), self.path.lower()) and self.method.upper() in {"*", method}


class Faults:
    """The faults that are set. Chance is seeded: the same requests meet the same faults."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - faults, not secrets
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Set a fault."""
        self._faults.append(fault)

    def clear(self) -> None:
        """Remove all faults."""
        self._faults.clear()

    def strike(self, method: str, path: str) -> list[Fault]:
        """Return the faults that strike a request; those that have struck often enough are removed."""
        return [fault for fault in list(self._faults) if fault.concerns(method, path) and self._strikes(fault)]

    def _strikes(self, fault: Fault) -> bool:
        if fault.skip > 0:
            fault.skip -= 1
            return False
        if self._random.random() >= fault.probability:
            return False
        if fault.count is not None:
            fault.count -= 1
            if fault.count <= 0:
                self._faults.remove(fault)
        return True


def change_document(document: Any, faults: list[Fault]) -> None:
    """Change a document as the faults say, in every object that stands for a row."""
    for fault in faults:
        for row in _rows(document):
            if fault.kind == "extra_field" or (fault.kind == "unknown_enum" and fault.member in row):
                row[fault.member] = fault.value
            elif fault.kind == "null" and fault.member in row:
                row[fault.member] = None


def _rows(document: Any) -> list[dict[str, Any]]:
    if isinstance(document, list):
        return [row for row in document if isinstance(row, dict)]
    if not isinstance(document, dict):
        return []
    embedded = document.get("_embedded")
    inner = embedded.get("self") if isinstance(embedded, dict) else None
    for rows in (inner, document.get("Items"), document.get("items")):
        if isinstance(rows, list):
            return [row for row in rows if isinstance(row, dict)]
    return [document]
