"""P-P4: the shape of a reply decides where its rows are, not its label; with whole clients, for threads and for tasks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from iqmetrix import AsyncIQmetrix, ConfigurationError, DecodeError, IQmetrix, RequestOptions
from iqmetrix._http.transport import Headers, HTTPRequest, HTTPResponse
from iqmetrix.testing import AsyncMemoryTransport, FakeService, MemoryTransport
from iqmetrix_api.crm import Customer, CustomerCollection, CustomerCollectionEmbedded
from tests.kit.simulated import arguments
from tests.kit.transports import CANARY

Read = Callable[..., list[Any]]


@pytest.fixture(params=["sync", "async"])
def customers(request: pytest.FixtureRequest) -> Read:
    """List customers with a client of one of the two kinds, over a function that answers."""

    def sync(handler: Any, **arguments: Any) -> list[Any]:
        with IQmetrix(credentials=CANARY, transport=MemoryTransport(handler)) as iq:
            return list(iq.crm.customers.list(company_id=1, **arguments))

    def tasks(handler: Any, **arguments: Any) -> list[Any]:
        async def run() -> list[Any]:
            async with AsyncIQmetrix(credentials=CANARY, transport=AsyncMemoryTransport(handler)) as iq:
                return [each async for each in iq.crm.customers.list(company_id=1, **arguments)]

        return asyncio.run(run())

    return sync if request.param == "sync" else tasks


def answering(body: Callable[[int], Any], label: str = "application/json", status: int = 200) -> Any:
    """Answer requests for tokens, and others with a body for what they skip."""

    def answer(request: HTTPRequest, /) -> HTTPResponse:
        if request.url.endswith("/oauth2/token"):
            return HTTPResponse(200, Headers(), b'{"access_token":"canary-token"}')
        skip = int(parse_qs(urlsplit(request.url).query).get("$skip", ["0"])[0])
        content = body(skip)
        text = b"" if content is None else json.dumps(content).encode()
        return HTTPResponse(status, Headers([("Content-Type", label)]), text)

    return answer


def rows(count: int) -> list[dict[str, Any]]:
    return [{"Version": number} for number in range(count)]


@pytest.mark.parametrize("label", ["application/json", "text/json", "application/hal+json", "text/plain", ""])
def test_an_array_has_all_rows_under_any_label(customers: Read, label: str) -> None:
    """P-P4: 120 rows, 50 at a time."""
    found = customers(answering(lambda skip: rows(120)[skip : skip + 50], label))
    assert [each.version for each in found] == list(range(120))


@pytest.mark.parametrize("label", ["application/json; charset=utf-8", "text/json", ""])
def test_an_envelope_has_all_rows_under_any_label(customers: Read, label: str) -> None:
    """P-P4"""

    def page(skip: int) -> dict[str, Any]:
        more = {"next": {"href": f"Companies(1)/Customers?$skip={skip + 50}"}} if skip + 50 < 120 else {}
        return {"_links": more, "_embedded": {"self": rows(120)[skip : skip + 50]}}

    assert [each.version for each in customers(answering(page, label))] == list(range(120))


@pytest.mark.parametrize(
    ("body", "versions"),
    [
        ({"_links": {}, "_embedded": {"self": {"Version": 7}}}, [7]),
        ({"_links": {}, "_embedded": [{"self": {"Version": 7}}]}, [7]),
        ({"_Links": {}, "_Embedded": {"Self": [{"Version": 7}]}}, [7]),
        ({"_Links": {}, "_Embedded": {"Self": {"Version": 7}}}, [7]),
        ({"_links": [], "_embedded": []}, []),
        ({"_links": {"self": {"href": "x"}}}, []),
        ({"_links": {}, "_embedded": None}, []),
        ({"_links": [], "_embedded": {"self": []}}, []),
        ([], []),
    ],
)
def test_one_row_and_none_in_every_form(customers: Read, body: Any, versions: list[int]) -> None:
    """P-P4: one row without its array; members that are empty arrays; an empty list that is left out."""
    assert [each.version for each in customers(answering(lambda _: body))] == versions


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"_links": {}, "_embedded": {"self": {"Version": 7}}}, "_embedded/self"),
        ({"_links": {}, "_embedded": [{"self": [{"Version": 7}]}]}, "_embedded"),
        ({"_links": {}, "_Embedded": {"self": [{"Version": 7}]}}, "_embedded"),
        ({"_links": {}, "_embedded": {"Self": [{"Version": 7}]}}, "_embedded/self"),
    ],
)
def test_an_odd_form_is_counted_once_at_its_place(body: Any, place: str) -> None:
    fake = FakeService()
    fake.on_operation("crm.v1.listCustomers", body)
    with fake.client() as iq:
        assert [each.version for each in iq.crm.customers.list(company_id=1)] == [7]
        assert [(each.model, each.field, each.kind, each.count) for each in iq.drift] == [
            ("crm.v1.listCustomers", place, "other form", 1)
        ]


def ledger(body: Any) -> list[int | None]:
    """Return who made the transactions of a page, which is described as an envelope."""
    fake = FakeService()
    fake.on("GET", "/v1/Companies(1)/Transactions", body)
    with fake.client() as iq:
        found = iq.general_ledger.transactions.list(company_id=1, filter="TransactionDateUTC ge datetime'2015-01-01'")
        return [each.created_by_user_id for each in found]


ROW = {"_embedded": {}, "CreatedByUserId": 7}


@pytest.mark.parametrize(
    ("body", "users"),
    [
        ([{"_links": {}, "_embedded": {"self": [ROW, ROW]}}], [7, 7]),
        ([{"_Embedded": {"Self": [ROW]}, "_links": {}}], [7]),
        ([{"_links": {}, "_embedded": {"self": ROW}}], [7]),
        ([{"_links": {}, "_embedded": {"self": []}}], []),
        ([ROW], [7]),
        ([ROW, ROW], [7, 7]),
    ],
)
def test_an_envelope_in_an_array_is_the_envelope(body: Any, users: list[int]) -> None:
    """P-P4: as a service is documented to write it; an array of rows is none."""
    assert ledger(body) == users


def test_the_link_in_such_an_envelope_leads_on() -> None:
    """P-P4"""
    fake = FakeService()
    next_page = {"next": {"href": "Companies(1)/Transactions?$skip=1&$top=1"}}
    pages = [
        [{"_links": link, "_embedded": {"self": [{"CreatedByUserId": user}]}}]
        for user, link in enumerate((next_page, {}))
    ]
    fake.on("GET", "/v1/Companies(1)/Transactions", *pages)
    with fake.client() as iq:
        rows = iq.general_ledger.transactions.list(company_id=1, filter="TransactionDateUTC ge datetime'2015-01-01'")
        assert len(list(rows)) == 2


def test_several_envelopes_in_an_array_are_an_error() -> None:
    """P-P4: rows of the second would be lost."""
    page = {"_links": {}, "_embedded": {"self": [ROW]}}
    with pytest.raises(DecodeError, match="expected one page"):
        ledger([page, page])


def test_no_content_is_no_rows(customers: Read) -> None:
    """P-P4: 204"""
    assert customers(answering(lambda _: None, status=204)) == []


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/_embedded/self"),
        ({"Message": "An error has occurred."}, "/_embedded/self"),
        ({"_links": {}, "value": [{"Version": 7}]}, "/_embedded/self"),
        ({"_links": {}, "_embedded": {"customers": [{"Version": 7}]}}, "/_embedded/self"),
        ({"_links": {"self": {"href": "x"}}, "Version": 7}, "/_embedded/self"),
        ({"_links": {"next": {"href": "?$skip=50"}}}, "/_embedded/self"),
        ({"_links": {}, "_embedded": {"self": "none"}}, "/_embedded/self"),
        ({"_links": {}, "_embedded": [{"self": []}, {"self": []}]}, "/_embedded"),
        ({"_links": {"next": {"uri": "?$skip=50"}}, "_embedded": {"self": [{"Version": 7}]}}, "/_links/next"),
        ({"_links": {"next": True}, "_embedded": {"self": [{"Version": 7}]}}, "/_links/next"),
        (None, ""),
    ],
)
def test_a_reply_in_which_rows_may_hide_is_an_error(customers: Read, body: Any, pointer: str) -> None:
    """P-P4: and the error says where the list should be."""
    with pytest.raises(DecodeError) as raised:
        customers(answering(lambda _: body))
    assert (raised.value.status, raised.value.pointer) == (200, pointer)


def test_an_envelope_where_only_arrays_are_described_is_an_error() -> None:
    """P-P4"""
    fake = FakeService()
    fake.on_operation("entities.v1.listCarriers", {"Items": [{"Id": 1}]})
    with fake.client() as iq, pytest.raises(DecodeError):
        list(iq.entities.carriers.list())


@pytest.mark.parametrize(
    "answer",
    [
        [{"Version": 0}, {"Version": 1}],
        [Customer(version=0), Customer(version=1)],
        {"_embedded": {"self": [{"Version": 0}, {"Version": 1}]}},
        CustomerCollection(embedded=CustomerCollectionEmbedded(items=[Customer(version=0), Customer(version=1)])),
    ],
)
@pytest.mark.parametrize("by_path", [False, True])
def test_rows_of_a_fake_service_in_any_form(answer: Any, by_path: bool) -> None:
    """P-P4"""
    fake = FakeService()
    if by_path:
        fake.on("GET", "/v1/Companies({company_id})/Customers", answer)
    else:
        fake.on_operation("crm.v1.listCustomers", answer)
    with fake.client() as iq:
        assert [each.version for each in iq.crm.customers.list(company_id=1)] == [0, 1]


@pytest.mark.parametrize("size", [None, 7])
def test_a_fake_service_cuts_rows_into_pages(size: int | None) -> None:
    fake = FakeService()
    fake.on_operation("crm.v1.listCustomers", rows(120))
    fake.on_operation("catalog.v1.searchItems", [{"Name": str(number)} for number in range(45)])
    fake.on_operation("entities.v1.listPartnerRelationships", [{"CompanyId": number} for number in range(45)])
    with fake.client() as iq:
        assert [each.version for each in iq.crm.customers.list(company_id=1, page_size=size)] == list(range(120))
        found = iq.catalog.items.search(company_id=1, search_terms="x", page_size=size)
        assert [each.name for each in found] == [str(number) for number in range(45)]
        partners = iq.entities.partner_relationships.list(partner_id=1, page_size=size)
        assert [each.company_id for each in partners] == list(range(45))


def test_a_list_in_plain_json_from_the_simulator(iqmetrix_simulator: Any) -> None:
    """P-P4: another `Accept` than ours gives the same rows."""
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        given: dict[str, Any] = {"company_id": 14146}
        plain = RequestOptions(headers={"Accept": "application/json"})
        usual = list(iq.crm.customers.list(**given))
        assert usual
        assert [each.id for each in iq.crm.customers.list(**given, options=plain)] == [each.id for each in usual]


def test_names_in_another_letter_case_lead_to_the_next_page(customers: Read) -> None:
    """P-P4: together with a link that is a text."""

    def page(skip: int) -> dict[str, Any]:
        more = {"Next": f"Companies(1)/Customers?$skip={skip + 1}"} if skip < 2 else {}
        return {"_Links": more, "_Embedded": {"Self": {"Version": skip}}}

    assert [each.version for each in customers(answering(page))] == [0, 1, 2]


@pytest.mark.parametrize("size", ["3", 0, -1, True, 2.5])
def test_a_whole_response_has_a_page_size_that_counts(size: Any) -> None:
    """P-P3: `with_raw_response` refuses what the list refuses."""
    fake = FakeService()
    with fake.client() as iq, pytest.raises(ConfigurationError, match="page_size must be a whole number"):
        iq.crm.customers.with_raw_response.list(company_id=1, page_size=size)

    async def run() -> None:
        async with fake.async_client() as iq:
            await iq.crm.customers.with_raw_response.list(company_id=1, page_size=size)

    with pytest.raises(ConfigurationError, match="page_size must be a whole number"):
        asyncio.run(run())
    assert fake.requests == []


@pytest.mark.parametrize("odd", [{"href": "x"}, "x", [], 7, None])
def test_another_link_in_an_odd_form_costs_no_page(customers: Read, odd: Any) -> None:
    """P-P4: only what leads to the next page has to be understood."""

    def page(skip: int) -> dict[str, Any]:
        more = {"next": {"href": f"Companies(1)/Customers?$skip={skip + 2}"}} if skip < 4 else {}
        row = [{"Version": number, "_links": {"self": odd}} for number in range(skip, skip + 2)]
        return {"_links": {"self": odd, "prev": odd, **more}, "_embedded": {"self": row}}

    assert [each.version for each in customers(answering(page))] == list(range(6))
