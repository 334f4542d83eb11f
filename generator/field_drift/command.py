"""`python -m generator drift REPORT...`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.field_drift.patch import patch
from generator.field_drift.places import Descriptions
from generator.field_drift.proposals import Proposal, propose
from generator.field_drift.reports import read


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    command.add_argument("reports", metavar="REPORT", nargs="+", type=Path, help="file of `iq.drift.report()`")
    command.add_argument("--at-least", type=int, default=1, metavar="COUNT", help="leave out what was met less often")
    command.add_argument("--write", type=Path, metavar="FILE", help="write the patch there, for `git apply`")


def run(options: argparse.Namespace) -> int:
    """Show the lines to change, and write the patch; the descriptions stay as they are."""
    merged = read(options.reports)
    descriptions = Descriptions(options.spec)
    frequent = {place: met for place, met in merged.items() if met.count >= options.at_least}
    proposals = [propose(place, met, descriptions) for place, met in sorted(frequent.items())]
    proposals.sort(key=lambda each: (*_where(each), each.place))
    root = options.spec.resolve().parent
    for line in _lines(proposals, len(options.reports), root):
        sys.stdout.write(f"{line}\n")
    text = patch((edit for each in proposals for edit in each.edits), root)
    if options.write is None:
        sys.stdout.write(text)
    else:
        options.write.write_text(text, encoding="utf-8")
        sys.stdout.write(
            f"wrote {options.write}: read it, `git apply` it, and write what says TODO\n" if text else "no patch\n"
        )
    return 0


def _where(proposal: Proposal) -> tuple[str, int]:
    return (str(proposal.spot.document.path), proposal.spot.line) if proposal.spot else ("", 0)


def _lines(proposals: Sequence[Proposal], reports: int, root: Path) -> Iterator[str]:
    """Yield a line for each difference, below the file that it concerns; as comments, so that what is printed is a patch."""
    if not proposals:
        yield "# no differences"
    for each in proposals:
        path, line = _where(each)
        place, met = each.place, each.met
        name = f"{place.service}.{place.model or place.operation}".strip(".") or "(others)"
        member = f" `{place.field}`" if place.field else ""
        times = f"{met.count} times in {met.reports} of {reports} reports"
        where = f"{Path(path).resolve().relative_to(root).as_posix()}:{line}: " if path else ""
        yield f"# {where}{name}{member}: {place.kind}, {times}: {each.advice}{'' if each.edits else ' (no change proposed)'}"
