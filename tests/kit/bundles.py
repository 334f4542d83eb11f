"""The project's own descriptions, bundled once for all tests of a process."""

from __future__ import annotations

from functools import cache

from generator.bundle import Bundle, bundle, spec_files
from tests.kit.sources import ROOT


@cache
def all_bundles() -> tuple[Bundle, ...]:
    """Return all of them; they are not to be changed."""
    return tuple(map(bundle, spec_files(ROOT / "spec")))
