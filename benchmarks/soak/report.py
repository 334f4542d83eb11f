"""The result as tables of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from soak.flatness import shortened
from soak.run import Plan, Result


def lines(plan: Plan, result: Result) -> Iterator[str]:
    """Return the lines of the tables, the findings last."""
    record, beliefs = result.record, result.beliefs
    yield f"{plan.seconds / 60:g} minutes, state in {plan.state}, seed {plan.seed}"
    yield ""
    yield "What went wrong"
    for name, count in sorted(Counter(event.name for event in result.events).items()):
        yield f"  {name:34} {count:5} times"
    yield ""
    yield "What the simulator answered"
    for status, count in sorted(record.statuses.items()):
        yield f"  {status or 'nothing':<34} {count:5}"
    yield f"  {'tokens':34} {sum(record.grants.values()):5}  {record.grants}"
    yield f"  {'calls a second':34} {record.requests / plan.seconds:5.1f}"
    yield ""
    yield "How attempts ended"
    for outcome, count in sorted(beliefs.attempts.items()):
        yield f"  {outcome:34} {count:5}"
    yield ""
    yield "Errors that callers saw"
    for (kind, name), count in sorted(beliefs.errors.items()):
        yield f"  {kind + ': ' + name:34} {count:5}"
    yield ""
    yield "Over time, MiB | descriptors | connections"
    for name, samples in result.samples.items():
        memory = _series([sample.memory / 1024 for sample in samples])
        descriptors = _series([sample.descriptors for sample in samples])
        connections = _series([sample.connections for sample in samples])
        yield f"  {name:12} {memory} | {descriptors} | {connections}"
    yield ""
    for finding in result.findings:
        yield f"  {'ok ' if finding.good else 'BAD'} {finding.claim:68} {finding.seen}"
    yield from result.complaints


def _series(samples: Sequence[float]) -> str:
    return " ".join(f"{value:.0f}" for value in shortened(samples))
