"""The changes between two descriptions, each by a row of the table, and each told once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.bundle import Bundle
from generator.comparison import judging
from generator.comparison.matching import match, renamed_models
from generator.comparison.parts import Direction, Key, Part
from generator.comparison.rules import Rule, rule
from generator.comparison.surface import read_surface
from generator.comparison.verdicts import Verdict
from generator.versions import says_default

_OF_MANY = ("answer", "header", "media")
"""Parts that many operations have alike: the same change of several is told once."""


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        rules: the rows of the table; two where values go both ways.
        sort: what changed: `operation`, `field` ...
        key: where it stands in the new description, or stood in the old one.
        wire: its name on the wire.
        python: its name in Python; empty where it has none.
        places: how programs write it, the shortest first.
        before, after: the values, for people; empty where there are none.
        says: the change in words.
        was_deprecated: whether it was deprecated before.
        paged: whether it is of an operation that returns a lazy list.
    """

    rules: tuple[Rule, ...]
    sort: str
    key: Key
    wire: str
    python: str
    places: tuple[str, ...]
    before: str
    after: str
    says: str
    was_deprecated: bool = False
    paged: bool = False

    @property
    def name(self) -> str:
        """The name of the row."""
        return self.rules[0].name

    @property
    def verdict(self) -> Verdict:
        """The worst of all verdicts."""
        return max(rule.verdict for rule in self.rules)

    @property
    def on_the_wire(self) -> Verdict:
        """What it means to programs with the old clients."""
        return max(rule.wire for rule in self.rules)

    @property
    def in_python(self) -> Verdict:
        """What it means to programs that take the new clients."""
        return max(rule.python for rule in self.rules)

    @property
    def directions(self) -> tuple[Direction, ...]:
        """Which way the values go that it is about; none where that makes no difference."""
        return tuple(rule.direction for rule in self.rules if rule.direction is not Direction.NEITHER)

    @property
    def behaves(self) -> bool:
        """Whether a program may act otherwise although no type changed."""
        return any(rule.behaves for rule in self.rules)

    @property
    def stops(self) -> bool:
        """Whether a release has to wait until somebody confirms it."""
        return any(rule.stops for rule in self.rules)


@dataclass(frozen=True)
class Comparison:
    """What changed in one version of a service, or from one version to another.

    Attributes:
        service: name of it.
        old, new: versions, such as `v1`; empty where there is none.
        released, proposed: `info.version` of both.
        changes: all, the worst first.
    """

    service: str
    old: str
    new: str
    released: str
    proposed: str
    changes: tuple[Change, ...]

    @property
    def verdict(self) -> Verdict:
        """The worst of all changes."""
        return max((change.verdict for change in self.changes), default=Verdict.SAME)


def compare(old: Bundle | None, new: Bundle | None) -> Comparison:
    """Compare two descriptions with their request variants; `None` stands for one that does not exist.

    Raises:
        ValueError: neither exists.
    """
    known = new or old
    if known is None:
        raise ValueError("there is nothing to compare")
    if old is None or new is None:
        found = [_whole("service-added" if old is None else "service-removed", known)]
    else:
        names = renamed_models(old, new)
        matched = match(read_surface(old, names), read_surface(new))
        found = [_change(each) for each in judging.judge(matched)]
    if _moves_default(old, new):
        found.append(_whole("default-version-moved", known))
    return Comparison(
        known.service,
        old.version if old else "",
        new.version if new else "",
        str(old.data["info"].get("version", "")) if old else "",
        str(new.data["info"].get("version", "")) if new else "",
        tuple(sorted(_told_once(found), key=lambda change: (-change.verdict, not change.behaves, change.key))),
    )


def _moves_default(old: Bundle | None, new: Bundle | None) -> bool:
    """Say whether programs that name no version get another one: a new version takes over, or a version is what they got no longer."""
    if old is not None and new is not None and old.version == new.version:
        return says_default(old.data) and not says_default(new.data)
    return new is not None and says_default(new.data)


def _whole(name: str, bundle: Bundle) -> Change:
    row = rule(name, Direction.NEITHER)
    said = f"iq.{bundle.service}.{bundle.version}"
    return Change((row,), "service", ("service",), bundle.service, bundle.service, (said,), "", "", row.says)


def _change(finding: judging.Finding) -> Change:
    part: Part = finding.part
    row = rule(finding.rule, part.direction)
    says = row.says.format(before=finding.before, after=finding.after, **finding.more)
    more = bool(part.facets.get("deprecated")), bool(part.facets.get("paging"))
    names = part.sort, part.key, part.wire, part.python, part.places
    return Change((row,), *names, finding.before, finding.after, says, *more)


def _told_once(changes: Iterable[Change]) -> list[Change]:
    """Put together what is said of both directions of a model, and of many operations."""
    told: dict[tuple[object, ...], Change] = {}
    for change in changes:
        same = _same(change)
        if same in told:
            first = told[same]
            told[same] = replace(
                first,
                rules=tuple(dict.fromkeys((*first.rules, *change.rules))),
                places=tuple(dict.fromkeys((*first.places, *change.places))),
            )
        else:
            told[same] = change
    return list(told.values())


def _same(change: Change) -> tuple[object, ...]:
    alike = change.sort in _OF_MANY and change.key[0] == "operation"
    key = change.key[2:] if alike or change.key[0] == "model" else change.key
    return (change.name, key, change.before, change.after)
