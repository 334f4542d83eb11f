"""The soak's judgement: what counts as lost, doubled, wasted or growing; and that what goes wrong is drawn as it should be."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from soak import bad_days, compare
from soak.bad_days import Allowance, allowance, schedule
from soak.beliefs import AMBIGUOUS, DONE, FAILED, Beliefs, Journal, name_of, outcome, read
from soak.compare import Finding
from soak.flatness import shortened, trend
from soak.jobs import run_in_thread
from soak.processes import Sample, look
from soak.world import NEW_COMPANY, Record, notes, revision_of, seed

from iqmetrix import Attempt, ConnectionFailed, DecodeError, NotFound, ServerError
from iqmetrix_simulator._control.endpoint import control_routes
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.plain_client import Client

ALLOWED = Allowance(internal_errors=1, web_pages=1, denied=2, revoked=2, refresh_revoked=1, token_trouble=1, windows=1)


def bad(findings: Iterator[Finding]) -> list[str]:
    return [finding.claim for finding in findings if not finding.good]


def believed(**changes: Any) -> Beliefs:
    beliefs = Beliefs(
        creates={("crm", "0.0-1"): DONE, ("crm", "0.0-2"): AMBIGUOUS, ("crm", "0.0-3"): FAILED},
        revisions={"row": {3, 4}},
        begun=5,
        ended=5,
        callers=["0.0"],
    )
    for name, value in changes.items():
        setattr(beliefs, name, value)
    return beliefs


def recorded(**changes: Any) -> Record:
    record = Record(
        rows={"crm": ["0.0-1"]},
        carried_out=["crm a"],
        revisions={"row": 4},
        requests=10,
        grants={"password": 1, "refresh_token": 1},
        exchanges=["password", "refresh"],
    )
    for name, value in changes.items():
        setattr(record, name, value)
    return record


def test_calls_that_ended_are_good() -> None:
    assert not bad(compare.calls(believed(), 1))


@pytest.mark.parametrize(
    ("beliefs", "expected_callers"),
    [(believed(ended=4), 1), (believed(), 2), (believed(begun=0, ended=0), 1), (believed(wrong=["0.0: other row"]), 1)],
    ids=["a call without an end", "a caller without an end", "no calls at all", "a wrong result"],
)
def test_lost_calls_and_wrong_results(beliefs: Beliefs, expected_callers: int) -> None:
    assert len(bad(compare.calls(beliefs, expected_callers))) == 1


def test_what_was_created_agrees() -> None:
    assert not bad(compare.creates(believed(), recorded()))
    both = recorded(rows={"crm": ["0.0-1", "0.0-2"]}, carried_out=["crm a", "crm b"])
    assert not bad(compare.creates(believed(), both))


@pytest.mark.parametrize(
    ("rows", "claim"),
    [
        ([], "what was created is there once"),
        (["0.0-1", "0.0-1"], "what was created is there once"),
        (["0.0-1", "0.0-2", "0.0-2"], "what may have been created is there at most once"),
        (["0.0-1", "0.0-3"], "what was reported as not created is not there"),
        (["0.0-1", "other"], "nothing else was created"),
    ],
)
def test_what_was_created_does_not_agree(rows: list[str], claim: str) -> None:
    record = recorded(rows={"crm": rows}, carried_out=[f"crm {number}" for number in range(len(rows))])
    assert bad(compare.creates(believed(), record)) == [claim]


@pytest.mark.parametrize("carried_out", [["crm a", "crm a"], []], ids=["twice", "a row out of nowhere"])
def test_requests_that_were_carried_out_twice(carried_out: list[str]) -> None:
    assert bad(compare.creates(believed(), recorded(carried_out=carried_out))) == [
        "no request to create was carried out twice"
    ]


@pytest.mark.parametrize("revision", [2, 5, -1])
def test_a_change_that_is_gone(revision: int) -> None:
    assert not bad(compare.changes(believed(), recorded()))
    assert len(bad(compare.changes(believed(), recorded(revisions={"row": revision})))) == 1


@pytest.mark.parametrize(
    ("errors", "explained"),
    [
        ({("read", "ServerError 500"): 1, ("read", "DecodeError 200"): 1}, True),
        ({("create", "ConnectionFailed reset"): 9}, True),
        ({("read", "ConnectionFailed reset"): 1}, False),
        ({("change", "ServerError 503"): 1}, False),
        ({("create", "RateLimited 429"): 1}, False),
        ({("read", "ServerError 500"): 2}, False),
        ({("read", "ServerError 503 after all attempts"): 1}, True),
        ({("read", "ServerError 503 after all attempts"): 2}, False),
    ],
)
def test_errors_that_callers_should_have_been_spared(errors: dict[tuple[str, str], int], *, explained: bool) -> None:
    beliefs = believed(begun=5000)
    beliefs.errors.update(errors)
    assert bool(bad(compare.errors(beliefs, ALLOWED))) is not explained


def test_traffic() -> None:
    beliefs = believed()
    beliefs.attempts.update({"200": 11})
    assert not bad(compare.traffic(beliefs, recorded(refused=10), ALLOWED, processes=4))
    assert bad(compare.traffic(beliefs, recorded(refused=11), ALLOWED, processes=4)) == ["few calls were refused"]
    unseen = compare.traffic(beliefs, recorded(requests=12), ALLOWED, processes=4)
    assert bad(unseen) == ["hooks reported everything that was received"]


@pytest.mark.parametrize(
    ("changes", "claim"),
    [
        ({"exchanges": ["password", "refresh", "refresh"]}, "no refresh token was sent twice"),
        ({"grant_failures": {"invalid_grant": 2}}, "only token requests with revoked refresh tokens were refused"),
        ({"grant_failures": {"invalid_client": 1}}, "only token requests with revoked refresh tokens were refused"),
        ({"grants": {"password": 1}}, "tokens were renewed when needed"),
        ({"grants": {"refresh_token": 9}}, "tokens were renewed when needed"),
    ],
)
def test_tokens(changes: dict[str, Any], claim: str) -> None:
    assert not bad(compare.tokens(recorded(), ALLOWED, seconds=65, life=30))
    assert not bad(compare.tokens(recorded(exchanges=["password"] * 3), ALLOWED, seconds=65, life=30))
    assert bad(compare.tokens(recorded(**changes), ALLOWED, seconds=65, life=30)) == [claim]


def test_growth() -> None:
    still = [Sample(50_000 + number % 3, 15, 8) for number in range(30)]
    assert not bad(compare.growth("process 0", still, memory=True))
    leaking = [Sample(50_000 + 400 * number, 15 + number // 2, 8) for number in range(30)]
    assert len(bad(compare.growth("process 0", leaking, memory=True))) == 2
    assert len(bad(compare.growth("process 0", leaking, memory=False))) == 1
    assert len(bad(compare.growth("process 0", still[:8], memory=True))) == 1


def test_the_first_third_is_for_warming_up() -> None:
    found = trend([1, 5, 9, 10, 10, 10, 10, 11, 11], share=0.0, slack=1.0)
    assert (found.second, found.last, found.flat) == (10, 11, True)
    assert trend([9, 9, 9, 5, 5, 5, 1, 1, 1], share=0.0, slack=0.0).flat
    with pytest.raises(ValueError, match="8 samples are too few"):
        trend([1.0] * 8, share=0.0, slack=0.0)


def test_a_long_series_is_shown_by_a_few_of_its_samples() -> None:
    assert shortened(list(range(100)), 4) == [0, 33, 66, 99]
    assert shortened([1, 2], 4) == [1, 2]


def test_a_look_at_this_process() -> None:
    sample = look(os.getpid())
    assert sample is not None
    assert sample.memory > 1000
    assert sample.descriptors >= sample.connections
    assert look(2**30) is None


def test_journals(tmp_path: Path) -> None:
    with (tmp_path / "journal").open("w", encoding="utf-8") as file:
        journal = Journal(file)
        journal.write("create", service="crm", marker="0.0-1", outcome=AMBIGUOUS)
        journal.write("create", service="crm", marker="0.0-1", outcome=DONE)
        journal.write("create", service="crm", marker="0.0-2", outcome=AMBIGUOUS)
        journal.write("error", kind="read", name="ServerError 500", text="the first")
        journal.write("error", kind="read", name="ServerError 500", text="the second")
        journal.write("wrong", problem="0.0: other row")
        journal.write("caller", name="0.0", row="row", revisions=[3, 4], begun=7, ended=6)
        journal.write("attempts", counts={"200": 5, "reset": 1})
    beliefs = read([tmp_path / "journal"])
    assert beliefs.creates == {("crm", "0.0-1"): DONE, ("crm", "0.0-2"): AMBIGUOUS}
    assert beliefs.errors == {("read", "ServerError 500"): 2}
    assert beliefs.texts == {("read", "ServerError 500"): "the first"}
    assert (beliefs.wrong, beliefs.revisions, beliefs.callers) == (["0.0: other row"], {"row": {3, 4}}, ["0.0"])
    assert (beliefs.begun, beliefs.ended, beliefs.attempts.total()) == (7, 6, 6)
    with pytest.raises(ValueError, match="unknown line in a journal: 'weather'"):
        beliefs.add({"about": "weather"})


def test_a_line_is_written_at_once() -> None:
    file = io.StringIO()
    Journal(file).write("wrong", problem="x")
    assert json.loads(file.getvalue()) == {"about": "wrong", "problem": "x"}


def test_what_errors_tell_of_a_write() -> None:
    arguments: dict[str, Any] = {"operation": "crm.v1.createCustomer", "headers": {}, "body": b""}
    lost = ConnectionFailed("x", operation="x", may_have_been_processed=True, kind="reset")
    unsent = ConnectionFailed("x", operation="x", may_have_been_processed=False, kind="connect")
    unreadable = DecodeError("x", pointer="", status=200, **arguments)
    assert [outcome(error) for error in (lost, unsent, unreadable)] == [AMBIGUOUS, FAILED, AMBIGUOUS]
    assert outcome(NotFound("x", status=404, **arguments)) == FAILED
    assert outcome(ServerError("x", status=500, may_have_been_processed=True, **arguments)) == AMBIGUOUS
    again = ServerError("x", status=503, attempts=[Attempt(503, None, 0.0)] * 5, **arguments)
    assert name_of(again) == "ServerError 503 after all attempts"
    assert [name_of(error) for error in (lost, unreadable, ValueError())] == [
        "ConnectionFailed reset",
        "DecodeError 200",
        "ValueError",
    ]


def test_what_callers_write_can_be_read_back() -> None:
    assert revision_of(notes(12)) == 12
    assert [revision_of(text) for text in (None, "", "revision x", "revision 1 too")] == [-1] * 4


def test_a_job_of_a_thread_may_not_pause() -> None:
    class Pause:
        def __await__(self) -> Iterator[None]:
            yield

    async def job(*, pausing: bool) -> None:
        if pausing:
            await Pause()

    jobs: list[Coroutine[Any, Any, None]] = [job(pausing=False), job(pausing=True)]
    run_in_thread(jobs[0])
    with pytest.raises(RuntimeError, match="has paused"):
        run_in_thread(jobs[1])


@pytest.mark.parametrize("seconds", [30.0, 600.0])
def test_every_kind_of_trouble_comes_in_its_time(seconds: float) -> None:
    events = schedule(7, seconds)
    assert events == schedule(7, seconds)
    assert events != schedule(8, seconds)
    assert {event.name for event in events} >= {*bad_days.EVENT_KINDS, "window shrunk", "window as before"}
    times = [event.at for event in events]
    assert times == sorted(times)
    assert times[0] >= bad_days.QUIET_S
    assert times[-1] == seconds - bad_days.QUIET_S
    assert events[-1].arguments == {"limit": bad_days.WINDOW_CALLS}


def test_what_goes_wrong_is_what_the_simulator_can_do(iqmetrix_simulator: RunningSimulator) -> None:
    commands = {route.path.lstrip("/") for route in control_routes(iqmetrix_simulator.simulator)}
    for event in schedule(1, 600.0):
        assert event.command in commands
        iqmetrix_simulator.control.post(event.command, **event.arguments)


def test_nothing_that_comes_late_is_sent_for_a_change() -> None:
    late = [event for event in schedule(1, 3600.0) if event.arguments.get("seconds") == bad_days.LONG_LATENCY_S]
    assert late
    assert {event.arguments["method"] for event in late} == {"GET", "POST"}


def test_what_events_explain() -> None:
    events = schedule(3, 600.0)
    allowed = allowance(events)
    eaten = [event for event in events if event.command == "windows/consume"]
    shrunk = [event for event in events if event.arguments.get("limit") == bad_days.SHRUNK_CALLS]
    assert allowed.windows == len(eaten) + 3 * len(shrunk)
    assert allowed.internal_errors == sum(
        event.arguments["count"] for event in events if event.arguments.get("status") == 500
    )
    assert allowed.revoked == sum(event.command == "tokens/revoke" for event in events)


def test_the_company_in_which_callers_create_rows_exists(iqmetrix_simulator: RunningSimulator) -> None:
    seed(iqmetrix_simulator.control, 1)
    client = Client(iqmetrix_simulator)
    client.sign_in()
    for path, body in (
        (f"/crm/v1/Companies({NEW_COMPANY})/Customers", {"CustomerTypeId": 2}),
        (f"/catalog/v1/Companies({NEW_COMPANY})/Catalog/Items", {"Slug": "M1-V1"}),
        (f"/entities/v1/Companies({NEW_COMPANY})/Tree/Nodes({NEW_COMPANY})/Groups", {"Name": "new"}),
    ):
        assert client.send("POST", path, body).status in {200, 201}
