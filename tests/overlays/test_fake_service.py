"""The fake service of the test kit: tokens, windows, answers and what it remembers; with both clients."""

from __future__ import annotations

import asyncio
import doctest
import math
from collections.abc import Callable
from typing import Any

import pytest

import iqmetrix.testing
from iqmetrix import (
    AsyncIQmetrix,
    AuthenticationFailed,
    ConfigurationError,
    ConnectionFailed,
    Credentials,
    Environment,
    IQmetrix,
    NotFound,
    RequestOptions,
    Unauthorized,
)
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, Timeouts
from iqmetrix.testing import (
    CREDENTIALS,
    AsyncMemoryTransport,
    FakeService,
    FakeWindow,
    MemoryTransport,
    Received,
    Reply,
    TransportError,
    UnexpectedRequest,
    VirtualClock,
)
from iqmetrix_api.entities import Carrier

TIMEOUTS = Timeouts(1.0, 1.0, 1.0)

CARRIER = "/v1/Carriers({carrier_id})"
HELIOS = {"Id": 9, "Name": "Helios"}

Get = Callable[..., Carrier]


@pytest.fixture(params=["sync", "async"])
def get(request: pytest.FixtureRequest) -> Callable[..., Carrier]:
    """Read a carrier with a client of one of the two kinds."""

    def sync(fake: FakeService, carrier_id: int = 9, **arguments: Any) -> Carrier:
        with fake.client(**arguments) as iq:
            return iq.entities.carriers.get(carrier_id=carrier_id)

    def tasks(fake: FakeService, carrier_id: int = 9, **arguments: Any) -> Carrier:
        async def run() -> Carrier:
            async with fake.async_client(**arguments) as iq:
                return await iq.entities.carriers.get(carrier_id=carrier_id)

        return asyncio.run(run())

    return sync if request.param == "sync" else tasks


def service(**settings: Any) -> FakeService:
    return FakeService(**{"clock": VirtualClock(), **settings})


# --- answers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        HELIOS,
        Carrier(id=9, name="Helios"),
        Reply(json=HELIOS),
        Reply(json=Carrier(id=9, name="Helios")),
        lambda received: {"Id": int(received.params["carrier_id"]), "Name": "Helios"},
        lambda _: Reply(json=HELIOS),
    ],
)
def test_answers_of_every_kind(get: Get, answer: Any) -> None:
    fake = service()
    fake.on("get", CARRIER, answer)
    assert get(fake) == Carrier(id=9, name="Helios")


def test_lists_text_and_empty_bodies() -> None:
    fake = service()
    fake.on("GET", "/v1/Carriers", [HELIOS, Carrier(id=10)])
    fake.on_operation("entities.v1.getCarrier", Reply(404, text="Entity Not Found"))
    with fake.client() as iq:
        assert [each.id for each in iq.entities.carriers.list()] == [9, 10]
        with pytest.raises(NotFound, match="Entity Not Found"):
            iq.entities.carriers.get(carrier_id=9)
    assert Reply(204).response().body == b""
    assert "content-type" not in Reply(204).response().headers


def test_answers_in_turn_and_errors_of_the_network(get: Get) -> None:
    fake = service()
    dropped = TransportError("dropped", kind="reset", may_have_been_processed=True)
    route = fake.on("GET", CARRIER, dropped, Reply(502), HELIOS)
    assert get(fake).name == "Helios"
    assert get(fake).name == "Helios"
    assert len(route.requests) == 4
    fake.on("GET", CARRIER, TransportError("expired", kind="tls", may_have_been_processed=False))
    with pytest.raises(ConnectionFailed):
        get(fake)


def test_the_last_route_counts_and_paths_are_exact(get: Get) -> None:
    fake = service()
    fake.on("GET", CARRIER, HELIOS)
    fake.on("GET", "/v1/carriers(10)", {"Id": 10, "Name": "Selene"})
    fake.on("POST", CARRIER, {"Name": "wrong"})
    fake.on("GET", "/v1/Carriers({a})/{b}", {"Name": "wrong"})
    assert (get(fake, 9).name, get(fake, 10).name) == ("Helios", "Selene")


