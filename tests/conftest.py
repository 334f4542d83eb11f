"""Nothing that the tests print, log or raise may show a secret (kit/watch_for_secrets.py); what all of them share."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest

from tests.kit import watch_for_secrets
from tests.kit.redis_server import running

WATCH = watch_for_secrets.keep_watch()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    found, WATCH.found = WATCH.found, []
    found += watch_for_secrets.lines_with_a_secret(*(text for _, text in report.sections))
    if found and report.passed:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} ({call.when}) shows a secret: {found}"
    return report


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of a real Redis server."""
    with running(tmp_path_factory.mktemp("redis"), "--save", "") as port:
        yield f"redis://127.0.0.1:{port}/0"
