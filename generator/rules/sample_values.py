"""Rules of what samples say: each fits its schema and has no member that nothing describes, or clients could not read it."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match

from generator.bundle import Bundle
from generator.document import Pointer
from generator.problems import Problem
from generator.rules.traversal import parameters, schemas

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?")
"""A time as RFC 3339 writes it, and its zone."""
_CURE = "correct the sample, or the schema"
FORMATS = FormatChecker(formats=("uuid",))
"""What values of each format look like."""


@FORMATS.checks("date-time", raises=ValueError)
def _is_instant(value: object) -> bool:
    return not isinstance(value, str) or _is_time(value, has_zone=True)


@FORMATS.checks("date-time-local", raises=ValueError)
def _is_local_time(value: object) -> bool:
    return not isinstance(value, str) or _is_time(value, has_zone=False)


def _is_time(text: str, *, has_zone: bool) -> bool:
    form = _TIME.fullmatch(text)
    return form is not None and (form[1] is not None) == has_zone and bool(datetime.fromisoformat(text))


@FORMATS.checks("date", raises=ValueError)
def _is_day(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


def samples_fit(bundle: Bundle) -> Iterator[Problem]:
    """Requests carry what they need; replies leave out what they like, and null stands for what is not there."""
    sent, received = _Validators(bundle, is_sent=True), _Validators(bundle, is_sent=False)
    for where, owner, is_sent in _bodies(bundle):
        for media_type, media in owner.get("content", {}).items():
            at = (*where, "content", media_type, "examples")
            for name, example in media.get("examples", {}).items():
                validators = sent if is_sent else received
                yield from validators.problems((*at, name), media.get("schema", {}), example.get("value"))
    for where, parameter in parameters(bundle):
        for name, example in parameter.get("examples", {}).items():
            yield from sent.problems(
                (*where, "examples", name), parameter.get("schema", {}), example.get("value"), parameter["name"]
            )
    for where, schema in schemas(bundle):
        for index, value in enumerate(schema.get("examples", ())):
            yield from received.problems((*where, "examples", index), schema, value, str(where[-1]))


def _bodies(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any], bool]]:
    """Return place and object of every body, and whether the client sends it; those of webhooks come and are answered."""
    owners = [(pointer, operation, True) for pointer, _, _, operation in bundle.operations()]
    owners += [(("webhooks", name, method), webhook, False) for name, method, webhook in bundle.webhooks()]
    for pointer, operation, is_sent in owners:
        if "requestBody" in operation:
            yield (*pointer, "requestBody"), bundle.resolve(operation["requestBody"]), is_sent
        for status, response in operation.get("responses", {}).items():
            yield (*pointer, "responses", status), bundle.resolve(response), not is_sent


class _Validators:
    def __init__(self, bundle: Bundle, *, is_sent: bool) -> None:
        self._bundle = bundle
        self._schemas = copy.deepcopy(_plain(bundle.data.get("components", {}).get("schemas", {})))
        for schema in self._schemas.values():
            members = schema.get("properties", {})
            read_only = {name for name, member in members.items() if member.get("readOnly")}
            if not is_sent:
                schema.pop("required", None)
            elif "required" in schema:
                schema["required"] = [name for name in schema["required"] if name not in read_only]
            for name, member in members.items():
                members[name] = {"anyOf": [member, {"type": "null"}]}
            if members:
                schema.setdefault("additionalProperties", False)

    def problems(self, where: Pointer, schema: dict[str, Any], value: Any, name: str = "") -> Iterator[Problem]:
        rules = {**_plain(schema), "components": {"schemas": self._schemas}}
        errors = Draft202012Validator(rules, format_checker=FORMATS).iter_errors(_plain(value))
        for error in errors:
            leaf = _leaf(error)
            place = "/".join(map(str, leaf.absolute_path))
            said = leaf.message if len(leaf.message) < 160 else f"{leaf.message[:160]} ..."
            of = f"of `{name}`" if name else f"`{where[-1]}`"
            at = f" at `{place}`" if place else ""
            yield self._bundle.problem(where, f"the sample {of} does not fit its schema{at}: {said}", _CURE)


def _leaf(error: ValidationError) -> ValidationError:
    """Return what is wrong with a value, not that it is not null either."""
    while error.validator == "anyOf" and error.context:
        meant = [each for each in error.context if each.schema != {"type": "null"}]
        error = best_match(meant) or error.context[0]
    return error


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value, default=float))
