"""The command: `make soak`, or `make soak ARGS="--minutes 2 --state redis --seed 7"`.

Four processes, two with threads and two with tasks, share one token and one set of windows and work for minutes while the
simulator does everything to them that networks and servers do. Exit status 0 only if nothing was lost, doubled or wasted.
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


def _say(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"  {text:70}\r")
        sys.stderr.flush()


def main() -> int:
    """Run; the exit status is 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--minutes", type=_minutes, default=10.0, help="how long to work, half a minute at least")
    parser.add_argument("--state", choices=["file", "redis"], default="file", help="where processes share their state")
    parser.add_argument("--seed", type=int, help="of what is done and of what goes wrong; any if not given")
    chosen = parser.parse_args()
    seed = chosen.seed if chosen.seed is not None else random.SystemRandom().randrange(1_000_000)
    plan = Plan(chosen.minutes * 60, chosen.state, seed)
    print(f"{chosen.minutes:g} minutes, state in {plan.state}, --seed {seed}", flush=True)
    result = soak(plan, _say)
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
