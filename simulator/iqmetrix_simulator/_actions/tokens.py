"""Operations on tokens, beside the endpoint that issues them."""

from __future__ import annotations

from iqmetrix_simulator._actions.task import Task


def revoke_token(task: Task) -> None:
    """End the access token that a parameter names; one that is unknown has ended already (RFC 7009, 2.2)."""
    task.tokens.revoke_access(str(task.values[task.state["parameter"]]))
