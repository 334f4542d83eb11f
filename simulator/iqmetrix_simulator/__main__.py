"""Command line: `iqmetrix-simulator --port 8080 --window 5 --limit 200`."""

from __future__ import annotations

import argparse
import ipaddress
import json
import signal
import sys
from pathlib import Path

import uvicorn

from iqmetrix_simulator.application import Simulator
from iqmetrix_simulator.oauth import User
from iqmetrix_simulator.server import Control, configure, listen
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
    parser.add_argument("--port", type=int, default=8080, help="port to listen on; 0 takes a free one")
    parser.add_argument("--window", type=float, default=60.0, metavar="SECONDS", help="length of a rate-limit window")
    parser.add_argument("--limit", type=int, default=1000, help="calls in a window, with a token")
    parser.add_argument("--anonymous-limit", type=int, default=1000, help="calls in a window, without a token")
    parser.add_argument(
        "--aligned-windows", action="store_true", help="windows begin by the clock, not with the first call"
    )
    parser.add_argument(
        "--reset-rounding", choices=("up", "down", "nearest"), default="up", help="of X-RateLimit-ResetSeconds"
    )
    parser.add_argument(
        "--clock-offset", type=float, default=0.0, metavar="SECONDS", help="how far the server's clock is ahead"
    )
    parser.add_argument("--token-life", type=float, default=43_199.0, metavar="SECONDS", help="life of an access token")
    parser.add_argument("--database", default="memory", metavar="PATH", help="file of the rows, or `memory`")
    parser.add_argument("--specs", type=Path, metavar="FOLDER", help="folder of bundled descriptions")
    commands = parser.add_subparsers(dest="command")
    seed = commands.add_parser("seed", help="make rows in a running simulator, from the entity's sample")
    seed.add_argument("base_url")
    seed.add_argument("service")
    seed.add_argument("entity")
    seed.add_argument("count", type=int)
    seed.add_argument("--scope", default="14146", help="path values that keep rows apart, separated by commas")
    return parser


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
        listening = listen(chosen.host, chosen.port)
    except OSError as error:
        sys.stderr.write(
            f"iqmetrix-simulator cannot start: {error}. Choose another port with --port, or 0 for a free one.\n"
        )
        return 1
    address = f"[{chosen.host}]" if ":" in chosen.host else chosen.host
    user = User()
    ready = {
        "base_url": f"http://{address}:{listening.getsockname()[1]}",
        "client_id": user.client_id,
        "client_secret": user.client_secret,
        "username": user.username,
        "password": user.password,
    }
    sys.stdout.write(json.dumps(ready) + "\n")
    sys.stdout.flush()
    server = uvicorn.Server(configure(simulator))
    # uvicorn raises the signal again once it has shut down; an interrupt is the ordinary end here.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    server.run([listening])
    listening.close()
    return 0


def _seed(chosen: argparse.Namespace) -> int:
    control = Control(chosen.base_url)
    try:
        made = control.post(
            "seed", service=chosen.service, entity=chosen.entity, count=chosen.count, scope=chosen.scope.split(",")
        )
    except (OSError, RuntimeError) as error:
        sys.stderr.write(f"Nothing was seeded: {error}\n")
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
