"""Descriptions stay short enough that a person can keep them."""

from __future__ import annotations

from pathlib import Path

from generator.bundle import bundle, spec_files

SPEC = Path(__file__).resolve().parents[2] / "spec"
MAX_LINES_PER_OPERATION = 60


def test_lines_per_operation() -> None:
    """Every line of YAML counts, on average over all descriptions."""
    lines = sum(
        path.read_text(encoding="utf-8").count("\n") for path in [SPEC / "common.yaml", *SPEC.glob("*/**/*.yaml")]
    )
    operations = sum(len(list(bundle(path).operations())) for path in spec_files(SPEC))
    assert lines / operations <= MAX_LINES_PER_OPERATION, f"{lines} lines for {operations} operations"
