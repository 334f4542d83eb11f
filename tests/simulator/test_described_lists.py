"""Lists of every style and envelope: a client that reads `x-pagination` gets all rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.kit.descriptions import operation, reference
from tests.kit.small_service import SmallService

Serve = Callable[..., SmallService]
NUMBER, TEXT = {"type": "integer"}, {"type": "string"}
ROWS = {"type": "array", "items": reference("Row")}
SCHEMAS: dict[str, Any] = {
    "Row": {"type": "object", "properties": {"Id": NUMBER}},
    "Page": {
        "type": "object",
        "properties": {"rows": ROWS, "totalRecords": NUMBER, "next": TEXT, "page": NUMBER, "Inner": reference("Inner")},
    },
    "Inner": {"type": "object", "properties": {"Rows": ROWS, "Total": NUMBER, "Next": reference("Link")}},
    "Link": {"type": "object", "properties": {"href": TEXT}},
}
COUNT = 9
PAGED = {"offset": "at", "size": "size", "default_size": 4}
FLAT, DEEP = {"items": ["rows"], "total": ["totalRecords"]}, {"items": ["Inner", "Rows"], "total": ["Inner", "Total"]}


def served(small: Serve, pagination: dict[str, Any], schema: Any, **state: Any) -> SmallService:
    parameters = [{"name": name, "in": "query", "schema": NUMBER} for name in ("at", "size")]
    listing = operation(
        *["listRows"],
        x_method="list",
        x_pagination=pagination,
        x_state={"entity": "Row", **state},
        parameters=parameters,
        reply=schema,
    )
    seed = [{"Id": number} for number in range(COUNT)]
    return small({"/Rows": {"get": listing}}, SCHEMAS, {"Row": {"seed": seed}})


def at(document: Any, way: list[str]) -> Any:
    for name in way:
        document = document[name] if document is not None else None
    return document


def pages(service: SmallService, pagination: dict[str, Any]) -> Iterator[Any]:
    """Yield the pages of a list as a client reads them: by links, by numbers, or by offsets, until the total is reached."""
    first = pagination.get("first", 1 if pagination["style"] == "page" else 0)
    path, position, received = f"/Rows?at={first}&size=4", first, 0
    for _ in range(2 * COUNT):
        status, document = service.result("GET", path)
        assert status == 200, document
        yield document
        rows = at(document, pagination["items"])
        received += len(rows)
        if "next" in pagination:
            link = at(document, pagination["next"])
            if link is None:
                return
            address = urlsplit(link)
            path = f"{address.path.removeprefix('/v3')}?{address.query}"
            continue
        position += 1 if pagination["style"] == "page" else len(rows)
        if not rows or ("total" in pagination and received >= at(document, pagination["total"])):
            return
        path = f"/Rows?at={position}&size=4"


@pytest.mark.parametrize("style", ["odata", "page", "links", "atom"])
@pytest.mark.parametrize("first", [None, 0, 1])
@pytest.mark.parametrize(
    ("ways", "schema"),
    [
        ({"items": []}, ROWS),
        ({"items": ["rows"]}, reference("Page")),
        (FLAT, reference("Page")),
        (DEEP, reference("Page")),
        ({**FLAT, "next": ["next"]}, reference("Page")),
        ({**DEEP, "next": ["Inner", "Next", "href"]}, reference("Page")),
    ],
)
def test_all_rows_are_found(small: Serve, style: str, first: int | None, ways: dict[str, Any], schema: Any) -> None:
    pagination = {"style": style, **PAGED, **ways, **({} if first is None else {"first": first})}
    service = served(small, pagination, schema)
    found = list(pages(service, pagination))
    assert [row["Id"] for page in found for row in at(page, ways["items"])] == list(range(COUNT))
    if "total" in ways:
        assert {at(page, ways["total"]) for page in found} == {COUNT}


def test_a_word_of_the_state_says_which_member_holds_the_rows(small: Serve) -> None:
    """Where the words for pages do not, because the list has none."""
    service = served(small, {}, reference("Page"), into="rows")
    _, document = service.result("GET", "/Rows")
    assert [row["Id"] for row in document["rows"]] == list(range(COUNT))


@pytest.mark.parametrize(("since", "found"), [("2023-01-01T00:00:00Z", 1), ("2025-01-01T00:00:00Z", 0), ("soon", None)])
def test_rows_from_a_time_on(small: Serve, since: str, found: int | None) -> None:
    """A time that the parameter's schema lets pass, but is none, is refused."""
    listing = operation(
        "listRows",
        x_method="list",
        x_state={"entity": "Row", "where": {"since": {"from": "Made"}}},
        parameters=[{"name": "since", "in": "query", "schema": TEXT}],
        reply=ROWS,
    )
    made = {"type": "object", "properties": {"Id": NUMBER, "Made": {**TEXT, "format": "date-time"}}}
    seed = [{"Id": 1, "Made": "2024-01-01T00:00:00Z"}]
    service = small({"/Rows": {"get": listing}}, {**SCHEMAS, "Row": made}, {"Row": {"seed": seed}})
    status, rows = service.result("GET", f"/Rows?since={since}")
    assert (
        (status, rows) == (400, "`soon` is not a date and time")
        if found is None
        else (status, len(rows)) == (200, found)
    )


