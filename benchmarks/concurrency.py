"""What a call costs among a hundred others, with 100 tasks and with 100 threads.

Its processor time is held against that of a single caller, and the time of the slowest of a hundred calls against the median: none is left waiting.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from statistics import median, quantiles

from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix

ANSWER_S = 0.02
"""Seconds that the server takes for an answer."""

CALLERS = 100
CALLS_ALONE, CALLS_TOGETHER = 100, 3000
TARGET = 2.0
"""Times the processor time of a call that is alone."""
SLOWEST = 3.0
"""Times the median, for the slowest of a hundred calls."""

TOKEN = b'{"access_token": "a", "expires_in": 43199, "refresh_token": "r"}'
CARRIER = b'{"Id": 9, "Name": "Helios"}'
CREDENTIALS = Credentials(client_id="c", client_secret="s", username="u", password="p")  # noqa: S106 - not real


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while head := await _head(reader):
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        await reader.readexactly(length)
        body = TOKEN if b"oauth2" in head.split(b"\r\n")[0] else CARRIER
        await asyncio.sleep(ANSWER_S)
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-RateLimit-Limit: 1000000000\r\n"
            b"X-RateLimit-Remaining: 999999999\r\nX-RateLimit-ResetSeconds: 60\r\n"
            b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        )
    writer.close()


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


def _serve(address: Connection) -> None:
    async def run() -> None:
        server = await asyncio.start_server(_answer, "127.0.0.1", 0, backlog=256)
        address.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(run())


@dataclass
class Measured:
    """What calls took, in seconds.

    Attributes:
        alone: processor time of a call that is alone.
        together: processor time of a call among those of a hundred callers.
        times: how long each of these took.
    """

    alone: float = 0.0
    together: float = 0.0
    times: list[float] = field(default_factory=list)

    def is_good(self) -> bool:
        """Say whether a call among others costs no more than it may, and none is left waiting."""
        return self.together <= TARGET * self.alone and self.slowest() <= SLOWEST * median(self.times)

    def slowest(self) -> float:
        """Return how long 99 of a hundred calls take at most."""
        return quantiles(self.times, n=100)[98]

    def line(self, name: str) -> str:
        """Return what was measured, as text."""
        return (
            f"  {CALLERS} {name:8} {self.together * 1e6:6.0f} us, alone {self.alone * 1e6:6.0f} us: "
            f"{self.together / self.alone:.2f} x (at most {TARGET:.0f} x); median {median(self.times) * 1e3:.0f} ms, "
            f"slowest of a hundred {self.slowest() * 1e3:.0f} ms: {self.slowest() / median(self.times):.2f} x (at most {SLOWEST:.0f} x)"
        )


def _cpu(work: Callable[[], object], calls: int) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) / calls


def with_threads(url: str) -> Measured:
    """Measure calls of a hundred threads."""
    with (
        IQmetrix(credentials=CREDENTIALS, environment=Environment(base_url=url)) as iq,
        ThreadPoolExecutor(CALLERS) as pool,
    ):
        measured = Measured()

        def get(_: int) -> None:
            began = time.perf_counter()
            iq.entities.carriers.get(carrier_id=9)
            measured.times.append(time.perf_counter() - began)

        list(pool.map(get, range(2 * CALLERS)))  # connections are open, and everything is loaded
        measured.alone = _cpu(lambda: list(map(get, range(CALLS_ALONE))), CALLS_ALONE)
        measured.times.clear()
        measured.together = _cpu(lambda: list(pool.map(get, range(CALLS_TOGETHER))), CALLS_TOGETHER)
        return measured


def with_tasks(url: str) -> Measured:
    """Measure calls of a hundred tasks."""

    async def run() -> Measured:
        measured = Measured()
        async with AsyncIQmetrix(credentials=CREDENTIALS, environment=Environment(base_url=url)) as iq:

            async def caller(calls: int) -> None:
                for _ in range(calls):
                    began = time.perf_counter()
                    await iq.entities.carriers.get(carrier_id=9)
                    measured.times.append(time.perf_counter() - began)

            async def together(callers: int, calls: int) -> float:
                began = time.process_time()
                await asyncio.gather(*(caller(calls // callers) for _ in range(callers)))
                return (time.process_time() - began) / calls

            await together(CALLERS, 2 * CALLERS)
            measured.alone = await together(1, CALLS_ALONE)
            measured.times.clear()
            measured.together = await together(CALLERS, CALLS_TOGETHER)
            return measured

    return asyncio.run(run())


def main() -> None:
    """Print the table; the exit status is 1 where a call among others costs more than it may, or is left waiting."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    server = spawn.Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ours.recv()}"
    failed = False
    print(f"Calls against a server that answers after {ANSWER_S * 1000:.0f} ms")
    for name, measure in (("threads", with_threads), ("tasks", with_tasks)):
        measured = measure(url)
        failed = failed or not measured.is_good()
        print(measured.line(name))
    server.terminate()
    sys.exit(failed)


if __name__ == "__main__":
    main()
