"""Whatever a command is given, it is carried out or refused with a reason, and the services go on answering."""

from __future__ import annotations

import json
from typing import Any

import pytest

from iqmetrix_simulator._control.commands import COMMANDS
from iqmetrix_simulator._control.questions import QUESTIONS
from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMERS

ARGUMENTS = {
    "settings": ("seconds", "limit", "anonymous_limit", "aligned", "rounding", "clock_offset"),
    "faults": (
        *("kind", "path", "method", "count", "skip", "probability", "seconds"),
        *("status", "text", "headers", "member", "value", "after_work"),
    ),
    "tokens/revoke": ("username", "refresh_too"),
    "tokens/settings": ("life",),
    "user": ("username", "password", "client_id", "client_secret", "locked"),
    "windows/consume": ("service", "calls"),
    "active/settings": ("limit",),
    "seed": ("service", "entity", "count", "scope", "extra", "keys", "seed"),
    "rows/clear": ("service", "entity"),
}
VALUES = [
    *(
        "null",
        "true",
        "-1",
        "0",
        "1e999",
        "NaN",
        "1e300",
        "1.5",
        "9" * 400,
        '""',
        '"text"',
        '"\\ud800"',
        '"\\u0000"',
        "[]",
        "[[]]",
        "{}",
    ),
    *('{"a b": "c"}', '{"Content-Length": "5"}', '{"X": " y"}', '[null, {"a": 1}]', '["14146", 5]'),
]
WORKING: dict[str, dict[str, Any]] = {
    "faults": {"kind": "status", "status": 503, "path": "/nothing*"},
    "seed": {"service": "crm", "entity": "Customer", "count": 1},
    "user": {"username": "someone"},
    "windows/consume": {"service": "crm", "calls": 0},
    "active/settings": {"limit": None},
    "tokens/settings": {"life": 1000},
    "rows/clear": {"service": "crm", "entity": "Address"},
}


@pytest.mark.parametrize("command", COMMANDS)
def test_commands(client: Client, command: str) -> None:
    for argument in (*ARGUMENTS.get(command, ()), "unknown"):
        for value in VALUES:
            working = json.dumps({name: value for name, value in WORKING.get(command, {}).items() if name != argument})
            body = f"{working[:-1]}{', ' if len(working) > 2 else ''}{json.dumps(argument)}: {value}}}"
            answer = client.send("POST", f"/_control/{command}", body.encode(), token=None)
            assert answer.status in {200, 400}, (body, answer.text)
            assert answer.status == 200 or answer.text, body
        client.control.post("faults/clear")
        client.control.post("settings", limit=1000, anonymous_limit=1000, seconds=60, clock_offset=0)
        client.control.post("windows/clear")
        client.control.post("tokens/settings", life=1000)
        assert client.sign_in().status in {200, 400}  # a command may have changed the user
        answer = client.get(CUSTOMERS)
        assert (answer.status in {200, 401}, answer.headers["Date"] is not None) == (True, True), (
            argument,
            answer.text,
        )


@pytest.mark.parametrize("question", QUESTIONS)
def test_questions(client: Client, question: str) -> None:
    for query in (
        "",
        "?service=crm",
        "?service=&entity=",
        "?service=crm&entity=Customer&scope=,,&key=%FF",
        "?x",
        "?%00=%00",
    ):
        assert client.get(f"/_control/{question}{query}").status in {200, 400}


@pytest.mark.parametrize("status", [204, 304])
def test_statuses_without_a_body(client: Client, status: int) -> None:
    client.control.post("faults", kind="status", status=status, text="not sent", count=1)
    answer = client.get(CUSTOMERS)
    assert (answer.status, answer.body, answer.headers["Content-Length"]) == (status, b"", None)
    assert client.get(CUSTOMERS).status == 200
