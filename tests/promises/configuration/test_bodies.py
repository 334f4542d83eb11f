"""P-C1: bodies that would lose something on their way, or make no sense."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

from iqmetrix_api.catalog import Attribute, AttributeInput
from iqmetrix_api.crm import Address, AddressInput, Customer, CustomerFull, CustomerInput
from tests.kit.asking import Asker, all_operations
from tests.kit.wrong_values import VALUES, described_arguments

NAN, INF = float("nan"), float("inf")
OPERATIONS = {each.id: each for each in all_operations()}
WITH_BODY = [each for each in OPERATIONS.values() if each.body is not None]


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Iterator[Asker]:
    with Asker(request.param) as asker:
        yield asker


def outcome(ask: Asker, operation_id: str, body: Any) -> str:
    """Return the body that was sent, or what the refusal says."""
    operation = OPERATIONS[operation_id]
    arguments = {each.name: each.right() for each in described_arguments(operation) if each.required}
    result = ask(operation, {**arguments, "body": body})
    if result.request is None:
        return str(result.refusal)
    assert isinstance(result.request.body, bytes)
    return result.request.body.decode()


@pytest.mark.parametrize("number", [NAN, INF, -INF, Decimal("NaN"), Decimal("-Infinity"), Decimal("sNaN")], ids=str)
def test_a_number_that_json_has_not(ask: Asker, number: Any) -> None:
    """P-C1: it would go out as `null`, and a replaced row would lose what was there."""
    mapping = {"PrimaryName": "x", "CustomerTypeId": 2, "Notes": number}
    model = CustomerInput(primary_name="x", customer_type_id=2, notes=number)  # type: ignore[arg-type]
    whole = CustomerFull(primary_name="null", addresses=[Address(locality=number)])
    for operation_id, body, place in (
        ("updateCustomer", mapping, "/Notes"),
        ("updateCustomer", model, "/Notes"),
        ("createFullCustomer", whole, "/Addresses/0/Locality"),
        ("createFullCustomer", {"Addresses": [{"Locality": {"a": (number,)}}]}, "/Addresses/0/Locality/a/0"),
        ("createCustomer", Customer(unknown_fields={"New": [number]}), "NaN or infinite"),
    ):
        says = outcome(ask, operation_id, body)
        assert "NaN or infinite" in says, body
        assert place in says


def test_what_looks_like_such_a_number_is_sent(ask: Asker) -> None:
    """P-C1: a null that was meant, and texts with these words."""
    sent = outcome(ask, "updateCustomer", {"PrimaryName": None, "Notes": "NaN, null and Infinity"})
    assert sent == '{"PrimaryName":null,"Notes":"NaN, null and Infinity"}'


def test_the_name_of_an_attribute_is_no_key(ask: Asker) -> None:
    """P-C1: a mapping goes out as it is, so the value would be lost; the error has the name on the wire, at any depth."""
    says = outcome(ask, "createCustomer", {"CustomerTypeId": 2, "primary_name": "Zed"})
    assert "the body has the key 'primary_name'; the wire calls it 'PrimaryName'" in says
    address = {"CountryCode": "CA", "address_type_id": 2}
    says = outcome(ask, "createFullCustomer", {"PrimaryName": "Zed", "Addresses": [{}, address]})
    assert "item 1 of 'Addresses' of the body has the key 'address_type_id'; the wire calls it 'AddressTypeId'" in says
    assert outcome(ask, "createCustomer", {"Unknown": 1, "new_name": 2}) == '{"Unknown":1,"new_name":2}'


def test_bodies_of_the_wrong_type(ask: Asker) -> None:
    """P-C1: every operation that takes one, and every value that is none."""
    wrong = set(VALUES) - {"mapping", "empty list", "bytes", "model"}
    for operation in WITH_BODY:
        assert operation.body is not None
        names = wrong | {"mapping" if "list[" in str(operation.body.type) else "empty list"}
        for name in names - ({"list of digits"} if operation.body.type == list[str] else set()):
            assert "body" in outcome(ask, operation.id, VALUES[name]), (operation.id, name)


def test_models_of_other_bodies(ask: Asker) -> None:
    """P-C1: what a request takes is its own model, and that of the response."""
    for body in (Address(), AddressInput, [CustomerInput(customer_type_id=2)], iter(()), (), CustomerInput):
        assert "the body must be one of CustomerInput, Customer, or a mapping" in outcome(ask, "updateCustomer", body)
    assert outcome(ask, "updateCustomer", Customer(primary_name="x")) == '{"PrimaryName":"x"}'
    assert "item 1 of the body must be one of" in outcome(ask, "updateAttributes", [Attribute(), Customer()])
    assert outcome(ask, "updateAttributes", [Attribute()]) == "[{}]"
    assert AttributeInput is not Attribute


def test_any_mapping_will_do(ask: Asker) -> None:
    """P-C1"""
    body = MappingProxyType({"PrimaryName": "x", "Extra": MappingProxyType({"a": 1})})
    assert outcome(ask, "createCustomer", body) == '{"PrimaryName":"x","Extra":{"a":1}}'


def test_what_json_cannot_hold(ask: Asker) -> None:
    """P-C1"""
    circle: dict[str, Any] = {}
    circle["Circle"] = circle
    for body in (
        {"Notes": object()},
        {"Notes": (n for n in (1, 2))},
        {None: 1},
        {1: 2},
        {NAN: 1},
        circle,
        b"",
    ):
        assert "body" in outcome(ask, "updateCustomer", body), body
