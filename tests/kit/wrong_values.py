"""Every operation with every argument, a table of values that users pass by mistake, and what each kind of argument sends of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

from iqmetrix_api import Operation
from iqmetrix_api.crm import Customer
from tests.kit.documented import ROUTES

GUID = "1c6e5b4a-90ab-4d2c-8e3f-5a6b7c8d9e0f"

VALUES: dict[str, Any] = {
    "None": None,
    "nan": float("nan"),
    "inf": float("inf"),
    "true": True,
    "false": False,
    "zero": 0,
    "seven": 7,
    "minus one": -1,
    "64 bits": 2**63,
    "4,000 digits": 10**4000,
    "float": 14146.0,
    "decimal": Decimal(7),
    "empty": "",
    "blank": " ",
    "digits": "7",
    "digits of another script": "\u0667",
    "word": "abc",
    "dots": "..",
    "lines": "a\nb",
    "half a character": "\ud800",
    "a long text": "x" * 70_000,
    "bytes": b"7",
    "mapping": {},
    "empty list": [],
    "list": [1, 2],
    "list with a gap": [1, None],
    "list of truths": [True],
    "list of digits": ["1", "2"],
    "nested list": [[1]],
    "range": range(1, 3),
    "object": object(),
    "class": int,
    "model": Customer(),
    "guid": UUID(GUID),
    "guid as text": GUID.upper(),
    "guid with a typo": GUID[:-1],
    "moment": datetime(2024, 5, 6, 7, 8, 9, 10, tzinfo=timezone(timedelta(hours=2))),
    "moment without a zone": datetime(2024, 5, 6),
    "year 1": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))),
    "year 1 in UTC": datetime(1, 1, 1, tzinfo=UTC),
    "day": date(2024, 5, 6),
}
"""Values by name."""

ITERATOR = "iterator"
"""A value of its own: it can be read once."""

_INTEGERS = {"zero": "0", "seven": "7", "minus one": "-1"}
_LISTS = {"list": "1,2", "range": "1,2", ITERATOR: "1,2"}
_SENT: dict[str, dict[str, str]] = {
    "integer": _INTEGERS,
    "offset": {"zero": "0", "seven": "7"},
    "number of a page": {"seven": "7"},
    "integer as id": {**_INTEGERS, "digits": "7"},
    "uuid as id": {"guid": GUID, "guid as text": GUID},
    "string": {
        "empty": "",
        "blank": " ",
        "digits": "7",
        "digits of another script": "\u0667",
        "word": "abc",
        "dots": "..",
        "lines": "a\nb",
        "guid as text": GUID.upper(),
        "guid with a typo": GUID[:-1],
    },
    "text of a header": {
        "empty": "",
        "digits": "7",
        "word": "abc",
        "dots": "..",
        "guid as text": GUID.upper(),
        "guid with a typo": GUID[:-1],
    },
    "boolean": {"true": "true", "false": "false"},
    "date-time": {
        "moment": "2024-05-06T05:08:09.000010Z",
        "moment without a zone": "2024-05-06T00:00:00",
        "year 1 in UTC": "0001-01-01T00:00:00Z",
    },
    "integers": _LISTS,
    "strings": {"list of digits": "1,2"},
    "integers as id": {**_LISTS, "list of digits": "1,2"},
}
"""What is sent of a value, by the kind of argument; whatever is not here is refused."""


@dataclass(frozen=True)
class Described:
    """An argument, as the description has it.

    Attributes:
        name: in Python.
        wire: on the wire.
        place: `path`, `query` or `header`.
        kind: key of the table above.
        required: whether it has to be given.
        quoted: whether it is sent as an OData literal.
        written_as: what is sent around it; empty for nothing.
        whole_segment: whether nothing else stands between two slashes of the path.
    """

    name: str
    wire: str
    place: str
    kind: str
    required: bool
    quoted: bool
    written_as: str
    whole_segment: bool

    def sent(self, value: str) -> str | None:
        """Return what is sent of a value of the table; `None` if it is refused."""
        text = _SENT[self.kind].get(value)
        if text is None or (self.required and text == "") or (self.whole_segment and text == ".."):
            return None
        if self.written_as:
            return self.written_as.replace("{}", text.replace("'", "''"))
        return f"'{text}'" if self.quoted else text

    def right(self) -> Any:
        """Return a value that can be sent."""
        name = next(name for name in reversed(_SENT[self.kind]) if name != ITERATOR)
        return VALUES[name]


_ROUTES = {(each.description.service, each.description.version, each.operation["operationId"]): each for each in ROUTES}
_known: dict[str, tuple[Described, ...]] = {}


def described_arguments(operation: Operation[Any]) -> tuple[Described, ...]:
    """Return the arguments of an operation's method, from the description."""
    if str(operation) not in _known:  # a table asks thousands of times
        _known[str(operation)] = tuple(_described(operation))
    return _known[str(operation)]


def _described(operation: Operation[Any]) -> Iterator[Described]:
    names = {each.name: each.argument for each in (*operation.path_parameters, *operation.parameters)}
    route = _ROUTES[operation.service.name, operation.service.version, operation.id]
    size = operation.pagination.size if operation.pagination else None
    for parameter in route.parameters:
        if parameter["name"] == size:
            continue
        schema = route.description.resolve(parameter["schema"])
        several = schema["type"] == "array"
        schema = schema["items"] if several else schema
        kind = (schema.get("format") or schema["type"]) + ("s" if several else "")
        name = names[parameter["name"]]
        if operation.pagination is not None and parameter["name"] == operation.pagination.offset:
            kind = "offset" if operation.pagination.first == 0 else "number of a page"
        if kind in {"integer", "integers", "uuid"} and name.endswith(("_id", "_ids")):
            kind += " as id"
        if kind == "string" and parameter["in"] == "header":
            kind = "text of a header"
        required = bool(parameter.get("required"))
        text_key = kind == "string" and ("({" + parameter["name"] + "})") in operation.path
        quoted, written_as = bool(parameter.get("x-quoted", text_key)), parameter.get("x-written-as", "")
        whole_segment = ("{" + parameter["name"] + "}") in operation.path.split("/")
        yield Described(name, parameter["name"], parameter["in"], kind, required, quoted, written_as, whole_segment)
