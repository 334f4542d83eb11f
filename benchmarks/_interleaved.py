"""Timing of alternatives in turns, so that a noisy machine is noisy to all of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping


def cpu_seconds(alternatives: Mapping[str, Callable[[], object]], *, rounds: int = 15) -> dict[str, float]:
    """Measure the CPU time of one call of each alternative, in seconds: the best of so many rounds."""
    best = dict.fromkeys(alternatives, float("inf"))
    for run in alternatives.values():
        run()
    for _ in range(rounds):
        for name, run in alternatives.items():
            began = time.process_time()
            run()
            best[name] = min(best[name], time.process_time() - began)
    return best


def table(title: str, seconds: Mapping[str, float], *, per: int, reference: str) -> None:
    """Print microseconds and ratios to one of the alternatives."""
    print(f"\n{title}\n")
    for name, value in seconds.items():
        print(f"  {name:<42} {value / per * 1e6:10.1f} us  {value / seconds[reference]:6.2f} x")
