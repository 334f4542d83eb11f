"""The options of the command line."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from iqmetrix_simulator._loopback import is_loopback


def read_options(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line; `None` for that of the process. Ends the process where it is wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if not is_loopback(options.host):
        parser.error(
            f"--host {options.host}: its credentials are public samples, so the simulator listens on loopback only"
        )
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="iqmetrix-simulator", description="Serve the iQmetrix services on this machine."
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on; loopback only")
    add("--port", type=_port, default=8080, help="port to listen on; 0 takes a free one")
    add("--window", type=_seconds, default=60.0, metavar="SECONDS", help="length of a rate-limit window")
    add("--limit", type=_count, default=1000, help="calls in a window, with a token")
    add("--anonymous-limit", type=_count, default=1000, help="calls in a window, without a token")
    add("--aligned-windows", action="store_true", help="begin windows by the clock, not with the first call")
    add("--reset-rounding", choices=("up", "down", "nearest"), default="up", help="of X-RateLimit-ResetSeconds")
    add("--clock-offset", type=float, default=0.0, metavar="SECONDS", help="how far the server's clock is ahead")
    add("--token-life", type=_seconds, default=43_199.0, metavar="SECONDS", help="life of an access token")
    add("--database", default="memory", metavar="PATH", help="file of the rows, or `memory`")
    add("--specs", type=Path, metavar="FOLDER", help="folder of bundled descriptions")
    commands = parser.add_subparsers(dest="command")
    add = commands.add_parser("seed", help="make rows in a running simulator, from the entity's sample").add_argument
    add("base_url", help="address of the simulator, such as http://127.0.0.1:8080")
    add("service", help="name of the service, the first part of its paths")
    add("entity", help="name of a schema of rows, such as Customer")
    add("count", type=_count, help="how many rows")
    add("--scope", help="path values that keep rows apart, separated by commas; without it those of the documentation")
    return parser


def _port(text: str) -> int:
    if not 0 <= int(text) <= 65_535:
        raise argparse.ArgumentTypeError(f"{text} is not a port number from 0 to 65535")
    return int(text)


def _count(text: str) -> int:
    if int(text) < 0:
        raise argparse.ArgumentTypeError(f"{text} must not be negative")
    return int(text)


def _seconds(text: str) -> float:
    if not 0 < float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"{text} must be a number of seconds greater than 0")
    return float(text)
