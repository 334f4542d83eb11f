"""Helpers of services as integrators use them, for threads and for tasks, against the simulator over real HTTP."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from iqmetrix import AsyncIQmetrix, ConfigurationError, ConnectionFailed, IQmetrix, ServerError
from iqmetrix.services import availability, catalog, crm, pricing, products
from iqmetrix_api.availability import AvailabilityInput
from iqmetrix_api.catalog import CatalogItem
from iqmetrix_api.crm import CustomerExtensionInput, CustomerFullInput, CustomerTypeId
from iqmetrix_api.pricing import PricingInput
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, VENDOR = 14146, 14202, 1217
SYSTEM = 2
SKU = "408853"
Helper = Callable[..., Any]


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


@pytest.fixture(params=["threads", "tasks"])
def call(request: pytest.FixtureRequest, iqmetrix_simulator: RunningSimulator) -> Iterator[Helper]:
    """Calls a helper by its module and name, in threads or in tasks; lists have all items."""
    made = arguments(iqmetrix_simulator)

    async def in_task(module: Any, name: str, **given: Any) -> Any:
        async with AsyncIQmetrix(**made) as iq:
            result = getattr(module, f"{name}_async")(getattr(iq, module.__name__.rpartition(".")[2]), **given)
            return [item async for item in result] if isinstance(result, AsyncIterator) else await result

    with IQmetrix(**made) as iq:

        def in_thread(module: Any, name: str, **given: Any) -> Any:
            result = getattr(module, name)(getattr(iq, module.__name__.rpartition(".")[2]), **given)
            return list(result) if isinstance(result, Iterator) else result

        yield in_thread if request.param == "threads" else lambda *args, **given: asyncio.run(in_task(*args, **given))


def calls(simulator: RunningSimulator, operation: str) -> int:
    return sum(simulator.control.get("totals")["operations"].get(operation, {}).values())


def somebody(**members: Any) -> CustomerFullInput:
    return CustomerFullInput(customer_type_id=CustomerTypeId.PERSON, primary_name="Ella", **members)


def wanted(identifier: str, **more: Any) -> dict[str, Any]:
    return {"company_id": COMPANY, "extension_type_id": SYSTEM, "identifier": identifier, **more}


def customers(simulator: RunningSimulator, identifier: str) -> list[Any]:
    rows = simulator.control.get("rows", service="crm", entity="CustomerExtension", scope=str(COMPANY))
    return [row for row in rows if row["Value"] == identifier]


def test_a_customer_is_created_once(iqmetrix_simulator: RunningSimulator, call: Helper, client: IQmetrix) -> None:
    body = somebody(customer_extensions=[CustomerExtensionInput(extension_type_id=1, value="77")])
    assert call(crm, "find_customer", **wanted("web-O'Neil-1")) is None
    made = call(crm, "find_or_create_customer", **wanted("web-O'Neil-1", customer=body))
    assert call(crm, "find_or_create_customer", **wanted("web-O'Neil-1", customer=body)) == made
    assert call(crm, "find_customer", **wanted("web-O'Neil-1")) == made
    found = client.crm.customers.get_full(company_id=COMPANY, customer_id=made)
    extensions = {(each.extension_type_id, each.value) for each in found.customer_extensions or ()}
    assert extensions == {(1, "77"), (SYSTEM, "web-O'Neil-1")}
    assert body.customer_extensions is not None
    assert len(body.customer_extensions) == 1, "the user's own body stays as it is"
    assert len(customers(iqmetrix_simulator, "web-O'Neil-1")) == 1


def test_only_the_same_identifier_of_the_same_system_counts(call: Helper) -> None:
    other = somebody(alternate_name="web-20")
    longer = call(crm, "find_or_create_customer", **wanted("web-201", customer=other))
    assert call(crm, "find_customer", **wanted("web-20")) is None
    assert call(crm, "find_customer", **wanted("WEB-201")) is None
    assert call(crm, "find_customer", **{**wanted("web-201"), "extension_type_id": 1}) is None
    assert call(crm, "find_or_create_customer", **wanted("web-20", customer=other)) != longer


def test_a_lost_response_is_no_second_customer(iqmetrix_simulator: RunningSimulator, call: Helper) -> None:
    assert call(crm, "find_customer", **wanted("web-3")) is None
    iqmetrix_simulator.control.post("faults", kind="reset", after_work=True, path="/crm/*", method="POST", count=1)
    made = call(crm, "find_or_create_customer", **wanted("web-3", customer=somebody()))
    assert [UUID(row["CustomerId"]) for row in customers(iqmetrix_simulator, "web-3")] == [made]


def test_a_customer_who_was_not_created_is_created_by_the_next_call(
    iqmetrix_simulator: RunningSimulator, call: Helper
) -> None:
    iqmetrix_simulator.control.post("faults", kind="status", status=500, path="/crm/*", method="POST", count=1)
    with pytest.raises(ServerError):
        call(crm, "find_or_create_customer", **wanted("web-4", customer=somebody()))
    made = call(crm, "find_or_create_customer", **wanted("web-4", customer=somebody()))
    assert [UUID(row["CustomerId"]) for row in customers(iqmetrix_simulator, "web-4")] == [made]


def test_of_two_customers_all_programs_choose_the_same(call: Helper, client: IQmetrix) -> None:
    extension = CustomerExtensionInput(extension_type_id=SYSTEM, value="web-5")
    body = somebody(customer_extensions=[extension])
    made = {client.crm.customers.create_full(company_id=COMPANY, body=body).id for _ in range(3)}
    assert call(crm, "find_customer", **wanted("web-5")) == min(made)


@pytest.mark.parametrize("identifier", ["", "  ", None, 5])
def test_an_identifier_is_a_text(call: Helper, identifier: Any) -> None:
    with pytest.raises(ConfigurationError, match="identifier must be a text"):
        call(crm, "find_customer", **wanted(identifier))


def test_items_of_skus_come_from_the_cache_the_second_time(iqmetrix_simulator: RunningSimulator, call: Helper) -> None:
    cache: dict[tuple[int, int, str], list[CatalogItem]] = {}
    asked: dict[str, Any] = {
        "company_id": COMPANY,
        "vendor_id": VENDOR,
        "vendor_skus": [SKU, "unknown", SKU],
        "cache": cache,
    }
    found = dict(call(catalog, "items_by_vendor_sku", **asked))
    assert list(found) == [SKU, "unknown"]
    assert found[SKU]
    assert found["unknown"] == []
    assert list(cache) == [(COMPANY, VENDOR, SKU)]
    assert dict(call(catalog, "items_by_vendor_sku", **asked)) == found
    assert calls(iqmetrix_simulator, "catalog.listItemsByVendorSku") == 3, "unknown SKUs are asked for again"


def test_stock_of_many_items_in_their_order(
    iqmetrix_simulator: RunningSimulator, call: Helper, client: IQmetrix
) -> None:
    ids = [uuid4() for _ in range(12)]
    for number, item in enumerate(ids[:10]):
        body = AvailabilityInput(id=item, entity_id=LOCATION, quantity=number)
        client.availability.configure(company_id=COMPANY, body=body)
    where: dict[str, Any] = {"company_id": COMPANY, "location_id": LOCATION, "at_once": 4}
    found = call(availability, "stock", catalog_item_ids=[*ids, str(ids[0])], **where)
    assert [item for item, _ in found] == ids
    assert [row.quantity if row else None for _, row in found] == [*range(10), None, None]
    assert calls(iqmetrix_simulator, "availability.getAvailability") == 12


def test_prices_of_many_items_in_their_order(call: Helper, client: IQmetrix) -> None:
    ids = [uuid4() for _ in range(5)]
    for item in ids[:4]:
        for term in (None, 78):
            body = PricingInput(
                catalog_item_id=item, entity_id=LOCATION, regular_price=Decimal(5), pricing_term_id=term
            )
            client.pricing.prices.create_or_update(
                company_id=COMPANY, entity_id=LOCATION, catalog_item_id=item, body=body
            )
    found = call(pricing, "prices", company_id=COMPANY, location_id=LOCATION, catalog_item_ids=ids)
    assert [item for item, _ in found] == ids
    assert [len(rows) for _, rows in found] == [2, 2, 2, 2, 0]


IN_CALLS = [
    (catalog, "product_details", "catalog_item_ids", UUID, {"company_id": COMPANY}, 500),
    (products, "products_by_slug", "slugs", str, {}, 100),
]
OPERATIONS = {catalog: ("ProductDetails", "getProductDetailsMany"), products: ("Product", "getProductsMany")}


@pytest.mark.parametrize(("module", "name", "several", "kind", "given", "in_one_call"), IN_CALLS)
@pytest.mark.parametrize("at_once", [1, 3])
def test_what_is_read_many_at_a_time_keeps_its_order(
    iqmetrix_simulator: RunningSimulator,
    call: Helper,
    module: Any,
    name: str,
    several: str,
    kind: type[Any],
    given: dict[str, Any],
    in_one_call: int,
    at_once: int,
) -> None:
    """In the order in which it is named, each once, in as few calls as it takes; what is unknown is told."""
    service, (entity, operation) = module.__name__.rpartition(".")[2], OPERATIONS[module]
    seed = {"service": service, "entity": entity, "count": 2 * in_one_call, "scope": [str(COMPANY)] if given else []}
    known = [kind(key) for key in iqmetrix_simulator.control.post("seed", **seed)["keys"]]
    random.Random(7).shuffle(known)
    unknown = [kind(str(uuid4())) for _ in range(3)]
    wanted = [unknown[0], *known[:in_one_call], unknown[1], *known[in_one_call:], unknown[2]]
    found = call(module, name, **given, **{several: iter([*wanted, *wanted[:7]])}, at_once=at_once)
    assert [key for key, _ in found] == wanted
    assert [key for key, value in found if value is None] == unknown
    names = {value.name for _, value in found if value is not None}
    assert len(names) == len(known), "each is found under its own key"
    assert calls(iqmetrix_simulator, f"{service}.{operation}") == 3


MANY = [
    (catalog, "product_details", {"company_id": COMPANY, "catalog_item_ids": []}),
    (catalog, "items_by_vendor_sku", {"company_id": COMPANY, "vendor_id": VENDOR, "vendor_skus": []}),
    (availability, "stock", {"company_id": COMPANY, "location_id": LOCATION, "catalog_item_ids": []}),
    (pricing, "prices", {"company_id": COMPANY, "location_id": LOCATION, "catalog_item_ids": []}),
    (products, "products_by_slug", {"slugs": []}),
]


@pytest.mark.parametrize(("module", "name", "given"), MANY)
def test_without_anything_to_read_nothing_is_sent(
    iqmetrix_simulator: RunningSimulator, call: Helper, module: Any, name: str, given: dict[str, Any]
) -> None:
    assert call(module, name, **given) == []
    assert iqmetrix_simulator.control.get("totals")["operations"] == {}


@pytest.mark.parametrize(("module", "name", "given"), MANY)
@pytest.mark.parametrize("at_once", [0, -1, True, 2.0, None])
def test_calls_at_once_are_a_number(call: Helper, module: Any, name: str, given: dict[str, Any], at_once: Any) -> None:
    with pytest.raises(ConfigurationError, match="at_once must be an integer of at least 1"):
        call(module, name, at_once=at_once, **given)


@pytest.mark.parametrize(("module", "name", "given"), MANY)
def test_one_text_is_not_many(call: Helper, module: Any, name: str, given: dict[str, Any]) -> None:
    (several,) = [each for each in given if each.endswith("s")]
    with pytest.raises(ConfigurationError, match=f"{several} takes several"):
        call(module, name, **{**given, several: str(uuid4())})


@pytest.mark.parametrize("slug", ["", " ", None, 870, "M870-V7,M632536"])
def test_a_slug_is_one_text(iqmetrix_simulator: RunningSimulator, call: Helper, slug: Any) -> None:
    with pytest.raises(ConfigurationError, match="slugs must be texts that are not empty, without commas"):
        call(products, "products_by_slug", slugs=["M870-V7", slug])
    assert calls(iqmetrix_simulator, "products.getProductsMany") == 0


def test_a_failed_call_comes_after_what_was_found(iqmetrix_simulator: RunningSimulator, client: IQmetrix) -> None:
    ids = [uuid4() for _ in range(6)]
    iqmetrix_simulator.control.post("faults", kind="reset", skip=3, path="/availability/*")
    found = availability.stock(
        client.availability, company_id=COMPANY, location_id=LOCATION, catalog_item_ids=ids, at_once=1
    )
    assert [next(found)[0] for _ in range(3)] == ids[:3]
    with pytest.raises(ConnectionFailed):
        next(found)