@pytest.mark.parametrize("client", ["https://services.example/iq", None, "http://127.0.0.1:8080"])
def test_operations_are_found_by_name_wherever_the_service_is(get: Get, client: str | None) -> None:
    fake = service()
    fake.on_operation("entities.v1.getCarrier", HELIOS)
    environment: Any = "sandbox" if client is None else Environment(base_url=client)
    assert get(fake, environment=environment).name == "Helios"


def test_a_request_without_a_route_says_what_there_is(get: Get) -> None:
    fake = service()
    with pytest.raises(UnexpectedRequest, match="none yet"):
        get(fake)
    fake.on("GET", "/v1/Customers", [])
    with pytest.raises(UnexpectedRequest, match=r"no route for GET /v1/Carriers\(9\).*GET /v1/Customers"):
        get(fake)


@pytest.mark.parametrize(
    ("wrong", "cure"),
    [
        (lambda fake: fake.on("GET", "/v1/X"), "no answer"),
        (lambda fake: fake.on("GET", "https://x.example/v1/X", {}), "slash"),
        (lambda fake: fake.on_operation("entities.v1.getNothing", {}), "getCarrier"),
        (lambda _: FakeService(limit=0), "1 at least"),
        (lambda _: FakeService(window=0), "above 0"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: Callable[[FakeService], object], cure: str) -> None:
    with pytest.raises(ConfigurationError, match=cure):
        wrong(service())


# --- what it remembers ------------------------------------------------------------------------------------------------


def test_requests_are_remembered_without_showing_secrets() -> None:
    fake = service()
    fake.on("GET", "/v1/Carriers", [])
    fake.on("PUT", "/v1/Companies({company_id})/Customers({customer_id})", lambda received: received.json)
    with fake.client() as iq:
        list(iq.entities.carriers.list())
        iq.crm.customers.update(
            company_id=1,
            customer_id="659c2a38-d083-4421-9330-46d779702f85",  # type: ignore[arg-type]
            body={"Id": "659c2a38-d083-4421-9330-46d779702f85", "Notes": "ä"},
            options=RequestOptions(headers={"X-Trace": "1"}),
        )
    first, second = fake.requests
    assert (first.method, first.path, first.json, first.body) == ("GET", "/v1/Carriers", None, b"")
    assert second.params == {"company_id": "1", "customer_id": "659c2a38-d083-4421-9330-46d779702f85"}
    assert second.json["Notes"] == "ä"
    assert second.headers["x-trace"] == "1"
    assert second.at == fake.clock.wall()  # type: ignore[union-attr]
    assert "fake-access" in second.headers["Authorization"]
    assert "fake-access" not in repr(second)


def test_queries_are_decoded_and_streams_are_read() -> None:
    request = HTTPRequest(
        "POST", "https://x.example/v1/A?$filter=A%20eq%20'b'&$top=&x=1", {}, iter([b"a", b"b"]), TIMEOUTS
    )
    received = Received.read(request, {}, 0.0)
    assert received.query == {"$filter": "A eq 'b'", "$top": "", "x": "1"}
    assert received.body == b"ab"


# --- tokens -----------------------------------------------------------------------------------------------------------


def test_tokens_live_are_refreshed_and_revoked() -> None:
    fake = service(token_life=1000.0)
    clock = fake.clock
    assert clock is not None
    route = fake.on("GET", CARRIER, HELIOS)
    with fake.client() as iq:
        iq.entities.carriers.get(carrier_id=9)
        clock.advance(1000)
        iq.entities.carriers.get(carrier_id=9)
        assert fake.tokens.grants == ["password", "refresh_token"]
        fake.tokens.revoke()
        iq.entities.carriers.get(carrier_id=9)
        assert fake.tokens.grants == ["password", "refresh_token", "refresh_token"]
        fake.tokens.revoke(refresh_too=True)
        iq.entities.carriers.get(carrier_id=9)
    assert fake.tokens.grants[3:] == ["password"]
    tokens = [received.headers["Authorization"] for received in route.requests]
    assert tokens == [f"Bearer fake-access-{number}" for number in (1, 2, 2, 3, 3, 4)]


def token_request(fake: FakeService, **form: str) -> HTTPResponse:
    body = "&".join(f"{name}={value}" for name, value in {"client_id": "fake", "client_secret": "fake", **form}.items())
    return fake(HTTPRequest("POST", "https://accounts.example/v1/oauth2/token", {}, body.encode(), TIMEOUTS))


def call(fake: FakeService, token: str | None) -> HTTPResponse:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    return fake(HTTPRequest("GET", "https://x.example/v1/Carriers(9)", headers, None, TIMEOUTS))


def test_exchanging_a_refresh_token_revokes_its_access_token_and_works_once() -> None:
    fake = service()
    fake.on("GET", CARRIER, HELIOS)
    assert token_request(fake, grant_type="password", username="fake", password="fake").status == 200
    assert call(fake, "fake-access-1").status == 200
    assert token_request(fake, grant_type="refresh_token", refresh_token="fake-refresh-1").status == 200
    assert (call(fake, "fake-access-1").status, call(fake, "fake-access-2").status) == (401, 200)
    again = token_request(fake, grant_type="refresh_token", refresh_token="fake-refresh-1")
    assert (again.status, again.body) == (400, b'{"error":"invalid_grant"}')


@pytest.mark.parametrize("token", [None, "guess", ""])
def test_no_token_no_answer(token: str | None) -> None:
    fake = service()
    fake.on("GET", CARRIER, HELIOS)
    refused = call(fake, token)
    assert (refused.status, refused.body, refused.headers["content-type"]) == (
        401,
        b"invalid token",
        "text/plain; charset=utf-8",
    )
    assert {
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-ratelimit-resetseconds",
        "date",
    } <= set(refused.headers)
    fake.on("GET", CARRIER, HELIOS, anonymous=True)
    assert call(fake, token).status == 200


def test_a_token_that_is_refused_again_and_again(get: Get) -> None:
    fake = service(token_life=1.0)
    fake.on("GET", CARRIER, Reply(401, text="invalid token"))
    with pytest.raises(Unauthorized):
        get(fake)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"client_id": "x"}, "invalid_client"),
        ({"client_secret": "x"}, "invalid_client"),
        ({"username": "x"}, "invalid_grant"),
        ({"password": "x"}, "invalid_grant"),
    ],
)
def test_wrong_credentials(get: Get, changed: dict[str, str], code: str) -> None:
    fake = service()
    fields = {"client_id": "fake", "client_secret": "fake", "username": "fake", "password": "fake"}
    with pytest.raises(AuthenticationFailed) as caught:
        get(fake, credentials=Credentials(**{**fields, **changed}))
    assert caught.value.code == code
    assert fake.tokens.grants == []
    assert token_request(fake, grant_type="magic").body == b'{"error":"unsupported_grant_type"}'


