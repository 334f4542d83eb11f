"""The clients as users meet them: configuration, import, life, secrets."""

from __future__ import annotations

import ast
import asyncio
import inspect
import io
import logging
import pickle
import traceback
from typing import Any

import pytest

import iqmetrix
from iqmetrix import (
    AsyncIQmetrix,
    AuthenticationFailed,
    ConfigurationError,
    Credentials,
    Environment,
    IQmetrix,
    NotFound,
    RequestOptions,
)
from iqmetrix._configuration.environment import check_url, origin
from iqmetrix._configuration.settings import REQUIRED, from_env
from iqmetrix._http.transport import Headers, HTTPResponse
from iqmetrix_api import SERVICES
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.interpreter import modules_after
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

COMPANY = 14146
CUSTOMER = "659c2a38-d083-4421-9330-46d779702f85"


def client(transport: FakeTransport, **arguments: Any) -> IQmetrix:
    return IQmetrix(credentials=CANARY, transport=transport, **{"environment": "sandbox", **arguments})


# --- configuration ----------------------------------------------------------------------------------------------------


def test_from_env_names_every_missing_variable_at_once() -> None:
    with pytest.raises(ConfigurationError) as caught:
        from_env({"IQMETRIX_USERNAME": "canary"})
    assert all(name in str(caught.value) for name in REQUIRED if name != "IQMETRIX_USERNAME")
    assert "IQMETRIX_USERNAME" not in str(caught.value)
    assert "canary" not in str(caught.value)


def test_the_store_is_read_from_the_environment() -> None:
    variables = dict.fromkeys(REQUIRED, "sandbox")
    found = from_env(variables)
    assert (found.transport, found.state, found.state_keys) == ("httpx", "memory", ())
    found = from_env({**variables, "IQMETRIX_STATE": "redis://localhost", "IQMETRIX_STATE_KEY": "canary-1, canary-2"})
    assert (found.state, found.state_keys) == ("redis://localhost", ("canary-1", "canary-2"))
    assert "canary" not in repr(found)


