"""Uploads: built from a description, sent through the real client, read by the simulator."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    BadRequest,
    ConfigurationError,
    ConnectionFailed,
    File,
    IQmetrix,
    RequestOptions,
    ServerError,
)
from iqmetrix._bodies.sources import Source, source_of
from iqmetrix._http.transport import TransportError
from iqmetrix.testing import FakeService, MemoryTransport, Reply
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments
from tests.kit.uploads import CONTENT, PICTURES, parts

pytestmark = pytest.mark.slow


class Pipe(io.RawIOBase):
    """A stream that can't go back."""

    def __init__(self) -> None:
        self._content = io.BytesIO(CONTENT)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


def stream() -> Iterator[bytes]:
    yield from (CONTENT[place : place + 1000] for place in range(0, len(CONTENT), 1000))


OPENED: list[io.BufferedReader] = []


@pytest.fixture(autouse=True)
def _close_files() -> Iterator[None]:
    yield
    while OPENED:
        OPENED.pop().close()


def opened(folder: Path) -> io.BufferedReader:
    OPENED.append(path(folder).open("rb"))
    return OPENED[-1]


def path(folder: Path) -> Path:
    file = folder / 'a "b".png'
    file.write_bytes(CONTENT)
    return file


REPEATABLE: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: CONTENT,
    "a path": path,
    "an opened file": opened,
    "a file in memory": lambda _: io.BytesIO(CONTENT),
    "pieces": lambda _: list(stream()),
}
ONCE: dict[str, Callable[[Path], Any]] = {"a stream": lambda _: stream(), "a pipe": lambda _: Pipe()}
CONTENTS = {**REPEATABLE, **ONCE}


@pytest.mark.parametrize("kind", CONTENTS)
def test_every_kind_of_content(kind: str, kiosk: Any, running: RunningSimulator, tmp_path: Path) -> None:
    """Threads and tasks send the same."""

    def body() -> Any:
        content = CONTENTS[kind](tmp_path)
        return kiosk.Upload(picture=File(content, name="a.png"), width=7, tags=["a", "b"], of=kiosk.PartQuery(kind="x"))

    async def upload() -> Any:
        async with AsyncIQmetrix(**arguments(running)) as iq:
            return await kiosk.AsyncKioskService(iq).pictures.create(body=body())

    with IQmetrix(**arguments(running)) as iq:
        made = kiosk.KioskService(iq).pictures.create(body=body())
    assert made == asyncio.run(upload()) == kiosk.Part(id=1, name="Strap")


@pytest.mark.parametrize("kind", CONTENTS)
def test_what_is_sent(kind: str, kiosk: Any, tmp_path: Path) -> None:
    service = FakeService()
    route = service.on("POST", PICTURES, Reply(201, {"Id": 1}))
    with service.client() as iq:
        body = {
            "Picture": File(CONTENTS[kind](tmp_path), name='ä".png'),
            "Sheets": [b"1", File(b"2", "b.pdf")],
            "Width": 7,
        }
        kiosk.KioskService(iq).pictures.create(body=body)
    (request,) = route.requests
    assert request.body.count(b'name="Sheets"') == 2
    found = parts(request.headers["Content-Type"], request.body)
    assert found["Picture"] == ("ä%22.png", "image/png", CONTENT)
    assert found["Sheets"] == ("b.pdf", "application/pdf", b"2")
    assert found["Width"] == (None, "text/plain", b"7")
    length = request.headers.get("Content-Length")
    assert length == (None if kind in {"pieces", *ONCE} else str(len(request.body)))


def test_a_path_and_an_opened_file_have_their_names(kiosk: Any, tmp_path: Path) -> None:
    """A file is sent from where it stands."""
    service = FakeService()
    route = service.on("POST", PICTURES, Reply(201, {"Id": 1}))
    file = opened(tmp_path)
    file.seek(10)
    with service.client() as iq:
        for content in (path(tmp_path), file):
            kiosk.KioskService(iq).pictures.create(body={"Picture": content})
    found = [parts(each.headers["Content-Type"], each.body)["Picture"] for each in route.requests]
    assert found == [("a %22b%22.png", "image/png", CONTENT), ("a %22b%22.png", "image/png", CONTENT[10:])]


def test_files_are_read_piece_by_piece(kiosk: Any, tmp_path: Path) -> None:
    """No piece is larger than 64 KB, and nothing is read before it is sent."""
    sizes: list[int] = []
    service = FakeService()
    service.on("POST", PICTURES, Reply(201, {"Id": 1}))

    def answer(request: Any) -> Any:
        if request.body is not None and not isinstance(request.body, bytes):
            sizes.extend(map(len, request.body))
        return service(request)

    with service.client(transport=MemoryTransport(answer)) as iq:
        kiosk.KioskService(iq).pictures.create(body={"Picture": path(tmp_path)})
    assert sum(sizes) > len(CONTENT)
    assert max(sizes) <= 64 * 1024


