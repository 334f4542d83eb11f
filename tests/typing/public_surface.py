"""The public surface as users write it. It must type-check; nothing here is run."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import assert_type
from uuid import UUID

import httpx

import iqmetrix
import iqmetrix_api.crm.v1
from iqmetrix import (
    AsyncIQmetrix,
    AsyncTransport,
    CallDetails,
    Credentials,
    Difference,
    Drift,
    Entry,
    Environment,
    File,
    FileStore,
    Headers,
    Hooks,
    HTTPRequest,
    HTTPResponse,
    IQmetrix,
    Limits,
    LimitView,
    MemoryStore,
    Page,
    RateLimited,
    RawResponse,
    RedisStore,
    RequestOptions,
    RetrySettings,
    StateStore,
    StoreError,
    Timing,
    Transport,
    TransportError,
    WaitDetails,
    decode,
    encode,
    telemetry,
)
from iqmetrix.odata import Filter, UnquotedFilter
from iqmetrix.services.catalog import product_details, product_details_async
from iqmetrix.services.crm import find_customer, find_customer_async
from iqmetrix.services.orders import PlacedOrder, place_order, place_order_async
from iqmetrix.testing import FakeService, MemoryTransport, Received, Reply, VirtualClock, set_testing
from iqmetrix_api import SupportsAsyncRead
from iqmetrix_api.catalog import ProductDetails
from iqmetrix_api.common import Ping
from iqmetrix_api.crm import (
    AsyncCrmService,
    CrmService,
    Customer,
    CustomerCollection,
    CustomerFull,
    CustomerInput,
    CustomerTypeId,
)
from iqmetrix_api.entities import Carrier
from iqmetrix_api.orders import OrderFullInput, OrderType
from iqmetrix_api.sales_orders import SaleOrderInput

COMPANY = 14146
order = OrderFullInput(order_type_id=OrderType.SALES)
sale = SaleOrderInput()


def shared(credentials: Credentials) -> list[IQmetrix]:
    stores: list[StateStore] = [MemoryStore(), FileStore("state.sqlite"), RedisStore.from_url("redis://localhost")]
    return [IQmetrix(credentials=credentials, state=store, reserve=0.3, state_keys=["key"]) for store in stores]


class OwnTransport:
    def send(self, request: HTTPRequest, /) -> HTTPResponse:
        if request.method != "GET":
            raise TransportError("reads only", kind="connect", may_have_been_processed=False)
        return HTTPResponse(200, Headers([("Content-Type", "application/json")]), b"{}")

    def close(self) -> None: ...


class OwnAsyncTransport:
    async def send(self, request: HTTPRequest, /) -> HTTPResponse:
        return OwnTransport().send(request)

    async def aclose(self) -> None: ...


class OwnStore:
    private = True
    blocking = False

    def read(self, key: str, /) -> Entry:
        raise StoreError(f"no {key}")

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        return Entry(value, version + 1, 0.0, written=True)

    def after_fork(self) -> None: ...

    def close(self) -> None: ...


def parts_of_their_own(credentials: Credentials) -> None:
    transport: Transport = OwnTransport()
    asynchronous: AsyncTransport = OwnAsyncTransport()
    store: StateStore = OwnStore()
    with IQmetrix(credentials=credentials, transport=transport, state=store, timing=Timing(random=lambda: 0.5)) as iq:
        assert_type(iq.limits, Limits)
        assert_type(iq.limits["crm"], LimitView)
        assert_type(iq.drift, Drift)
        assert_type(list(iq.drift), list[Difference])
    AsyncIQmetrix(credentials=credentials, transport=asynchronous)


def told(details: WaitDetails) -> None:
    assert_type(details.seconds, float)


@contextlib.contextmanager
def around(details: CallDetails) -> Iterator[None]:
    assert_type(details.operation, str)
    yield


def answer(received: Received) -> Reply:
    assert_type(received.params["customer_id"], str)
    return Reply(json=Customer(primary_name="Ella"))


async def users_tests() -> None:
    clock = VirtualClock()
    service = FakeService(limit=20, window=60, clock=clock)
    route = service.on("GET", "/v1/Customers({customer_id})", {"Id": 1}, [], Customer(), answer, Reply(503))
    assert_type(route.requests, list[Received])
    assert_type(service.client(), IQmetrix)
    assert_type(service.async_client(deadline=60), AsyncIQmetrix)
    with set_testing(clock=clock):
        clock.advance(3600)
        await clock.sleep_async(1)
    credentials = Credentials(client_id="c", client_secret="s", username="u", password="p")
    IQmetrix(credentials=credentials, transport=MemoryTransport(service), timing=clock.timing())
    IQmetrix(credentials=credentials, hooks=telemetry.hooks(Hooks(around_call=around)))


def clients() -> None:
    credentials = Credentials(client_id="c", client_secret="s", username="u", password="p")
    IQmetrix(credentials=credentials)
    IQmetrix(credentials=credentials, environment="sandbox", transport=httpx.Client(), hooks=Hooks(on_wait=told))
    AsyncIQmetrix(credentials=credentials, environment=Environment(suffix="demo"), transport=httpx.AsyncClient())
    IQmetrix.from_env(deadline=None, transport=httpx.Client())
    IQmetrix.from_env(hoks=None, timeout=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - must be an error
    IQmetrix.from_env(deadline="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - must be an error
    IQmetrix(credentials=credentials, deadline=None, retries=RetrySettings(attempts=3))


def sync_use(iq: IQmetrix, customer_id: UUID) -> None:
    customer = iq.crm.customers.get(company_id=COMPANY, customer_id=customer_id)
    assert_type(customer.id, UUID)
    iq.crm.customers.update(company_id=COMPANY, customer_id=customer.id, body=customer)
    assert_type(customer, Customer)
    assert_type(customer.primary_name, str | None)
    assert_type(iq.crm, CrmService)
    assert_type(iq.crm.v1, CrmService)
    assert_type(iq.crm.ping(), Ping)
    assert_type(iq.catalog.ping(), Ping)
    assert_type(iq.crm.with_raw_response.ping(), RawResponse[Ping])
    assert_type(customer.date_of_birth, datetime | None)
    assert_type(customer.customer_type_id, CustomerTypeId | None)
    for each in iq.crm.customers.list(company_id=COMPANY, filter="PrimaryName eq 'Ella'", page_size=100):
        assert_type(each, Customer)
    for page in iq.crm.customers.list(company_id=COMPANY, max_items=5).pages():
        assert_type(page, Page[Customer])
        assert_type(page.resume, str | None)
    raw = iq.crm.customers.with_raw_response.get(company_id=COMPANY, customer_id=customer_id)
    assert_type(raw, RawResponse[Customer])
    assert_type(raw.rate_limit.remaining, int | None)
    page_as_it_came = iq.crm.customers.with_raw_response.list(company_id=COMPANY)
    assert_type(page_as_it_came, RawResponse[CustomerCollection])
    made = iq.crm.customers.create(company_id=COMPANY, body=CustomerInput(customer_type_id=CustomerTypeId.PERSON))
    iq.crm.customers.update(company_id=COMPANY, customer_id=customer_id, body=made)
    iq.crm.customers.update(company_id=COMPANY, customer_id=customer_id, body={"CustomerTypeId": 2, "Notes": None})
    assert_type(iq.crm.customers.delete(company_id=COMPANY, customer_id=customer_id), None)
    for carrier in iq.entities.carriers.list():
        assert_type(carrier, Carrier)
    for item_id, details in product_details(iq.catalog, company_id=COMPANY, catalog_item_ids=[customer_id]):
        assert_type(item_id, UUID)
        assert_type(details, ProductDetails | None)
        if details is not None and details.msrp is not None:
            assert_type(details.msrp.amount, Decimal | None)
    found = find_customer(iq.crm, company_id=COMPANY, extension_type_id=2, identifier="7")
    assert_type(found, UUID | None)
    assert_type(place_order(iq, company_id=COMPANY, reference="7", order=order, sale=sale, save=print), PlacedOrder)
    iq.crm.customers.list(company_id=COMPANY, filter=Filter().eq("PrimaryName", "Ella").since("At", datetime.now()))
    iq.order_reports.orders.list(filter=UnquotedFilter().gt("companyId", 7))
    quick = RequestOptions(deadline=5, replay=False)
    with contextlib.suppress(RateLimited):
        iq.with_options(read_timeout=5).crm.customers.get(company_id=COMPANY, customer_id=customer_id, options=quick)
    assert_type(iq.limits["crm"].remaining, int | None)
    assert_type(iq.limits["crm"].forecast(100), float)
    assert_type(encode(customer), bytes)
    decode("crm.v1.getCustomer", 200, "application/json", b"{}")


async def async_use(iq: AsyncIQmetrix, customer_id: UUID) -> None:
    customer = await iq.crm.customers.get_full(company_id=COMPANY, customer_id=customer_id)
    assert_type(customer, CustomerFull)
    async for each in iq.crm.customers.list(company_id=COMPANY):
        assert_type(each, Customer)
    assert_type(iq.crm.v1, AsyncCrmService)
    assert_type(await iq.crm.ping(), Ping)
    assert_type(await iq.crm.with_raw_response.ping(), RawResponse[Ping])
    raw = await iq.crm.customers.with_raw_response.get(company_id=COMPANY, customer_id=customer_id)
    assert_type(raw, RawResponse[Customer])
    async for _, details in product_details_async(iq.catalog, company_id=COMPANY, catalog_item_ids=["0" * 32]):
        assert_type(details, ProductDetails | None)
    found = await find_customer_async(iq.crm, company_id=COMPANY, extension_type_id=2, identifier="7")
    assert_type(found, UUID | None)
    placed = await place_order_async(iq, company_id=COMPANY, reference="7", order=order, sale=sale, save=print)
    assert_type(placed, PlacedOrder)


def arguments_are_checked(iq: IQmetrix) -> None:
    iq.crm.customers.get(company_id=1.5, customer_id="0" * 32)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - must be an error
    iqmetrix.Costumer  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue] # noqa: B018 - must be an error
    iqmetrix_api.crm.Costumer  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue] # noqa: B018 - must be an error
    iqmetrix_api.crm.v1.Costumer  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue] # noqa: B018 - must be an error
    iq.crm.customers.get(COMPANY, UUID(int=0))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - must be an error
    credentials = Credentials(client_id="c", client_secret="s", username="u", password="p")
    IQmetrix(credentials=credentials, deadline="soon")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - must be an error
    IQmetrix(credentials=credentials, dead_line=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - must be an error
    product_details(iq.catalog, company_id="x", catalog_item_ids=[])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - must be an error
    AsyncIQmetrix(credentials=credentials, dead_line=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue] - must be an error


def contents_of_files(pieces: AsyncIterator[bytes], upload: SupportsAsyncRead, reader: asyncio.StreamReader) -> None:
    for content in (b"x", Path("a.png"), [b"x"], pieces, upload, reader):
        assert_type(File(content), File)
    File(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - must be an error


handler: Callable[[AsyncIQmetrix, UUID], Awaitable[None]] = async_use
