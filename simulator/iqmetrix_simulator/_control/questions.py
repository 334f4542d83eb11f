"""What tests can ask a server: one question a function of its arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from iqmetrix_simulator._control.arguments import check, check_name
from iqmetrix_simulator._control.forms import Nothing, Requests, Rows
from iqmetrix_simulator._descriptions.plans import known_entity
from iqmetrix_simulator._serving.simulator import Simulator

Arguments = dict[str, str]
Question = Callable[[Simulator, Arguments], Any]
"""Returns what is replied as JSON. Raises `KeyError` where an argument is missing, `Refusal` where it makes no sense."""


def totals(simulator: Simulator, arguments: Arguments) -> dict[str, Any]:
    """Reply with what was counted since the last reset."""
    check(Nothing, arguments)
    return {
        **simulator.ledger.totals(),
        "grants": simulator.tokens.grants,
        "grant_failures": simulator.tokens.failures,
        "most_used": simulator.windows.most_used,
        "most_active": simulator.active.most,
    }


def ledger(simulator: Simulator, arguments: Arguments) -> list[dict[str, Any]]:
    """Reply with the requests of an operation and a service; all of them where neither is given."""
    check(Requests, arguments)
    wanted = Requests(**arguments)
    check_name("operation", wanted.operation, {route.id for route in simulator.routes})
    check_name("service", wanted.service, {description.service for description in simulator.descriptions})
    return list(simulator.ledger.select(wanted.operation, wanted.service))


def rows(simulator: Simulator, arguments: Arguments) -> list[dict[str, Any]]:
    """Reply with the rows of a scope, or the one that has a key, as they are stored."""
    check(Rows, arguments)
    wanted = Rows(**arguments)
    scope = tuple(value for value in wanted.scope.split(",") if value)
    entity = known_entity(simulator.plans, wanted.service, wanted.entity)
    return [row for key, row in simulator.store.rows(entity.table, scope).items() if wanted.key in {None, key}]


def operations(simulator: Simulator, arguments: Arguments) -> list[dict[str, str]]:
    """Reply with everything that is served."""
    check(Nothing, arguments)
    return [
        {"service": route.description.service, "operation": route.id, "method": route.method, "path": route.path}
        for route in simulator.routes
    ]


QUESTIONS: dict[str, Question] = {"totals": totals, "ledger": ledger, "rows": rows, "operations": operations}
