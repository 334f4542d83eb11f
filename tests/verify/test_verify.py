"""`iqmetrix-verify` against a simulator: it finds each change of a description, reads only, keeps its budget, and tells nothing of persons."""

from __future__ import annotations

import json
import logging
import pkgutil
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import iqmetrix_specs
from generator.__main__ import main as generator
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse, Timeouts
from iqmetrix._verify import command
from iqmetrix._verify.command import main
from iqmetrix._verify.described import Description
from iqmetrix._verify.guarded_transport import GuardedTransport, OverBudgetError
from iqmetrix.errors import IQmetrixError
from iqmetrix_simulator.server import RunningSimulator, Simulator

SPECS = Path(next(iter(iqmetrix_specs.__path__)))
COMPANY = "14146"
PERSONAL = ("Princess", "Jasmine", "iPhone", "Jas@princess.ca", "659c2a38", "1952-07-23", "Amphitheatre", COMPANY)
"""What the samples say of persons, and identifiers."""


@pytest.fixture(autouse=True)
def _log_level() -> Iterator[None]:
    level = logging.getLogger("iqmetrix").level
    yield
    logging.getLogger("iqmetrix").setLevel(level)


class Changed:
    """A simulator whose description of one service was changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for service in ("crm", "authentication"):
            shutil.copytree(SPECS / service, folder / service)
        self.file = folder / "crm" / "v1.json"
        self.data: dict[str, Any] = json.loads(self.file.read_text(encoding="utf-8"))

    def customers(self) -> Iterator[dict[str, Any]]:
        """Yield all customers of the samples, which are the first rows."""
        waiting: list[Any] = [self.data["paths"], self.data["components"]["schemas"]]
        while waiting:
            each = waiting.pop()
            if isinstance(each, dict):
                if isinstance(each.get("PrimaryName"), str):
                    yield each
                waiting += each.values()
            elif isinstance(each, list):
                waiting += each

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.data["components"]["schemas"]
        return schemas

    def simulator(self) -> RunningSimulator:
        self.file.write_text(json.dumps(self.data), encoding="utf-8")
        return RunningSimulator(Simulator(folder=self.folder))


@pytest.fixture
def changed(tmp_path: Path) -> Changed:
    return Changed(tmp_path / "specs")


def verify(
    simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *more: str, services: str = "crm"
) -> dict[str, Any]:
    """Run the command; return its report."""
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)
    path = tmp_path / "report.json"
    assert main([services, "--company-id", COMPANY, "--report", str(path), *more]) == 0
    report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return report


def found(report: dict[str, Any]) -> set[tuple[str, str, str]]:
    """Return owner, field and kind of all differences."""
    return {(row.get("model") or row.get("operation"), row["field"], row["kind"]) for row in report["differences"]}


def new_member(changed: Changed) -> None:
    for model in ("Customer", "CustomerFull"):
        changed.schemas[model]["properties"]["Loyalty"] = {"type": "string", "format": "date"}
    for row in changed.customers():
        row["Loyalty"] = "2020-01-31"


def new_value(changed: Changed) -> None:
    changed.schemas["CustomerTypeId"]["enum"].append(9)
    for row in changed.customers():
        row["CustomerTypeId"] = 9
    for name in ("x-enum-varnames", "x-names"):
        changed.schemas["CustomerTypeId"][name].append("NINE")


def other_type(changed: Changed) -> None:
    for model in ("Customer", "CustomerFull"):
        changed.schemas[model]["properties"]["Notes"] = {"type": "integer"}
    for row in changed.customers():
        row["Notes"] = 5


def other_form(changed: Changed) -> None:
    for model in ("Customer", "CustomerFull"):
        changed.schemas[model]["properties"]["DateOfBirth"] = {"type": "string"}
    for row in changed.customers():
        row["DateOfBirth"] = "in July"


def no_member(changed: Changed) -> None:
    for model in ("Customer", "CustomerFull"):
        changed.schemas[model]["properties"].pop("AlternateName")
    for row in changed.customers():
        row.pop("AlternateName", None)


def other_status(changed: Changed) -> None:
    responses = changed.data["paths"]["/ping"]["get"]["responses"]
    responses["203"] = responses.pop("200")


CHANGES = [
    (new_member, ("Customer", "Loyalty", "unknown field")),
    (new_value, ("Customer", "CustomerTypeId", "unknown value")),
    (other_type, ("Customer", "Notes", "other type")),
    (other_form, ("Customer", "DateOfBirth", "other form")),
    (no_member, ("Customer", "AlternateName", "never sent")),
    (other_status, ("ping", "", "other status")),
]


@pytest.mark.parametrize(("change", "expected"), CHANGES, ids=[change.__name__ for change, _ in CHANGES])
def test_each_change_is_found(
    change: Any, expected: tuple[str, str, str], changed: Changed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    change(changed)
    with changed.simulator() as simulator:
        assert expected in found(verify(simulator, monkeypatch, tmp_path))


def test_nulls_and_pages_of_others_are_found(
    iqmetrix_simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    control = iqmetrix_simulator.control
    control.post("faults", kind="null", member="Id", path="*/CustomerFull(*)", count=1)
    control.post("faults", kind="html", path="*/ping", count=1)
    assert {
        ("CustomerFull", "Id", "null"),
        ("ping", "", "other media type"),
        ("ping", "", "unreadable"),
    } <= found(verify(iqmetrix_simulator, monkeypatch, tmp_path))


def test_what_has_to_be_there_is_missed_wherever_it_stands() -> None:
    description = Description("crm", "v1")
    page = {"_embedded": {"self": [{"PrimaryName": "Ella"}, {"Id": None, "PrimaryName": None}]}}
    description.compare({"$ref": "#/components/schemas/CustomerCollection"}, page)
    description.compare({"type": "array", "items": {"$ref": "#/components/schemas/Customer"}}, [{}])
    assert description.differences == {("Customer", "Id", "missing"): 2, ("Customer", "Id", "null"): 1}
    assert ("Customer", "Notes", "never sent") in description.never_came()
    assert ("Customer", "PrimaryName", "never sent") not in description.never_came()


def test_a_header_that_does_not_come_is_found(
    changed: Changed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = Description.responses

    def with_more(self: Description, operation: Any) -> dict[str, Any]:
        described = real(self, operation)
        return {status: {**response, "headers": {"X-New": {}}} for status, response in described.items()}

    monkeypatch.setattr(Description, "responses", with_more)
    with changed.simulator() as simulator:
        assert ("ping", "X-New", "missing header") in found(verify(simulator, monkeypatch, tmp_path))


def test_nothing_is_found_where_nothing_was_changed(
    iqmetrix_simulator: RunningSimulator,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = verify(iqmetrix_simulator, monkeypatch, tmp_path, "--probe-tokens", "--set", "$filter=Princess")
    assert {kind for _, _, kind in found(report)} <= {"never sent"}
    assert report["operations"]["crm.v1.listCustomers"]["form"] == "HAL"
    assert report["operations"]["crm.v1.getCustomer"]["form"] == "plain"
    assert "x-ratelimit-remaining" in report["operations"]["crm.v1.getCustomer"]["headers"]
    assert report["answers"] == {
        "environment": "sandbox",
        "is %24 accepted for $": "yes",
        "is + accepted for a space": "yes",
        "does a second sign-in revoke the first token": "no",
        "is a limit per token or per user": "per user",
        "does the host of crm answer": "yes",
    }
    shown = capsys.readouterr()
    assert "nothing differs from the descriptions" in shown.out
    user = iqmetrix_simulator.user
    texts = [shown.out + shown.err, json.dumps(report)]
    secrets = (user.password, user.client_secret, user.username)
    assert [each for each in (*PERSONAL, *secrets) if any(each in text for text in texts)] == []


def test_only_reads_and_sign_ins_are_sent_within_the_budget(
    iqmetrix_simulator: RunningSimulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for budget in (1, 2, 7):
        iqmetrix_simulator.reset()
        verify(iqmetrix_simulator, monkeypatch, tmp_path, "--probe-tokens", "--budget", str(budget))
        totals = iqmetrix_simulator.control.get("totals")
        assert totals["requests"] == budget
        assert totals["writes"] == {}
    sent = iqmetrix_simulator.control.get("ledger")
    requests = {(each["method"], each["operation"] == "createToken") for each in sent}
    assert requests == {("GET", False), ("POST", True)}


def test_the_guard_refuses_whatever_changes_something() -> None:
    class Answers:
        def send(self, request: HTTPRequest, /) -> HTTPResponse:
            return HTTPResponse(200, Headers({}), b"")

        def close(self) -> None: ...

    guard = GuardedTransport(Answers(), 2, "https://accounts.example/token")

    def send(method: str, url: str) -> HTTPResponse:
        return guard.send(HTTPRequest(method, url, {}, None, Timeouts(1, 1, 1)))

    for method in ("POST", "PUT", "PATCH", "DELETE"):
        with pytest.raises(IQmetrixError, match="only reads"):
            send(method, "https://crm.example/token")
    assert guard.sent == 0
    assert send("POST", "https://accounts.example/token").status == 200
    assert send("GET", "https://crm.example/ping").status == 200
    with pytest.raises(OverBudgetError, match="2 calls"):
        send("GET", "https://crm.example/ping")


def test_its_report_is_what_the_generator_reads(
    changed: Changed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new_member(changed)
    no_member(changed)
    other_status(changed)
    with changed.simulator() as simulator:
        verify(simulator, monkeypatch, tmp_path)
    capsys.readouterr()
    assert generator(["drift", str(tmp_path / "report.json")]) == 0
    shown = capsys.readouterr().out
    assert "+        Loyalty: {type: string, format: date, x-inferred: true, description: TODO}\n" in shown
    assert "crm.v1.Customer `AlternateName`: never sent" in shown
    assert "crm.v1.ping: other status" in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing"], "there is no service nothing; there are"),
        (["crm.v9"], "there is no service crm.v9; there are"),
        (["crm", "--budget", "0"], "is no number of calls"),
        (["crm", "--set", "CompanyId"], "takes NAME=VALUE"),
        (["crm"], "set IQMETRIX_ENVIRONMENT"),
    ],
)
def test_wrong_commands(
    arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("IQMETRIX_ENVIRONMENT", raising=False)
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert message in capsys.readouterr().err


def test_a_version_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without one it is the newest, whatever the default is."""
    monkeypatch.setattr(command, "SERVICES", {"crm": ("v1", "v2")})
    assert {each.service.version for each in command.reads(["crm.v1"])} == {"v1"}
    with pytest.raises(ModuleNotFoundError, match=r"crm\.v2"):
        command.reads(["crm"])


def test_the_wheel_has_the_command() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert pkgutil.resolve_name(project["project"]["scripts"]["iqmetrix-verify"]) is main


def test_missing_credentials_are_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("IQMETRIX_ENVIRONMENT", "sandbox")
    for name in ("CLIENT_ID", "CLIENT_SECRET", "USERNAME", "PASSWORD"):
        monkeypatch.delenv(f"IQMETRIX_{name}", raising=False)
    assert main(["crm"]) == 1
    assert "IQMETRIX_PASSWORD" in capsys.readouterr().err
