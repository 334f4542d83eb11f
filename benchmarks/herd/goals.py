"""What our client has to reach in each row."""

from __future__ import annotations

from collections.abc import Iterator

from herd.measures import Measures
from herd.rows import Row

REFUSED = 2
QUOTA = 0.98
LONGEST = {("small", False): 1.15, ("real", False): 1.02, ("small", True): 1.30, ("real", True): 1.02}
"""Wall time as a multiple of the ideal, by load and by whether a store is shared."""

STORE_CALLS = 1 / 8
"""Calls to a shared store per call in real windows. Of a window of 20 calls, four processes would have to make do with 2.5."""


def alone(row: Row) -> bool:
    """Say whether several processes share nothing: shown as what not to do, and then only loss is a failure."""
    return row.mode == "4 x 8 threads" and row.state == "memory"


def missed(row: Row, measures: Measures) -> Iterator[str]:
    """Return what was not reached, in words."""
    if measures.lost:
        yield f"{measures.lost} lost"
    if alone(row):
        return
    if measures.refused > REFUSED:
        yield f"{measures.refused} refused, {REFUSED} allowed"
    ratio, longest = measures.wall / measures.ideal, LONGEST[row.load, row.state != "memory"]
    if ratio > longest:
        yield f"{ratio:.3f} x the ideal, {longest:.2f} allowed"
    if row.load == "real" and row.state != "memory" and (measures.store_calls or 0.0) > STORE_CALLS:
        yield f"{measures.store_calls:.2f} calls to the store per call, {STORE_CALLS} allowed"
    if measures.quota is not None and measures.quota < QUOTA:
        yield f"{measures.quota:.1%} of the quota used, {QUOTA:.0%} asked for"
