"""The simulator as a process and as a thread."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from iqmetrix_simulator.control_client import Control
from iqmetrix_simulator.server import RunningSimulator, Simulator
from tests.kit.plain_client import Client


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
    for each in processes:
        each.process.kill()
        each.process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_and_ends_quietly(started: list[Process], number: signal.Signals) -> None:
    running = Process("--window", "5", "--limit", "200")
    started.append(running)
    assert set(running.ready) == {"base_url", "client_id", "client_secret", "username", "password"}
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(running.ready["base_url"] + "/crm/v1/Companies(14146)/Customers")
    assert caught.value.code == 401
    caught.value.close()
    assert running.control.post("settings")["limit"] == 200
    assert running.stop(number) == (0, "")


def test_it_may_be_told_to_end_as_soon_as_it_has_said_where_it_is(started: list[Process]) -> None:
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
    first.stop(signal.SIGTERM)
    second = Process("--database", database)
    started.append(second)
    rows = second.control.get("rows", service="crm", entity="Customer", scope="14146")
    assert len(rows) == 27
    second.stop(signal.SIGTERM)


def test_wrong_usage(tmp_path: Path) -> None:
    def run(*arguments: str) -> Any:
        return subprocess.run(
            [sys.executable, "-m", "iqmetrix_simulator", *arguments], capture_output=True, text=True, check=False
        )

    refused = run("--host", "0.0.0.0")
    assert refused.returncode == 2
    assert "loopback only" in refused.stderr
    with RunningSimulator() as running:
        taken = run("--port", running.base_url.rpartition(":")[2])
    assert taken.returncode == 1
    assert "--port" in taken.stderr
    empty = run("--port", "0", "--specs", str(tmp_path))
    assert empty.returncode == 1
    assert "no description" in empty.stderr
    other = tmp_path / "other" / "v1.json"
    other.parent.mkdir()
    other.write_text("{}", encoding="utf-8")
    for arguments, status, said in (
        (("--port", "0", "--specs", str(tmp_path)), 1, "v1.json is not the description of a service"),
        (("--port", "0", "--database", str(tmp_path / "no" / "rows")), 1, "Give --database the path"),
        (("--port", "0", "--database", __file__), 1, "not a database"),
        (("--port", "99999"), 2, "0 to 65535"),
        (("--window", "0"), 2, "greater than 0"),
        (("--limit", "-1"), 2, "must not be negative"),
        (("seed", "nonsense", "crm", "Customer", "1"), 1, "not the address of a simulator"),
    ):
        refused = run(*arguments)
        assert (refused.returncode, said in refused.stderr, "Traceback" in refused.stderr) == (status, True, False)


def test_many_at_once() -> None:
    """Concurrent writes are all kept."""
    with RunningSimulator() as running:
        client = Client(running)
        client.sign_in()

        def work() -> None:
            for _ in range(20):
                assert client.send("POST", "/crm/v1/Companies(14146)/Customers", {"CustomerTypeId": 2}).status == 201

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(running.control.get("rows", service="crm", entity="Customer", scope="14146")) == 162
        assert len(running.control.get("totals")["writes"]) == 160


def test_a_description_of_ones_own(tmp_path: Path) -> None:
    """A service that nobody has seen before costs a description and nothing else."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Gadgets", "version": "1.0.0"},
        "x-service": "gadgets",
        "servers": [{"url": "https://gadgets{suffix}.example/v3"}],
        "security": [],
        "paths": {
            "/Shops({ShopId})/Gadgets": {
                "parameters": [
                    {
                        "name": "ShopId",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                        "examples": {"a": {"value": 7}},
                    }
                ],
                "get": {
                    "operationId": "listGadgets",
                    "x-method": "list",
                    "responses": {
                        "200": {
                            "content": {
                                "application/json": {
                                    "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Gadget"}},
                                    "examples": {"a": {"value": [{"Id": 1, "Name": "first"}]}},
                                }
                            }
                        }
                    },
                },
                "post": {
                    "operationId": "createGadget",
                    "x-method": "create",
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gadget"}}}
                    },
                    "responses": {
                        "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gadget"}}}}
                    },
                },
            },
            "/Shops({ShopId})/Gadgets('{Name}')": {},
            "/Shops({ShopId})/NewGadgets": {
                "post": {
                    "operationId": "saveGadget",
                    "x-method": "save",
                    "x-state": {"action": "create", "match": ["Name"]},
                    "parameters": [{"name": "ShopId", "in": "path", "required": True, "schema": {"type": "integer"}}],
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gadget"}}}
                    },
                    "responses": {
                        "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gadget"}}}}
                    },
                },
            },
        },
        "x-entities": {"Gadget": {"server": {"Id": "sequence", "ShopId": {"path": "ShopId"}}}},
        "components": {
            "schemas": {
                "Gadget": {
                    "type": "object",
                    "required": ["Name"],
                    "properties": {"Id": {"type": "integer", "readOnly": True}, "Name": {"type": "string"}},
                }
            }
        },
    }
    (tmp_path / "gadgets").mkdir()
    (tmp_path / "gadgets" / "v3.json").write_text(json.dumps(document), encoding="utf-8")
    with RunningSimulator(Simulator(folder=tmp_path)) as running:
        url = running.base_url + "/gadgets/v3/Shops(7)/Gadgets"

        def post(address: str, **body: Any) -> Any:
            sent = json.dumps(body).encode()
            with urllib.request.urlopen(
                urllib.request.Request(address, sent, {"Content-Type": "application/json"})
            ) as response:
                return json.load(response)

        assert post(url, Name="second") == {"Name": "second", "Id": 2, "ShopId": 7}
        save = url.replace("/Gadgets", "/NewGadgets")
        assert post(save, Name="second", Color="red") == {"Name": "second", "Id": 2, "ShopId": 7, "Color": "red"}
        assert post(save, Name="third")["Id"] == 3
        with urllib.request.urlopen(url) as response:
            assert [row["Name"] for row in json.load(response)] == ["first", "second", "third"]