@pytest.mark.parametrize("kind", REPEATABLE)
def test_what_can_be_read_again_is_sent_again(kind: str, kiosk: Any, tmp_path: Path) -> None:
    service = FakeService()
    route = service.on("POST", PICTURES, Reply(503), Reply(201, {"Id": 1}))
    with service.client() as iq:
        body = {"Picture": File(CONTENTS[kind](tmp_path), name="a.png")}
        kiosk.KioskService(iq).pictures.create(body=body, options=RequestOptions(replay=True))
    first, second = route.requests
    assert first.body == second.body
    assert len(first.body) > len(CONTENT)


@pytest.mark.parametrize("kind", ONCE)
def test_what_can_not_be_read_again_is_not_sent_again(kind: str, kiosk: Any, tmp_path: Path) -> None:
    service = FakeService()
    lost = TransportError("gone", kind="reset", may_have_been_processed=True)
    route = service.on("POST", PICTURES, Reply(503), lost)
    with service.client() as iq:
        for error in (ServerError, ConnectionFailed):
            body = {"Picture": File(CONTENTS[kind](tmp_path), name="a.png")}
            with pytest.raises(error) as caught:
                kiosk.KioskService(iq).pictures.create(body=body, options=RequestOptions(replay=True))
            assert caught.value.may_have_been_processed is True
    assert len(route.requests) == 2


def spent() -> Iterator[bytes]:
    used = stream()
    list(used)
    return used


WRONG: dict[str, tuple[Any, str]] = {
    "nothing": ({}, "Picture is missing"),
    "a text": ({"Picture": "a.png"}, "a file must be bytes"),
    "no such path": ({"Picture": Path("/no/such.png")}, "such.png' can't be read"),
    "a folder": ({"Picture": Path("/")}, "can't be read"),
    "a file of texts": ({"Picture": File(io.StringIO("x"), "a.png")}, "binary mode"),
    "a number": ({"Picture": 5}, "a file must be bytes"),
    "pieces of text": ({"Picture": File(["x"], "a.png")}, "must be bytes, not str"),
    "another kind of file": ({"Picture": File(b"x", "a.gif")}, "must be image/png or image/jpeg"),
    "another media type": ({"Picture": File(b"x", "a.png", media_type="text/html")}, "not text/html"),
    "no media type": ({"Picture": File(b"x", "a.png", media_type="image/png\r\nX: y")}, "is no media type"),
    "no name": ({"Picture": File(b"x", "")}, "name of a file"),
    "a name of Python": ({"picture": b"x"}, "the wire calls it 'Picture'"),
    "a whole body": (b"x", "must be"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_can_not_be_sent(kind: str, kiosk: Any) -> None:
    body, reason = WRONG[kind]
    service = FakeService()
    with service.client() as iq, pytest.raises(ConfigurationError, match=reason):
        kiosk.KioskService(iq).pictures.create(body=body)
    assert service.requests == []


def test_an_object_beside_a_file_is_checked(kiosk: Any, running: RunningSimulator) -> None:
    """It is a part of JSON, which the simulator reads like any other body."""
    with IQmetrix(**arguments(running)) as iq, pytest.raises(BadRequest, match="Kind"):
        kiosk.KioskService(iq).pictures.create(body={"Picture": File(CONTENT, "a.png"), "Of": {"Kind": 5}})


def test_a_stream_that_was_read(kiosk: Any) -> None:
    closed = io.BytesIO(CONTENT)
    closed.close()
    service = FakeService()
    with service.client() as iq:
        for content in (spent(), closed):
            with pytest.raises(ConfigurationError, match=r"read before|closed file"):
                kiosk.KioskService(iq).pictures.create(body={"Picture": File(content, "a.png")})
    assert service.requests == []


def test_pieces_of_another_kind_are_refused_before_the_call_begins() -> None:
    """Not only when they are sent, after the call has taken its slot in a window."""
    with pytest.raises(ConfigurationError, match="must be bytes, not int"):
        source_of(File([1], "a.png"))  # type: ignore[list-item]  # the wrong kind is what is tested


def test_a_list_without_pieces_is_an_empty_file() -> None:
    """It may be read again, unlike a stream that gives nothing."""
    source = source_of(File([], "a.png"))
    assert isinstance(source, Source)
    assert list(source.pieces()) == []
