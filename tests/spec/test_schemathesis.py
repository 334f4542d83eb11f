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
from urllib.parse import urlsplit

import pytest

from iqmetrix_api import SERVICES
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
NOT_EMPTY = Reason(
    "a node with locations below it is not deleted, as documented, which no schema can say",
    "Please move or delete attached locations",
)
DEFAULT_WITH_DATES = Reason(
    "the documented sample is a default sale price with dates, which the documented rules refuse",
    "cannot have start or stop dates",
)
NAME_OF_BUSINESS = Reason(
    "a subscriber who is no person has a `CompanyName`, as documented: descriptions tell rules between members to the simulator only",
    "the CompanyName field is required",
)
ROLE_OF_PLACE = Reason(
    "the role of a location is Location, as documented; the schema has the roles of all entities",
    "Request Parameter Doesn't Match Expected Value",
)
LISTED = {
    "DELETE /Companies({CompanyId})/Tree/Nodes({NodeId})": NOT_EMPTY,
    "GET /Companies({CompanyId})/PrintableId({PrintableId})": QUOTED,
    "POST /Companies({CompanyId})/Customers": EMPTY,
    "POST /Companies({CompanyId})/Entities({EntityId})/CatalogItems({CatalogItemId})/Pricing": SAME_ID,
    "POST /Companies({CompanyId})/OrderFull": EMPTY,
    "POST /Companies({CompanyId})/Orders({OrderId})/Items": EMPTY,
    "POST /Companies({CompanyId})/Orders({OrderId})/Process": SAME_ID,
    "POST /Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices": DEFAULT_WITH_DATES,
    "POST /Companies({CompanyId})/Tree/Nodes({NodeId})/Locations": ROLE_OF_PLACE,
    "PUT /Companies({CompanyId})/Customers({CustomerId})": SAME_ID,
    "PUT /Companies({CompanyId})/Customers({CustomerId})/Addresses({AddressId})": SAME_ID,
    "PUT /Companies({CompanyId})/Customers({CustomerId})/ContactMethods({ContactMethodId})": SAME_ID,
    "PUT /Companies({CompanyId})/Customers({CustomerId})/CustomerExtensions({CustomerExtensionId})": SAME_ID,
    "PUT /Companies({CompanyId})/Locations({LocationId})/Carriers({CarrierId})/Activations({ActivationId})": NAME_OF_BUSINESS,
    "PUT /Companies({CompanyId})/Locations({LocationId})": ROLE_OF_PLACE,
    "PUT /Companies({CompanyId})/OrderFull({OrderId})": SAME_ID,
    "PUT /Companies({CompanyId})/Orders({OrderId})": SAME_ID,
    "PUT /Companies({CompanyId})/Pricing({PricingId})/SaleOverridePrices({SaleOverridePriceId})": SAME_ID,
    "PUT /Companies({CompanyId})/Tree/Nodes({NodeId})/Locations({LocationId})": ROLE_OF_PLACE,
    "PUT /Entities({CompanyId})/lockReasons({LockReasonId})": SAME_ID,
    "PUT /Users({UserId})": SAME_ID,
}
"""Requests that fit their descriptions and are refused, each with the reason; one that is no longer found, or is refused for another reason, fails the test too."""

FAILURE = re.compile(
    r"^[_ ]+(?P<operation>[A-Z]+ /\S+)[_ ]*$(?:(?!^[_ ]+[A-Z]+ /).)*?^\[\d+\] [^\n]*\n\n    `(?P<said>[^\n]*)`$",
    re.MULTILINE | re.DOTALL,
)
"""A failure as Schemathesis prints it: for which operation, and what the answer said."""


def described(service: str, version: str) -> str:
    """Return the shipped description of a version of a service."""
    return resources.files("iqmetrix_specs").joinpath(service, f"{version}.json").read_text(encoding="utf-8")


CALLED = [
    (service, version)
    for service, versions in SERVICES.items()
    for version in versions
    if json.loads(described(service, version))["paths"]
]
"""The others are models: where one calls them is documented nowhere."""


@pytest.mark.parametrize(("service", "version"), CALLED)
def test_schemathesis_finds_what_is_listed_and_nothing_else(
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
    own = {f"{method.upper()} {path}" for path, item in json.loads(text)["paths"].items() for method in item}
    listed = LISTED.keys() & own
    assert found <= listed, f"{found - listed} in {result.stdout}"
    assert listed <= found, f"{listed - found} is listed, and was not found"
    said = {match["operation"]: match["said"] for match in FAILURE.finditer(result.stdout)}
    assert said.keys() == found
    for operation, words in said.items():
        assert re.search(LISTED[operation].said, words), f"{operation} is refused for another reason: {words}"
