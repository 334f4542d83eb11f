"""A wrong value for each parameter and each member of each body: refused as it is described, with limits, `Date` and an entry in the ledger."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from iqmetrix_simulator._descriptions.routes import Route
from iqmetrix_simulator._scalars import without_null
from iqmetrix_simulator.server import Simulator, WindowSettings
from tests.kit.documented import ROUTES, Sample, sample_request
from tests.kit.observed import ask, token

Schema = Mapping[str, Any]
DEEPEST = 5
"""Levels of a body that get wrong values: those below have the schemas of those above."""

TEXTS: dict[str, list[str]] = {
    "integer": ["x", "1.5", "9" * 30, "0x1F", "1e2", "true", "\u0661", "--1"],
    "number": ["x", "NaN", "Infinity", "1,5", "1e999", "."],
    "boolean": ["x", "1", "yes", "truth"],
    "uuid": ["x", "0000", "1c6e5b4a-90ab-4d2c-8e3f-5a6b7c8d9e0", "g" * 36],
    "date-time": ["x", "2024-13-01T00:00:00Z", "2024-02-30", "yesterday", "1700000000", "2024-05-06T25:00:00Z"],
    "date-time-local": ["x", "2024-13-01T00:00:00", "24:00", "1700000000"],
    "date": ["x", "2024-02-30", "06/05/2024", "2024"],
}
"""Wrong texts of parameters, by format, else by type."""

VALUES: dict[str, list[Any]] = {
    "integer": ["x", "", 1.5, True, {}, [1], 1e300],
    "number": ["x", "", False, {}, [1.5]],
    "boolean": ["true", "", 0, 1, {}, []],
    "string": [5, 1.5, True, {}, ["x"]],
    "array": [{}, "x", 5, True],
    "object": [[], "x", 5, False, [{}]],
}
"""Wrong values of members, by type."""

_formats = FormatChecker(formats=())
_formats.checks("uuid", ValueError)(lambda value: not isinstance(value, str) or bool(UUID(value)))
_formats.checks("date", ValueError)(lambda value: not isinstance(value, str) or bool(date.fromisoformat(value)))
for _name in ("date-time", "date-time-local"):
    _formats.checks(_name, ValueError)(lambda value: not isinstance(value, str) or bool(datetime.fromisoformat(value)))


def wrong_texts(schema: Schema) -> Iterator[str]:
    """Yield texts that a parameter of a schema can't have."""
    kind = schema.get("type")
    if kind == "array":
        yield from (f"{text},{text}" for text in wrong_texts(schema["items"]))
        return
    yield from TEXTS.get(schema.get("format", ""), TEXTS.get(str(kind), []))
    if "enum" in schema:
        yield from ("no such value", f"{schema['enum'][0]}x")
    if "minimum" in schema:
        yield str(schema["minimum"] - 1)
    if "maximum" in schema:
        yield str(schema["maximum"] + 1)
    if "maxLength" in schema:
        yield "x" * (schema["maxLength"] + 1)
    if "minLength" in schema:
        yield "x" * (schema["minLength"] - 1)
    if "pattern" in schema:
        yield from (text for text in ("x", "!", "0") if not re.search(schema["pattern"], text))


def wrong_values(route: Route, schema: Schema) -> Iterator[Any]:
    """Yield JSON values that none of a schema's alternatives allows."""
    described = route.description
    resolved = described.resolve(schema)
    options = [
        described.resolve(each)
        for word in ("anyOf", "oneOf")
        for each in resolved.get(word, ())
        if "required" not in each
    ]
    options = options or [resolved]
    candidates: list[Any] = [value for values in VALUES.values() for value in values]
    for option in options:
        if without_null(option).get("type") == "string":
            candidates += wrong_texts(without_null(option))
        if "maximum" in option or "minimum" in option:
            candidates += [option.get("minimum", 0) - 1, option.get("maximum", 2**40) + 1]
        if "maxItems" in option:
            candidates.append([None] * (option["maxItems"] + 1))
        if "minItems" in option:
            candidates.append([])
    components = {"components": {"schemas": described.schemas}}
    validators = [Draft202012Validator({**option, **components}, format_checker=_formats) for option in options]
    seen: list[str] = []
    for candidate in candidates:
        if not any(validator.is_valid(candidate) for validator in validators) and repr(candidate) not in seen:
            seen.append(repr(candidate))
            yield candidate


