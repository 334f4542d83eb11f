"""P-C1: the variables of the environment."""

from __future__ import annotations

from typing import Any

import pytest

from iqmetrix import AsyncIQmetrix, ConfigurationError, Environment, IQmetrix
from iqmetrix._configuration.variables import REQUIRED
from tests.kit.transports import CANARY, FakeTransport

COMPLETE = {**dict.fromkeys(REQUIRED, "value"), "IQMETRIX_ENVIRONMENT": "sandbox"}
CLIENTS = pytest.mark.parametrize("client", [IQmetrix, AsyncIQmetrix])


@pytest.fixture
def environ(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in (*REQUIRED, "IQMETRIX_BASE_URL", "IQMETRIX_STATE", "IQMETRIX_STATE_KEY", "IQMETRIX_TRANSPORT"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def set_all(environ: pytest.MonkeyPatch, **others: str) -> None:
    for name, value in {**COMPLETE, **others}.items():
        environ.setenv(name, value)


@CLIENTS
def test_white_space_around_a_value_is_no_part_of_it(client: Any, environ: pytest.MonkeyPatch) -> None:
    """P-C1: files of secrets end with a line break."""
    set_all(environ, IQMETRIX_CLIENT_SECRET="canary-secret\n", IQMETRIX_BASE_URL=" http://localhost:1\n")
    made = client.from_env()
    assert made._shared.credentials.client_secret == "canary-secret"
    assert made._shared.environment.base_url == "http://localhost:1"


@CLIENTS
def test_white_space_elsewhere_is_told_with_its_place(client: Any, environ: pytest.MonkeyPatch) -> None:
    """P-C1"""
    set_all(environ, IQMETRIX_BASE_URL="http://local host:1")
    with pytest.raises(ConfigurationError, match="a space at its character 13 of 19"):
        client.from_env()
    set_all(environ, IQMETRIX_BASE_URL="", IQMETRIX_PASSWORD="canary\nword")
    with pytest.raises(ConfigurationError, match="password has a line break"):
        client.from_env()


@CLIENTS
def test_what_is_given_need_not_be_set(client: Any, environ: pytest.MonkeyPatch) -> None:
    """P-C1: credentials from a vault, and nothing in the environment."""
    assert client.from_env(credentials=CANARY, environment="sandbox")._shared.credentials is CANARY
    with pytest.raises(ConfigurationError, match=r"^set IQMETRIX_ENVIRONMENT in the environment$"):
        client.from_env(credentials=CANARY)
    with pytest.raises(ConfigurationError) as caught:
        client.from_env(environment="sandbox")
    assert "IQMETRIX_PASSWORD" in str(caught.value)
    assert "IQMETRIX_ENVIRONMENT" not in str(caught.value)
    with pytest.raises(TypeError, match="hoks"):
        client.from_env(credentials=CANARY, environment="sandbox", hoks=None)


@CLIENTS
@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("prod", "production"),
        ("Sandbx", "sandbox"),
        ("rc", "there are"),
        ("demo", "suffix:demo"),
        ("suffix:", "there are"),
    ],
)
def test_environments_by_name(client: Any, name: str, meant: str, environ: pytest.MonkeyPatch) -> None:
    """P-C1: no secret goes to a host of a name that was mistyped."""
    set_all(environ, IQMETRIX_ENVIRONMENT=name)
    with pytest.raises(ConfigurationError, match=meant):
        client.from_env()
    with pytest.raises(ConfigurationError, match=meant):
        client(credentials=CANARY, environment=name)


def test_a_suffix_of_ones_own_is_said() -> None:
    """P-C1"""
    transport = FakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport, environment=" SUFFIX:int ") as iq:
        iq.crm.ping()
    assert transport.requests[-1].url == "https://crmint.iqmetrix.net/v1/ping"


@pytest.mark.parametrize(
    "url",
    [
        "https://a..b",
        "https://.b",
        "https://-a.b",
        "https://a_b.example:0",
        "https://a.example:99999",
        "https://" + "a" * 64 + ".example",
        "https://b\u00fccher.example",
        "https://a.example\n",
        "https://a.example\t/x",
        "https://a b",
        "https://[::1",
        "https://user:canary@a.example\n",
        "",
        7,
        None,
        b"https://a.example",
    ],
)
def test_urls_that_no_service_has(url: Any) -> None:
    """P-C1, P-S1: for all services and for one."""
    with pytest.raises(ConfigurationError) as caught:
        Environment(hosts={"crm": url})
    assert "canary" not in str(caught.value)
    if url is not None:
        with pytest.raises(ConfigurationError):
            Environment(base_url=url)


@pytest.mark.parametrize(
    "arguments",
    [{"suffix": None}, {"suffix": "RC"}, {"suffix": "a.b"}, {"hosts": "x"}, {"hosts": {"crn": "https://a"}}],
)
def test_environments_that_make_no_sense(arguments: dict[str, Any]) -> None:
    """P-C1: a service that does not exist would never be asked."""
    with pytest.raises(ConfigurationError):
        Environment(**arguments)
    with pytest.raises(ConfigurationError, match="did you mean 'crm'"):
        Environment(hosts={"crn": "https://a.example"})
