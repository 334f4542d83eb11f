"""What the documents say is true: examples run, links lead somewhere, changelog fragments have the agreed form."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator._control.endpoint import control_routes
from iqmetrix_simulator._instruments.faults import KINDS
from iqmetrix_simulator.server import RunningSimulator
from tests.docs.documented_programs import DOCUMENTS, NAMED, ROOT, python_blocks, variables_of_the_readme
from tests.kit.local_server import LocalServer, answers, ok


def scripts() -> Iterator[Any]:
    """Return the blocks that stand on their own: those that don't begin with the name of a file."""
    for document in DOCUMENTS:
        if document.name == "simulator.md":
            continue  # its examples are tests
        blocks = [block for block in python_blocks(document) if not NAMED.match(block)]
        yield from (pytest.param(block, id=f"{document.stem}-{number}") for number, block in enumerate(blocks, 1))


@pytest.mark.slow
@pytest.mark.parametrize("block", list(scripts()))
def test_examples_run_against_the_simulator(block: str, iqmetrix_simulator: RunningSimulator, tmp_path: Path) -> None:
    result = run(block, tmp_path, IQMETRIX_BASE_URL=iqmetrix_simulator.base_url)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip(), "the example shows something"


def run(block: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program of a document, with the variables of the README but for the base URL."""
    of_readme = {name: value for name, value in variables_of_the_readme().items() if name != "IQMETRIX_BASE_URL"}
    environment = {"PATH": "", **of_readme, **variables}
    command = [sys.executable, "-W", "error", "-c", block]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.slow
def test_programs_of_the_readme_need_no_customers(iqmetrix_simulator: RunningSimulator, tmp_path: Path) -> None:
    for block in python_blocks(ROOT / "README.md"):
        iqmetrix_simulator.control.post("rows/clear", service="crm", entity="Customer")
        result = run(block, tmp_path, IQMETRIX_BASE_URL=iqmetrix_simulator.base_url)
        assert result.returncode == 0, result.stderr


@pytest.mark.slow
def test_programs_of_the_readme_write_to_simulators_only(iqmetrix_simulator: RunningSimulator, tmp_path: Path) -> None:
    """Whoever forgets a variable changes nothing at iQmetrix."""
    control, refused = iqmetrix_simulator.control, 0
    for block in python_blocks(ROOT / "README.md"):
        control.post("ledger/clear")
        run(block, tmp_path, IQMETRIX_BASE_URL=iqmetrix_simulator.base_url)
        if control.get("totals")["writes"]:
            with LocalServer(answers(ok())) as proxy:
                result = run(block, tmp_path, HTTPS_PROXY=proxy.url)
                assert proxy.connections == 0
            assert result.returncode == 1
            assert result.stderr.startswith("Start the simulator and set IQMETRIX_BASE_URL")
            refused += 1
    assert refused


@pytest.mark.slow
def test_examples_with_a_file_name_are_a_program_and_its_tests(tmp_path: Path) -> None:
    files = [block for document in DOCUMENTS for block in python_blocks(document) if NAMED.match(block)]
    names = [match[1] for match in map(NAMED.match, files) if match]
    assert len(names) == len(set(names))
    for name, text in zip(names, files, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-o", "pythonpath=."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert sum(text.count("\ndef test_") for text in files) == int(re.findall(r"(\d+) passed", result.stdout)[-1])


def test_the_readme_sets_what_the_sdk_asks_for(iqmetrix_simulator: RunningSimulator) -> None:
    assert set(variables_of_the_readme()) == set(iqmetrix_simulator.environment)


@pytest.mark.parametrize("block", python_blocks(ROOT / "docs" / "simulator.md"))
def test_the_examples_of_tests_pass(block: str, tmp_path: Path) -> None:
    path = tmp_path / "test_example.py"
    path.write_text(block, encoding="utf-8")
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(path)]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 0, result.stdout
    assert "1 passed" in result.stdout


def test_the_control_endpoint_is_documented(iqmetrix_simulator: RunningSimulator) -> None:
    """Every command, question and fault has its row, and no row is of something else."""
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "docs" / "simulator.md").read_text(encoding="utf-8"), re.MULTILINE)
    documented = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    endpoints = {route.path.lstrip("/") for route in control_routes(iqmetrix_simulator.simulator)}
    assert documented == endpoints | KINDS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_of_the_project(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text(encoding="utf-8"))
    missing = [
        link for link in links if not link.startswith(("http:", "https:")) and not (document.parent / link).exists()
    ]
    assert not missing


def test_changelog_fragments_are_one_sentence_each() -> None:
    fragments = sorted((ROOT / "changelog.d").glob("*.md"))
    assert fragments
    for fragment in fragments:
        assert re.fullmatch(r"[a-z0-9-]+\.(added|changed|fixed|removed)\.md", fragment.name)
        text = fragment.read_text(encoding="utf-8").strip()
        assert "\n" not in text
        assert text.endswith(".")


def test_make_lists_its_words() -> None:
    output = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    words = re.findall(r"^\s+make (\S+)\s+\S", output, re.MULTILINE)
    assert {"demo", "test", "check", "generate", "bench", "docs", "clean"} <= set(words)
