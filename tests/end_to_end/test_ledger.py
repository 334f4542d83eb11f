"""An accounting program reads accounts and a year's transactions to the end, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import pytest

from iqmetrix import AsyncIQmetrix, BadRequest, IQmetrix, NotFound
from iqmetrix_api.general_ledger import Transaction
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.plain_client import Client
from tests.kit.simulated import arguments

COMPANY = 14146
BANK = UUID("7c7d31f7-f6f9-4a96-9eec-b0e26e1d6787")
YEAR = "TransactionDateUTC ge datetime'2015-01-01T00:00:00.000' and TransactionDateUTC le datetime'2015-12-31T23:59:59.000'"
BEFORE = "2014-12-31T23:59:59"


@pytest.fixture
def books(iqmetrix_simulator: RunningSimulator) -> RunningSimulator:
    """Return a simulator whose ledger has 120 transactions of 2015 besides the documented one, and 7 of the year before."""
    ledger = {"service": "general_ledger", "entity": "Transaction", "scope": [str(COMPANY)]}
    for month, count in ((11, 50), (2, 70)):  # written in another order than that of their dates
        extra = {"TransactionDateUTC": f"2015-{month:02}-01T12:00:00"}
        iqmetrix_simulator.control.post("seed", count=count, extra=extra, seed=month, **ledger)
    iqmetrix_simulator.control.post("seed", count=7, extra={"TransactionDateUTC": BEFORE}, seed=12, **ledger)
    return iqmetrix_simulator


@pytest.fixture
def client(books: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(books)) as iq:
        yield iq


def check(rows: list[Transaction]) -> None:
    dates = [row.transaction_date_utc for row in rows if isinstance(row.transaction_date_utc, datetime)]
    assert len({row.id for row in rows}) == len(dates) == 121
    assert dates == sorted(dates)
    assert {date.year for date in dates} == {2015}
    assert [date.month for date in dates].count(2) == 70
    documented = next(row for row in rows if row.id == UUID("2862e667-9dd7-45b0-9f6b-7e6bdaad0f61"))
    assert documented.entries is not None
    assert sum(entry.debit or 0 for entry in documented.entries) == Decimal(5000)
    assert sum(entry.credit or 0 for entry in documented.entries) == Decimal(5000)
    assert documented.entries[0].account_id == BANK


@pytest.mark.parametrize("page_size", [None, 7, 500])
def test_a_year_is_read_to_its_end(client: IQmetrix, page_size: int | None) -> None:
    transactions = client.general_ledger.transactions.list(company_id=COMPANY, filter=YEAR, page_size=page_size)
    pages = [page.items for page in transactions.pages()]
    assert len(pages) == {None: 3, 7: 18, 500: 1}[page_size]
    check([row for page in pages for row in page])
    assert list(client.drift) == []


def test_tasks_read_the_same(books: RunningSimulator) -> None:
    async def run() -> list[Transaction]:
        async with AsyncIQmetrix(**arguments(books)) as iq:
            found = iq.general_ledger.transactions.list(company_id=COMPANY, filter=YEAR)
            return [row async for row in found]

    check(asyncio.run(run()))


def test_reading_goes_on_where_it_stopped(client: IQmetrix) -> None:
    """A job that was stopped after two pages reads the rest the next day."""
    ledger = client.general_ledger.transactions
    first = []
    resume = None
    for number, page in enumerate(ledger.list(company_id=COMPANY, filter=YEAR, page_size=20).pages(), 1):
        first += page.items
        resume = page.resume
        if number == 2:
            break
    rest = list(ledger.list(company_id=COMPANY, filter=YEAR, page_size=20, resume=resume))
    assert (len(first), len(rest)) == (40, 81)
    check([*first, *rest])


def test_accounts_come_by_name(books: RunningSimulator) -> None:
    scope = [str(COMPANY)]
    for seed, name in enumerate(("Zebra", "Accounting")):
        wanted = {"count": 1, "scope": scope, "extra": {"AccountName": name}, "seed": seed}
        books.control.post("seed", service="general_ledger", entity="Account", **wanted)
    with IQmetrix(**arguments(books)) as iq:
        accounts = list(iq.general_ledger.accounts.list(company_id=COMPANY, page_size=1))
        assert [each.account_name for each in accounts] == ["Accounting", "CAD Bank Account: 518", "Zebra"]
        by_id = {each.id: each for each in accounts}
        assert by_id[BANK].currency_code == "CAD"
        with pytest.raises(NotFound, match="Resource cannot be found"):
            list(iq.general_ledger.accounts.list(company_id=1))


def test_a_date_that_is_none_is_refused(client: IQmetrix) -> None:
    with pytest.raises(BadRequest):
        list(client.general_ledger.transactions.list(company_id=COMPANY, filter="TransactionDateUTC ge datetime'soon'"))


def test_sizes_and_places_out_of_range_are_refused_by_the_service(books: RunningSimulator, client: IQmetrix) -> None:
    """But clients keep to the range of a size."""
    ledger = client.general_ledger.transactions
    assert len(list(ledger.list(company_id=COMPANY, filter=YEAR, page_size=100_000))) == 121
    plain = Client(books)
    plain.sign_in()
    for query, status in (("$top=500", 200), ("$top=501", 400), ("$top=-1", 400), ("$skip=-1", 400)):
        assert plain.get(f"/general_ledger/v1/Companies({COMPANY})/Accounts?{query}").status == status, query
