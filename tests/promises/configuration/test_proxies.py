"""P-C1, P-S6: which requests go through a proxy, and which proxies there are."""

from __future__ import annotations

import traceback
from urllib.parse import urlsplit

import pytest

from iqmetrix import ConfigurationError, Environment
from iqmetrix._http.proxies import proxy_for
from iqmetrix._observing.redaction import hide
from tests.kit.four_clients import TOKEN_REPLY, Run, get_carrier, own_pool, own_pool_async
from tests.kit.local_server import LocalServer, answers, ok

OWN_POOLS = pytest.mark.parametrize("mode", [own_pool, own_pool_async])


@pytest.fixture(autouse=True)
def environ(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
    return monkeypatch


@OWN_POOLS
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_nothing_for_this_machine_goes_to_a_proxy(mode: Run, host: str, environ: pytest.MonkeyPatch) -> None:
    """P-S6: secrets for a program on this machine stay on it."""
    with LocalServer(answers(ok())) as proxy, LocalServer(TOKEN_REPLY, answers(ok(b'{"Id":9}'))) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            environ.setenv(name, proxy.url)
        assert mode(server.url.replace("127.0.0.1", host), get_carrier).id == 9
    assert proxy.requests == []


@OWN_POOLS
@pytest.mark.parametrize("user", ["", "joe:hunter2@"])
def test_a_proxy_without_a_scheme(mode: Run, user: str, environ: pytest.MonkeyPatch) -> None:
    """P-C1, P-S6: is one of http, as for other programs; its password is in no error."""
    refusal = b"HTTP/1.1 407 joe:hunter2 is wrong\r\nContent-Length: 0\r\n\r\n"
    with LocalServer(answers(refusal)) as proxy:
        environ.setenv("HTTPS_PROXY", user + urlsplit(proxy.url).netloc)
        with pytest.raises(Exception) as caught:  # noqa: PT011 - the class is that of another test
            mode("https://things.example", get_carrier)
    assert proxy.requests[0].startswith(b"CONNECT things.example:443")
    shown = "".join(traceback.format_exception(caught.value))
    assert "407" in shown
    if user:
        assert "hunter2" not in shown


@OWN_POOLS
@pytest.mark.parametrize(
    "proxy",
    [
        "ftp://joe:hunter2@proxy:3128",
        "http://joe:hun#ter2@proxy:3128",
        "joe:hunter2@proxy:port",
        "http://joe:hunter2@:3128",
        "http://joe:hunter2@[::1",
        "http://joe:hunter2@pro xy:3128",
        "http://joe:hunter2@proxy:0",
        "http://joe:hunter2@proxy?x=1",
        "socks5://joe:hunter2@proxy:1080",
    ],
)
def test_a_proxy_that_cannot_be_used(mode: Run, proxy: str, environ: pytest.MonkeyPatch) -> None:
    """P-C1, P-S6: the error names the variable, and no part of its value."""
    environ.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ConfigurationError, match=r"HTTPS_PROXY|socksio") as caught:
        mode("https://things.example", get_carrier)
    shown = "".join(traceback.format_exception(caught.value))
    assert "hunter2" not in shown
    assert "ter2" not in shown


def test_exceptions_from_the_proxy(environ: pytest.MonkeyPatch) -> None:
    """P-C1: by host, and by host and port."""
    environ.setenv("ALL_PROXY", "proxy:1")
    environ.setenv("NO_PROXY", "a.example,b.example:8443")
    assert proxy_for("https", "c.example", None) == "http://proxy:1"
    assert proxy_for("https", "a.example", 443) is None
    assert proxy_for("https", "b.example", 8443) is None
    assert proxy_for("https", "b.example", 444) == "http://proxy:1"
    assert proxy_for("http", "[::1]", 80) is None
    environ.setenv("HTTPS_PROXY", " ")
    assert proxy_for("https", "c.example", None) is None


def test_the_password_of_a_proxy_is_known_to_the_guard(environ: pytest.MonkeyPatch) -> None:
    """P-S6: as it is written and as it is sent."""
    environ.setenv("HTTPS_PROXY", "http://joe:canary%2Dproxy@proxy:3128")
    proxy_for("https", "c.example", None)
    assert "canary" not in hide("canary-proxy and canary%2Dproxy")
    assert Environment().suffix == ""