@pytest.mark.parametrize("way", [["next"], ["Inner", "Next", "href"], ["_links", "next"]])
def test_links_lead_to_the_same_rows(small: Serve, way: list[str]) -> None:
    """Whatever else was asked for, by whatever letter case."""
    pagination = {"style": "links", **PAGED, **FLAT, "next": way}
    links = {"type": "object", "additionalProperties": True}
    page = {**SCHEMAS["Page"], "properties": {**SCHEMAS["Page"]["properties"], "_links": links}}
    wanted = {"name": "kind", "in": "query", "schema": TEXT}
    sorting = {"name": "by", "in": "query", "schema": {"type": "string", "enum": ["name"]}}
    parameters = [{"name": name, "in": "query", "schema": NUMBER} for name in ("at", "size")]
    listing = operation(
        *["listRows"],
        x_method="list",
        x_pagination=pagination,
        x_state={"where": {"kind": {"equals": "Kind"}}, "order": {"parameter": "by", "values": {"name": "Name"}}},
        parameters=[*parameters, wanted, sorting],
        reply=reference("Page"),
    )
    row = {"type": "object", "properties": {"Id": NUMBER, "Kind": TEXT, "Name": TEXT}}
    seed = [{"Id": number, "Kind": "a&b" if number % 2 else "a", "Name": f"{9 - number}"} for number in range(12)]
    service = small({"/Rows": {"get": listing}}, {**SCHEMAS, "Row": row, "Page": page}, {"Row": {"seed": seed}})
    path, found = "/Rows?Kind=a%26b&by=name&AT=0&Size=2", []
    while path:
        _, document = service.result("GET", path)
        found += [each["Name"] for each in document["rows"]]
        path = (at(document, way) or "").removeprefix("/v3")
    assert found == sorted(str(9 - number) for number in range(12) if number % 2)


@pytest.mark.parametrize(
    ("ways", "schema"), [({"items": []}, ROWS), (FLAT, reference("Page")), (DEEP, reference("Page"))]
)
def test_a_list_without_pages_is_whole(small: Serve, ways: dict[str, Any], schema: Any) -> None:
    service = served(small, {"style": "none", **ways}, schema)
    _, document = service.result("GET", "/Rows")
    assert len(at(document, ways["items"])) == COUNT
    assert "total" not in ways or at(document, ways["total"]) == COUNT


def test_an_envelope_may_repeat_its_page(small: Serve) -> None:
    pagination = {"style": "page", **PAGED, **FLAT, "first": 0}
    service = served(small, pagination, reference("Page"), echo={"page": "at"})
    assert service.result("GET", "/Rows?at=2")[1] == {"rows": [{"Id": 8}], "totalRecords": COUNT, "page": 2}


@pytest.mark.parametrize("position", [-1, 2**62, 2**63 - 1])
@pytest.mark.parametrize("style", ["odata", "page"])
def test_a_page_far_away_is_empty(small: Serve, style: str, position: int) -> None:
    service = served(small, {"style": style, **PAGED, **FLAT}, reference("Page"))
    status, document = service.result("GET", f"/Rows?at={position}")
    assert (status, len(document["rows"])) == (200, 0 if position > 0 else 4)


@pytest.mark.parametrize("options", [[reference("Page"), ROWS], [ROWS, reference("Page")]])
def test_a_parameter_may_ask_for_the_array_alone(small: Serve, options: list[Any]) -> None:
    """Either shape tells whose rows they are, whatever comes first."""
    service = served(small, {"style": "none", **FLAT}, {"anyOf": options}, entity=None, array_with=["size"])
    rows = [{"Id": number} for number in range(COUNT)]
    assert service.result("GET", "/Rows") == (200, {"rows": rows, "totalRecords": COUNT})
    assert service.result("GET", "/Rows?size=1") == (200, rows)


@pytest.mark.parametrize(
    ("terms", "found"),
    [
        ("ada", [1, 3]),
        ("ADA love", [1]),
        ("lace%20ada", [1]),
        ("ada+byron", [3]),
        ("ada%20turing", []),
        ("%20", [1, 2, 3]),
    ],
)
def test_each_word_is_part_of_a_member(small: Serve, terms: str, found: list[int]) -> None:
    people = {"type": "object", "properties": {"Id": NUMBER, "First": TEXT, "Last": TEXT}}
    names = [("Ada", "Lovelace"), ("Alan", "Turing"), ("Adam", "Byron")]
    listing = operation(
        *["searchPeople"],
        x_method="search",
        x_pagination={"style": "none", "items": []},
        x_state={"action": "list", "where": {"terms": {"words": ["First", "Last"]}}},
        parameters=[{"name": "terms", "in": "query", "schema": TEXT}],
        reply={"type": "array", "items": reference("Person")},
    )
    seed = [{"Id": number, "First": first, "Last": last} for number, (first, last) in enumerate(names, 1)]
    service = small({"/People": {"get": listing}}, {"Person": people}, {"Person": {"seed": seed}})
    status, rows = service.result("GET", f"/People?terms={terms.replace(' ', '%20')}")
    assert (status, [row["Id"] for row in rows]) == (200, found)
