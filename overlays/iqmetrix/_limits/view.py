"""What callers see of a limit."""

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

from iqmetrix._border import publish


@dataclass(frozen=True, slots=True)
class LimitView:
    """What is known of a limit at one moment.

    Attributes:
        service: name of the service.
        limit: calls per window, or calls that may be active at once; `None` while unknown.
        remaining: calls left now, `None` while unknown.
        resets_in: seconds until the window ends, at the latest; `None` while unknown.
        waiting: calls that wait.
        in_flight: calls under way.
        length: seconds that a window lasts, as far as was seen.
    """

    service: str
    limit: int | None
    remaining: int | None
    resets_in: float | None
    waiting: int
    in_flight: int
    length: float | None

    def forecast(self, calls: int) -> float:
        """Estimate the seconds until so many further calls could all have been sent; 0 while the limit is unknown."""
        if self.limit is None or self.remaining is None:
            return 0.0
        missing = calls + self.waiting - self.remaining
        if missing <= 0:
            return 0.0
        windows = math.ceil(missing / self.limit)
        return (self.resets_in or 0.0) + (windows - 1) * (self.length or 0.0)

    def __str__(self) -> str:
        if self.limit is None:
            return f"{self.service}: limit not known yet"
        resets = "" if self.resets_in is None else f", resets in {self.resets_in:.0f} s"
        return f"{self.service}: remaining {self.remaining} of {self.limit}{resets}"


class Limits(ABC):
    """The limits of a client. `limits["crm"]` shows a window; `limits["crm", "anonymous"]` that of calls without a token.

    Of a service that counts active requests per database, `limits["reports"]` shows the database with most calls under way,
    `limits["reports", "14146"]` a certain one. Iterating gives the names of the services that were called.
    """

    @abstractmethod
    def __getitem__(self, service: str | tuple[str, str]) -> LimitView: ...

    @abstractmethod
    def __iter__(self) -> Iterator[str]: ...


publish(__name__)
