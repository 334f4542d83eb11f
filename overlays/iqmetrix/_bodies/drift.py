"""Differences between what servers sent and what their descriptions say: counted, and logged once per place."""

import json
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from iqmetrix._bodies.value_forms import MOST_WORDS, form_of, json_type, member_name, words
from iqmetrix._border import publish
from iqmetrix._observing.log import logger
from iqmetrix._version import __version__

Kind = Literal["unknown field", "unknown value", "null", "missing", "other type", "other form", "other name"]

Place = tuple[str, str, Kind, str]
"""Model or operation (`crm.v1#Customer`, `crm.v1.getCustomer`), field, kind and JSON type that was sent."""

Counts = dict[Place, int]
"""Differences of one body, and how often."""

Samples = Mapping[Place, Any]
"""The first value of each place, or the set of all where an enumeration does not list them. They are looked at and not kept."""

MOST_PLACES = 500
"""So many kinds of differences are told apart; servers can make up any number of names."""
OTHERS = "(others)"

REPORT = "iqmetrix drift"
REPORT_VERSION = 1
"""Raised when a report says something that earlier readers would misread."""

_BODIES_LOOKED_AT = 20
_MOST_FORMS = 8
_MOST_NAMES = 40
"""A model with more unknown members is none: a service uses values for names there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One kind of difference at one place.

    Attributes:
        model: name of the model, or of the operation for what belongs to no model.
        field: wire name; `(others)` for all that came after the first 500 kinds.
        kind: what is different.
        sent: JSON type that was sent; never the value, which may be personal.
        count: how often.
        service: service and version that the model belongs to, such as `crm.v1`; `common` for models that services share, empty for others.
    """

    model: str
    field: str
    kind: Kind
    sent: str
    count: int
    service: str = ""


class _Met:
    """What is known of one kind of difference.

    Attributes:
        count: how often it was met.
        forms: of the values, as JSON texts.
        values: of enumerations; once there are too many, they are forgotten and `None`.
        curious: whether more values are to be looked at.
    """

    __slots__ = ("_looks", "count", "curious", "forms", "values")

    def __init__(self) -> None:
        self.count = 0
        self.forms: dict[str, None] = {}
        self.values: set[str | int] | None = set()
        self.curious = True
        self._looks = 0

    def look(self, kind: Kind, sample: Any) -> None:
        if kind == "unknown value":
            if self.values is not None:
                values = self.values | sample
                self.values = None if len(values) > MOST_WORDS else values
        elif self.curious:
            self._looks += 1
            self.curious = self._looks < _BODIES_LOOKED_AT
            form = json.dumps(form_of(sample), sort_keys=True)
            if len(self.forms) < _MOST_FORMS:
                self.forms[form] = None


class Drift:
    """The differences that a client met, for the maintainers of the descriptions."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[Place, _Met] = {}

    def after_fork(self) -> None:
        """Reset after a fork, in the child."""
        self._lock = threading.Lock()

    def count(self, model: str, field: str, kind: Kind, value: object) -> None:
        """Count a difference."""
        place: Place = (model, field, kind, json_type(value))
        self.add({place: 1}, {place: value})

    def add(self, counts: Counts, samples: Samples | None = None) -> None:
        """Count the differences of a body."""
        known, new = self._counts, []
        with self._lock:
            for difference, count in counts.items():
                found = known.get(difference)
                if found is None:
                    is_one_too_many = len(known) >= MOST_PLACES
                    key = ("", OTHERS, difference[2], "") if is_one_too_many else difference
                    if key not in known:
                        new.append(key)
                    found = known.setdefault(key, _Met())
                found.count += count
                if found.curious and samples and difference in samples and known.get(difference) is found:
                    found.look(difference[2], samples[difference])
        for model, field, kind, sent in new:
            name = field if field == OTHERS else member_name(field)
            place = f"{model.replace('#', '.')}.{name}".lstrip(".")
            logger.warning("%s differs from its description: %s (%s)", place, kind, sent)

    def report(self) -> str:
        """Return what was met as JSON, for the maintainers of the descriptions (`python -m generator drift`).

        It tells places, kinds, JSON types, forms such as `date-time` and counts, and nothing of the values, apart from words and small
        numbers that came where an enumeration is described and does not list them. What does not look like the name of a member is `(hidden)`.
        At most 500 differences are in it.

        Returns:
            An object; docs/responses.md says what is in it.
        """
        with self._lock:
            met = sorted(self._counts.items())
            rows = [(place, each.count, list(each.forms), each.values) for place, each in met]
        names = Counter(place[0] for place, *_ in rows if place[2] == "unknown field")
        differences = []
        for (owner, wire, kind, sent), count, forms, values in rows:
            service, model, operation = _parts(owner)
            is_made_up = kind == "unknown field" and names[owner] > _MOST_NAMES
            row = {
                "service": service,
                "operation": operation,
                "model": model,
                "field": OTHERS if wire == OTHERS or is_made_up else member_name(wire),
                "kind": kind,
                "sent": sent,
                "count": count,
                "forms": [json.loads(form) for form in forms] if kind not in {"null", "missing"} else [],
                "values": words(values or ()),
            }
            differences.append({name: value for name, value in row.items() if value or name == "field"})
        report = {"report": REPORT, "format": REPORT_VERSION, "sdk": __version__, "differences": differences}
        return json.dumps(report, indent=1) + "\n"

    def __iter__(self) -> Iterator[Difference]:
        with self._lock:
            items = [(place, met.count) for place, met in sorted(self._counts.items())]
        return iter([_difference(place, count) for place, count in items])

    def __len__(self) -> int:
        return len(self._counts)

    def __repr__(self) -> str:
        return f"Drift({len(self)} kinds of differences)"


def _parts(owner: str) -> tuple[str, str, str]:
    """Return service, model and operation; one of the latter is empty."""
    service, hash_, model = owner.partition("#")
    if hash_:
        return service, model, ""
    service, _, operation = owner.rpartition(".")
    return service, "", operation


def _difference(place: Place, count: int) -> Difference:
    owner, field, kind, sent = place
    service, model, operation = _parts(owner)
    return Difference(model or (owner if operation else ""), field, kind, sent, count, service)


publish(__name__)
