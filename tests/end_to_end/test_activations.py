"""An integrator hands an activated phone to RQ, and reads back what was invoiced, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from iqmetrix import BadRequest, IQmetrix, NotFound
from iqmetrix_api.carriers import (
    ActivatedProductInput,
    Activation,
    ActivationInput,
    ActivationState,
    ActivationType,
    CarrierActivationDetails,
    CarrierActivationDetailsInput,
    ConfigurationDetails,
    ContractTerm,
    IntegrationSetting,
    RatePlanInput,
    SubscriberInput,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, CARRIER = 123, 5678, 41
PHONE = "3065550199"
PERSON = SubscriberInput(is_individual=True, first_name="Joe", last_name="Smith", ssn="6789")


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def activation(key: str, subscriber: SubscriberInput, **changed: Any) -> ActivationInput:
    product = ActivatedProductInput(product_id="", mobile_device_number=PHONE, price=Decimal("499.00"))
    details = CarrierActivationDetailsInput(
        activated_product=product,
        activation_type=ActivationType.UPGRADE,
        contract_length_in_months=ContractTerm.TWO_YEAR,
        rate_plans=[RatePlanInput(description="Country-wide", soc_code="ABC1234")],
        subscriber=subscriber,
    )
    place = {"carrier_id": CARRIER, "company_id": COMPANY, "location_id": LOCATION}
    return ActivationInput(**{"id": key, "carrier_activation_details": details, **place, **changed})


def create(client: IQmetrix, key: str, body: ActivationInput, carrier: int = CARRIER) -> Activation:
    return client.carriers.activations.create(
        company_id=COMPANY, location_id=LOCATION, carrier_id=carrier, activation_id=key, body=body
    )


def get(client: IQmetrix, key: str) -> Activation:
    return client.carriers.activations.get(
        company_id=COMPANY, location_id=LOCATION, carrier_id=CARRIER, activation_id=key
    )


def details_of(row: Activation) -> CarrierActivationDetails:
    assert row.carrier_activation_details is not None
    return row.carrier_activation_details


def test_an_activation_is_handed_in_and_found_by_its_phone_number(client: IQmetrix) -> None:
    (field,) = client.carriers.import_fields.list(company_id=COMPANY, carrier_id=CARRIER)
    key = f"{field.id}={PHONE}"
    with pytest.raises(NotFound):
        get(client, key)
    made = create(client, key, activation(key, PERSON))
    assert (made.id, made.location_id) == (key, LOCATION)
    found = get(client, key)
    assert found == made
    details = details_of(found)
    assert details.activated_product is not None
    assert details.activated_product.price == Decimal("499.00")
    assert (details.activation_type, details.contract_length_in_months) == (ActivationType.UPGRADE, 24)
    assert details.activation_state is ActivationState.PENDING
    assert details.activation_date is not None

    create(client, key, activation(key, SubscriberInput(company_name="Smith & Sons")))
    again = details_of(get(client, key))
    assert again.subscriber is not None
    assert (again.subscriber.company_name, again.subscriber.ssn) == ("Smith & Sons", None)
    assert again.activation_id == details.activation_id is not None
    documented = get(client, "6=1115550123")
    assert details_of(documented).activation_id == 354 != details.activation_id
    assert list(client.drift) == []


@pytest.mark.parametrize(
    ("subscriber", "changed", "text"),
    [
        (SubscriberInput(is_individual=True, last_name="Smith"), {}, "the FirstName field is required"),
        (SubscriberInput(is_individual=True, first_name="Joe"), {}, "the LastName field is required"),
        (SubscriberInput(first_name="Joe", last_name="Smith"), {}, "the CompanyName field is required"),
        (PERSON, {"carrier_id": 42}, "don't match"),
        (PERSON, {"location_id": 1}, "don't match"),
        (PERSON, {"id": "6=1"}, "don't match"),
    ],
)
def test_what_rq_could_not_import_is_refused(
    client: IQmetrix, subscriber: SubscriberInput, changed: dict[str, Any], text: str
) -> None:
    key = f"6={PHONE}"
    with pytest.raises(BadRequest, match=text):
        create(client, key, activation(key, subscriber, **changed))
    with pytest.raises(NotFound):
        get(client, key)


def test_a_carrier_has_to_be_set_up_first(client: IQmetrix) -> None:
    key = f"6={PHONE}"
    body = activation(key, PERSON, carrier_id=42)
    with pytest.raises(BadRequest, match="Carrier 42 not found"):
        create(client, key, body, 42)
    settings = client.carriers.configurations.get(company_id=COMPANY, carrier_id=CARRIER)
    client.carriers.configurations.update(company_id=COMPANY, carrier_id=42, body=settings)
    assert create(client, key, body, 42).carrier_id == 42


def only_setting(settings: ConfigurationDetails) -> IntegrationSetting:
    assert settings.location_settings_resource is not None
    (place,) = settings.location_settings_resource.locations or []
    (setting,) = place.integration_settings or []
    assert place.location_id == LOCATION
    return setting


def test_a_carrier_is_disabled_at_a_location(client: IQmetrix) -> None:
    configurations = client.carriers.configurations
    before = configurations.get(company_id=COMPANY, carrier_id=CARRIER)
    assert only_setting(before).value == "True"
    only_setting(before).value = "False"
    after = configurations.update(company_id=COMPANY, carrier_id=CARRIER, body=before)
    assert only_setting(after).value == "False"
    assert (after.id, after.client_id) == (CARRIER, COMPANY)
    assert configurations.get(company_id=COMPANY, carrier_id=CARRIER) == after
    assert after.location_settings_resource is not None
    explained = after.location_settings_resource.meta_data
    assert explained is not None
    assert [each.setting_name for each in explained.configurable_settings or []] == ["YesNo"]
    assert list(client.drift) == []


def test_confirmed_activations_are_read_from_a_time_on(client: IQmetrix) -> None:
    confirmed = client.carriers.confirmed_activations
    (found,) = confirmed.list(company_id=COMPANY, carrier_id=CARRIER, confirmed_since="2015-07-16T15:29:31.091Z")
    assert (found.id, found.invoice_total) == (58, Decimal("61.54"))
    assert [each.activation_id for each in found.activation_confirmation_details or ()] == [153]
    assert list(confirmed.list(company_id=COMPANY, carrier_id=CARRIER, confirmed_since="2015-07-22T00:00:00Z")) == []
    assert list(client.drift) == []
