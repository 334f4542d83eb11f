"""`python -m release check` examines what would be published; `python -m release border` records new public names."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from iqmetrix import __version__
from release import border, contents, distributions, environments, licences, pythons, trials
from release.problems import NotReady, run

ROOT = Path(__file__).resolve().parents[1]
Result = TypeVar("Result")


def main() -> int:
    """Return 0 if all is well."""
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="build, install, run and compare; dist/ has the result if all is well")
    checking.add_argument("--python", action="append", metavar="VERSION", help="only this one, such as 3.12")
    commands.add_parser("border", help=f"add new public names to {border.RECORD}")
    arguments = parser.parse_args()
    if arguments.command == "border":
        gone = border.add_new_names(ROOT)
        say(
            "\n".join([f"gone, delete their lines in {border.RECORD} if that is meant:", *gone]) if gone else "recorded"
        )
        return bool(gone)
    try:
        with tempfile.TemporaryDirectory(prefix="release-") as folder:
            check(Path(folder), arguments.python)
    except NotReady as problem:
        say(f"not ready: {problem}")
        return 1
    return 0


def check(work: Path, versions: list[str] | None) -> None:
    """Make and examine the distributions in a folder; put them into `dist/` if all is well.

    Raises:
        NotReady: something is wrong.
    """
    changed = distributions.uncommitted(ROOT)
    built = step("built twice, the same bytes", lambda: distributions.build_twice(ROOT, work))
    step("contents and metadata", lambda: contents.check(built, work))
    say("  " + step("public names", lambda: border.check_last_release(ROOT, __version__)))
    found = {version: path for version, path in pythons.here().items() if versions is None or version in versions}
    if not found:
        raise NotReady(f"none of the Python versions {versions or 'that are supported'} is on this machine")
    for version, python in found.items():
        for constraints in (None, ROOT / "constraints-lowest.txt"):
            folder = work / f"{version}-{'newest' if constraints is None else 'oldest'}"
            folder.mkdir()
            environment = environments.install(built.wheel, python, version, constraints, folder / "environment")
            say("  " + step(environment.name, lambda: _try(environment, folder)))  # noqa: B023 - called at once
    newest = work / f"{next(reversed(found))}-newest" / "environment"
    bill = work / f"{built.wheel.name.split('-py3')[0]}.cdx.json"
    step("bill of materials", lambda: _write_bill(newest, bill))
    (ROOT / "dist").mkdir(exist_ok=True)
    for path in (*built, bill):
        shutil.copy(path, ROOT / "dist")
        say(f"dist/{path.name}  {path.stat().st_size} bytes")
    if changed:
        say("Not a release yet: commit first. Changed: " + ", ".join(changed))


def _try(environment: environments.Environment, folder: Path) -> str:
    border.check_installed(environment, ROOT, folder)
    licences.check(environment, folder)
    trials.check_types(environment, ROOT, folder / "types")
    return trials.run_documented_programs(environment, folder / "programs")


def _write_bill(environment: Path, path: Path) -> None:
    """Write what is installed with the package, in the form of CycloneDX."""
    command: list[str | Path] = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    run([*command, "--pyproject", ROOT / "pyproject.toml", "--output-file", path, environment], ROOT)


def step(name: str, work: Callable[[], Result]) -> Result:
    """Do one thing and say how long it took."""
    began = time.monotonic()
    result = work()
    say(f"{name}: {time.monotonic() - began:.0f} s")
    return result


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)  # noqa: T201 - a command's output


if __name__ == "__main__":
    sys.exit(main())
