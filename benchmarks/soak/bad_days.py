"""What goes wrong, and when: drawn from a seed before anything runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from soak.world import COMPANY, CREATED

WINDOW_S = 5.0
WINDOW_CALLS = 200
"""Calls per window, where it is not shrunk."""

QUIET_S = 3.0
"""At the beginning and at the end, in which nothing goes wrong."""

LONG_LATENCY_S = 8.0
"""Longer than callers wait for a reply."""

TOKENS = "/authentication/*"


@dataclass(frozen=True, slots=True)
class Event:
    """A command to the simulator.

    Attributes:
        at: seconds after the beginning.
        name: for the table.
        command: of the control endpoint.
        arguments: of the command.
    """

    at: float
    name: str
    command: str
    arguments: dict[str, Any]


PROBABILITY = 0.05
"""Of a fault to strike a request, until it has struck as often as it may: faults that were set while a service was idle must
not all strike the next call, which the SDK would give up on."""

Draw = Callable[[Random], tuple[str, dict[str, Any]]]


def _fault(random: Random, kind: str, **arguments: Any) -> tuple[str, dict[str, Any]]:
    service = random.choice(sorted(CREATED))
    return "faults", {
        "kind": kind,
        "path": f"/{service}/*",
        "count": random.randint(1, 3),
        "probability": PROBABILITY,
        **arguments,
    }


def _status(random: Random) -> tuple[str, dict[str, Any]]:
    status = random.choice([408, 502, 503, 503, 504])
    headers = {"Retry-After": "1"} if status == 503 and random.random() < 0.3 else {}
    return _fault(random, "status", status=status, headers=headers, after_work=random.random() < 0.5)


def _long_latency(random: Random) -> tuple[str, dict[str, Any]]:
    # Not of a PUT: a repeated one that arrives late undoes the change that followed it, and no client can prevent that.
    method = random.choice(["GET", "POST"])
    return _fault(random, "latency", method=method, count=1, seconds=LONG_LATENCY_S)


def _documents(random: Random) -> tuple[str, dict[str, Any]]:
    kind = random.choice(["extra_field", "unknown_enum", "null"])
    if kind == "extra_field":
        return _fault(random, kind, method="GET", value={"Added": "later"})
    member, value = ("CustomerTypeId", 77) if kind == "unknown_enum" else ("MiddleName", None)
    # Of lists only: single rows are written back, and the simulator refuses what does not fit the description.
    return _fault(
        random, kind, method="GET", path=f"/crm/v1/Companies({COMPANY})/Customers", member=member, value=value
    )


def _token_trouble(random: Random) -> tuple[str, dict[str, Any]]:
    after = random.random() < 0.5
    if random.random() < 0.5:
        return _fault(random, "status", status=503, path=TOKENS, count=1, probability=1.0, after_work=after)
    return _fault(random, "reset", path=TOKENS, count=1, probability=1.0, after_work=after)


EVENT_KINDS: dict[str, tuple[float, Draw]] = {
    "latency": (4.0, lambda random: _fault(random, "latency", seconds=random.uniform(0.1, 1.5))),
    "latency beyond the read time-out": (25.0, _long_latency),
    "status 408, 502 to 504": (3.0, _status),
    "status 500": (15.0, lambda random: _fault(random, "status", status=500, after_work=random.random() < 0.5)),
    "status 429 that headers deny": (30.0, lambda random: _fault(random, "status", status=429)),
    "reset before work": (6.0, lambda random: _fault(random, "reset")),
    "reset after work": (6.0, lambda random: _fault(random, "reset", after_work=True)),
    "reset in the body": (10.0, lambda random: _fault(random, "reset_in_body")),
    "truncated body": (10.0, lambda random: _fault(random, "truncate")),
    "web page": (20.0, lambda random: _fault(random, "html", count=1)),
    "unknown member, value or null": (8.0, _documents),
    "window eaten by others": (
        20.0,
        lambda random: (
            "windows/consume",
            {"service": random.choice(sorted(CREATED)), "calls": random.randint(WINDOW_CALLS // 10, WINDOW_CALLS // 2)},
        ),
    ),
    "token revoked": (20.0, lambda _: ("tokens/revoke", {})),
    "refresh token revoked too": (60.0, lambda _: ("tokens/revoke", {"refresh_too": True})),
    "token service in trouble": (45.0, _token_trouble),
}
"""Mean seconds between two events of a kind, and how one is drawn."""

SHRINK_INTERVAL_S = 45.0
SHRUNK_CALLS, SHRUNK_FOR_S = WINDOW_CALLS // 2, 8.0


def schedule(seed: int, seconds: float) -> list[Event]:
    """Draw the events of so many seconds, in their order. Every kind comes at least once."""
    random = Random(f"bad days {seed}")  # noqa: S311 - faults, not secrets
    first, last = QUIET_S, seconds - QUIET_S
    events = []
    for name, (mean, draw) in EVENT_KINDS.items():
        times = list(_times(random, mean, first, last)) or [random.uniform(first, last)]
        events += [Event(at, name, *draw(random)) for at in times]
    for at in list(_times(random, SHRINK_INTERVAL_S, first, last - SHRUNK_FOR_S)) or [first]:
        events.append(Event(at, "window shrunk", "settings", {"limit": SHRUNK_CALLS}))
        events.append(Event(min(at + SHRUNK_FOR_S, last), "window as before", "settings", {"limit": WINDOW_CALLS}))
    events.append(Event(last, "window as before", "settings", {"limit": WINDOW_CALLS}))
    return sorted(events, key=lambda event: event.at)


def _times(random: Random, mean: float, first: float, last: float) -> Iterator[float]:
    at = first + random.expovariate(1 / mean)
    while at < last:
        yield at
        at += random.expovariate(1 / mean)


@dataclass(frozen=True, slots=True)
class Allowance:
    """What events explain.

    Attributes:
        internal_errors: requests that are answered 500 by a fault: the SDK repeats none of them.
        web_pages: requests that are answered with a web page.
        denied: requests that are answered 429 by a fault.
        revoked: revocations of the access token.
        refresh_revoked: those of the refresh token too.
        token_trouble: token requests that fail.
        windows: windows that others eat or that shrink.
    """

    internal_errors: int
    web_pages: int
    denied: int
    revoked: int
    refresh_revoked: int
    token_trouble: int
    windows: int


def allowance(events: list[Event]) -> Allowance:
    """Count what the events explain."""
    counts: Counter[str] = Counter()
    for event in events:
        counts[event.name] += event.arguments.get("count", 1)
    return Allowance(
        internal_errors=counts["status 500"],
        web_pages=counts["web page"],
        denied=counts["status 429 that headers deny"],
        revoked=counts["token revoked"] + counts["refresh token revoked too"],
        refresh_revoked=counts["refresh token revoked too"],
        token_trouble=counts["token service in trouble"],
        windows=counts["window eaten by others"] + counts["window shrunk"] * len(CREATED),
    )
