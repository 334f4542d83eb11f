"""What tests of stores share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

KINDS = ("memory", "file", "redis")
Keep = Callable[[Any], Any]
