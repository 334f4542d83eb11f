"""Commands and questions over HTTP."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from iqmetrix_simulator._control.commands import COMMANDS, Command
from iqmetrix_simulator._control.questions import QUESTIONS, Question
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._serving.simulator import Simulator

Endpoint = Callable[[Request], Awaitable[Response]]


def control_routes(simulator: Simulator) -> list[Route]:
    """Return the routes of the endpoint: commands are posted, questions are read."""
    return [
        *(Route(f"/{name}", _command(simulator, command), methods=["POST"]) for name, command in COMMANDS.items()),
        *(Route(f"/{name}", _question(simulator, question), methods=["GET"]) for name, question in QUESTIONS.items()),
    ]


def _command(simulator: Simulator, command: Command) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            arguments = json.loads(await request.body() or b"{}")
            json.dumps(arguments, ensure_ascii=False).encode()  # fails where a text is half a surrogate pair
        except (ValueError, RecursionError) as error:
            return PlainTextResponse(f"The body is not JSON: {error}", 400)
        if not isinstance(arguments, dict):
            return PlainTextResponse("The body should be a JSON object of arguments.", 400)
        return _reply(partial(command, simulator, arguments))

    return endpoint


def _question(simulator: Simulator, question: Question) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        return _reply(partial(question, simulator, dict(request.query_params)))

    return endpoint


def _reply(action: Callable[[], Any]) -> Response:
    try:
        result = action()
        return JSONResponse({} if result is None else result)
    except Refusal as refusal:
        return PlainTextResponse(refusal.text, refusal.status)
    except KeyError as error:
        return PlainTextResponse(f"The argument {error} is missing.", 400)
    except (TypeError, ValueError, OverflowError) as error:
        return PlainTextResponse(f"The arguments are not valid: {error}.", 400)
