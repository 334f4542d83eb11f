"""P-S3 over real sockets: no variable, file or proxy weakens TLS or replaces the token."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme

from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    ConnectionFailed,
    Environment,
    IQmetrix,
)
from tests.kit.four_clients import (
    TOKEN_REPLY,
    Run,
    get_carrier,
    own_pool,
    own_pool_async,
)
from tests.kit.local_server import LocalServer, answers, ok


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
    with LocalServer(TOKEN_REPLY, answers(ok(b'{"Id":9}')), tls=context) as server:
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
    with LocalServer(TOKEN_REPLY, tls=certified[0]) as server:
        with pytest.raises((ConfigurationError, ConnectionFailed), match=r"SSL_CERT_FILE|certificate is not trusted"):
            mode(server.url, get_carrier)
        assert server.requests == []


def test_the_certificate_is_for_the_host(certified: tuple[ssl.SSLContext, trustme.CA], tmp_path: Path) -> None:
    """P-S3: a good certificate of another host is none."""
    context, authority = certified
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with LocalServer(TOKEN_REPLY, tls=context) as server:
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
    with LocalServer(TOKEN_REPLY, answers(ok(b'{"Id":9}'))) as server:
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


@pytest.mark.parametrize("mode", [own_pool, own_pool_async])
def test_no_proxy_is_used_where_the_environment_makes_an_exception(mode: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """P-S3"""
    with LocalServer(TOKEN_REPLY, answers(ok(b'{"Id":9}'))) as server, LocalServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert mode(server.url, get_carrier).id == 9
    assert proxy.requests == []
