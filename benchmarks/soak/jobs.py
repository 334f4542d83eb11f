"""The jobs of a caller. Written once: with the client for threads they never pause, with the one for tasks they do."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from iqmetrix import AsyncIQmetrix, IQmetrix, IQmetrixError
from iqmetrix_api import AsyncPages, Pages
from iqmetrix_api.catalog import CatalogAdd, ProductDetailsBulkRequest
from iqmetrix_api.crm import CustomerInput, CustomerTypeId
from iqmetrix_api.entities import GroupInput
from soak.beliefs import AMBIGUOUS, DONE, Journal, name_of, outcome
from soak.world import COMPANY, NEW_COMPANY, World, notes, revision_of

T = TypeVar("T")
Item = TypeVar("Item")

PAGE_SIZE = 60
BULK_ITEMS = 50


class Caller:
    """One thread or task.

    Args:
        name: such as `2.5`, the fifth of the second process.
        iq: the client of its process.
        world: the rows to work on.
        own: key of the customer that no other caller changes.
        journal: of what it believes.
        random: chooses the next job.
        until: monotonic time of the end.
    """

    def __init__(
        self,
        name: str,
        iq: IQmetrix | AsyncIQmetrix,
        world: World,
        *,
        own: str,
        journal: Journal,
        random: Random,
        until: float,
    ) -> None:
        self._name = name
        self._iq = iq
        self._world = world
        self._own = own
        self._journal = journal
        self._random = random
        self._until = until
        self._begun = self._ended = 0
        self._made = self._revision = 0
        self._possible = {0}

    async def run(self) -> None:
        """Work until the end, then write the totals to the journal."""
        jobs = (
            (3, self._read_customer),
            (1, self._list_customers),
            (2, self._change_customer),
            (1, self._create_customer),
            (3, self._read_details),
            (3, self._read_many_details),
            (1, self._create_item),
            (3, self._read_supplier),
            (1, self._list_suppliers),
            (1, self._create_group),
        )
        weights = [weight for weight, _ in jobs]
        while time.monotonic() < self._until:
            (_, job) = self._random.choices(jobs, weights)[0]
            try:
                await job()
            except IQmetrixError as error:
                self._failed("read", error)
            except Exception as error:
                self._wrong(f"{type(error).__name__}: {error}")
        self._journal.write(
            "caller",
            name=self._name,
            row=self._own,
            revisions=sorted(self._possible),
            begun=self._begun,
            ended=self._ended,
        )

    # --- reading: the SDK repeats what failed ----------------------------------------------------------------------

    async def _read_customer(self) -> None:
        key = self._random.choice(self._world.customers)
        customer = await self._call(lambda: self._iq.crm.customers.get(company_id=COMPANY, customer_id=UUID(key)))
        self._expect(str(customer.id) == key, f"customer {key} was asked for, {customer.id} came")

    async def _list_customers(self) -> None:
        pages = self._iq.crm.customers.list(company_id=COMPANY, page_size=PAGE_SIZE)
        keys = [str(customer.id) for customer in await self._call(lambda: everything(pages))]
        self._expect(sorted(keys) == sorted(self._world.customers), f"a list has {len(keys)} customers")

    async def _read_details(self) -> None:
        key = self._random.choice(self._world.items)
        item = await self._call(
            lambda: self._iq.catalog.items.get_details(company_id=COMPANY, catalog_item_id=UUID(key))
        )
        self._expect(item.name is not None, f"details of item {key} have no name")

    async def _read_many_details(self) -> None:
        keys = self._random.sample(self._world.items, BULK_ITEMS)
        body = ProductDetailsBulkRequest(catalog_item_ids=[UUID(key) for key in keys])
        details = await self._call(lambda: self._iq.catalog.items.get_details_many(company_id=COMPANY, body=body))
        self._expect(set(details.catalog_items or {}) == set(keys), "details of other items came than were asked for")

    async def _read_supplier(self) -> None:
        key = int(self._random.choice(self._world.suppliers))
        supplier = await self._call(lambda: self._iq.entities.suppliers.get(supplier_id=key))
        self._expect(supplier.id == key, f"supplier {key} was asked for, {supplier.id} came")

    async def _list_suppliers(self) -> None:
        pages = self._iq.entities.suppliers.list()
        keys = [str(supplier.id) for supplier in await self._call(lambda: everything(pages))]
        self._expect(sorted(keys) == sorted(self._world.suppliers), f"a list has {len(keys)} suppliers")

    # --- writing: what is ambiguous is not repeated, and reported so ----------------------------------------------

    async def _create_customer(self) -> None:
        marker = self._marker()
        body = CustomerInput(
            primary_name="Soak", customer_type_id=CustomerTypeId.PERSON, unique_identifier=marker, notes=notes(0)
        )
        await self._create("crm", marker, lambda: self._iq.crm.customers.create(company_id=NEW_COMPANY, body=body))

    async def _create_item(self) -> None:
        marker = self._marker()
        body = CatalogAdd(slug=f"M{marker}", rms_id=marker)
        await self._create("catalog", marker, lambda: self._iq.catalog.items.create(company_id=NEW_COMPANY, body=body))

    async def _create_group(self) -> None:
        marker = self._marker()
        groups, body = self._iq.entities.groups, GroupInput(name=marker)
        await self._create(
            "entities", marker, lambda: groups.create(company_id=NEW_COMPANY, node_id=NEW_COMPANY, body=body)
        )

    async def _change_customer(self) -> None:
        customers, own = self._iq.crm.customers, UUID(self._own)
        customer = await self._call(lambda: customers.get(company_id=COMPANY, customer_id=own))
        revision = revision_of(customer.notes)
        problem = f"revision {revision} of {self._own}, not one of {sorted(self._possible)}"
        self._expect(revision in self._possible, problem)
        self._possible = {revision}
        self._revision += 1
        customer.notes = notes(self._revision)
        try:
            await self._call(lambda: customers.update(company_id=COMPANY, customer_id=own, body=customer))
        except IQmetrixError as error:
            self._failed("change", error)
            self._possible.add(self._revision)  # each attempt may have been carried out
        else:
            self._possible = {self._revision}

    # --- keeping the books ----------------------------------------------------------------------------------------

    async def _call(self, call: Callable[[], T | Awaitable[T]]) -> T:
        """Make a call and return its result; a call that ends neither with one nor with an error of the SDK is lost."""
        self._begun += 1
        try:
            answer: Any = call()
            result: T = await answer if isinstance(answer, Awaitable) else answer
        except IQmetrixError:
            self._ended += 1
            raise
        self._ended += 1
        return result

    def _marker(self) -> str:
        self._made += 1
        return f"{self._name}-{self._made}"

    async def _create(self, service: str, marker: str, call: Callable[[], object]) -> None:
        # Written before the call is made: what a process was doing when it was killed is ambiguous.
        self._journal.write("create", service=service, marker=marker, outcome=AMBIGUOUS)
        result = DONE
        try:
            await self._call(call)
        except IQmetrixError as error:
            self._failed("create", error)
            result = outcome(error)
        self._journal.write("create", service=service, marker=marker, outcome=result)

    def _failed(self, kind: str, error: IQmetrixError) -> None:
        self._journal.write("error", kind=kind, name=name_of(error), text=str(error)[:2000])

    def _wrong(self, problem: str) -> None:
        self._journal.write("wrong", problem=f"{self._name}: {problem}")

    def _expect(self, right: bool, otherwise: str) -> None:
        if not right:
            self._wrong(otherwise)


def everything(pages: Pages[Item] | AsyncPages[Item]) -> list[Item] | Awaitable[list[Item]]:
    """Read a list to its end."""
    return list(pages) if isinstance(pages, Iterable) else _collected(pages)


async def _collected(pages: AsyncPages[Item]) -> list[Item]:
    return [item async for item in pages]


def run_in_thread(job: Coroutine[object, object, None]) -> None:
    """Run a job whose calls never pause, because its client is the one for threads.

    Raises:
        RuntimeError: it paused.
    """
    try:
        job.send(None)
    except StopIteration:
        return
    job.close()
    raise RuntimeError("a job of a thread has paused: it needs the client for threads")
