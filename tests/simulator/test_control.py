"""The control endpoint: commands, questions, what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from tests.kit.plain_client import Client
from tests.kit.sample_paths import CUSTOMER, CUSTOMERS


def test_the_ledger(client: Client) -> None:
    client.control.post("ledger/clear")
    client.get(f"{CUSTOMERS}?$top=1")
    client.get(CUSTOMERS, token="x")
    client.send("PUT", f"{CUSTOMERS}({CUSTOMER})", {"CustomerTypeId": 2})
    totals = client.control.get("totals")
    assert totals["requests"] == 3
    assert totals["operations"] == {"crm.listCustomers": {"200": 1, "401": 1}, "crm.updateCustomer": {"200": 1}}
    assert totals["writes"] == {f"Customer/{CUSTOMER}": 1}
    assert totals["grants"]["password"] >= 1
    first, second = client.control.get("ledger", operation="listCustomers")
    assert (first["query"], first["status"], first["user"]) == ("$top=1", 200, "email@example.com")
    assert (second["status"], second["user"]) == (401, None)
    assert client.control.get("ledger", operation="updateCustomer")[0]["body_hash"]


def test_reset(client: Client) -> None:
    client.send("POST", CUSTOMERS, {"CustomerTypeId": 2})
    before = client.get(CUSTOMERS).headers["x-ratelimit-limit"]
    client.control.post("settings", limit=7, rounding="down")
    client.control.post("reset")
    assert client.get(CUSTOMERS).status == 401
    client.sign_in()
    assert client.get(CUSTOMERS).headers["x-ratelimit-limit"] == before
    assert len(client.get(CUSTOMERS).json) == 2


def test_settings_that_do_not_exist(client: Client) -> None:
    with pytest.raises(RuntimeError, match="no argument"):
        client.control.post("settings", speed=9)
    with pytest.raises(RuntimeError, match="no entity"):
        client.control.post("seed", service="crm", entity="Nobody", count=1)


@pytest.mark.parametrize(
    ("command", "arguments", "text"),
    [
        ("settings", {"limit": "many"}, "limit should be int, not 'many'"),
        ("settings", {"limit": True}, "limit should be int, not True"),
        ("settings", {"limit": -1}, "at least 0"),
        ("settings", {"seconds": 0}, "seconds should be more than 0"),
        ("settings", {"rounding": "sideways"}, "rounding should be one of up, down, nearest"),
        ("faults", {}, "argument 'kind' is missing"),
        ("faults", {"kind": "status", "status": 42}, "status should be from 200 to 599"),
        ("faults", {"kind": "status", "headers": {"Retry-After": 3}}, r"headers should be dict\[str, str\]"),
        ("faults", {"kind": "status", "headers": {"X": "a\r\nb"}}, "headers should be printable ASCII, not X"),
        ("faults", {"kind": "latency", "seconds": "long"}, "seconds should be float"),
        ("faults", {"kind": "latency", "seconds": -1}, "seconds should be at least 0"),
        ("faults", {"kind": "reset", "count": 0}, "count should be at least 1"),
        ("faults", {"kind": "reset", "probability": 2}, "probability should be from 0 to 1"),
        ("user", {"usernam": "me"}, "no argument usernam"),
        ("tokens/settings", {}, "argument 'life' is missing"),
        ("tokens/settings", {"life": -1}, "life should be at least 0"),
        ("active/settings", {"limit": -1}, "limit should be at least 0"),
        ("windows/consume", {"service": "nothing", "calls": 1}, "no service nothing"),
        ("seed", {"service": "crm", "entity": "Customer", "count": -1}, "count should be from 0 to 1000000"),
        ("seed", {"service": "crm", "entity": "Customer", "count": "x"}, "count should be int"),
        ("seed", {"service": "crm", "entity": "Customer", "count": 1, "scope": []}, "kept apart by CompanyId"),
    ],
)
def test_commands_with_wrong_arguments(client: Client, command: str, arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(RuntimeError, match=f"answers 400 .*{text}"):
        client.control.post(command, **arguments)
    assert client.get(CUSTOMERS).status == 200


def test_a_command_is_a_json_object(client: Client) -> None:
    for body, text in ((b"[]", "a JSON object"), (b"{", "not JSON"), (b"[" * 100_000, "not JSON")):
        answer = client.send("POST", "/_control/faults", body)
        assert (answer.status, text in answer.text) == (400, True)
    with pytest.raises(RuntimeError, match="argument 'service' is missing"):
        client.control.get("rows")


def test_rows_are_seeded_where_they_can_be_seen(client: Client) -> None:
    before = len(client.get("/entities/v1/Manufacturers").json)
    client.control.post("seed", service="entities", entity="Manufacturer", count=40)
    assert len(client.get("/entities/v1/Manufacturers").json) == before + 40
    client.control.post("seed", service="crm", entity="Customer", count=40)
    assert len(client.get(CUSTOMERS).json) == 42


def test_the_same_seed_makes_the_same_rows(client: Client) -> None:
    def rows(seed: int) -> list[dict[str, Any]]:
        client.control.post("rows/clear", service="crm", entity="Customer")
        made = client.control.post(
            "seed", service="crm", entity="Customer", count=5, seed=seed, extra={"Notes": "seeded", "Tier": [1]}
        )
        rows: list[dict[str, Any]] = client.control.get("rows", service="crm", entity="Customer", scope="14146")
        assert [row["Id"] for row in rows] == made["keys"]
        assert [(row["Notes"], row["Tier"]) for row in rows] == [("seeded", [1])] * 5
        assert all(row.pop("LastModifiedDateUtc") for row in rows)  # the time at which they were made
        return rows

    assert rows(1) == rows(1) != rows(2)


def test_keys_can_be_those_of_other_rows(client: Client) -> None:
    keys = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"]
    seeding = {"service": "crm", "entity": "Customer", "keys": keys}
    assert client.control.post("seed", count=2, **seeding)["keys"] == keys
    assert client.get(f"{CUSTOMERS}({keys[1]})").status == 200
    with pytest.raises(RuntimeError, match="no more than there are keys"):
        client.control.post("seed", count=3, **seeding)


def test_unknown_entities_are_refused(client: Client) -> None:
    for ask in (client.control.get, client.control.post):
        question = "rows" if ask == client.control.get else "rows/clear"
        with pytest.raises(RuntimeError, match="crm has no entity Custmer; did you mean Customer"):
            ask(question, service="crm", entity="Custmer")
        with pytest.raises(RuntimeError, match="There is no service CRM; did you mean crm"):
            ask(question, service="CRM", entity="Customer")


def test_what_cannot_be_written_as_json_is_refused(client: Client) -> None:
    with pytest.raises(RuntimeError, match="answers 400"):
        client.control.post("seed", service="crm", entity="Customer", count=1, extra={"Notes": "\ud800"})


@pytest.mark.parametrize(
    ("question", "arguments", "text"),
    [
        ("ledger", {"operation": "listCustomer"}, "There is no operation listCustomer; did you mean listCustomers"),
        ("ledger", {"service": "crn"}, "There is no service crn; did you mean crm"),
        ("ledger", {"operatoin": "listCustomers"}, "There is no argument operatoin; there are operation, service"),
        ("totals", {"service": "crm"}, "There is no argument service; there are none"),
        ("rows", {"service": "crm", "entity": "Customer", "id": "1"}, "There is no argument id"),
    ],
)
def test_questions_that_make_no_sense(client: Client, question: str, arguments: dict[str, str], text: str) -> None:
    with pytest.raises(RuntimeError, match=text):
        client.control.get(question, **arguments)


@pytest.mark.parametrize("command", ["reset", "faults/clear", "windows/clear", "ledger/clear", "tokens/revoke"])
def test_commands_take_no_argument_that_they_do_not_know(client: Client, command: str) -> None:
    with pytest.raises(RuntimeError, match="There is no argument user"):
        client.control.post(command, user="me")
