"""What callers believe against what the simulator recorded: findings, all of which have to be good."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from soak.bad_days import Allowance
from soak.beliefs import AMBIGUOUS, DONE, FAILED, GAVE_UP, Beliefs
from soak.flatness import FEWEST_SAMPLES, trend
from soak.processes import Sample
from soak.world import Record

ONCE_ONLY = {"ServerError 500", "DecodeError 200"}
"""Errors after which the SDK does not try again: a 500 may come for ever, and a web page is a reply."""

NOT_REPEATED = {"ServerError 502", "ServerError 503", "ServerError 504", "APIError 408"} | {
    f"ConnectionFailed {kind}" for kind in ("read", "write", "reset", "read_timeout")
}
"""Errors that end a create at once, for it may have been processed."""

GAVE_UP_SHARE = 0.0002
"""Share of all calls whose every attempt may meet a fault: faults are rare, but chance has no memory."""

RENEWED_AHEAD_SHARE = 0.1
"""Share of a token's life by which it is renewed ahead of its end, at most."""

REFUSED_PER_PROCESS = 2
"""Calls of a process that may be refused for each window that is smaller than it knew: others used it too, or it shrank."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table.

    Attributes:
        claim: has to hold.
        good: whether it does.
        seen: numbers, and the first few offenders.
    """

    claim: str
    good: bool
    seen: str


def calls(beliefs: Beliefs, expected_callers: int) -> Iterator[Finding]:
    """Look for calls without an end and results that are wrong."""
    lost = beliefs.begun - beliefs.ended
    missing = expected_callers - len(beliefs.callers)
    yield Finding(
        "every call ended with a result or an error of the SDK",
        beliefs.begun > 0 and lost == 0 and missing == 0,
        f"{beliefs.begun} calls, {lost} without an end, {missing} of {expected_callers} callers missing",
    )
    yield Finding("every result is what was asked for", not beliefs.wrong, _some(beliefs.wrong))


def creates(beliefs: Beliefs, record: Record) -> Iterator[Finding]:
    """Compare what was to be created with what is there."""
    there: Counter[tuple[str, str]] = Counter(
        (service, marker) for service, markers in record.rows.items() for marker in markers
    )
    believed = {
        expected: [key for key, outcome in beliefs.creates.items() if outcome == expected]
        for expected in (DONE, AMBIGUOUS, FAILED)
    }
    done, ambiguous, failed = believed[DONE], believed[AMBIGUOUS], believed[FAILED]
    not_once = [f"{key} {there[key]} times" for key in done if there[key] != 1]
    yield Finding("what was created is there once", bool(done) and not not_once, f"{len(done)}, {_some(not_once)}")
    doubled = [f"{key} {there[key]} times" for key in ambiguous if there[key] > 1]
    ambiguous_rows = sum(there[key] for key in ambiguous)
    yield Finding(
        "what may have been created is there at most once",
        not doubled,
        f"{len(ambiguous)}, of which {ambiguous_rows} are there, {_some(doubled)}",
    )
    denied = [str(key) for key in failed if there[key]]
    yield Finding("what was reported as not created is not there", not denied, f"{len(failed)}, {_some(denied)}")
    strangers = [str(key) for key in there if key not in beliefs.creates]
    yield Finding("nothing else was created", not strangers, _some(strangers))
    twice = [body for body, times in Counter(record.carried_out).items() if times > 1]
    yield Finding(
        "no request to create was carried out twice",
        not twice and len(record.carried_out) == there.total(),
        f"{len(record.carried_out)} carried out, {there.total()} rows, {_some(twice)}",
    )


def changes(beliefs: Beliefs, record: Record) -> Iterator[Finding]:
    """Look for changes that are gone."""
    gone = [
        f"{key} at revision {record.revisions.get(key)}, not {sorted(possible)}"
        for key, possible in beliefs.revisions.items()
        if record.revisions.get(key) not in possible
    ]
    last = sum(record.revisions.get(key, 0) for key in beliefs.revisions)
    yield Finding("the last change of every row is there", last > 0 and not gone, f"{last} changes, {_some(gone)}")


