"""A small HTTP server over raw sockets, for what goes wrong between client and server."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

Handler = Callable[[socket.socket, bytes], None]


def ok(body: bytes = b"{}", *lines: str) -> bytes:
    """Make a whole response."""
    head = "".join(f"{line}\r\n" for line in lines)
    return (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n{head}\r\n".encode()
        + body
    )


class LocalServer:
    """Hands every request to the next handler, the last one for ever.

    Attributes:
        requests: what was received, head and body.
        connections: how many were opened.
    """

    def __init__(self, *handlers: Handler, tls: ssl.SSLContext | None = None) -> None:
        self._handlers = list(handlers)
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self.requests: list[bytes] = []
        self.connections = 0
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                while (received := self._read(connection)) is not None:
                    with self._lock:
                        self.requests.append(received)
                        handler = self._handlers.pop(0) if len(self._handlers) > 1 else self._handlers[0]
                    handler(connection, received)
        except OSError:
            return

    def _read(self, connection: socket.socket) -> bytes | None:
        received = b""
        while b"\r\n\r\n" not in received:
            part = connection.recv(65536)
            if not part:
                return None
            received += part
        head, _, body = received.partition(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
        )
        while len(body) < length:
            body += connection.recv(65536)
        return head + b"\r\n\r\n" + body

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._socket.close()
        self._thread.join(5)
        for connection in self._open:
            connection.close()


def answers(response: bytes) -> Handler:
    """Make a handler that sends this."""
    return lambda connection, _: connection.sendall(response)


def reset(*, after: bytes = b"") -> Handler:
    """Make a handler that breaks the connection off, after sending this."""

    def handler(connection: socket.socket, _: bytes) -> None:
        if after:
            connection.sendall(after)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        connection.close()

    return handler
