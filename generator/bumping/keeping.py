"""Names that programs type and that something has no more, while it is the same on the wire: they stay, as its former names."""

from __future__ import annotations

from pathlib import Path

from generator.bumping.places import Place, Words, put
from generator.bumping.stops import RENAMED, confirmation
from generator.comparison.changes import Change, Comparison
from generator.former_names import NAMES, VALUES

_PAGE_SIZE = "page_size"


def keep(path: Path, comparison: Comparison, since: str, confirmed: tuple[str, ...]) -> None:
    """Write the former names of what has another one in Python.

    Args:
        path: the description.
        comparison: with the last release.
        since: the `info.version` that brings the new names.
        confirmed: words by which a maintainer says that an old name is to go.
    """
    words: dict[Place, dict[str, dict[str, str]]] = {}
    for change in comparison.changes:
        if (
            change.name in RENAMED
            and confirmation(comparison, change) not in confirmed
            and not _is_taken(change, comparison)
        ):
            word, use = (VALUES, f", use_instead: {change.after}") if change.sort == "value" else (NAMES, "")
            words.setdefault(_place(change), {}).setdefault(word, {})[change.before] = f"{{since: {since}{use}}}"
    put(path, dict[Place, Words](words))


def _place(change: Change) -> Place:
    if change.sort == "operation":
        return ("operation", change.key[1])
    if change.sort == "parameter":
        return ("parameter", change.key[1], change.key[3])
    schema = ("components", "schemas", change.key[2])
    return (*schema, "properties", change.key[4]) if change.sort == "field" else schema


def _is_taken(change: Change, comparison: Comparison) -> bool:
    """Return whether the old name means something else now, or is none that can be kept."""
    beside = [each for each in comparison.changes if each.sort == change.sort and each.key[:-1] == change.key[:-1]]
    now = {
        each.after if each.name in RENAMED else each.python
        for each in beside
        if each.name in RENAMED or each.name.endswith("-added")
    }
    return change.before in now or _PAGE_SIZE in {change.before, change.after}
