"""Whatever is sent, by whatever method, the simulator answers with limits, `Date` and an entry in the ledger, and never fails."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator.server import Simulator, WindowSettings
from tests.kit.documented import ROUTES, Sample, sample_request
from tests.kit.observed import ask, token
from tests.kit.plain_client import Client

DEEP = 3_000


class Wrong(NamedTuple):
    """A change to a documented request, and the statuses that may come of it where the request has a body."""

    body: bytes | None = None
    query: str = ""
    path: str = ""
    method: str | None = None
    headers: dict[str, str] = {}  # noqa: RUF012 - never changed


BODIES = [
    *(
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b"1e999",
        b'{"a": 1e999}',
        b"\xff\xfe{\x00}\x00",
        b"\x00",
        b"\xef\xbb\xbf",
    ),
    *(b"9" * 5_000, b"[" * DEEP + b"]" * DEEP, b'{"a":' * DEEP + b"1" + b"}" * DEEP, b'{"\\ud800": "\\udfff"}'),
    *(
        b'{"Id": {}, "Name": [], "Version": "x"}',
        b'[null, 1, "x", {}]',
        b"a=1&a=2",
        b"grant_type=%FF&client_id=%C3%A9",
        b"=&=&&",
    ),
    *(
        b"grant_type=password&client_id=exampleclient&client_secret=%C3%A9",
        b"grant_type=refresh_token&refresh_token=%F0%9F%98%80",
    ),
]
QUERIES = [
    *(
        "$filter=",
        "$filter='",
        "$filter=((((",
        "$filter=" + "tolower(" * 500,
        "$filter=Id eq " + "9" * 5_000,
        "$filtr=1",
    ),
    *(
        "$skip=9999999999999999999999",
        "$top=-1",
        "$top=0",
        "$skip=\xb2",
        "%",
        "%FF=%FF",
        "=",
        "&&",
        "a[]=1",
        "Page=0",
        "Page=1&Page=2",
    ),
    *("PageSize=0", "PageSize=1000000", "CreatedFromUtc=0001-01-01T00:00:00%2B14:00", "vendorid=nan", "x" * 5_000),
]
HEADERS = [
    {"Content-Type": ""},
    {"Content-Type": "application/json; charset=utf-16"},
    {"Content-Type": "multipart/form-data; boundary=x"},
    {"Content-Encoding": "gzip"},
    {"Accept": ";;;q=,*/*;q=x, /, application/json;q=0"},
    {"Accept": "text/csv"},
    {"Accept-Encoding": "identity;q=0"},
    {"Authorization": "Bearer"},
    {"Authorization": "Basic \xe9"},
    {"Origin": "http://[::1"},
    {"Origin": "\xff"},
    {"Expect": "100-continue", "Range": "bytes=5-2", "If-Match": '"x"', "X-HTTP-Method-Override": "DELETE"},
]
PATHS = ["/", "//", "(", "%00", "%2F..%2F", "%F0", "()", "\xe9", "?" * 20]
METHODS = ["HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "BREW", "get"]

WRONG = [
    *(Wrong(body=body) for body in BODIES),
    *(Wrong(query=query) for query in QUERIES),
    *(Wrong(headers=headers) for headers in HEADERS),
    *(Wrong(path=path) for path in PATHS),
    *(Wrong(method=method) for method in METHODS),
    *(Wrong(method=method, headers={"Origin": "http://localhost:3000"}) for method in METHODS),
]


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    simulator = Simulator(windows=WindowSettings(limit=10**9, anonymous_limit=10**9))
    yield simulator
    simulator.store.close()


def keys_replaced(route: Route, sample: Sample) -> Iterator[str]:
    """Yield the path of a sample with strange keys."""
    path = sample.path.partition("?")[0]
    for key in (
        "(-1)",
        "(99999999999999999999999)",
        "('x')",
        "(%27)",
        "(%00)",
        "(\xe9)",
        "(00000000-0000-0000-0000-000000000000)",
    ):
        head, bracket, _ = path.rpartition("(")
        if bracket:
            yield head + key


def changed(route: Route) -> Iterator[tuple[str, str, dict[str, Any]]]:
    sample = sample_request(route)
    for wrong in WRONG:
        body = sample.encoded if wrong.body is None else wrong.body
        path, _, query = sample.path.partition("?")
        path = f"{path}{wrong.path}?{'&'.join(part for part in (query, wrong.query) if part)}"
        options = {"body": body, "media_type": sample.media_type, "headers": wrong.headers}
        yield wrong.method or route.method, path, options
    for path in keys_replaced(route, sample):
        yield route.method, path, {"body": sample.encoded, "media_type": sample.media_type}


def test_no_request_makes_the_simulator_fail(simulator: Simulator) -> None:
    """Nor do two on the way to it: what an earlier one wrote stays readable."""
    access = token(simulator)
    for route in ROUTES:
        for method, path, options in changed(route):
            if "Authorization" not in (options.get("headers") or {}):
                options["token"] = access
            response = ask(simulator, method, path, **options)
            assert response.status < 500, (route.id, method, path[:200], options, response.body)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("?$top=101", "Query string parameter '$top' should be within 1 to 100 range but was 101"),
        ("?$top=0", "Query string parameter '$top' should be within 1 to 100 range but was 0"),
        ("?$skip=-5", "Query string parameter '$skip' should be non-negative but was -5"),
        ("/Search?terms=a&$top=101", "Query string parameter '$top' should be within 1 to 100 range but was 101"),
        ("/Search?terms=", "No search terms provided"),
    ],
)
def test_pages_out_of_range_are_refused_where_that_is_documented(client: Client, query: str, text: str) -> None:
    answer = client.get(f"/users/v1/Entities(14146)/Users{query}")
    assert (answer.status, answer.text) == (400, text)
