"""The page and the table as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.coverage.departures import Departure
from generator.coverage.records import CoveredOperation, CoveredService
from generator.versions import default_of

BEGIN = "<!-- services: written by `python -m generator coverage` -->\n"
END = "<!-- end of services -->\n"
COUNT_BEGIN, COUNT_END = "<!-- count -->", "<!-- end of count -->"

_LEGEND = """\
# Coverage

What the descriptions have of each service. `python -m generator coverage` writes this page, and `make check` compares it.

- **samples**: documented samples of requests and of successful replies. All of them are tests.
- **simulator**: what stands behind its answer. `state`: rows that other operations make and change. `sample`: the documented sample. `made`: a value made from
  the examples of the properties. `no body`: a status alone.
- **inferred**: what no documentation says: the whole operation, parameters, or what is said of a status.
"""


def page(services: Sequence[CoveredService], departures: Sequence[Departure]) -> str:
    """Return the page of all services."""
    head = ("`iq.`", "service", "group", "protocol", "version", "address", "environments", "operations")
    rows = [
        (
            f"[`{each.name}`](#{_anchor(each)})",
            each.title,
            each.group,
            each.protocol,
            each.version,
            f"`{each.address}`",
            ", ".join(each.suffixes),
            str(len(each.operations)),
        )
        for each in services
    ]
    total = f"Together {sum(len(each.operations) for each in services)} operations.\n"
    sections = [_section(each) for each in services]
    return "\n".join([_LEGEND, _table(head, rows), total, *sections, *_departures(departures)])


def count(services: Iterable[CoveredService]) -> str:
    """Return how many services and operations there are, each service in its default version."""
    defaults = _defaults(services)
    return f"{len(defaults)} services with {sum(len(each.operations) for each in defaults)} operations"


def services_table(services: Iterable[CoveredService]) -> str:
    """Return one line for each service, in its default version."""
    rows = [(f"`{each.name}`", each.title, each.summary) for each in _defaults(services)]
    return _table(("`iq.`", "service", "what it has"), rows)


def _defaults(services: Iterable[CoveredService]) -> list[CoveredService]:
    by_name: dict[str, list[CoveredService]] = {}
    for each in services:
        by_name.setdefault(each.name, []).append(each)
    return [default_of(versions) for versions in by_name.values()]


def _anchor(service: CoveredService) -> str:
    return f"{service.name}-{service.version}"


def _section(service: CoveredService) -> str:
    lines = [f"## {service.name} {service.version}\n", f"From {service.source}.\n"]
    if service.inferred:
        lines.append(f"Inferred members: {', '.join(service.inferred)}.\n")
    if service.deprecated:
        lines.extend(["Deprecated:\n", *(f"- {each}" for each in service.deprecated), ""])
    if service.unreachable:
        lines.append("Documented without a path, so that nothing can call it:\n")
        lines.extend(
            f"- {' '.join(part for part in (each.method, each.title) if part)}{f' (`{each.schema}`)' if each.schema else ''}: {each.source}"
            for each in service.unreachable
        )
        lines.append("")
    head = ("operation", "request", "samples", "simulator", "inferred")
    lines.append(_table(head, (_row(service.name, each) for each in service.operations)))
    return "\n".join(lines)


def _row(service: str, operation: CoveredOperation) -> tuple[str, ...]:
    samples = [
        f"{count} {kind}" for count, kind in ((operation.sent, "sent"), (operation.received, "received")) if count
    ]
    return (
        f"`iq.{service}.{operation.name}`",
        f"`{operation.request}`",
        ", ".join(samples),
        operation.simulated,
        ", ".join(operation.inferred),
    )


def _departures(departures: Sequence[Departure]) -> list[str]:
    if not departures:
        return []
    rows = ((each.facts, each.kind, each.what, each.reason) for each in departures)
    intro = "What the documentation has and the descriptions have not, or have otherwise.\n"
    return ["## Departures from the documentation\n", intro, _table(("page", "kind", "what", "reason"), rows)]


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return "\n".join([f"| {' | '.join(head)} |", "|" + "---|" * len(head), *lines, ""])
