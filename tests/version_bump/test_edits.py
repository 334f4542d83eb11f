"""Edits of descriptions change what they are for, and not a character besides."""

from __future__ import annotations

import copy
import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.bumping.marking import mark
from generator.bumping.numbers import parsed, raised, set_version, step_between
from generator.bundle import bundle, spec_files
from generator.comparison.changes import compare
from generator.document import load
from tests.kit.sources import ROOT

SPEC = ROOT / "spec"
FILES = spec_files(SPEC)
SEED, SAMPLES = 2026, 6


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    shutil.copytree(SPEC, tmp_path / "spec")
    return tmp_path / "spec"


def test_a_number_is_written_and_nothing_else(spec: Path) -> None:
    for path in spec_files(spec):
        before = path.read_text(encoding="utf-8").splitlines()
        set_version(path, "19.28.37")
        after = path.read_text(encoding="utf-8").splitlines()
        ((old, new),) = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        assert new.replace("19.28.37", load(SPEC / path.relative_to(spec)).data["info"]["version"]) == old
        assert load(path).data["info"]["version"] == "19.28.37"


@pytest.mark.parametrize(
    ("before", "step", "after"),
    [("1.2.3", "none", "1.2.3"), ("1.2.3", "patch", "1.2.4"), ("1.2.3", "minor", "1.3.0"), ("1.2.3", "major", "2.0.0")],
)
def test_steps(before: str, step: str, after: str) -> None:
    old, new = (parsed(version, SPEC) for version in (before, after))
    assert raised(old, step) == new
    assert step_between(old, new) == step
    assert step_between(new, old) == "none"


@pytest.mark.parametrize("file", random.Random(SEED).sample(FILES, SAMPLES), ids=lambda file: file.parent.name)
def test_a_field_that_a_newer_version_lacks_is_marked_and_nothing_else(file: Path, spec: Path) -> None:
    path = spec / file.relative_to(SPEC)
    now, written = bundle(path), load(path).data
    own = written["components"]["schemas"]
    places = [(name, wire) for name, schema in sorted(own.items()) for wire in schema.get("properties", {})]
    random.Random(SEED).shuffle(places)
    for model, wire in places:
        later = copy.deepcopy(now.data)
        del later["components"]["schemas"][model]["properties"][wire]
        required: list[str] = later["components"]["schemas"][model].get("required", [])
        required[:] = [name for name in required if name != wire]
        newer = replace(now, path=path.with_name("v9.yaml"), data=later).with_request_variants()
        comparison = compare(now.with_request_variants(), newer)
        told = [change for change in comparison.changes if change.name == "field-removed" and not change.was_deprecated]
        if not told or written["components"]["schemas"][model]["properties"][wire].get("deprecated"):
            continue
        assert mark(path, comparison, "9.9.9") == [], "nothing is left to do by hand"
        expected: dict[str, Any] = copy.deepcopy(written)
        marks = {"deprecated": True, "x-deprecated": {"since": "9.9.9"}}
        expected["components"]["schemas"][model]["properties"][wire].update(marks)
        assert load(path).data == expected
        text = path.read_bytes()
        mark(path, comparison, "9.9.9")
        assert path.read_bytes() == text, "a second time there is nothing to mark"
        return
    pytest.fail("no field of it can be marked")
