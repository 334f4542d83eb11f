"""P-C1: every operation with every argument and every value of a table: sent rightly, or refused with nothing sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from iqmetrix import ConfigurationError, Headers, HTTPResponse, IQmetrix, RequestOptions
from iqmetrix_api import Operation
from iqmetrix_api.crm import Customer
from tests.kit.asking import Asker, Outcome, all_operations
from tests.kit.transports import CANARY, FakeTransport
from tests.kit.wrong_values import ITERATOR, VALUES, Described, described_arguments


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Iterator[Asker]:
    with Asker(request.param) as asker:
        yield asker


def right_arguments(operation: Operation[Any]) -> dict[str, Any]:
    """Return arguments that can be sent, the required ones only."""
    arguments: dict[str, Any] = {each.name: each.right() for each in described_arguments(operation) if each.required}
    if operation.body is not None:
        arguments["body"] = [] if "list[" in str(operation.body.type) else {}
    return arguments


def is_right(operation: Operation[Any], argument: Described, value: str, outcome: Outcome) -> bool:
    """Say whether what became of a call is right."""
    expected = argument.sent(value)
    left_out = VALUES.get(value, ITERATOR) is None and not argument.required
    if outcome.request is None:
        says = (argument.name, "characters, which no server takes")
        return expected is None and not left_out and any(each in str(outcome.refusal) for each in says)
    parts = urlsplit(outcome.request.url)
    if argument.place == "path":
        filled = operation.path
        for each in described_arguments(operation):
            text = expected if each == argument else each.sent(ITERATOR if each.right() is None else _name_of(each))
            filled = filled.replace("{" + each.wire + "}", quote(str(text), safe=""))
        return expected is not None and parts.path.endswith(filled)
    if argument.place == "header":
        return outcome.request.headers.get(argument.wire) == (None if left_out else expected)
    query = parse_qs(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
    return query.get(argument.wire) == (None if left_out else [expected])


def _name_of(argument: Described) -> str:
    return next(name for name, value in VALUES.items() if value is argument.right())


def test_every_argument_of_every_operation(ask: Asker) -> None:
    """P-C1: whatever is given, it goes out as the description has it, or the error names the argument."""
    wrong, tried = [], 0
    for operation in all_operations():
        arguments = right_arguments(operation)
        for argument in described_arguments(operation):
            for name in (*VALUES, ITERATOR):
                value = iter([1, 2]) if name == ITERATOR else VALUES[name]
                outcome = ask(operation, {**arguments, argument.name: value})
                tried += 1
                if not is_right(operation, argument, name, outcome):
                    wrong.append((str(operation), argument.name, name, outcome))
    assert wrong == []
    assert tried > 5_000


def test_options_of_every_operation(ask: Asker) -> None:
    """P-C1"""
    for operation in all_operations():
        for name in ("mapping", "seven", "object", "word", "class"):
            outcome = ask(operation, {**right_arguments(operation), "options": VALUES[name]})
            assert "options must be RequestOptions" in str(outcome.refusal), (operation, name)


@pytest.mark.parametrize(
    "options",
    [
        {"deadline": -1},
        {"deadline": 0},
        {"deadline": "3"},
        {"deadline": True},
        {"read_timeout": -1},
        {"read_timeout": float("nan")},
        {"connect_timeout": float("inf")},
        {"write_timeout": 1e300},
        {"replay": "yes"},
        {"headers": {"X-Company": 14146}},
        {"headers": {"X A": "1"}},
        {"headers": {"": "1"}},
        {"headers": {"X:": "1"}},
        {"headers": {"X\u00e9": "1"}},
        {"headers": {7: "1"}},
        {"headers": {"X": None}},
        {"headers": {"X": " a"}},
        {"headers": {"X": "a\t"}},
        {"headers": [("X", "1")]},
        {"headers": "X: 1"},
    ],
    ids=str,
)
def test_options_that_make_no_sense(ask: Asker, options: dict[str, Any]) -> None:
    """P-C1: nothing leaves, and the error names what is wrong."""
    operation = next(each for each in all_operations() if each.id == "getCarrier")
    outcome = ask(operation, {"carrier_id": 9, "options": RequestOptions(**options)})
    assert next(iter(options)).rstrip("s") in str(outcome.refusal)


def test_a_header_of_the_user_replaces_ours(ask: Asker) -> None:
    """P-C1: in whatever letter case it is written; two of one name would be read as a list."""
    operation = next(each for each in all_operations() if each.id == "getCarrier")
    for name in ("Accept", "accept", "USER-AGENT"):
        outcome = ask(operation, {"carrier_id": 9, "options": RequestOptions(headers={name: "text/x"})})
        assert outcome.request is not None
        sent = [(key, value) for key, value in outcome.request.headers.items() if key.lower() == name.lower()]
        assert sent == [(name, "text/x")]


def test_a_url_that_no_server_takes(ask: Asker) -> None:
    """P-C1: many arguments make it as long as one does."""
    operation = next(each for each in all_operations() if each.id == "searchItems")
    outcome = ask(operation, {"company_id": 1, "vendor_ids": range(20_000)})
    assert "characters" in str(outcome.refusal)


def test_what_an_error_says() -> None:
    """P-C1: which argument, what it must be, and no value that may be personal."""
    with IQmetrix(credentials=CANARY, transport=FakeTransport()) as iq:
        for value, says in (
            (None, "customer_id must be a UUID, or its text, not None"),
            (Customer(primary_name="Ella"), "not a whole Customer: pass one of its attributes, such as its id"),
            ("Ella", "not a text like this one"),
            ({}, "not an object of type dict"),
        ):
            wrong: Any = value
            with pytest.raises(ConfigurationError) as caught:
                iq.crm.customers.get(company_id=1, customer_id=wrong)
            assert says in str(caught.value)
            assert "Ella" not in str(caught.value)


def test_an_iterator_is_sent_with_every_page() -> None:
    """P-C1, P-P1"""
    empty = HTTPResponse(200, Headers(), b'{"Items":[]}')
    transport = FakeTransport(empty, empty)
    with IQmetrix(credentials=CANARY, transport=transport) as iq:
        listed = iq.catalog.items.search(company_id=1, vendor_ids=(number for number in (1, 2)))
        for _ in range(2):
            list(listed)
    assert [parse_qs(urlsplit(each.url).query).get("VendorIds") for each in transport.requests[1:]] == [["1,2"]] * 2


def test_paging_of_every_list(ask: Asker) -> None:
    """P-C1, P-P3: page size, number of items and token, also of one page with the whole response."""
    nonsense = set(VALUES) - {"None", "seven", "zero"}
    for operation in all_operations():
        if operation.pagination is None:
            continue
        right = right_arguments(operation)
        for name in ("page_size", "max_items", "resume"):
            if name == "page_size" and operation.pagination.size is None:
                continue
            for value in nonsense - ({"64 bits", "4,000 digits"} if name != "resume" else set()):
                for raw in (False, True):
                    outcome = ask(operation, {**right, name: VALUES[value]}, raw=raw)
                    assert name in str(outcome.refusal), (str(operation), name, value)
        if operation.pagination.size is not None:
            for raw in (False, True):
                assert ask(operation, {**right, "page_size": 7}, raw=raw).request is not None
                assert "page_size" in str(ask(operation, {**right, "page_size": 0}, raw=raw).refusal)
