"""What it costs to make everything that `make generate` makes, and one service: the one with the largest description."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
ALL, ONE = "everything", "one service"
MOST_SECONDS = {ALL: 30.0, ONE: 5.0}
"""By the clock, on two cores."""
MOST_MEGABYTES = 400.0
"""Of any process of a build, mypy and ruff too."""
ROUNDS = 3
"""The best one counts: what else a machine does only ever makes a build slower."""
BYTES_OF_MAXRSS = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Cost:
    """What a build took.

    Attributes:
        wall: seconds by the clock.
        cpu: seconds of all its processes together.
    """

    wall: float
    cpu: float


def measured(*commands: list[str]) -> Cost:
    """Run commands of the generator one after the other and measure them together; exit if one fails."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    for command in commands:
        words = [sys.executable, "-m", "generator", *command]
        result = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        if result.returncode:
            sys.exit(f"`{' '.join(command)}` failed:\n{result.stderr}")
    wall, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def largest() -> str:
    """Return the service whose descriptions have most bytes."""
    sizes: dict[str, int] = {}
    for path in (ROOT / "spec").glob("*/v*.yaml"):
        sizes[path.parent.name] = sizes.get(path.parent.name, 0) + path.stat().st_size
    return max(sorted(sizes), key=sizes.__getitem__)


def main() -> None:
    """Print the table; the exit status is 1 where a build takes longer or more memory than it may."""
    service = largest()
    with tempfile.TemporaryDirectory(prefix="iqmetrix-") as folder:
        build = ["--out", folder, "build"]
        # The last two of `make generate` make what they compare, and write nothing into the tree that is measured.
        everything = (build, ["names", "--check"], ["coverage", "--check"])
        costs = {
            ALL: min((measured(*everything) for _ in range(ROUNDS)), key=lambda cost: cost.wall),
            ONE: min((measured([*build, service]) for _ in range(ROUNDS)), key=lambda cost: cost.wall),
        }
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * BYTES_OF_MAXRSS / 1e6
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    print(f"\nMaking the clients on {cores} cores (the best of {ROUNDS}; one service is {service})\n")
    for name, cost in costs.items():
        print(f"  {name:<16} {cost.wall:6.1f} s  {cost.cpu:6.1f} s CPU   at most {MOST_SECONDS[name]:.0f} s")
    print(f"  {'largest process':<16} {peak:6.0f} MB                at most {MOST_MEGABYTES:.0f} MB")
    if peak > MOST_MEGABYTES or any(cost.wall > MOST_SECONDS[name] for name, cost in costs.items()):
        sys.exit("making the clients costs more than it may")


if __name__ == "__main__":
    main()
