"""Promises I1 to I3 and P2 of whole clients: what is loaded, what closing does, and a list that meets a 429."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import threading
import weakref
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    Environment,
    Hooks,
    IQmetrix,
    RetrySettings,
)
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse
from iqmetrix_api import SERVICES
from tests.kit.interpreter import modules_after
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport

TOKEN = answers(ok(b'{"access_token":"canary-token","refresh_token":"canary-refresh","expires_in":43199}'))


@pytest.mark.parametrize("service", ["authentication", "catalog", "crm", "entities"])
@pytest.mark.parametrize("client", ["IQmetrix", "AsyncIQmetrix"])
def test_a_service_loads_itself_only(client: str, service: str) -> None:
    """P-I1: and the one that tokens come from; no HTTP library before the first call."""
    credentials = "Credentials(client_id='a', client_secret='b', username='c', password='d')"
    loaded = modules_after(
        f"import iqmetrix; from iqmetrix import Credentials; iqmetrix.{client}(credentials={credentials}).{service}"
    )
    services = {name.split(".")[1] for name in loaded if name.startswith("iqmetrix_api.")} & set(SERVICES)
    assert services == {"authentication", service}
    other = "async_resources" if client == "IQmetrix" else "resources"
    assert not {f"iqmetrix_api.{service}.v1.{module}" for module in (other, "raw")} & loaded
    assert not {"httpx", "httpcore", "h11", "anyio"} & loaded


@pytest.mark.parametrize("name", ["decode", "Credentials", "NotFound", "Hooks"])
def test_names_load_what_they_need(name: str) -> None:
    """P-I1"""
    loaded = modules_after(f"from iqmetrix import {name}")
    assert not {"httpx", "httpcore", "ssl", "asyncio"} & loaded
    assert not {each.split(".")[1] for each in loaded if each.startswith("iqmetrix_api.")} & set(SERVICES)


def test_use_after_closing_the_asynchronous_client() -> None:
    """P-I3: a clear error, for every call and every list; closing twice is nothing."""

    async def run() -> None:
        transport = AsyncFakeTransport()
        iq = AsyncIQmetrix(credentials=CANARY, transport=transport)
        other = iq.with_options(deadline=5)
        listed = iq.crm.customers.list(company_id=1)
        await iq.close()
        await iq.close()
        for each in (iq, other):
            with pytest.raises(ConfigurationError, match="closed"):
                await each.entities.carriers.get(carrier_id=9)
        with pytest.raises(ConfigurationError, match="closed"):
            [each async for each in listed]
        assert transport.requests == []

    asyncio.run(run())


def test_closing_before_the_first_call_and_leaving_with_an_error() -> None:
    """P-I3"""
    IQmetrix(credentials=CANARY).close()
    asyncio.run(AsyncIQmetrix(credentials=CANARY).close())
    transport = FakeTransport()
    iq = IQmetrix(credentials=CANARY, transport=transport)
    iq.entities.carriers.get(carrier_id=9)
    with pytest.raises(ZeroDivisionError), iq:
        raise ZeroDivisionError
    assert transport.closed == 1
    with pytest.raises(ConfigurationError, match="closed"):
        list(iq.crm.customers.list(company_id=1))


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_call_that_waits_while_the_client_is_closed(mode: str) -> None:
    """P-I3: it ends with an error, and opens no connection again."""
    waiting = threading.Event()
    down = answers(ok(b"no").replace(b"200 OK", b"503 No").replace(b"\r\n\r\n", b"\r\nRetry-After: 0.3\r\n\r\n"))

    arguments: dict[str, Any] = {"credentials": CANARY, "hooks": Hooks(on_wait=lambda _: waiting.set())}
    with LocalServer(TOKEN, down, answers(ok(b'{"Id":9}'))) as server:
        environment = Environment(base_url=server.url)
        if mode == "sync":
            iq = IQmetrix(environment=environment, **arguments)
            errors: list[BaseException] = []

            def work() -> None:
                try:
                    iq.entities.carriers.get(carrier_id=9)
                except ConfigurationError as error:
                    errors.append(error)

            thread = threading.Thread(target=work)
            thread.start()
            assert waiting.wait(5)
            iq.close()
            thread.join(5)
            assert not thread.is_alive()
            assert "closed" in str(errors[0])
        else:

            async def run() -> None:
                iq = AsyncIQmetrix(environment=environment, **arguments)
                task = asyncio.create_task(iq.entities.carriers.get(carrier_id=9))
                while not waiting.is_set():
                    await asyncio.sleep(0.01)
                await iq.close()
                with pytest.raises(ConfigurationError, match="closed"):
                    await task

            asyncio.run(run())
        assert len(server.requests) == 2


DROPPED = """
import asyncio, gc, sys
from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix
arguments = dict(
    credentials=Credentials(client_id="a", client_secret="b", username="c", password="d"),
    environment=Environment(base_url=sys.argv[1]),
)
def sync():
    assert IQmetrix(**arguments).entities.carriers.get(carrier_id=9).id == 9
