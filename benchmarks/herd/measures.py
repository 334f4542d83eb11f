"""The numbers of a row, from the records of the server and of the callers."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from herd.ideal import Counted, ideal_seconds, numbered, quota_used
from herd.windows import NEIGHBOUR, WindowSettings


@dataclass(frozen=True, slots=True)
class Finished:
    """A call as its caller saw it: which worker made it, when it began and ended (monotonic seconds), whether it succeeded."""

    worker: str
    began: float
    ended: float
    succeeded: bool


@dataclass(frozen=True, slots=True)
class Measures:
    """A row of the table.

    Attributes:
        calls: how many had to be made.
        lost: how many of them brought no result.
        refused: calls that the server answered with 429, repetitions included.
        wall: seconds from the start to the end of the last call.
        ideal: seconds that a perfect client would have taken.
        quota: share of the quota used in complete windows from the second on; `None` without such a window.
        wait_p50, wait_p99: seconds that a successful call took, waits included.
        fairness: Jain's index over the workers' successful calls; 1 is perfectly fair.
        cpu: seconds of CPU time that the client took per call.
        store_calls: calls to the state store per call; `None` without one.
        tokens: requests for a token.
        neighbour: calls that the neighbour got through, and those refused to it.
        errors: what callers got instead of a result, by name.
        finished: seconds after the start at which the successful calls ended, in order.
    """

    calls: int
    lost: int
    refused: int
    wall: float
    ideal: float
    quota: float | None
    wait_p50: float | None
    wait_p99: float | None
    fairness: float
    cpu: float
    store_calls: float | None
    tokens: int
    neighbour: tuple[int, int]
    errors: Mapping[str, int] = field(default_factory=dict)
    finished: Sequence[float] = ()


def jain(amounts: Sequence[float]) -> float:
    """Return Jain's fairness index: 1 where all have the same, 1/n where one has everything, 0 where all have nothing."""
    squares = sum(amount * amount for amount in amounts)
    return sum(amounts) ** 2 / (len(amounts) * squares) if squares else 0.0


def percentile(values: Sequence[float], share: float) -> float | None:
    """Return the smallest value that is not exceeded by this share of all (nearest rank); `None` of nothing."""
    if not values:
        return None
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def measure(
    *,
    settings: WindowSettings,
    calls: int,
    start: float,
    report: Mapping[str, Any],
    finished: Sequence[Finished],
    workers: Sequence[str],
    cpu: float,
    store_calls: int | None,
    errors: Mapping[str, int],
) -> Measures:
    """Return the measures of a row.

    Args:
        settings: the server's rules.
        calls: how many had to be made.
        start: monotonic time at which the callers were let go.
        report: what `HerdServer.report` returned.
        finished: all calls that ended.
        workers: names of all workers, also of those that got nothing done.
        cpu: seconds of CPU time of all client processes.
        store_calls: calls to the state store; `None` without one.
        errors: what callers got instead of results.
    """
    begun = start + report["ahead"]
    windows = numbered(
        [Counted(window["begins"], window["accepted"], window["eaten"]) for window in report["windows"]],
        start=begun,
        seconds=settings.seconds,
        aligned=settings.aligned,
    )
    good = [call for call in finished if call.succeeded]
    done = Counter(call.worker for call in good)
    waits = [call.ended - call.began for call in good]
    statuses = Counter((client == NEIGHBOUR, status) for _, client, status in report["ledger"])
    return Measures(
        calls=calls,
        lost=calls - len(good),
        refused=statuses[False, 429],
        wall=max((call.ended for call in finished), default=start) - start,
        ideal=ideal_seconds(
            calls,
            limit=settings.limit,
            seconds=settings.seconds,
            aligned=settings.aligned,
            start=begun,
            eaten={number: window.eaten for number, window in windows.items()},
        ),
        quota=quota_used(windows, limit=settings.limit),
        wait_p50=percentile(waits, 0.50),
        wait_p99=percentile(waits, 0.99),
        fairness=jain([done[worker] for worker in workers]),
        cpu=cpu / calls,
        store_calls=None if store_calls is None else store_calls / calls,
        tokens=report["tokens"],
        neighbour=(statuses[True, 200], statuses[True, 429]),
        errors=dict(errors),
        finished=sorted(call.ended - start for call in good),
    )
