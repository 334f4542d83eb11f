"""Every list of every service, over real HTTP: lazy, whole, and the same for threads and tasks."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from importlib import import_module, resources
from typing import Any
from urllib.parse import quote

import pytest

from iqmetrix import AsyncIQmetrix, Credentials, Environment, IQmetrix, RequestOptions, odata
from iqmetrix_api import SERVICES, Operation, Page
from iqmetrix_simulator.server import RunningSimulator

OPERATIONS: list[Operation[Any]] = [
    operation
    for service, versions in SERVICES.items()
    for version in versions
    for operation in import_module(f"iqmetrix_api.{service}.{version}.operations").OPERATIONS.values()
]
LISTS = [operation for operation in OPERATIONS if operation.pagination is not None]


def settings(simulator: RunningSimulator) -> dict[str, Any]:
    user = simulator.user
    credentials = Credentials(
        client_id=user.client_id, client_secret=user.client_secret, username=user.username, password=user.password
    )
    return {"credentials": credentials, "environment": Environment(base_url=simulator.base_url)}


def documented_arguments(operation: Operation[Any]) -> dict[str, Any]:
    """Return the documented sample of each required argument of an operation."""
    file = resources.files("iqmetrix_specs").joinpath(operation.service.name, f"{operation.service.version}.json")
    document = json.loads(file.read_text(encoding="utf-8"))
    item = document["paths"][operation.path]
    shared = document["components"].get("parameters", {})
    samples: dict[str, Any] = {}
    for written in (*item.get("parameters", ()), *item[operation.method.lower()].get("parameters", ())):
        parameter = shared[written["$ref"].rpartition("/")[2]] if "$ref" in written else written
        for sample in parameter.get("examples", {}).values():
            samples.setdefault(parameter["name"], sample["value"])
    required = [parameter for parameter in operation.parameters if parameter.required]
    arguments = {parameter.argument: samples[parameter.name] for parameter in (*operation.path_parameters, *required)}
    for parameter in required:
        before, _, after = parameter.written_as.partition("{}")  # samples are what is sent, around the argument too
        if parameter.written_as:
            arguments[parameter.argument] = arguments[parameter.argument].removeprefix(before).removesuffix(after)
        if parameter.kind is datetime:
            arguments[parameter.argument] = datetime.fromisoformat(arguments[parameter.argument])
    for key in operation.path_parameters:
        if key.quoted:
            arguments[key.argument] = arguments[key.argument].removeprefix("'").removesuffix("'")
    return arguments


def method(client: IQmetrix | AsyncIQmetrix, operation: Operation[Any]) -> Any:
    service = getattr(client, operation.service.name)
    return getattr(getattr(service, operation.resource) if operation.resource else service, operation.name)


def test_what_sounds_like_a_list_is_one() -> None:
    """`list_...`, `search_...` and `find_...` never answer an envelope, and are never read at once."""
    named = [operation for operation in OPERATIONS if operation.name.split("_")[0] in {"list", "search", "find"}]
    assert len(named) > 15
    assert [str(operation) for operation in named if operation not in LISTS] == []


@pytest.mark.parametrize("operation", LISTS, ids=str)
def test_each_list_is_lazy_and_whole(iqmetrix_simulator: RunningSimulator, operation: Operation[Any]) -> None:
    given = documented_arguments(operation)
    if "subscription_list_id" in given:  # no documented item says which list brought it into the catalog
        extra = {"SourceIds": [given["subscription_list_id"]]}
        iqmetrix_simulator.control.post("seed", service="catalog", entity="CatalogItem", count=2, extra=extra)
    with IQmetrix(**settings(iqmetrix_simulator)) as iq:
        listed = method(iq, operation)(**given)
        assert list(iq.limits) == []  # nothing was sent yet
        items = list(listed)
        assert items
        assert items == [item for page in listed.pages() for item in page.items]
        (first,) = method(iq, operation)(**given, max_items=1).pages()
        assert first.items == items[:1]
        assert (first.resume is None) is (len(items) == 1)
        if first.resume is not None:
            assert list(method(iq, operation)(**given, resume=first.resume)) == items[1:]
        if operation.pagination is not None and operation.pagination.style == "none":
            assert [page.items for page in listed.pages()] == [items]

    async def collect() -> list[Any]:
        async with AsyncIQmetrix(**settings(iqmetrix_simulator)) as iq:
            return [item async for item in method(iq, operation)(**given)]

    assert asyncio.run(collect()) == items


def test_a_filtered_list_stays_filtered_on_all_its_pages(iqmetrix_simulator: RunningSimulator) -> None:
    """Also where a program goes on from where another one stopped; the service's own links say so too."""
    notes = "R & D's"
    seed = {"service": "crm", "entity": "Customer", "scope": ["14146"], "count": 8}
    keys = iqmetrix_simulator.control.post("seed", **seed, extra={"Notes": notes})["keys"]
    iqmetrix_simulator.control.post("seed", **seed, seed=2)
    condition = f"Notes eq {odata.text(notes)}"
    options = RequestOptions(headers={"Accept": "application/hal+json"})
    with IQmetrix(**settings(iqmetrix_simulator)) as iq:

        def listed(resume: str | None = None) -> list[Page[Any]]:
            found = iq.crm.customers.list(
                company_id=14146, filter=condition, page_size=3, resume=resume, options=options
            )
            return list(found.pages())

        pages = listed()
        assert [str(row.id) for page in pages for row in page.items] == keys
        assert [len(page.items) for page in pages] == [3, 3, 2]
        assert [str(row.id) for page in listed(pages[0].resume) for row in page.items] == keys[3:]
    links = [json.loads(page.response.body)["_links"]["next"] for page in pages[:2]]
    sent = f"$filter={quote(condition, safe=chr(39))}"
    assert all(sent in link["href"] for link in links)
