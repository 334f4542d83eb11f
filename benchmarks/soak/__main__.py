"""The command: `make soak`, or `make soak ARGS="--minutes 2 --state redis --seed 7"`.

Four processes, two with threads and two with tasks, share one token and one set of windows and work for minutes while the
simulator makes everything fail that can fail in networks and servers. Exit status 0 only if nothing was lost, doubled or wasted.
"""

from __future__ import annotations

import argparse
import random
import sys

from soak.report import lines
from soak.run import Plan, soak


def _minutes(text: str) -> float:
    value = float(text)
    if not 0.5 <= value <= 24 * 60:
        raise argparse.ArgumentTypeError(f"{text} is not between half a minute and a day")
    return value


def _show(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"  {text:70}\r")
        sys.stderr.flush()


def main() -> int:
    """Run; return the exit status, 1 where a finding is bad."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=_minutes, default=10.0, help="how long to work, half a minute at least")
    parser.add_argument("--state", choices=["file", "redis"], default="file", help="where processes share their state")
    parser.add_argument("--seed", type=int, help="of the work and of the faults; a random one if not given")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1_000_000)
    plan = Plan(options.minutes * 60, options.state, seed)
    print(f"{options.minutes:g} minutes, state in {plan.state}, --seed {seed}", flush=True)
    result = soak(plan, _show)
    print("\n".join(lines(plan, result)))
    bad = [finding for finding in result.findings if not finding.good]
    print(f"\n{len(bad)} of {len(result.findings)} findings are bad." if bad else "\nEverything holds.")
    return 1 if bad else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.stderr.write("\nstopped; every process has ended\n")
        sys.exit(130)
