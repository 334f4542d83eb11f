"""What users are told: fragments of the changelog, and notes on how programs move."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.bumping.release import committed
from generator.bumping.survival import saved_things, vanished_errors
from generator.comparison.changes import Change, Comparison
from generator.comparison.rendering import sentence
from generator.comparison.verdicts import Verdict

MIGRATIONS = "docs/migrations"
FRAGMENTS = "changelog.d"
_MOST = 3
"""So many changes stand in a fragment; the rest is counted."""


def fragments(comparison: Comparison, version: str) -> dict[str, str]:
    """Return the fragments of the changelog, one sentence each, by their path below the project.

    Args:
        comparison: with the last release, or with the version of the service before.
        version: the new `info.version`.
    """
    moved = comparison.old != comparison.new
    home = f"iq.{comparison.service}.{comparison.new}" if comparison.old and moved else f"iq.{comparison.service}"
    name = f"{comparison.service}-{comparison.new}-{version}".replace("_", "-").replace(".", "-")
    if moved:
        page_of_it = _page(comparison, version)
        text = (
            f"is a new version beside `iq.{comparison.service}.{comparison.old}`; {page_of_it} says how programs move"
        )
        if not comparison.old:
            text = "is a new service"
        return {f"{FRAGMENTS}/{name}.added.md": f"`{home}` {text}.\n"}
    kinds = {"removed": _breaking(comparison), "changed": _otherwise(comparison), "added": _compatible(comparison)}
    return {
        f"{FRAGMENTS}/{name}.{kind}.md": f"`{home}` ({comparison.new}, described as {version}): {_told(changes, _page(comparison, version))}.\n"
        for kind, changes in kinds.items()
        if changes
    }


def migration(
    comparison: Comparison, version: str, revision: str, seen: Sequence[str], programs: Sequence[str]
) -> dict[str, str]:
    """Return the notes for programs that move, by their path below the project; none where nothing breaks or acts otherwise.

    Args:
        comparison: with the last release, or with the version of the service before.
        version: the new `info.version`.
        revision: of the last release.
        seen: what griffe says of the Python surface.
        programs: what mypy says of the last release's programs.
    """
    if not _breaking(comparison) and not _otherwise(comparison):
        return {}
    return {_page(comparison, version): page(comparison, version, revision, seen, programs)}


def page(
    comparison: Comparison, version: str, revision: str, seen: Sequence[str] = (), programs: Sequence[str] = ()
) -> str:
    """Return the notes on one comparison as Markdown; the arguments are those of `migration`."""
    return "\n".join(_notes(comparison, version, revision, seen, programs)) + "\n"


def _notes(
    comparison: Comparison, version: str, revision: str, seen: Sequence[str], programs: Sequence[str]
) -> Iterator[str]:
    service, moved = comparison.service, comparison.old != comparison.new
    if moved:
        yield f"# {service}: from {comparison.old} to {comparison.new}"
        yield f"\nWhat is different in `iq.{service}.{comparison.new}`, for programs that use `iq.{service}.{comparison.old}`."
    else:
        yield f"# {service} {comparison.new}: from {comparison.released} to {version}"
        yield f"\nWhat is different since {revision}, for programs that use `iq.{service}`."
    breaking = _breaking(comparison)
    yield from _section("What to change", [change for change in breaking if change.in_python is Verdict.BREAKING])
    by_themselves = [change for change in breaking if change.in_python is not Verdict.BREAKING]
    yield from _section("What the new clients do by themselves, and other callers have to change", by_themselves)
    yield from _section("What acts otherwise, with the same types", _otherwise(comparison))
    yield from _section("What is new", _compatible(comparison))
    yield "\n## What programs have saved\n"
    yield from (f"- {line}" for line in saved_things(service, comparison.changes))
    gone = vanished_errors(comparison.changes)
    if gone:
        yield from _section("Documented errors that are gone", gone)
    for title, lines in (
        ("As Python sees it", seen),
        ("Programs of the last release that do not pass any more", programs),
    ):
        if lines:
            yield f"\n## {title}\n"
            yield from (f"- `{line}`" for line in lines)


def _section(title: str, changes: Sequence[Change]) -> Iterator[str]:
    if changes:
        yield f"\n## {title}\n"
        yield from (f"- {sentence(change)}" for change in changes)


def _page(comparison: Comparison, version: str) -> str:
    versions = (
        f"{comparison.old}-to-{comparison.new}" if comparison.old != comparison.new else f"{comparison.new}-{version}"
    )
    return f"{MIGRATIONS}/{comparison.service}-{versions}.md"


def _told(changes: Sequence[Change], page: str) -> str:
    told = "; ".join(sentence(change).removesuffix(".") for change in changes[:_MOST])
    return f"{told}; and {len(changes) - _MOST} more, see {page}" if changes[_MOST:] else told


def _breaking(comparison: Comparison) -> list[Change]:
    return [change for change in comparison.changes if change.verdict is Verdict.BREAKING]


def _otherwise(comparison: Comparison) -> list[Change]:
    return [change for change in comparison.changes if change.verdict is Verdict.COMPATIBLE and change.behaves]


def _compatible(comparison: Comparison) -> list[Change]:
    return [change for change in comparison.changes if change.verdict is Verdict.COMPATIBLE and not change.behaves]


def write(root: Path, comparison: Comparison, files: dict[str, str]) -> None:
    """Write files that are not there yet, in place of the drafts for another number; what somebody has reworded stays."""
    for draft in _drafts(root, comparison):
        if draft.relative_to(root).as_posix() not in files:
            draft.unlink()
    for name, text in files.items():
        path = root / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")


def _drafts(root: Path, comparison: Comparison) -> list[Path]:
    """Return what earlier bumps wrote for a description and nobody has committed."""
    name = f"{comparison.service}-{comparison.new}"
    patterns = (
        (FRAGMENTS, re.compile(rf"{re.escape(name.replace('_', '-'))}-\d+-\d+-\d+\.\w+\.md")),
        (MIGRATIONS, re.compile(rf"{re.escape(name)}-\d+\.\d+\.\d+\.md")),
    )
    files = [path for folder, form in patterns for path in (root / folder).glob("*.md") if form.fullmatch(path.name)]
    return [path for path in files if committed(root, path) is None]
