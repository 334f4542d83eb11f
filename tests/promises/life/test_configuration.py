"""Arguments of a client and the variables of the environment: what is accepted, and where calls go."""

from __future__ import annotations

from typing import Any

import pytest

from iqmetrix import (
    ConfigurationError,
    Credentials,
    Environment,
    Headers,
    HTTPResponse,
    IQmetrix,
)
from iqmetrix._configuration.environment import check_url, origin
from iqmetrix._configuration.variables import REQUIRED, from_env
from tests.kit.canary_client import signed_client
from tests.kit.transports import CANARY, FakeTransport

COMPANY = 14146


CUSTOMER = "659c2a38-d083-4421-9330-46d779702f85"


def test_from_env_names_every_missing_variable_at_once() -> None:
    with pytest.raises(ConfigurationError) as caught:
        from_env({"IQMETRIX_USERNAME": "canary"})
    assert all(name in str(caught.value) for name in REQUIRED if name != "IQMETRIX_USERNAME")
    assert "IQMETRIX_USERNAME" not in str(caught.value)
    assert "canary" not in str(caught.value)


def test_the_store_is_read_from_the_environment() -> None:
    variables = dict.fromkeys(REQUIRED, "sandbox")
    found = from_env(variables)
    assert (found["transport"], found["state"], found["state_keys"]) == ("httpx", "memory", ())
    found = from_env({**variables, "IQMETRIX_STATE": "redis://localhost", "IQMETRIX_STATE_KEY": "canary-1, canary-2"})
    assert (found["state"], found["state_keys"]) == ("redis://localhost", ("canary-1", "canary-2"))


@pytest.mark.parametrize(
    ("environment", "url"),
    [
        ("production", "https://crm.iqmetrix.net/v1/Companies(14146)/Customers"),
        ("sandbox", "https://crmrc.iqmetrix.net/v1/Companies(14146)/Customers"),
        ("suffix:demo", "https://crmdemo.iqmetrix.net/v1/Companies(14146)/Customers"),
        (Environment(base_url="http://127.0.0.1:8080"), "http://127.0.0.1:8080/crm/v1/Companies(14146)/Customers"),
        (
            Environment(base_url="https://gateway.example/iq/"),
            "https://gateway.example/iq/crm/v1/Companies(14146)/Customers",
        ),
        (
            Environment(hosts={"crm": "https://other.example/crm/v1"}),
            "https://other.example/crm/v1/Companies(14146)/Customers",
        ),
    ],
)
def test_where_calls_go(environment: Any, url: str) -> None:
    transport = FakeTransport(HTTPResponse(200, Headers(), b'{"_embedded":{"self":[]}}'))
    with signed_client(transport, environment=environment) as iq:
        next(iter(iq.crm.customers.list(company_id=COMPANY)), None)
    assert transport.requests[1].url == url


def test_where_tokens_come_from() -> None:
    for environment, url in [
        ("production", "https://accounts.iqmetrix.net/v1/oauth2/token"),
        ("sandbox", "https://accountsrc.iqmetrix.net/v1/oauth2/token"),
        (Environment(base_url="http://localhost:1"), "http://localhost:1/authentication/v1/oauth2/token"),
    ]:
        transport = FakeTransport()
        with signed_client(transport, environment=environment) as iq:
            iq.crm.customers.get(company_id=COMPANY, customer_id=CUSTOMER)  # type: ignore[arg-type]
        assert transport.requests[0].url == url
        assert transport.requests[1].headers["Authorization"] == "Bearer canary-token"


@pytest.mark.parametrize(
    "url",
    [
        "http://things.example",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://10.0.0.1",
        "ftp://127.0.0.1",
        "//127.0.0.1",
        "https://",
        "http://[::2]",
        "http://evil.example@127.0.0.1.evil.example",
        "https://things.example:port",
    ],
)
def test_tokens_travel_over_https_or_within_this_machine(url: str) -> None:
    """P-S3"""
    with pytest.raises(ConfigurationError):
        check_url(url)
    with pytest.raises(ConfigurationError):
        Environment(base_url=url)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080",
        "http://localhost:1/x",
        "http://[::1]:80",
        "http://127.9.9.9",
        "https://x.example",
        "HTTP://LOCALHOST",
    ],
)
def test_urls_that_are_good(url: str) -> None:
    check_url(url)


@pytest.mark.parametrize("url", ["https://user:secret@x.example", "https://x.example?a=1", "https://x.example#f"])
def test_a_base_url_is_an_origin_and_a_path(url: str) -> None:
    with pytest.raises(ConfigurationError):
        Environment(base_url=url)


def test_origins() -> None:
    """P-S2: case, a final dot and the port spelled out make no difference; everything else does."""
    assert origin("https://X.example./a") == origin("HTTPS://x.EXAMPLE:443/b") == ("https", "x.example", 443)
    assert (
        len(
            {
                origin(url)
                for url in (
                    "https://x.example",
                    "http://x.example",
                    "https://x.example:444",
                    "https://a.x.example",
                    "https://user@y.example",
                )
            }
        )
        == 5
    )


@pytest.mark.parametrize(
    "arguments",
    [
        {"environment": "not a host"},
        {"environment": "evil.example/"},
        {"deadline": 0},
        {"read_timeout": -1},
        {"connect_timeout": 0},
        {"transport": "carrier pigeon"},
        {"transport": object()},
    ],
)
def test_arguments_that_make_no_sense(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        IQmetrix(**{"credentials": CANARY, **arguments})


@pytest.mark.parametrize("name", ["client_id", "client_secret", "username", "password"])
def test_credentials_are_complete(name: str) -> None:
    complete = {"client_id": "a", "client_secret": "b", "username": "c", "password": "d"}
    with pytest.raises(ConfigurationError, match=name):
        Credentials(**{**complete, name: ""})
