"""What changed of parameters, bodies, answers and webhooks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.comparison.judging.findings import Finding, shown
from generator.comparison.judging.operations import names, texts
from generator.comparison.judging.schemas import judge_node, requirement
from generator.comparison.parts import Part
from generator.operations.reading import ERROR_NAMES


def refusal(status: str) -> str:
    """Return the error that a status is."""
    return ERROR_NAMES.get(int(status) if status.isdigit() else 0, "ServerError" if status >= "500" else "APIError")


def judge_parameter(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two parameters."""
    yield from names(old, new, "parameter-renamed")
    if old.wire != new.wire and new.facets["in"] != "path":  # a path shows values, not names
        yield Finding("parameter-wire-name-changed", new, old.wire, new.wire)
    if old.facets["in"] != new.facets["in"]:
        yield Finding("parameter-moved", new, old.facets["in"], new.facets["in"])
    if old.facets["form"] != new.facets["form"]:
        yield Finding("parameter-written-otherwise", new)
    yield from judge_node(old, new)


def judge_body(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two bodies, apart from their media types."""
    yield from requirement(old, new)
    yield from _preferred(old, new)
    yield from texts(old, new)


def judge_answer(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of the answers with one status, apart from headers and media types."""
    yield from _preferred(old, new)
    yield from texts(old, new)


def judge_webhook(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two webhooks, apart from what is in them."""
    if old.facets["request"] != new.facets["request"]:
        yield Finding("webhook-method-changed", new, old.facets["request"], new.facets["request"])
    yield from texts(old, new)


def _preferred(old: Part, new: Part) -> Iterator[Finding]:
    before, after = old.facets["preferred"], new.facets["preferred"]
    if before != after and before and after:
        yield Finding("preferred-media-type-changed", new, shown(before), shown(after))
