"""docs/herd.md: the results as tables, with everything needed to doubt and to repeat them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from herd.catalogue import BY_NAME, OURS, PEERS
from herd.goals import alone, missed
from herd.results import Result
from herd.rows import LOADS, Row, ordered
from herd.sections import SECTIONS

FILE = Path(__file__).parents[2] / "docs" / "herd.md"

_INTRODUCTION = """# The herd benchmark

Many callers share one rate-limit window: which client gets everything done, how soon, and how often does the server refuse?
`make bench-herd` asks our client and those of other projects, one after the other, against the same local server.

![Calls done over time, and calls refused and lost](herd.svg)

- **Server**: a process of its own. {small} small calls meet a window of {small_limit} per {small_seconds:g} s, {real:,} meet
  {real_limit:,} per {real_seconds:g} s (1,000 per 60 s with a clock six times as fast). Windows begin with the first call, or are aligned to the server's
  clock. `X-RateLimit-ResetSeconds` is in whole seconds, rounded up, down or to the nearest; `X-RateLimit-Reset` has seven
  digits by the server's clock, which is 600.4 s ahead of ours, and `Date` shows it in whole seconds. The 429 is text/plain, with `Retry-After`
  (whole seconds, rounded up) where a table says so. The same headers go to everybody.
- **Work**: threads, tasks and processes take calls from one common heap until it is empty. A run ends after 60 s; what is not done by then, or raised
  an error, is lost.
- **Neighbour**: another program with the same credential that wants 30 % of every window: *spread* calls evenly all through it (and is too late where
  the window is spent before), *at once* takes its share as the window opens, before all others.
- **Ideal**: when a perfect client that starts at the same instant makes its last call. It knows every window's beginning, its calls cost no
  time, and it leaves the neighbour what the neighbour got.
- **Refused**: calls that the server answered with 429, by its own ledger. **Quota**: share of the limit used, in complete windows from the
  second on. **p50, p99**: seconds from call to result, waits included. **Fairness**: Jain's index over the callers' successful calls (1 is perfectly
  fair). **CPU**: milliseconds of CPU time of the client's processes per call. **Store**: calls to the state store per call.
"""

_HOW_TO_REPEAT = """
## How to repeat it

```console
$ make bench-herd                              # everything, about 25 minutes
$ make bench-herd ARGS="--quick"               # a few rows, under three minutes; writes nothing
$ make bench-herd ARGS="--only ours"           # ours again, the rest as before; or one client by name
$ make bench-herd ARGS="--match load=real"     # the rows whose key contains this
```

It installs the versions of `benchmarks/herd/requirements.txt` into `.venv-herd`, keeps its numbers in `benchmarks/herd/results.json`, and writes this page
and the picture from them. Run it on a machine that does nothing else.
"""

_HEADER = ("lost", "refused", "wall (s)", "x ideal", "quota", "p50 (s)", "p99 (s)", "fairness", "CPU (ms)", "store")


def write_report(results: Mapping[str, Result], file: Path = FILE) -> None:
    """Write the page."""
    file.write_text(render(results), encoding="utf-8")


def render(results: Mapping[str, Result]) -> str:
    """Return the page as Markdown."""
    measured = [results[row.key] for row in ordered() if row.key in results]
    small, real = LOADS["small"], LOADS["real"]
    parts = [
        _INTRODUCTION.format(
            small=small.calls,
            small_limit=small.limit,
            small_seconds=small.seconds,
            real=real.calls,
            real_limit=real.limit,
            real_seconds=real.seconds,
        ),
        *_sections(measured),
        _goals(measured),
        _clients(measured),
        _HOW_TO_REPEAT,
    ]
    return "\n".join(parts)


def _sections(results: list[Result]) -> Iterator[str]:
    for section in SECTIONS:
        rows = [result for result in results if section.shows(result.row)]
        if rows:
            label, name = ("conditions", _conditions) if section.of_ours else ("client", _client)
            yield f"## {section.title}\n\n{section.text}\n\n{_table(label, name, rows)}\n"


def _client(row: Row) -> str:
    if row.client != OURS.name:
        return row.client if row.patient else f"{row.client} ({BY_NAME[row.client].by_default})"
    return f"**{row.client}**" + (f" ({row.state})" if row.mode == "4 x 8 threads" else "")


def _conditions(row: Row) -> str:
    windows = "aligned" if row.aligned else "first call"
    neighbour = "" if row.neighbour == "none" else f", neighbour {row.neighbour}"
    return f"{row.mode}, {row.state}; {windows}, rounded {row.rounding}{neighbour}"


def _table(label: str, name: Callable[[Row], str], rows: Iterable[Result]) -> str:
    lines = ["| " + " | ".join((label, *_HEADER)) + " |", "|---|" + "---:|" * len(_HEADER)]
    lines += ["| " + " | ".join((name(result.row), *_cells(result))) + " |" for result in rows]
    return "\n".join(lines)


def _cells(result: Result) -> Iterator[str]:
    measures = result.measures
    yield str(measures.lost)
    yield str(measures.refused)
    yield f"{measures.wall:.1f}"
    # A client that loses calls is done early: its time has no ratio to that of making them all.
    yield f"{measures.wall / measures.ideal:.3f}" if not measures.lost else "-"
    yield "-" if measures.quota is None else f"{measures.quota:.1%}"
    yield _seconds(measures.wait_p50)
    yield _seconds(measures.wait_p99)
    yield f"{measures.fairness:.3f}"
    yield f"{measures.cpu * 1000:.2f}"
    yield "-" if measures.store_calls is None or result.row.state == "memory" else f"{measures.store_calls:.2f}"


def _seconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _goals(results: list[Result]) -> str:
    rows = [result for result in results if result.row.client == OURS.name]
    text = (
        "## Goals\n\nOurs has to lose nothing, to be refused at most twice a run, to be done within 1.02 x the ideal in real windows, and in small ones within "
        "1.15 x (1.3 x with a store), to use 98 % of the quota from the second window on, and in real windows to ask its store once per eight calls. Four processes without a "
        "common store only have to lose nothing. Small windows have no goal for the store: with 20 calls for four processes each has to ask for slots and to "
        "hear that nothing is left, which makes about 1 per call."
    )
    misses = [
        f"- {_conditions(result.row)}; {result.row.load} windows{', `Retry-After`' if result.row.retry_after else ''}: {'; '.join(words)}"
        for result in rows
        if (words := list(missed(result.row, result.measures)))
    ]
    held = len(rows) - len(misses)
    shown = sum(alone(result.row) for result in rows)
    summary = f"{held} of {len(rows)} rows ({shown} of them without a common store) reach them."
    absent = sum(row.client == OURS.name for row in ordered()) - len(rows)
    if absent:
        summary += f" {absent} further rows have not been measured."
    return "\n".join([text, "", summary, *(["", "Not reached:", "", *misses] if misses else []), ""])


def _clients(results: list[Result]) -> str:
    lines = ["## Who takes part", "", "| client | version | configuration | measured on |", "|---|---|---|---|"]
    for client in (OURS, *PEERS):
        own = [result for result in results if result.row.client == client.name]
        if own:
            last = max(own, key=lambda result: result.day)
            lines.append(f"| {client.name} | {last.version} | {client.patient} | {last.day} |")
    machines = sorted({result.machine for result in results})
    return "\n".join([*lines, "", "Machine: " + "; ".join(machines) + ". The server shares it with the clients.", ""])
