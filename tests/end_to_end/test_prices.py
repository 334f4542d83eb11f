"""A retailer prices an item and plans sales, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.pricing import PricingInput, SaleOverridePriceInput
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, TERM = 14146, 14202, 78
ITEM = UUID("b183f1a9-c58f-426a-930a-9a6357db52ee")
MISMATCH = "Uri parameter representing resource id and resource id found in the request content don't match."
DATES_MISSING = "A non-default sale override price must have start and stop dates associated with it."
DATES_GIVEN = "A default sale override price cannot have start or stop dates associated with it."
ORDER = "The start date is after, or equal to the end date. The start date must come before the end date."
OVERLAP = "The date range overlaps with another sale period for this pricing record."
NEGATIVE = "The sale price must be greater or equal to zero."
SECOND_DEFAULT = (
    "There is already a default sales overide for this pricing record. Either delete it first, or modify that record."
)


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def price(amount: str, term: int | None = None) -> PricingInput:
    return PricingInput(catalog_item_id=ITEM, entity_id=LOCATION, regular_price=Decimal(amount), pricing_term_id=term)


def set_price(client: IQmetrix, amount: str, term: int | None = None) -> Any:
    return client.pricing.prices.create_or_update(
        company_id=COMPANY, entity_id=LOCATION, catalog_item_id=ITEM, body=price(amount, term)
    )


def sale(client: IQmetrix, pricing_id: int, **members: Any) -> Any:
    body = SaleOverridePriceInput(**members)
    return client.pricing.sale_override_prices.create(company_id=COMPANY, pricing_id=pricing_id, body=body)


def day(number: int) -> datetime:
    return datetime(2016, 1, number)


def test_prices_of_an_item_with_and_without_a_contract(client: IQmetrix) -> None:
    outright, two_years = set_price(client, "100"), set_price(client, "80", TERM)
    assert set_price(client, "90").id == outright.id != two_years.id
    found = list(client.pricing.prices.list(company_id=COMPANY, entity_id=LOCATION, catalog_item_id=ITEM))
    assert {each.pricing_term_id: each.regular_price for each in found} == {None: Decimal(90), TERM: Decimal(80)}
    listed = client.pricing.prices.list_of_all_items(company_id=COMPANY, entity_id=LOCATION)
    assert {outright.id, two_years.id} <= {each.id for each in listed}
    term = client.pricing.pricing_terms.get(company_id=COMPANY, pricing_term_id=TERM)
    assert term.term_length_in_years == 3
    assert TERM in [each.id for each in client.pricing.pricing_terms.list(company_id=COMPANY)]
    assert list(client.drift) == []


def test_prices_of_the_company_by_pricing_term(client: IQmetrix) -> None:
    for term, amount in ((None, "100"), (TERM, "80")):
        body = PricingInput(
            catalog_item_id=ITEM, entity_id=COMPANY, regular_price=Decimal(amount), pricing_term_id=term
        )
        client.pricing.prices.create_or_update_at_company(company_id=COMPANY, body=body)
    own = client.pricing.prices.list_at_company(company_id=COMPANY, catalog_item_id=ITEM)
    assert sorted(each.regular_price for each in own) == [Decimal(80), Decimal(100)]
    (one,) = client.pricing.prices.list_at_company(company_id=COMPANY, catalog_item_id=ITEM, pricing_term_id=TERM)
    assert one.regular_price == Decimal(80)


def test_an_address_and_a_body_that_disagree(client: IQmetrix) -> None:
    with pytest.raises(BadRequest, match=MISMATCH):
        client.pricing.prices.create_or_update(
            company_id=COMPANY, entity_id=LOCATION + 1, catalog_item_id=ITEM, body=price("100")
        )
    with pytest.raises(NotFound, match="That term does not exist"):
        set_price(client, "100", 999)


def test_sales_of_a_year(client: IQmetrix) -> None:
    pricing = set_price(client, "100").id
    default = sale(client, pricing, is_default=True, sale_price=Decimal(95))
    assert (default.company_id, default.pricing_information_id) == (COMPANY, pricing)
    january = sale(
        client, pricing, is_default=False, sale_price=Decimal(70), start_date_utc=day(4), stop_date_utc=day(18)
    )
    sale(client, pricing, is_default=False, start_date_utc=day(18), stop_date_utc=day(20))
    sales = client.pricing.sale_override_prices
    assert len(list(sales.list(company_id=COMPANY, pricing_id=pricing))) == 3
    january.sale_price = Decimal(60)
    changed = sales.update(company_id=COMPANY, pricing_id=pricing, sale_override_price_id=january.id, body=january)
    assert changed.sale_price == Decimal(60)
    sales.delete(company_id=COMPANY, pricing_id=pricing, sale_override_price_id=default.id)
    sale(client, pricing, is_default=True, sale_price=Decimal(94))
    with pytest.raises(NotFound, match="Cannot find matching records"):
        sales.delete(company_id=COMPANY, pricing_id=pricing, sale_override_price_id=default.id)
    with pytest.raises(NotFound, match="Cannot find matching records"):
        list(sales.list(company_id=COMPANY, pricing_id=999_999))
    assert list(client.drift) == []


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"is_default": False}, DATES_MISSING),
        ({"is_default": False, "start_date_utc": day(25)}, DATES_MISSING),
        ({"is_default": False, "stop_date_utc": day(25)}, DATES_MISSING),
        ({"is_default": True, "start_date_utc": day(25)}, DATES_GIVEN),
        ({"is_default": True, "stop_date_utc": day(25)}, DATES_GIVEN),
        ({"is_default": False, "start_date_utc": day(25), "stop_date_utc": day(25)}, ORDER),
        ({"is_default": False, "start_date_utc": day(26), "stop_date_utc": day(25)}, ORDER),
        ({"is_default": False, "start_date_utc": day(1), "stop_date_utc": day(5)}, OVERLAP),
        ({"is_default": False, "start_date_utc": day(17), "stop_date_utc": day(30)}, OVERLAP),
        ({"is_default": False, "start_date_utc": day(1), "stop_date_utc": day(30)}, OVERLAP),
        (
            {"is_default": False, "sale_price": Decimal(-1), "start_date_utc": day(25), "stop_date_utc": day(26)},
            NEGATIVE,
        ),
        ({"is_default": True}, SECOND_DEFAULT),
    ],
)
def test_sale_prices_that_break_a_rule(client: IQmetrix, members: dict[str, Any], text: str) -> None:
    """Each documented refusal, on creation; nothing is kept of what was refused."""
    pricing = set_price(client, "100").id
    sale(client, pricing, is_default=True, sale_price=Decimal(95))
    sale(client, pricing, is_default=False, start_date_utc=day(4), stop_date_utc=day(18))
    with pytest.raises(BadRequest) as refusal:
        sale(client, pricing, **members)
    assert text in str(refusal.value)
    assert len(list(client.pricing.sale_override_prices.list(company_id=COMPANY, pricing_id=pricing))) == 2


def test_rules_hold_on_update_too(client: IQmetrix) -> None:
    pricing = set_price(client, "100").id
    first = sale(client, pricing, is_default=False, start_date_utc=day(4), stop_date_utc=day(18))
    second = sale(client, pricing, is_default=False, start_date_utc=day(18), stop_date_utc=day(20))
    sales = client.pricing.sale_override_prices
    second.start_date_utc = day(17)
    with pytest.raises(BadRequest, match="overlaps"):
        sales.update(company_id=COMPANY, pricing_id=pricing, sale_override_price_id=second.id, body=second)
    with pytest.raises(BadRequest, match="don't match"):
        sales.update(company_id=COMPANY, pricing_id=pricing, sale_override_price_id=second.id, body=first)
    first.sale_price = Decimal(1)
    assert sales.update(
        company_id=COMPANY, pricing_id=pricing, sale_override_price_id=first.id, body=first
    ).sale_price == Decimal(1)


def test_the_price_in_force_follows_the_sales(client: IQmetrix) -> None:
    pricing = set_price(client, "100").id
    in_force = client.pricing.prices

    def shown() -> tuple[Decimal | None, int | None]:
        prices = in_force.list(company_id=COMPANY, entity_id=LOCATION, catalog_item_id=ITEM)
        price = next(each for each in prices if each.id == pricing)
        return price.override_price, price.override_price_id

    assert shown() == (None, None)
    default = sale(client, pricing, is_default=True, sale_price=Decimal(95))
    assert shown() == (Decimal(95), default.id)
    now = datetime.now(UTC).replace(tzinfo=None)
    begin, end = now - timedelta(days=1), now + timedelta(days=1)
    period = sale(client, pricing, is_default=False, sale_price=Decimal(70), start_date_utc=begin, stop_date_utc=end)
    assert shown() == (Decimal(70), period.id)
    for each in (period, default):
        client.pricing.sale_override_prices.delete(
            company_id=COMPANY, pricing_id=pricing, sale_override_price_id=each.id
        )
    assert shown() == (None, None)


def test_an_item_without_a_price_is_not_found(client: IQmetrix) -> None:
    with pytest.raises(NotFound, match="Cannot find matching records"):
        list(client.pricing.prices.list(company_id=COMPANY, entity_id=LOCATION, catalog_item_id=UUID(int=9)))
