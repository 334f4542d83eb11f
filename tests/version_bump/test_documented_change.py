"""The change that the documentation made from 2017 to the later portal, for two services, told as migration notes.

`recorded/<service>.json` is a JSON Patch (RFC 6902) that takes the present bundle back to what was documented in 2017, and
`recorded/<service>.md` what a program of that time is told.
"""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.bumping.notes import page
from generator.bundle import Bundle, bundle
from generator.comparison.changes import Comparison, compare
from tests.kit.sources import ROOT

RECORDED = Path(__file__).with_name("recorded")
SERVICES = sorted(path.stem for path in RECORDED.glob("*.json"))


def patched(document: Any, operations: list[dict[str, Any]]) -> Any:
    """Return a document with the `remove`, `replace` and `move` of a JSON Patch done to it."""
    document = copy.deepcopy(document)
    for operation in operations:
        owner, name = _place(document, operation["path"])
        if operation["op"] == "move":
            source, old = _place(document, operation["from"])
            owner[name] = source.pop(old)
        elif operation["op"] == "remove":
            del owner[name]
        else:
            assert operation["op"] == "replace"
            owner[name] = operation["value"]
    return document


def _place(document: Any, pointer: str) -> tuple[Any, Any]:
    *way, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for part in way:
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document, int(last) if isinstance(document, list) else last


def documented(service: str) -> tuple[Bundle, Bundle]:
    """Return a service as it was documented in 2017, and as it is documented now."""
    now = bundle(ROOT / "spec" / service / "v1.yaml")
    operations = json.loads((RECORDED / f"{service}.json").read_text(encoding="utf-8"))
    return replace(now, data=patched(now.data, operations)).with_request_variants(), now.with_request_variants()


def comparison(service: str) -> Comparison:
    return compare(*documented(service))


@pytest.mark.parametrize("service", SERVICES)
def test_what_a_program_of_2017_is_told(service: str) -> None:
    told = page(replace(comparison(service), released="2017"), "the later portal", "2017")
    assert told == (RECORDED / f"{service}.md").read_text(encoding="utf-8")


def test_two_services_are_told_of() -> None:
    assert len(SERVICES) == 2
    steps = {service: comparison(service).verdict.step for service in SERVICES}
    assert steps == {"crm": "minor", "pricing": "major"}
