"""The tests of one service can be run alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.kit.sources import ROOT

pytestmark = pytest.mark.slow


def collect(service: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "--collect-only", "--service", service]
    return subprocess.run(
        [*command, "tests/spec/test_public_names.py", "tests/spec/test_coverage.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_tests_of_one_service_are_those_with_its_name() -> None:
    found = [line for line in collect("orders").stdout.splitlines() if "::" in line]
    assert len(found) > 5
    assert all("[orders]" in line or "[orders." in line for line in found), "not those of sales_orders"


def test_a_service_without_tests_is_an_error() -> None:
    run = collect("orderz")
    assert run.returncode != 0
    assert "no test has a parameter or a file with the name of the service 'orderz'" in run.stderr
