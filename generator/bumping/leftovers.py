"""Places of the project that still use a name which is gone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.bumping.release import lines_with
from generator.comparison.changes import Change

_FOLDERS = ("overlays", "examples", "docs", "tests", "benchmarks", "README.md")


def leftovers(root: Path, service: str, version: str, changes: Sequence[Change]) -> list[str]:
    """Return a line for each place that still names an operation or a model that is gone or has another name."""
    lines: list[str] = []
    for change in changes:
        for text in _texts(change, service, version):
            places = lines_with(root, text, _FOLDERS)
            lines.extend(f"{place} still says `{text}`" for place in places if not place.startswith("docs/migrations/"))
    return lines


def _texts(change: Change, service: str, version: str) -> list[str]:
    homes = (service, f"{service}.{version}")
    kept = change.name == "renamed-kept"
    if change.name in {"operation-removed", "operation-renamed"} or (kept and change.sort == "operation"):
        return [f"{home}.{name}" for home in homes for name in (change.python, change.wire)]
    if change.name == "operation-id-changed":
        return [f"{home}.{change.before}" for home in homes]
    is_model = change.name in {"model-removed", "model-renamed"} or (kept and change.sort == "model")
    return [change.python] if is_model else []
