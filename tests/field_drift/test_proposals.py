"""From reports of programs to the lines of a description: merged, counted, and written as a patch that git takes."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.bundle import bundle
from generator.document import load
from generator.lint import lint
from iqmetrix._bodies.codec import Codec
from iqmetrix._operations import find_operation

SPEC = Path(__file__).resolve().parents[2] / "spec"
CUSTOMER = "659c2a38-d083-4421-9330-46d779702f85"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of one service's description."""
    folder = tmp_path / "tree" / "spec"
    shutil.copytree(SPEC / "crm", folder / "crm")
    shutil.copyfile(SPEC / "common.yaml", folder / "common.yaml")
    return folder


def report(path: Path, operation: str, *bodies: Any) -> str:
    """Write what a program reports that got some bodies; return the path."""
    codec = Codec()
    for body in bodies:
        codec.decode(find_operation(operation), 200, {}, json.dumps(body).encode())
    path.write_text(codec.drift.report(), encoding="utf-8")
    return str(path)


def drift(spec: Path, *arguments: str) -> int:
    return main(["--spec", str(spec), "drift", *arguments])


def applied(spec: Path, tmp_path: Path, *reports: str) -> dict[str, Any]:
    """Return the schemas after the patch was applied by git."""
    assert drift(spec, *reports, "--write", str(tmp_path / "drift.patch")) == 0
    subprocess.run(["git", "init", "-q", "."], cwd=spec.parent, check=True)
    subprocess.run(["git", "apply", str(tmp_path / "drift.patch")], cwd=spec.parent, check=True)
    schemas: dict[str, Any] = load(spec / "crm" / "v1.yaml").data["components"]["schemas"]
    return schemas