async def asynchronous():
    assert (await AsyncIQmetrix(**arguments).entities.carriers.get(carrier_id=9)).id == 9
sync() if sys.argv[2] == "sync" else asyncio.run(asynchronous())
gc.collect()
print("done")
"""


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_dropping_without_closing(mode: str) -> None:
    """P-I3: nothing is said, and nothing hangs."""
    with LocalServer(TOKEN, answers(ok(b'{"Id":9}'))) as server:
        command = [sys.executable, "-c", DROPPED, server.url, mode]
        result = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, "done\n", "")


def test_a_dropped_client_is_freed() -> None:
    """P-I3: no thread, no registry and no cycle with the outside keeps it."""
    iq = IQmetrix(credentials=CANARY, transport=FakeTransport())
    iq.entities.carriers.get(carrier_id=9)
    kept = weakref.ref(iq._shared.limits)
    threads = threading.active_count()
    del iq
    gc.collect()
    assert kept() is None
    assert threading.active_count() == threads


@pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning"
)  # what asyncio says of a loop that ended with open sockets
def test_a_second_event_loop() -> None:
    """P-I3: one after the other works, without closing; two at once are told apart."""
    with LocalServer(TOKEN, answers(ok(b'{"Id":9}'))) as server:
        iq = AsyncIQmetrix(
            credentials=CANARY, environment=Environment(base_url=server.url), retries=RetrySettings(attempts=1)
        )

        async def get() -> int | None:
            return (await iq.entities.carriers.get(carrier_id=9)).id

        async def twice() -> None:
            assert await get() == 9
            with pytest.raises(ConfigurationError, match="another event loop"):
                await asyncio.to_thread(asyncio.run, get())

        asyncio.run(twice())

        async def once_more() -> None:
            assert await get() == 9
            await iq.close()

        asyncio.run(once_more())
        gc.collect()  # now, while the warnings are expected: not in the middle of another test


# --- P2 ---------------------------------------------------------------------------------------------------------------


class Paged(FakeTransport):
    """250 customers, and something in the way of the third page."""

    def __init__(self, *obstacles: HTTPResponse) -> None:
        super().__init__()
        self.obstacles = list(obstacles)
        self.skips: list[str] = []
        self.tokens = 0

    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        if request.url.endswith("/oauth2/token"):
            self.tokens += 1
            return HTTPResponse(200, Headers(), b'{"access_token":"canary-token-%d"}' % self.tokens)
        query = parse_qs(urlsplit(request.url).query)
        skip, top = int(query.get("$skip", ["0"])[0]), int(query["$top"][0])
        self.skips.append(str(skip))
        if skip == 100 and self.obstacles:
            return self.obstacles.pop(0)
        rows = [{"Version": number} for number in range(skip, min(250, skip + top))]
        more = {"next": {"href": f"Companies(1)/Customers?$skip={skip + top}&$top={top}"}} if skip + top < 250 else {}
        body = {"_links": more, "_embedded": {"self": rows}}
        return HTTPResponse(200, Headers([("Content-Type", "application/hal+json")]), json.dumps(body).encode())


class AsyncPaged(Paged):
    async def send(self, request: HTTPRequest, /) -> HTTPResponse:  # type: ignore[override]
        return Paged.send(self, request)

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("status", [429, 401, 503])
def test_a_list_resumes_at_the_same_page(mode: str, status: int) -> None:
    """P-P2: a 429, a revoked token, a service that is not well; the same page again, and no item twice."""
    transport = (AsyncPaged if mode == "async" else Paged)(HTTPResponse(status, Headers(), b"no"))
    quick: dict[str, Any] = {"retries": RetrySettings(first_delay=0.001)}

    async def collect() -> list[int | None]:
        async with AsyncIQmetrix(credentials=CANARY, transport=transport, **quick) as iq:
            return [each.version async for each in iq.crm.customers.list(company_id=1, page_size=50)]

    if mode == "async":
        found = asyncio.run(collect())
    else:
        with IQmetrix(credentials=CANARY, transport=transport, **quick) as iq:
            found = [each.version for each in iq.crm.customers.list(company_id=1, page_size=50)]
    assert found == list(range(250))
    assert transport.skips == ["0", "50", "100", "100", "150", "200"]
