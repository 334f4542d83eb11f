"""The tables of docs/herd.md: which rows each of them shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from herd.catalogue import OURS
from herd.rows import Load, Mode, Row


@dataclass(frozen=True, slots=True)
class Section:
    """A table with its heading.

    Attributes:
        title: of the section.
        text: below the heading: what the rows have in common.
        shows: whether it has a row.
        of_ours: whether the rows are our client under various conditions; otherwise they are various clients.
    """

    title: str
    text: str
    shows: Callable[[Row], bool]
    of_ours: bool = False


def _clients(mode: Mode, *, load: Load = "small", retry_after: bool = False) -> Callable[[Row], bool]:
    """Return a test for the rows of a mode and a load under the plainest conditions."""
    return lambda row: (
        (row.mode, row.load, row.retry_after) == (mode, load, retry_after)
        and (row.aligned, row.rounding, row.neighbour, row.patient) == (False, "up", "none", True)
    )


def _ours(shows: Callable[[Row], bool]) -> Callable[[Row], bool]:
    return lambda row: row.client == OURS.name and shows(row)


def _further_windows(row: Row) -> bool:
    is_further = row.aligned or row.rounding != "up"
    return is_further and row.load == "small" and row.neighbour == "none" and not row.retry_after


SECTIONS = (
    Section("30 threads, small windows", "No `Retry-After`.", _clients("30 threads")),
    Section(
        "30 threads, small windows, with `Retry-After`",
        "The server says when to come back.",
        _clients("30 threads", retry_after=True),
    ),
    Section("30 threads, real windows", "No `Retry-After`.", _clients("30 threads", load="real")),
    Section(
        "32 asyncio tasks, small windows",
        "No `Retry-After`; clients that have something for asyncio.",
        _clients("32 tasks"),
    ),
    Section(
        "4 processes of 8 threads, small windows",
        "No `Retry-After`. Ours with a store in a file and in Redis; with `memory` each process has its own, which is what not to do.",
        _clients("4 x 8 threads"),
    ),
    Section("One thread, small windows", "No `Retry-After`.", _clients("1 thread")),
    Section(
        "30 threads, small windows, and a neighbour who takes 30 % at once",
        "No `Retry-After`.",
        lambda row: row.neighbour == "at once" and row.mode == "30 threads",
    ),
    Section(
        "30 threads, small windows, libraries as they come",
        "No `Retry-After`, and nothing configured; those that behave differently then.",
        lambda row: not row.patient,
    ),
    Section(
        "Ours: every rounding, both kinds of windows",
        "Small windows, no `Retry-After`.",
        _ours(_further_windows),
        of_ours=True,
    ),
    Section("Ours: with `Retry-After`", "Small windows.", _ours(lambda row: row.retry_after), of_ours=True),
    Section(
        "Ours: with a neighbour",
        "Small windows, no `Retry-After`.",
        _ours(lambda row: row.neighbour != "none"),
        of_ours=True,
    ),
    Section("Ours: real windows", "No `Retry-After`.", _ours(lambda row: row.load == "real"), of_ours=True),
)