def wrong_bodies(route: Route, schema: Schema, sample: Any, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Yield bodies that are wrong in one place, and the place."""
    resolved = route.description.resolve(schema)
    for value in wrong_values(route, schema):
        yield "", value
    if depth > DEEPEST:
        return
    options = [
        resolved,
        *(route.description.resolve(each) for word in ("anyOf", "oneOf") for each in resolved.get(word, ())),
    ]
    for option in options:
        whole = sample if isinstance(sample, dict) else {}
        for name, member in option.get("properties", {}).items():
            if member.get("readOnly") or (option is not resolved and len(options) > 3):
                continue
            for place, value in wrong_bodies(route, member, whole.get(name), depth + 1):
                yield f"/{name}{place}", {**whole, name: value}
            if name in option.get("required", ()):
                yield f"/{name} left out", {other: value for other, value in whole.items() if other != name}
                yield f"/{name} null", {**whole, name: None}
        if isinstance(option.get("items"), dict):
            element = sample[0] if isinstance(sample, list) and sample else None
            for place, value in wrong_bodies(route, option["items"], element, depth + 1):
                yield f"/0{place}", [value]


def wrong_queries(route: Route, sample: Sample) -> Iterator[tuple[str, str]]:
    """Yield paths with a query that is wrong in one parameter, or lacks a required one."""
    path, _, query = sample.path.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    for parameter in route.parameters:
        name, schema = parameter["name"], route.description.scalar(parameter["schema"])
        if parameter["in"] != "query":
            continue
        others = [f"{other}={text}" for other, _, text in pairs if other != name]
        texts = list(wrong_texts(schema))
        if name == route.pagination.get("size"):  # out of range it means the default or the maximum
            texts = [text for text in texts if text in TEXTS["integer"]]
        for text in texts:
            yield f"{name}={text}", f"{path}?{'&'.join([*others, f'{name}={quote(text)}'])}"
        if parameter.get("required"):
            yield f"{name} left out", f"{path}?{'&'.join(others)}"
        if schema.get("type") != "array":
            yield f"{name} twice", f"{path}?{'&'.join([*others, f'{name}=1', f'{name}=2'])}"


def wrong_paths(route: Route, sample: Sample) -> Iterator[tuple[str, str]]:
    """Yield paths with a wrong text for one of their parameters."""
    path, question, query = sample.path.partition("?")
    found = route.pattern.fullmatch(path)
    assert found is not None
    places = [parameter for name in route.placeholders for parameter in route.parameters if parameter["name"] == name]
    for number, parameter in enumerate(places, 1):
        for text in wrong_texts(route.description.scalar(parameter["schema"])):
            start, end = found.span(number)
            yield f"{parameter['name']}={text}", f"{path[:start]}{quote(text, safe='')}{path[end:]}{question}{query}"


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    simulator = Simulator(windows=WindowSettings(limit=10**9, anonymous_limit=10**9))
    yield simulator
    simulator.store.close()


MOST = 40
"""Wrong bodies that are sent to one operation; of more, so many are drawn."""


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.description.service}.{route.id}")
def test_each_wrong_value_is_refused_as_described(simulator: Simulator, route: Route) -> None:
    sample, access = sample_request(route), token(simulator)
    media_type = sample.media_type.partition(";")[0]

    def refused(place: str, path: str, body: bytes | None, statuses: set[int]) -> None:
        response = ask(simulator, route.method, path, body=body, media_type=sample.media_type, token=access)
        assert response.status in statuses, (place, path, body, response.status, response.body)
        assert str(response.status) in route.operation["responses"], (place, response.status)

    for place, path in wrong_queries(route, sample):
        refused(place, path, sample.encoded, {400})
    for place, path in wrong_paths(route, sample):
        refused(place, path, sample.encoded, {400, 404})
    if route.is_token_endpoint or not route.validators or route.description.codec(media_type) != "json":
        return
    content = route.description.resolve(route.operation["requestBody"])["content"]
    bodies = list(wrong_bodies(route, content[media_type]["schema"], sample.body))
    assert bodies
    for place, body in random.Random(1).sample(bodies, min(MOST, len(bodies))):
        refused(place, sample.path, json.dumps(body).encode(), {400})
