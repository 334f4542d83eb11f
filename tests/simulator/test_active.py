"""Services that count active requests, in the simulator."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.types import Message

from iqmetrix_simulator._instruments.faults import Fault
from iqmetrix_simulator._serving.application import Application
from iqmetrix_simulator.server import Simulator, User, application
from tests.kit.asgi import Response, send, send_together
from tests.kit.reports_service import write_descriptions

REPORT = "/reports/v1/Databases({})/Report"


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulator]:
    """Serves reports; each takes a moment."""
    simulator = Simulator(folder=write_descriptions(tmp_path))
    simulator.faults.add(Fault("latency", path="/reports/*", seconds=0.01))
    yield simulator
    simulator.store.close()


def sign_in(simulator: Simulator, user: User | None = None) -> str:
    user = user or User()
    form = {name: getattr(user, name) for name in ("client_id", "client_secret", "username", "password")}
    return str(simulator.tokens.grant({"grant_type": "password", **form})["access_token"])


def together(simulator: Simulator, *requests: tuple[str, str, str | None]) -> list[Response]:
    return send_together(Application(simulator), *requests)


def statuses(simulator: Simulator, *requests: tuple[str, str, str | None]) -> list[int]:
    return [response.status for response in together(simulator, *requests)]


def control(simulator: Simulator, method: str, path: str, **body: Any) -> Response:
    return asyncio.run(send(application(simulator), method, f"/_control/{path}", None, body or None))


def test_one_too_many_is_refused_with_the_documented_object(simulator: Simulator) -> None:
    """P-L11, the server's side: what is active counts, not what was; the refusal is JSON and announces no window."""
    token = sign_in(simulator)
    responses = together(simulator, *[("GET", REPORT.format(7), token)] * 5)
    assert [response.status for response in responses] == [200, 200, 200, 200, 429]
    refused = responses[4]
    assert refused.json == {
        "Error": True,
        "Message": "Rate Limiting Applied. 4 active requests are already in progress.",
    }
    assert refused.all("content-type")[0].startswith("application/json")
    assert not [name for response in responses for name, _ in response.headers if "ratelimit" in name]
    assert statuses(simulator, ("GET", REPORT.format(7), token)) == [200]
    totals = control(simulator, "GET", "totals").json
    assert (totals["most_active"], totals["refused"], totals["most_used"]) == ({"reports/7": 4}, 1, {})


def test_each_database_counts_for_itself(simulator: Simulator) -> None:
    """The parameter names it, in path or query, whoever asks; without one it is the user's own."""
    token = sign_in(simulator)
    other = User(username="other", client_id="other")
    simulator.tokens.accounts.append(other)
    tokens = [token, sign_in(simulator, other)]
    simulator.active.limit = 1
    for first, second, expected in [
        (("GET", REPORT.format(7), token), ("GET", REPORT.format(8), token), [200, 200]),
        (("GET", REPORT.format(7), token), ("GET", "/reports/v1/Reports?database=7", tokens[1]), [200, 429]),
        (("GET", "/reports/v1/Reports", token), ("GET", "/reports/v1/Reports", tokens[1]), [200, 200]),
        (("GET", "/reports/v1/Reports", token), ("GET", "/reports/v1/Reports", token), [200, 429]),
        (("GET", "/reports/Versions", None), ("GET", "/reports/Versions", None), [200, 429]),
    ]:
        assert statuses(simulator, first, second) == expected


def test_what_reaches_no_database_is_not_counted(simulator: Simulator) -> None:
    simulator.active.limit = 1
    wrong = ("GET", REPORT.format(7), "wrong"), ("GET", REPORT.format("x"), sign_in(simulator)), ("GET", "/x", None)
    assert statuses(simulator, *wrong, *wrong) == [401, 400, 404] * 2
    assert simulator.active.most == {}


def test_a_slot_comes_back_whatever_happens(simulator: Simulator) -> None:
    simulator.active.limit = 1
    token = sign_in(simulator)

    async def broken(_: Message) -> None:
        raise ConnectionError

    simulator.faults.add(Fault("status", path="/reports/*", count=1))
    assert statuses(simulator, ("GET", REPORT.format(7), token)) == [503]
    scope = {"method": "GET", "raw_path": REPORT.format(7).encode(), "query_string": b""}
    scope["headers"] = [(b"authorization", f"Bearer {token}".encode())]

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    with pytest.raises(ConnectionError):
        asyncio.run(Application(simulator)(scope, receive, broken))
    assert statuses(simulator, ("GET", REPORT.format(7), token)) == [200]


def test_the_limit_can_be_set_and_a_reset_restores_it(simulator: Simulator) -> None:
    assert control(simulator, "POST", "active/settings", limit=2).status == 200
    assert simulator.active.limit == 2
    assert control(simulator, "POST", "active/settings", limit="many").status == 400
    assert control(simulator, "POST", "active/settings", limit=None).status == 200
    assert simulator.active.limit is None
    simulator.active.limit = 2
    together(simulator, ("GET", REPORT.format(7), sign_in(simulator)))
    simulator.reset()
    assert (simulator.active.limit, simulator.active.most) == (None, {})


def test_a_refusal_is_not_delayed(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """The latency of a service is that of its work."""
    delays: list[float] = []
    sleep = asyncio.sleep

    async def note(seconds: float) -> None:
        delays.append(seconds)
        await sleep(seconds)

    monkeypatch.setattr(asyncio, "sleep", note)
    simulator.active.limit = 1
    token = sign_in(simulator)
    for _ in range(2):  # and takes no slot that it could give back
        assert statuses(simulator, *[("GET", REPORT.format(7), token)] * 3) == [200, 429, 429]
    assert [seconds for seconds in delays if seconds == 0.01] == [0.01] * 2  # another server may rest meanwhile
