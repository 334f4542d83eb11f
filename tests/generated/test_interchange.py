"""Models as dictionaries, and as types of pydantic: whole models in web frameworks, settings and tables."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pydantic
import pytest

from iqmetrix import decode, encode
from iqmetrix_api.crm.v1.models import Customer, CustomerFull, CustomerInput, CustomerTypeId
from tests.kit import strategies
from tests.kit.json_values import same
from tests.kit.models import Inner, Thing

CUSTOMER: dict[str, Any] = {
    "Id": "a183f1a9-c58f-426a-930a-9a6357db52ed",
    "PrimaryName": "Ella",
    "CustomerTypeId": 2,
    "LastModifiedDateUtc": "2020-01-31T17:00:00Z",
    "Addresses": [{"Id": "b183f1a9-c58f-426a-930a-9a6357db52ed", "Locality": "Regina", "Floor": 3}],
    "New": None,
}


def customer() -> Any:
    return decode("crm.v1.getFullCustomer", 200, "application/json", json.dumps(CUSTOMER).encode())


def test_a_dictionary_by_python_names() -> None:
    found = customer().to_dict()
    assert found["primary_name"] == "Ella"
    assert found["customer_type_id"] is CustomerTypeId.PERSON
    assert found["last_modified_date_utc"] == datetime(2020, 1, 31, 17, tzinfo=UTC)
    assert found["notes"] is None
    assert found["unknown_fields"] == {"New": None}
    assert found["addresses"][0]["locality"] == "Regina"
    assert found["addresses"][0]["unknown_fields"] == {"Floor": 3}
    columns = {tuple(Customer(id=UUID(int=number)).to_dict()) for number in range(3)}
    assert len(columns) == 1, "all rows of a table have the same columns"
    assert "unknown_fields" not in next(iter(columns))


def test_a_dictionary_by_wire_names() -> None:
    assert customer().to_dict(by="wire") == CUSTOMER
    assert Thing(price=Decimal("1.50"), by_name={"a": Inner(name="n")}).to_dict(by="wire") == {
        "Price": Decimal("1.50"),
        "ByName": {"a": {"Name": "n"}},
    }
    with pytest.raises(ValueError, match="'json'"):
        Thing().to_dict(by="json")  # type: ignore[arg-type]


@pytest.mark.parametrize("model", strategies.models(), ids=lambda model: model.__name__)
def test_pydantic_takes_every_model(model: Any) -> None:
    """As a field, as the type of a reply, and in an OpenAPI document."""
    schema = pydantic.TypeAdapter(list[model]).json_schema()
    assert "$ref" not in json.dumps(schema)
    assert "~" not in json.dumps(schema)


def test_pydantic_reads_and_writes_models() -> None:
    adapter = pydantic.TypeAdapter(CustomerFull)
    found = adapter.validate_json(json.dumps(CUSTOMER))
    assert found == customer()
    assert adapter.validate_python(found) is found
    assert same(json.loads(adapter.dump_json(found))) == same(json.loads(encode(found)))
    assert adapter.dump_python(found) is found
    inner = pydantic.TypeAdapter(Inner)
    assert inner.dump_json(Inner(price=Decimal("19.90"))) == b'{"Price":19.9}'
    assert (
        inner.dump_json(Inner(price=Decimal("0.1000000000000000000000001")))
        == b'{"Price":"0.1000000000000000000000001"}'
    )
    fields = pydantic.create_model("Order", customer=(CustomerInput, ...))
    assert fields(customer={"CustomerTypeId": 2}).customer == CustomerInput(customer_type_id=CustomerTypeId.PERSON)
    for wrong in ({"customer": {"CustomerTypeId": "x"}}, {"customer": 5}, {"customer": {}}):
        with pytest.raises(pydantic.ValidationError, match="customer"):
            fields(**wrong)


def test_models_need_no_pydantic() -> None:
    code = "import sys, iqmetrix_api.crm.v1.models; print(sorted(n for n in sys.modules if n.startswith('pydantic')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
