"""What users type stays: no operation, method or argument goes away or changes its name unnoticed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.bundle import bundle
from generator.public_names import ENDING, Signature, described, lost, parse, record, recorded
from generator.rules.service import MEMBERS_OF_CLIENTS
from iqmetrix import AsyncIQmetrix, IQmetrix
from iqmetrix_api._services import AsyncServices, Services
from tests.spec.public_names import SPEC

LISTS = sorted(SPEC.glob(f"*/v*{ENDING}"))


def description_of(file: Path) -> Path:
    return file.with_name(file.name.removesuffix(ENDING) + ".yaml")


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.parent.name)
def test_nothing_is_lost(file: Path) -> None:
    cure = f"put it back, or delete its line of {file.name} and write a fragment for changelog.d"
    assert lost(recorded(file), described(bundle(description_of(file)))) == [], cure


@pytest.mark.parametrize("path", sorted(SPEC.glob("*/v*.yaml")), ids=lambda path: path.parent.name)
def test_every_operation_is_recorded_with_all_of_its_arguments(path: Path) -> None:
    now = [str(signature) for signature in described(bundle(path))]
    lines = path.with_suffix(ENDING).read_text(encoding="utf-8").splitlines()
    assert lines == sorted({*lines, *now}), "run `python -m generator names`"


def test_there_are_lists() -> None:
    assert len(LISTS) >= 4
    assert sum(len(recorded(file)) for file in LISTS) >= 64


@pytest.mark.parametrize(
    ("old", "new", "fits"),
    [
        ("a.get(x)  GET /A", "a.get(x)  GET /A", True),
        ("a.get(x)  GET /A", "a.get(x, y?)  GET /A", True),
        ("a.get(x)  GET /A", "a.get(x?)  GET /A", True),
        ("a.get(x, y)  GET /A", "a.get(y, x)  GET /A", True),
        ("ping()  GET /ping", "ping()  GET /ping", True),
        ("a.get(x)  GET /A", "a.get(x, y)  GET /A", False),
        ("a.get(x?)  GET /A", "a.get(x)  GET /A", False),
        ("a.get(x, y?)  GET /A", "a.get(x)  GET /A", False),
        ("a.get(x)  GET /A", "a.get(z)  GET /A", False),
        ("a.get(x)  GET /A", "a.read(x)  GET /A", False),
        ("a.get(x)  GET /A", "b.get(x)  GET /A", False),
        ("a.get(x)  GET /A", "a.get(x)  GET /B", False),
        ("a.get(x)  GET /A", "a.get(x)  PUT /A", False),
        ("webhooks.MADE  POST made", "webhooks.MADE  POST made", True),
        ("webhooks.MADE  POST made", "webhooks.GONE  POST made", False),
        ("webhooks.MADE  POST made", "webhooks.MADE  PUT made", False),
    ],
)
def test_which_changes_break_calls(old: str, new: str, *, fits: bool) -> None:
    assert parse(old).still_fits(parse(new)) is fits
    assert (str(parse(old)), str(parse(new))) == (old, new)


@pytest.mark.parametrize(("client", "services"), [(IQmetrix, Services), (AsyncIQmetrix, AsyncServices)])
def test_lint_knows_what_clients_have_themselves(client: type, services: type) -> None:
    """A service `limits` would hide `iq.limits`, or be hidden by it."""
    own = {name for base in client.__mro__ if base is not services for name in vars(base) if not name.startswith("_")}
    assert own == MEMBERS_OF_CLIENTS


def test_what_is_not_a_line_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'a\.get' is not a line such as"):
        parse("a.get")


def test_recording_adds_what_is_new_and_keeps_what_is_lost(tmp_path: Path) -> None:
    shutil.copytree(SPEC / "crm", tmp_path / "crm", ignore=shutil.ignore_patterns(f"*{ENDING}"))
    shutil.copy(SPEC / "common.yaml", tmp_path)
    path = tmp_path / "crm" / "v1.yaml"
    text = path.read_text(encoding="utf-8")
    record(tmp_path)
    file = path.with_suffix(ENDING)
    assert recorded(file) == described(bundle(path))
    path.write_text(text.replace("x-method: search\n", "x-method: find\n"), encoding="utf-8")
    record(tmp_path)
    now = described(bundle(path))
    search = Signature("customers.search", ("company_id", "criteria"), (), "GET /Companies({CompanyId})/CustomerSearch")
    assert search in recorded(file)
    assert lost(recorded(file), now) == [str(search)]
    assert len(recorded(file)) == len(now) + 1


def small(folder: Path) -> Path:
    """Return the description of a service with a webhook, alone in a folder."""
    shutil.copytree(SPEC / "shipping", folder / "shipping")
    shutil.copy(SPEC / "common.yaml", folder)
    return folder / "shipping" / "v1.names.txt"


def check(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    status = main(["--spec", str(folder), "names", "--check"])
    error = capsys.readouterr().err
    assert status == (1 if error else 0)
    return error


def test_the_constants_of_webhooks_are_names(tmp_path: Path) -> None:
    assert "webhooks.GET_SUPPLIER_OPTIONS  POST getSupplierOptions" in small(tmp_path).read_text(encoding="utf-8")


def test_what_a_list_lacks_has_a_cure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = small(tmp_path)
    assert check(tmp_path, capsys) == ""
    first, *rest = file.read_text(encoding="utf-8").splitlines(keepends=True)
    wrong = {
        "".join(
            rest
        ): f"{file}:1: lacks 1 of {len(rest) + 1} names, such as `{first.strip()}`. Cure: run `python -m generator names`",
        first
        + "".join(rest)
        + "webhooks.Z  POST z\n": "`webhooks.Z  POST z` is allowed no more. Cure: put it back, or delete",
        "<<<<<<< HEAD\n" + first: f"{file}:1: '<<<<<<< HEAD' is not a line such as",
        first + first + "".join(rest): f"{file}:1: is not sorted, or has a line twice. Cure: run",
    }
    for text, message in wrong.items():
        file.write_text(text, encoding="utf-8")
        assert message in check(tmp_path, capsys)
    file.unlink()
    assert "lacks" in check(tmp_path, capsys)
    assert main(["--spec", str(tmp_path), "names"]) == 0
    assert capsys.readouterr().out == f"wrote {file}\n"
    assert check(tmp_path, capsys) == ""
