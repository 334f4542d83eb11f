"""What was found: as a table for people, and as the report that `python -m generator drift` reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from iqmetrix._bodies.drift import REPORT, REPORT_VERSION
from iqmetrix._bodies.value_forms import member_name
from iqmetrix._verify.described import NEVER_SENT
from iqmetrix._verify.rounds import Rounds
from iqmetrix._version import __version__

_OURS = {"null", "missing"}
"""Kinds that are told more strictly by comparing with the description than by reading tolerantly."""


def as_json(rounds: Rounds, answers: Mapping[str, str]) -> str:
    """Return the report; places, kinds, types, forms and counts, and nothing that a service said of anybody."""
    document = {
        "report": REPORT,
        "format": REPORT_VERSION,
        "sdk": __version__,
        "differences": differences(rounds),
        "answers": dict(answers),
        "operations": {
            name: {
                "status": each.status,
                "media_type": each.media_type,
                "form": each.form,
                "headers": list(each.headers),
            }
            for name, each in sorted(rounds.asked.items())
            if each.status is not None
        },
    }
    return json.dumps(document, indent=1) + "\n"


def differences(rounds: Rounds) -> list[dict[str, Any]]:
    """Return the differences as a report has them: of reading, of operations, and of what has to be there."""
    read = json.loads(rounds.client.drift.report())["differences"]
    found: list[dict[str, Any]] = [row for row in read if row["kind"] not in _OURS]
    for (name, wire, kind, sent), count in sorted(rounds.differences.items()):
        service, _, operation = name.rpartition(".")
        row = {"service": service, "operation": operation, "field": wire, "kind": kind, "sent": sent, "count": count}
        found.append(row)
    for service, description in sorted(rounds.descriptions.items()):
        rows = {**description.differences, **description.never_came()}
        found += [
            {"service": service, "model": model, "field": member_name(wire), "kind": kind, "count": count}
            for (model, wire, kind), count in sorted(rows.items())
        ]
    return found


def for_people(rounds: Rounds, answers: Mapping[str, str]) -> Iterator[str]:
    """Yield lines: the operations, what differs, the answers."""
    width = max((len(name) for name in rounds.asked), default=0)
    for name, each in sorted(rounds.asked.items()):
        came = " ".join(filter(None, [str(each.status or ""), each.media_type, each.form]))
        yield f"{name:<{width}}  {', '.join(filter(None, [came, each.said]))}"
    yield ""
    rows = differences(rounds)
    never_sent = [row for row in rows if row["kind"] == NEVER_SENT]
    rows = [row for row in rows if row["kind"] != NEVER_SENT]
    for row in rows:
        owner = f"{row.get('service', '')}.{row.get('model') or row.get('operation', '')}"
        what = f" `{row['field']}`" if row.get("field") else ""
        detail = f" ({row['sent']})" if row.get("sent") else ""
        yield f"{owner}{what}: {row['kind']}{detail}, {row['count']} times"
    yield "nothing differs from the descriptions" if not rows else f"{len(rows)} differences"
    yield f"{len(never_sent)} described members came in no answer; the report names them"
    yield ""
    for question, answer in answers.items():
        yield f"{question}: {answer}"
    yield f"{rounds.guard.sent} calls were sent, all of them reads and sign-ins"
