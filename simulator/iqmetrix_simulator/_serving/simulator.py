"""The state of a server: its services and their rows, who may come in, what tests have set."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from iqmetrix_simulator._actions.table import check_plan
from iqmetrix_simulator._admission.active import ActiveRequests
from iqmetrix_simulator._admission.tokens import Tokens
from iqmetrix_simulator._admission.windows import Windows, WindowSettings
from iqmetrix_simulator._descriptions.documents import load
from iqmetrix_simulator._descriptions.plans import Plan, read_plan
from iqmetrix_simulator._descriptions.router import Router
from iqmetrix_simulator._descriptions.routes import Route, routes
from iqmetrix_simulator._instruments.faults import Faults
from iqmetrix_simulator._instruments.ledger import Ledger
from iqmetrix_simulator._rows.places import Places
from iqmetrix_simulator._rows.selection import check_filters
from iqmetrix_simulator._rows.store import Contents, Store
from iqmetrix_simulator._rows.writer import Writer
from iqmetrix_simulator._seeding.first_rows import seed_samples


class Simulator:
    """The state of a server.

    Args:
        folder: of descriptions (`<service>/v<N>.json`); those that come with the SDK if `None`.
        database: file of the rows, or `:memory:`.
        windows: how calls are counted.
        token_life: seconds that an access token lives.
        clock: seconds since 1970.

    Raises:
        FileNotFoundError, ValueError: the folder holds no descriptions, or something else.
        sqlite3.Error: the file is not a database, or cannot be written.
    """

    def __init__(
        self,
        *,
        folder: Path | None = None,
        database: str = ":memory:",
        windows: WindowSettings | None = None,
        token_life: float = 43_199.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.clock = clock
        self.descriptions = load(folder)
        self.routes: list[Route] = [route for description in self.descriptions for route in routes(description)]
        self.router = Router(self.routes)
        self.plans: dict[Route, Plan] = {route: read_plan(route) for route in self.routes}
        for route, plan in self.plans.items():
            check_plan(route, plan)
            check_filters(route)
        self.store = Store(database)
        self.places = Places(self.plans, self.store)
        self.writer = Writer(self.store, clock)
        self.active = ActiveRequests()
        self.faults = Faults()
        self.ledger = Ledger()
        self._first_settings = windows or WindowSettings()
        self._first_token_life = token_life
        self._admit_afresh()
        self._first_rows: Contents | None = None
        if self.store.empty:
            self._seed()

    def reset(self) -> None:
        """Restore the state of the start: rows of the samples, no tokens, no faults, nothing counted, first settings."""
        if self._first_rows is not None:
            self.store.restore(self._first_rows)
        else:  # the rows of the start were those of a file
            self.store.clear()
            self._seed()
        self._admit_afresh()
        self.active.clear()
        self.faults.clear()
        self.ledger.clear()

    def _seed(self) -> None:
        """Store the rows of the samples, and keep them: to make them costs twenty times what it costs to store them again."""
        seed_samples(self.writer, self.plans)
        self._first_rows = self.store.contents()

    def _admit_afresh(self) -> None:
        self.windows = Windows(replace(self._first_settings), self.clock)
        self.tokens = Tokens(self.clock, life=self._first_token_life)
