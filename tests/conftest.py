"""Nothing that the tests print, log or raise may show a secret (kit/watch_for_secrets.py); what all of them share."""

from __future__ import annotations

import re
import signal
from collections.abc import Generator, Iterator

import pytest

from tests.kit import watch_for_secrets
from tests.kit.late_machine import Clock, fair_clock
from tests.kit.redis_server import running

WATCH = watch_for_secrets.keep_watch()


def pytest_configure() -> None:
    """Let Ctrl-C mean what it means to a user, here and in what tests start: jobs in the background of a shell inherit that it is ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--service", metavar="NAME", help="run only the tests of one service: iq.NAME")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the tests of one service: those with its name in their parameters, and those of a file named after it."""
    service = config.getoption("--service")
    if service is None:
        return
    kept = [item for item in items if item.path.stem == f"test_{service}" or service in _words(item)]
    if not kept:
        raise pytest.UsageError(f"no test has a parameter or a file with the name of the service {service!r}")
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept


def _words(item: pytest.Item) -> list[str]:
    """Return the words of a test's parameters: `sales_orders.v1.submitSalesOrder` has the word `sales_orders`."""
    spec = getattr(item, "callspec", None)
    return re.split(r"\W+", spec.id) if spec is not None else []


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


@pytest.fixture(scope="session")
def clock() -> Iterator[Clock]:
    """A clock in seconds for bounds in real time, which leaves out those that this machine took from everybody."""
    with fair_clock() as seconds:
        yield seconds
