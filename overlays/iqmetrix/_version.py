"""The version of the SDK, which the wheel has from here."""

from __future__ import annotations

__version__ = "0.1.0"
