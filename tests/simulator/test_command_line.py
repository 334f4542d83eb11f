"""The simulator as a command."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from iqmetrix_simulator.__main__ import main
from iqmetrix_simulator.control_client import Control
from iqmetrix_simulator.server import RunningSimulator


class Process:
    """The command line, running."""

    def __init__(self, *arguments: str) -> None:
        command = [sys.executable, "-W", "error", "-m", "iqmetrix_simulator", "--port", "0", *arguments]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
        )
        assert self.process.stdout is not None
        self.ready: dict[str, str] = json.loads(self.process.stdout.readline())
        self.control = Control(self.ready["base_url"])

    def stop(self, number: signal.Signals) -> tuple[int, str]:
        self.process.send_signal(number)
        _, errors = self.process.communicate(timeout=5)
        return self.process.returncode, errors


@pytest.fixture
def started() -> Iterator[list[Process]]:
    processes: list[Process] = []
    yield processes
    for running in processes:
        running.process.kill()
        running.process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_address_and_ends_quietly(started: list[Process], number: signal.Signals) -> None:
    running = Process("--window", "5", "--limit", "200")
    started.append(running)
    assert set(running.ready) == {"base_url", "client_id", "client_secret", "username", "password"}
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(running.ready["base_url"] + "/crm/v1/Companies(14146)/Customers")
    assert caught.value.code == 401
    caught.value.close()
    assert running.control.post("settings")["limit"] == 200
    assert running.stop(number) == (0, "")


def test_it_can_be_ended_as_soon_as_it_has_printed_its_address(started: list[Process]) -> None:
    for _ in range(3):
        running = Process()
        started.append(running)
        assert running.stop(signal.SIGTERM) == (0, "")


def test_rows_in_a_file_outlive_the_process(started: list[Process], tmp_path: Path) -> None:
    database = str(tmp_path / "rows.sqlite")
    first = Process("--database", database)
    started.append(first)
    seeding = [sys.executable, "-m", "iqmetrix_simulator", "seed", first.ready["base_url"], "crm", "Customer", "25"]
    assert subprocess.run(seeding, capture_output=True, text=True, check=True).stdout == "25 rows of Customer made\n"
    assert subprocess.run([*seeding[:-2], "Nobody", "25"], capture_output=True, text=True, check=False).returncode == 1
    customers = {"service": "crm", "entity": "Customer", "scope": "14146"}
    rows = first.control.get("rows", **customers)
    assert len(rows) == 27
    first.stop(signal.SIGTERM)
    second = Process("--database", database)
    started.append(second)
    assert second.control.get("rows", **customers) == rows
    second.stop(signal.SIGTERM)


def test_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty, other = tmp_path / "empty", tmp_path / "specs/other/v1.json"
    empty.mkdir()
    other.parent.mkdir(parents=True)
    other.write_text("{}", encoding="utf-8")
    with RunningSimulator() as running:
        for arguments, expected, text in (
            (("--host", "0.0.0.0"), 2, "loopback only"),
            (("--port", running.base_url.rpartition(":")[2]), 1, "--port"),
            (("--port", "0", "--specs", str(empty)), 1, "no description"),
            (("--port", "0", "--specs", str(tmp_path / "specs")), 1, "v1.json is not the description of a service"),
            (("--port", "0", "--database", str(tmp_path / "no" / "rows")), 1, "Give --database the path"),
            (("--port", "0", "--database", __file__), 1, "not a database"),
            (("--port", "99999"), 2, "0 to 65535"),
            (("--window", "0"), 2, "greater than 0"),
            (("--limit", "-1"), 2, "must not be negative"),
            (("seed", "nonsense", "crm", "Customer", "1"), 1, "not the address of a simulator"),
            (("seed", running.base_url, "catalog", "Item", "1"), 1, "catalog has no entity Item; did you mean"),
            (("seed", running.base_url, "crm", "customers", "1"), 1, "did you mean Customer? There are Address, "),
            (("seed", running.base_url, "crn", "Customer", "1"), 1, "There is no service crn; did you mean crm?"),
            (("seed", "http://127.0.0.1:1", "crm", "Customer", "1"), 1, "Does a simulator run at http://127.0.0.1:1?"),
        ):
            try:
                status: object = main(list(arguments))
            except SystemExit as refused:
                status = refused.code
            assert (status, text in capsys.readouterr().err) == (expected, True), arguments
