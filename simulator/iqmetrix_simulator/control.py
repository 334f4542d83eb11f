"""The control endpoint: tests set faults, seed rows, revoke tokens and ask what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from iqmetrix_simulator.application import Simulator
from iqmetrix_simulator.errors import Refusal
from iqmetrix_simulator.oauth import User
from iqmetrix_simulator.seeding import seed_rows
from iqmetrix_simulator.windows import WindowSettings


def control_routes(simulator: Simulator) -> list[Route]:
    """Give the routes of the control endpoint."""
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
        text = await request.body()
        arguments = await request.json() if text else {}
        try:
            return JSONResponse(command(arguments) or {})
        except Refusal as refusal:
            return PlainTextResponse(refusal.text, refusal.status)
        except (KeyError, TypeError, ValueError) as error:
            return PlainTextResponse(f"These arguments make no sense: {error!r}", 400)

    return endpoint


def _asked(question: Callable[[dict[str, str]], Any]) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        return JSONResponse(question(dict(request.query_params)))

    return endpoint


class _Control:
    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator

    def reset(self, _: dict[str, Any]) -> None:
        self.simulator.reset()

    def settings(self, arguments: dict[str, Any]) -> dict[str, Any]:
        settings = self.simulator.windows.settings
        known = {each.name for each in fields(WindowSettings)}
        unknown = set(arguments) - known
        if unknown:
            raise Refusal(
                400, f"There is no setting {', '.join(sorted(unknown))}; there are {', '.join(sorted(known))}."
            )
        for name, value in arguments.items():
            setattr(settings, name, value)
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
        self.simulator.tokens.life = float(arguments["life"])

    def user(self, arguments: dict[str, Any]) -> None:
        users = self.simulator.tokens.users
        wanted = User(**arguments)
        self.simulator.tokens.users = [each for each in users if each.username != wanted.username] + [wanted]

    def consume(self, arguments: dict[str, Any]) -> None:
        self.simulator.windows.consume(arguments["service"], int(arguments["calls"]))

    def active_settings(self, arguments: dict[str, Any]) -> None:
        limit = arguments["limit"]
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
            scope=[str(each) for each in arguments.get("scope", [])],
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
