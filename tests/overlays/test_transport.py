"""Transports over real sockets: what breaks, what is bounded, what is released."""

from __future__ import annotations

import asyncio
import datetime
import gzip
import ssl
import threading
import zlib
from collections.abc import Callable

import httpx
import pytest
import trustme

from iqmetrix import ConfigurationError
from iqmetrix._http.httpx_transport import AsyncClientTransport, AsyncHttpxTransport, ClientTransport, HttpxTransport
from iqmetrix._http.transport import HTTPRequest, HTTPResponse, Timeouts, Transport, TransportError
from tests.kit.local_server import LocalServer, answers, ok, reset

Sender = Callable[[HTTPRequest], HTTPResponse]


def request(url: str, *, read_timeout: float = 5.0, body: bytes | None = None, method: str = "GET") -> HTTPRequest:
    return HTTPRequest(method, url, {"Authorization": "Bearer canary"}, body, Timeouts(5.0, read_timeout, 5.0))


def send_async(sent: HTTPRequest) -> HTTPResponse:
    async def run() -> HTTPResponse:
        transport = AsyncHttpxTransport()
        try:
            return await transport.send(sent)
        finally:
            await transport.aclose()

    return asyncio.run(run())


def send_sync(sent: HTTPRequest) -> HTTPResponse:
    transport = HttpxTransport()
    try:
        return transport.send(sent)
    finally:
        transport.close()


