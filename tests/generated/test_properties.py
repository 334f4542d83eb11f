"""Promises D over all models and operations: whatever they hold goes there and back."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
from datetime import datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib import resources
from operator import attrgetter
from typing import Any, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import json as msgspec_json
from msgspec.structs import fields as msgspec_fields

from generator.media import codec_of
from iqmetrix import DecodeError, encode
from iqmetrix._bodies.codec import Codec
from iqmetrix.testing.strategies.scalars import anything
from iqmetrix_api import Model, Operation, Service
from tests.kit import strategies
from tests.kit.json_values import same
from tests.kit.models import operation as small_operation

quick = settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
touches_all_fields = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")  # some may be
MODELS = strategies.models()
OPERATIONS = strategies.operations()


def read(text: bytes | str) -> Any:
    return json.loads(text, parse_float=Decimal)


def described_examples() -> list[Any]:
    """Return operation, status, media type and value of every documented response sample."""
    found = []
    for operation in OPERATIONS:
        text = (
            resources.files("iqmetrix_specs")
            .joinpath(operation.service.name, f"{operation.service.version}.json")
            .read_text()
        )
        document = read(text)
        raw = document["paths"][operation.path][operation.method.lower()]
        for status, written in raw["responses"].items():
            shared = written.get("$ref", "").rpartition("/")[2]
            response = document["components"]["responses"][shared] if shared else written
            for media_type, media in response.get("content", {}).items():
                for name, example in media.get("examples", {}).items():
                    if status.startswith("2"):
                        found.append(
                            pytest.param(operation, int(status), media_type, example["value"], id=f"{operation}-{name}")
                        )
    return found


EXAMPLES = described_examples()


def decoded(operation: Operation[Any], status: int, media_type: str, value: Any) -> tuple[Any, Codec]:
    codec = Codec()
    is_text = codec_of(media_type) != "json"
    body = value.encode() if is_text else msgspec_json.Encoder(decimal_format="number").encode(value)
    return codec.decode(operation, status, {"content-type": media_type}, body), codec


def back(model: Any) -> Any:
    """Return what would be sent if a result were a body; bytes are text in a description."""
    return model.decode() if isinstance(model, bytes) else read(encode(model))


@pytest.mark.parametrize(
    ("media_type", "kind"), [("text/csv", str), ("text/plain; charset=utf-8", str), ("image/png", bytes)]
)
def test_samples_that_are_no_json_go_there_and_back(media_type: str, kind: type) -> None:
    """P-D1: as the text that stands in the description."""
    for text in ("Id,Name\n1,Zoë\n", '"quoted"', "null", ""):
        model, _ = decoded(small_operation(kind, media_type=media_type), 200, media_type, text)
        assert back(model) == text


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("2015-05-20T23:06:29Z", "2015-05-20T23:06:29+00:00", True),
        ("2015-05-20T23:06:29.1234565Z", "2015-05-20T23:06:29.123457Z", True),
        ("2015-05-20T23:06:59.9999999", "2015-05-20T23:07:00", True),
        ("2015-05-20T23:06:29", "2015-05-20T23:06:29Z", False),
        ("2015-05-20T23:06:29Z", "2015-05-20T17:06:29-06:00", False),
        ("2015-05-20T23:06:29.1234565Z", "2015-05-20T23:06:29.123456Z", False),
        ("2015-13-20T23:06:29Z", "2015-13-20T23:06:29+00:00", False),
    ],
)
def test_which_times_are_the_same(one: str, other: str, *, equal: bool) -> None:
    assert (same(one) == same(other)) is equal


@given(
    st.from_regex(
        r"20[01][0-9]-0[1-9]-(1[0-9]|2[0-8])T[01][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{7,9}(Z|[+-]00:00|-06:00|)",
        fullmatch=True,
    )
)
@settings(max_examples=200, derandomize=True, deadline=None)
def test_times_are_the_same_to_what_reads_them(text: str) -> None:
    """The libraries of the clients round where the services write seven digits."""
    written = msgspec_json.encode(msgspec_json.decode(json.dumps(text), type=datetime)).decode().strip('"')
    assert same(written) == same(text)


def test_there_are_samples_and_models() -> None:
    assert len(EXAMPLES) >= 40
    assert len(MODELS) >= 100
    assert len(OPERATIONS) >= 60


@pytest.mark.parametrize(("operation", "status", "media_type", "value"), EXAMPLES)
def test_every_documented_sample_goes_there_and_back(
    operation: Operation[Any], status: int, media_type: str, value: Any
) -> None:
    """P-D1: and nothing of it is unknown."""
    model, codec = decoded(operation, status, media_type, value)
    assert same(back(model)) == same(value)
    assert [each for each in codec.drift if each.kind == "unknown field"] == []


def objects(value: Any, maps: frozenset[str]) -> list[dict[str, Any]]:
    """Return every object inside a value that is read as a model; `maps` names the members that hold models by their key."""
    if isinstance(value, dict):
        members = [
            member
            for name, found in value.items()
            for member in (found.values() if name in maps and isinstance(found, dict) else [found])
        ]
        return [value, *(inner for member in members for inner in objects(member, maps))]
    return [inner for each in value for inner in objects(each, maps)] if isinstance(value, list) else []


@cache
def maps_of_models(service: Service) -> frozenset[str]:
    """Return the wire names of all members of a service that hold models by their key: what is new there is a model too."""
    return frozenset(
        member.encode_name
        for model in MODELS
        if model.__module__ == f"iqmetrix_api.{service.name}.{service.version}.models"
        for member in msgspec_fields(model)
        for kind in (member.type, *get_args(member.type))
        if get_origin(kind) is dict and get_args(kind)[1] is not Any
    )


@cache
def enumerations(module: str) -> set[tuple[str, Any]]:
    """Return wire name and value of all enumerated properties of a service."""
    found = set()
    for model in MODELS:
        if model.__module__ == module:
            for each in msgspec_fields(model):
                for kind in get_args(each.type) or (each.type,):
                    if isinstance(kind, type) and issubclass(kind, Enum):
                        found |= {(each.encode_name, member.value) for member in kind}
    return found


def enumerated(operation: Operation[Any], name: str, value: Any) -> bool:
    module = f"iqmetrix_api.{operation.service.name}.{operation.service.version}.models"
    return isinstance(value, (str, int)) and (name, value) in enumerations(module)


@quick
@given(data=st.data())
@pytest.mark.parametrize(("operation", "status", "media_type", "value"), EXAMPLES)
def test_mutated_samples_are_read_and_kept(
    data: st.DataObject, operation: Operation[Any], status: int, media_type: str, value: Any
) -> None:
    """P-D8: an extra key, a null, a dropped key, a new enum value."""
    value = copy.deepcopy(value)
    maps = maps_of_models(operation.service)
    for _ in range(data.draw(st.integers(1, 3))):
        candidates = [each for each in objects(value, maps) if each]
        if not candidates:
            return
        target = data.draw(st.sampled_from(candidates))
        name = data.draw(st.sampled_from(sorted(target)))
        members = [
            (each, key) for each in objects(value, maps) for key, old in each.items() if enumerated(operation, key, old)
        ]
        change = data.draw(st.sampled_from(["extra", "null", "drop", *(["member"] if members else [])]))
        if change == "extra":
            target[data.draw(st.text(max_size=12)) + "New"] = data.draw(anything())
        elif change == "null":
            target[name] = None
        elif change == "member":
            place, key = data.draw(st.sampled_from(members))
            place[key] = 987_654 if isinstance(place[key], int) else "BrandNew"
        else:
            del target[name]
    try:
        model, _ = decoded(operation, status, media_type, value)
    except DecodeError as error:
        way = operation.pagination.next_link if operation.pagination else ()
        if error.pointer != "/".join(("", *way)).removesuffix("/href"):
            raise  # a link that leads nowhere is no end of a list (P-P4)
    else:
        assert same(back(model)) == same(value)


@touches_all_fields
@quick
@given(data=st.data())
@pytest.mark.parametrize(
    "model", strategies.described_models(), ids=lambda model: f"{model.__module__.split('.')[1]}.{model.__name__}"
)
def test_every_model_goes_there_and_back(data: st.DataObject, model: type[Model]) -> None:
    """P-D8, P-D7: decode(encode(x)) == x; copies, pickles and equality hold."""
    instance = data.draw(strategies.instances(model))
    for each in msgspec_fields(model):
        value = getattr(instance, each.name)
        if isinstance(value, Enum) and data.draw(st.booleans()):
            setattr(instance, each.name, type(value)("BrandNew" if isinstance(value, str) else 987_654))
    body = encode(instance)
    assert msgspec_json.decode(body, type=model) == instance
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(instance, protocol)) == instance
    for other in (copy.deepcopy(instance), pickle.loads(pickle.dumps(instance)), copy.copy(instance)):
        assert other == instance
        assert repr(other) == repr(instance)
        assert encode(other) == body
    assert type(instance).__name__ in repr(instance)
    extra = model(
        **{name: getattr(instance, name) for name in instance.__struct_fields__ if name != "unknown_fields"},
        unknown_fields={"New": 1},
    )
    assert extra != instance
    assert read(encode(extra))["New"] == 1


DESCRIBED = [
    pytest.param(operation, response, id=f"{operation}-{response.status}-{response.media_type}")
    for operation in OPERATIONS
    for response in operation.responses
    if 200 <= response.status < 300 and response.type is not None
]


@quick
@given(data=st.data())
@pytest.mark.parametrize(("operation", "reply"), DESCRIBED)
def test_every_operation_reads_what_it_describes_and_more(
    data: st.DataObject, operation: Operation[Any], reply: Any
) -> None:
    """P-D8: for every operation and media type, with a sample or without: an instance, an extra key, a null, a dropped key."""
    answer = data.draw(strategies.answers(str(operation), reply.status, reply.media_type))
    value = read(encode(answer.json)) if answer.text is None else answer.text
    for target in objects(value, maps_of_models(operation.service))[:3]:
        target["BrandNew"] = data.draw(anything())
        for name in sorted(target)[:4]:
            change = data.draw(st.sampled_from(["keep", "null", "drop"]))
            if change == "null":
                target[name] = None
            elif change == "drop":
                del target[name]
    model, _ = decoded(operation, reply.status, reply.media_type, value)
    assert same(back(model)) == same(value)


@settings(max_examples=3, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
@pytest.mark.parametrize(
    "model", strategies.described_models(), ids=lambda model: f"{model.__module__.split('.')[1]}.{model.__name__}"
)
def test_models_are_strategies_as_they_are(data: st.DataObject, model: type[Model]) -> None:
    """P-D7: `st.builds` needs help only where a model is required inside a model: hypothesis knows no value of `Any`."""
    inner = {
        each.name: strategies.instances(model).map(attrgetter(each.name))
        for each in msgspec_fields(model)
        if each.required and strategies.is_deep(strategies.hints(model)[each.name])
    }
    assert isinstance(data.draw(st.builds(model, **inner)), model)


@pytest.mark.parametrize("module", strategies.MODULES)
def test_every_enumeration_is_open(module: str) -> None:
    """P-D2"""
    names = vars(importlib.import_module(f"{module}.models"))
    for kind in [
        each
        for each in names.values()
        if isinstance(each, type) and hasattr(each, "is_known") and each.__module__.endswith("models")
    ]:
        member = kind("brand new") if issubclass(kind, str) else kind(987654)
        assert not member.is_known
        assert all(each.is_known for each in kind)


def test_samples_have_enumerated_values_to_mutate() -> None:
    found = [
        key
        for parameters in EXAMPLES
        for each in objects(parameters.values[3], frozenset())
        for key, old in each.items()
        if enumerated(parameters.values[0], key, old)
    ]
    assert len(set(found)) >= 5