@pytest.mark.parametrize(
    ("environment", "url"),
    [
        ("production", "https://crm.iqmetrix.net/v1/Companies(14146)/Customers"),
        ("sandbox", "https://crmrc.iqmetrix.net/v1/Companies(14146)/Customers"),
        ("demo", "https://crmdemo.iqmetrix.net/v1/Companies(14146)/Customers"),
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
    transport = FakeTransport()
    with client(transport, environment=environment) as iq:
        next(iter(iq.crm.customers.list(company_id=COMPANY)), None)
    assert transport.requests[1].url == url


def test_where_tokens_come_from() -> None:
    for environment, url in [
        ("production", "https://accounts.iqmetrix.net/v1/oauth2/token"),
        ("sandbox", "https://accountsrc.iqmetrix.net/v1/oauth2/token"),
        (Environment(base_url="http://localhost:1"), "http://localhost:1/authentication/v1/oauth2/token"),
    ]:
        transport = FakeTransport()
        with client(transport, environment=environment) as iq:
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


# --- options of calls -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers", [{"Authorization": "x"}, {"HOST": "x"}, {"X": "a\r\nEvil: b"}, {"X\n": "a"}, {"Content-Length": "1"}]
)
def test_headers_that_belong_to_the_client(headers: dict[str, str]) -> None:
    """P-S4"""
    transport = FakeTransport()
    with client(transport) as iq, pytest.raises(ConfigurationError):
        iq.entities.carriers.get(carrier_id=9, options=RequestOptions(headers=headers))
    assert transport.requests == []


def test_options_change_one_call() -> None:
    transport = FakeTransport()
    with client(transport, read_timeout=60) as iq:
        iq.entities.carriers.get(carrier_id=9, options=RequestOptions(read_timeout=3, headers={"X-Trace": "1"}))
        iq.entities.carriers.get(carrier_id=9)
        iq.with_options(read_timeout=7).entities.carriers.get(carrier_id=9)
    first, second, third = transport.requests[1:]
    assert (first.timeouts.read, first.headers["X-Trace"]) == (3, "1")
    assert (second.timeouts.read, third.timeouts.read) == (60, 7)
    assert len([each for each in transport.requests if each.url.endswith("token")]) == 1


def test_arguments_that_would_leave_their_place() -> None:
    """P-S4"""
    with client(FakeTransport()) as iq, pytest.raises(ConfigurationError, match="must not be empty"):
        iq.entities.carriers.get(carrier_id="")  # type: ignore[arg-type]


# --- life -------------------------------------------------------------------------------------------------------------


def test_after_closing() -> None:
    """P-I3"""
    transport = FakeTransport()
    iq = client(transport)
    other = iq.with_options(deadline=5)
    iq.entities.carriers.get(carrier_id=9)
    iq.close()
    iq.close()
    for each in (iq, other):
        with pytest.raises(ConfigurationError, match="closed"):
            each.entities.carriers.get(carrier_id=9)


def test_the_asynchronous_client() -> None:
    async def run() -> None:
        transport = AsyncFakeTransport(
            HTTPResponse(200, Headers(), b'{"Id":9,"Name":"Helios"}'), HTTPResponse(404, Headers(), b"Entity Not Found")
        )
        async with AsyncIQmetrix(credentials=CANARY, environment="sandbox", transport=transport) as iq:
            assert (await iq.entities.carriers.get(carrier_id=9)).name == "Helios"
            with pytest.raises(NotFound, match="Entity Not Found"):
                await iq.with_options(deadline=5).entities.carriers.get(carrier_id=10)
        with pytest.raises(ConfigurationError, match="closed"):
            await iq.entities.carriers.get(carrier_id=9)

    asyncio.run(run())


# --- import -----------------------------------------------------------------------------------------------------------


def test_importing_loads_nothing_that_is_not_needed() -> None:
    """P-I1"""
    loaded = modules_after("import iqmetrix")
    assert {name for name in loaded if name.startswith("iqmetrix")} == {"iqmetrix"}
    assert len(loaded) <= 40
    loaded = modules_after("from iqmetrix import IQmetrix, Credentials")
    assert not {"httpx", "httpcore", "anyio"} & loaded
    assert not {name.split(".")[1] for name in loaded if name.startswith("iqmetrix_api.")} & set(SERVICES)
    first_use = (
        "from iqmetrix import IQmetrix, Credentials;"
        "iq = IQmetrix(credentials=Credentials(client_id='a', client_secret='b', username='c', password='d')); iq.entities"
    )
    loaded = modules_after(first_use)
    services = {name.split(".")[1] for name in loaded if name.startswith("iqmetrix_api.")} & set(SERVICES)
    assert services == {"authentication", "entities"}
    assert "httpx" not in loaded


def test_names_are_complete() -> None:
    """P-I2"""
    assert iqmetrix.__all__ == dir(iqmetrix)
    assert sorted(iqmetrix.__all__) == list(iqmetrix.__all__)
    assert set(iqmetrix.__all__) == set(iqmetrix._HOME_OF)
    assert all(getattr(iqmetrix, name) is not None for name in iqmetrix.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        iqmetrix.nothing  # noqa: B018
    assert {"authentication", "catalog", "crm", "entities", "limits", "drift", "with_options", "close"} <= set(
        dir(IQmetrix)
    )
    with client(FakeTransport()) as iq:
        assert {"customers", "addresses", "contact_methods"} <= set(dir(iq.crm))
    for kind in (IQmetrix, AsyncIQmetrix):
        assert set(SERVICES) <= set(dir(kind))
    tree = ast.parse(inspect.getsource(iqmetrix))
    checked = next(node for node in tree.body if isinstance(node, ast.If))  # what type checkers read
    imported = {alias.name for node in checked.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert imported == set(iqmetrix.__all__)


# --- secrets ----------------------------------------------------------------------------------------------------------


def test_no_secret_is_shown_anywhere() -> None:
    """P-S1: repr, str, logs, exceptions, pickles and the locals in tracebacks."""
    output = io.StringIO()
    handler = logging.StreamHandler(output)
    logging.getLogger().addHandler(handler)
    shown = [repr(CANARY), str(CANARY)]
    transport = FakeTransport(HTTPResponse(404, Headers([("Set-Cookie", "canary-cookie")]), b"no"))
    try:
        with client(transport) as iq:
            shown += [repr(iq), repr(iq.limits), repr(iq.drift), repr(iq.crm), repr(vars(iq))]
            try:
                iq.entities.carriers.get(carrier_id=9)
            except NotFound as error:
                shown += [repr(error), str(error), repr(pickle.loads(pickle.dumps(error))), repr(vars(error))]
                details = traceback.TracebackException.from_exception(error, capture_locals=True)
                shown.append("".join(details.format()))
        transport = FakeTransport()
        transport.send = lambda _: HTTPResponse(400, Headers(), b'{"error":"invalid_grant"}')  # type: ignore[method-assign]
        with client(transport) as iq:
            try:
                iq.entities.carriers.get(carrier_id=9)
            except AuthenticationFailed as error:
                details = traceback.TracebackException.from_exception(error, capture_locals=True)
                shown += ["".join(details.format()), repr(vars(error))]
    finally:
        logging.getLogger().removeHandler(handler)
    leaks = [line for text in [*shown, output.getvalue()] for line in text.splitlines() if "canary" in line]
    assert leaks == []


# --- against the simulator --------------------------------------------------------------------------------------------


def simulated(simulator: RunningSimulator, **arguments: Any) -> IQmetrix:
    user = simulator.user
    credentials = {
        "client_id": user.client_id,
        "client_secret": user.client_secret,
        "username": user.username,
        "password": user.password,
    }
    wrong = arguments.pop("wrong", {})
    return IQmetrix(
        credentials=Credentials(**{**credentials, **wrong}),
        environment=Environment(base_url=simulator.base_url),
        **arguments,
    )


@pytest.mark.parametrize(
    ("wrong", "code", "advice"),
    [
        ({"client_id": "somebody"}, "invalid_client", "IQMETRIX_CLIENT_ID"),
        ({"client_secret": "guess"}, "invalid_client", "IQMETRIX_CLIENT_SECRET"),
        ({"password": "guess"}, "invalid_grant", "IQMETRIX_PASSWORD"),
        ({}, "invalid_grant", "locked"),
    ],
)
def test_what_is_wrong_with_the_credentials(
    iqmetrix_simulator: RunningSimulator, wrong: dict[str, str], code: str, advice: str
) -> None:
    if not wrong:
        iqmetrix_simulator.control.post("users", locked=True)
    with simulated(iqmetrix_simulator, wrong=wrong) as iq, pytest.raises(AuthenticationFailed, match=advice) as caught:
        iq.entities.carriers.get(carrier_id=9)
    assert caught.value.code == code


def test_a_proxys_web_page(iqmetrix_simulator: RunningSimulator) -> None:
    iqmetrix_simulator.control.post("faults", kind="html", count=1)
    with simulated(iqmetrix_simulator) as iq:
        with pytest.raises(AuthenticationFailed, match="proxy"):
            iq.entities.carriers.get(carrier_id=9)
        iqmetrix_simulator.control.post("faults", kind="html", path="/entities/*", count=1)
        with pytest.raises(iqmetrix.DecodeError, match="web page"):
            iq.entities.carriers.get(carrier_id=9)
        assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
