"""Questions that no documentation answers, put to a service by reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from iqmetrix._client import IQmetrix
from iqmetrix._http.rate_limit_headers import rate_limit
from iqmetrix._verify.guarded_transport import GuardedTransport
from iqmetrix._verify.rounds import Asked, Rounds
from iqmetrix.errors import IQmetrixError, Unauthorized
from iqmetrix_api import Arguments, Operation

UNKNOWN = "not found out"
REVOKES = "does a second sign-in revoke the first token"
COUNTS = "is a limit per token or per user"


def spellings(rounds: Rounds) -> dict[str, str]:
    """Find out whether `%24` stands for `$` in names of parameters, and `+` for a space in values.

    Returns:
        Answers by question.
    """
    return {
        "is %24 accepted for $": _dollar(rounds),
        "is + accepted for a space": _plus(rounds),
    }


def _dollar(rounds: Rounds) -> str:
    for each in _lists(rounds):
        size = each.operation.pagination and each.operation.pagination.size
        if not size or not size.startswith("$") or (each.rows or 0) < 2:
            continue
        arguments = _with(rounds, each.operation, size, 1)
        plain = _counted(rounds, each.operation, arguments, None)
        escaped = _counted(rounds, each.operation, arguments, lambda url: url.replace("$", "%24"))
        if plain == "1 rows":
            return "yes" if escaped == plain else f"no: {escaped} instead of 1"
    return UNKNOWN


def _plus(rounds: Rounds) -> str:
    for each in _lists(rounds):
        arguments = rounds.arguments(each.operation)
        if arguments is None or "%20" not in each.operation.render_query(arguments.query):
            continue
        plain = _counted(rounds, each.operation, arguments, None)
        plus = _counted(rounds, each.operation, arguments, lambda url: url.replace("%20", "+"))
        return "yes" if plain == plus else f"no: {plus} instead of {plain}"
    return UNKNOWN


def _lists(rounds: Rounds) -> Iterator[Asked]:
    return (each for each in rounds.asked.values() if each.operation.pagination and each.status == 200)


def _with(rounds: Rounds, operation: Operation[Any], name: str, value: object) -> Arguments:
    arguments = rounds.arguments(operation)
    assert arguments is not None, "it was asked before"
    return replace(arguments, query={**arguments.query, name: value})


def _counted(
    rounds: Rounds, operation: Operation[Any], arguments: Arguments, rewrite: Callable[[str], str] | None
) -> str:
    """Ask, and say how many rows came or why none."""
    if rounds.guard.left <= 0:
        return "the budget is spent"
    rounds.guard.rewrite = rewrite
    try:
        return f"{rounds.count(operation, arguments)} rows"
    except IQmetrixError as error:
        return type(error).__name__
    finally:
        rounds.guard.rewrite = None


def hosts(rounds: Rounds) -> dict[str, str]:
    """Say of each service that was asked whether its host answers."""
    found: dict[str, str] = {}
    for each in rounds.asked.values():
        question = f"does the host of {each.operation.service.name} answer"
        if each.status is not None:
            found[question] = "yes"
        elif each.said.startswith("no answer"):
            found.setdefault(question, each.said)
    return found


def tokens(rounds: Rounds, second: Callable[[], IQmetrix]) -> dict[str, str]:
    """Sign in a second time, and find out what that does to the first token and to the limit.

    Args:
        rounds: of the first client, which has asked something.
        second: makes another client of the same credentials.
    """
    asked = next((each for each in rounds.asked.values() if each.status == 200 and not each.operation.anonymous), None)
    arguments = rounds.arguments(asked.operation) if asked else None
    if asked is None or arguments is None or rounds.guard.left < 4:
        return {REVOKES: UNKNOWN, COUNTS: UNKNOWN}
    first = _left(rounds.client, rounds.guard, asked.operation, arguments)
    with second() as other:
        left = _left(other, rounds.guard, asked.operation, arguments)
    revoked = "no"
    sent = rounds.guard.sent
    try:
        rounds.client.call(asked.operation, arguments, None)
    except Unauthorized:
        revoked = "yes"
    except IQmetrixError as error:
        revoked = f"{UNKNOWN} ({type(error).__name__})"
    else:
        revoked = "yes" if rounds.guard.sent - sent > 1 else "no"  # the client signed in again
    per = UNKNOWN if first is None or left is None else "per user" if left == first - 1 else "per token"
    return {REVOKES: revoked, COUNTS: per}


def _left(client: IQmetrix, guard: GuardedTransport, operation: Operation[Any], arguments: Arguments) -> int | None:
    """Return how many calls the window has left after one more."""
    client.call(operation, arguments, None)
    return None if guard.last is None else rate_limit(guard.last.headers).remaining
