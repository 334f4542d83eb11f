"""Faults on demand: what goes wrong in networks and servers, for chosen requests."""

from __future__ import annotations

import fnmatch
import math
import random
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator import arguments
from iqmetrix_simulator.errors import Refusal

KINDS = frozenset(
    {"latency", "status", "reset", "reset_in_body", "truncate", "html", "extra_field", "unknown_enum", "null"}
)


@dataclass
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
        status: that is answered.
        text: body that is answered with the status.
        headers: more headers of that answer.
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
        if self.kind not in KINDS:
            raise Refusal(400, f"There is no fault {self.kind!r}; there are {', '.join(sorted(KINDS))}.")
        if not 200 <= self.status <= 599:
            raise Refusal(400, f"status should be from 200 to 599, not {self.status}.")
        if not 0 <= self.probability <= 1:
            raise Refusal(400, f"probability should be from 0 to 1, not {self.probability}.")
        if self.count is not None and self.count < 1:
            raise Refusal(400, f"count should be at least 1, not {self.count}; leave it out to strike every request.")
        if not 0 <= self.seconds < math.inf:
            raise Refusal(400, f"seconds should be at least 0, not {self.seconds}.")


class Faults:
    """The faults that are set. Chance is seeded: the same requests meet the same faults."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - faults, not secrets
        self.faults: list[Fault] = []

    def add(self, settings: dict[str, Any]) -> None:
        """Set a fault.

        Raises:
            Refusal: 400 where the settings make no sense.
        """
        arguments.check(Fault, settings)
        if "kind" not in settings:
            raise Refusal(400, f"kind is missing; there are {', '.join(sorted(KINDS))}.")
        self.faults.append(Fault(**settings))

    def clear(self) -> None:
        """Take all faults away."""
        self.faults.clear()

    def strike(self, method: str, path: str) -> list[Fault]:
        """Return the faults that strike a request."""
        struck = []
        for fault in list(self.faults):
            if not fnmatch.fnmatch(path.lower(), fault.path.lower()) or fault.method.upper() not in {"*", method}:
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            if self._random.random() >= fault.probability:
                continue
            struck.append(fault)
            if fault.count is not None:
                fault.count -= 1
                if fault.count <= 0:
                    self.faults.remove(fault)
        return struck


def change_documents(body: Any, faults: list[Fault]) -> Any:
    """Change a body as the faults say: in every object that stands for a row."""
    for fault in faults:
        for row in _rows(body):
            if fault.kind == "extra_field" or (fault.kind == "unknown_enum" and fault.member in row):
                row[fault.member] = fault.value
            elif fault.kind == "null" and fault.member in row:
                row[fault.member] = None
    return body


def _rows(body: Any) -> list[dict[str, Any]]:
    if isinstance(body, list):
        return [each for each in body if isinstance(each, dict)]
    if not isinstance(body, dict):
        return []
    embedded = body.get("_embedded")
    inner = embedded.get("self") if isinstance(embedded, dict) else None
    for candidate in (inner, body.get("Items"), body.get("items")):
        if isinstance(candidate, list):
            return [each for each in candidate if isinstance(each, dict)]
    return [body]
