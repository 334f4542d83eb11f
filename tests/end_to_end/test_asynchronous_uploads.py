"""Uploads from what only an event loop can read: asynchronous iterables and files of asyncio."""

from __future__ import annotations

import asyncio
import io
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    ConnectionFailed,
    Credentials,
    DeadlineExceeded,
    Environment,
    File,
    RateLimited,
    RequestOptions,
    ServerError,
    Unauthorized,
)
from iqmetrix._http.transport import TransportError
from iqmetrix.testing import FakeService, Reply
from iqmetrix_api import Arguments, DescribedResponse, Operation, RequestBody, Service
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments
from tests.kit.uploads import CONTENT, PICTURES, parts

pytestmark = pytest.mark.slow

PIECE = 64 * 1024
LARGE = 50 * 1024 * 1024
READ_ONCE = "body can be read only once, so it was not sent again"
WHOLE: Operation[None] = Operation(
    Service("desk", "v1", "https://desk{suffix}.iqmetrix.net"),
    "putFile",
    "PUT",
    "/v1/Files",
    "files",
    "put",
    idempotent=True,
    body=RequestBody("application/octet-stream", bytes, codec="bytes"),
    responses=(DescribedResponse(204, None, None),),
)


async def stream() -> AsyncIterator[bytes]:
    for place in range(0, len(CONTENT), 1000):
        yield CONTENT[place : place + 1000]


