"""The descriptions themselves, beside what lint demands of each."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator
from openapi_spec_validator.schemas import schema_v31

from generator.document import load
from tests.kit.bundles import all_bundles
from tests.kit.sources import ROOT

OPENAPI = Draft202012Validator(schema_v31)
BUNDLES = all_bundles()


def test_what_services_share_is_openapi_too() -> None:
    """Editors and other tools can read the file; lint says so of the descriptions."""
    written = json.loads(json.dumps(load(ROOT / "spec/common.yaml").data, default=float))
    assert [f"{each.json_path}: {each.message}" for each in OPENAPI.iter_errors(written)] == []


def test_there_are_services_of_every_kind() -> None:
    """What not every service has: an operation that tells its version, a version in its address, calls without a token."""
    pings = {each.service for each in BUNDLES for _, path, _, _ in each.operations() if path.endswith("/ping")}
    assert pings >= {"authentication", "catalog", "crm", "entities"}


def test_anonymous_operations_say_so() -> None:
    (tokens,) = (each for each in BUNDLES if each.service == "authentication")
    anonymous = {
        operation["operationId"] for _, _, _, operation in tokens.operations() if operation.get("security") == []
    }
    assert anonymous == {"createToken", "revokeToken"}
