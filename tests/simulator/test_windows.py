"""Rate-limit windows of the simulator."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from iqmetrix_simulator._admission.windows import Windows, WindowSettings
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS, ITEMS


def test_four_headers_on_every_response(client: Client) -> None:
    for answer in (
        client.get(CUSTOMERS),
        client.get(CUSTOMERS, token="x"),
        client.get(f"{CUSTOMERS}({CUSTOMER[:-1]}0)"),
        client.get(f"{CUSTOMERS}?$top=x"),
        client.sign_in(),
        client.sign_in(password="x"),
    ):
        for name in ("Limit", "Remaining", "Reset", "ResetSeconds"):
            assert answer.headers[f"X-RateLimit-{name}"]
        assert len(answer.headers["X-RateLimit-Reset"]) == len("2016-02-25T13:00:00.0000000Z")


def test_a_window_is_spent_and_the_next_one_is_not(client: Client) -> None:
    client.control.post("settings", limit=3, seconds=60)
    assert [client.get(CUSTOMERS).status for _ in range(5)] == [200, 200, 200, 429, 429]
    refused = client.get(CUSTOMERS)
    assert (refused.text, refused.headers.get_content_type()) == ("rate limit exceeded", "text/plain")
    assert refused.headers["X-RateLimit-Remaining"] == "0"
    assert client.get(f"{ITEMS}/Items").status == 200  # another service, another window
    assert client.get(CUSTOMERS, token="x").status == 401  # without a token, another window
    client.control.post("windows/clear")
    assert client.get(CUSTOMERS).status == 200


def test_other_programs_eat_the_window(client: Client) -> None:
    client.get(CUSTOMERS)
    client.control.post("windows/consume", service="crm", calls=990)
    assert client.get(CUSTOMERS).headers["X-RateLimit-Remaining"] == "8"


@pytest.mark.parametrize(("rounding", "rounded"), [("up", math.ceil), ("down", math.floor)])
def test_the_clock_and_the_rounding(client: Client, rounding: str, rounded: Any) -> None:
    client.control.post("settings", rounding=rounding, clock_offset=600.0, seconds=7.5)
    client.control.post("windows/clear")
    answer = client.get(CUSTOMERS)
    assert int(answer.headers["X-RateLimit-ResetSeconds"]) == rounded(7.49)
    ahead = parsedate_to_datetime(answer.headers["Date"]) - datetime.now(UTC)
    assert 598 < ahead.total_seconds() <= 600
    client.control.post("settings", rounding="up", clock_offset=0.0)


def test_unknown_paths_of_a_service_count_too(client: Client) -> None:
    before = int(client.get(CUSTOMERS).headers["x-ratelimit-remaining"])
    for method, path, status in (("GET", "/crm/v1/Nothing", 404), ("PATCH", CUSTOMERS, 405)):
        answer = client.send(method, path)
        before -= 1
        assert (answer.status, answer.headers["x-ratelimit-remaining"]) == (status, str(before))
        assert {"x-ratelimit-limit", "x-ratelimit-reset", "x-ratelimit-resetseconds"} <= set(
            map(str.lower, answer.headers)
        )
    assert client.get("/nobody/v1/Nothing").headers["x-ratelimit-limit"] is None
    assert {entry["service"] for entry in client.control.get("ledger") if entry["status"] == 405} == {"crm"}


def test_others_may_take_more_than_is_left(client: Client) -> None:
    client.get(CUSTOMERS)
    client.control.post("windows/consume", service="crm", calls=2000)
    refused = client.get(CUSTOMERS)
    assert (refused.status, refused.headers["X-RateLimit-Remaining"]) == (429, "0")


def test_an_operation_without_a_token_counts_for_the_address(client: Client) -> None:
    """A token that is sent along changes nothing."""
    client.control.post("settings", limit=0, anonymous_limit=2)
    client.control.post("windows/clear")
    assert [client.sign_in().status for _ in range(3)] == [200, 200, 429]
    path = "/authentication/v1/oauth2/token"
    assert client.send("POST", path, b"", content_type="application/x-www-form-urlencoded").status == 429
    client.control.post("windows/clear")
    answer = client.send("POST", path, b"", content_type="application/x-www-form-urlencoded")
    assert (answer.status, answer.headers["X-RateLimit-Limit"]) == (400, "2")


@pytest.mark.parametrize(("aligned", "seconds"), [(False, 10), (True, 8)])
def test_windows_begin_with_the_first_call_or_by_the_clock(*, aligned: bool, seconds: int) -> None:
    now = [1_700_000_002.0]
    windows = Windows(WindowSettings(seconds=10.0, limit=1, aligned=aligned), lambda: now[0])

    def count(caller: str = "me") -> tuple[bool, str]:
        allowed, headers = windows.count("service", caller, anonymous=False)
        return allowed, dict(headers)["X-RateLimit-ResetSeconds"]

    assert [count(), count(), count("other")] == [(True, str(seconds)), (False, str(seconds)), (True, str(seconds))]
    now[0] += seconds - 0.5
    assert count() == (False, "1")
    now[0] += 0.5
    assert count() == (True, "10")
