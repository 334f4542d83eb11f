"""OpenTelemetry: which spans there are, whose children they are, what they say; and the metrics. With both clients."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any

import pytest
from opentelemetry.sdk.metrics.export import HistogramDataPoint, NumberDataPoint
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import StatusCode, get_current_span

from iqmetrix import AttemptDetails, ConnectionFailed, DecodeError, Environment, Hooks, NotFound, WaitDetails, telemetry
from iqmetrix.testing import FakeService, Received, Reply, TransportError, VirtualClock
from iqmetrix_api.entities import Carrier
from tests.kit.recorder import GET_CARRIER, HELIOS, Recorder, attributes, service

CREATE_TOKEN = "authentication.v1.createToken"


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    made = Recorder()
    yield made
    made.traces.shutdown()
    made.meters.shutdown()


@pytest.fixture(params=["sync", "async"])
def get(request: pytest.FixtureRequest) -> Callable[..., Carrier]:
    """Read a carrier several times with a client of one of the two kinds; the last one is the result."""

    def sync(fake: FakeService, times: int = 1, **arguments: Any) -> Carrier:
        with fake.client(**arguments) as iq:
            return [iq.entities.carriers.get(carrier_id=9) for _ in range(times)][-1]

    def tasks(fake: FakeService, times: int = 1, **arguments: Any) -> Carrier:
        async def run() -> Carrier:
            async with fake.async_client(**arguments) as iq:
                return [await iq.entities.carriers.get(carrier_id=9) for _ in range(times)][-1]

        return asyncio.run(run())

    return sync if request.param == "sync" else tasks


def parent(span: ReadableSpan) -> int | None:
    return None if span.parent is None else span.parent.span_id


def identity(span: ReadableSpan) -> int:
    return span.get_span_context().span_id


# --- spans ------------------------------------------------------------------------------------------------------------


def test_a_call_and_its_attempts(get: Callable[..., Carrier], recorder: Recorder) -> None:
    get(service(limit=100), hooks=recorder.hooks())
    (call,) = recorder.calls
    assert (call.name, call.parent, call.status.status_code) == (GET_CARRIER, None, StatusCode.UNSET)
    assert attributes(call) == {
        "iqmetrix.service": "entities",
        "iqmetrix.operation": GET_CARRIER,
        "rate_limit.wait": 0.0,
    }
    token, attempt = recorder.attempts
    assert {parent(token), parent(attempt)} == {identity(call)}
    assert (attempt.name, attempt.status.status_code) == ("GET", StatusCode.UNSET)
    assert attributes(attempt) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "url.full": "https://entitymanager.iqmetrix.net/v1/Carriers(9)",
        "server.address": "entitymanager.iqmetrix.net",
        "server.port": 443,
        "iqmetrix.service": "entities",
        "iqmetrix.operation": GET_CARRIER,
        "rate_limit.limit": 100,
        "rate_limit.remaining": 99,
        "rate_limit.reset": 60,
        "rate_limit.wait": 0.0,
    }
    assert attributes(token)["iqmetrix.operation"] == CREATE_TOKEN
    assert attributes(token)["iqmetrix.grant"] == "password"
    assert "rate_limit.wait" not in attributes(token)
    assert "http.request.resend_count" not in attributes(token)


def test_an_attempt_lasts_as_long_as_it_took(get: Callable[..., Carrier], recorder: Recorder) -> None:
    fake = FakeService(clock=VirtualClock())

    def slow(_: Received) -> Reply:
        assert fake.clock is not None
        fake.clock.advance(2.0)
        return Reply(json=HELIOS)

    fake.on_operation(GET_CARRIER, slow)
    get(fake, hooks=recorder.hooks())
    lasted = [(span.end_time or 0) - (span.start_time or 0) for span in recorder.attempts]
    assert sorted(round(each / 1e9) for each in lasted) == [0, 2]
    assert telemetry._waits.get() is None


def test_attempts_that_fail(get: Callable[..., Carrier], recorder: Recorder) -> None:
    dropped = TransportError("dropped", kind="reset", may_have_been_processed=True)
    get(service(dropped, Reply(502), HELIOS), hooks=recorder.hooks())
    (call,) = recorder.calls
    _, first, second, third = recorder.attempts
    assert call.status.status_code is StatusCode.UNSET
    assert [span.status.status_code for span in (first, second, third)] == [
        StatusCode.ERROR,
        StatusCode.ERROR,
        StatusCode.UNSET,
    ]
    told = [
        (attributes(span).get("error.type"), attributes(span).get("http.request.resend_count"))
        for span in (first, second, third)
    ]
    assert told == [("reset", None), ("502", 1), (None, 2)]
    assert "http.response.status_code" not in attributes(first)
    assert "rate_limit.limit" not in attributes(first)


def test_calls_that_fail(get: Callable[..., Carrier], recorder: Recorder) -> None:
    with pytest.raises(NotFound):
        get(service(Reply(404, text="Entity Not Found")), hooks=recorder.hooks())
    with pytest.raises(ConnectionFailed):
        get(service(TransportError("no", kind="tls", may_have_been_processed=False)), hooks=recorder.hooks())
    with pytest.raises(DecodeError):
        get(service(Reply(text="<html>")), hooks=recorder.hooks())
    assert [(attributes(span)["error.type"], span.status.status_code) for span in recorder.calls] == [
        ("NotFound", StatusCode.ERROR),
        ("ConnectionFailed", StatusCode.ERROR),
        ("DecodeError", StatusCode.ERROR),
    ]
    assert all(span.status.description is None and not span.events for span in recorder.calls)


def test_waits_for_windows_are_told_apart_from_back_offs(get: Callable[..., Carrier], recorder: Recorder) -> None:
    fake = service(Reply(503, headers={"Retry-After": "20"}), HELIOS, limit=2, window=60.0)
    get(fake, 2, hooks=recorder.hooks())
    attempts = [span for span in recorder.attempts if "iqmetrix.grant" not in attributes(span)]
    waits = {attributes(span)["rate_limit.wait"] for span in attempts}
    assert sorted(round(each / 10) for each in waits) == [0, 4]  # of 60 s, 20 were spent in the back-off
    assert sum(attributes(span)["rate_limit.wait"] for span in recorder.calls) == pytest.approx(sum(waits))


def test_the_callers_span_is_the_parent(recorder: Recorder) -> None:
    """Of calls in one thread, in several threads that take the context along, and in tasks."""
    tracer = recorder.traces.get_tracer("mine")
    fake = service()
    with tracer.start_as_current_span("alone") as alone, fake.client(hooks=recorder.hooks()) as iq:
        iq.entities.carriers.get(carrier_id=9)
        with ThreadPoolExecutor(4) as pool:
            contexts = [copy_context() for _ in range(8)]
            list(pool.map(lambda each: each.run(lambda: iq.entities.carriers.get(carrier_id=9)), contexts))
        assert get_current_span() is alone
    calls = {identity(span): span for span in recorder.calls}
    assert len(calls) == 9
    assert {parent(span) for span in calls.values()} == {alone.get_span_context().span_id}
    assert {parent(span) for span in recorder.attempts} == set(calls)


def test_tasks_do_not_mix_their_spans_up(recorder: Recorder) -> None:
    tracer = recorder.traces.get_tracer("mine")
    fake = service(limit=5, window=60.0)
    expected: dict[int, int] = {}

    async def work(iq: Any) -> None:
        with tracer.start_as_current_span("work") as mine:
            await iq.entities.carriers.get(carrier_id=9)
            assert get_current_span() is mine
            expected[mine.get_span_context().span_id] = 1

    async def run() -> None:
        async with fake.async_client(hooks=recorder.hooks()) as iq:
            await asyncio.gather(*(work(iq) for _ in range(20)))

    asyncio.run(run())
    assert {parent(span) for span in recorder.calls} == set(expected)
    by_call = [parent(span) for span in recorder.attempts if "iqmetrix.grant" not in attributes(span)]
    assert sorted(map(str, set(by_call))) == sorted(str(identity(span)) for span in recorder.calls)


def test_queries_and_secrets_are_not_told(recorder: Recorder) -> None:
    fake = FakeService(clock=VirtualClock())
    fake.on_operation("crm.v1.listCustomers", [])
    environment = Environment(base_url="http://127.0.0.1:8080")
    with fake.client(hooks=recorder.hooks(), environment=environment) as iq:
        list(iq.crm.customers.list(company_id=1, filter="Criteria eq 'ella@example.com'", page_size=5))
    attempt = recorder.attempts[-1]
    assert attributes(attempt)["url.full"].startswith("http://127.0.0.1:8080/crm/v1/Companies(1)/Customers?")
    assert "$filter=REDACTED" in attributes(attempt)["url.full"]
    assert (attributes(attempt)["server.address"], attributes(attempt)["server.port"]) == ("127.0.0.1", 8080)
    everything = "".join(span.to_json() for span in recorder.exporter.get_finished_spans())
    assert not [word for word in ("ella", "fake-access", "fake-refresh", "Bearer", "password=") if word in everything]


def test_each_page_of_a_list_is_a_call(recorder: Recorder) -> None:
    fake = FakeService(clock=VirtualClock())
    fake.on_operation("entities.v1.listCarriers", [HELIOS])
    with fake.client(hooks=recorder.hooks()) as iq:
        assert len(list(iq.entities.carriers.list())) == 1
    assert [span.name for span in recorder.calls] == ["entities.v1.listCarriers"]


def test_a_cancelled_call_ends_its_span(recorder: Recorder) -> None:
    async def run() -> None:
        fake = service(limit=1, window=3000.0)
        clock = fake.clock
        assert clock is not None
        async with fake.async_client(hooks=recorder.hooks(), deadline=None) as iq:
            await iq.entities.carriers.get(carrier_id=9)
            clock.begin()  # somebody else is busy, so that the wait goes on
            task = asyncio.create_task(iq.entities.carriers.get(carrier_id=9))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert [attributes(span).get("error.type") for span in recorder.calls] == [None, "CancelledError"]


# --- metrics ----------------------------------------------------------------------------------------------------------


def test_metrics_of_requests_waits_and_refusals(get: Callable[..., Carrier], recorder: Recorder) -> None:
    fake = service(HELIOS, Reply(429, text="rate limit exceeded"), Reply(503), HELIOS, limit=2, window=60.0)
    get(fake, 3, hooks=recorder.hooks())
    unit, points = recorder.metric("http.client.request.duration")
    assert unit == "s"
    host = {"http.request.method": "GET", "server.address": "entitymanager.iqmetrix.net", "server.port": 443}
    seen = {
        dict(each.attributes or {}).get("error.type"): each
        for each in points
        if dict(each.attributes or {}).items() >= host.items()
    }
    assert set(seen) == {None, "429", "503"}
    assert all(isinstance(each, HistogramDataPoint) for each in points)
    assert tuple(points[0].explicit_bounds) == telemetry.REQUEST_BUCKETS_S
    unit, points = recorder.metric("iqmetrix.client.wait.duration")
    assert unit == "s"
    causes = {str((each.attributes or {})["iqmetrix.wait.cause"]): each for each in points}
    assert set(causes) == {"limit", "backoff"}
    assert causes["limit"].sum > 50
    assert tuple(causes["limit"].explicit_bounds) == telemetry.WAIT_BUCKETS_S
    unit, points = recorder.metric("iqmetrix.client.refused")
    assert unit == "{call}"
    (refused,) = points
    assert isinstance(refused, NumberDataPoint)
    assert refused.value == 1
    assert dict(refused.attributes or {}) == {"iqmetrix.service": "entities", "iqmetrix.operation": GET_CARRIER}


# --- switching it on --------------------------------------------------------------------------------------------------


def test_hooks_of_ones_own_are_called_too(get: Callable[..., Carrier], recorder: Recorder) -> None:
    attempts: list[AttemptDetails] = []
    waits: list[WaitDetails] = []

    def broken(_: object) -> None:
        raise RuntimeError("broken")

    own = Hooks(on_attempt=attempts.append, on_wait=waits.append, on_waited=broken, around_call=broken)  # type: ignore[arg-type]
    get(service(limit=1, window=60.0), 2, hooks=recorder.hooks(own))
    assert [each.grant for each in attempts] == ["password", None, None]
    assert [each.cause for each in waits] == ["limit"]
    assert len(recorder.calls) == 2


def test_global_providers_are_used_where_none_is_given() -> None:
    program = """
from opentelemetry import metrics, trace
from iqmetrix import telemetry
from tests.kit.recorder import Recorder, service

recorder = Recorder()
trace.set_tracer_provider(recorder.traces)
metrics.set_meter_provider(recorder.meters)
with service().client(hooks=telemetry.hooks()) as iq:
    iq.entities.carriers.get(carrier_id=9)
print(*(span.name for span in recorder.calls), recorder.metric("http.client.request.duration")[0])
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout == f"{GET_CARRIER} s\n"


def test_without_the_package_the_import_says_what_to_do() -> None:
    program = "import sys; sys.modules['opentelemetry'] = None; sys.modules['opentelemetry.metrics'] = None; import iqmetrix.telemetry"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "pip install 'iqmetrix-sdk[otel]'" in result.stderr


def test_clients_do_not_load_it() -> None:
    program = "import sys; from iqmetrix import IQmetrix; print([name for name in sys.modules if 'telemetry' in name])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