def errors(beliefs: Beliefs, allowed: Allowance) -> Iterator[Finding]:
    """Look for errors that the SDK should have spared its callers."""
    unexplained = [
        f"{count} x {name} of a {kind}, such as: {beliefs.texts.get((kind, name))}"
        for (kind, name), count in sorted(beliefs.errors.items())
        if not name.endswith(GAVE_UP) and name not in (ONCE_ONLY | NOT_REPEATED if kind == "create" else ONCE_ONLY)
    ]
    yield Finding(
        "reads and changes failed only with errors that are not repeated", not unexplained, _some(unexplained)
    )
    struck = sum(count for (_, name), count in beliefs.errors.items() if name.endswith(GAVE_UP))
    yield Finding(
        "hardly any call failed with every attempt",
        struck <= GAVE_UP_SHARE * beliefs.begun,
        f"{struck} of {beliefs.begun}",
    )
    for name, most in (("ServerError 500", allowed.internal_errors), ("DecodeError 200", allowed.web_pages)):
        count = sum(count for (_, seen), count in beliefs.errors.items() if seen == name)
        yield Finding(f"no more {name} than faults explain", count <= most, f"{count} of {most}")


def traffic(beliefs: Beliefs, record: Record, allowed: Allowance, *, processes: int) -> Iterator[Finding]:
    """Compare what was sent with what was received, and count refusals."""
    sent = beliefs.attempts.total()
    yield Finding(
        "hooks reported everything that was received",
        sent >= record.requests,
        f"{sent} sent, {record.requests} received",
    )
    most = allowed.denied + allowed.windows * processes * REFUSED_PER_PROCESS
    yield Finding(
        "few calls were refused",
        record.refused <= most,
        f"{record.refused} of {most}: {allowed.denied} that headers denied, {allowed.windows} windows eaten or shrunk",
    )


def tokens(record: Record, allowed: Allowance, *, seconds: float, life: float) -> Iterator[Finding]:
    """Look for refresh tokens that were exchanged twice, and for too many tokens."""
    # All password grants have the same body, and the first exchange is one.
    refreshes = Counter(body for body in record.exchanges if body != record.exchanges[0])
    twice = [body for body, times in refreshes.items() if times > 1]
    yield Finding("no refresh token was sent twice", not twice, f"{refreshes.total()} exchanges, {_some(twice)}")
    refused = sum(record.grant_failures.values())
    yield Finding(
        "only token requests with revoked refresh tokens were refused",
        set(record.grant_failures) <= {"invalid_grant"} and refused <= allowed.refresh_revoked,
        f"{refused} of {allowed.refresh_revoked}",
    )
    issued = sum(record.grants.values())
    fewest = math.floor(seconds / life)
    most = math.ceil(seconds / (life * (1 - RENEWED_AHEAD_SHARE))) + 1 + allowed.revoked + allowed.token_trouble
    yield Finding("tokens were renewed when needed", fewest <= issued <= most, f"{issued}, expected {fewest} to {most}")


def _some(offenders: Iterable[str], most: int = 3) -> str:
    shown = list(offenders)
    if not shown:
        return "no exception"
    more = f" and {len(shown) - most} more" if len(shown) > most else ""
    return "; ".join(shown[:most]) + more


def growth(name: str, samples: Sequence[Sample], *, memory: bool) -> Iterator[Finding]:
    """Look for memory and connections that grow.

    Args:
        name: of the process.
        samples: of it, from its beginning.
        memory: whether its memory is to be flat too.
    """
    if len(samples) < FEWEST_SAMPLES:
        yield Finding(f"{name} came to rest", False, f"{len(samples)} samples, too few to tell")
        return
    if memory:
        memory_trend = trend([sample.memory / 1024 for sample in samples], share=0.03, slack=1.0)
        seen = f"{memory_trend.second:.1f} MiB, then {memory_trend.last:.1f} MiB"
        yield Finding(f"{name}: memory is flat", memory_trend.flat, seen)
    for kind, series in (
        ("descriptors", [sample.descriptors for sample in samples]),
        ("connections", [sample.connections for sample in samples]),
    ):
        series_trend = trend(series, share=0.05, slack=2.0)
        seen = f"{series_trend.second:g}, then {series_trend.last:g}"
        yield Finding(f"{name}: open {kind} are flat", series_trend.flat, seen)
