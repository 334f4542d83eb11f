"""Names that a newer version of a service does not have any more are deprecated in the older one, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from generator.bumping.places import Place, Words, find, member, operations, parameter, put
from generator.comparison.changes import Change, Comparison
from generator.deprecations import DEPRECATED, VALUES
from generator.document import compose, read_text


def mark(path: Path, comparison: Comparison, since: str) -> list[str]:
    """Write `deprecated` and `x-deprecated` into the older description; return what cannot be marked there, in words.

    Args:
        path: the older description.
        comparison: of the older with the newer version.
        since: the `info.version` that begins the deprecation.
    """
    root = compose(path, read_text(path))
    lost = _Lost(comparison)
    words: dict[Place, Words] = {}
    left: list[str] = []
    for change in comparison.changes:
        for place, said in _marks(lost, change, since):
            node = find(root, place)
            if node is None or (place[0] == "parameter" and not lost.by_all(root, place)):
                left.append(f"`{change.places[0]}` ({change.wire})")
            elif member(node, "deprecated") is None:
                words[place] = (
                    {**words.get(place, {}), **said} if VALUES not in said else _together(words.get(place, {}), said)
                )
    put(path, words)
    return left


def _together(before: Words, said: Words) -> Words:
    """Return the values that are marked at one enumeration."""
    values = before.get(VALUES, {}), said[VALUES]
    return {VALUES: {name: text for each in values if not isinstance(each, str) for name, text in each.items()}}


class _Lost:
    """What a newer version lacks, by the names that the older one has."""

    def __init__(self, comparison: Comparison) -> None:
        self.newer = comparison.new
        changes = comparison.changes
        self._models = {change.key[2]: change.wire for change in changes if change.name == "model-renamed"}
        self._ids = {change.after: change.before for change in changes if change.name == "operation-id-changed"}
        self._parameters = {self.parameter(change) for change in changes if change.name == "parameter-removed"}

    def model(self, change: Change) -> Place:
        return ("components", "schemas", self._models.get(change.key[2], change.key[2]))

    def parameter(self, change: Change) -> Place:
        return ("parameter", self._ids.get(change.key[1], change.key[1]), change.wire)

    def by_all(self, root: yaml.Node | None, place: Place) -> bool:
        """Return whether every operation that has a parameter, where it is written once for several, has lost it."""
        node = find(root, place)
        users = [id_ for id_, _, _ in operations(root) if parameter(root, id_, place[2]) is node]
        return all(("parameter", id_, place[2]) in self._parameters for id_ in users)


def _marks(lost: _Lost, change: Change, since: str) -> Iterator[tuple[Place, Words]]:
    """Return the place of what is to be marked, and the words."""
    if change.was_deprecated:
        return
    if change.name == "field-renamed":
        yield (
            (*lost.model(change), "properties", change.wire),
            _words(since, f"{lost.newer}.{change.key[2]}.{change.after}"),
        )
    elif change.name == "field-removed" and len(change.key) == 5:
        yield (*lost.model(change), "properties", change.wire), _words(since)
    elif change.name == "operation-removed":
        yield ("operation", change.wire), _words(since)
    elif change.name == "parameter-removed":
        yield lost.parameter(change), _words(since)
    elif change.name == "value-removed":
        yield lost.model(change), {VALUES: {change.python: f"{{since: {since}}}"}}


def _words(since: str, instead: str = "") -> Words:
    use = f", use_instead: {instead}" if instead else ""
    return {"deprecated": "true", DEPRECATED: f"{{since: {since}{use}}}"}
