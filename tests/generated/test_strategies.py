"""`iqmetrix.testing.strategies`: what is drawn fits the descriptions, for every model and every operation."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections import Counter
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any, Self
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from jsonschema import Draft202012Validator

from iqmetrix import APIError, AsyncIQmetrix, ConfigurationError, IQmetrix, encode
from iqmetrix._bodies.codec import Codec
from iqmetrix.testing import CREDENTIALS, AsyncMemoryTransport, FakeService, MemoryTransport, strategies
from iqmetrix.testing.strategies.described import model_described, operation_of
from iqmetrix.testing.strategies.documents import Documents
from iqmetrix_api import Model, Operation
from iqmetrix_simulator.server import Simulator
from tests.kit import strategies as all_of
from tests.kit.carrying import SETTINGS
from tests.kit.in_memory import InMemory
from tests.kit.json_values import same
from tests.kit.sample_calls import Samples, method
from tests.kit.validating_reader import ValidatingReader

MODELS = all_of.models()
OPERATIONS = [operation for operation in all_of.operations() if not operation.anonymous]  # the SDK calls those itself
touches_all_fields = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")  # some may be


def few(examples: int) -> settings:
    """Return settings that draw the same examples each time."""
    return settings(
        max_examples=examples,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


DESCRIBED = all_of.described_models()


def test_every_model_of_a_service_is_described() -> None:
    assert {model for model in MODELS if model.__module__ != all_of.SHARED} < set(DESCRIBED)
    for model in set(MODELS) - set(DESCRIBED):
        with pytest.raises(ConfigurationError, match="takes a model of a service"):
            strategies.models(model)


@touches_all_fields
@few(6)
@given(data=st.data())
@pytest.mark.parametrize("model", DESCRIBED, ids=lambda model: f"{model.__module__.split('.')[1]}.{model.__name__}")
def test_models_fit_their_schema(data: st.DataObject, model: type[Model]) -> None:
    """P-D8: an instance is written as a document that fits."""
    instance = data.draw(all_of.instances(model))
    assert type(instance) is model
    assert instance.unknown_fields is None
    body = encode(instance)
    description, schema = model_described(model)
    checked = Draft202012Validator({"components": description["components"], **schema})
    assert [error.message for error in checked.iter_errors(json.loads(body, parse_float=Decimal))] == []


@few(3)
@given(data=st.data())
@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_answers_are_read_without_drift(data: st.DataObject, operation: Operation[Any]) -> None:
    """P-D8: whatever a service may answer by its description is nothing new, and nothing of it is lost."""
    reply = data.draw(all_of.answers(str(operation)))
    response, codec = reply.response(), Codec()
    assert response.status == reply.status
    result = codec.decode(
        operation, reply.status, {"content-type": reply.headers.get("Content-Type", "")}, response.body
    )
    assert list(codec.drift) == []
    if reply.json is not None:
        read = {"parse_float": Decimal}
        assert same(json.loads(encode(result), **read)) == same(json.loads(response.body, **read))


class Calls:
    """Calls with drawn arguments to a simulator in memory, read by an independent validator too.

    Attributes:
        answers: how often each status was the answer; 200 for any success.
        done: names of the operations that succeeded.
    """

    def __init__(self) -> None:
        self.answers: Counter[int] = Counter()
        self.done: set[str] = set()
        self._simulator = Simulator()
        self._reader = ValidatingReader(InMemory(self._simulator))

    def __enter__(self) -> Self:
        self._http = httpx.Client(transport=self._reader)
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()
        self._simulator.store.close()

    def make(self, operation: Operation[Any], examples: int) -> list[str]:
        """Return what was wrong with some calls of an operation."""
        wrong: list[str] = []
        self._simulator.reset()

        @few(examples)
        @given(strategies.arguments(operation, **known(operation)) | strategies.arguments(operation))
        def call(arguments: dict[str, Any]) -> None:
            wrong.extend(f"{operation}: {each}" for each in self._call(operation, arguments))

        call()
        wrong += self._reader.complaints
        self._reader.complaints.clear()
        return wrong

    def never_done(self, operations: list[Operation[Any]], examples: int) -> list[str]:
        """Return the names of the operations that fail with all arguments that are drawn for rows that are there."""
        names = []
        for operation in operations:

            def succeeds(arguments: dict[str, Any], tried: Operation[Any] = operation) -> bool:
                self._call(tried, arguments)
                return str(tried) in self.done

            self._simulator.reset()
            if str(operation) not in self.done:
                try:
                    find(strategies.arguments(operation, **known(operation)), succeeds, settings=few(examples))
                except NoSuchExample:
                    names.append(str(operation))
        return names

    def _call(self, operation: Operation[Any], arguments: dict[str, Any]) -> list[Any]:
        """Make one call, and return in what the answer differs from its description."""
        with IQmetrix(**SETTINGS, transport=self._http) as iq:
            try:
                result = method(getattr(iq, operation.service.name), operation)(**arguments)
                if operation.pagination is not None:
                    list(result)
                self.answers[200] += 1
                self.done.add(str(operation))
            except APIError as refusal:  # described, or the reader complains
                self.answers[refusal.status] += 1
            return list(iq.drift)


@cache
def samples_of(service: str, version: str) -> Samples:
    """Return the samples of a shipped description."""
    with resources.as_file(resources.files("iqmetrix_specs").joinpath(service, f"{version}.json")) as file:
        return Samples(file)


def known(operation: Operation[Any]) -> dict[str, Any]:
    """Return the documented samples of what stands in the path, and of what must be asked for: there are rows for those."""
    given_all = samples_of(operation.service.name, operation.service.version).arguments(operation)
    asked = [each for each in operation.parameters if each.required and each.argument in given_all]
    return {each.argument: given_all[each.argument] for each in (*operation.path_parameters, *asked)}


def check_calls(service: str, examples: int) -> None:
    with Calls() as calls, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # some arguments may be
        warnings.filterwarnings("ignore", "Unsupported scheme type")  # openapi-core does not check OAuth 2.0
        operations = [operation for operation in OPERATIONS if operation.service.name == service]
        assert [each for operation in operations for each in calls.make(operation, examples)] == []
        assert calls.never_done(operations, examples=200) == []
    assert not [status for status in calls.answers if status >= 500]


CALLED = sorted({operation.service.name for operation in OPERATIONS})


@pytest.mark.parametrize("service", CALLED)
def test_drawn_calls_are_understood_by_simulator_and_validator(service: str) -> None:
    """P-E1, P-D8: what is sent and what is answered fits the shipped description, whatever the arguments."""
    check_calls(service, examples=3)


@pytest.mark.slow
@pytest.mark.parametrize("service", CALLED)
def test_many_drawn_calls_are_understood(service: str) -> None:
    """P-E1, P-D8: as above, for longer."""
    check_calls(service, examples=25)


def test_models_with_files_are_drawn_too() -> None:
    found = all_of.models(files=True)
    assert found
    for model in found:

        @few(5)
        @given(strategies.models(model))
        def draw(instance: Model) -> None:
            assert type(instance) is model  # noqa: B023 - called in this round

        draw()


def test_operations_are_found_by_their_methods() -> None:
    service = FakeService()
    iq = IQmetrix(credentials=CREDENTIALS, transport=MemoryTransport(service))
    asynchronous = AsyncIQmetrix(credentials=CREDENTIALS, transport=AsyncMemoryTransport(service))
    for operation in OPERATIONS:
        for client in (iq, asynchronous):
            versions = getattr(client, operation.service.name)
            called = method(getattr(versions, operation.service.version), operation)
            assert operation_of(called) is operation
        assert operation_of(str(operation)) is operation


@pytest.mark.parametrize("nothing", [len, None, 5, "crm", "crm.v1.createCustomr", FakeService.on])
def test_what_is_no_operation_is_refused(nothing: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"python -m iqmetrix_api|there is no service|has no"):
        strategies.arguments(nothing)
    with pytest.raises(ConfigurationError, match=r"python -m iqmetrix_api|there is no service|has no"):
        strategies.responses(nothing)


@pytest.mark.parametrize("nothing", [dict, Model, None, "Customer"])
def test_what_is_no_model_is_refused(nothing: Any) -> None:
    with pytest.raises(ConfigurationError, match="takes a model of a service"):
        strategies.models(nothing)


def test_statuses_and_arguments_that_are_not_there_are_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"does not describe the status 418; it has 200, .*404"):
        strategies.responses("crm.v1.getCustomer", status=418)
    with pytest.raises(ConfigurationError, match=r"no argument 'company'; it has company_id, customer_id"):
        strategies.arguments("crm.v1.getCustomer", company=5)


@few(5)
@given(data=st.data())
def test_arguments_can_be_given(data: st.DataObject) -> None:
    drawn = data.draw(strategies.arguments("crm.v1.listCustomers", company_id=14146, skip=st.integers(5, 6)))
    assert drawn["company_id"] == 14146
    assert drawn["skip"] in {5, 6}
    refused = data.draw(strategies.responses("crm.v1.getCustomer", status=404))
    assert refused.status == 404
    assert refused.text


@few(5)
@given(data=st.data())
def test_bodies_repeat_the_path(data: st.DataObject) -> None:
    """Whether an argument is a value or text, and where the body is not given."""
    order = "216f69e0-a205-4c69-bf6b-b78d9b897f7e"
    drawn = data.draw(strategies.arguments("orders.v1.processOrder", order_id=order))
    assert drawn["body"].order_id == UUID(order)
    drawn = data.draw(strategies.arguments("entities.v1.updateLocation", location_id="14"))
    assert drawn["body"].id in {14, None}
    drawn = data.draw(strategies.arguments("entities.v1.updateLocation", location_id=14, body={"Id": 15}))
    assert drawn["body"] == {"Id": 15}


WITHOUT = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == {missing!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
import iqmetrix.testing
assert not {{"hypothesis", "jsonschema", "iqmetrix.testing.strategies"}} & set(sys.modules)
try:
    import iqmetrix.testing.strategies
except ImportError as error:
    print(error)
"""


