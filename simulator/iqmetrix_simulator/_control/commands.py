"""What tests can tell a server to do: one command a function of its arguments."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from iqmetrix_simulator._admission.tokens import User
from iqmetrix_simulator._admission.windows import WindowSettings
from iqmetrix_simulator._control.arguments import check
from iqmetrix_simulator._control.forms import ActiveLimit, Consumption, Nothing, Revocation, Table, TokenLife
from iqmetrix_simulator._descriptions.plans import known_entity
from iqmetrix_simulator._instruments.faults import Fault
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._seeding.variants import Seed, seed_rows
from iqmetrix_simulator._serving.simulator import Simulator

Arguments = dict[str, Any]
Command = Callable[[Simulator, Arguments], Any]
"""Returns what is replied as JSON; `None` for nothing. Raises `Refusal`, `KeyError`, `TypeError` or `ValueError`."""


def reset(simulator: Simulator, arguments: Arguments) -> None:
    """Restore the state of the start."""
    check(Nothing, arguments)
    simulator.reset()


def change_settings(simulator: Simulator, arguments: Arguments) -> Arguments:
    """Change how calls are counted; reply with all settings."""
    check(WindowSettings, arguments)
    settings = simulator.windows.settings = replace(simulator.windows.settings, **arguments)
    return asdict(settings)


def add_fault(simulator: Simulator, arguments: Arguments) -> None:
    """Set a fault."""
    check(Fault, arguments)
    simulator.faults.add(Fault(**arguments))


def clear_faults(simulator: Simulator, arguments: Arguments) -> None:
    """Remove all faults."""
    check(Nothing, arguments)
    simulator.faults.clear()


def revoke_tokens(simulator: Simulator, arguments: Arguments) -> dict[str, int]:
    """Revoke the tokens of one user or of all; reply with the number of access tokens."""
    check(Revocation, arguments)
    wanted = Revocation(**arguments)
    return {"revoked": simulator.tokens.revoke(wanted.username, refresh_too=wanted.refresh_too)}


def change_token_life(simulator: Simulator, arguments: Arguments) -> None:
    """Change how long tokens live that are issued from now on."""
    check(TokenLife, arguments)
    life = arguments["life"]
    if not 0 <= life < math.inf:
        raise Refusal(400, f"life should be at least 0 seconds, not {life}.")
    simulator.tokens.life = life


def put_user(simulator: Simulator, arguments: Arguments) -> None:
    """Add a user, or change the one of that name."""
    check(User, arguments)
    changed = User(**arguments)
    others = [user for user in simulator.tokens.accounts if user.username != changed.username]
    simulator.tokens.accounts = [*others, changed]


def consume_windows(simulator: Simulator, arguments: Arguments) -> None:
    """Let other programs use up calls of a service's windows."""
    check(Consumption, arguments)
    service, services = arguments["service"], {description.service for description in simulator.descriptions}
    if service not in services:
        raise Refusal(400, f"There is no service {service}; there are {', '.join(sorted(services))}.")
    calls = arguments["calls"]
    if calls < 0:
        raise Refusal(400, f"calls should be at least 0, not {calls}.")
    simulator.windows.consume(service, calls)


def clear_windows(simulator: Simulator, arguments: Arguments) -> None:
    """Forget all windows: the next call begins a new one."""
    check(Nothing, arguments)
    simulator.windows.clear()


def change_active_limit(simulator: Simulator, arguments: Arguments) -> None:
    """Change how many requests a database works on at once."""
    check(ActiveLimit, arguments)
    limit = arguments["limit"]
    if limit is not None and limit < 0:
        raise Refusal(400, f"limit should be at least 0, or null for what each description says, not {limit}.")
    simulator.active.limit = limit


def seed(simulator: Simulator, arguments: Arguments) -> dict[str, list[str]]:
    """Make rows; reply with their keys."""
    if isinstance(arguments.get("scope"), list):
        arguments["scope"] = [str(value) for value in arguments["scope"]]
    check(Seed, arguments)
    return {"keys": seed_rows(simulator.writer, simulator.plans, Seed(**arguments))}


def clear_rows(simulator: Simulator, arguments: Arguments) -> None:
    """Delete all rows of an entity."""
    check(Table, arguments)
    entity = known_entity(simulator.plans, arguments["service"], arguments["entity"])
    simulator.store.clear_table(entity.table)


def clear_ledger(simulator: Simulator, arguments: Arguments) -> None:
    """Forget the requests so far."""
    check(Nothing, arguments)
    simulator.ledger.clear()


COMMANDS: dict[str, Command] = {
    "reset": reset,
    "settings": change_settings,
    "faults": add_fault,
    "faults/clear": clear_faults,
    "tokens/revoke": revoke_tokens,
    "tokens/settings": change_token_life,
    "user": put_user,
    "windows/consume": consume_windows,
    "windows/clear": clear_windows,
    "active/settings": change_active_limit,
    "seed": seed,
    "rows/clear": clear_rows,
    "ledger/clear": clear_ledger,
}
