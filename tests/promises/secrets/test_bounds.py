"""Promise S5: bodies are bounded before and after decompression, in every transport."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iqmetrix._http import httpx_transport
from iqmetrix._http.decompression import ENCODINGS, ResponseBody
from iqmetrix._http.httpx_transport import AsyncClientTransport, AsyncHttpxTransport, ClientTransport, HttpxTransport
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts, TransportError
from tests.kit.local_server import LocalServer, answers, ok

MEGABYTE = 1_000_000


def raw_deflate(body: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(body) + compressor.flush()


def received(coding: str, content: bytes, *, maximum: int = MEGABYTE, piece: int = 1000) -> bytes:
    body = ResponseBody(coding, maximum)
    for begin in range(0, len(content), piece):
        if not body.add(content[begin : begin + piece]):
            break
    return body.end()


def request(url: str) -> HTTPRequest:
    return HTTPRequest("GET", url, {}, None, Timeouts(5.0, 5.0, 5.0))


def with_pool(url: str) -> HTTPResponse:
    transport = HttpxTransport(maximum_body=MEGABYTE)
    try:
        return transport.send(request(url))
    finally:
        transport.close()


def with_pool_async(url: str) -> HTTPResponse:
    async def run() -> HTTPResponse:
        transport = AsyncHttpxTransport(maximum_body=MEGABYTE)
        try:
            return await transport.send(request(url))
        finally:
            await transport.aclose()

    return asyncio.run(run())


def with_client(url: str) -> HTTPResponse:
    with httpx.Client() as client:
        return ClientTransport(client).send(request(url))


def with_client_async(url: str) -> HTTPResponse:
    async def run() -> HTTPResponse:
        async with httpx.AsyncClient() as client:
            return await AsyncClientTransport(client).send(request(url))

    return asyncio.run(run())


@pytest.fixture(params=[with_pool, with_pool_async, with_client, with_client_async])
def send(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], HTTPResponse]:
    monkeypatch.setattr(httpx_transport, "MAX_BODY_BYTES", MEGABYTE)
    chosen: Callable[[str], HTTPResponse] = request.param
    return chosen


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress, raw_deflate, bytes])
def test_bombs_are_refused(send: Callable[[str], HTTPResponse], compress: Callable[[bytes], bytes]) -> None:
    """P-S5: 40 MB out of 40 KB, or plain; nothing near that is ever held."""
    coding = {gzip.compress: "gzip", bytes: "identity"}.get(compress, "deflate")
    bomb = compress(b"\0" * 40 * MEGABYTE)
    with LocalServer(answers(ok(bomb, f"Content-Encoding: {coding}"))) as server:
        del bomb
        tracemalloc.start()
        try:
            with pytest.raises(TransportError) as caught:
                send(server.url)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert caught.value.kind == "too_large"
    assert peak < 8 * MEGABYTE


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "compress", "gzip, identity, deflate", "x, br"])
def test_codings_that_were_not_asked_for(send: Callable[[str], HTTPResponse], coding: str) -> None:
    """P-S5: a coding within a coding is a bomb of gigabytes; the others would be decompressed by who knows what."""
    bomb = gzip.compress(gzip.compress(b"\0" * MEGABYTE))
    with LocalServer(answers(ok(bomb, f"Content-Encoding: {coding}"))) as server:
        response = send(server.url)
        assert f"accept-encoding: {ENCODINGS}" in server.requests[0].decode().lower()
    assert "content coding" in response.unreadable
    assert (response.status, response.body) == (200, bomb)


def test_a_compressed_body_comes_whole(send: Callable[[str], HTTPResponse]) -> None:
    """P-S5: and one that fits is given as it was."""
    body = bytes(range(256)) * 3000
    with LocalServer(
        answers(ok(gzip.compress(body), "Content-Encoding: GZIP")),
        answers(ok(zlib.compress(body), "Content-Encoding: deflate")),
        answers(ok(gzip.compress(body)[:-20], "Content-Encoding: gzip")),
        answers(ok(b"no gzip at all", "Content-Encoding: gzip")),
        answers(ok(b"", "Content-Encoding: gzip")),
    ) as server:
        assert send(server.url).body == body
        assert send(server.url).body == body
        with pytest.raises(TransportError, match="middle of its compression"):
            send(server.url)
        response = send(server.url)
        assert (response.unreadable, response.body) == ("it can't be decompressed", b"no gzip at all")
        assert send(server.url).body == b""


@settings(max_examples=100, deadline=None, derandomize=True)
@given(body=st.binary(max_size=3000), piece=st.integers(2, 500), extra=st.sampled_from([b"", b"\0\0", b"rubbish"]))
def test_in_whatever_pieces_it_comes(body: bytes, piece: int, extra: bytes) -> None:
    """P-S5"""
    assert received("", body, piece=piece) == body
    assert received("gzip", gzip.compress(body) + extra, piece=piece) == body
    assert received("x-gzip", gzip.compress(body) + gzip.compress(b"second"), piece=piece) == body + b"second"
    assert received("deflate", zlib.compress(body) + extra, piece=piece) == body
    assert received("deflate", raw_deflate(body), piece=piece) == body
    exact = max(len(body), len(gzip.compress(body)))
    assert received("gzip", gzip.compress(body), maximum=exact, piece=piece) == body
    if body:
        with pytest.raises(TransportError, match="larger"):
            received("", body, maximum=len(body) - 1, piece=piece)


def test_what_follows_the_end_is_bounded_too() -> None:
    """P-S5: a server that never stops sends no more than the bound."""
    with pytest.raises(TransportError, match="larger"):
        received("gzip", gzip.compress(b"small") + b"\0" * 2 * MEGABYTE)
    with pytest.raises(TransportError, match="larger"):
        received("gzip", gzip.compress(b"") * 100_000)
    assert "small" not in repr(ResponseBody("", 10))


def test_a_transport_of_the_user_that_has_read_the_body_already(monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S5: as `httpx.MockTransport` does; it was decompressed by then, its size is looked at all the same."""

    monkeypatch.setattr(httpx_transport, "MAX_BODY_BYTES", MEGABYTE)

    def answer(sent: httpx.Request) -> httpx.Response:
        size = 2 * MEGABYTE if sent.url.path == "/large" else 3
        return httpx.Response(200, content=gzip.compress(b"x" * size, 1), headers={"Content-Encoding": "gzip"})

    def responses(path: str) -> Iterator[Callable[[], Any]]:
        def sync() -> HTTPResponse:
            with httpx.Client(transport=httpx.MockTransport(answer)) as client:
                return ClientTransport(client).send(request(f"https://things.example{path}"))

        async def asynchronous() -> HTTPResponse:
            async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
                return await AsyncClientTransport(client).send(request(f"https://things.example{path}"))

        yield sync
        yield lambda: asyncio.run(asynchronous())

    for run in responses("/small"):
        assert run().body == b"xxx"
    for run in responses("/large"):
        with pytest.raises(TransportError, match="larger"):
            run()