@pytest.mark.parametrize("missing", ["hypothesis", "jsonschema"])
def test_it_says_what_is_missing(missing: str) -> None:
    """P-C1: and `iqmetrix.testing` needs nothing of it."""
    command = [sys.executable, "-c", WITHOUT.format(missing=missing)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    assert done.stdout == f"the package {missing} is missing; install iqmetrix-sdk[testing]\n"


TREE: dict[str, Any] = {
    "components": {
        "schemas": {
            "Tree": {
                "type": "object",
                "required": ["Name"],
                "properties": {
                    "Name": {"type": "string", "pattern": "^[a-z]{3}$"},
                    "Left": {"$ref": "#/components/schemas/Tree"},
                    "Branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}, "minItems": 1},
                    "ByName": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Tree"}},
                    "Other": {"anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "null"}]},
                },
            }
        }
    }
}
SCHEMAS: list[dict[str, Any]] = [
    {"$ref": "#/components/schemas/Tree"},
    {"type": "integer", "minimum": 2.5, "maximum": 9, "multipleOf": 3},
    {"type": "integer", "exclusiveMinimum": 4, "exclusiveMaximum": 6},
    {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
    {"type": "number", "format": "decimal", "minimum": 0.25, "exclusiveMaximum": 0.5, "multipleOf": 0.05},
    {"type": "number", "multipleOf": 0.5, "maximum": 3},
    {"type": ["string", "null"], "minLength": 20, "maxLength": 21},
    {"type": "string", "pattern": "^[A-Z]+[0-9]*$", "minLength": 2, "maxLength": 4},
    {"type": "string", "enum": ["a", "b"]},
    {"type": "array", "items": {"type": "integer", "minimum": 0, "maximum": 3}, "minItems": 2, "uniqueItems": True},
    {"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}, "maxItems": 1},
    {"type": "object", "additionalProperties": {"type": "integer"}, "propertyNames": {"pattern": "^[a-z]$"}},
    {"type": "object", "additionalProperties": False},
    {
        "type": "object",
        "properties": {name: {"type": "integer"} for name in ("A", "B", "C")},
        "oneOf": [{"required": ["A"]}, {"required": ["B"]}],
        "dependentRequired": {"C": ["A"]},
    },
    {
        "type": "object",
        "properties": {"Kind": {"enum": ["x", "y"]}, "Of": {"type": "string"}},
        "minProperties": 1,
        "if": {"properties": {"Kind": {"enum": ["x"]}}, "required": ["Kind"]},
        "then": {"required": ["Of"]},
        "else": {"maxProperties": 1},
    },
    {"oneOf": [{"type": "string", "maxLength": 3}, {"type": "array", "items": {"type": "integer"}}]},
    {"type": "object", "properties": {"Of": {}}, "required": ["Of"]},
]


@few(25)
@given(data=st.data())
@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: json.dumps(schema)[:60])
@pytest.mark.parametrize("sent", [False, True])
def test_every_word_of_a_schema_is_kept(data: st.DataObject, schema: dict[str, Any], *, sent: bool) -> None:
    """Words that the shipped descriptions do not have, too: a further service may."""
    document = data.draw(Documents(TREE, sent=sent).of(schema))
    plain = json.loads(encode(document), parse_float=Decimal)
    checked = Draft202012Validator({**TREE, **json.loads(json.dumps(schema), parse_float=Decimal)})
    assert [error.message for error in checked.iter_errors(plain)] == []


def test_objects_inside_themselves_come_to_an_end() -> None:
    deepest = 0

    @few(60)
    @given(Documents(TREE).of({"$ref": "#/components/schemas/Tree"}))
    def look(document: Any) -> None:
        nonlocal deepest
        deepest = max(deepest, json.dumps(document).count("Name"))

    look()
    assert 3 <= deepest < 200
