"""Slips of the pen in a real description, as people make them: none is silent, each is refused with its line and a cure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.kit.reports_service import ROOT

SPEC = ROOT / "spec"
NAME = "MiddleName: {type: string,"
SLIPS: dict[str, tuple[str, str, str]] = {
    "a word of requests only": (NAME, f"{NAME} writeOnly: true,", "`writeOnly` is not a word of a schema here"),
    "a constant": (NAME, f"{NAME} const: Ella,", "`const` is not a word of a schema here"),
    "a default of another type": (NAME, f"{NAME} default: 1,", "the default of `MiddleName` does not fit its schema"),
    "a misspelt word": (NAME, f"{NAME} maxlength: 3,", "Cure: did you mean `maxLength`?"),
    "an unknown format": (NAME, f"{NAME} format: money,", "format `money` of `MiddleName` is not one of string"),
    "a format that is nearly one": (
        "type: string, format: uuid, readOnly",
        "type: string, format: guid, readOnly",
        "guid",
    ),
    "a habit of 3.0": (NAME, f"{NAME} nullable: true,", 'Cure: write `type: [string, "null"]`'),
    "readonly": (
        "Version: {type: integer, readOnly:",
        "Version: {type: integer, readonly:",
        "did you mean `readOnly`?",
    ),
    "a tag without operations": (
        "tags:\n",
        "tags:\n  - {name: Pets, description: Animals.}\n",
        "tag `Pets` has no operation",
    ),
    "a schema that nothing uses": (
        "    Customer:\n      type: object",
        "    Pet: {type: object, description: An animal., properties: {}}\n    Customer:\n      type: object",
        "`Pet` in components/schemas is used by nothing",
    ),
    "an entity without operations": (
        "x-entities:\n",
        "x-entities:\n  LockReason: {delete: remove}\n",
        "entity `LockReason`",
    ),
    "too few names": ("x-names: [None, Home,", "x-names: [Home,", "has 5 values but 4 x-names"),
    "a text for a boolean": (
        "{set: {Disabled: true}}",
        "{set: {Disabled: yes}}",
        "value of `Disabled` of Customer does not fit",
    ),
    "an open parenthesis": (
        "/CustomerExtensions({CustomerExtensionId}):",
        "/CustomerExtensions({CustomerExtensionId}:",
        "(",
    ),
}


@pytest.fixture
def description(tmp_path: Path) -> Path:
    shutil.copyfile(SPEC / "common.yaml", tmp_path / "common.yaml")
    shutil.copytree(SPEC / "crm", tmp_path / "crm")
    return tmp_path / "crm" / "v1.yaml"


def said(description: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["--spec", str(description.parents[1]), "lint"]) == 1
    return capsys.readouterr().err


@pytest.mark.parametrize("slip", SLIPS)
def test_each_slip_is_refused(slip: str, description: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new, message = SLIPS[slip]
    text = description.read_text(encoding="utf-8")
    assert old in text
    description.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = said(description, capsys)
    assert message in problems
    assert all(line.startswith(f"{description}:") and "Cure: " in line for line in problems.splitlines())


@pytest.mark.parametrize("name", ["v1.yml", "v1-draft.yaml", "v2.yml", "notes.txt", "samples/old.json"])
def test_a_file_that_nothing_reads_is_found(name: str, description: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copyfile(description, description.parent / name)
    assert f"{description.parent / name}:1: " in said(description, capsys)


def test_rows_without_rules_are_refused_before_the_simulator_fails(
    description: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = description.read_text(encoding="utf-8")
    server = (
        "    server: {Id: uuid, Version: revision, LastModifiedDateUtc: now, CustomerType: {name_of: CustomerTypeId}}\n"
    )
    assert server in text
    description.write_text(text.replace(server, "", 1), encoding="utf-8")
    assert "every response has `Id` of Customer, but nothing sets it" in said(description, capsys)
