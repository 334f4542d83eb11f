"""Command line: `iqmetrix-simulator --port 8080 --window 5 --limit 200`."""

from __future__ import annotations

import argparse
import json
import signal
import sqlite3
import sys

import uvicorn

from iqmetrix_simulator._options import read_options
from iqmetrix_simulator.control_client import Control
from iqmetrix_simulator.server import Simulator, User, WindowSettings, configure, listen


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted, or seed rows of a running simulator; return the exit status."""
    options = read_options(arguments)
    return _seed(options) if options.command == "seed" else _serve(options)


def _serve(options: argparse.Namespace) -> int:
    try:
        simulator = _simulator(options)
    except (OSError, ValueError) as error:
        return _cannot_start(f"{error}. Give --specs a folder of bundled descriptions, or leave it out")
    except sqlite3.Error as error:
        return _cannot_start(f"{options.database}: {error}. Give --database the path of its own file, or of a new one")
    try:
        listening = listen(options.host, options.port)
    except OSError as error:
        simulator.store.close()
        return _cannot_start(f"{error}. Choose another port with --port, or 0 for a free one")
    address = f"[{options.host}]" if ":" in options.host else options.host
    server = _Server(configure(simulator), f"http://{address}:{listening.getsockname()[1]}")

    def end(*_: object) -> None:
        server.should_exit = True

    # An interrupt is the ordinary end here, also before uvicorn takes the signals over and when it hands them back.
    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    server.run([listening])
    listening.close()
    return 0


def _simulator(options: argparse.Namespace) -> Simulator:
    windows = WindowSettings(
        seconds=options.window,
        limit=options.limit,
        anonymous_limit=options.anonymous_limit,
        aligned=options.aligned_windows,
        rounding=options.reset_rounding,
        clock_offset=options.clock_offset,
    )
    return Simulator(
        folder=options.specs,
        database=":memory:" if options.database == "memory" else options.database,
        windows=windows,
        token_life=options.token_life,
    )


class _Server(uvicorn.Server):
    """Prints where it answers, and with which credentials, once it can also be told to end."""

    def __init__(self, config: uvicorn.Config, base_url: str) -> None:
        super().__init__(config)
        self._base_url = base_url

    async def main_loop(self) -> None:
        user = User()
        ready = {
            "base_url": self._base_url,
            "client_id": user.client_id,
            "client_secret": user.client_secret,
            "username": user.username,
            "password": user.password,
        }
        sys.stdout.write(json.dumps(ready) + "\n")
        sys.stdout.flush()
        await super().main_loop()


def _cannot_start(reason: str) -> int:
    sys.stderr.write(f"iqmetrix-simulator cannot start: {reason}.\n")
    return 1


def _seed(options: argparse.Namespace) -> int:
    scope = [value for value in options.scope.split(",") if value] if options.scope is not None else None
    try:
        made = Control(options.base_url).post(
            "seed", service=options.service, entity=options.entity, count=options.count, scope=scope
        )
    except OSError as error:
        sys.stderr.write(f"No rows were made: {error}. Does a simulator run at {options.base_url}?\n")
        return 1
    except (RuntimeError, ValueError) as error:
        sys.stderr.write(f"No rows were made: {error}\n")
        return 1
    sys.stdout.write(f"{len(made['keys'])} rows of {options.entity} made\n")
    return 0
