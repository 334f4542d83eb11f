"""A supplier publishes a list of products, and companies come and go, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.subscriptions import ProductInput, SubscribableListInput
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

SUPPLIER, COMPANY, OTHER_COMPANY = 14107, 14146, 14999


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def batteries(*skus: str) -> SubscribableListInput:
    products = [ProductInput(product_name=f"Battery {sku}", vendor_sku=sku, price=Decimal("24.99")) for sku in skus]
    return SubscribableListInput(entity_id=SUPPLIER, name="Nozama - Batteries", products=products)


def test_a_list_from_its_first_product_to_its_companies(client: IQmetrix) -> None:
    lists, companies, key = client.subscriptions.lists, client.subscriptions.companies, uuid4()
    with pytest.raises(NotFound, match="Document not found"):
        lists.get(list_id=key)
    with pytest.raises(NotFound, match="Document not found"):
        companies.add(list_id=key, company_id=COMPANY)
    with pytest.raises(NotFound, match="Document not found"):
        list(companies.list(list_id=key))

    made = lists.create_or_update(list_id=key, body=batteries("B1"))
    assert (made.id, made.version, made.count_of_products, made.dropshippable) == (key, 1, 1, False)
    changed = lists.create_or_update(list_id=key, body=batteries("B1", "B2", "B3"))
    assert (changed.version, changed.count_of_products) == (2, 3)
    changed.products = changed.products[1:] if changed.products else None
    lists.create_or_update(list_id=key, body=changed)
    read = lists.get(list_id=key)
    assert (read.version, [each.vendor_sku for each in read.products or []]) == (3, ["B2", "B3"])
    assert read.products is not None
    assert read.products[0].price == Decimal("24.99")
    with pytest.raises(BadRequest, match="should not be empty"):
        lists.create_or_update(list_id=key, body=SubscribableListInput(entity_id=SUPPLIER, name=""))

    assert list(companies.list(list_id=key)) == []
    for company in (COMPANY, OTHER_COMPANY):
        companies.add(list_id=key, company_id=company)
    first, second = companies.list(list_id=key)
    assert (first.id, first.name, second.id) == (COMPANY, "KENTEL Corp", OTHER_COMPANY)
    assert isinstance(first.date_subscribed_utc, datetime)
    companies.add(list_id=key, company_id=COMPANY)
    assert list(companies.list(list_id=key)) == [first, second], "to add a company once more changes nothing"
    companies.remove(list_id=key, company_id=OTHER_COMPANY)
    assert list(companies.list(list_id=key)) == [first]
    with pytest.raises(NotFound, match="Document not found"):
        companies.remove(list_id=key, company_id=OTHER_COMPANY)
    assert list(client.drift) == []


def test_a_product_that_stays_on_a_list_keeps_its_slugs_and_version(client: IQmetrix) -> None:
    lists, documented = client.subscriptions.lists, UUID("43d92a51-650e-4b85-b5d0-8d51bf4c59f4")
    (before,) = lists.get(list_id=documented).products or []
    lists.create_or_update(list_id=documented, body=batteries("B1", before.vendor_sku or ""))
    new, known = lists.get(list_id=documented).products or []
    assert (known.product_slugs, known.version) == (before.product_slugs, before.version) == (["M5218"], 2)
    assert known.product_name == f"Battery {before.vendor_sku}"
    assert (new.product_slugs, new.version) == (None, 1)


def test_each_list_has_companies_of_its_own(client: IQmetrix) -> None:
    companies = client.subscriptions.companies
    documented, other = UUID("43d92a51-650e-4b85-b5d0-8d51bf4c59f4"), uuid4()
    client.subscriptions.lists.create_or_update(list_id=other, body=batteries("B1"))
    before = list(companies.list(list_id=documented))
    assert [each.id for each in before] == [COMPANY]
    companies.add(list_id=other, company_id=COMPANY)
    companies.remove(list_id=other, company_id=COMPANY)
    assert list(companies.list(list_id=documented)) == before
