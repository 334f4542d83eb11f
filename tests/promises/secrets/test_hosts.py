"""Promises S2 to S4 over real sockets: whatever a server, a link, the environment or an argument says, the token stays where it belongs."""

from __future__ import annotations

import asyncio
import itertools
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from iqmetrix import (
    APIError,
    AsyncIQmetrix,
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    Environment,
    IQmetrix,
    IQmetrixError,
    RequestOptions,
    RetrySettings,
)
from iqmetrix_api import (
    Arguments,
    Operation,
    Parameter,
    Service,
)
from tests.kit.local_server import Handler, LocalServer, answers, ok
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

TOKEN = answers(ok(b'{"access_token":"canary-token","refresh_token":"canary-refresh","expires_in":43199}'))
ONCE = RetrySettings(attempts=1)
Run = Callable[..., Any]


def own_pool(url: str, operation: Callable[[Any], Any], **arguments: Any) -> Any:
    with IQmetrix(credentials=CANARY, environment=Environment(base_url=url), retries=ONCE, **arguments) as iq:
        return operation(iq)


def own_pool_async(url: str, operation: Callable[[Any], Any], **arguments: Any) -> Any:
    async def run() -> Any:
        environment = Environment(base_url=url)
        async with AsyncIQmetrix(credentials=CANARY, environment=environment, retries=ONCE, **arguments) as iq:
            return await operation(iq)

    return asyncio.run(run())


def users_client(url: str, operation: Callable[[Any], Any], **_: Any) -> Any:
    with httpx.Client(follow_redirects=True, auth=("user", "password")) as client:
        return own_pool(url, operation, transport=client)


def users_client_async(url: str, operation: Callable[[Any], Any], **_: Any) -> Any:
    async def run() -> Any:
        async with httpx.AsyncClient(follow_redirects=True, auth=("user", "password")) as client:
            environment = Environment(base_url=url)
            async with AsyncIQmetrix(credentials=CANARY, environment=environment, retries=ONCE, transport=client) as iq:
                return await operation(iq)

    return asyncio.run(run())


@pytest.fixture(params=[own_pool, own_pool_async, users_client, users_client_async])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


def get_carrier(iq: Any) -> Any:
    return iq.entities.carriers.get(carrier_id=9)


# --- S2: redirects ----------------------------------------------------------------------------------------------------

TARGETS = {
    "another port": "http://127.0.0.1:{other}/",
    "another host": "http://localhost:{other}/",
    "another scheme": "https://127.0.0.1:{port}/",
    "sub-domain": "http://api.localhost:{other}/",
    "userinfo": "http://127.0.0.1:{port}@localhost:{other}/",
    "own userinfo": "http://user@127.0.0.1:{port}/stolen",
    "case": "HTTP://127.0.0.1:{other}/",
    "trailing dot": "http://localhost.:{other}/",
    "no scheme": "//127.0.0.1:{other}/",
    "backslashes": "\\\\127.0.0.1:{other}\\",
    "same origin": "/stolen",
    "itself": "http://127.0.0.1:{port}/entities/v1/Carriers(9)",
}


def get_carriers(iq: Any, notice: Callable[[Exception | None], None], times: int) -> Any:
    """Read a carrier several times; notice what each time ends with."""
    if isinstance(iq, AsyncIQmetrix):
        return get_carriers_async(iq, notice, times)
    for _ in range(times):
        try:
            notice(get_carrier(iq) and None)
        except IQmetrixError as error:
            notice(error)
    return None


async def get_carriers_async(iq: AsyncIQmetrix, notice: Callable[[Exception | None], None], times: int) -> None:
    for _ in range(times):
        try:
            notice(await get_carrier(iq) and None)
        except IQmetrixError as error:
            notice(error)


