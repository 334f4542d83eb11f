"""The descriptions against the simulator, by Schemathesis: documented samples, and values at every edge of every schema.

What it sends fits the description, or does not fit it in one place (`--mode all`), to which the answer has to be a documented 400.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from generator.rules.business_rules import GENERAL
from iqmetrix_api import SERVICES
from iqmetrix_simulator._descriptions.documents import Description
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.plain_client import Client

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Reason:
    """Why a request that fits its description is refused, and what the refusal says."""

    why: str
    said: str


EMPTY = Reason("Schemathesis takes an empty text to fit a format wherever null is allowed too", "'' is not a '")
QUOTED = Reason("a text as key stands in quotation marks, which no schema can say", "put it in single quotation marks")
SAME_ID = Reason(
    "the identifier in the body is that of the path, which no schema can say",
    r"resource id found in the request content don't match|/Id: Request Parameter Doesn't Match Expected Value",
)
REASONS = (EMPTY, QUOTED, SAME_ID)
"""Of all services. Besides, an operation refuses what its rules forbid (`x-state`), with the text that is documented for it: no schema says those rules."""

FAILURE = re.compile(
    r"^[_ ]+(?P<operation>[A-Z]+ /\S+)[_ ]*$(?:(?!^[_ ]+[A-Z]+ /).)*?^\[\d+\] [^\n]*\n\n    `(?P<said>[^\n]*)`$",
    re.MULTILINE | re.DOTALL,
)
"""A failure as Schemathesis prints it: for which operation, and what the answer said."""
HOLE = re.compile(r"\\\{[\w.]+\\\}")
"""Where a documented text, escaped, has something of the request."""


def described(service: str, version: str) -> str:
    """Return the shipped description of a version of a service."""
    return resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text(encoding="utf-8")


def refusals(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the documented reasons of each operation to refuse a request, as regular expressions."""
    description = Description(document["x-service"], "", document)
    return {
        f"{method.upper()} {path}": [
            HOLE.sub(".*", re.escape(example["value"]))
            for media in description.resolve(operation["responses"]["400"]).get("content", {}).values()
            for example in media.get("examples", {}).values()
            if isinstance(example["value"], str) and example["value"].lower() not in GENERAL
        ]
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and "400" in operation.get("responses", {})
    }


def is_explained(said: str, documented: list[str]) -> bool:
    """Say whether a refusal is one of those that have a reason."""
    return any(re.search(reason.said, said) for reason in REASONS) or any(
        re.fullmatch(text, said) for text in documented
    )


CALLED = [
    (service, version)
    for service, versions in SERVICES.items()
    for version in versions
    if json.loads(described(service, version))["paths"]
]
"""The others are models: where one calls them is documented nowhere."""


@pytest.mark.parametrize(("service", "version"), CALLED)
def test_schemathesis_finds_nothing_without_a_reason(
    service: str, version: str, iqmetrix_simulator: RunningSimulator, tmp_path: Path
) -> None:
    """P-E1: examples and coverage phases."""
    iqmetrix_simulator.control.post("settings", limit=100_000, anonymous_limit=100_000)
    client = Client(iqmetrix_simulator)
    client.sign_in()
    text = described(service, version)
    (tmp_path / "description.json").write_text(text, encoding="utf-8")
    server = urlsplit(json.loads(text)["servers"][0]["url"]).path
    command = [
        "-m",
        "schemathesis.cli",
        "run",
        "description.json",
        "--url",
        f"{iqmetrix_simulator.base_url}/{service}{server}",
    ]
    command += [
        "--header",
        f"Authorization: Bearer {client.token}",
        "--mode",
        "all",
        "--phases",
        "examples,coverage",
    ]
    command += ["--seed", "1", "--generation-deterministic", "--continue-on-failure", "--no-color"]
    command += ["--report", "json", "--report-json-path", "report.json"]
    result = subprocess.run([sys.executable, *command], cwd=tmp_path, capture_output=True, text=True, check=False)
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["complete"], result.stdout + result.stderr
    assert report["errors"] == []
    assert report["operations"]["tested"] == report["operations"]["total"] > 0
    found = {operation for failure in report["failures"] for operation in failure["operations"]}
    assert {failure["type"] for failure in report["failures"]} <= {"RejectedPositiveData"}, result.stdout
    said = {match["operation"]: match["said"] for match in FAILURE.finditer(result.stdout)}
    assert said.keys() == found
    documented = refusals(json.loads(text))
    assert {name: words for name, words in said.items() if not is_explained(words, documented.get(name, []))} == {}


def test_a_refusal_without_a_reason_is_found() -> None:
    """Other texts than those of rules are no reason, nor is a general text that is documented."""
    documented = refusals(json.loads(described("entities", "v1")))[
        "POST /Companies({CompanyId})/Tree/Nodes({NodeId})/Locations"
    ]
    assert is_explained(
        "New node 5 must be related to its parent role. Parent node 7 must be in same tree as Company 1", documented
    )
    assert not is_explained("/Name: 5 is not of type 'string'", documented)
    assert not is_explained(
        "Bad Request", [*documented, *refusals(json.loads(described("users", "v1")))["GET /Users({UserId})"]]
    )
