"""What the SDK sends and the simulator answers, read by a program that knows nothing but the shipped descriptions."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module, resources
from typing import Any

import httpx
import pytest

from iqmetrix import Conflict, IQmetrix
from iqmetrix_api import SERVICES, Operation
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.sample_calls import Samples, method
from tests.kit.simulated import arguments
from tests.kit.validating_reader import ValidatingReader

pytestmark = pytest.mark.slow

OPERATIONS: list[Operation[Any]] = [
    operation
    for service, versions in SERVICES.items()
    for version in versions
    for operation in import_module(f"iqmetrix_api.{service}.{version}.operations").OPERATIONS.values()
    if not operation.anonymous  # the SDK calls those itself
]
OPERATIONS.sort(key=lambda operation: operation.method == "DELETE")


def samples(operation: Operation[Any]) -> dict[str, Any]:
    """Return the documented sample of every argument of an operation."""
    name, version = operation.service.name, operation.service.version
    with resources.as_file(resources.files("iqmetrix_specs").joinpath(name, f"{version}.json")) as file:
        return Samples(file).arguments(operation)


@pytest.mark.filterwarnings("ignore:Unsupported scheme type")  # openapi-core does not check OAuth 2.0
def test_another_reader_finds_nothing_wrong(iqmetrix_simulator: RunningSimulator, subtests: pytest.Subtests) -> None:
    """P-E1: every request that the SDK sends and every answer of the simulator fit the shipped description."""
    reader = ValidatingReader()
    with httpx.Client(transport=reader) as http, IQmetrix(**arguments(iqmetrix_simulator, transport=http)) as iq:
        for operation in OPERATIONS:
            with subtests.test(str(operation)):
                with suppress(Conflict):  # an answer like any other, and described
                    result = method(getattr(iq, operation.service.name), operation)(**samples(operation))
                    if operation.pagination is not None:
                        list(result)
                assert reader.complaints == []
            reader.complaints.clear()
    assert len(reader.seen) > len(OPERATIONS)