def test_redirects_are_not_followed(run: Run, subtests: pytest.Subtests) -> None:
    """P-S2: not with our pools, nor with a client of the user that would follow them."""
    rows = list(itertools.product(TARGETS, [301, 302, 303, 307, 308]))
    moved: list[bytes] = []
    handlers: list[Handler] = [
        lambda connection, _, row=row: connection.sendall(moved[row]) for row in range(len(rows))
    ]
    noticed: list[tuple[Exception | None, int, int]] = []
    with LocalServer(answers(ok())) as other, LocalServer(TOKEN, *handlers) as server:
        ports = {"other": other.url.rpartition(":")[2], "port": server.url.rpartition(":")[2]}
        for name, status in rows:
            location = TARGETS[name].format(**ports)
            moved.append(f"HTTP/1.1 {status} Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode())

        def notice(error: Exception | None) -> None:
            noticed.append((error, len(server.requests), len(other.requests)))

        run(server.url, lambda iq: get_carriers(iq, notice, len(rows)))
    assert len(noticed) == len(rows)
    for (name, status), (error, here, elsewhere), number in zip(rows, noticed, itertools.count(2), strict=False):
        with subtests.test(target=name, status=status):
            with pytest.raises(APIError, match="redirect") as caught:
                raise error or AssertionError("it was followed")
            assert caught.value.status == status
            assert (here, elsewhere) == (number, 0)


@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_token_request_is_not_redirected(run: Run, status: int) -> None:
    """P-S2: it carries the password."""
    with LocalServer(TOKEN) as other:
        moved = f"HTTP/1.1 {status} Moved\r\nLocation: {other.url}/\r\nContent-Length: 0\r\n\r\n".encode()
        with LocalServer(answers(moved)) as server, pytest.raises(AuthenticationFailed):
            run(server.url, get_carrier)
    assert other.requests == []


def test_an_absolute_url_is_an_argument_like_any_other(run: Run) -> None:
    """P-S2: in the place of a key it stays in the path."""
    with LocalServer(answers(ok())) as other, LocalServer(TOKEN, answers(ok())) as server:
        run(server.url, lambda iq: iq.entities.carriers.get(carrier_id=f"{other.url}/x"))
        assert server.requests[1].startswith(b"GET /entities/v1/Carriers(http%3A%2F%2F127.0.0.1%3A")
    assert other.requests == []


LINKS = {
    "next": '{{"_links":{{"next":{{"href":"{origin}/v1/Companies(1)/Customers?$skip=1"}}}},"_embedded":{{"self":[{{}}]}}}}',
    "templated": '{{"_links":{{"next":{{"href":"{origin}/{{path}}","templated":true}}}},"_embedded":{{"self":[{{}}]}}}}',
    "templated host": '{{"_links":{{"next":{{"href":"http://{{host}}/v1","templated":true}}}},"_embedded":{{"self":[{{}}]}}}}',
}


@pytest.mark.parametrize("body", LINKS.values(), ids=LINKS)
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_link_to_another_host_is_an_error(mode: str, body: str) -> None:
    """P-S2: the call fails, and says why; the token goes nowhere."""

    async def collect(listed: Any) -> list[Any]:
        return [each async for each in listed]

    def customers(iq: Any) -> Any:
        listed = iq.crm.customers.list(company_id=1)
        return collect(listed) if mode == "async" else list(listed)

    with LocalServer(answers(ok())) as other:
        page = ok(body.format(origin=other.url).encode()).replace(b"application/json", b"application/hal+json")
        with LocalServer(TOKEN, answers(page)) as server:
            with pytest.raises(Exception, match="not followed"):
                (own_pool_async if mode == "async" else own_pool)(server.url, customers)
            assert len(server.requests) == 2
    assert other.requests == []


def test_a_link_to_itself_elsewhere_is_data() -> None:
    """P-S2: `self` is never followed, wherever it leads."""
    with LocalServer(answers(ok())) as other:
        body = f'{{"Id":9,"_links":{{"self":{{"href":"{other.url}/v1/Carriers(9)"}}}}}}'
        with LocalServer(TOKEN, answers(ok(body.encode()))) as server:
            assert own_pool(server.url, get_carrier).id == 9
            assert len(server.requests) == 2
    assert other.requests == []


# --- S3: the environment ----------------------------------------------------------------------------------------------


@pytest.fixture
def certified() -> tuple[ssl.SSLContext, trustme.CA]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context, authority


SWITCHES = {
    "PYTHONHTTPSVERIFY": "0",
    "CURL_CA_BUNDLE": "",
    "REQUESTS_CA_BUNDLE": "",
    "HTTPX_VERIFY": "0",
    "SSL_VERIFY": "false",
    "NODE_TLS_REJECT_UNAUTHORIZED": "0",
    "GIT_SSL_NO_VERIFY": "1",
}


@pytest.mark.parametrize("mode", [own_pool, own_pool_async])
def test_no_variable_switches_verification_off(
    mode: Run, monkeypatch: pytest.MonkeyPatch, certified: tuple[ssl.SSLContext, trustme.CA], tmp_path: Path
) -> None:
    """P-S3: all together, and nothing was sent; with the right authority it works."""
    context, authority = certified
    for name, value in SWITCHES.items():
        monkeypatch.setenv(name, value)
    trustme.CA().cert_pem.write_to_path(str(tmp_path / "other.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "other.pem"))  # other authorities, but never none
    with LocalServer(TOKEN, answers(ok(b'{"Id":9}')), tls=context) as server:
        with pytest.raises(ConnectionFailed, match="certificate") as caught:
            mode(server.url, get_carrier)
        assert caught.value.kind == "tls"
        assert server.requests == []
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        assert mode(server.url, get_carrier, ca_file=str(tmp_path / "ca.pem")).id == 9


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("mode", [own_pool, own_pool_async])
def test_a_variable_that_leads_nowhere_is_no_switch(
    mode: Run,
    variable: str,
    monkeypatch: pytest.MonkeyPatch,
    certified: tuple[ssl.SSLContext, trustme.CA],
    tmp_path: Path,
) -> None:
    """P-S3: no authority at all is an error, and not a reason to trust everybody."""
    (tmp_path / "empty").touch()
    monkeypatch.setenv(variable, str(tmp_path / "empty"))
    with LocalServer(TOKEN, tls=certified[0]) as server:
        with pytest.raises((ConfigurationError, ConnectionFailed), match=r"SSL_CERT_FILE|certificate is not trusted"):
            mode(server.url, get_carrier)
        assert server.requests == []


def test_the_certificate_is_for_the_host(certified: tuple[ssl.SSLContext, trustme.CA], tmp_path: Path) -> None:
    """P-S3: a good certificate of another host is none."""
    context, authority = certified
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with LocalServer(TOKEN, tls=context) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        for mode in (own_pool, own_pool_async):
            with pytest.raises(ConnectionFailed, match="certificate"):
                mode(url, get_carrier, ca_file=str(tmp_path / "ca.pem"))
    assert server.requests == []


def test_plain_http_is_refused_wherever_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S3: as an argument, as a variable, for one service."""
    for name in ("ENVIRONMENT", "CLIENT_ID", "CLIENT_SECRET", "USERNAME", "PASSWORD"):
        monkeypatch.setenv(f"IQMETRIX_{name}", "sandbox")
    monkeypatch.setenv("IQMETRIX_BASE_URL", "http://things.example")
    for client in (IQmetrix, AsyncIQmetrix):
        with pytest.raises(ConfigurationError, match="https"):
            client.from_env()
    with pytest.raises(ConfigurationError, match="https"):
        Environment(hosts={"entities": "http://things.example/v1"})


def test_netrc_is_not_read(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """P-S3: one that names this very host."""
    for name in (".netrc", "_netrc"):
        (tmp_path / name).write_text("machine 127.0.0.1 login mallory password mallory\ndefault login m password m\n")
        (tmp_path / name).chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HOME", str(tmp_path))
    with LocalServer(TOKEN, answers(ok(b'{"Id":9}'))) as server:
        assert run(server.url, get_carrier).id == 9
    token, call = (each.lower() for each in server.requests)
    assert b"\r\nauthorization:" not in token
    assert call.count(b"\r\nauthorization:") == 1
    assert b"\r\nauthorization: bearer canary-token\r\n" in call


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("mode", [own_pool, own_pool_async])
def test_a_proxy_sees_no_token(mode: Run, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S3: it is asked for a tunnel, with its own credentials and nothing of ours."""
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with LocalServer(answers(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")) as proxy:
        monkeypatch.setenv(variable, proxy.url.replace("http://", "http://user:word@"))
        with pytest.raises(ConnectionFailed, match="proxy") as caught:
            mode("https://things.example", get_carrier)
    assert caught.value.kind == "proxy"
    (asked,) = proxy.requests
    assert asked.startswith(b"CONNECT things.example:443 ")
    assert b"\r\nProxy-Authorization: Basic " in asked
    assert b"\r\nauthorization:" not in asked.lower()
    assert b"canary" not in asked


# --- S4: paths and headers --------------------------------------------------------------------------------------------

NASTY = [
    "../x",
    "a/b",
    "a?b",
    "a#b",
    "it's",
    "a)b",
    "Łódź",
    "日本",
    "a\r\nX-Evil: 1",
    "a%2Fb",
    "a\x00b",
    "a b",
    "🦊",
    "\\..\\",
]


@pytest.mark.parametrize("value", NASTY)
def test_what_goes_over_the_wire_stays_in_its_place(run: Run, value: str) -> None:
    """P-S4: as the server sees it, path and query."""
    with LocalServer(TOKEN, answers(ok())) as server:
        run(server.url, lambda iq: iq.entities.carriers.get(carrier_id=value))
        line, _, rest = server.requests[1].partition(b"\r\n")
        assert line.startswith(b"GET /entities/v1/Carriers(")
        assert line.endswith(b") HTTP/1.1")
        inside = line.removeprefix(b"GET /entities/v1/Carriers(").removesuffix(b") HTTP/1.1")
        assert inside.isascii()
        assert not set(inside) & set(b"/?#()'\r\n\0 &=\\")
        assert b"x-evil" not in rest.lower()


@pytest.mark.parametrize("name", ["X", "x-y"])
@pytest.mark.parametrize("value", ["a\r\nEvil: 1", "a\nb", "a\x00b", "a\x7f", "Łódź", "é", "\ud800"])
def test_header_values_hold_no_lines(name: str, value: str) -> None:
    """P-S4: those of options and those of operations, sync and async; nothing is sent."""
    options = RequestOptions(headers={name: value})
    transport, async_transport = FakeTransport(), AsyncFakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport) as iq, pytest.raises(ConfigurationError, match="header"):
        iq.entities.carriers.get(carrier_id=9, options=options)

    async def asynchronous() -> None:
        async with AsyncIQmetrix(credentials=CANARY, transport=async_transport) as iq:
            await iq.entities.carriers.get(carrier_id=9, options=options)

    with pytest.raises(ConfigurationError, match="header"):
        asyncio.run(asynchronous())
    assert transport.requests == async_transport.requests == []
    described: Operation[Any] = Operation(
        Service("s", "v1", "https://s"), "x", "GET", "/", "r", "m", parameters=(Parameter(name, "argument", "header"),)
    )
    with pytest.raises(ValueError, match="argument must be ASCII"):
        described.render_headers({name: value})
    with IQmetrix(credentials=CANARY, transport=transport) as iq, pytest.raises(ConfigurationError, match="argument"):
        iq.call(described, Arguments(headers={name: value}), None)


def test_half_a_character_is_told() -> None:
    """P-S4: in a path, a query or a body."""
    transport = FakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport) as iq:
        for call in (
            lambda: iq.entities.carriers.get(carrier_id="\ud800"),  # type: ignore[arg-type]
            lambda: list(iq.crm.customers.list(company_id=1, filter="\ud800")),
            lambda: iq.crm.customers.create(company_id=1, body={"PrimaryName": "\ud800"}),
            lambda: iq.authentication.tokens.create(body={"username": "\ud800"}),
        ):
            with pytest.raises(ConfigurationError, match="surrogate"):
                call()
    assert transport.requests == []
