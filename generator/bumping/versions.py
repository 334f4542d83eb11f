"""The versions of a service now and in the last release, and which is compared to which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.bumping.numbers import parsed, raised, step_between, written
from generator.bumping.stops import DEFAULT_MOVED
from generator.bundle import Bundle, bundle, spec_files
from generator.comparison.changes import Change, Comparison, compare
from generator.comparison.documents import at_revision
from generator.comparison.verdicts import Verdict
from generator.lint import lint
from generator.problems import GeneratorError, Problem

Names = dict[tuple[str, str], Bundle]


@dataclass(frozen=True)
class Compared:
    """One comparison of a bump.

    Attributes:
        path: the description, as it is now.
        comparison: with the last release; of a new version, with the version before it.
        new: whether it is a new version.
    """

    path: Path
    comparison: Comparison
    new: bool

    @property
    def needed(self) -> str:
        """The step of `info.version` that the changes ask for; a new version has its number already.

        Which version is the default counts as a remark here: it is the SDK's own number that says so.
        """
        verdicts = [_in_itself(change) for change in self.comparison.changes]
        return "none" if self.new else max(verdicts, default=Verdict.SAME).step

    @property
    def taken(self) -> str:
        """The step that the description says."""
        released, proposed = self.comparison.released, self.comparison.proposed
        return "none" if self.new else step_between(parsed(released, self.path), parsed(proposed, self.path))


def _in_itself(change: Change) -> Verdict:
    return Verdict.DOCUMENTATION if change.name == DEFAULT_MOVED else change.verdict


def released(revision: str, spec_root: Path) -> Names:
    """Return the descriptions of the last release, with their request variants."""
    with at_revision(revision, spec_root) as folder:
        return _all(folder, ())


def changed_services(before: Names, spec_root: Path) -> list[str]:
    """Return the services in which anything is different now, whatever file it stands in."""
    now = _all(spec_root, ())
    return sorted(
        {
            name
            for name, version in before.keys() | now.keys()
            if _data(before, name, version) != _data(now, name, version)
        }
    )


def compared(before: Names, spec_root: Path, service: str) -> list[Compared]:
    """Compare all versions of a service.

    Raises:
        GeneratorError: a version of the last release is gone.
    """
    now = _all(spec_root, [service])
    gone = sorted(version for name, version in before if name == service and (service, version) not in now)
    if gone:
        cure = "put it back: a version stays until the service itself has ended it, and goes in a commit of its own"
        raise GeneratorError(
            Problem(
                str(spec_root / service / f"{version}.yaml"), 1, f"{service} {version} was released and is gone", cure
            )
            for version in gone
        )
    return list(_pairs(before, now, service))


def sound(spec_root: Path, service: str) -> None:
    """Refuse a service whose descriptions lint finds fault with, `since` of the version to come apart.

    Raises:
        GeneratorError: with the problems.
    """
    problems = [problem for path in spec_files(spec_root, [service]) for problem in lint(_later(bundle(path)))]
    if problems:
        raise GeneratorError(problems)


def _later(written_now: Bundle) -> Bundle:
    """Return a description as a major step would number it."""
    info = written_now.data.get("info")
    if not isinstance(info, dict) or not isinstance(info.get("version"), str):
        return written_now
    later = written(raised(parsed(info["version"], written_now.path), "major"))
    return replace(written_now, data={**written_now.data, "info": {**info, "version": later}})


def _pairs(before: Names, now: Names, service: str) -> Iterator[Compared]:
    versions = sorted((version for _, version in now), key=lambda version: int(version.removeprefix("v")))
    for index, version in enumerate(versions):
        current = now[service, version]
        old = before.get((service, version))
        if old is not None:
            yield Compared(current.path, compare(old, current), new=False)
        else:
            older = now[service, versions[index - 1]] if index else None
            yield Compared(current.path, compare(older, current), new=True)


def _all(folder: Path, services: Sequence[str]) -> Names:
    found = (bundle(path).with_request_variants() for path in spec_files(folder, services))
    return {(each.service, each.version): each for each in found}


def _data(names: Names, name: str, version: str) -> object:
    return names[name, version].data if (name, version) in names else None
