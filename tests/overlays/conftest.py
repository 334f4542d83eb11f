"""Nothing of the SDK's own tests may show a secret, whatever they print or log."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_secret_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """P-S1: the canary secrets of these tests are in no log record, message or arguments."""
    caplog.set_level("DEBUG", logger="iqmetrix")
    yield
    for record in caplog.get_records("call"):
        assert "canary" not in record.getMessage()
        assert "canary" not in repr(record.args)
