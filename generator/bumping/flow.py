"""The steps of a bump, in their order: compare, number, stop, build, look twice, tell. All of them, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from generator import lock, public_names
from generator.build import build
from generator.bumping import notes
from generator.bumping.keeping import keep
from generator.bumping.leftovers import leftovers
from generator.bumping.marking import mark
from generator.bumping.numbers import STEPS, parsed, raised, set_version, written
from generator.bumping.programs import complaints, overlay_complaints
from generator.bumping.python_surface import breakages
from generator.bumping.release import last_release, taken_out
from generator.bumping.restoring import Before, all_or_nothing
from generator.bumping.sdk_version import takes_major
from generator.bumping.stops import Stop, stops, unconfirmed
from generator.bumping.versions import Compared, changed_services, compared, released, sound
from generator.coverage.files import covered
from generator.problems import GeneratorError, Problem
from generator.render import PACKAGE, SPECS
from generator.staging import alone


@dataclass(frozen=True)
class Wanted:
    """What a maintainer asks for.

    Attributes:
        spec, out: folders of the descriptions and of the clients, below the project's.
        services: names; none means all that changed.
        since: a git revision in place of the last release.
        step: the step that breaking changes may take: `major`, or empty.
        confirmed: words of `Stop.confirm`.
        types: whether to check the clients, and the programs of the last release, with mypy.
    """

    spec: Path
    out: Path
    services: tuple[str, ...] = ()
    since: str = ""
    step: str = ""
    confirmed: tuple[str, ...] = ()
    types: bool = True


@dataclass
class Bumped:
    """What came of it.

    Attributes:
        revision: of the last release.
        comparisons: of each version of the services.
        numbers: `info.version` of each description, before and now.
        unmarked: what a new version lacks and has to be deprecated by hand in the version before.
        surface, programs, leftovers: what griffe and mypy say, and where old names still stand.
        others: services that changed too and were not asked for.
        changed: files that are different now.
    """

    revision: str
    comparisons: list[Compared]
    numbers: dict[Path, tuple[str, str]] = field(default_factory=dict)
    unmarked: list[str] = field(default_factory=list)
    surface: list[str] = field(default_factory=list)
    programs: list[str] = field(default_factory=list)
    leftovers: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


class StoppedError(Exception):
    """The bump stopped, and left the tree as it was; `stops` says why."""

    def __init__(self, reasons: Sequence[Stop]) -> None:
        self.stops = tuple(reasons)
        super().__init__("\n".join(map(str, reasons)))


def bump(wanted: Wanted) -> Bumped:
    """Do what a new release of some services asks for.

    Raises:
        StoppedError: something has to be mended or confirmed first.
        GeneratorError: a description is unsound, a generated file was edited by hand, or there is no release.
    """
    root = wanted.spec.resolve().parent
    out = wanted.out.resolve()
    revision = last_release(root, wanted.since)
    places = [wanted.spec.name, *(str((out / each).relative_to(root)) for each in (PACKAGE, SPECS, lock.LOCK))]
    with alone(out), all_or_nothing(root, [*places, "docs", "README.md", notes.FRAGMENTS]) as before:
        return _Flow(wanted, root, revision, before).run()


class _Flow:
    def __init__(self, wanted: Wanted, root: Path, revision: str, before: Before) -> None:
        self._wanted, self._root, self._revision, self._before = wanted, root, revision, before
        self._spec = root / wanted.spec.name
        self._out = wanted.out.resolve()
        self._released = released(revision, self._spec)
        self._sdk_takes_major = takes_major(root, revision)
        changed = changed_services(self._released, self._spec)
        self._services = list(wanted.services) or changed
        self._others = [name for name in changed if name not in self._services]

    def run(self) -> Bumped:
        unmarked: list[str] = []
        self._refuse_edits()
        for service in self._services:
            sound(self._spec, service)
            self._mark(service, unmarked)
            self._keep(service)
        compared_now = [each for service in self._services for each in compared(self._released, self._spec, service)]
        bumped = Bumped(self._revision, compared_now, unmarked=unmarked, others=self._others)
        self._stop([stop for each in compared_now for stop in self._stops(each)])
        bumped.numbers = {each.path: self._number(each) for each in compared_now}
        if self._services:
            self._build(bumped)
            self._look_twice(bumped)
            self._tell(bumped)
        bumped.changed = self._before.changed()
        return bumped

    def _refuse_edits(self) -> None:
        cure = (
            "make the change in the description, a template or the generator; `make generate` regenerates the clients"
        )
        names = lock.edited(self._out, self._services)
        if names:
            raise GeneratorError(
                Problem(
                    str(self._out / name.removeprefix("made: ")), 1, "was edited by hand, and that would be lost", cure
                )
                for name in names
            )

    def _mark(self, service: str, unmarked: list[str]) -> None:
        """Deprecate in the version before what a new version does not have any more."""
        pairs = compared(self._released, self._spec, service)
        for older, newer in pairwise(pairs):
            if newer.new and newer.comparison.old == older.comparison.new and not older.new:
                left = mark(older.path, newer.comparison, _next(older))
                unmarked.extend(f"{service}.{older.path.stem}: {line}" for line in left)

    def _keep(self, service: str) -> None:
        """Let what has another name in Python answer to the old one too."""
        for each in compared(self._released, self._spec, service):
            if not each.new:
                keep(each.path, each.comparison, _next(each), self._wanted.confirmed)

    def _stops(self, each: Compared) -> list[Stop]:
        step = max(each.taken, self._wanted.step or "none", key=STEPS.index)
        return stops(each.comparison, step, same_version=not each.new, sdk_takes_major=self._sdk_takes_major)

    def _stop(self, found: Sequence[Stop]) -> None:
        reasons = unconfirmed(found, self._wanted.confirmed)
        if reasons:
            raise StoppedError(reasons)

    def _number(self, each: Compared) -> tuple[str, str]:
        comparison = each.comparison
        if STEPS.index(each.taken) >= STEPS.index(each.needed):
            return (comparison.released if not each.new else "", comparison.proposed)
        version = written(raised(parsed(comparison.released, each.path), each.needed))
        set_version(each.path, version)
        return comparison.released, version

    def _build(self, bumped: Bumped) -> None:
        build(self._spec, self._out, self._services, types=self._wanted.types)
        lock.write(self._spec, self._out, self._services)
        for file in covered(self._spec, self._root):
            if file.differs:
                file.write()
        major = [each.path for each in bumped.comparisons if each.needed == "major"]
        public_names.record(self._spec, self._services, major)

    def _look_twice(self, bumped: Bumped) -> None:
        package = (self._out / PACKAGE).relative_to(self._root).as_posix()
        with taken_out(self._root, self._revision, package) as old:
            for each in bumped.comparisons:
                comparison = each.comparison
                if not each.new:
                    found = breakages(old / Path(package).parent, self._out, comparison.service, comparison.new)
                    bumped.surface.extend(f"{comparison.service}.{comparison.new}.{line}" for line in found)
        if self._wanted.types:
            bumped.programs = complaints(self._root, self._revision)
            self._stop([_does_not_fit(line) for line in overlay_complaints(self._root)])
        if (bumped.surface or bumped.programs) and not self._takes_major(bumped):
            reasons = [f"`{line}`" for line in (*bumped.surface, *bumped.programs)]
            more = f" and {len(reasons) - 5} more" if reasons[5:] else ""
            reason = (
                f"The clients break programs, but no description takes a major step: {', '.join(reasons[:5])}{more}."
            )
            self._stop([Stop(reason, "undo what breaks, or take the step: `STEP=major`")])
        for each in bumped.comparisons:
            changes = [] if each.new else each.comparison.changes
            bumped.leftovers.extend(leftovers(self._root, each.comparison.service, each.path.stem, changes))

    def _takes_major(self, bumped: Bumped) -> bool:
        return self._wanted.step == "major" or any(each.taken == "major" for each in bumped.comparisons)

    def _tell(self, bumped: Bumped) -> None:
        for each in bumped.comparisons:
            _, version = bumped.numbers[each.path]
            home = f"{each.comparison.service}.{each.comparison.new}."
            seen = [line for line in bumped.surface if line.startswith(home)]
            programs = bumped.programs if each.needed == "major" else []
            files = notes.migration(each.comparison, version, self._revision, seen, programs)
            notes.write(self._root, each.comparison, {**notes.fragments(each.comparison, version), **files})


def _does_not_fit(line: str) -> Stop:
    cure = "change the helper in the same commit: make it fit the new clients, then bump again"
    return Stop(f"A helper does not fit the new clients: {line}.", cure)


def _next(each: Compared) -> str:
    """Return the `info.version` that a description has at least after this bump, if anything is deprecated in it."""
    released_number = parsed(each.comparison.released, each.path)
    return written(max(raised(released_number, "minor"), parsed(each.comparison.proposed, each.path)))
