"""What stands behind the answer to an operation: rows that are kept, a documented sample, or a made one."""

from __future__ import annotations

from typing import Literal

from iqmetrix_simulator._descriptions.plans import read_plan
from iqmetrix_simulator._descriptions.routes import Route

Evidence = Literal["state", "sample", "made", "no body"]


def evidence(route: Route) -> Evidence:
    """Return what an operation answers with.

    Returns:
        `state`: rows or tokens that other operations make and change. `sample`: a documented sample, whose `x-inferred` is not
        set. `made`: one made from the examples of the properties, or an inferred one. `no body`: a status alone.
    """
    plan = read_plan(route)
    if plan.action != "example" or route.is_token_endpoint:
        return "state"
    _, response = route.success()
    if not response.get("content"):
        return "no body"
    examples = [example for media in response["content"].values() for example in media.get("examples", {}).values()]
    return "sample" if any(not example.get("x-inferred") for example in examples) else "made"