# --- windows ----------------------------------------------------------------------------------------------------------


def test_a_spent_window_refuses_in_the_words_of_the_service() -> None:
    fake = service(limit=1, window=60.0)
    fake.on("GET", CARRIER, HELIOS, anonymous=True)
    assert call(fake, None).status == 200
    fake.clock.advance(12.5)  # type: ignore[union-attr]
    refused = call(fake, None)
    assert (refused.status, refused.body, refused.headers["content-type"]) == (
        429,
        b"rate limit exceeded",
        "text/plain; charset=utf-8",
    )
    assert {name: refused.headers[name] for name in refused.headers if name.startswith("x-") or name == "date"} == {
        "x-ratelimit-limit": "1",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": "2026-01-01T00:01:00.0000000Z",
        "x-ratelimit-resetseconds": "48",
        "date": "Thu, 01 Jan 2026 00:00:12 GMT",
    }
    assert fake.refused == 1
    fake.clock.advance(47.5)  # type: ignore[union-attr]
    assert call(fake, None).status == 200


def test_each_service_has_its_window_and_so_have_those_without_a_token() -> None:
    fake = service(limit=1)
    fake.on("GET", "/v1/A", {}, anonymous=True)
    fake.on("GET", "/{service}/v1/A", {}, anonymous=True)
    token_request(fake, grant_type="password", username="fake", password="fake")
    good = {"Authorization": "Bearer fake-access-1"}
    for headers in ({}, good):
        for url in (
            "https://x.example/v1/A",
            "https://y.example/v1/A",
            "https://z.example/a/v1/A",
            "https://z.example/b/v1/A",
        ):
            assert fake(HTTPRequest("GET", url, headers, None, TIMEOUTS)).status == 200
            assert fake(HTTPRequest("GET", url, headers, None, TIMEOUTS)).status == 429
    assert token_request(fake, grant_type="password").status == 429


