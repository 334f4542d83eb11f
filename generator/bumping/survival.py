"""What of a program's saved things survives a change: `resume` tokens, state files, and documented errors."""

from __future__ import annotations

from collections.abc import Sequence

from generator.comparison.changes import Change

_END_TOKENS = frozenset(
    {
        *("operation-id-changed", "request-line-changed", "operation-removed", "no-list-now"),
        *("paging-style-changed", "paging-parameter-changed"),
    }
)
"""A token holds the operation, its address with the arguments in it, and where the list goes on."""

_END_WINDOWS = frozenset({"limit-changed"})


def saved_things(service: str, changes: Sequence[Change]) -> list[str]:
    """Return what becomes of saved things, in sentences."""
    ended = sorted(
        {place for change in changes if change.name in _END_TOKENS and _is_list(change) for place in change.places}
    )
    lines = [
        f"Saved `resume` tokens of {', '.join(f'`{place}`' for place in ended)} are refused: start those lists from the beginning."
        if ended
        else "Saved `resume` tokens stay good."
    ]
    if any(change.name in _END_WINDOWS for change in changes):
        lines.append(
            f"What state files say of the limit of {service} is not used any more; the file itself stays good."
        )
    else:
        lines.append("State files stay good.")
    return lines


def _is_list(change: Change) -> bool:
    return change.paged or change.name == "no-list-now"


def vanished_errors(changes: Sequence[Change]) -> list[Change]:
    """Return the documented refusals that are gone."""
    return [change for change in changes if change.name == "refusal-removed"]
