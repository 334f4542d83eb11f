"""Clients that a test has built, imported beside the real ones: they share the runtime, not the shared models."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import iqmetrix_api

COMMON = "iqmetrix_api.common"
LOADED_LATE = ("iqmetrix_api.authentication.v1.operations", "iqmetrix_api.authentication.v1.models")
"""What the SDK imports when a client first needs a token: with the models that it shares, not with those of the test."""


@contextmanager
def imported(out: Path, service: str) -> Iterator[ModuleType]:
    """Import one version of a service, such as `reports.v1`; afterwards everything is as it was before.

    Args:
        out: the folder that holds `iqmetrix_api`.
        service: name and version.
    """
    for name in LOADED_LATE:
        importlib.import_module(name)
    before, path, common = set(sys.modules), list(iqmetrix_api.__path__), importlib.import_module(COMMON)
    iqmetrix_api.__path__ = [str(out / "iqmetrix_api"), *path]
    del sys.modules[COMMON], iqmetrix_api.common
    try:
        yield importlib.import_module(f"iqmetrix_api.{service}")
    finally:
        iqmetrix_api.__path__ = path
        for name in set(sys.modules) - before:
            if name.startswith("iqmetrix_api."):
                del sys.modules[name]
        sys.modules[COMMON] = iqmetrix_api.common = common
