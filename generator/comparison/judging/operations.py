"""What changed of a service as a whole, and of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.comparison.judging.findings import Finding, shown
from generator.comparison.parts import Part

_WAYS = {"items": "list", "next": "link to the next page", "total": "total", "first": "first page"}


def judge_service(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of the heads of two descriptions."""
    yield from _if_changed("address-changed", old, new, "address")
    for environment in sorted(new.facets["environments"] - old.facets["environments"]):
        yield Finding("environment-added", new, after=environment or "production")
    for environment in sorted(old.facets["environments"] - new.facets["environments"]):
        yield Finding("environment-removed", new, before=environment or "production")
    yield from _if_changed("limit-changed", old, new, "limit")
    for name in sorted(old.facets["schemes"].keys() & new.facets["schemes"].keys()):
        if old.facets["schemes"][name] != new.facets["schemes"][name]:
            yield Finding("security-changed", new, name, name)
    yield from texts(old, new)
    if old.facets["rows"] != new.facets["rows"]:
        yield Finding("simulated-otherwise", new)


def judge_operation(old: Part, new: Part) -> Iterator[Finding]:
    """Return the differences of two operations, apart from what is in them."""
    yield from names(old, new, "operation-renamed")
    yield from _if_changed("operation-id-changed", old, new, "id")
    if old.facets["request on the wire"] != new.facets["request on the wire"]:
        yield Finding("request-line-changed", new, old.facets["request"], new.facets["request"])
    yield from _if_changed("address-changed", old, new, "address")
    yield from _security(old, new)
    if old.facets["repeatable"] != new.facets["repeatable"]:
        yield Finding("repeatable" if new.facets["repeatable"] else "not-repeatable", new)
    yield from _paging(old, new)
    yield from deprecations(old, new, "operation-")
    yield from texts(old, new)
    if old.facets["served"] != new.facets["served"]:
        yield Finding("simulated-otherwise", new)
    if old.facets["helpers"] != new.facets["helpers"]:
        yield Finding("helpers-changed", new)


def names(old: Part, new: Part, renamed: str) -> Iterator[Finding]:
    """Return whether something has another name in Python, and which former ones it answers to."""
    before, after = old.facets["former"], new.facets["former"]
    if old.python != new.python:
        yield Finding("renamed-kept" if old.python in after else renamed, old, old.python, new.python)
    for name in sorted(after.keys() - before.keys() - {old.python}):
        yield Finding("former-name-added", new, after=name)
    for name in sorted(before.keys() - after.keys() - {new.python}):
        yield Finding("former-name-removed", new, before=name)
    if any(before[name] != after[name] for name in before.keys() & after.keys()):
        yield Finding("text-changed", new)


def texts(old: Part, new: Part) -> Iterator[Finding]:
    """Return what is said otherwise: texts, samples, and what they rest on."""
    if old.facets.get("text") != new.facets.get("text"):
        yield Finding("text-changed", new)
    if old.facets.get("samples") != new.facets.get("samples"):
        yield Finding("samples-changed", new)
    if old.facets.get("inferred") != new.facets.get("inferred"):
        yield Finding("inferred" if new.facets["inferred"] else "documented", new)


def deprecations(old: Part, new: Part, prefix: str = "") -> Iterator[Finding]:
    """Return whether something is deprecated now, or not any more."""
    before, after = old.facets["deprecated"], new.facets["deprecated"]
    if after and not before:
        yield Finding(f"{prefix}deprecated", new, after=_instead(after))
    elif before and not after:
        yield Finding(f"{prefix}not-deprecated", new)
    elif before != after:
        yield Finding("text-changed", new)


def _instead(said: Any) -> str:
    stated = said if isinstance(said, dict) else {}
    since = f" since {stated['since']}" if "since" in stated else ""
    return f"{since}: use {stated['use_instead']} instead" if "use_instead" in stated else since


def _if_changed(rule: str, old: Part, new: Part, facet: str) -> Iterator[Finding]:
    before, after = old.facets[facet], new.facets[facet]
    if before != after:
        yield Finding(rule, new, shown(before), shown(after))


def _security(old: Part, new: Part) -> Iterator[Finding]:
    if old.facets["anonymous"] != new.facets["anonymous"]:
        yield Finding("token-not-needed" if new.facets["anonymous"] else "token-needed", new)
        return
    for scheme in sorted(new.facets["security"] - old.facets["security"]):
        yield Finding("security-added", new, after=scheme)
    for scheme in sorted(old.facets["security"] - new.facets["security"]):
        yield Finding("security-removed", new, before=scheme)


def _paging(old: Part, new: Part) -> Iterator[Finding]:
    before, after = old.facets["paging"], new.facets["paging"]
    if not before or not after:
        if before or after:
            yield Finding("list-now" if after else "no-list-now", new)
        return
    if before["style"] != after["style"]:
        yield Finding("paging-style-changed", new, before["style"], after["style"])
    for word in ("offset", "size"):
        if before.get(word) != after.get(word):
            yield Finding("paging-parameter-changed", new, shown(before.get(word)), shown(after.get(word)))
    if before.get("default_size") != after.get("default_size"):
        yield Finding("page-default-changed", new, shown(before.get("default_size")), shown(after.get("default_size")))
    yield from _maximum(before.get("maximum_size"), after.get("maximum_size"), new)
    for word, wire in _WAYS.items():
        if before.get(word) != after.get(word):
            values = shown(before.get(word)), shown(after.get(word))
            yield Finding("page-found-elsewhere", new, *values, more={"wire": wire})


def _maximum(before: int | None, after: int | None, new: Part) -> Iterator[Finding]:
    if before != after:
        lowered = after is not None and (before is None or after < before)
        yield Finding("page-maximum-lowered" if lowered else "page-maximum-raised", new, shown(before), shown(after))
