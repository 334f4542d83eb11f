"""Each of the four clients."""

from __future__ import annotations

import pytest

from tests.kit.four_clients import Run, own_pool, own_pool_async, users_client, users_client_async


@pytest.fixture(params=[own_pool, own_pool_async, users_client, users_client_async])
def run(request: pytest.FixtureRequest) -> Run:
    """Return what makes a call with one of the clients."""
    client: Run = request.param
    return client
