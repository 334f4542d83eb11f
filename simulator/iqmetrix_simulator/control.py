"""The control endpoint: tests set faults, seed rows, revoke tokens and ask what happened."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from iqmetrix_simulator.application import Simulator
from iqmetrix_simulator.arguments import check
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.oauth import User
from iqmetrix_simulator.seeding import seed_rows
from iqmetrix_simulator.windows import WindowSettings


def control_routes(simulator: Simulator) -> list[Route]:
    """Return the routes of the control endpoint."""
    control = _Control(simulator)
    commands: dict[str, Callable[[dict[str, Any]], Any]] = {
        "/reset": control.reset,
        "/settings": control.settings,
        "/faults": control.fault,
        "/faults/clear": control.clear_faults,
        "/tokens/revoke": control.revoke,
        "/tokens/settings": control.token_settings,
        "/users": control.user,
        "/windows/consume": control.consume,
        "/active/settings": control.active_settings,
        "/windows/clear": control.clear_windows,
        "/seed": control.seed,
        "/rows/clear": control.clear_rows,
        "/ledger/clear": control.clear_ledger,
    }
    questions: dict[str, Callable[[dict[str, str]], Any]] = {
        "/totals": control.totals,
        "/ledger": control.ledger,
        "/rows": control.rows,
        "/operations": control.operations,
    }
    return [
        *(Route(path, _posted(command), methods=["POST"]) for path, command in commands.items()),
        *(Route(path, _asked(question), methods=["GET"]) for path, question in questions.items()),
    ]


def _posted(command: Callable[[dict[str, Any]], Any]) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        try:
            given = json.loads(await request.body() or b"{}")
        except (ValueError, RecursionError) as error:
            return PlainTextResponse(f"The body is not JSON: {error}", 400)
        if not isinstance(given, dict):
            return PlainTextResponse("The body should be a JSON object of arguments.", 400)
        return _answer(command, given)

    return endpoint


def _asked(question: Callable[[dict[str, str]], Any]) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        return _answer(question, dict(request.query_params))

    return endpoint


def _answer(action: Callable[[dict[str, Any]], Any], given: dict[str, Any]) -> Response:
    try:
        result = action(given)
    except Refusal as refusal:
        return PlainTextResponse(refusal.text, refusal.status)
    except KeyError as error:
        return PlainTextResponse(f"The argument {error} is missing.", 400)
    except (TypeError, ValueError, OverflowError) as error:
        return PlainTextResponse(f"These arguments make no sense: {error}.", 400)
    return JSONResponse({} if result is None else result)


class _Control:
    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator

    def reset(self, _: dict[str, Any]) -> None:
        self.simulator.reset()

    def settings(self, arguments: dict[str, Any]) -> dict[str, Any]:
        check(WindowSettings, arguments)
        settings = self.simulator.windows.settings = replace(self.simulator.windows.settings, **arguments)
        return asdict(settings)

    def fault(self, arguments: dict[str, Any]) -> None:
        self.simulator.faults.add(arguments)

    def clear_faults(self, _: dict[str, Any]) -> None:
        self.simulator.faults.clear()

    def revoke(self, arguments: dict[str, Any]) -> dict[str, int]:
        tokens = self.simulator.tokens
        count = tokens.revoke(arguments.get("username"), refresh_too=bool(arguments.get("refresh_too", False)))
        return {"revoked": count}

    def token_settings(self, arguments: dict[str, Any]) -> None:
        life = float(arguments["life"])
        if not 0 <= life < math.inf:
            raise Refusal(400, f"life should be at least 0 seconds, not {life}.")
        self.simulator.tokens.life = life

    def user(self, arguments: dict[str, Any]) -> None:
        check(User, arguments)
        users = self.simulator.tokens.users
        wanted = User(**arguments)
        self.simulator.tokens.users = [each for each in users if each.username != wanted.username] + [wanted]

    def consume(self, arguments: dict[str, Any]) -> None:
        service, known = arguments["service"], {each.service for each in self.simulator.descriptions}
        if service not in known:
            raise Refusal(400, f"There is no service {service}; there are {', '.join(sorted(known))}.")
        self.simulator.windows.consume(service, int(arguments["calls"]))

    def active_settings(self, arguments: dict[str, Any]) -> None:
        limit = arguments["limit"]
        if limit is not None and int(limit) < 0:
            raise Refusal(400, f"limit should be at least 0, or null for what each description says, not {limit}.")
        self.simulator.active.limit = None if limit is None else int(limit)

    def clear_windows(self, _: dict[str, Any]) -> None:
        self.simulator.windows.clear()

    def seed(self, arguments: dict[str, Any]) -> dict[str, Any]:
        keys = seed_rows(
            self.simulator.store,
            self.simulator.actions,
            self.simulator.routes,
            service=arguments["service"],
            entity_name=arguments["entity"],
            count=int(arguments["count"]),
            scope=[str(each) for each in arguments["scope"]] if arguments.get("scope") is not None else None,
            extra=arguments.get("extra"),
            keys=arguments.get("keys"),
            seed=int(arguments.get("seed", 1)),
        )
        return {"keys": keys}

    def clear_rows(self, arguments: dict[str, Any]) -> None:
        self.simulator.store.clear_table((arguments["service"], arguments["entity"]))

    def clear_ledger(self, _: dict[str, Any]) -> None:
        self.simulator.ledger.clear()

    def totals(self, _: dict[str, str]) -> dict[str, Any]:
        simulator = self.simulator
        return {
            **simulator.ledger.totals(),
            "grants": simulator.tokens.grants,
            "grant_failures": simulator.tokens.failures,
            "most_used": simulator.windows.most_used,
            "most_active": simulator.active.most,
        }

    def ledger(self, arguments: dict[str, str]) -> list[dict[str, Any]]:
        return list(self.simulator.ledger.select(arguments.get("operation"), arguments.get("service")))

    def rows(self, arguments: dict[str, str]) -> list[dict[str, Any]]:
        scope = tuple(each for each in arguments.get("scope", "").split(",") if each)
        table = (arguments["service"], arguments["entity"])
        rows = self.simulator.store.rows(table, scope)
        wanted = arguments.get("key")
        return [row for key, row in rows if wanted in {None, key}]

    def operations(self, _: dict[str, str]) -> list[dict[str, Any]]:
        return [
            {"service": each.description.service, "operation": each.id, "method": each.method, "path": each.path}
            for each in self.simulator.routes
        ]
