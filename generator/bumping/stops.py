"""What a release has to wait for: changes that do harm in silence, until somebody says that they are meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.bumping.sdk_version import FILE as SDK_VERSION
from generator.comparison.changes import Change, Comparison
from generator.comparison.parts import Direction
from generator.comparison.rendering import sentence
from generator.comparison.verdicts import Verdict

_NAMES = {
    "operation-removed": "deprecated: true, x-deprecated: {since: <the next version>, use_instead: <operationId>}",
    "parameter-removed": "deprecated: true, x-deprecated: {since: <the next version>, use_instead: <parameter>}",
    "field-removed": "deprecated: true, x-deprecated: {since: <the next version>, use_instead: <property>}",
    "value-removed": "x-deprecated-values: {<NAME>: {since: <the next version>, use_instead: <NAME>}}",
}
"""Names that programs type: they are deprecated for one major version before they go."""


RENAMED = frozenset({"operation-renamed", "parameter-renamed", "attribute-renamed", "value-renamed", "model-renamed"})
"""Changes of names in Python only, where the old name is not kept."""

_HARM = {
    "repeatable": ("Orders and payments would be made twice.", "remove `x-idempotent: true`"),
}
"""Changes that stop every release: what they do, and how to do without."""


@dataclass(frozen=True)
class Stop:
    """One reason to stop.

    Attributes:
        reason: what would happen.
        cure: what to do about it.
        confirm: the word by which a maintainer says that it is meant; empty where nothing but the cure helps.
    """

    reason: str
    cure: str
    confirm: str = ""

    def __str__(self) -> str:
        meant = f" If it is meant: CONFIRM={self.confirm}." if self.confirm else ""
        return f"{self.reason} Cure: {self.cure}.{meant}"


DEFAULT_MOVED = "default-version-moved"


def stops(comparison: Comparison, step: str, *, same_version: bool, sdk_takes_major: bool) -> list[Stop]:
    """Return what a comparison with the last release has to wait for.

    Args:
        comparison: of a description.
        step: the step of `info.version` that was taken or asked for.
        same_version: whether both sides are one version of the service; else programs move to the new one by themselves.
        sdk_takes_major: whether the SDK's own major number has been raised since the last release.
    """
    found: list[Stop] = []
    for change in comparison.changes:
        if change.name != DEFAULT_MOVED:
            found.extend(_of(change, comparison, same_version=same_version))
        elif not sdk_takes_major:
            found.append(_moves(comparison, change))
    breaking = [
        change for change in comparison.changes if change.verdict is Verdict.BREAKING and change.name != DEFAULT_MOVED
    ]
    if same_version and breaking and step != "major":
        found.append(_breaks(comparison, breaking))
    return found


def _moves(comparison: Comparison, change: Change) -> Stop:
    home = f"{comparison.service}.{comparison.new or comparison.old}"
    reason = f"{home}: {sentence(change)} Only a major release of the SDK may change the default version."
    cure = f"put `x-default-version: true` back where it was in the last release, or raise the major number in {SDK_VERSION}"
    return Stop(reason, cure)


def _of(change: Change, comparison: Comparison, *, same_version: bool) -> Iterator[Stop]:
    home = f"{comparison.service}.{comparison.new or comparison.old}"
    if change.stops:
        harm, cure = _HARM[change.name]
        yield Stop(f"{home}: {sentence(change)} {harm}", cure, f"{change.name}:{home}.{change.wire}")
    elif not same_version:
        return
    elif change.name == "field-renamed" and Direction.SENT in change.directions:
        model = change.key[2]
        reason = f"{home}: {sentence(change)} What programs send as `{change.wire}` would be dropped in silence."
        cure = f"keep `{change.wire}` with deprecated: true, x-deprecated: {{since: <the next version>, use_instead: {change.after}}}"
        yield Stop(reason, cure, f"dropped:{home}.{model}.{change.wire}")
    elif change.name in _NAMES and not change.was_deprecated:
        reason = f"{home}: {sentence(change)} It was not deprecated in the last release."
        cure = f"keep it for one major version with {_NAMES[change.name]}"
        yield Stop(reason, cure, f"removed:{home}.{_wire(change)}")
    elif change.name in RENAMED:
        reason = f"{home}: {sentence(change)} The old name cannot be kept: it means something else now, or stands in another file."
        yield Stop(reason, "choose a name that leaves the old one free", confirmation(comparison, change))


def confirmation(comparison: Comparison, change: Change) -> str:
    """Return the word by which a maintainer says that the old name of something is to go at once."""
    return f"renamed:{comparison.service}.{comparison.new}.{_wire(change)}"


def _wire(change: Change) -> str:
    return ".".join(part for part in change.key[1:] if part not in _SORTS)


_SORTS = frozenset({"sent", "received", "field", "parameter", "value"})


def _breaks(comparison: Comparison, breaking: Sequence[Change]) -> Stop:
    first = " ".join(sentence(change) for change in breaking[:3]) + (
        f" And {len(breaking) - 3} more." if breaking[3:] else ""
    )
    reason = (
        f"{comparison.service}.{comparison.new or comparison.old} breaks programs, but takes no major step: {first}"
    )
    return Stop(reason, "undo what breaks, or take the step: `STEP=major`")


def unconfirmed(found: Sequence[Stop], confirmed: Sequence[str]) -> list[Stop]:
    """Return the reasons that nobody has confirmed."""
    return [stop for stop in found if not stop.confirm or stop.confirm not in confirmed]
