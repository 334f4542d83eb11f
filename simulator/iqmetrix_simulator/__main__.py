"""Command line: `iqmetrix-simulator --port 8080 --window 5 --limit 200`."""

from __future__ import annotations

import argparse
import ipaddress
import json
import math
import signal
import sqlite3
import sys
from pathlib import Path

import uvicorn

from iqmetrix_simulator.application import Simulator
from iqmetrix_simulator.control_client import Control
from iqmetrix_simulator.oauth import User
from iqmetrix_simulator.server import configure, listen
from iqmetrix_simulator.windows import WindowSettings


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted, or seed rows of a running simulator; give the exit status."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    return _seed(chosen) if chosen.command == "seed" else _serve(parser, chosen)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="iqmetrix-simulator", description="Serve the iQmetrix services on this machine."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on; this machine only")
    parser.add_argument("--port", type=port_number, default=8080, help="port to listen on; 0 takes a free one")
    parser.add_argument("--window", type=seconds, default=60.0, metavar="SECONDS", help="length of a rate-limit window")
    parser.add_argument("--limit", type=count, default=1000, help="calls in a window, with a token")
    parser.add_argument("--anonymous-limit", type=count, default=1000, help="calls in a window, without a token")
    parser.add_argument(
        "--aligned-windows", action="store_true", help="windows begin by the clock, not with the first call"
    )
    parser.add_argument(
        "--reset-rounding", choices=("up", "down", "nearest"), default="up", help="of X-RateLimit-ResetSeconds"
    )
    parser.add_argument(
        "--clock-offset", type=float, default=0.0, metavar="SECONDS", help="how far the server's clock is ahead"
    )
    parser.add_argument(
        "--token-life", type=seconds, default=43_199.0, metavar="SECONDS", help="life of an access token"
    )
    parser.add_argument("--database", default="memory", metavar="PATH", help="file of the rows, or `memory`")
    parser.add_argument("--specs", type=Path, metavar="FOLDER", help="folder of bundled descriptions")
    commands = parser.add_subparsers(dest="command")
    seed = commands.add_parser("seed", help="make rows in a running simulator, from the entity's sample")
    seed.add_argument("base_url", help="where the simulator answers, such as http://127.0.0.1:8080")
    seed.add_argument("service", help="name of the service, the first part of its paths")
    seed.add_argument("entity", help="name of a schema of rows, such as Customer")
    seed.add_argument("count", type=count, help="how many rows")
    seed.add_argument(
        "--scope", help="path values that keep rows apart, separated by commas; without it those of the documentation"
    )
    return parser


def port_number(text: str) -> int:
    if not 0 <= int(text) <= 65_535:
        raise argparse.ArgumentTypeError(f"{text} is no port: there are 0 to 65535")
    return int(text)


def count(text: str) -> int:
    if int(text) < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than nothing")
    return int(text)


def seconds(text: str) -> float:
    if not 0 < float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds greater than 0")
    return float(text)


def _serve(parser: argparse.ArgumentParser, chosen: argparse.Namespace) -> int:
    if not _is_loopback(chosen.host):
        parser.error(f"--host {chosen.host}: the simulator takes everybody's word, so it listens on this machine only")
    windows = WindowSettings(
        seconds=chosen.window,
        limit=chosen.limit,
        anonymous_limit=chosen.anonymous_limit,
        aligned=chosen.aligned_windows,
        rounding=chosen.reset_rounding,
        clock_offset=chosen.clock_offset,
    )
    try:
        simulator = Simulator(
            folder=chosen.specs,
            database=":memory:" if chosen.database == "memory" else chosen.database,
            windows=windows,
            token_life=chosen.token_life,
        )
    except (OSError, ValueError) as error:
        return _cannot_start(f"{error}. Give --specs a folder of bundled descriptions, or leave it out")
    except sqlite3.Error as error:
        return _cannot_start(f"{chosen.database}: {error}. Give --database the path of its own file, or of none yet")
    try:
        listening = listen(chosen.host, chosen.port)
    except OSError as error:
        simulator.store.close()
        return _cannot_start(f"{error}. Choose another port with --port, or 0 for a free one")
    address = f"[{chosen.host}]" if ":" in chosen.host else chosen.host
    user = User()
    ready = {
        "base_url": f"http://{address}:{listening.getsockname()[1]}",
        "client_id": user.client_id,
        "client_secret": user.client_secret,
        "username": user.username,
        "password": user.password,
    }
    server = _Server(configure(simulator), ready)

    def end(*_: object) -> None:
        server.should_exit = True

    # An interrupt is the ordinary end here, also before uvicorn takes the signals over and when it hands them back.
    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    server.run([listening])
    listening.close()
    return 0


class _Server(uvicorn.Server):
    """Says where it answers once it can also be told to end."""

    def __init__(self, config: uvicorn.Config, ready: dict[str, str]) -> None:
        super().__init__(config)
        self._ready = ready

    async def main_loop(self) -> None:
        sys.stdout.write(json.dumps(self._ready) + "\n")
        sys.stdout.flush()
        await super().main_loop()


def _cannot_start(reason: str) -> int:
    sys.stderr.write(f"iqmetrix-simulator cannot start: {reason}.\n")
    return 1


def _seed(chosen: argparse.Namespace) -> int:
    try:
        made = Control(chosen.base_url).post(
            "seed",
            service=chosen.service,
            entity=chosen.entity,
            count=chosen.count,
            scope=[each for each in chosen.scope.split(",") if each] if chosen.scope is not None else None,
        )
    except (OSError, RuntimeError, ValueError) as error:
        sys.stderr.write(f"Nothing was seeded: {error}. Does a simulator run at {chosen.base_url}?\n")
        return 1
    sys.stdout.write(f"{len(made['keys'])} rows of {chosen.entity} made\n")
    return 0


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


if __name__ == "__main__":
    sys.exit(main())