def test_other_programs_use_the_window_up(get: Get) -> None:
    fake = service(limit=10, window=60.0)
    fake.on("GET", CARRIER, HELIOS)
    get(fake)
    fake.use_up(20)
    get(fake)
    assert fake.refused >= 1
    assert fake.clock is not None
    assert fake.clock.elapsed >= 60


def test_windows_by_the_clock_and_other_roundings() -> None:
    window = FakeWindow(2, 10.0, aligned=True, rounding=math.floor, offset=600.0)
    assert window.count(1_000_003.5)
    assert window.ends == 1_000_010
    headers = window.headers(1_000_003.5)
    assert headers["X-RateLimit-ResetSeconds"] == "6"
    assert headers["X-RateLimit-Reset"] == "1970-01-12T13:56:50.0000000Z"
    assert headers["Date"] == "Mon, 12 Jan 1970 13:56:43 GMT"


# --- transports -------------------------------------------------------------------------------------------------------


def test_transports_take_any_function() -> None:
    def handler(request: HTTPRequest) -> HTTPResponse:
        body = b'{"access_token": "t"}' if request.method == "POST" else b'{"Name": "Helios"}'
        return HTTPResponse(200, Headers(), body)

    async def slow(request: HTTPRequest) -> HTTPResponse:
        await asyncio.sleep(0)
        return handler(request)

    transport = MemoryTransport(handler)
    with IQmetrix(credentials=CREDENTIALS, transport=transport) as iq:
        assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
    assert [request.method for request in transport.requests] == ["POST", "GET"]

    async def run(handler: Any) -> None:
        transport = AsyncMemoryTransport(handler)
        async with AsyncIQmetrix(credentials=CREDENTIALS, transport=transport) as iq:
            assert (await iq.entities.carriers.get(carrier_id=9)).name == "Helios"
        assert [request.method for request in transport.requests] == ["POST", "GET"]

    asyncio.run(run(handler))
    asyncio.run(run(slow))


# --- the package ------------------------------------------------------------------------------------------------------


def test_the_list_of_names_is_complete() -> None:
    public = {name for name in dir(iqmetrix.testing) if name[0].isupper() or name == "set_testing"}
    assert public == set(iqmetrix.testing.__all__)


@pytest.mark.parametrize("name", ["FakeService", "VirtualClock", "set_testing"])
def test_examples_in_docstrings(name: str) -> None:
    public = vars(iqmetrix.testing)
    found = list(doctest.DocTestFinder().find(public[name], name, module=False, globs=dict(public)))
    results = [doctest.DocTestRunner().run(example) for example in found]
    assert (sum(each.failed for each in results), sum(each.attempted for each in results) > 0) == (0, True)
