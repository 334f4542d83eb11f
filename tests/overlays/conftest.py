"""What the tests of the SDK share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.kit.redis_server import running


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of a real Redis server."""
    with running(tmp_path_factory.mktemp("redis"), "--save", "") as port:
        yield f"redis://127.0.0.1:{port}/0"
