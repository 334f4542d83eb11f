"""P-I3: closing a client, dropping it, and using it afterwards."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import weakref
from typing import Any

import pytest

from iqmetrix import (
    AsyncIQmetrix,
    ConfigurationError,
    Environment,
    Hooks,
    IQmetrix,
    NotFound,
    RetrySettings,
)
from iqmetrix._http.transport import Headers, HTTPResponse
from tests.kit.canary_client import signed_client
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.transports import CANARY, AsyncFakeTransport, FakeTransport


def test_after_closing() -> None:
    """P-I3"""
    transport = FakeTransport()
    iq = signed_client(transport)
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


TOKEN = answers(ok(b'{"access_token":"canary-token","refresh_token":"canary-refresh","expires_in":43199}'))


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
