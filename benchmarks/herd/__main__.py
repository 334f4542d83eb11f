"""The command: runs rows one after the other, keeps the results, and writes docs/herd.md and docs/herd.svg.

`make bench-herd` runs everything; `make bench-herd ARGS="--only ours"` a part, and merges.
"""

from __future__ import annotations

import argparse
import sys
import time

from herd.catalogue import BY_NAME, OURS
from herd.results import load, result, save
from herd.rows import Row, ordered, quick
from herd.run import RowFailed, run_row


def select(only: str | None, *, few: bool) -> list[Row]:
    """Return the rows that were asked for: all, a few, or those of `ours`, `peers` or one client."""
    rows = list(quick()) if few else ordered()
    if only is None:
        return rows
    if only == "peers":
        return [row for row in rows if row.client != OURS.name]
    name = OURS.name if only == "ours" else only
    return [row for row in rows if row.client == name]


def main() -> int:
    """Run; return the exit status, 1 where a row could not be run."""
    parser = argparse.ArgumentParser(prog="make bench-herd", description=__doc__)
    parser.add_argument("--only", choices=["ours", "peers", *BY_NAME], help="measure these again, keep the rest")
    parser.add_argument("--quick", action="store_true", help="a few rows, under three minutes; nothing is written")
    parser.add_argument("--match", default="", help="only rows whose key contains this, such as 'load=real'")
    parser.add_argument("--render", action="store_true", help="measure nothing, write the documents from the results")
    arguments = parser.parse_args()
    rows = [] if arguments.render else select(arguments.only, few=arguments.quick)
    known = {row.key for row in ordered()}
    results = {key: old for key, old in load().items() if key in known}  # without rows that no longer exist
    failed, began = 0, time.monotonic()
    for row in (row for row in rows if arguments.match in row.key):
        try:
            measured = run_row(row)
        except RowFailed as error:
            failed += 1
            print(f"{row.key}\n  not run: {error}", file=sys.stderr, flush=True)
            continue
        results[row.key] = result(row, measured)
        ratio = measured.wall / measured.ideal
        print(
            f"{time.monotonic() - began:6.0f} s  lost {measured.lost:4}  refused {measured.refused:5}  "
            f"wall {measured.wall:5.1f} s = {ratio:5.3f} x ideal  {row.key}",
            flush=True,
        )
        if not arguments.quick:
            save(results)
    if not arguments.quick:
        from herd.plot import write_plot  # noqa: PLC0415 - matplotlib is slow to import
        from herd.report import write_report  # noqa: PLC0415 - with it

        write_report(results)
        write_plot(results)
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("stopped; the rows that were done are kept, --render writes the documents from them")
