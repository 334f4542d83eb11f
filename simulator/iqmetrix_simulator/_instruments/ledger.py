"""What the server received and did, to compare with what a client believes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One request.

    Attributes:
        time: seconds by the server's monotonic clock.
        method: HTTP method.
        path: as it was sent, without the query.
        query: as it was sent.
        service: the service, if the path belongs to one.
        operation: `operationId`, if there is one for path and method.
        status: of the reply; 0 where the connection was reset before it.
        user: whose valid token it carried, if any.
        generation: of that token.
        body_hash: SHA-256 of the body, shortened; `None` without one.
        writes: entity and key of every row that was changed.
    """

    time: float
    method: str
    path: str
    query: str
    service: str | None
    operation: str | None
    status: int
    user: str | None
    generation: int | None
    body_hash: str | None
    writes: tuple[str, ...]


@dataclass
class Ledger:
    """All requests since the last reset."""

    entries: list[Entry] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """Add a request."""
        self.entries.append(entry)

    def select(self, operation: str | None, service: str | None) -> Iterator[dict[str, Any]]:
        """Yield the requests of an operation and a service, all where either is `None`, as JSON objects."""
        for entry in self.entries:
            if operation in {None, entry.operation} and service in {None, entry.service}:
                yield asdict(entry)

    def totals(self) -> dict[str, Any]:
        """Return the numbers of requests and of writes."""
        statuses: dict[str, Counter[str]] = {}
        writes: Counter[str] = Counter()
        for entry in self.entries:
            name = f"{entry.service}.{entry.operation}" if entry.operation else "none"
            statuses.setdefault(name, Counter())[str(entry.status)] += 1
            writes.update(entry.writes)
        return {
            "requests": len(self.entries),
            "refused": sum(entry.status == 429 for entry in self.entries),
            "operations": {name: dict(counts) for name, counts in sorted(statuses.items())},
            "writes": dict(writes),
        }

    def clear(self) -> None:
        """Forget everything."""
        self.entries.clear()
