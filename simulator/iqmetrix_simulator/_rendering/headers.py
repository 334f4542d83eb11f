"""Headers of a reply that its description names; those of the window are made by it."""

from __future__ import annotations

from typing import Any

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._descriptions.samples import header_samples

LOCATION = "Location"


def headers_of(route: Route, content: Any) -> list[tuple[str, str]]:
    """Return the documented headers; `Location` shows the member of the row that `x-state` names.

    Args:
        route: the operation.
        content: what its action returned.

    Raises:
        Refusal: 404 for a row that leads nowhere.
    """
    documented = header_samples(route)
    member = route.state.get("location")
    if member is None:
        return documented
    address = content.get(member) if isinstance(content, dict) else None
    if not address:
        raise route.refusal(404, "Not Found")
    return [
        *((name, value) for name, value in documented if name.lower() != LOCATION.lower()),
        (LOCATION, str(address)),
    ]
