"""Brings the lists of public names up to date: `python -m tests.spec.public_names` does what `python -m generator names` does."""

from __future__ import annotations

from pathlib import Path

from generator.public_names import record

SPEC = Path(__file__).resolve().parents[2] / "spec"

if __name__ == "__main__":
    record(SPEC)