@pytest.fixture(params=[send_sync, send_async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Sender:
    sender: Sender = request.param
    return sender


def test_a_whole_response(send: Sender) -> None:
    with LocalServer(answers(ok(b'{"a":1}', "X-Two: 1", "X-Two: 2"))) as server:
        response = send(request(server.url + "/a(1)/b?c=d%27e", body=b"sent", method="POST"))
    assert (response.status, response.body) == (200, b'{"a":1}')
    assert response.headers.get_all("x-two") == ["1", "2"]
    assert response.headers["X-TWO"] == "1, 2"
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /a(1)/b?c=d%27e HTTP/1.1")
    assert body == b"sent"


@pytest.mark.parametrize(
    ("handler", "kinds"),
    [
        (reset(), {"reset", "read"}),
        (reset(after=b"HTTP/1.1 200 OK\r\nContent-"), {"reset", "read"}),
        (reset(after=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), {"reset", "read"}),
        (answers(b"this is no HTTP\r\n\r\n"), {"reset", "protocol"}),
    ],
    ids=["before headers", "between headers", "in the body", "no HTTP"],
)
def test_what_breaks_may_have_been_processed(send: Sender, handler: Callable[..., None], kinds: set[str]) -> None:
    """P-R6"""
    with LocalServer(handler) as server, pytest.raises(TransportError) as caught:
        send(request(server.url))
    assert caught.value.kind in kinds
    assert caught.value.may_have_been_processed


def test_a_server_that_does_not_answer(send: Sender) -> None:
    """P-R6"""
    with LocalServer(lambda *_: None) as server, pytest.raises(TransportError) as caught:
        send(request(server.url, read_timeout=0.05))
    assert (caught.value.kind, caught.value.may_have_been_processed) == ("read_timeout", True)


def test_nobody_there(send: Sender) -> None:
    with LocalServer(answers(ok())) as server:
        url = server.url
    with pytest.raises(TransportError) as caught:
        send(request(url))
    assert (caught.value.kind, caught.value.may_have_been_processed) == ("connect", False)


def test_an_expired_certificate(send: Sender) -> None:
    authority = trustme.CA()
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", not_after=past).configure_cert(context)
    with LocalServer(answers(ok()), tls=context) as server, pytest.raises(TransportError) as caught:
        send(request(server.url))
    assert (caught.value.kind, caught.value.may_have_been_processed) == ("tls", False)


def test_certificates_of_an_authority_of_ones_own(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S3: verification stays on, whatever the environment says."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    monkeypatch.setenv("CURL_CA_BUNDLE", "")
    with LocalServer(answers(ok()), tls=context) as server:
        with pytest.raises(TransportError, match="CERTIFICATE"):
            send_sync(request(server.url))
        with authority.cert_pem.tempfile() as ca_file:
            transport = HttpxTransport(ca_file=ca_file)
            assert transport.send(request(server.url)).status == 200
            transport.close()
    with pytest.raises(ConfigurationError, match="cannot be read"):
        HttpxTransport(ca_file="/nowhere").send(request(server.url))


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_size_is_bounded_after_decompression(compress: Callable[[bytes], bytes]) -> None:
    """P-S5"""
    encoding = "gzip" if compress is gzip.compress else "deflate"
    bomb = compress(b"\0" * 5_000_000)
    with LocalServer(answers(ok(bomb, f"Content-Encoding: {encoding}"))) as server:
        transport = HttpxTransport(maximum_body=1_000_000)
        with pytest.raises(TransportError) as caught:
            transport.send(request(server.url))
        assert caught.value.kind == "too_large"
        transport.close()
        assert len(send_sync(request(server.url)).body) == 5_000_000


def test_netrc_and_the_proxy_leave_our_authorization_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """P-S3"""
    with LocalServer(answers(ok())) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.replace("http://", "http://user:canary-of-proxy@"))
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setenv("NETRC", "/nowhere")
        send_sync(request("http://things.example/v1/Things"))
    head = proxy.requests[0].lower()
    assert head.startswith(b"get http://things.example/v1/things http/1.1")
    assert head.count(b"\r\nauthorization:") == 1
    assert b"authorization: bearer canary" in head


def test_redirects_are_given_back(send: Sender) -> None:
    """P-S2"""
    with LocalServer(answers(ok())) as other:
        moved = f"HTTP/1.1 302 Found\r\nLocation: {other.url}/\r\nContent-Length: 0\r\n\r\n".encode()
        with LocalServer(answers(moved)) as server:
            assert send(request(server.url)).status == 302
    assert other.requests == []


def test_a_refused_response_holds_no_connection() -> None:
    """P-L8: with one connection, the next call goes out although nobody looked at the refusal's body."""
    refusal = b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 19\r\n\r\nrate limit exceeded"
    with LocalServer(answers(refusal), answers(ok())) as server:
        transport = HttpxTransport(max_connections=1)
        assert transport.send(request(server.url)).status == 429
        assert transport.send(request(server.url)).status == 200
        transport.close()
    assert server.connections == 1


def test_all_connections_are_busy() -> None:
    """P-R6"""
    release = threading.Event()
    with LocalServer(lambda connection, _: (release.wait(10), connection.sendall(ok()))[1]) as server:
        transport = HttpxTransport(max_connections=1)
        busy = threading.Thread(target=transport.send, args=(request(server.url),))
        busy.start()
        while not server.requests:
            threading.Event().wait(0.005)
        with pytest.raises(TransportError) as caught:
            transport.send(HTTPRequest("GET", server.url, {}, None, Timeouts(0.05, 5.0, 5.0)))
        release.set()
        busy.join()
        transport.close()
    assert (caught.value.kind, caught.value.may_have_been_processed) == ("pool_timeout", False)


def test_hundreds_of_cancelled_calls_leak_no_connection() -> None:
    """P-R6: the next hundreds succeed with ten connections."""

    async def run() -> int:
        transport = AsyncHttpxTransport(max_connections=10)
        with LocalServer(answers(ok())) as server:
            for _ in range(25):
                tasks = [asyncio.create_task(transport.send(request(server.url))) for _ in range(10)]
                await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            done = 0
            for _ in range(25):
                responses = await asyncio.gather(*(transport.send(request(server.url)) for _ in range(10)))
                done += sum(response.status == 200 for response in responses)
            await transport.aclose()
            return done

    assert asyncio.run(run()) == 250


def test_a_second_event_loop() -> None:
    """P-I3: a closed loop's connections are left behind, a running one's are refused."""
    transport = AsyncHttpxTransport()
    with LocalServer(answers(ok())) as server:

        async def once() -> int:
            status = (await transport.send(request(server.url))).status
            await transport.aclose()
            return status

        assert asyncio.run(once()) == 200
        assert asyncio.run(once()) == 200

        async def nested() -> None:
            await transport.send(request(server.url))
            thread_error: list[BaseException] = []

            def other() -> None:
                try:
                    asyncio.run(once())
                except ConfigurationError as error:
                    thread_error.append(error)

            thread = threading.Thread(target=other)
            thread.start()
            thread.join()
            await transport.aclose()
            assert "another event loop" in str(thread_error[0])

        asyncio.run(nested())


def test_a_client_of_the_user_stays_open_and_keeps_our_token() -> None:
    with LocalServer(answers(ok())) as server:
        client = httpx.Client(auth=("user", "password"), follow_redirects=True)
        transport: Transport = ClientTransport(client)
        assert transport.send(request(server.url)).status == 200
        transport.close()
        assert not client.is_closed
        client.close()

        async def run() -> None:
            async with httpx.AsyncClient(auth=("user", "password")) as other:
                transport = AsyncClientTransport(other)
                assert (await transport.send(request(server.url))).status == 200
                await transport.aclose()
                assert not other.is_closed

        asyncio.run(run())
    assert all(b"authorization: bearer canary" in each.lower() for each in server.requests)
