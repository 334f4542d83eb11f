"""What a client of the SDK is told so that it calls a running simulator."""

from __future__ import annotations

import os
from typing import Any

from iqmetrix import Credentials, Environment
from iqmetrix_simulator.server import RunningSimulator


def arguments(simulator: RunningSimulator, **more: Any) -> dict[str, Any]:
    """Return the arguments of a client."""
    user = simulator.user
    credentials = Credentials(
        client_id=user.client_id, client_secret=user.client_secret, username=user.username, password=user.password
    )
    return {"credentials": credentials, "environment": Environment(base_url=simulator.base_url), **more}


def variables(simulator: RunningSimulator, state: str) -> dict[str, str]:
    """Return the environment of a process whose clients are made by `from_env`."""
    user = simulator.user
    return {
        **os.environ,
        "IQMETRIX_ENVIRONMENT": "sandbox",
        "IQMETRIX_BASE_URL": simulator.base_url,
        "IQMETRIX_CLIENT_ID": user.client_id,
        "IQMETRIX_CLIENT_SECRET": user.client_secret,
        "IQMETRIX_USERNAME": user.username,
        "IQMETRIX_PASSWORD": user.password,
        "IQMETRIX_STATE": state,
    }
