"""What the page of coverage says of the simulator is what the simulator does."""

from __future__ import annotations

import pytest

from generator.coverage.simulated import STATE, simulated
from iqmetrix_simulator._descriptions.plans import read_plan
from iqmetrix_simulator._descriptions.routes import Route
from tests.kit.bundles import all_bundles
from tests.kit.documented import ROUTES

SAID = {
    (each.service, each.version, operation["operationId"]): simulated(each, pointer)
    for each in all_bundles()
    for pointer, _, _, operation in each.operations()
}


def keeps_rows(route: Route) -> bool:
    plan = read_plan(route)
    return plan.entity is not None or plan.action == "revoke_token" or route.is_token_endpoint


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.description.service}.{route.id}")
def test_state_is_what_the_simulator_keeps_rows_of(route: Route) -> None:
    said = SAID[route.description.service, route.description.version, route.id]
    assert (said == STATE) is keeps_rows(route)
