"""Reports of programs, read and merged: what differed, and how often."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.problems import GeneratorError, Problem

REPORT = "iqmetrix drift"
FORMAT = 1
MOST_BYTES = 5_000_000

_CURE = "name a file that `iq.drift.report()` or `iqmetrix-verify --report` has written"
_TEXTS = ("service", "operation", "model", "field", "kind", "sent")
_NAME = re.compile(r"[\w$@.:/()~+ -]{0,200}")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")


@dataclass(frozen=True, order=True)
class Place:
    """What differed: of a model, or of an operation where it belongs to no model.

    Attributes:
        service: service and version, such as `crm.v1`, or `common`.
        model: name of a class.
        operation: an `operationId`.
        field: name of a member on the wire, or names with `/` between them.
        kind: what is different.
    """

    service: str
    model: str
    operation: str
    field: str
    kind: str


@dataclass
class Met:
    """How a difference was met, in all reports.

    Attributes:
        count: how often.
        reports: in how many reports.
        sent: JSON types that came.
        forms: of the values that came, as JSON Schemas.
        values: of an enumeration.
    """

    count: int = 0
    reports: int = 0
    sent: set[str] = field(default_factory=set)
    forms: list[dict[str, Any]] = field(default_factory=list)
    values: set[str | int] = field(default_factory=set)


def read(paths: Sequence[Path]) -> dict[Place, Met]:
    """Read reports and merge them.

    Raises:
        GeneratorError: a file cannot be read, or is no report; all problems are told.
    """
    merged: dict[Place, Met] = {}
    problems: list[Problem] = []
    for path in paths:
        try:
            rows = _rows(path)
        except _NoReportError as error:
            problems.append(Problem(str(path), 1, str(error), _CURE))
            continue
        for place in _merge(rows, merged):
            merged[place].reports += 1
    if problems:
        raise GeneratorError(problems)
    return merged


class _NoReportError(Exception):
    """A file is no report; the text says why."""


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _NoReportError(f"is larger than {MOST_BYTES // 1_000_000} MB, so it is no report")
        report = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _NoReportError(f"cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise _NoReportError("is not JSON") from error
    if not isinstance(report, dict) or report.get("report") != REPORT:
        raise _NoReportError("is no drift report")
    if report.get("format") != FORMAT:
        raise _NoReportError(f"has the format {report.get('format')!r:.20}; this generator reads format {FORMAT}")
    rows = report.get("differences")
    if not isinstance(rows, list) or not all(map(_is_row, rows)):
        raise _NoReportError("has a difference that is not written as a report writes it")
    return rows


def _is_row(row: Any) -> bool:
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(name, ""), str) and _NAME.fullmatch(row.get(name, "")) for name in _TEXTS)
        and type(row.get("count")) is int
        and row["count"] > 0
        and isinstance(row.get("forms", []), list)
        and all(map(_is_form, row.get("forms", [])))
        and isinstance(row.get("values", []), list)
        and all(map(_is_word, row.get("values", [])))
    )


def _is_form(form: Any) -> bool:
    return isinstance(form, dict) and all(
        _is_form(value) if name == "items" else name in {"type", "format", "x-form"} and _is_word(value)
        for name, value in form.items()
    )


def _is_word(value: Any) -> bool:
    return type(value) is int or (isinstance(value, str) and bool(_WORD.fullmatch(value)))


def _merge(rows: Iterable[dict[str, Any]], merged: dict[Place, Met]) -> set[Place]:
    """Add the differences of a report to those of others; return their places."""
    places = set[Place]()
    for row in rows:
        place = Place(*(row.get(name, "") for name in ("service", "model", "operation", "field", "kind")))
        met = merged.setdefault(place, Met())
        met.count += row["count"]
        met.sent |= {row["sent"]} if row.get("sent") else set()
        met.forms += [form for form in row.get("forms", []) if form not in met.forms]
        met.values |= set(row.get("values", []))
        places.add(place)
    return places
