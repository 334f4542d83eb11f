"""P-C1: arguments of clients: only what can work is accepted, and at once."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import pickle
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

import iqmetrix
from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    Environment,
    FileStore,
    IQmetrix,
    RetrySettings,
    StoreError,
    TransportError,
    odata,
)
from iqmetrix._calls.retries import may_replay
from iqmetrix._http.httpx_messages import failure
from iqmetrix.services.catalog import product_details
from iqmetrix.testing import AsyncMemoryTransport, MemoryTransport, Reply
from tests.kit.four_clients import TOKEN_REPLY
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("credentials", None),
        ("credentials", {"client_id": "x"}),
        ("environment", None),
        ("environment", {"suffix": "rc"}),
        ("environment", "prod"),
        ("hooks", print),
        ("deadline", "600"),
        ("deadline", NAN),
        ("deadline", True),
        ("connect_timeout", None),
        ("connect_timeout", 0),
        ("read_timeout", INF),
        ("read_timeout", -1),
        ("write_timeout", 1e300),
        ("retries", 3),
        ("retries", {"attempts": 3}),
        ("max_connections", 0),
        ("max_connections", True),
        ("max_connections", "10"),
        ("ca_file", 7),
        ("state", 7),
        ("state", {"a": 1}),
        ("state_keys", "one key"),
        ("state_keys", [7]),
        ("reserve", "0.5"),
        ("reserve", NAN),
        ("reserve", INF),
        ("reserve", -1),
        ("timing", 7),
        ("transport", None),
        ("transport", object()),
        ("transport", FakeTransport),
        ("transport", "requests"),
    ],
)
def test_arguments_that_make_no_sense(name: str, value: Any) -> None:
    """P-C1: the error names the argument, and shows no secret."""
    arguments = {"credentials": CANARY, name: value}
    for client in (IQmetrix, AsyncIQmetrix):
        with pytest.raises(ConfigurationError) as caught:
            client(**arguments)
        assert name in str(caught.value)


@pytest.mark.parametrize("name", ["attempts", "first_delay", "longest_delay"])
@pytest.mark.parametrize("value", [0, -1, "3", None, True, NAN, INF])
def test_retries_that_make_no_sense(name: str, value: Any) -> None:
    """P-C1"""
    with pytest.raises(ConfigurationError, match=name):
        RetrySettings(**{name: value})


class OthersClient:
    """A client of another HTTP library."""

    def send(self, request: Any, *, stream: bool = False) -> Any: ...

    def request(self, method: str, url: str) -> Any: ...

    def close(self) -> None: ...

    async def aclose(self) -> None: ...


class MyClient(httpx.Client):
    """A client of a user's own class, written elsewhere than in httpx."""


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_transports_that_cannot_work() -> None:
    """P-C1: clients of other libraries, of the other kind, and transports of the other kind."""
    refused: list[tuple[Any, Any, str]] = [
        (IQmetrix, httpx.AsyncClient(), "httpx.Client"),
        (AsyncIQmetrix, httpx.Client(), "httpx.AsyncClient"),
        (AsyncIQmetrix, MyClient(), "httpx.AsyncClient"),
        (IQmetrix, OthersClient(), "can't be the transport"),
        (AsyncIQmetrix, OthersClient(), "can't be the transport"),
        (AsyncIQmetrix, MemoryTransport(lambda _: Reply()), "aclose"),
        (IQmetrix, AsyncMemoryTransport(lambda _: Reply()), "close"),
        (AsyncIQmetrix, FakeTransport(), "aclose"),
    ]
    for client, transport, says in refused:
        with pytest.raises(ConfigurationError, match=says):
            client(credentials=CANARY, transport=transport)


def test_a_client_of_a_class_of_ones_own() -> None:
    """P-C1: it is one of httpx's all the same."""
    answers = [httpx.Response(200, json={"access_token": "canary-token"}), httpx.Response(200, json={"Id": 9})]
    transport = httpx.MockTransport(lambda _: answers.pop(0))
    with MyClient(transport=transport) as own, IQmetrix(credentials=CANARY, transport=own) as iq:
        assert iq.entities.carriers.get(carrier_id=9).id == 9


def test_a_client_that_was_closed() -> None:
    """P-C1: the user's own; the error says what to do."""
    with httpx.Client() as own:
        pass
    iq = IQmetrix(credentials=CANARY, transport=own)
    with pytest.raises(ConfigurationError, match=r"httpx\.Client given as transport was closed"):
        iq.entities.carriers.get(carrier_id=9)

    async def call() -> None:
        async with httpx.AsyncClient() as own:
            pass
        await AsyncIQmetrix(credentials=CANARY, transport=own).entities.carriers.get(carrier_id=9)

    with pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient given as transport was closed"):
        asyncio.run(call())


def test_a_client_with_connections_of_another_loop() -> None:
    """P-C1: of the user's own, which keeps them open."""
    with LocalServer(TOKEN_REPLY, answers(ok(b'{"Id": 9}'))) as server:
        own = httpx.AsyncClient()
        iq = AsyncIQmetrix(credentials=CANARY, environment=Environment(base_url=server.url), transport=own)
        with asyncio.Runner() as first:
            first.run(iq.entities.carriers.get(carrier_id=9))
            with pytest.raises(ConfigurationError, match="another event loop; make one for each loop"):
                asyncio.run(iq.entities.carriers.get(carrier_id=9))
            first.run(own.aclose())


