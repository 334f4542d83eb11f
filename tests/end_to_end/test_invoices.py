"""A till writes invoices and finds them again, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.invoices import (
    Address,
    Customer,
    DropshipOrder,
    DropshipOrderItem,
    InvoiceInput,
    InvoiceType,
    Order,
    OrderItem,
    Payment,
    PaymentTransactionType,
    TaxCalculationResult,
    TaxLineItem,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION = 14146, 4


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def sale(employee: int) -> InvoiceInput:
    phone = OrderItem(description="iPhone 4s", quantity=1, selling_price=Decimal("499.95"), sku="403405")
    return InvoiceInput(
        employee_id=employee,
        location_id=LOCATION,
        orders=[Order(items=[phone])],
        payments=[Payment(amount=Decimal("499.95"), transaction_type=PaymentTransactionType.PURCHASE)],
    )


def test_an_invoice_is_found_by_its_summary(client: IQmetrix) -> None:
    invoices = client.invoices
    made = [invoices.create(company_id=COMPANY, body=sale(employee)) for employee in (21, 22, 22)]
    found = list(invoices.summaries.list(company_id=COMPANY, filter=f"LocationId eq {LOCATION} and EmployeeId eq 22"))
    assert {each.id for each in found} == {each.id for each in made[1:]}
    times = [each.created_date_utc for each in invoices.summaries.list(company_id=COMPANY)]
    known = [time for time in times if time is not None]
    assert len(known) == len(times) > len(made)
    assert known == sorted(known, reverse=True)

    whole = invoices.get(company_id=COMPANY, invoice_id=found[0].id or "")
    assert whole.employee_id == 22
    assert whole.orders == sale(22).orders
    assert whole.payments == sale(22).payments
    assert list(client.drift) == []


def test_a_summary_has_what_items_and_taxes_come_to(client: IQmetrix) -> None:
    parcel = DropshipOrder(items=[DropshipOrderItem(quantity=3, selling_price=Decimal("0.10"))])
    taxes = TaxCalculationResult(lines=[TaxLineItem(tax=Decimal("25.01")), TaxLineItem(taxability=False)])
    body = InvoiceInput(orders=sale(30).orders, dropship_orders=[parcel], tax_calculation_result=taxes)
    made = client.invoices.create(company_id=COMPANY, body=body)
    summary = next(each for each in client.invoices.summaries.list(company_id=COMPANY) if each.id == made.id)
    assert summary.invoice_total == Decimal("525.26")


def test_a_summary_tells_whose_invoice_it_is_and_what_for(client: IQmetrix) -> None:
    buyer = Customer(id=UUID(int=7), primary_name="Robert")
    for is_refund, kind in [(False, InvoiceType.NONE), (True, InvoiceType.REFUND)]:
        body = InvoiceInput(customer=buyer, is_refund=is_refund, location_id=LOCATION)
        made = client.invoices.create(company_id=COMPANY, body=body)
        found = client.invoices.summaries.list(company_id=COMPANY, filter=f"CustomerId eq guid'{UUID(int=7)}'")
        summary = next(each for each in found if each.id == made.id)
        assert (summary.customer_id, summary.location_id, summary.invoice_type) == (UUID(int=7), LOCATION, kind)
    assert list(client.drift) == []


def test_what_is_not_there_or_not_valid_is_refused(client: IQmetrix) -> None:
    with pytest.raises(NotFound):
        client.invoices.get(company_id=COMPANY, invoice_id=UUID(int=1))
    nowhere = InvoiceInput(customer=Customer(billing_address=Address(state_code="AB")))
    with pytest.raises(BadRequest, match="CountryCode"):
        client.invoices.create(company_id=COMPANY, body=nowhere)
