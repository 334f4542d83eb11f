"""Several processes of the SDK against the simulator, with real stores. These tests wait for real windows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from iqmetrix import Environment, IQmetrix
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.children import exit_status, fork
from tests.kit.local_server import LocalServer, answers, ok
from tests.kit.redis_server import running
from tests.kit.simulated import arguments, variables
from tests.kit.transports import CANARY

pytestmark = pytest.mark.slow

WORKER = """
import json, os, sys
from concurrent.futures import ThreadPoolExecutor
from iqmetrix import IQmetrix

threads, calls = int(sys.argv[1]), int(sys.argv[2])
with IQmetrix.from_env() as iq, ThreadPoolExecutor(threads) as pool:
    print("ready", flush=True)
    sys.stdin.readline()
    names = list(pool.map(lambda _: iq.entities.carriers.get(carrier_id=9).name, range(calls)))
print(json.dumps(names.count("Helios")))
"""


@pytest.fixture(params=["file", "redis"])
def state(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path / "state.sqlite")
    url: str = request.getfixturevalue("redis_url")
    return f"{url}?prefix={tmp_path.name}:"


def run_processes(simulator: RunningSimulator, state: str, *, processes: int, threads: int, calls: int) -> float:
    """Run processes that begin together; return the seconds that they took."""
    command = [sys.executable, "-c", WORKER, str(threads), str(calls)]
    started = [
        subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=variables(simulator, state),
        )
        for _ in range(processes)
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    began = time.monotonic()
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [process.communicate(timeout=90) for process in started]
    took = time.monotonic() - began
    assert [process.returncode for process in started] == [0] * processes, answers
    assert [json.loads(answer) for answer, _ in answers] == [calls] * processes
    return took


def test_four_processes_share_one_window(iqmetrix_simulator: RunningSimulator, state: str) -> None:
    """P-L3, P-A1: 4 processes with 8 threads each, 120 calls against 20 per 2 s; one token request for all."""
    control = iqmetrix_simulator.control
    control.post("settings", limit=20, seconds=2.0, rounding="nearest", aligned=False, clock_offset=600.0)
    control.post("windows/clear")
    took = run_processes(iqmetrix_simulator, state, processes=4, threads=8, calls=30)
    totals = control.get("totals")
    assert totals["operations"]["entities.getCarrier"]["200"] == 120
    assert totals["refused"] <= 2
    assert totals["grants"] == {"password": 1}
    assert (
        took <= 2 * 5 * 2.0
    )  # four processes begin on a busy machine; `make bench-herd` and virtual time measure closely


def test_four_processes_with_a_revoked_token_make_one_exchange(
    iqmetrix_simulator: RunningSimulator, state: str
) -> None:
    """P-A1, P-A9: no refresh token is exchanged twice."""
    control = iqmetrix_simulator.control
    run_processes(iqmetrix_simulator, state, processes=1, threads=1, calls=1)
    control.post("tokens/revoke")
    run_processes(iqmetrix_simulator, state, processes=4, threads=8, calls=20)
    assert control.get("totals")["grants"] == {"password": 1, "refresh_token": 1}


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("shared", [False, True])
def test_a_forked_child_starts_from_scratch(
    iqmetrix_simulator: RunningSimulator, tmp_path: Path, *, shared: bool
) -> None:
    """P-A10: fresh connections and locks; both sides make 100 calls while other threads of the parent work."""
    state = str(tmp_path / "state.sqlite") if shared else "memory"
    # With a deadline, since a reply that the other process reads never comes.
    client = IQmetrix(**arguments(iqmetrix_simulator, state=state, deadline=30.0))
    with client as iq, ThreadPoolExecutor(4) as pool:

        def work(calls: int) -> bool:
            return all(iq.entities.carriers.get(carrier_id=9).name == "Helios" for _ in range(calls))

        assert work(1)
        busy = [pool.submit(work, 50) for _ in range(4)]

        def work_in_child() -> int:
            threading.excepthook = lambda _: os._exit(3)
            return 0 if work(100) else 1

        child = fork(work_in_child)
        iqmetrix_simulator.control.post("tokens/revoke")
        assert work(100)
        assert all(future.result() for future in busy)
        assert exit_status(child) == 0
    totals = iqmetrix_simulator.control.get("totals")
    assert totals["operations"]["entities.getCarrier"]["200"] == 401
    grants = totals["grants"]
    assert grants["password"] + grants["refresh_token"] <= (2 if shared else 4)
    assert grants["refresh_token"] <= 1  # never the same one twice


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_opens_its_own_connection() -> None:
    """P-A10: of one connection both would read the other's replies."""
    token = answers(ok(b'{"access_token":"canary-token","refresh_token":"canary-refresh","expires_in":43199}'))
    with LocalServer(token, answers(ok(b'{"Name":"Helios"}'))) as server:
        environment = Environment(base_url=server.url)
        with IQmetrix(credentials=CANARY, environment=environment, deadline=10.0) as iq:

            def works() -> bool:
                return iq.entities.carriers.get(carrier_id=9).name == "Helios"

            assert works()
            assert works()
            assert server.connections == 1
            assert exit_status(fork(lambda: 0 if works() else 1)) == 0
            assert server.connections == 2
            assert works()
            assert server.connections == 2  # the parent's is as good as before


def test_a_store_that_dies_in_the_middle(
    iqmetrix_simulator: RunningSimulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """P-L10: one warning, and the calls go on."""
    with running(tmp_path, "--save", "") as port:
        iq = IQmetrix(**arguments(iqmetrix_simulator, state=f"redis://127.0.0.1:{port}/0"))
        assert iq.entities.carriers.get(carrier_id=9).name == "Helios"
    iqmetrix_simulator.control.post("tokens/revoke")
    with iq, ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: iq.entities.carriers.get(carrier_id=9).name, range(100))) == {"Helios"}
    warnings = [record for record in caplog.records if record.name == "iqmetrix" and record.levelname == "WARNING"]
    assert len(warnings) == 1
    assert "is down" in warnings[0].getMessage()
