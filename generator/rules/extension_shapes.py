"""The shape of the extensions, checked before the rules that read them, which may then trust that lists are lists of texts.

Which words there are, and what they name, is the business of those rules; a value whose rule can say more than its type is not here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from generator.bundle import Bundle
from generator.problems import Problem
from generator.rules.extensions import extensions

Shape = dict[str, Any]

TEXT: Shape = {"type": "string"}
TRUTH: Shape = {"type": "boolean"}
WHOLE: Shape = {"type": "integer"}
SCALAR: Shape = {"type": ["string", "integer", "number", "boolean", "null"]}


def _list(of: Shape) -> Shape:
    return {"type": "array", "items": of}


def _map(of: Shape | None = None, **members: Shape) -> Shape:
    return {"type": "object", "properties": members, **({"additionalProperties": of} if of is not None else {})}


TEXTS = _list(TEXT)
ONE_OR_MORE: Shape = {"type": ["string", "array"], "items": TEXT}
ONE_OR_MORE_SCALARS: Shape = {"type": [*SCALAR["type"], "array"], "items": SCALAR}

ENTITY = _map(
    current={
        "type": "object",
        "properties": {**dict.fromkeys(("of", "from", "to"), TEXT), "otherwise": _map(SCALAR), "show": _map(TEXT)},
    },
    delete={"type": ["string", "object"]},
    errors=_map(_map(status=WHOLE, text=TEXT)),
    hidden=TEXTS,
    key={"type": ["string", "array", "object"], "items": TEXT, "properties": {"parameter": TEXT}},
    lock=TEXT,
    parent=_map(TEXT),
    scope=TEXTS,
    seed=_list(_map()),
    server=_map({"type": ["string", "object"]}),
    tree=_map(root=TEXT, of=TEXTS, parent=TEXT, children=TEXT, kind=TEXT, path=TEXT, keep=TEXTS),
    unique=_list(TEXTS),
    vary=_map(TEXT),
    view=_map(of=TEXT, like=TEXT, named=_map(TEXT), group=_map(by=TEXT, pattern=TEXT, into=TEXT, set=_map())),
)
TEST = _map(
    equals=ONE_OR_MORE,
    any_of=ONE_OR_MORE,
    contains=TEXTS,
    words=TEXTS,
    to=TEXT,
    unless=TEXT,
    of=TEXT,
    **{"from": TEXT},
)
STATE = _map(
    action=TEXT,
    agree=_map({"type": ["string", "object"]}),
    also=_list(_map(entity=TEXT, set=_map())),
    array_with=ONE_OR_MORE,
    by=TEXT,
    echo=_map(),
    element=TEXT,
    embed=_map(TEXT),
    entity=ONE_OR_MORE,
    facets=_map(_map(TEXT)),
    hide=_map(SCALAR),
    ids={"type": ["string", "object"], "properties": {"parameter": TEXT}},
    into=TEXT,
    linked=_map(entity=TEXT, property=TEXT, by=TEXT),
    match=TEXTS,
    merge=ONE_OR_MORE,
    meta=TEXT,
    must_find=TRUTH,
    order=_map(parameter=TEXT, direction=TEXT, default=TEXT, by=TEXT, values=_map(TEXT)),
    parameter=TEXT,
    property=TEXT,
    requires=TEXT,
    search=_map(property=TEXT, **{"in": TEXTS}),
    set=_map(),
    value=_map(),
    where=_map(TEST),
    **{"from": _map(ONE_OR_MORE_SCALARS)},
)
SHAPES: dict[str, Shape] = {
    "x-entities": _map(ENTITY),
    "x-enum-varnames": TEXTS,
    "x-filter": TEXT,
    "x-group": TEXT,
    "x-idempotent": TRUTH,
    "x-inferred": TRUTH,
    "x-method": TEXT,
    "x-names": TEXTS,
    "x-pagination": _map(style=TEXT, offset=TEXT, size=TEXT),
    "x-python-name": TEXT,
    "x-quoted": TRUTH,
    "x-rate-limit": {"properties": {"policy": TEXT}},
    "x-reserved": TEXT,
    "x-sent-on-update": TRUTH,
    "x-service": TEXT,
    "x-source": TEXT,
    "x-state": STATE,
    "x-written-as": TEXT,
}
_CHECKS = {name: Draft202012Validator(shape) for name, shape in SHAPES.items()}
_KINDS = {
    "string": "text",
    "boolean": "truth value",
    "integer": "whole number",
    "number": "number",
    "array": "list",
    "object": "mapping",
    "null": "null",
}


def extension_shapes(bundle: Bundle) -> Iterator[Problem]:
    for pointer, key in extensions(bundle.data, ()):
        if key in _CHECKS:
            value = json.loads(json.dumps(bundle.at((*pointer, key)), default=float))
            for error in _CHECKS[key].iter_errors(value):
                where = (*pointer, key, *error.absolute_path)
                yield bundle.problem(where, _message(key, error), "see docs/spec-extensions.md")


def _message(key: str, error: ValidationError) -> str:
    name = error.absolute_path[-1] if error.absolute_path else key
    wanted = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
    kinds = [_KINDS[str(kind)] for kind in wanted]
    return f"`{name}` is not a {kinds[0]}" if len(kinds) == 1 else f"`{name}` is none of {', '.join(kinds)}"
