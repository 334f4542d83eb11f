"""Every reply, whatever becomes of its request, has the headers that all replies have and its entry in the ledger."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._instruments.faults import Fault
from iqmetrix_simulator.server import Simulator, User, WindowSettings
from tests.kit.asgi import Response
from tests.kit.documented import ROUTES, sample_request
from tests.kit.observed import ask, token
from tests.kit.reports_service import write_descriptions


@pytest.fixture(scope="module")
def shared() -> Iterator[Simulator]:
    simulator = Simulator(windows=WindowSettings(limit=100_000, anonymous_limit=100_000))
    yield simulator
    simulator.store.close()


@pytest.fixture
def simulator(shared: Simulator) -> Simulator:
    shared.reset()
    return shared


def documented(simulator: Simulator, route: Route, token: str | None) -> Response:
    request = sample_request(route)
    return ask(simulator, route.method, request.path, body=request.encoded, media_type=request.media_type, token=token)


def success(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    response = documented(simulator, route, token(simulator))
    return response, {route.outcome(created=response.status == 201)[0]}


def without_a_token(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    return documented(simulator, route, None), {route.success()[0]} if route.anonymous else {401}


def with_a_body_that_cannot_be_read(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    path = sample_request(route).path
    return ask(simulator, route.method, path, body=b"{", token=token(simulator)), {400, 415}


def by_a_method_that_does_not_exist(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    return ask(simulator, "PATCH", sample_request(route).path, token=token(simulator)), {405}


def below_the_path(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    path = sample_request(route).path.partition("?")[0] + "/Nothing/Here"
    return ask(simulator, route.method, path, token=token(simulator)), {404}


def with_a_spent_window(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    simulator.windows.settings.limit = simulator.windows.settings.anonymous_limit = 0
    return documented(simulator, route, token(simulator)), {429}


def with_a_fault_before_the_work(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    simulator.faults.add(Fault("status", status=503, headers={"Retry-After": "3"}))
    response = documented(simulator, route, token(simulator))
    assert response.all("Retry-After") == ["3"]
    return response, {503}


def with_a_fault_after_the_work(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    simulator.faults.add(Fault("status", status=504, after_work=True))
    return documented(simulator, route, token(simulator)), {504}


def with_a_web_page(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    simulator.faults.add(Fault("html"))
    response = documented(simulator, route, token(simulator))
    assert response.body.startswith(b"<!DOCTYPE html>")
    return response, {200}


def with_an_action_that_fails(simulator: Simulator, route: Route) -> tuple[Response, set[int]]:
    access = token(simulator)
    plans, simulator.plans = simulator.plans, {}
    simulator.tokens.accounts = [None]  # type: ignore[list-item]
    try:
        response = documented(simulator, route, access)
    finally:
        simulator.plans = plans
    assert response.body.startswith(b"The simulator failed, which is a fault of its own: ")
    return response, {500}


CASES = [
    success,
    without_a_token,
    with_a_body_that_cannot_be_read,
    by_a_method_that_does_not_exist,
    below_the_path,
    with_a_spent_window,
    with_a_fault_before_the_work,
    with_a_fault_after_the_work,
    with_a_web_page,
    with_an_action_that_fails,
]


@pytest.mark.parametrize("case", CASES)
def test_every_operation(
    simulator: Simulator,
    case: Callable[[Simulator, Route], tuple[Response, set[int]]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL, logger="iqmetrix_simulator")
    for route in ROUTES:
        simulator.reset()
        response, expected = case(simulator, route)
        assert response.status in expected, (route.id, response.body)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (b"grant_type=magic", "unsupported_grant_type"),
        (b"grant_type=password", "invalid_client"),
        (b"", "unsupported_grant_type"),
        (b"grant_type=password&client_id=exampleclient&client_secret=examplesecret", "invalid_grant"),
    ],
)
def test_refusals_of_the_token_endpoint(simulator: Simulator, form: bytes, code: str) -> None:
    (route,) = (route for route in ROUTES if route.is_token_endpoint)
    path, media_type = sample_request(route).path, "application/x-www-form-urlencoded"
    response = ask(simulator, "POST", path, body=form, media_type=media_type)
    assert (response.status, response.json) == (400, {"error": code})


@pytest.mark.parametrize("path", ["/", "/nothing/v1/Things", "//", "/%F0/%00", "/crm", "/CRM/v1/Nothing"])
@pytest.mark.parametrize("method", ["GET", "OPTIONS", "HEAD", "BREW"])
def test_paths_of_no_operation(simulator: Simulator, method: str, path: str) -> None:
    """Where no service answers there are no limits; the entry and the date are there all the same."""
    assert ask(simulator, method, path).status == 404


def test_a_step_that_fails_on_arrival(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error is in the log, and the next request is answered."""
    logged: list[str] = []
    monkeypatch.setattr(logging.getLogger("iqmetrix_simulator"), "exception", lambda text, *_: logged.append(text))
    simulator.faults.add(None)  # type: ignore[arg-type]  # what no caller does
    assert ask(simulator, "GET", "/crm/v1/ping").status == 500
    assert logged == ["The simulator failed at %s %s"]
    simulator.faults.clear()
    assert ask(simulator, "GET", "/crm/v1/ping", token=token(simulator)).status == 200


def test_a_service_that_counts_active_requests_announces_no_window(tmp_path: Path) -> None:
    simulator = Simulator(folder=write_descriptions(tmp_path))
    path = "/reports/v1/Databases(7)/Report"
    assert ask(simulator, "GET", path).status == 401
    assert ask(simulator, "GET", path, token=token(simulator)).status == 200
    assert ask(simulator, "GET", "/reports/v1/Nothing").status == 404
    simulator.active.limit = 0
    assert ask(simulator, "GET", path, token=token(simulator)).status == 429
    simulator.store.close()


def test_the_ledger_names_the_user_of_refused_requests(simulator: Simulator) -> None:
    simulator.windows.settings.limit = 0
    ask(simulator, "GET", "/crm/v1/Companies(14146)/Customers", token=token(simulator))
    assert (simulator.ledger.entries[0].status, simulator.ledger.entries[0].user) == (429, User().username)
