"""What each kind of change means to callers: the table that `docs/versions.md` shows.

A change has two verdicts. `wire` is about a program that runs on with the clients it has while the service changes;
`python` is about a program that changes to the new clients. The worse of the two is that of the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.comparison.parts import Direction
from generator.comparison.verdicts import Verdict

SAME, TEXT, FINE, BREAKS = Verdict.SAME, Verdict.DOCUMENTATION, Verdict.COMPATIBLE, Verdict.BREAKING


@dataclass(frozen=True)
class Rule:
    """One row.

    Attributes:
        name: of the kind of change.
        direction: of the values that it is about; `NEITHER` where that makes no difference.
        wire: what it means to programs with the old clients.
        python: what it means to programs that take the new ones.
        says: the change in words, behind the name of what changed; `{before}` and `{after}` stand for values.
        behaves: whether a program may act otherwise although it is the same and no type changed.
        stops: whether a release has to wait until somebody confirms it.
    """

    name: str
    direction: Direction
    wire: Verdict
    python: Verdict
    says: str
    behaves: bool = False
    stops: bool = False

    @property
    def verdict(self) -> Verdict:
        """The worse of the two verdicts."""
        return max(self.wire, self.python)


def _any(
    name: str, wire: Verdict, python: Verdict, says: str, *, behaves: bool = False, stops: bool = False
) -> Iterator[Rule]:
    yield Rule(name, Direction.NEITHER, wire, python, says, behaves, stops)


def _by_direction(
    name: str, sent: tuple[Verdict, Verdict], received: tuple[Verdict, Verdict], says: str, *, behaves: bool = False
) -> Iterator[Rule]:
    yield Rule(name, Direction.SENT, *sent, says, behaves)
    yield Rule(name, Direction.RECEIVED, *received, says, behaves and received[0] > TEXT)


def _sent(name: str, wire: Verdict, python: Verdict, says: str) -> Iterator[Rule]:
    yield Rule(name, Direction.SENT, wire, python, says)


_ROWS = (
    # The service as a whole.
    _any("service-added", FINE, FINE, "is new"),
    _any("service-removed", BREAKS, BREAKS, "is gone"),
    _any(
        "default-version-moved",
        SAME,
        BREAKS,
        "becomes the default version or is it no longer: programs that name no version get another one",
        behaves=True,
        stops=True,
    ),
    _any("address-changed", BREAKS, FINE, "has another address: {after} instead of {before}"),
    _any("environment-added", FINE, FINE, "is there in the environment {after} too"),
    _any("environment-removed", BREAKS, BREAKS, "is not there any more in the environment {before}"),
    _any("limit-changed", FINE, FINE, "is limited otherwise: {after} instead of {before}", behaves=True),
    _any("security-changed", BREAKS, FINE, "takes other credentials, or takes them elsewhere, by the scheme {after}"),
    # Operations.
    _any("operation-added", FINE, FINE, "is new"),
    _any("operation-removed", BREAKS, BREAKS, "is gone"),
    _any("operation-deprecated", FINE, FINE, "is deprecated{after}", behaves=True),
    _any("operation-not-deprecated", SAME, TEXT, "is not deprecated any more"),
    _any("operation-renamed", SAME, BREAKS, "is called {after} now"),
    _any(
        "operation-id-changed",
        SAME,
        BREAKS,
        "has the operationId {after} instead of {before}: saved `resume` tokens die, and its constant has another name",
        behaves=True,
    ),
    _any("request-line-changed", BREAKS, FINE, "is {after} instead of {before}"),
    _any("token-needed", BREAKS, BREAKS, "needs a token now"),
    _any("token-not-needed", FINE, FINE, "needs no token any more"),
    _any("security-added", FINE, FINE, "can be called with {after} too"),
    _any("security-removed", BREAKS, BREAKS, "cannot be called with {before} any more"),
    _any(
        "repeatable",
        FINE,
        FINE,
        "may be sent again now although it was perhaps carried out: what it does may happen twice",
        behaves=True,
        stops=True,
    ),
    _any(
        "not-repeatable",
        FINE,
        FINE,
        "is not sent again any more after a failure that leaves open whether it was carried out",
        behaves=True,
    ),
    _any("simulated-otherwise", SAME, TEXT, "is served otherwise by the simulator"),
    _any("helpers-changed", SAME, TEXT, "points to other helpers"),
    # Lists.
    _any("list-now", SAME, BREAKS, "returns a lazy list now"),
    _any("no-list-now", SAME, BREAKS, "does not return a lazy list any more"),
    _any(
        "paging-style-changed",
        BREAKS,
        FINE,
        "is paged by the style {after} instead of {before}: saved `resume` tokens die",
        behaves=True,
    ),
    _any(
        "paging-parameter-changed",
        BREAKS,
        FINE,
        "is paged by {after} instead of {before}: saved `resume` tokens die",
        behaves=True,
    ),
    _any(
        "page-default-changed",
        FINE,
        FINE,
        "has {after} items on a page instead of {before} where the program does not say",
        behaves=True,
    ),
    _any(
        "page-maximum-lowered",
        FINE,
        FINE,
        "has at most {after} items on a page instead of {before}: more calls",
        behaves=True,
    ),
    _any("page-maximum-raised", FINE, FINE, "has up to {after} items on a page instead of {before}", behaves=True),
    _any("page-found-elsewhere", BREAKS, FINE, "has its {wire} at {after} instead of {before}", behaves=True),
    # Parameters.
    _any("parameter-added", FINE, FINE, "is new"),
    _any("required-parameter-added", BREAKS, BREAKS, "is new, and required"),
    _any("parameter-removed", BREAKS, BREAKS, "is gone"),
    _any("parameter-renamed", SAME, BREAKS, "is the argument {after} now, not {before}"),
    _any("parameter-wire-name-changed", BREAKS, SAME, "is {after} on the wire instead of {before}"),
    _any("parameter-moved", BREAKS, SAME, "is sent in the {after} instead of the {before}"),
    _any("parameter-written-otherwise", BREAKS, SAME, "is written otherwise on the wire"),
    # The body of a request.
    _any("body-added", FINE, FINE, "is new"),
    _any("required-body-added", BREAKS, BREAKS, "is new, and required"),
    _any("body-written-otherwise", BREAKS, SAME, "is written otherwise on the wire"),
    _any("body-removed", BREAKS, BREAKS, "is gone"),
    # Answers.
    _any("success-added", FINE, FINE, "may succeed with {after} too"),
    _any(
        "success-added-with-another-type",
        BREAKS,
        BREAKS,
        "may succeed with {after} too, and then returns something else",
    ),
    _any("success-removed", BREAKS, FINE, "does not succeed with {before} any more"),
    _any("refusal-added", FINE, FINE, "may be refused with {after}: {error}", behaves=True),
    _any(
        "refusal-removed",
        FINE,
        FINE,
        "is not refused with {before} any more: `except {error}` around it is for nothing",
        behaves=True,
    ),
    _any("header-added", FINE, FINE, "answers with the header {after}"),
    _any("header-removed", BREAKS, BREAKS, "does not answer with the header {before} any more"),
    _by_direction("media-type-added", (FINE, FINE), (FINE, FINE), "may be {after} too"),
    _by_direction("media-type-removed", (BREAKS, BREAKS), (BREAKS, BREAKS), "cannot be {before} any more"),
    _by_direction(
        "preferred-media-type-changed",
        (FINE, FINE),
        (FINE, FINE),
        "is {after} instead of {before} by default",
        behaves=True,
    ),
    # Webhooks.
    _any("webhook-added", FINE, FINE, "is new"),
    _any("webhook-removed", BREAKS, BREAKS, "is gone"),
    _any("webhook-method-changed", BREAKS, BREAKS, "comes as {after} instead of {before}"),
    # Models.
    _by_direction("model-added", (SAME, FINE), (SAME, FINE), "is new"),
    _by_direction("model-removed", (SAME, BREAKS), (SAME, BREAKS), "is gone"),
    _by_direction("model-renamed", (SAME, BREAKS), (SAME, BREAKS), "is called {after} now"),
    _by_direction("field-added", (FINE, FINE), (FINE, FINE), "is new"),
    _by_direction("required-field-added", (BREAKS, BREAKS), (FINE, FINE), "is new, and required"),
    _by_direction("field-removed", (BREAKS, BREAKS), (BREAKS, BREAKS), "is gone"),
    _by_direction(
        "field-renamed",
        (BREAKS, BREAKS),
        (BREAKS, BREAKS),
        "is gone; `{attribute}` (`{after}`) looks like its new name",
    ),
    _by_direction("attribute-renamed", (SAME, BREAKS), (SAME, BREAKS), "is the attribute {after} now, not {before}"),
    _by_direction(
        "field-wire-name-changed", (BREAKS, SAME), (BREAKS, SAME), "is {after} on the wire instead of {before}"
    ),
    _by_direction("required", (BREAKS, BREAKS), (FINE, FINE), "is required now"),
    _by_direction("optional", (FINE, FINE), (BREAKS, BREAKS), "may be left out now"),
    # Values.
    _by_direction("type-widened", (FINE, FINE), (BREAKS, BREAKS), "may also be {after}, not only {before}"),
    _by_direction("type-narrowed", (BREAKS, BREAKS), (FINE, FINE), "is only {after} now, not {before}"),
    _by_direction("type-of-another-class", (FINE, BREAKS), (FINE, BREAKS), "is {after} in Python now, not {before}"),
    _by_direction("type-changed", (BREAKS, BREAKS), (BREAKS, BREAKS), "is {after} instead of {before}"),
    _by_direction("null-allowed", (FINE, FINE), (BREAKS, BREAKS), "may be null now"),
    _by_direction("null-refused", (BREAKS, BREAKS), (FINE, FINE), "is never null now"),
    _by_direction(
        "limit-tightened", (BREAKS, BREAKS), (FINE, FINE), "has a tighter limit: {after} instead of {before}"
    ),
    _by_direction(
        "limit-loosened", (FINE, FINE), (FINE, FINE), "has a looser limit: {after} instead of {before}", behaves=True
    ),
    _sent("more-needed", BREAKS, BREAKS, "needs other members than before: {after} instead of {before}"),
    _by_direction(
        "default-changed",
        (FINE, FINE),
        (TEXT, TEXT),
        "means {after} instead of {before} where nothing is said",
        behaves=True,
    ),
    _by_direction("value-added", (FINE, FINE), (FINE, FINE), "is a new value"),
    _by_direction("value-removed", (BREAKS, BREAKS), (FINE, BREAKS), "is no value any more"),
    _by_direction("value-renamed", (SAME, BREAKS), (SAME, BREAKS), "is called {after} now, not {before}"),
    _by_direction("deprecated", (FINE, FINE), (FINE, FINE), "is deprecated{after}", behaves=True),
    _by_direction("not-deprecated", (SAME, TEXT), (SAME, TEXT), "is not deprecated any more"),
    # Names in Python that have others.
    _any(
        "renamed-kept",
        SAME,
        FINE,
        "is called {after} now; `{before}` stays for one major version, deprecated",
        behaves=True,
    ),
    _any("former-name-added", SAME, FINE, "answers to its former name `{after}` too"),
    _any("former-name-removed", SAME, BREAKS, "does not answer to its former name `{before}` any more"),
    # What is said of it.
    _any("text-changed", SAME, TEXT, "is described in other words"),
    _any("samples-changed", SAME, TEXT, "has other samples"),
    _any("inferred", SAME, TEXT, "is inferred, not documented, now"),
    _any("documented", SAME, TEXT, "is documented now, no longer inferred"),
)

RULES: dict[tuple[str, Direction], Rule] = {(row.name, row.direction): row for rows in _ROWS for row in rows}


def rule(name: str, direction: Direction) -> Rule:
    """Return the row of a kind of change; where direction makes no difference there is one for all."""
    return RULES.get((name, direction)) or RULES[name, Direction.NEITHER]
