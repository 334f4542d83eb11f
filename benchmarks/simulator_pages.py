"""What a page of the simulator costs beside 100,000 rows, as a ratio to the same page beside 1,000, in one run.

The first question of its kind makes indexes and is not measured: every page is asked for once before.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial

from _interleaved import cpu_seconds

from iqmetrix_simulator._seeding.variants import Seed, seed_rows
from iqmetrix_simulator._serving.exchange import Exchange, HTTPRequest
from iqmetrix_simulator._serving.pipeline import serve
from iqmetrix_simulator.server import Simulator, User, WindowSettings

FEW, MANY = 1_000, 100_000
MOST = 2.0
"""So many times the cost beside few rows."""
CUSTOMERS, CATALOG = "/crm/v1/Companies(14146)", "/catalog/v1/Companies(14146)/Catalog"
PAGES = {
    "customers, first": (f"{CUSTOMERS}/Customers", "$top=50"),
    "customers, middle": (f"{CUSTOMERS}/Customers", "$top=50&$skip={half}"),
    "full customers, middle": (f"{CUSTOMERS}/CustomerFull", "$top=50&$skip={half}"),
    "$filter, first": (f"{CUSTOMERS}/Customers", "$top=50&$filter=CustomerTypeId%20eq%203"),
    "$filter, middle": (f"{CUSTOMERS}/Customers", "$top=50&$skip={half}&$filter=CustomerTypeId%20eq%203"),
    "$filter by a range, middle": (
        f"{CUSTOMERS}/Customers",
        "$top=50&$skip={half}&$filter=LastModifiedDateUtc%20ge%20datetime'2019-01-01'",
    ),
    "$filter by a part, nothing": (f"{CUSTOMERS}/Customers", "$filter=substringof('zzz',PrimaryName)"),
    "where and order, first": (f"{CATALOG}/Search", "VendorIds=14107&PageSize=50"),
    "where and order, middle": (f"{CATALOG}/Search", "VendorIds=14107&PageSize=50&Page={page}"),
    "opposite order, middle": (f"{CATALOG}/Search", "OrderBy=dateAdded&OrderDir=desc&PageSize=50&Page={page}"),
}


def seeded(count: int) -> Simulator:
    """Return a simulator with so many customers and items."""
    simulator = Simulator(windows=WindowSettings(limit=10**9))
    seed_rows(simulator.writer, simulator.plans, Seed("crm", "Customer", count))
    seed_rows(simulator.writer, simulator.plans, Seed("catalog", "SearchItem", count))
    return simulator


def ask(simulator: Simulator, authorization: str, path: str, query: str) -> None:
    """Ask for a page."""
    headers = {"authorization": authorization, "accept": "application/json"}
    request = HTTPRequest("GET", path, query, headers, b"", "127.0.0.1")
    reply = asyncio.run(serve(simulator, Exchange(request))).reply
    assert reply is not None, "no fault is set"
    assert reply.status == 200, reply.body


def main() -> int:
    """Print the ratios; return 1 where one of them is too high."""
    simulators, user = {count: seeded(count) for count in (FEW, MANY)}, User()
    names = ("client_id", "client_secret", "username", "password")
    form = {"grant_type": "password", **{name: getattr(user, name) for name in names}}
    tokens = {count: f"Bearer {each.tokens.grant(form)['access_token']}" for count, each in simulators.items()}
    failed = False
    print(f"\nA page of 50 beside {MANY:,} rows, compared with {FEW:,}\n")
    for name, (path, query) in PAGES.items():
        calls = {
            str(count): partial(ask, each, tokens[count], path, query.format(half=count // 2, page=count // 100))
            for count, each in simulators.items()
        }
        seconds = cpu_seconds(calls, rounds=10)
        ratio = seconds[str(MANY)] / seconds[str(FEW)]
        failed |= ratio > MOST
        print(f"  {name:<30} {seconds[str(MANY)] * 1e3:8.2f} ms  {ratio:6.2f} x  (at most {MOST})")
    for simulator in simulators.values():
        simulator.store.close()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
