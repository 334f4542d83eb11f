"""What a call costs among a hundred others: processor time with 100 tasks, and with 100 threads, against that of one caller."""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection

from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix

ANSWER_S = 0.02
"""Seconds that the server takes for an answer."""

CALLERS = 100
CALLS_ALONE, CALLS_TOGETHER = 100, 3000
TARGET = 2.0
"""Times the processor time of a call that is alone."""

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


def _cpu(work: Callable[[], object], calls: int) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) / calls


def with_threads(url: str) -> tuple[float, float]:
    """Return the seconds of a call that is alone, and of one among those of a hundred threads."""
    with (
        IQmetrix(credentials=CREDENTIALS, environment=Environment(base_url=url)) as iq,
        ThreadPoolExecutor(CALLERS) as pool,
    ):

        def get(_: int) -> object:
            return iq.entities.carriers.get(carrier_id=9)

        list(pool.map(get, range(2 * CALLERS)))  # connections are open, and everything is loaded
        alone = _cpu(lambda: [get(number) for number in range(CALLS_ALONE)], CALLS_ALONE)
        return alone, _cpu(lambda: list(pool.map(get, range(CALLS_TOGETHER))), CALLS_TOGETHER)


def with_tasks(url: str) -> tuple[float, float]:
    """Return the seconds of a call that is alone, and of one among those of a hundred tasks."""

    async def run() -> tuple[float, float]:
        async with AsyncIQmetrix(credentials=CREDENTIALS, environment=Environment(base_url=url)) as iq:

            async def caller(calls: int) -> None:
                for _ in range(calls):
                    await iq.entities.carriers.get(carrier_id=9)

            async def together(callers: int, calls: int) -> float:
                began = time.process_time()
                await asyncio.gather(*(caller(calls // callers) for _ in range(callers)))
                return (time.process_time() - began) / calls

            await together(CALLERS, 2 * CALLERS)
            return await together(1, CALLS_ALONE), await together(CALLERS, CALLS_TOGETHER)

    return asyncio.run(run())


def main() -> None:
    """Print the table; the exit status is 1 where a call among others costs more than it may."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    server = spawn.Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ours.recv()}"
    failed = False
    print(f"CPU time of a call against a server that answers after {ANSWER_S * 1000:.0f} ms")
    for name, measure in (("threads", with_threads), ("tasks", with_tasks)):
        alone, together = measure(url)
        ratio = together / alone
        failed = failed or ratio > TARGET
        print(
            f"  {CALLERS} {name:8} {together * 1e6:6.0f} us, alone {alone * 1e6:6.0f} us: {ratio:.2f} x (at most {TARGET:.0f} x)"
        )
    server.terminate()
    sys.exit(failed)


if __name__ == "__main__":
    main()
