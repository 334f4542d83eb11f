"""One pair of descriptions for each row of the table: what is edited in the description of `base.yaml`, and what follows."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from generator.authoring.origins import Origins
from generator.bundle import Bundle
from generator.comparison.parts import Direction
from generator.document import Document, load

BASE = Path(__file__).with_name("base.yaml")
GONE = object()
"""The value of what an edit takes away."""

Edit = dict[str, Any]
"""Values by where they stand: `paths /Things get x-method`."""

_SENT, _RECEIVED = Direction.SENT, Direction.RECEIVED
_LIST = "paths /Things get"
_CREATE = "paths /Things post"
_GET = "paths /Things({ThingId}) get"
_DELETE = "paths /Things({ThingId}) delete"
_THING = "components schemas Thing"
_WISH = "components schemas Wish"
_JSON = "application/json"
_SINCE = {"deprecated": True, "x-deprecated": {"since": "1.1.0", "use_instead": "Other"}}


@dataclass(frozen=True)
class Pair:
    """Two descriptions.

    Attributes:
        rule: the row that is told first.
        direction: of the values that it is about.
        new: edits that make the new description.
        old: edits that make the old one.
        also: rows that are told besides, as far as they are more than documentation.
    """

    rule: str
    new: Edit
    direction: Direction = Direction.NEITHER
    old: Edit | None = None
    also: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The pair's name: rule and direction."""
        return self.rule if self.direction is Direction.NEITHER else f"{self.rule}-{self.direction}"

    def sides(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return both descriptions as plain data."""
        return edited(self.old or {}), edited(self.new)


def edited(edit: Edit) -> dict[str, Any]:
    """Return the description of `base.yaml` with some values changed."""
    data = copy.deepcopy(_base())
    for place, value in edit.items():
        *way, last = place.split(" ")
        node: Any = data
        for step in way:
            node = node[int(step)] if isinstance(node, list) else node.setdefault(step, {})
        if value is GONE:
            del node[int(last) if isinstance(node, list) else last]
        elif isinstance(node, list):
            index = int(last)
            node[index : index + 1] = [value]
        else:
            node[last] = value(node.get(last)) if isinstance(value, Callable) else value
    return data


def as_bundle(data: dict[str, Any], version: str = "v1") -> Bundle:
    """Return plain data as the comparison takes it."""
    path = Path(str(data["x-service"])) / f"{version}.yaml"
    return Bundle(path, data, Origins(Document(path, data, {}))).with_request_variants()


@cache
def _base() -> dict[str, Any]:
    data: dict[str, Any] = load(BASE).data
    return data


def _more(**members: Any) -> Callable[[Any], Any]:
    return lambda before: {**before, **members}


def _called(name: str) -> Callable[[Any], Any]:
    return lambda before: {**before, "x-python-name": name}


def _there_and_back(
    there: str, back: str, edit: Edit, direction: Direction = Direction.NEITHER, **more: Any
) -> list[Pair]:
    """Return the pair of an edit, and that of its undoing."""
    return [Pair(there, edit, direction, **more), Pair(back, {}, direction, edit, **more)]


def _model(name: str, edits: dict[str, Any]) -> Edit:
    return {f"components schemas {name} {place}": value for place, value in edits.items()}


def _both(there: str, back: str, sent: Edit, received: Edit, **more: Any) -> list[Pair]:
    return [
        *_there_and_back(there, back, sent, _SENT, **more),
        *_there_and_back(there, back, received, _RECEIVED, **more),
    ]


_PARAMETER = {"name": "Size", "in": "query", "schema": {"type": "integer"}}
_BODY = {"content": {_JSON: {"schema": {"$ref": "#/components/schemas/Wish"}}}}
_WITH_REFERENCE = {"$ref": "#/components/schemas/Finish"}

SERVICES = [
    Pair("default-version-moved", {}, Direction.NEITHER, {"x-default-version": True}),
    Pair("address-changed", {"servers 0 url": "https://store{suffix}.example/v1"}),
    *_there_and_back(
        "environment-added", "environment-removed", {"servers 0 variables suffix enum": ["", "rc", "demo"]}
    ),
    Pair(
        "security-changed", {"components securitySchemes oauth2 flows password tokenUrl": "https://other.example/token"}
    ),
    Pair("limit-changed", {"x-rate-limit": {"policy": "concurrency", "limit": 8, "per": "credential"}}),
]
_FORMER: Edit = {f"{_LIST} x-former-names": {"things.find": {"since": "1.0.0"}}}
OPERATIONS = [
    *_there_and_back("operation-removed", "operation-added", {_DELETE: GONE}),
    *_there_and_back("operation-deprecated", "operation-not-deprecated", {_GET: _more(**_SINCE)}),
    Pair("operation-renamed", {f"{_LIST} x-method": "search"}),
    Pair(
        "renamed-kept",
        {f"{_LIST} x-method": "search", f"{_LIST} x-former-names": {"things.list": {"since": "1.1.0"}}},
    ),
    *_there_and_back("former-name-added", "former-name-removed", _FORMER),
    Pair("operation-id-changed", {f"{_LIST} operationId": "findThings"}),
    Pair(
        "request-line-changed",
        {"paths": lambda before: {path.replace("/Things", "/things"): item for path, item in before.items()}},
    ),
    *_there_and_back("token-not-needed", "token-needed", {f"{_GET} security": []}),
    *_there_and_back("security-added", "security-removed", {f"{_GET} security": [{"oauth2": []}, {"key": []}]}),
    *_there_and_back("repeatable", "not-repeatable", {f"{_CREATE} x-idempotent": True}),
    Pair("simulated-otherwise", {f"{_GET} x-state": {"action": "example"}}),
    Pair("helpers-changed", {f"{_GET} x-helpers": {"a.b": "does it."}}),
]
LISTS = [
    *_there_and_back("no-list-now", "list-now", {f"{_LIST} x-pagination": GONE}, also=frozenset({"parameter-renamed"})),
    Pair("paging-style-changed", {f"{_LIST} x-pagination style": "odata"}),
    Pair("paging-parameter-changed", {f"{_LIST} x-pagination offset": "Color"}),
    Pair("page-default-changed", {f"{_LIST} x-pagination default_size": 10}),
    *_there_and_back("page-maximum-lowered", "page-maximum-raised", {f"{_LIST} x-pagination maximum_size": 50}),
    Pair("page-found-elsewhere", {f"{_LIST} x-pagination total": ["Count"]}),
]
PARAMETERS = [
    *_there_and_back("parameter-added", "parameter-removed", {f"{_LIST} parameters 4": _PARAMETER}),
    Pair("required-parameter-added", {f"{_LIST} parameters 4": {**_PARAMETER, "required": True}}),
    Pair("parameter-renamed", {f"{_LIST} parameters 2 x-python-name": "colour"}),
    Pair("parameter-wire-name-changed", {f"{_LIST} parameters 2 name": "color"}),
    Pair("parameter-moved", {f"{_GET} parameters 1 in": "query"}),
    Pair("parameter-written-otherwise", {f"{_LIST} parameters 3 explode": True}),
]
_LEFT = {f"{_DELETE} responses 202": {"description": "It will go."}}
_FORM = {"schema": {"$ref": "#/components/schemas/Wish"}}
_CSV, _PDF = {"schema": {"type": "string"}}, {"schema": {"type": "string", "format": "binary"}}
REQUESTS_AND_ANSWERS = [
    *_there_and_back("body-added", "body-removed", {f"{_DELETE} requestBody": _BODY}),
    Pair("required-body-added", {f"{_DELETE} requestBody": {**_BODY, "required": True}}),
    Pair(
        "body-written-otherwise",
        {
            f"{_CREATE} requestBody content application/x-www-form-urlencoded": {
                **_FORM,
                "encoding": {"Name": {"explode": True}},
            }
        },
        old={f"{_CREATE} requestBody content application/x-www-form-urlencoded": _FORM},
    ),
    *_there_and_back("success-added", "success-removed", _LEFT),
    Pair("success-added-with-another-type", {f"{_GET} responses 204": {"description": "Nothing."}}),
    *_there_and_back("refusal-removed", "refusal-added", {f"{_GET} responses 404": GONE}),
    *_there_and_back("header-removed", "header-added", {f"{_GET} responses 200 headers X-Count": GONE}),
    *_both(
        "media-type-added",
        "media-type-removed",
        {f"{_CREATE} requestBody content text/csv": _CSV},
        {f"{_GET} responses 200 content application/pdf": _PDF},
    ),
    Pair(
        "preferred-media-type-changed",
        {f"{_CREATE} requestBody content": lambda before: {"text/csv": _CSV, **before}},
        _SENT,
        {f"{_CREATE} requestBody content text/csv": _CSV},
    ),
    Pair(
        "preferred-media-type-changed",
        {f"{_GET} responses 200 content": lambda before: dict(reversed(before.items()))},
        _RECEIVED,
    ),
]
WEBHOOKS = [
    *_there_and_back("webhook-removed", "webhook-added", {"webhooks": GONE}),
    Pair("webhook-method-changed", {"webhooks thingSold": lambda before: {"put": before["post"]}}),
]


def _renamed(old: str, new: str) -> Edit:
    """Return the edits that give a model another name, wherever it is referred to."""

    def referring(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: referring(value) for key, value in node.items()}
        if isinstance(node, list):
            return [referring(each) for each in node]
        return node.replace(f"/{old}", f"/{new}") if isinstance(node, str) else node

    def named(schemas: Any) -> Any:
        return {new if name == old else name: schema for name, schema in referring(schemas).items()}

    return {"paths": referring, "components schemas": named}


_WEIGHT = {"type": "integer", "readOnly": True}
_NEW_MODEL = {"type": "object", "properties": {"Width": {"type": "integer"}}}
_SIZE, _SIZE_MODEL = {"$ref": "#/components/schemas/Size"}, {"components schemas Size": _NEW_MODEL}
MODELS = [
    *_both(
        "model-added",
        "model-removed",
        {f"{_WISH} properties Size": _SIZE, **_SIZE_MODEL},
        {f"{_THING} properties Size": _SIZE, **_SIZE_MODEL},
        also=frozenset({"field-added", "field-removed"}),
    ),
    Pair("model-renamed", _renamed("Wish", "Draft"), _SENT),
    Pair("model-renamed", _renamed("Shade", "Tone"), _RECEIVED),
    *_both(
        "field-added",
        "field-removed",
        {f"{_WISH} properties Weight": {"type": "integer"}},
        {f"{_THING} properties Weight": {"type": "integer"}},
    ),
    Pair(
        "required-field-added",
        {f"{_WISH} properties Weight": {"type": "integer"}, f"{_WISH} required": ["Name", "Weight"]},
        _SENT,
    ),
    Pair(
        "required-field-added",
        {f"{_THING} properties Weight": _WEIGHT, f"{_THING} required": ["Id", "Code", "Weight"]},
        _RECEIVED,
    ),
    Pair(
        "field-renamed", {f"{_WISH} properties Note": GONE, f"{_WISH} properties LongNote": {"type": "string"}}, _SENT
    ),
    Pair(
        "field-renamed",
        {f"{_THING} properties MiddleName": GONE, f"{_THING} properties SecondName": {"type": "string"}},
        _RECEIVED,
    ),
    Pair("attribute-renamed", {f"{_WISH} properties Note": _called("remark")}, _SENT),
    Pair("attribute-renamed", {f"{_THING} properties MiddleName": _called("name")}, _RECEIVED),
    Pair(
        "field-wire-name-changed",
        {f"{_WISH} properties Note": GONE, f"{_WISH} properties note": {"type": "string"}},
        _SENT,
    ),
    Pair(
        "field-wire-name-changed",
        {f"{_THING} properties Price": GONE, f"{_THING} properties price": {"type": "number", "format": "decimal"}},
        _RECEIVED,
    ),
    *_there_and_back("required", "optional", {f"{_WISH} required": ["Name", "Note"]}, _SENT),
    *_there_and_back("optional", "required", {f"{_THING} required": ["Id"]}, _RECEIVED),
]
VALUES = [
    *_there_and_back(
        "type-widened",
        "type-narrowed",
        {f"{_WISH} properties Finish": {"anyOf": [_WITH_REFERENCE, {"type": "boolean"}]}},
        _SENT,
    ),
    *_there_and_back(
        "type-widened",
        "type-narrowed",
        {"components schemas ThingPage properties Total": {"type": ["string", "integer"]}},
        _RECEIVED,
    ),
    Pair(
        "type-of-another-class",
        {},
        _SENT,
        {f"{_GET} parameters 1 schema": {"type": "string", "format": "uuid"}},
    ),
    Pair("type-of-another-class", {f"{_THING} properties MiddleName": _more(format="uuid")}, _RECEIVED),
    Pair("type-changed", {f"{_WISH} properties Note": {"type": "integer"}}, _SENT),
    Pair("type-changed", {f"{_THING} properties Tags": {"type": "boolean"}}, _RECEIVED),
    Pair(
        "null-allowed",
        {
            f"{_CREATE} requestBody content {_JSON} schema": {
                "anyOf": [{"$ref": "#/components/schemas/Wish"}, {"type": "null"}]
            }
        },
        _SENT,
    ),
    Pair(
        "null-refused",
        {},
        _SENT,
        {
            f"{_CREATE} requestBody content {_JSON} schema": {
                "anyOf": [{"$ref": "#/components/schemas/Wish"}, {"type": "null"}]
            }
        },
    ),
    *_there_and_back("null-refused", "null-allowed", {f"{_THING} properties Remark": {"type": "string"}}, _RECEIVED),
    *_there_and_back("limit-tightened", "limit-loosened", {f"{_WISH} properties Name maxLength": 10}, _SENT),
    *_there_and_back("limit-tightened", "limit-loosened", {f"{_THING} properties Code maxLength": 10}, _RECEIVED),
    Pair("more-needed", {f"{_WISH} anyOf": [{"required": ["Note"]}, {"required": ["Amount"]}]}, _SENT),
    Pair("default-changed", {f"{_WISH} properties Amount default": 2}, _SENT),
    Pair("default-changed", {f"{_THING} properties MiddleName default": "x"}, _RECEIVED),
    *_both(
        "value-added",
        "value-removed",
        {
            "components schemas Finish": _more(
                enum=["Dull", "Bright", "Matt"], **{"x-enum-varnames": ["DULL", "BRIGHT", "MATT"]}
            )
        },
        {
            "components schemas Shade": _more(
                enum=["Red", "Blue", "Pink"], **{"x-enum-varnames": ["RED", "BLUE", "PINK"]}
            )
        },
    ),
    Pair("value-renamed", {"components schemas Finish x-enum-varnames": ["DARK", "BRIGHT"]}, _SENT),
    Pair("value-renamed", {"components schemas Shade x-enum-varnames": ["SCARLET", "BLUE"]}, _RECEIVED),
    *_both(
        "deprecated",
        "not-deprecated",
        {f"{_WISH} properties Note": _more(**_SINCE)},
        {f"{_THING} properties MiddleName": _more(**_SINCE)},
    ),
]
WORDS = [
    Pair("text-changed", {f"{_GET} summary": "Read a thing."}),
    Pair("samples-changed", {f"{_WISH} properties Note examples": ["now"]}),
    *_there_and_back("inferred", "documented", {f"{_THING} properties MiddleName x-inferred": True}),
]
PAIRS = [*SERVICES, *OPERATIONS, *LISTS, *PARAMETERS, *REQUESTS_AND_ANSWERS, *WEBHOOKS, *MODELS, *VALUES, *WORDS]
