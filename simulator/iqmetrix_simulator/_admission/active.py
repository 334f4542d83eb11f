"""Active requests: services that count what a database works on at once, not calls per window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

Database = tuple[str, str]
"""Service, and what stands for the database: the value of the parameter that names it, or the caller."""


@dataclass
class Slot:
    """One request among those that a database works on; `refused` if it was one too many."""

    database: Database
    refused: bool


@dataclass
class ActiveRequests:
    """What all databases of a server work on.

    Attributes:
        limit: requests at once; `None` for what each description says.
        most: highest number of requests at once, by `service/database`.
    """

    limit: int | None = None
    most: dict[str, int] = field(default_factory=dict)
    _active: Counter[Database] = field(default_factory=Counter)

    def enter(self, database: Database, documented_limit: int) -> Slot:
        """Count a request that has arrived.

        Args:
            database: that will work on it.
            documented_limit: requests at once, as the description says.
        """
        limit = documented_limit if self.limit is None else self.limit
        if self._active[database] >= limit:
            return Slot(database, refused=True)
        self._active[database] += 1
        name = "/".join(database)
        self.most[name] = max(self.most.get(name, 0), self._active[database])
        return Slot(database, refused=False)

    def leave(self, slot: Slot) -> None:
        """Stop counting a request: its response has been sent."""
        if not slot.refused:
            self._active[slot.database] -= 1

    def clear(self) -> None:
        """Forget what was counted and set; requests that are active stay counted until they leave."""
        self.limit = None
        self.most.clear()