class Pieces:
    """What can be iterated over again."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return stream()


class OpenedFile:
    """A file of asyncio as aiofiles and anyio have it: iterating gives lines, of which this content has one."""

    name = "/tmp/lamp.png"

    def __init__(self, content: Any = CONTENT) -> None:
        self._file: Any = io.StringIO(content) if isinstance(content, str) else io.BytesIO(content)
        self.sizes: list[int] = []

    async def read(self, size: int = -1) -> Any:
        self.sizes.append(size)
        return self._file.read(size)

    def close(self) -> None:
        self._file.close()

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise AssertionError("a line may be the whole file")


class Stream:
    """A stream whose `read` is no coroutine function, but returns an awaitable."""

    def __init__(self) -> None:
        self._file = OpenedFile()

    def read(self, size: int = -1) -> Awaitable[Any]:
        return self._file.read(size)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._file)


ONCE: dict[str, Callable[[], Any]] = {"a generator": stream, "a file": OpenedFile, "a stream": Stream}
CONTENTS: dict[str, Callable[[], Any]] = {**ONCE, "an iterable": Pieces}


@pytest.mark.parametrize("kind", CONTENTS)
def test_every_kind_of_content(kind: str, kiosk: Any, running: RunningSimulator) -> None:
    """The simulator, which checks it like the service, takes it beside files that threads could send too."""

    async def upload() -> Any:
        body = kiosk.Upload(picture=File(CONTENTS[kind](), name="a.png"), sheets=[File(b"1", "1.pdf")], width=7)
        async with AsyncIQmetrix(**arguments(running)) as iq:
            return await kiosk.AsyncKioskService(iq).pictures.create(body=body)

    assert asyncio.run(upload()) == kiosk.Part(id=1, name="Strap")


@pytest.mark.parametrize("kind", CONTENTS)
def test_what_is_sent(kind: str, kiosk: Any) -> None:
    service = FakeService()
    route = service.on("POST", PICTURES, Reply(201, {"Id": 1}))
    content = CONTENTS[kind]()

    async def upload() -> None:
        async with service.async_client() as iq:
            body = {"Picture": File(content, media_type="image/png"), "Sheets": [b"1"], "Width": 7}
            await kiosk.AsyncKioskService(iq).pictures.create(body=body)

    asyncio.run(upload())
    (request,) = route.requests
    found = parts(request.headers["Content-Type"], request.body)
    assert found["Picture"] == ("lamp.png" if kind == "a file" else "file", "image/png", CONTENT)
    assert found["Width"] == (None, "text/plain", b"7")
    assert "Content-Length" not in request.headers
    if isinstance(content, OpenedFile):
        assert set(content.sizes) == {PIECE}


def test_what_can_be_read_again_is_sent_again(kiosk: Any) -> None:
    service = FakeService()
    route = service.on("POST", PICTURES, Reply(503), Reply(201, {"Id": 1}))

    async def upload() -> None:
        async with service.async_client() as iq:
            body = {"Picture": File(Pieces(), name="a.png")}
            await kiosk.AsyncKioskService(iq).pictures.create(body=body, options=RequestOptions(replay=True))

    asyncio.run(upload())
    first, second = route.requests
    assert first.body == second.body
    assert len(first.body) > len(CONTENT)


REFUSALS: dict[str, tuple[Any, type[Exception]]] = {
    "a failure": (Reply(503), ServerError),
    "a lost reply": (TransportError("gone", kind="reset", may_have_been_processed=True), ConnectionFailed),
    "a spent window": (Reply(429), RateLimited),
    "a refused token": (Reply(401), Unauthorized),
}


@pytest.mark.parametrize("kind", ONCE)
@pytest.mark.parametrize("refusal", REFUSALS)
def test_what_can_not_be_read_again_is_not_sent_again(kind: str, refusal: str, kiosk: Any) -> None:
    """The error says why. A refused token is replaced for the next call."""
    answer, error = REFUSALS[refusal]
    service = FakeService()
    route = service.on("POST", PICTURES, answer, Reply(201, {"Id": 1}))

    async def upload() -> None:
        async with service.async_client() as iq:
            pictures = kiosk.AsyncKioskService(iq).pictures
            for fails in (True, False):
                body = {"Picture": File(CONTENTS[kind](), name="a.png")}
                create = partial(pictures.create, body=body, options=RequestOptions(replay=True))
                if fails:
                    with pytest.raises(error, match=READ_ONCE):
                        await create()
                else:
                    await create()

    asyncio.run(upload())
    assert len(route.requests) == 2
    first, second = (each.headers["Authorization"] for each in route.requests)
    assert (first != second) is (error is Unauthorized)


@pytest.mark.parametrize("kind", CONTENTS)
def test_threads_can_not_send_it(kind: str, kiosk: Any) -> None:
    service = FakeService()
    with service.client() as iq:
        with pytest.raises(ConfigurationError, match="AsyncIQmetrix sends; give IQmetrix bytes"):
            kiosk.KioskService(iq).pictures.create(body={"Picture": File(CONTENTS[kind](), name="a.png")})
        with pytest.raises(ConfigurationError, match="AsyncIQmetrix sends; give IQmetrix bytes"):
            iq.call(WHOLE, Arguments(body=Pieces()), None)
    assert service.requests == []


def test_a_whole_body() -> None:
    service = FakeService()
    route = service.on("PUT", "/desk/v1/Files", Reply(503), Reply(204))
    service_at_its_host = service.on("PUT", "/v1/Files", Reply(503), Reply(204))

    async def put() -> None:
        async with service.async_client() as iq:
            with pytest.raises(ServerError, match=READ_ONCE):
                await iq.call(WHOLE, Arguments(body=stream()), None)
            await iq.call(WHOLE, Arguments(body=stream()), None)

    asyncio.run(put())
    requests = [*route.requests, *service_at_its_host.requests]
    assert [each.body for each in requests] == [CONTENT, CONTENT]


async def texts() -> AsyncIterator[Any]:
    yield "x"


async def spent() -> Any:
    used = stream()
    async for _ in used:
        pass
    return used


async def closed() -> Any:
    file = OpenedFile()
    file.close()
    return file


async def of_texts() -> Any:
    return OpenedFile("x")


async def pieces_of_text() -> Any:
    return texts()


WRONG: dict[str, tuple[Callable[[], Awaitable[Any]], str]] = {
    "a stream that was read": (spent, "read before"),
    "a closed file": (closed, "closed file"),
    "a file of texts": (of_texts, "must be bytes, not str"),
    "pieces of text": (pieces_of_text, "must be bytes, not str"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_can_not_be_sent(kind: str, kiosk: Any, running: RunningSimulator) -> None:
    """It shows when it is read, and the client goes on with other calls."""
    make, reason = WRONG[kind]

    async def upload() -> Any:
        async with AsyncIQmetrix(**arguments(running, max_connections=1)) as iq:
            pictures = kiosk.AsyncKioskService(iq).pictures
            with pytest.raises(ConfigurationError, match=reason):
                await pictures.create(body={"Picture": File(await make(), "a.png")})
            return await pictures.create(body={"Picture": File(stream(), "a.png")})

    assert asyncio.run(upload()) == kiosk.Part(id=1, name="Strap")


def test_an_error_of_the_iterable_is_the_users(kiosk: Any, running: RunningSimulator) -> None:
    async def fails() -> AsyncIterator[bytes]:
        yield b"x"
        raise LookupError("their own")

    async def upload() -> None:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            with pytest.raises(LookupError, match="their own"):
                await kiosk.AsyncKioskService(iq).pictures.create(body={"Picture": File(fails(), "a.png")})

    asyncio.run(upload())


def test_the_deadline_bounds_what_never_comes(kiosk: Any, running: RunningSimulator) -> None:
    async def waits() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.Event().wait()

    async def upload() -> None:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            with pytest.raises(DeadlineExceeded):
                await kiosk.AsyncKioskService(iq).pictures.create(
                    body={"Picture": File(waits(), "a.png")}, options=RequestOptions(deadline=0.5)
                )

    asyncio.run(upload())


class Sink:
    """A server that counts what it is sent, and forgets it."""

    def __init__(self) -> None:
        self.received = 0
        self.gone = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await self._head(reader):
            if b"chunked" in head:
                await self._skip_chunks(reader)
            else:
                lengths = [
                    int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")
                ]
                await reader.readexactly(sum(lengths))
            body = b'{"access_token": "t", "token_type": "bearer", "expires_in": 3600, "Id": 1}'
            writer.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
            )
        writer.close()
        await writer.wait_closed()
        self.gone.set()

    async def _head(self, reader: asyncio.StreamReader) -> bytes:
        try:
            return await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return b""

    async def _skip_chunks(self, reader: asyncio.StreamReader) -> None:
        while size := int(await reader.readline(), 16):
            self.received += size
            await reader.readexactly(size + 2)
        await reader.readline()


def test_fifty_megabytes_need_no_memory(kiosk: Any) -> None:
    """No piece is asked for before those before it are on their way."""
    sink = Sink()
    given = ahead = 0

    async def large() -> AsyncIterator[bytes]:
        nonlocal given, ahead
        while given < LARGE:
            given += PIECE
            ahead = max(ahead, given - sink.received)
            yield bytes(PIECE)

    async def upload() -> int:
        server = await asyncio.start_server(sink.serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        credentials = Credentials(client_id="c", client_secret="s", username="u", password="p")
        async with server:
            environment = Environment(base_url=f"http://127.0.0.1:{port}")
            async with AsyncIQmetrix(credentials=credentials, environment=environment) as iq:
                pictures = kiosk.AsyncKioskService(iq).pictures
                await pictures.create(body={"Picture": File(b"x", "a.png")})  # loads what a first call loads
                tracemalloc.start()
                await pictures.create(body={"Picture": File(large(), "a.png")})
                peak = tracemalloc.get_traced_memory()[1]
                tracemalloc.stop()
            await sink.gone.wait()
        return peak

    assert asyncio.run(upload()) < 5_000_000
    assert sink.received > LARGE
    assert ahead < 10_000_000  # what the sockets of this machine hold