def test_unknown_fields_become_properties(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = report(
        tmp_path / "1.json", "crm.v1.getCustomer", *[{"Id": CUSTOMER, "Joined": "2020-01-31", "Score": 1}] * 3
    )
    more = {"Id": CUSTOMER, "Score": 1.5, "Tags": ["Ella"], "Parts": {"Ella": 1}, "Joined": "2020-02-01"}
    second = report(tmp_path / "2.json", "crm.v1.getCustomer", more)
    members = applied(spec, tmp_path, first, second)["Customer"]["properties"]
    made = {"x-inferred": True, "description": "TODO"}
    assert {name: members[name] for name in ("Joined", "Score", "Tags", "Parts")} == {
        "Joined": {"type": "string", "format": "date", **made},
        "Score": {"type": "number", **made},
        "Tags": {"type": "array", "items": {"type": "string"}, **made},
        "Parts": {"type": "object", "additionalProperties": True, **made},
    }
    shown = capsys.readouterr().out
    line = load(SPEC / "crm" / "v1.yaml").line(("components", "schemas", "Customer"))
    assert f"spec/crm/v1.yaml:{line}: crm.v1.Customer `Joined`: unknown field, 4 times in 2 of 2 reports" in shown
    problems = lint(bundle(spec / "crm" / "v1.yaml"))
    assert len(problems) == 4
    assert all("TODO" in problem.message for problem in problems), "all that lint misses is what a person words"


def test_values_nulls_types_and_forms(spec: Path, tmp_path: Path) -> None:
    customer = {"Id": CUSTOMER, "CustomerTypeId": 9, "LastModifiedDateUtc": "2020-01-31", "Notes": 5}
    schemas = applied(
        spec,
        tmp_path,
        report(tmp_path / "1.json", "crm.v1.getCustomer", customer),
        report(tmp_path / "2.json", "crm.v1.getAddress", {"Id": None, "CountryCode": "CA"}),
    )
    assert schemas["CustomerTypeId"]["enum"] == [1, 2, 3, 9]
    assert schemas["CustomerTypeId"]["x-enum-varnames"][-1] == "VALUE_9"
    assert schemas["CustomerTypeId"]["x-inferred"] is True
    assert schemas["Customer"]["properties"]["Notes"]["type"] == "integer"
    assert schemas["Address"]["properties"]["Id"]["type"] == ["string", "null"]
    assert schemas["Address"]["properties"]["Id"]["x-inferred"] is True
    changed = schemas["Customer"]["properties"]["LastModifiedDateUtc"]
    assert changed["x-inferred"] is True
    assert changed["format"] == "date"


def test_references_and_required_members(spec: Path, tmp_path: Path) -> None:
    rows = [
        {"service": "crm.v1", "model": "Address", "field": name, "kind": kind, "count": 1}
        for name, kind in [("AddressTypeId", "null"), ("StateCode", "missing"), ("Id", "missing")]
    ]
    path = tmp_path / "1.json"
    path.write_text(json.dumps({"report": "iqmetrix drift", "format": 1, "differences": rows}), encoding="utf-8")
    address = applied(spec, tmp_path, str(path))["Address"]
    reference = {"$ref": "#/components/schemas/AddressTypeId"}
    assert address["properties"]["AddressTypeId"]["anyOf"] == [reference, {"type": "null"}]
    assert "$ref" not in address["properties"]["AddressTypeId"]
    assert address["required"] == ["AddressTypeId", "CountryCode"], "two changes of one list"


@pytest.mark.parametrize("values", [(None, 5), (5, None)])
def test_another_type_and_null(values: tuple[int | None, ...], spec: Path, tmp_path: Path) -> None:
    """Both are proposed, whichever came first."""
    addresses = [{"Id": value, "CountryCode": "CA"} for value in values]
    paths = [tmp_path / f"{value}.json" for value in values]
    reports = [report(path, "crm.v1.getAddress", body) for path, body in zip(paths, addresses, strict=True)]
    member = applied(spec, tmp_path, *reports)["Address"]["properties"]["Id"]
    assert member["type"] == ["integer", "null"]
    assert "format" not in member


def test_what_may_be_null_stays_so(spec: Path, tmp_path: Path) -> None:
    path = spec / "crm" / "v1.yaml"
    begin, address, end = path.read_text(encoding="utf-8").partition("\n    Address:\n")
    nullable = end.replace("Id: {type: string,", 'Id: {type: [string, "null"],', 1)
    path.write_text(begin + address + nullable, encoding="utf-8")
    found = report(tmp_path / "1.json", "crm.v1.getAddress", {"Id": 5, "CountryCode": "CA"})
    assert applied(spec, tmp_path, found)["Address"]["properties"]["Id"]["type"] == ["integer", "null"]


def test_two_members_of_one_enumeration(spec: Path, tmp_path: Path) -> None:
    customers = [{"Id": CUSTOMER, "CustomerTypeId": value} for value in (9, 8)]
    reports = [report(tmp_path / f"{body['CustomerTypeId']}.json", "crm.v1.getCustomer", body) for body in customers]
    full = {"Id": CUSTOMER, "CustomerTypeId": 9}
    schemas = applied(spec, tmp_path, *reports, report(tmp_path / "full.json", "crm.v1.getFullCustomer", full))
    assert schemas["CustomerTypeId"]["enum"] == [1, 2, 3, 8, 9]
    assert schemas["CustomerTypeId"]["x-enum-varnames"][3:] == ["VALUE_8", "VALUE_9"]


def test_the_patch_is_what_is_printed_and_nothing_is_written(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (spec / "crm" / "v1.yaml").read_bytes()
    found = report(tmp_path / "1.json", "crm.v1.getCustomer", {"Id": CUSTOMER, "Joined": "2020-01-31"})
    assert drift(spec, found) == 0
    printed = capsys.readouterr().out
    assert "+        Joined: {type: string, format: date, x-inferred: true, description: TODO}\n" in printed
    assert (spec / "crm" / "v1.yaml").read_bytes() == before
    (tmp_path / "printed.patch").write_text(printed, encoding="utf-8")
    subprocess.run(["git", "init", "-q", "."], cwd=spec.parent, check=True)
    subprocess.run(["git", "apply", "--check", str(tmp_path / "printed.patch")], cwd=spec.parent, check=True)


def test_a_second_run_after_the_patch_proposes_nothing(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body = {"Id": CUSTOMER, "Joined": "2020-01-31", "CustomerTypeId": 9}
    found = report(tmp_path / "1.json", "crm.v1.getCustomer", body)
    applied(spec, tmp_path, found)
    capsys.readouterr()
    assert drift(spec, found) == 0
    assert all(line.startswith("# ") for line in capsys.readouterr().out.splitlines())


def test_what_a_program_cannot_decide_is_shown(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"service": "crm.v1", "model": "Nothing", "field": "A", "kind": "null", "count": 1},
        {"service": "nothing.v9", "model": "Nothing", "field": "A", "kind": "null", "count": 1},
        {"service": "crm.v1", "operation": "getCustomer", "field": "", "kind": "other status", "count": 2},
        {"service": "crm.v1", "model": "Customer", "field": "(hidden)", "kind": "unknown field", "count": 3},
        {"service": "crm.v1", "model": "Customer", "field": "Notes", "kind": "other name", "count": 4},
        {"field": "(others)", "kind": "unknown field", "count": 5},
    ]
    path = tmp_path / "1.json"
    path.write_text(json.dumps({"report": "iqmetrix drift", "format": 1, "differences": rows}), encoding="utf-8")
    assert drift(spec, str(path)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(rows)
    assert all("(no change proposed)" in line for line in lines)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not JSON"),
        ("[]", "is no drift report"),
        ('{"report": "iqmetrix drift", "format": 2}', "reads format 1"),
        ('{"report": "iqmetrix drift", "format": 1}', "not written as a report"),
        ('{"report": "iqmetrix drift", "format": 1, "differences": [{"count": 0}]}', "not written as a report"),
        (
            '{"report": "iqmetrix drift", "format": 1, "differences": [{"count": 1, "field": "a\\nb"}]}',
            "not written as a report",
        ),
        (
            '{"report": "iqmetrix drift", "format": 1, "differences": [{"count": 1, "forms": [{"type": ["x"]}]}]}',
            "not written as a report",
        ),
    ],
)
def test_files_that_are_no_reports(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    path = tmp_path / "report.json"
    path.write_text(text, encoding="utf-8")
    assert drift(spec, str(path), str(tmp_path / "missing.json")) == 1
    told = capsys.readouterr().err
    assert message in told
    assert "missing.json:1: cannot be read: No such file or directory. Cure: name a file" in told
