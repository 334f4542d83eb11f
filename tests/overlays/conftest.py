"""Nothing of the SDK's own tests may show a secret, whatever they print or log."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.redis_server import running


@pytest.fixture(autouse=True)
def no_secret_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """P-S1: the canary secrets of these tests are in no log record, message or arguments."""
    caplog.set_level("DEBUG", logger="iqmetrix")
    yield
    for record in caplog.get_records("call"):
        assert "canary" not in record.getMessage()
        assert "canary" not in repr(record.args)


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of a real Redis server."""
    with running(tmp_path_factory.mktemp("redis"), "--save", "") as port:
        yield f"redis://127.0.0.1:{port}/0"
