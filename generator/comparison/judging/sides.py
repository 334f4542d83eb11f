"""What is only on one side, and what is on both."""

from __future__ import annotations

from collections.abc import Iterator

from generator.comparison.judging.findings import Finding
from generator.comparison.judging.operations import judge_operation, judge_service
from generator.comparison.judging.requests_and_answers import (
    judge_answer,
    judge_body,
    judge_parameter,
    judge_webhook,
    refusal,
)
from generator.comparison.judging.schemas import judge_media, judge_model, judge_node, judge_value
from generator.comparison.matching import Matched
from generator.comparison.parts import Key, Part

_JUDGES = {
    "service": judge_service,
    "operation": judge_operation,
    "parameter": judge_parameter,
    "body": judge_body,
    "answer": judge_answer,
    "webhook": judge_webhook,
    "model": judge_model,
    "field": judge_node,
    "element": judge_node,
    "header": judge_node,
    "media": judge_media,
    "value": judge_value,
}


def judge(sides: Matched) -> Iterator[Finding]:
    """Return all differences; what is in something that is new or gone is not told again."""
    renamed = set(sides.likely.values())
    for key, part in sides.new.items():
        if key in sides.old:
            yield from _JUDGES[part.sort](sides.old[key], part)
        elif not _inside(key, sides.old, sides.new) and key not in renamed:
            yield from _added(part, sides)
    for key, part in sides.old.items():
        if key not in sides.new and not _inside(key, sides.new, sides.old):
            yield from _removed(part, sides)


def _inside(key: Key, other: dict[Key, Part], own: dict[Key, Part]) -> bool:
    """Return whether a part belongs to a larger one that the other side does not have either."""
    return any(key[:length] in own and key[:length] not in other for length in range(1, len(key)))


def _added(part: Part, sides: Matched) -> Iterator[Finding]:
    required = bool(part.facets.get("required"))
    if part.sort in {"parameter", "body", "field"}:
        yield Finding(f"required-{part.sort}-added" if required else f"{part.sort}-added", part)
    elif part.sort == "answer":
        yield from _answer_added(part, sides)
    elif part.sort == "media":
        yield Finding("media-type-added", part, after=part.wire)
    elif part.sort == "header":
        yield Finding("header-added", part, after=part.wire)
    elif part.sort != "element":  # its list or map is told of as a change of type
        yield Finding(f"{part.sort}-added", part)


def _answer_added(part: Part, sides: Matched) -> Iterator[Finding]:
    if part.key[0] != "operation":
        yield Finding("success-added", part, after=part.wire)
    elif part.facets["success"]:
        before, after = (side[part.key[:2]].facets["result"] for side in (sides.old, sides.new))
        name = "success-added" if after <= before else "success-added-with-another-type"
        yield Finding(name, part, after=part.wire)
    else:
        yield Finding("refusal-added", part, after=part.wire, more={"error": refusal(part.wire)})


def _removed(part: Part, sides: Matched) -> Iterator[Finding]:
    if part.sort == "field" and part.key in sides.likely:
        new = sides.new[sides.likely[part.key]]
        yield Finding("field-renamed", part, before=part.wire, after=new.wire, more={"attribute": new.python})
        if new.facets["required"]:
            yield Finding("required-field-added", new)
    elif part.sort == "answer" and part.facets["success"]:
        yield Finding("success-removed", part, before=part.wire)
    elif part.sort == "answer":
        yield Finding("refusal-removed", part, before=part.wire, more={"error": refusal(part.wire)})
    elif part.sort == "media":
        yield Finding("media-type-removed", part, before=part.wire)
    elif part.sort == "header":
        yield Finding("header-removed", part, before=part.wire)
    elif part.sort != "element":
        yield Finding(f"{part.sort}-removed", part)
