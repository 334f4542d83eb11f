"""`python -m generator bump [SERVICE...]`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.bumping.flow import Bumped, StoppedError, Wanted, bump
from generator.bumping.survival import saved_things
from generator.bumping.versions import Compared
from generator.comparison.rendering import for_people


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    command.add_argument("services", nargs="*", metavar="SERVICE", help="none means all that changed")
    command.add_argument(
        "--since", default="", metavar="REVISION", help="in place of the last release, the newest tag v..."
    )
    command.add_argument("--step", choices=["major"], default="", help="let breaking changes through")
    command.add_argument("--confirm", action="append", default=[], metavar="WORD", help="a word that a stop has named")
    command.add_argument("--no-types", action="store_true", help="leave out what mypy checks")


def run(options: argparse.Namespace) -> int:
    """Bump, say what came of it, and return the exit status: 1 if it stopped."""
    confirmed = tuple(word for words in options.confirm for word in words.split())
    services = tuple(options.services)
    wanted = Wanted(options.spec, options.out, services, options.since, options.step, confirmed, not options.no_types)
    try:
        bumped = bump(wanted)
    except StoppedError as stopped:
        for stop in stopped.stops:
            sys.stderr.write(f"stop: {stop}\n")
        sys.stderr.write("Nothing was changed.\n")
        return 1
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    sys.stdout.write("\n".join(_report(bumped, colour=colour)) + "\n")
    return 0


def _report(bumped: Bumped, *, colour: bool) -> Iterator[str]:
    yield f"Compared with {bumped.revision}."
    for each in bumped.comparisons:
        if each.comparison.changes:
            yield from _told(bumped, each, colour=colour)
    for title, lines in (
        ("Deprecate by hand, where the parameter or value is shared with what still has it", bumped.unmarked),
        ("The Python surface, as griffe sees it", bumped.surface),
        ("Programs of the last release", bumped.programs),
        ("Old names that still stand somewhere", bumped.leftovers),
    ):
        if lines:
            yield f"{title}:"
            yield from (f"  {line}" for line in lines)
    if bumped.others:
        yield f"Changed too, and not bumped: {', '.join(bumped.others)}."
    if not bumped.changed:
        yield "Everything was done already: no file changed."
    else:
        yield "Changed:"
        yield from (f"  {name}" for name in _briefly(bumped.changed))
    if any(each.comparison.changes for each in bumped.comparisons):
        tests = " and ".join(f"`make test SERVICE={service}`" for service in _services(bumped))
        yield f"Read the changes, run `make check` and {tests}, then commit them:"
        yield f"  {_commit(bumped)}"


def _told(bumped: Bumped, each: Compared, *, colour: bool) -> Iterator[str]:
    yield for_people([each.comparison], colour=colour).rstrip("\n")
    before, now = bumped.numbers[each.path]
    yield (
        f"  info.version: {before or 'new'} -> {now} ({each.needed} step)"
        if before != now
        else f"  info.version: {now}"
    )
    yield from (f"  {line}" for line in saved_things(each.comparison.service, each.comparison.changes))


def _briefly(names: list[str]) -> list[str]:
    """Return files one by one, but of generated ones the folders."""
    return sorted({str(Path(*Path(name).parts[:4])) if len(Path(name).parts) > 4 else name for name in names})


def _commit(bumped: Bumped) -> str:
    services = _services(bumped)
    numbers = ", ".join(
        f"{each.comparison.service} {now}" for each in bumped.comparisons for now in [bumped.numbers[each.path][1]]
    )
    tops = sorted({*(f"spec/{service}" for service in services), "generated", "docs", "README.md", "changelog.d"})
    return f'git add -A {" ".join(tops)} && git commit -m "Describe {numbers}"'


def _services(bumped: Bumped) -> list[str]:
    return sorted({each.comparison.service for each in bumped.comparisons})
