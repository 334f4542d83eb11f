"""Operations without state worth keeping: they reply with their documented sample."""

from __future__ import annotations

import copy
from typing import Any

from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.samples import samples


def example(task: Task) -> Any:
    """Reply with the documented sample, if the row exists that `requires` asks for."""
    required = task.state.get("requires")
    if required is not None:
        task.stored_row(task.entity(required))
    return copy.deepcopy(next(samples(task.route), None))
