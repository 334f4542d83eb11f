"""Active requests: services that count what a database works on at once, not calls per window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from iqmetrix_simulator.routes import Route

Database = tuple[str, str]
"""Service, and what stands for the database: the value of the parameter that names it, or who asks."""


@dataclass
class Place:
    """A request's place among those of its database. `refused` is one too many."""

    database: Database
    refused: bool


@dataclass
class ActiveRequests:
    """What all databases of a server work on.

    Attributes:
        limit: requests at once; `None` for what each description says.
        most: requests at once, at most, by `service/database`.
    """

    limit: int | None = None
    most: dict[str, int] = field(default_factory=dict)
    _active: Counter[Database] = field(default_factory=Counter)

    def enter(self, route: Route, values: dict[str, Any], who: str) -> Place:
        """Count a request that has arrived.

        Args:
            route: of a service with the policy `concurrency`.
            values: its parameters by wire name.
            who: user or address; stands for the database where no parameter names it.
        """
        rule = route.description.rate_limit
        database = (route.description.service, str(values.get(rule["per"], who)))
        limit = rule["limit"] if self.limit is None else self.limit
        if self._active[database] >= limit:
            return Place(database, refused=True)
        self._active[database] += 1
        name = "/".join(database)
        self.most[name] = max(self.most.get(name, 0), self._active[database])
        return Place(database, refused=False)

    def leave(self, place: Place) -> None:
        """Count a request no longer: its response has been sent."""
        if not place.refused:
            self._active[place.database] -= 1

    def clear(self) -> None:
        """Forget what was counted and set. What is active stays so."""
        self.limit = None
        self.most.clear()
