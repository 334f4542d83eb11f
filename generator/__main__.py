"""Command line of the generator: `python -m generator new|build|check|lint|format|names|bundle|diff|bump|drift|coverage`."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from generator import lock, public_names
from generator.build import build
from generator.bumping import command as bump
from generator.bundle import bundle, spec_files
from generator.comparison import command as diff
from generator.coverage.files import covered
from generator.field_drift import command as drift
from generator.formatting.files import changes, replace
from generator.freshness import differences
from generator.lint import lint
from generator.problems import GeneratorError, Problem
from generator.staging import alone
from generator.starting import start

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status: 0 for success, 1 if problems were found, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="Make the clients from the descriptions.")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the descriptions")
    parser.add_argument("--out", type=Path, default=ROOT / "generated", help="folder of the clients")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("new", help="write a first description of a new service, which can be built at once")
    command.add_argument("service", metavar="SERVICE", help="its name in the SDK, in snake_case")
    command.add_argument("--title", default="", help="its name for people")
    command.add_argument(
        "--host", default="", help="what stands before the environment's suffix: crm of crmrc.iqmetrix.net"
    )
    command.add_argument("--resource", default="", help="what it keeps, a plural in PascalCase: LoyaltyCards")
    command = commands.add_parser("build", help="write the clients of all services, or of some")
    command.add_argument("services", nargs="*", metavar="SERVICE")
    command.add_argument("--no-types", action="store_true", help="leave out the check with mypy")
    commands.add_parser("check", help="fail if the committed clients are not what the descriptions make")
    command = commands.add_parser("lint", help="check the descriptions")
    command.add_argument("services", nargs="*", metavar="SERVICE")
    command = commands.add_parser("format", help="bring the descriptions into the one form")
    command.add_argument("services", nargs="*", metavar="SERVICE")
    command.add_argument("--check", action="store_true", help="write nothing; fail if one is not in the form")
    command = commands.add_parser("names", help="add new names that users type to the lists beside the descriptions")
    command.add_argument("services", nargs="*", metavar="SERVICE")
    command.add_argument("--check", action="store_true", help="write nothing; fail if a name is missing or went away")
    command = commands.add_parser("bundle", help="print one self-contained description as JSON")
    command.add_argument("service", metavar="SERVICE")
    command.add_argument("version", metavar="VERSION")
    diff.add_arguments(
        commands.add_parser("diff", help="tell what changed between descriptions, and what it means to callers")
    )
    bump.add_arguments(commands.add_parser("bump", help="make a release of changed descriptions ready: all or nothing"))
    drift.add_arguments(
        commands.add_parser("drift", help="show what programs met in the field, and the lines to change, as a patch")
    )
    command = commands.add_parser("coverage", help="write docs/coverage.md, and the README's list of services")
    command.add_argument(
        "--check", action="store_true", help="write nothing; fail if they are not what the descriptions say"
    )
    command.add_argument("--root", type=Path, default=ROOT, help="folder of the README and of docs")
    options = parser.parse_args(arguments)
    try:
        return int(_COMMANDS[options.command](options))
    except GeneratorError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        place = error.filename or "a file"
        sys.stderr.write(
            f"{place}: {error.strerror or error}. Cure: make it readable and writable, and run the command again.\n"
        )
        return 1
    except (KeyboardInterrupt, BrokenProcessPool):  # the interrupt may reach the workers first
        sys.stderr.write("interrupted; nothing was changed\n")
        return 130


def _new(options: argparse.Namespace) -> int:
    files = start(options.spec, options.service, title=options.title, host=options.host, resource=options.resource)
    for path in (*files, *public_names.record(options.spec, [options.service])):
        sys.stdout.write(f"wrote {path}\n")
    sys.stdout.write("Replace what is made up by what is documented; CONTRIBUTING.md has the steps.\n")
    return 0


def _build(options: argparse.Namespace) -> int:
    began = time.monotonic()
    with alone(options.out):
        if options.services:
            lock.locked(options.out)  # the rest of it stays: refused before anything is built, if it can't be read
        built = build(options.spec, options.out, options.services, types=not options.no_types)
        lock.write(options.spec, options.out, options.services)
    sys.stdout.write(f"built {', '.join(built)} in {time.monotonic() - began:.1f} s\n")
    return 0


def _check(options: argparse.Namespace) -> int:
    lines = differences(options.spec, options.out)
    for line in lines:
        sys.stderr.write(f"{line}\n")
    if lines:
        sys.stderr.write(
            "The clients are not what the descriptions make. Cure: run `make generate` and look at the difference.\n"
        )
        return 1
    sys.stdout.write("the clients are exactly what the descriptions make\n")
    return 0


def _lint(options: argparse.Namespace) -> int:
    problems = []
    for path in spec_files(options.spec, options.services):
        try:
            problems.extend(lint(bundle(path)))
        except GeneratorError as error:
            problems.extend(error.problems)
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if not problems:
        sys.stdout.write("the descriptions are sound\n")
    return 1 if problems else 0


def _format(options: argparse.Namespace) -> int:
    spec_files(options.spec, options.services)  # refuses names of services that there are not
    files = changes(options.spec, options.services)
    for path, text in files.items():
        if options.check:
            sys.stderr.write(f"{path} is not in the one form\n")
        else:
            replace(path, text)
            sys.stdout.write(f"wrote {path}\n")
    if not files:
        sys.stdout.write("the descriptions are in the one form\n")
    elif options.check:
        sys.stderr.write("Cure: run `python -m generator format`.\n")
    return 1 if files and options.check else 0


def _names(options: argparse.Namespace) -> int:
    if options.check:
        files = spec_files(options.spec, options.services)
        problems = [problem for path in files for problem in public_names.differences(path)]
        for problem in problems:
            sys.stderr.write(f"{problem}\n")
        if not problems:
            sys.stdout.write("the lists have all names\n")
        return 1 if problems else 0
    for file in public_names.record(options.spec, options.services):
        sys.stdout.write(f"wrote {file}\n")
    return 0


def _bundle(options: argparse.Namespace) -> int:
    files = spec_files(options.spec, [options.service])
    path = next((file for file in files if file.stem == options.version), None)
    if path is None:
        cure = f"write it, or use one of {', '.join(file.stem for file in files)}"
        missing = files[0].with_name(f"{options.version}.yaml")
        raise GeneratorError([Problem(str(missing), 1, f"there is no {options.version} of `{options.service}`", cure)])
    sys.stdout.write(bundle(path).with_request_variants().to_json())
    return 0


def _coverage(options: argparse.Namespace) -> int:
    stale = [file for file in covered(options.spec, options.root) if file.differs]
    for file in stale:
        if options.check:
            sys.stderr.write(
                f"{file.path} is not what the descriptions say. Cure: run `python -m generator coverage`.\n"
            )
        else:
            file.write()
            sys.stdout.write(f"wrote {file.path}\n")
    if not stale:
        sys.stdout.write("coverage and list of services are what the descriptions say\n")
    return 1 if options.check and stale else 0


_COMMANDS = {
    "new": _new,
    "build": _build,
    "check": _check,
    "lint": _lint,
    "format": _format,
    "names": _names,
    "bundle": _bundle,
    "diff": diff.run,
    "bump": bump.run,
    "drift": drift.run,
    "coverage": _coverage,
}


if __name__ == "__main__":
    # A terminated build cleans up as an interrupted one does, and so does one that was started in the background of a
    # shell, which inherits that SIGINT is ignored. A reader that has seen enough (`| head`) ends us quietly.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main())