def test_a_transport_that_returns_something_else() -> None:
    """P-C1: a `Reply` is taken; of anything else the error says what is wanted."""

    def anything(_: object) -> Any:
        return {"Id": 9}

    for handler, wrong in ((lambda _: Reply(500), False), (anything, True)):
        with IQmetrix(credentials=CANARY, transport=MemoryTransport(handler), retries=RetrySettings(attempts=1)) as iq:
            with pytest.raises(iqmetrix.IQmetrixError) as caught:
                iq.entities.carriers.get(carrier_id=9)
            assert ("must return an HTTPResponse or a Reply" in str(caught.value)) is wrong

    async def asynchronous() -> None:
        async def answer(_: object) -> Any:
            return "text"

        async with AsyncIQmetrix(credentials=CANARY, transport=AsyncMemoryTransport(answer)) as iq:
            await iq.entities.carriers.get(carrier_id=9)

    with pytest.raises(ConfigurationError, match="must return"):
        asyncio.run(asynchronous())


def test_another_event_loop_than_that_of_asyncio() -> None:
    """P-C1: such as trio's."""
    call = AsyncIQmetrix(credentials=CANARY, transport=AsyncFakeTransport()).entities.carriers.get(carrier_id=9)
    with pytest.raises(ConfigurationError, match="event loop of asyncio"):
        call.send(None)  # type: ignore[attr-defined]
    call.close()  # type: ignore[attr-defined]


def test_a_client_is_not_pickled() -> None:
    """P-C1: the error says what to do instead."""
    for client in (
        IQmetrix(credentials=CANARY, transport=FakeTransport()),
        AsyncIQmetrix(credentials=CANARY, transport=AsyncFakeTransport()),
    ):
        for way in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(ConfigurationError, match="make one in each process"):
                way(client)


def test_an_error_of_a_transport_is_pickled() -> None:
    """P-C1: with all that it says."""
    error = pickle.loads(pickle.dumps(TransportError("x", kind="reset", may_have_been_processed=True)))
    assert (str(error), error.kind, error.may_have_been_processed) == ("x", "reset", True)


def test_a_path_is_a_state(tmp_path: Path) -> None:
    """P-C1"""
    path = tmp_path / "state"
    with IQmetrix(credentials=CANARY, transport=FakeTransport(), state=path) as iq:
        iq.entities.carriers.get(carrier_id=9)
    assert path.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("content", [b'{"a": 1}', b"x", b"SQLite format 2\0 and more"])
def test_a_file_of_another_kind_is_left_alone(content: bytes, tmp_path: Path) -> None:
    """P-C1"""
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    path.chmod(0o600)
    for state in (path, str(path)):
        with pytest.raises(ConfigurationError, match="stays as it is"):
            IQmetrix(credentials=CANARY, transport=FakeTransport(), state=state)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_how_a_client_shows_its_environment() -> None:
    """P-C1: by the name that it was given."""
    for environment, shown in (
        ("sandbox", "<Environment sandbox>"),
        ("production", "<Environment production>"),
        ("suffix:demo", "<Environment suffix:demo>"),
        (Environment(suffix="rc", base_url="http://localhost:1"), "<Environment sandbox, at http://localhost:1>"),
        (
            Environment(hosts={"crm": "https://gw.example/crm"}),
            "<Environment production, crm at https://gw.example/crm>",
        ),
    ):
        client = IQmetrix(credentials=CANARY, transport=FakeTransport(), environment=environment)
        assert repr(client) == f"IQmetrix({shown})"


def test_the_version_is_told() -> None:
    transport = FakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport) as iq:
        iq.entities.carriers.get(carrier_id=9)
    assert transport.requests[1].headers["User-Agent"] == f"iqmetrix-sdk/{iqmetrix.__version__}"


def test_a_request_that_cannot_be_sent_is_not_tried_again() -> None:
    """P-C1, P-R1: another attempt would meet the same."""
    for error in (httpx.LocalProtocolError("Illegal header value"), httpx.UnsupportedProtocol("no scheme")):
        failed = failure(error, "https://things.example")
        assert (failed.kind, failed.may_have_been_processed) == ("request", False)
        assert not may_replay(failed, idempotent=True, replay=True)


@pytest.mark.parametrize("value", [date(2024, 5, 6), "2024-05-06", None, 7])
def test_literals_of_odata(value: Any) -> None:
    """P-C1: of a date nobody knows which moment is meant."""
    for literal in (odata.instant, odata.modified_since):
        with pytest.raises(ConfigurationError, match="a datetime is needed"):
            literal(value)
    if not isinstance(value, str):
        with pytest.raises(ConfigurationError, match="text takes a text"):
            odata.text(value)


@pytest.mark.parametrize("key", ["no guid", None, 7])
def test_ids_of_a_helper(key: Any) -> None:
    """P-C1"""
    transport = FakeTransport()
    with IQmetrix(credentials=CANARY, transport=transport) as iq, pytest.raises(ConfigurationError, match="GUIDs"):
        list(product_details(iq.catalog, company_id=1, catalog_item_ids=[key]))
    assert transport.requests == []


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    """P-C1: calls go on without it, with a warning."""
    path = tmp_path / "theirs"
    with contextlib.closing(sqlite3.connect(path)) as theirs:
        theirs.execute("CREATE TABLE bookmarks (url TEXT)")
        theirs.commit()
    path.chmod(0o600)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        FileStore(path).read("key")
    assert path.read_bytes() == before
